/**
 * What one gate still needs, level by level, spelled so that needs that mean the same are one.
 *
 * Use      `gaugeOf(kinds, gate)`; `digit(level, left)` where `left` is what is still needed.
 * Shapes   two needs are one where no sum of the weights still to come lies between them: each is
 *          spelled as the place of the least such sum that meets it. Where the sums are more than
 *          the needs that can come up, each need has a place of its own.
 * Source   spec/power.md §3.
 */

import { must } from '../../../basics/bug.ts';
import type { Kind } from './alike.ts';

export type Gauge = {
  readonly need: number;
  /** What a member of each level's kind weighs. */
  readonly weights: readonly number[];
  /** What all from each level on weigh together. */
  readonly rests: readonly number[];
  /** At least 1, less than `radix(level)`; for needs above 0 and not above the rest. */
  readonly digit: (level: number, left: number) => number;
  readonly radix: (level: number) => number;
};

/** So many sums of a level are kept in any case; more only where needs are as many; at most. */
const FEW_SUMS = 1 << 10;
const MOST_SUMS = 1 << 17;

export function gaugeOf(
  kinds: readonly Kind[],
  { column, need }: { readonly column: number; readonly need: number },
): Gauge {
  const weights = kinds.map((kind) => must(kind.weights[column], 'a weight in each column'));
  const counts = kinds.map(({ places }) => places.length);
  const rests = restsOf(weights, counts);
  const needs = needsOf(counts);
  const sums = sumsOf({ need, weights, counts, rests, needs });
  const own = kinds.map(() => new Map<number, number>());
  return {
    need,
    weights,
    rests,
    digit(level, left) {
      const here = sums[level];
      return here === undefined ? placeIn(own[level], left) : leastAtLeast(here, left) + 1;
    },
    radix: (level) => (sums[level]?.length ?? needs[level] ?? 0) + 2,
  };
}

function placeIn(own: Map<number, number> | undefined, left: number): number {
  const known = must(own, 'needs by level');
  const found = known.get(left);
  if (found !== undefined) return found;
  known.set(left, known.size + 1);
  return known.size;
}

function restsOf(weights: readonly number[], counts: readonly number[]): readonly number[] {
  const rests = [0];
  for (let level = weights.length - 1; level >= 0; level--) {
    rests.unshift((rests[0] ?? 0) + (weights[level] ?? 0) * (counts[level] ?? 0));
  }
  return rests;
}

/** By level, how many needs can come up there at most. */
function needsOf(counts: readonly number[]): readonly number[] {
  let needs = 1;
  return counts.map((count) => {
    const here = needs;
    needs *= count + 1;
    return here;
  });
}

type Column = {
  readonly need: number;
  readonly weights: readonly number[];
  readonly counts: readonly number[];
  readonly rests: readonly number[];
  readonly needs: readonly number[];
};

/** By level, ascending, what the kinds from there on can weigh, as far as any need can tell. */
function sumsOf({ need, weights, counts, rests, needs }: Column) {
  const all = rests[0] ?? 0;
  let sums: Float64Array | undefined = Float64Array.of(0);
  const levels: (Float64Array | undefined)[] = [sums];
  for (let level = weights.length - 1; level >= 0; level--) {
    const weight = weights[level] ?? 0;
    const below: Float64Array | undefined = sums;
    const least = need - (all - (rests[level] ?? 0));
    const most = Math.min(FEW_SUMS + 2 * (needs[level] ?? 0), MOST_SUMS);
    for (let count = weight === 0 ? 0 : (counts[level] ?? 0); count > 0 && below; count--) {
      sums = sums && merged(below, sums, weight, { least: least - weight * count, need });
      if (sums && sums.length > most) sums = undefined;
    }
    levels.unshift(sums);
  }
  return levels;
}

/** `sums` and `others` + `weight`, once each, between `least` and the first that meets `need`. */
function merged(
  sums: Float64Array,
  others: Float64Array,
  weight: number,
  { least, need }: { readonly least: number; readonly need: number },
): Float64Array {
  const all = new Float64Array(sums.length + others.length);
  let [one, other, size] = [0, 0, 0];
  while (one < sums.length || other < others.length) {
    const next = Math.min(sums[one] ?? Infinity, (others[other] ?? Infinity) + weight);
    if (sums[one] === next) one++;
    if ((others[other] ?? Infinity) + weight === next) other++;
    if (next < least) continue;
    all[size++] = next;
    if (next >= need) break;
  }
  return all.subarray(0, size);
}

/** The place of the first in ascending `sums` that is at least `left`. */
function leastAtLeast(sums: Float64Array, left: number): number {
  const [first, last] = [sums[0] ?? 0, sums[sums.length - 1] ?? 0];
  if (last - first === sums.length - 1) return Math.max(0, left - first);
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? Infinity) < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
