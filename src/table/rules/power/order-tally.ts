/**
 * What many orders come to: for each member the sum, and the sum of squares, of what each order
 * says of it.
 *
 * Use      `tallyOf(members)`; `add(tally, turns, order)` after each `turn`.
 * Shapes   one order says: of Penrose, the chance that a coalition of the others of a size in which
 *          the member is decisive is drawn; of Shapley-Shubik, how many such sizes there are; of
 *          the rule, the chance that a coalition is as large as it takes. All are within 0 and 1,
 *          when sizes are divided by the members. On average over all orders they are the indices.
 * Source   spec/power.md §9.
 */

import type { Turns } from './turning-points.ts';

export type Tally = {
  orders: number;
  /** Of the chance that it passes, and of all members' Penrose together. */
  wins: number;
  winsSquared: number;
  all: number;
  allSquared: number;
  /** By member. */
  readonly penrose: Float64Array;
  readonly penroseSquared: Float64Array;
  readonly penroseTimesWins: Float64Array;
  readonly penroseTimesAll: Float64Array;
  readonly sizes: Float64Array;
  readonly sizesSquared: Float64Array;
  /** The chance that of the others fewer than k are drawn; of all members, k or more. */
  readonly fewer: Float64Array;
  readonly enough: Float64Array;
  /** By place in the order. */
  readonly drawn: Float64Array;
};

export function tallyOf(members: number): Tally {
  const row = () => new Float64Array(members);
  const [fewer, enough] = [new Float64Array(members + 1), new Float64Array(members + 2)];
  const [others, all] = [binomial(members - 1), binomial(members)];
  for (let size = 0; size < members; size++) {
    fewer[size + 1] = (fewer[size] ?? 0) + (others[size] ?? 0);
  }
  for (let size = members; size >= 0; size--) {
    enough[size] = (enough[size + 1] ?? 0) + (all[size] ?? 0);
  }
  return {
    ...{ orders: 0, wins: 0, winsSquared: 0, all: 0, allSquared: 0 },
    ...{ penrose: row(), penroseSquared: row(), penroseTimesWins: row(), penroseTimesAll: row() },
    ...{ sizes: row(), sizesSquared: row(), drawn: row(), fewer, enough },
  };
}

/** The chances of 0 to `count` heads. */
function binomial(count: number): readonly number[] {
  const chances = [2 ** -count];
  for (let k = 1; k <= count; k++) {
    chances.push(((chances[k - 1] ?? 0) * (count - k + 1)) / k);
  }
  return chances;
}

export function add(tally: Tally, turns: Turns, order: Int32Array): void {
  const all = addSizes(tally, turns, order);
  const wins = tally.enough[turns.won] ?? 0;
  tally.orders++;
  tally.wins += wins;
  tally.winsSquared += wins * wins;
  tally.all += all;
  tally.allSquared += all * all;
  const { drawn, penrose, penroseSquared, penroseTimesWins, penroseTimesAll } = tally;
  for (let at = 0; at < order.length; at++) {
    const own = drawn[at] ?? 0;
    if (own === 0) continue;
    const member = order[at] ?? 0;
    penrose[member] = (penrose[member] ?? 0) + own;
    penroseSquared[member] = (penroseSquared[member] ?? 0) + own * own;
    penroseTimesWins[member] = (penroseTimesWins[member] ?? 0) + own * wins;
    penroseTimesAll[member] = (penroseTimesAll[member] ?? 0) + own * all;
  }
}

/** What all members' chances come to. */
function addSizes(tally: Tally, turns: Turns, order: Int32Array): number {
  const { drawn, fewer, sizes, sizesSquared } = tally;
  const { won, pivot, far } = turns;
  let all = 0;
  for (let at = 0; at < order.length; at++) {
    const other = far[at] ?? 0;
    const from = at >= won ? other : at === won - 1 ? pivot : won - 1;
    const until = at < won ? other : won;
    const own = (fewer[until] ?? 0) - (fewer[from] ?? 0);
    drawn[at] = own;
    all += own;
    if (until === from) continue;
    const member = order[at] ?? 0;
    sizes[member] = (sizes[member] ?? 0) + until - from;
    sizesSquared[member] = (sizesSquared[member] ?? 0) + (until - from) ** 2;
  }
  return all;
}
