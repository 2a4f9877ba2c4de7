/**
 * The sum of encrypted numbers, each counted as often as its weight says.
 *
 * Use      soundings with weights (table/soundings/weighted-poll.ts).
 * Shapes   weights are whole numbers from 1; all together at most `MOST_TOTAL`, so that the number
 *          inside the sum of answers of 0 and 1 can still be found.
 * Errors   `undefined` where a weight is none, or all together are too many.
 * Secrets  ciphertexts and weights are public.
 * Source   spec/crypto.md §3.4.
 */

import type { Ciphertext } from './elgamal.ts';
import { IDENTITY, type Point } from './group.ts';

/** Ten thousand small steps and as many giant steps find it, for each sum. */
export const MOST_TOTAL = 100_000_000;

export type Weighted = { readonly ciphertext: Ciphertext; readonly weight: number };

export function weightedSum(list: readonly Weighted[]): Ciphertext | undefined {
  const weights = list.map(({ weight }) => weight);
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 1)) return undefined;
  if (weights.reduce((sum, weight) => sum + weight, 0) > MOST_TOTAL) return undefined;
  return {
    alpha: timesAll(list.map(({ ciphertext, weight }) => [ciphertext.alpha, weight])),
    beta: timesAll(list.map(({ ciphertext, weight }) => [ciphertext.beta, weight])),
  };
}

/** All products at once: one doubling for each binary digit, whatever their number. */
function timesAll(list: readonly (readonly [Point, number])[]): Point {
  const digits = Math.max(0, ...list.map(([, weight]) => weight.toString(2).length));
  let sum = IDENTITY;
  for (let digit = digits - 1; digit >= 0; digit--) {
    sum = sum.double();
    for (const [point, weight] of list) {
      if (Math.floor(weight / 2 ** digit) % 2 === 1) sum = sum.add(point);
    }
  }
  return sum;
}
