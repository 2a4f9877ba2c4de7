/** What a ballot is read as, what opens it, and which forms there can be. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { readProvenBallot } from './ballot.ts';
import { opensTo } from './ballot-opening.ts';
import { type Form, writeForm } from './form.ts';
import { BASE, ORDER, timesBase, writePoint, writeScalar } from './group.ts';
import { seeded } from './seeded.ts';
import { makeBallot } from './set-proof.ts';

const POLL: Form = {
  items: 1,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
const publicKey = writePoint(timesBase(7n));
const made = makeBallot({
  ...{ domain: 'real', form: POLL, publicKey, random: seeded('ballot') },
  ...{ context: utf8('here'), choices: [1] },
});

function withPart(at: number, part: Uint8Array): Uint8Array {
  const bytes = made.bytes.slice();
  bytes.set(part, 32 * at);
  return bytes;
}

test('a ballot of which one part is no point, or no number, is not read', () => {
  expect(readProvenBallot(POLL, made.bytes)).toBeDefined();
  const parts = made.bytes.length / 32;
  for (let at = 0; at < parts; at++) {
    expect(readProvenBallot(POLL, withPart(at, new Uint8Array(32).fill(255)))).toBeUndefined();
  }
});

test('it opens to what was sealed, by the numbers that sealed it, in no second spelling', () => {
  const opens = (opening: readonly Uint8Array[], bytes = made.bytes) =>
    opensTo({ form: POLL, publicKey, bytes }, [1], opening);
  expect(opens(made.opening)).toBe(true);
  expect(opensTo({ form: POLL, publicKey, bytes: made.bytes }, [0], made.opening)).toBe(false);
  expect(opens(made.opening.slice(1))).toBe(false);
  expect(opens(made.opening.toReversed())).toBe(false);
  const [, second] = made.opening;
  expect(opens([writeScalar(ORDER), must(second, 'a number')])).toBe(false);
  // Sealed by nought, anybody can read it: the first component is B itself.
  const bare = withPart(0, new Uint8Array(32));
  bare.set(writePoint(BASE), 32);
  expect(opens([new Uint8Array(32), must(second, 'a number')], bare)).toBe(false);
});

test.each<readonly [string, Form]>([
  ['of nothing', { items: 0, vectors: [[0], [1]] }],
  ['without components', { items: 1, vectors: [[]] }],
  ['with the same answer twice', { items: 1, vectors: [[0], [1], [0]] }],
  ['with answers of different lengths', { items: 1, vectors: [[0], [1, 0]] }],
  ['with a number below nought', { items: 1, vectors: [[0], [-1]] }],
  ['with a number that is not whole', { items: 1, vectors: [[0], [0.5]] }],
  ['with a number of five bytes and more', { items: 1, vectors: [[0], [2 ** 40]] }],
])('a form %s is none', (_, form) => {
  expect(() => writeForm(form)).toThrow('an impossible form');
});
