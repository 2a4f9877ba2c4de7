import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { addUp, smallLogs } from './elgamal.ts';
import { isIdentity, timesBase, writePoint } from './group.ts';
import { MOST_TOTAL, weightedSum } from './weighted-sum.ts';

/** Under the key 7·B. */
const sealed = (number: number, chance: number) => ({
  alpha: timesBase(BigInt(chance)),
  beta: timesBase(7n * BigInt(chance) + BigInt(number)),
});
const opened = (sum: ReturnType<typeof sealed>) => sum.beta.subtract(sum.alpha.multiply(7n));

test('it holds the weighted sum, that of repeated adding, and scales with all weights', () => {
  const part = fc.record({
    number: fc.integer({ min: 0, max: 1 }),
    weight: fc.integer({ min: 1, max: 12 }),
    chance: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, scale) => {
        const list = (times: number) =>
          parts.map(({ number, weight, chance }) => ({
            ciphertext: sealed(number, chance),
            weight: weight * times,
          }));
        const [sum, scaled] = [
          must(weightedSum(list(1)), 'it'),
          must(weightedSum(list(scale)), 'it'),
        ];
        const repeated = addUp(
          list(1).flatMap(({ ciphertext, weight }) => Array(weight).fill(ciphertext)),
        );
        expect(writePoint(sum.alpha)).toEqual(writePoint(repeated.alpha));
        expect(writePoint(sum.beta)).toEqual(writePoint(repeated.beta));
        const expected = parts.reduce((all, { number, weight }) => all + number * weight, 0);
        expect(smallLogs([opened(sum), opened(scaled)], 500)).toEqual([expected, scale * expected]);
      },
    ),
    { numRuns: 6 },
  );
});

test('weights that are none, and more than can be opened, are refused', () => {
  const ciphertext = sealed(1, 3);
  const of = (...weights: readonly number[]) =>
    weightedSum(weights.map((weight) => ({ ciphertext, weight })));
  for (const weight of [0, -1, 0.5, Number.NaN, Infinity, 2 ** 53]) {
    expect(of(2, weight)).toBeUndefined();
  }
  expect(of(MOST_TOTAL, 1)).toBeUndefined();
  expect(of(MOST_TOTAL - 1, 1)).toBeDefined();
  expect(isIdentity(must(of(), 'the sum of nothing').alpha)).toBe(true);
});

test('the greatest sum there can be is found, and one beyond what is looked for is not', () => {
  const most = timesBase(999_999n);
  expect(smallLogs([most, timesBase(0n)], 1_000_000)).toEqual([999_999, 0]);
  expect(smallLogs([most], 5000)).toBeUndefined();
});
