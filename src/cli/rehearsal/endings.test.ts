/** Every ending of examples/endings, played over HTTP with real cryptography, and verified. */

import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { instantOf } from '../../basics/instant.ts';
import { messages as en } from '../../locales/en/explain.ts';
import { messages as fr } from '../../locales/fr/explain.ts';
import { messages as nl } from '../../locales/nl/explain.ts';
import { sayStep } from '../../locales/say.ts';
import { decisionJson } from '../../record/decision.ts';
import { type Tag, walk } from '../../verify/explain.ts';
import { readExample } from './files.ts';
import { rehearse } from './rehearse.ts';
import { endedAsPlanned, resultJson } from './result.ts';

const FOLDER = 'examples/endings';

/** What each comes to, and what stands beside it in decision.json. */
const EXPECTED: { readonly [folder: string]: readonly [outcome: object, decision: object] } = {
  amendment: [{ kind: 'appointed' }, { silences: [{ stage: 'broken' }, { stage: 'adopted' }] }],
  deadlock: [{ kind: 'deadlock', round: 'poll-1', silence: null }, {}],
  extended: [
    { kind: 'extended', until: '2026-06-01' },
    { silences: [{ subject: { kind: 'extension' } }] },
  ],
  package: [
    { kind: 'appointed', names: [{ post: 'president' }, { post: 'treasurer' }] },
    { posts: [{ id: 'treasurer' }] },
  ],
  reservation: [
    { kind: 'appointed' },
    {
      silences: [{ reservations: [{ member: 'westhoek' }] }],
      statements: [{ member: 'oostwal' }],
    },
  ],
  restarted: [{ kind: 'appointed' }, { continues: { size: 52 } }],
  'rule-changed': [
    { kind: 'appointed', candidate: 'brandt' },
    { ruleChanges: [{ by: 'silence', silence: 1 }] },
  ],
  shortened: [{ kind: 'appointed' }, { silences: [{ ends: '2025-03-05T07:00:00.000Z' }] }],
  stopped: [{ kind: 'stopped' }, {}],
  tie: [{ kind: 'tie', names: [{ candidate: 'brandt' }, { candidate: 'okafor' }] }, {}],
  unnamed: [{ kind: 'silence-broken' }, { silences: [{ objections: 1 }] }],
  vacant: [{ kind: 'vacant', acting: 'Pieter Zand', until: null }, {}],
};

test('each folder of endings is expected here', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(EXPECTED));
});

test.each(Object.entries(EXPECTED))(
  '%s ends as planned, and its record is verified',
  { timeout: 180_000 },
  async (folder, [outcome, decision]) => {
    const example = mustOk(await readExample(`${FOLDER}/${folder}`), folder);
    const rehearsed = await rehearse(example, {
      fetch: (address, asked) => fetch(address, asked),
      random: (length) => Uint8Array.from(randomBytes(length)),
      now: () => instantOf(Date.parse('2026-01-01T00:00:00Z')),
      stopwatch: () => 0,
      wait: (milliseconds) => wait(milliseconds),
      say: () => {},
    });
    const played = mustOk(rehearsed, folder);
    const { selection, report } = played;
    expect(endedAsPlanned(selection, example.answers.ending)).toBe(true);
    expect(resultJson(played)).toMatchObject({ outcome, verified: { failed: 0 } });
    expect(decisionJson(selection)).toMatchObject(decision);
    expect(report).toMatchObject({ failed: 0, anchored: true });
    for (const [tag, words] of Object.entries({ en, nl, fr })) {
      const told = report ? walk(report, tag as Tag).map((step) => sayStep(words, step)) : [];
      expect(told.length).toBeGreaterThan(10);
      for (const sentence of told) expect(sentence).not.toMatch(/undefined|\[object/);
    }
  },
);
