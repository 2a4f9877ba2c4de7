/**
 * The whole case as a corridor: every item reads, names what exists, and was learned no sooner than
 * it can have been.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Json, type JsonObject, canonicalBytes } from '../basics/canonical.ts';
import { utf8 } from '../basics/bytes.ts';
import { digestOf } from '../crypto/digest.ts';
import { accepted } from './acceptance.ts';
import { cellKey, inputsOf } from './cell-inputs.ts';
import { all, asOf, emptyCorridor, item, latest, withChanges } from './corridor.ts';
import { lastDay } from './dated.ts';
import { evidenceOn } from './evidence.ts';
import { readPlainCorridor } from './formats/plain.ts';
import type { Kind } from './kinds/index.ts';
import { checkOf, scoreOf } from './snapshots.ts';
import { suggestionOf } from './suggestion.ts';

const SILENT = ['al', 'bg', 'ca', 'gr', 'hr', 'is', 'lu', 'lv', 'me', 'mk', 'pl', 'pt', 'si'];

type Written = {
  readonly by: string;
  readonly at: string;
  readonly kind: string;
  readonly id: string;
  readonly seen: number;
  readonly type: string;
  readonly body: JsonObject;
};

const FOLDER = 'examples/nato-2024';
const file = JSON.parse(readFileSync(`${FOLDER}/corridor.json`, 'utf8')) as {
  readonly format: string;
  readonly people: readonly { readonly id: string }[];
  readonly changes: readonly Written[];
};
const definition = JSON.parse(readFileSync(`${FOLDER}/definition.json`, 'utf8')) as Json;
const plain = readPlainCorridor(file as unknown as Json);
if (!plain.ok) throw new Error(JSON.stringify(plain.refusal));
const corridor = withChanges(emptyCorridor(), plain.value.changes);
const ground = latest(corridor, 'ground', 'ground');

/** The items that carry the twenty-eight facts say so in their id. */
const ofFacts = file.changes.filter(({ id }) => /^f\d\d-/.test(id));

test('it is a corridor, every change reads, and its author is of the side', () => {
  expect(file.format).toBe('doyen/corridor/1');
  expect(corridor.size).toBe(file.changes.length);
  const people = file.people.map(({ id }) => id);
  for (const { by } of file.changes) expect(people).toContain(by);
});

test('it stands on the definition of the same example', () => {
  expect(ground?.follows.fingerprint).toBe(digestOf(canonicalBytes(definition)));
});

test('nobody crossed anybody: each revision has seen those before it', () => {
  const crossed = file.changes.filter(({ kind, id }) =>
    item(corridor, kind as Kind, id)?.revisions.some((revision) => revision.crossed),
  );
  expect(crossed).toEqual([]);
});

describe('what an item names exists', () => {
  const members = ground?.members.map(({ id }) => id as string) ?? [];
  const candidates = ground?.candidates.map(({ id }) => id as string) ?? [];
  const idsOf = (kind: Kind) => new Set(all(corridor, kind).map(({ id }) => id));

  test('members and candidates', () => {
    const named = file.changes.flatMap(({ body }) => [
      ...[body['member'], body['follower'], body['leader']],
      ...((body['holdOuts'] as readonly Json[] | undefined) ?? []),
    ]);
    const said = all(corridor, 'signal').map(({ body }) => body.holder.member);
    for (const id of [...named, ...said]) if (id) expect(members).toContain(id);
    const names = file.changes.flatMap(({ body }) => [
      body['candidate'],
      ...((body['favours'] as readonly Json[] | undefined) ?? []),
      ...((body['bearsOn'] as readonly Json[] | undefined) ?? []),
    ]);
    for (const id of names) if (id) expect(candidates).toContain(id);
  });

  test('subjects', () => {
    const subjects = new Set([
      ...candidates.map((id) => `candidate:${id}`),
      ...all(corridor, 'timing').map(({ id }) => `timing:${id}`),
      ...all(corridor, 'criterion').map(({ id }) => `criterion:${id}`),
    ]);
    for (const { body } of file.changes) {
      if (body['subject']) expect(subjects).toContain(body['subject']);
    }
  });

  test('origins, meetings, criteria, answers and the ends of links', () => {
    const signals = idsOf('signal');
    const meetings = idsOf('meeting');
    for (const { body } of all(corridor, 'signal')) {
      if (body.origin !== null) expect(signals).toContain(body.origin);
      if (body.meeting !== null) expect(meetings).toContain(body.meeting);
    }
    for (const { body } of all(corridor, 'link')) {
      expect(signals).toContain(body.from);
      expect(signals).toContain(body.to);
    }
    for (const { body } of all(corridor, 'figure'))
      expect(idsOf('criterion')).toContain(body.criterion);
    for (const { body } of all(corridor, 'argument'))
      if (body.answers !== null) expect(idsOf('argument')).toContain(body.answers);
  });
});

test('nothing is learned before the last day on which it can have been said or published', () => {
  const told = [...all(corridor, 'signal'), ...all(corridor, 'count')];
  for (const { id, body } of told) {
    const dates = [body.said, 'published' in body ? body.published : null];
    const days = dates.flatMap((when) => (when ? [lastDay(when)] : []));
    expect([id, days]).not.toEqual([id, []]);
    for (const day of days) expect([id, body.learned >= day]).toEqual([id, true]);
  }
});

test('what has no address says why', () => {
  const bare = file.changes.filter(({ body }) => body['address'] === null);
  const unsaid = bare.filter(({ kind, body }) => kind !== 'kept-text' && !body['confidence']);
  expect(unsaid.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
});

test('all that it says is said in three languages', () => {
  const single = (json: Json, at: string): readonly string[] => {
    if (Array.isArray(json)) return json.flatMap((one) => single(one as Json, at));
    if (typeof json !== 'object' || json === null) return [];
    if (typeof (json as JsonObject)['en'] !== 'string') {
      return Object.values(json).flatMap((one) => single(one, at));
    }
    return Object.keys(json).toSorted().join() === 'en,fr,nl' ? [] : [at];
  };
  expect(file.changes.flatMap(({ id, body }) => single(body, id))).toEqual([]);
});

describe('the twenty-eight facts', () => {
  test('have a date and a source, each', () => {
    for (const { id, body } of ofFacts) {
      expect([id, body['learned']]).toEqual([id, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
      const isExpectation = 'since' in body;
      if (!isExpectation) expect([id, body['address'] ?? body['confidence']]).not.toContain(null);
    }
  });
});

test('a kept text is what its hash says', () => {
  const texts = all(corridor, 'kept-text');
  expect(texts).toHaveLength(2);
  for (const { body } of texts) expect(body.hash).toBe(digestOf(utf8(body.text)));
});

test('on the last day of October 2023 only what had been learned by then is known', () => {
  const then = asOf(corridor, '2023-10-31');
  expect(all(then, 'signal').map(({ id }) => id)).toEqual(['s001']);
  expect(latest(then, 'fact', 'f24-interested')?.kind).toBe('willing');
  expect(latest(then, 'outcome', 'outcome')).toBeUndefined();
});

test('the thirteen members without any public backing of Rutte have none here', () => {
  const backed = new Set(
    all(corridor, 'signal')
      .filter(({ body }) => body.subject === 'candidate:rutte')
      .filter(({ body }) => body.holder.voice === 'government')
      .filter(({ body }) => ['supports', 'lifts'].includes(body.stance))
      .map(({ body }) => body.holder.member as string | null),
  );
  for (const member of SILENT) expect(backed).not.toContain(member);
});

describe('what the compilers hold follows the suggestion of the day', () => {
  const held = [...corridor.items.assessment.values()].flatMap(({ revisions }) =>
    revisions.flatMap(({ body }) => body ?? []),
  );
  const followed = held.filter(({ member }) => member !== 'nl');

  test('in its step, its confidence and its ground', () => {
    for (const { member, subject, learned, ...decided } of followed) {
      const inputs = inputsOf(asOf(corridor, learned)).get(cellKey(member, subject));
      if (!inputs) throw new Error(`${member} ${subject}: no evidence by ${learned}`);
      const { step, confidence, basis } = suggestionOf(evidenceOn(inputs, learned));
      expect([member, learned, decided]).toMatchObject([
        member,
        learned,
        { step, confidence, basis },
      ]);
    }
    expect(followed.length).toBeGreaterThan(40);
  });

  test('with a reason in three languages that says it is made up', () => {
    for (const { reason } of held) {
      expect(Object.keys(reason)).toEqual(['en', 'nl', 'fr']);
      expect(reason.en?.toLowerCase()).toContain('made up for the example');
    }
  });

  test('and leaves the thirteen unknown', () => {
    const known = new Set(
      held.filter(({ subject }) => subject === 'candidate:rutte').map(({ member }) => `${member}`),
    );
    for (const member of SILENT) expect(known).not.toContain(member);
    expect(known.size).toBe(19);
  });
});

test('everything in it would be taken in, one after the other', () => {
  let so = emptyCorridor();
  for (const change of plain.value.changes) {
    const judged = accepted(so, change);
    expect(judged.ok ? null : [change.kind, change.id, judged.refusal]).toBeNull();
    so = withChanges(so, [change]);
  }
});

test('the three snapshots are cut through what was known, and scored against what came', () => {
  const snapshots = all(corridor, 'snapshot');
  expect(snapshots.map(({ body }) => body.learned)).toEqual([
    ...['2024-02-21', '2024-04-02', '2024-06-20'],
  ]);
  for (const { id } of snapshots) expect(checkOf(corridor, id)).toEqual({ cut: true, cells: true });
  const outcome = latest(corridor, 'outcome', 'outcome');
  const scores = snapshots.map(({ body }) => outcome && scoreOf(body, outcome, 32));
  expect(scores.map((score) => score?.tooFew)).toEqual([true, true, true]);
  expect(scores.map((score) => score?.wrong)).toEqual([0, 3, 0]);
});
