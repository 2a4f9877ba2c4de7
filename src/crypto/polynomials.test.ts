/**
 * Sums of rows of points, and their values: the kernel beside noble.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSums, sumOfBallots } from './ballot-sums.ts';
import { concat } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { IDENTITY, randomScalar, timesBase, writePoint } from './group.ts';
import { kernel } from './kernel/kernel.ts';
import { hintsFor } from './kernel/points.ts';
import { plainValues, valuesOfSum } from './polynomials.ts';
import { seeded } from './seeded.ts';

const random = seeded('polynomials');
const points = [IDENTITY, ...Array.from({ length: 9 }, () => timesBase(randomScalar(random)))];
const rows = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.array(fc.array(fc.constantFrom(...points), { minLength: length, maxLength: length }), {
    minLength: 1,
    maxLength: 4,
  }),
);

test('polynomials add up and are valued as noble does it', () => {
  const index = fc.constantFrom(0, 1, 2, 3, 30, 31, 193, 2 ** 31 - 1);
  fc.assert(
    fc.property(rows, fc.array(index, { maxLength: 4 }), (given, indices) => {
      expect(valuesOfSum(given, indices)).toEqual(plainValues(given, indices));
    }),
    { numRuns: 60 },
  );
});

test('ciphertexts add up as noble does it, with hints or without', () => {
  const form = { items: 1, vectors: [[0], [1]] };
  const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
  const pair = fc.tuple(fc.constantFrom(...points), fc.constantFrom(...points));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
      const given = pairs.map(([alpha, beta]) => {
        const bytes = concat(writePoint(alpha), writePoint(beta));
        return { bytes, hints: hintsFor(fast, bytes) };
      });
      expect(sumOfBallots(form, given)).toEqual(plainSums(2, given));
    }),
    { numRuns: 30 },
  );
  expect(sumOfBallots(form, [{ bytes: new Uint8Array(64).fill(1) }])).toBeUndefined();
  expect(sumOfBallots(form, [{ bytes: new Uint8Array(33) }])).toBeUndefined();
});

test('hundreds of them, two elements at once, add up to the sum of smaller sums', () => {
  const form = { items: 1, vectors: [[0], [1]] };
  const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
  const encodings = points.map(writePoint);
  const given = Array.from({ length: 400 }, (_, at) => {
    const [alpha, beta] = [encodings[at % 10], encodings[(3 * at + 1) % 7]];
    const bytes = concat(must(alpha, 'a point'), must(beta, 'a point'));
    return at % 3 === 0 ? { bytes } : { bytes, hints: hintsFor(fast, bytes) };
  });
  const few = Array.from({ length: 8 }, (_, at) => given.slice(50 * at, 50 * at + 50));
  const sums = few.map((some) => ({ bytes: must(sumOfBallots(form, some), 'a sum') }));
  expect(sumOfBallots(form, given)).toEqual(plainSums(2, sums));
  const bad = given.with(7, { bytes: new Uint8Array(64).fill(1) });
  expect(sumOfBallots(form, bad)).toBeUndefined();
});
