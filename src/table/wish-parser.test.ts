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

const KEY = 'A'.repeat(43);

const ROUND: JsonObject = {
  id: 'poll-3',
  kind: 'straw-poll',
  reveal: 'counts',
  classes: [],
  opens: '2030-03-01T10:00:00Z',
  closes: '2030-03-01T11:00:00Z',
  candidates: ['north'],
};

function stating(keys: readonly number[]): JsonObject {
  return { type: 'StateErasure', sid: '0'.repeat(64), keys };
}

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
  expect(accepts({ ...frame, actor: 'officer:Cook' })).toBe(false);
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

test.each<[string, JsonObject, string]>([
  ['not_base64url', { type: 'Enrol', key: KEY, sealing: KEY, proof: 'AA' }, '/act/proof'],
  ['not_a_key', { type: 'Invite', seat: 'member:ada', code: 'AA' }, '/act/code'],
  ['not_a_seat', { type: 'Invite', seat: 'member:', code: 'A'.repeat(43) }, '/act/seat'],
  ['not_hex', { type: 'ConfirmKeys', sid: 'ab', transcript: '0'.repeat(64) }, '/act/sid'],
  ['not_a_digest', { type: 'Open', fingerprint: 'ab', reason: 'x' }, '/act/fingerprint'],
  ['not_an_instant', { type: 'TimeCame', what: 'round-opens', of: 'x', due: 'noon' }, '/act/due'],
  ['missing', stating([]), '/act/keys/0'],
  ['out_of_range', stating([0, 1, 1]), '/act/keys/2'],
  ['out_of_range', stating([2, 1]), '/act/keys/1'],
  ['out_of_range', stating([-1]), '/act/keys/0'],
  ['not_an_id', { type: 'AbandonRound', round: 'Poll', reason: 'x' }, '/act/round'],
  ['not_an_id', { type: 'OpenSilence', candidate: 'N. North' }, '/act/candidate'],
  ['unknown_field', { type: 'Seal', files: { '': '0'.repeat(64) } }, '/act/files/'],
  ['not_an_instant', { type: 'PlanRound', round: { ...ROUND, opens: 'noon' } }, '/act/round/opens'],
])('%s: a field in a spelling of its own, as in %j', (code, act, where) => {
  const given = { ...(WISHES[0] as JsonObject), act };
  expect(parseWish(given)).toMatchObject({ ok: false, refusal: { code, at: where } });
});

test('a file that is sealed has a path of 1 to 200 characters', () => {
  const frame = WISHES[0] as JsonObject;
  const sealing = (length: number) => {
    const files = { ['x'.repeat(length)]: '0'.repeat(64) };
    return accepts({ ...frame, act: { type: 'Seal', files } });
  };
  expect([0, 1, 200, 201].map(sealing)).toEqual([false, true, true, false]);
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
  const act = (given: JsonObject): Json => ({ type: 'PlanRound', round: given, reason: 'x' });
  expect(accepts({ ...frame, act: act(ROUND) })).toBe(true);
  expect(accepts({ ...frame, act: act({ ...ROUND, candidates: ['north', 1] }) })).toBe(false);
  // A candidate named twice would have two places in a ballot and one sum; with none there is none.
  expect(accepts({ ...frame, act: act({ ...ROUND, candidates: ['north', 'north'] }) })).toBe(false);
  expect(accepts({ ...frame, act: act({ ...ROUND, candidates: [] }) })).toBe(false);
  expect(accepts({ ...frame, act: act({ ...ROUND, classes: ['pair'] }) })).toBe(false);
  const { classes: _, ...short } = ROUND;
  expect(accepts({ ...frame, act: act(short) })).toBe(false);
});
