/**
 * A column of weights as it is counted: without common divisor, and rounded where it must be.
 *
 * Use      `fine(weights)` is exact; `coarse(column, grades)` has a total of about so many.
 * Shapes   a weight, without divisor, is `step` times its rounded one and a rest. The rests of any
 *          set sum to between -below and above; so with y the rounded sum a need T is surely met
 *          where step y - below >= T, and surely not met where step y + above < T.
 * Source   spec/power.md §8.
 */

import { totalOf } from './simple-game.ts';

export type Column = {
  readonly weights: readonly number[];
  readonly total: number;
  readonly divisor: number;
  readonly step: number;
  readonly above: number;
  readonly below: number;
};

/** Steps that are tried, from the least that fits. */
const TRIED = 64;

export function fine(given: readonly number[]): Column {
  const divisor = given.reduce(commonDivisor, 0) || 1;
  const weights = given.map((weight) => weight / divisor);
  return { weights, total: totalOf(weights), divisor, step: 1, above: 0, below: 0 };
}

/** In steps as small as they may be; of those a little larger, the one whose rests are least. */
export function coarse(column: Column, grades: number): Column {
  const least = Math.ceil(column.total / grades);
  if (least <= 1) return column;
  let best = inSteps(column, least);
  for (let more = 1; more < TRIED; more++) {
    const next = inSteps(column, least + Math.ceil((more * least) / (4 * TRIED)));
    if (next.above + next.below < best.above + best.below) best = next;
  }
  return best;
}

export function inSteps({ weights, divisor }: Column, step: number): Column {
  const rounded = weights.map((weight) => Math.round(weight / step));
  let [above, below] = [0, 0];
  for (const [at, weight] of weights.entries()) {
    const rest = weight - step * (rounded[at] ?? 0);
    above += Math.max(0, rest);
    below += Math.max(0, -rest);
  }
  return { weights: rounded, total: totalOf(rounded), divisor, step, above, below };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
