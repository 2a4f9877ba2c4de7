/**
 * Sums of one weight, in layers by profile: how many coalitions of each profile weigh at most so
 * much, with every member and without any one of them.
 *
 * Use      `layersOf(body, end, kept, progress)`; `countBelow` of all, `countWithout` of one
 *          member's others.
 * Shapes   layers hold coalitions of at most half the members: who are more are counted in the dual
 *          game. Without member i, of weight w, G(c, x) = F(c, x) - G(c - its step, x - w): each
 *          term has a member fewer, so that the series ends and, up to half the members, does not
 *          swell. Counts below 2^53 are exact doubles; kept as `remainders` they are exact modulo
 *          2^32 whatever their size.
 * Source   spec/power.md §8.
 */

import type { Progress } from './member-power.ts';

export type Layers = {
  readonly steps: readonly number[];
  readonly weights: readonly number[];
  /** The profiles with a layer, the smallest sets first; by profile its place, or -1. */
  readonly profiles: readonly number[];
  readonly placeOf: Int32Array;
  /** All coalitions of a layer, by place. */
  readonly totals: Row;
  readonly end: number;
  /** By place, then by sum from 0 to below `end`: coalitions that weigh at most that. */
  readonly counts: Row;
};

type Row = Float64Array | Int32Array;

export type Kept = 'doubles' | 'remainders';

type Body = { readonly weights: readonly number[]; readonly steps: readonly number[] };

/** Profiles of at most half the members that occur, the smallest first. */
export function profilesOf({ steps }: Pick<Body, 'steps'>): readonly number[] {
  const sizes = steps.length + 1;
  const half = Math.floor(steps.length / 2);
  let found = new Set([0]);
  for (const step of steps) {
    const more = [...found].filter((one) => one % sizes < half).map((one) => one + step);
    found = new Set([...found, ...more]);
  }
  return [...found].toSorted((one, other) => (one % sizes) - (other % sizes) || one - other);
}

export function layersOf(body: Body, end: number, kept: Kept, progress: Progress): Layers {
  const { steps, weights } = body;
  const profiles = profilesOf(body);
  const placeOf = new Int32Array(steps.reduce((sum, step) => sum + step, 1)).fill(-1);
  for (const [place, profile] of profiles.entries()) placeOf[profile] = place;
  const row = (length: number) =>
    kept === 'doubles' ? new Float64Array(length) : new Int32Array(length);
  const [totals, counts] = [row(profiles.length), row(profiles.length * end)];
  totals[0] = 1;
  counts[0] = 1;
  const layers = { steps, weights, profiles, placeOf, totals, end, counts };
  const lightest = [...weights.keys()].toSorted((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  let reach = 0;
  for (const [done, member] of lightest.entries()) {
    progress(done, lightest.length);
    reach = Math.min(end - 1, reach + (weights[member] ?? 0));
    addMember(layers, member, reach);
  }
  for (let at = 0; at < counts.length; at += end) sumUp(counts, at, at + end);
  return layers;
}

/** From the largest sets down: what a member joins must not have it yet. */
function addMember(layers: Layers, member: number, reach: number): void {
  const { profiles, placeOf, totals, end, counts } = layers;
  const [step, weight] = [layers.steps[member] ?? 0, layers.weights[member] ?? 0];
  for (let place = profiles.length - 1; place > 0; place--) {
    const from = placeOf[(profiles[place] ?? 0) - step] ?? -1;
    if (from < 0) continue;
    totals[place] = (totals[place] ?? 0) + (totals[from] ?? 0);
    const shift = (from - place) * end - weight;
    for (let at = place * end + weight; at <= place * end + reach; at++) {
      counts[at] = (counts[at] ?? 0) + (counts[at + shift] ?? 0);
    }
  }
}

/** Doubles compensated: what is rounded off here is added there. */
function sumUp(counts: Row, start: number, end: number): void {
  let rest = 0;
  for (let at = start + 1; at < end; at++) {
    const [before, more] = [counts[at - 1] ?? 0, (counts[at] ?? 0) + rest];
    const after = before + more;
    counts[at] = after;
    rest = counts instanceof Int32Array ? 0 : more - (after - before);
  }
}

/** Coalitions of this profile that weigh less than `limit`; `Infinity` for all of them. */
export function countBelow(layers: Layers, place: number, limit: number): number {
  if (limit <= 0) return 0;
  if (limit === Infinity) return layers.totals[place] ?? 0;
  return layers.counts[place * layers.end + Math.min(limit, layers.end) - 1] ?? 0;
}

/** The same of the coalitions that one member is not in. */
export function countWithout(
  layers: Layers,
  member: number,
  profile: number,
  limit: number,
): number {
  const [step, weight] = [layers.steps[member] ?? 1, layers.weights[member] ?? 0];
  let [count, sign, left] = [0, 1, limit];
  for (let one = profile; one >= 0 && left > 0; one -= step) {
    const place = layers.placeOf[one] ?? -1;
    if (place < 0) break;
    count += sign * countBelow(layers, place, left);
    sign = -sign;
    left -= weight;
  }
  return count;
}
