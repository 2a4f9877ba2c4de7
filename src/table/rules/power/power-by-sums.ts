/**
 * The indices by engine B: exact counts modulo primes, Shapley-Shubik by quadrature with a bound.
 *
 * Use      `countsBySums(weighing, progress)` and `shapleyBySums(weighing, progress)`.
 * Shapes   the chance of being pivotal is a polynomial in p. On the ellipse with foci 0 and 1 whose
 *          axes sum to r, |p| + |1-p| is constant, so it never exceeds ((r + 1/r) / 2)^(n-1) there;
 *          hence k knots are off by at most (32/15) of that times r^(-2k) / (1 - r^-2), for r > 1.
 * Source   spec/power.md §7; Trefethen, Approximation Theory and Approximation Practice, theorem
 *          19.3.
 */

import type { Progress } from './member-power.ts';
import { gaussLegendre } from './quadrature.ts';
import { joined, primesFor } from './residues.ts';
import {
  type Weighing,
  countedUpTo,
  likelyUpTo,
  pivotalWith,
  swingsModulo,
} from './weight-sums.ts';

/** What the quadrature may be off by, and what rounding is allowed for. */
const PRECISION = 1e-11;
const ROUNDING = 1e-12;

export function countsBySums({ weights, need, dual }: Weighing, progress: Progress) {
  const primes = primesFor(weights.length);
  // A game and its dual have the same swings, and the smaller table will do for both.
  const least = Math.min(need, dual);
  const lost: number[] = [];
  const byPrime = primes.map((prime, done) => {
    progress(done, primes.length);
    const upTo = countedUpTo(weights, least, prime);
    lost.push(upTo[least - 1] ?? 0);
    return byWeight(weights, (weight) => swingsModulo(upTo, least, weight, prime));
  });
  const losing = joined(lost, primes);
  return {
    winning: need === least ? (1n << BigInt(weights.length)) - losing : losing,
    swings: weights.map((_, place) =>
      joined(
        byPrime.map((swings) => swings[place] ?? 0),
        primes,
      ),
    ),
  };
}

export function shapleyBySums(weighing: Weighing, progress: Progress) {
  const { weights, need, dual } = weighing;
  const { count, bound } = knotsFor(weights.length);
  const knots = gaussLegendre(count).filter(({ at }) => at <= 0.5);
  const shapley = weights.map(() => 0);
  for (const [done, { at, weight: share }] of knots.entries()) {
    progress(done, knots.length);
    const upTo = likelyUpTo(weights, Math.max(need, dual), at);
    // The middle knot of an odd number is its own mirror.
    const isMiddle = at === 0.5;
    const pivotal = byWeight(weights, (weight) => {
      const here = pivotalWith(upTo, need, weight, at);
      return isMiddle ? here : here + pivotalWith(upTo, dual, weight, at);
    });
    for (const [place, chance] of pivotal.entries()) {
      shapley[place] = (shapley[place] ?? 0) + share * chance;
    }
  }
  const all = shapley.reduce((sum, one) => sum + one, 0);
  return { shapley, error: Math.max(bound + ROUNDING, Math.abs(1 - all)) };
}

/** Once for each weight, given to all members of that weight. */
function byWeight(weights: readonly number[], find: (weight: number) => number): readonly number[] {
  const found = new Map<number, number>();
  return weights.map((weight) => {
    const known = found.get(weight) ?? find(weight);
    found.set(weight, known);
    return known;
  });
}

/** As few knots as keep within the precision, or as leave no error at all. */
function knotsFor(members: number): { readonly count: number; readonly bound: number } {
  const exact = Math.ceil(members / 2);
  for (let count = 8; count < exact; count++) {
    const bound = boundOf(members, count);
    if (bound <= PRECISION) return { count, bound };
  }
  return { count: exact, bound: 0 };
}

/** The least of the bounds over r = e^t, which is where (n-1) tanh t = 2k. */
function boundOf(members: number, count: number): number {
  const t = Math.atanh((2 * count) / Math.max(2 * count + 1, members - 1));
  const logarithm = (members - 1) * Math.log(Math.cosh(t)) - 2 * count * t;
  return ((32 / 15) * Math.exp(logarithm)) / (1 - Math.exp(-2 * t));
}
