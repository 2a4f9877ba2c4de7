/**
 * Engine B: one gate over large weights, by the sums that coalitions weigh.
 *
 * Use      `weighingOf(game)`, `undefined` where the rule is not of that shape; then `countsBySums`
 *          for exact counts and `shapleyBySums`.
 * Shapes   F(x) is what all sums up to x come to, a number of coalitions or their chance. Without
 *          member i, of weight w, it is G(x) with F(x) = (1-p) G(x) + p G(x - w); so what is in the
 *          window from need - w to need - 1 is an alternating series of windows of F, and no second
 *          table is needed. For p <= 1/2 it is stable; for p > 1/2 the dual game is taken at 1 - p,
 *          so that one table serves p and 1 - p.
 * Source   spec/power.md §7.
 */

import { type SimpleGame, totalOf } from './simple-game.ts';

export type Weighing = {
  /** By member; without common divisor. */
  readonly weights: readonly number[];
  readonly need: number;
  /** The need of the dual game: what blocks. */
  readonly dual: number;
  readonly total: number;
};

/** Sums up to this are held in one table: 128 MB of doubles. */
const MOST_SUMS = 1 << 24;

export function weighingOf({ gate, columns }: SimpleGame): Weighing | undefined {
  if (gate.gate !== 'weight') return undefined;
  const column = columns[gate.column] ?? [];
  const divisor = column.reduce(commonDivisor, 0) || 1;
  const weights = column.map((weight) => weight / divisor);
  const total = totalOf(weights);
  const need = Math.ceil(gate.need / divisor);
  if (need <= 0 || need > total || total > MOST_SUMS) return undefined;
  return { weights, need, dual: total - need + 1, total };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** By sum from 0 to below `end`, how many coalitions weigh up to that, modulo a prime. */
export function countedUpTo(weights: readonly number[], end: number, prime: number): Int32Array {
  const counts = new Int32Array(end);
  counts[0] = 1;
  let reach = 0;
  for (const weight of weights.toSorted((one, other) => one - other)) {
    reach = Math.min(end - 1, reach + weight);
    for (let sum = reach; sum >= weight; sum--) {
      // Without a branch: what a coin would decide cannot be foreseen.
      const less = (counts[sum] ?? 0) + (counts[sum - weight] ?? 0) - prime;
      counts[sum] = less + (prime & (less >> 31));
    }
  }
  for (let sum = 1; sum < end; sum++) {
    const both = (counts[sum] ?? 0) + (counts[sum - 1] ?? 0);
    counts[sum] = both >= prime ? both - prime : both;
  }
  return counts;
}

/** Modulo a prime, coalitions of the others to which one of this weight makes the difference. */
export function swingsModulo(upTo: Int32Array, need: number, weight: number, prime: number) {
  if (weight === 0) return 0;
  let [swings, sign] = [0, 1];
  for (let sum = need - 1; sum >= 0; sum -= weight) {
    const window = (upTo[sum] ?? 0) - (sum < weight ? 0 : (upTo[sum - weight] ?? 0));
    swings = (swings + sign * window) % prime;
    sign = -sign;
  }
  return (swings + prime) % prime;
}

/** By sum from 0 to below `end`, how likely all in favour weigh up to that. */
export function likelyUpTo(weights: readonly number[], end: number, chance: number): Float64Array {
  const likely = new Float64Array(end);
  likely[0] = 1;
  let reach = 0;
  for (const weight of weights.toSorted((one, other) => one - other)) {
    reach = Math.min(end - 1, reach + weight);
    addMember(likely, { reach, weight, chance });
  }
  let rest = 0;
  for (let sum = 1; sum < end; sum++) {
    // Compensated: what is rounded off here is added there.
    const [before, more] = [likely[sum - 1] ?? 0, (likely[sum] ?? 0) + rest];
    const after = before + more;
    rest = more - (after - before);
    likely[sum] = after;
  }
  return likely;
}

type Joining = { readonly reach: number; readonly weight: number; readonly chance: number };

/** So small that it makes no difference, and large enough to be quick. */
const NOTHING = 1e-290;

function addMember(likely: Float64Array, { reach, weight, chance }: Joining): void {
  for (let sum = reach; sum >= weight; sum--) {
    const both = (likely[sum] ?? 0) * (1 - chance) + (likely[sum - weight] ?? 0) * chance;
    likely[sum] = both < NOTHING ? 0 : both;
  }
  for (let sum = Math.min(weight - 1, reach); sum >= 0; sum--) {
    likely[sum] = (likely[sum] ?? 0) * (1 - chance);
  }
}

/** How likely the others leave the decision to one of this weight; for chances up to 1/2. */
export function pivotalWith(
  upTo: Float64Array,
  need: number,
  weight: number,
  chance: number,
): number {
  if (weight === 0) return 0;
  const ratio = -chance / (1 - chance);
  let [pivotal, factor] = [0, 1 / (1 - chance)];
  for (let sum = need - 1; sum >= 0 && Math.abs(factor) > NOTHING; sum -= weight) {
    const window = (upTo[sum] ?? 0) - (sum < weight ? 0 : (upTo[sum - weight] ?? 0));
    pivotal += factor * window;
    factor *= ratio;
  }
  return pivotal;
}
