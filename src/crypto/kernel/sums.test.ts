/**
 * Sums of many products against noble, by tables and by buckets of every width that is taken.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import type { Point, Scalar } from '../group.ts';
import { ORDER, littleEndian, randomScalar, samePoint, timesBase } from '../group.ts';
import { IDENTITY, mulMod, negMod, addMod } from '../group.ts';
import { plainSum, sumOfProducts } from '../products.ts';
import { seeded } from '../seeded.ts';

const random = seeded('sums');
const logs = Array.from({ length: 700 }, (_, at) => (at < 4 ? BigInt(at) : randomScalar(random)));
const points = logs.map((log) => (log === 0n ? IDENTITY : timesBase(log)));

const scalar = fc.oneof(
  fc.constantFrom(0n, 1n, 2n, ORDER - 1n, ORDER - 2n, 2n ** 128n - 1n, 2n ** 252n, 8n, 1n << 20n),
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
  fc.bigInt({ min: 0n, max: ORDER - 1n }),
);

test('few products are summed as noble does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...points.slice(0, 40)), scalar), { maxLength: 12 }),
      (pairs) => {
        const [some, by] = [pairs.map(([point]) => point), pairs.map(([, one]) => one)];
        expect(samePoint(sumOfProducts(some, by), plainSum(some, by))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([1, 15, 40, 90, 180, 350, 700, 1400, 5600])('%i products are summed', (count) => {
  const all = Array.from({ length: count }, (_, at) => must(points[at % 700], 'a point'));
  const by = all.map((_, at) => scalarAt(at));
  const log = by.reduce((sum, one, at) => addMod(sum, mulMod(one, logs[at % 700] ?? 0n)), 0n);
  expect(samePoint(sumOfProducts(all, by), expected(log))).toBe(true);
});

test('a sum that vanishes is the identity; sums themselves may take part', () => {
  const double = must(points[9], 'a point').double();
  const sum = sumOfProducts([double, must(points[9], 'a point')], [1n, negMod(2n)]);
  expect(samePoint(sum, IDENTITY)).toBe(true);
  expect(samePoint(sumOfProducts([], []), IDENTITY)).toBe(true);
  expect(() => sumOfProducts(points, [1n])).toThrow('bug');
});

/** Of all lengths, as they meet in a batch. */
function scalarAt(at: number): Scalar {
  if (at % 11 === 3) return 0n;
  if (at % 11 === 4) return ORDER - BigInt(at);
  return at % 3 === 0 ? randomScalar(random) : littleEndian(random(16));
}

function expected(log: Scalar): Point {
  return log === 0n ? IDENTITY : timesBase(log);
}
