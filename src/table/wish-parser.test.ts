/** The door for wishes: what was signed comes back the same, and nothing else comes in. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, type JsonObject, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { ACTS } from './rights.ts';
import { at } from './testing/stages.ts';
import { parseWish, wishJson } from './wish-parser.ts';

const WISHES: readonly JsonObject[] = ['counted', 'concluded']
  .flatMap((stage) => at(stage as 'counted').entries)
  .map(({ submission }) => wishJson(submission.wish));

function accepts(json: Json | undefined): boolean {
  return json !== undefined && parseWish(json).ok;
}

test('every wish of a whole life is read back from its canonical bytes', () => {
  for (const wish of WISHES) {
    const read = parseWish(readCanonical(canonicalBytes(wish)) ?? null);
    expect(read).toEqual({ ok: true, value: wish });
  }
});

// Goal: no field that is not signed for, none left out. Method: at every place of every wish.
test('one field more or less, at any depth, is refused', () => {
  for (const wish of WISHES) {
    for (const changed of changes(wish)) expect(accepts(changed)).toBe(false);
  }
});

test('a time in other words is another wish, and an unknown act is none', () => {
  const frame = WISHES[0] as JsonObject;
  expect(accepts({ ...frame, act: { type: 'Fly' } })).toBe(false);
  expect(accepts({ ...frame, protocol: 'doyen/2' })).toBe(false);
  expect(accepts({ ...frame, nr: 0 })).toBe(false);
  expect(accepts({ ...frame, origin: 'with space' })).toBe(false);
  expect(accepts({ ...frame, actor: 'officer:cook' })).toBe(false);
});

test('whatever JSON it is, the answer is a value', () => {
  const act = fc.record({ type: fc.constantFrom(...ACTS) });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), act), (given) => {
      const frame = WISHES[0] as JsonObject;
      expect(parseWish(given as Json).ok).toBe(false);
      expect(parseWish({ ...frame, act: given as Json }).ok).toBe(false);
    }),
  );
});

/** The same with a field added to or taken from each object in it. */
function changes(wish: JsonObject): readonly JsonObject[] {
  const keys = Object.keys(wish);
  return [
    { ...wish, stranger: 1 },
    ...keys.map((key) => Object.fromEntries(Object.entries(wish).filter(([name]) => name !== key))),
    ...keys.flatMap((key) => {
      const part = wish[key];
      const deeper = typeof part === 'object' && part !== null && !Array.isArray(part);
      return deeper ? changes(part as JsonObject).map((one) => ({ ...wish, [key]: one })) : [];
    }),
  ];
}

test('lists are exact too', () => {
  const frame = WISHES[0] as JsonObject;
  const round = {
    id: 'poll-3',
    kind: 'straw-poll',
    reveal: 'counts',
    classes: [],
    opens: '2030-03-01T10:00:00Z',
    closes: '2030-03-01T11:00:00Z',
    candidates: ['north'],
  };
  const act = (given: JsonObject): Json => ({ type: 'PlanRound', round: given, reason: 'x' });
  expect(accepts({ ...frame, act: act(round) })).toBe(true);
  expect(accepts({ ...frame, act: act({ ...round, candidates: ['north', 1] }) })).toBe(false);
  // A candidate named twice would have two places in a ballot and one sum; with none there is none.
  expect(accepts({ ...frame, act: act({ ...round, candidates: ['north', 'north'] }) })).toBe(false);
  expect(accepts({ ...frame, act: act({ ...round, candidates: [] }) })).toBe(false);
  expect(accepts({ ...frame, act: act({ ...round, classes: ['pair'] }) })).toBe(false);
  const { classes: _, ...short } = round;
  expect(accepts({ ...frame, act: act(short) })).toBe(false);
});
