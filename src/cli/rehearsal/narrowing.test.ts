/** Histories round by round, over HTTP with sealed names: who goes on follows, and is verified. */

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { must, mustOk } from '../../basics/bug.ts';
import { utf8 } from '../../basics/bytes.ts';
import { instantOf } from '../../basics/instant.ts';
import { messages as en } from '../../locales/en/explain.ts';
import { messages as enMinute } from '../../locales/en/minute.ts';
import { messagesOf } from '../../locales/index.ts';
import { messages as fr } from '../../locales/fr/explain.ts';
import { messages as nl } from '../../locales/nl/explain.ts';
import { sayStep } from '../../locales/say.ts';
import { markdownOf, sayMinute } from '../../locales/say-minute.ts';
import { readArchive, writeArchive } from '../../record/archive.ts';
import { decisionJson } from '../../record/decision.ts';
import { minuteOf } from '../../record/minute.ts';
import { type Tag, walk } from '../../verify/explain.ts';
import { type Report, verifyBundle } from '../../verify/verify.ts';
import { readExample } from './files.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { endedAsPlanned, resultText } from './result.ts';
import { messages as words } from '../../locales/en/cli.ts';

const random = (length: number) => Uint8Array.from(randomBytes(length));

/** Who stands in each counted round, and what its count comes to. */
const EXPECTED: { readonly [example: string]: readonly object[] } = {
  'wto-2013': [
    { id: 'round-1', heard: 12 },
    {
      id: 'round-2',
      results: [5, 3, 5, 3, 8].map((encourage) => ({ encourage })),
      next: {
        tie: { names: ['pangestu', 'blanco'], broken: 'breadth' },
        follows: 'another-round',
        names: ['blanco', 'azevedo'],
      },
    },
    { id: 'round-3', next: { follows: 'settled', names: ['azevedo'] } },
  ],
  'small-conclave': [
    { next: { phase: { kind: 'ballot', nth: 1 }, follows: 'another-round' } },
    { next: { follows: 'another-round' } },
    { next: { follows: 'another-round', names: ['corvino', 'delmare'] } },
    { next: { phase: { kind: 'runoff', nth: 1, of: 2 }, follows: 'another-round' } },
    { next: { follows: 'settled', names: ['corvino'] } },
  ],
  'small-least-resistance': [
    {
      id: 'grades-1',
      kind: 'resistance-poll',
      results: [30, 19, 28, 53].map((resistance) => ({ resistance })),
      next: { follows: 'settled', names: ['bellis'] },
    },
  ],
  'small-lowest-drops': [
    { next: { tie: { names: ['lake', 'river'], broken: null }, follows: 'another-round' } },
    { next: { names: ['harbour', 'hill', 'lake'] } },
    { next: { follows: 'settled', names: ['harbour'] } },
  ],
};

test.each(Object.entries(EXPECTED))('%s', { timeout: 300_000 }, async (folder, rounds) => {
  const example = mustOk(await readExample(`examples/${folder}`), folder);
  const played = mustOk(
    await rehearse(example, {
      fetch: (address, asked) => fetch(address, asked),
      random,
      now: () => instantOf(Date.parse('2026-01-01T00:00:00Z')),
      stopwatch: () => 0,
      wait: (milliseconds) => wait(milliseconds),
      say: () => {},
    }),
    folder,
  );
  const { selection, report } = played;
  expect(endedAsPlanned(selection, example.answers.ending)).toBe(true);
  expect(decisionJson(selection)).toMatchObject({ rounds });
  expect(report).toMatchObject({ failed: 0, anchored: true });
  expectTold(must(report, 'a report'));
  expect(resultText(played, words.rehearsal, 'en')).toMatch(
    /by the rule|Ballot 1 of|least resistance: 19/,
  );
  expect(minuteText(played)).toMatch(/goes? on|stand again|least resistance/);
  expectTampered(played);
});

/** In three languages, whole sentences. */
function expectTold(report: Report): void {
  for (const [tag, sentences] of Object.entries({ en, nl, fr })) {
    const told = walk(report, tag as Tag).map((step) => sayStep(sentences, step));
    for (const sentence of told) expect(sentence).not.toMatch(/undefined|\[object/);
  }
}

function minuteText({ selection }: Rehearsed): string {
  const { rules, outcomes, choice, knots, weights } = messagesOf('en');
  const head = { size: selection.size, root: 'ab'.repeat(32) };
  const messages = { minute: enMinute, rules, outcomes, choice, knots, weights };
  const said = sayMinute(messages, minuteOf(selection, head), {
    text: (text) => text.en ?? '',
    member: (id) => id,
    group: (id) => id,
    time: () => 'then',
    day: () => 'that day',
    date: (day: string) => day,
  });
  return markdownOf(said);
}

/** One name more that goes on in decision.json, and nothing else: the check that fails says so. */
function expectTampered({ bundle }: Rehearsed): void {
  const archive = readArchive(bundle);
  const files = archive.ok ? archive.value.files : [];
  const forged = files.map(({ path, bytes }) => ({
    path,
    bytes: path === 'decision.json' ? forge(bytes) : bytes,
  }));
  const report = verifyBundle(writeArchive(forged), { random });
  const failed = report.ok ? report.value.findings.filter(({ passed }) => !passed) : [];
  expect(failed.map(({ check }) => check)).toContain('field_follows');
  expect(failed.map(({ check }) => check)).toContain('decision_file');
}

function forge(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const forged = text
    .replace(/"follows":"another-round"/, '"follows":"settled"')
    .replace(/"resistance":53/, '"resistance":18');
  return utf8(forged);
}
