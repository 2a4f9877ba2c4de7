/**
 * Engine C: exact counts with weights of any number of digits, from two halves of the body.
 *
 * Use      `countedByHalves(profiled, progress)`, for up to MOST_HALVED members.
 * Shapes   all sets of each half are put in the order of their sums (2^20 for a body of 40). Where
 *          one half goes up its sums, the other goes down: a pointer for each need that occurs
 *          keeps, by profile, how many sets of the other half are enough. The halves then change
 *          places, so that every member is once in the half that is gone through. Counts stay
 *          below 2^53 and are exact.
 * Source   spec/power.md §8; Horowitz and Sahni 1974.
 */

import type { Progress } from './member-power.ts';
import type { Profiled } from './profile.ts';

/** Half of them have 2^22 sets: some seconds, and 150 MB. */
export const MOST_HALVED = 44;

export type BySize = {
  /** Coalitions that win, by size. */
  readonly winning: Float64Array;
  /** By member: those of them that have it, by size. */
  readonly winningWith: readonly Float64Array[];
};

export function countedByHalves(profiled: Profiled, progress: Progress): BySize {
  const places = [...profiled.weights.keys()];
  const one = halfOf(
    profiled,
    places.filter((place) => place % 2 === 0),
  );
  const other = halfOf(
    profiled,
    places.filter((place) => place % 2 === 1),
  );
  const sizes = places.length + 1;
  const found: Found = {
    winning: new Float64Array(sizes),
    winningWith: places.map(() => new Float64Array(sizes)),
  };
  goThrough({ half: one, beside: other, needs: profiled.needs.surely }, found, (done) =>
    progress(done, 2),
  );
  found.winning.fill(0);
  goThrough({ half: other, beside: one, needs: profiled.needs.surely }, found, (done) =>
    progress(1 + done, 2),
  );
  return found;
}

type Found = { readonly winning: Float64Array; readonly winningWith: Float64Array[] };

/** All sets of some members, lightest first. */
type Half = {
  readonly places: readonly number[];
  readonly sums: Float64Array;
  /** Which of `places` are in each, by bits; and its class. */
  readonly masks: Int32Array;
  readonly classes: Int32Array;
  /** The profiles that occur, by class. */
  readonly profiles: readonly number[];
};

function halfOf({ weights, steps }: Profiled, places: readonly number[]): Half {
  let sums = Float64Array.of(0);
  let masks = Int32Array.of(0);
  for (const [bit, place] of places.entries()) {
    [sums, masks] = joined(sums, masks, weights[place] ?? 0, 1 << bit);
  }
  const profileOf = new Int32Array(masks.length);
  for (const [bit, place] of places.entries()) {
    const half = 1 << bit;
    for (let mask = 0; mask < half; mask++) {
      profileOf[mask + half] = (profileOf[mask] ?? 0) + (steps[place] ?? 0);
    }
  }
  const profiles = [...new Set(profileOf)].toSorted((low, high) => low - high);
  const classOf = new Int32Array((profiles.at(-1) ?? 0) + 1);
  for (const [at, profile] of profiles.entries()) classOf[profile] = at;
  return {
    places,
    sums,
    masks,
    classes: masks.map((m) => classOf[profileOf[m] ?? 0] ?? 0),
    profiles,
  };
}

/** The sets without one more member and those with it, in one order. */
function joined(sums: Float64Array, masks: Int32Array, weight: number, bit: number) {
  const size = sums.length;
  const [allSums, allMasks] = [new Float64Array(2 * size), new Int32Array(2 * size)];
  let [without, having] = [0, 0];
  for (let at = 0; at < 2 * size; at++) {
    const [low, high] = [sums[without] ?? Infinity, (sums[having] ?? Infinity) + weight];
    if (low <= high) {
      allSums[at] = low;
      allMasks[at] = masks[without++] ?? 0;
    } else {
      allSums[at] = high;
      allMasks[at] = (masks[having++] ?? 0) | bit;
    }
  }
  return [allSums, allMasks] as const;
}

type Pair = { readonly half: Half; readonly beside: Half; readonly needs: Float64Array };

/** How often a page hears of it. */
const STEP = 1 << 14;

function goThrough(pair: Pair, found: Found, progress: (done: number) => void): void {
  const { half } = pair;
  const sizes = found.winning.length;
  const marks = marksOf(pair);
  const row = new Float64Array(sizes);
  const counts = half.places.map((place) => found.winningWith[place] ?? row);
  for (let at = 0; at < half.sums.length; at++) {
    if (at % STEP === 0) progress(at / half.sums.length);
    for (const mark of marks.all) lower(mark, pair.beside, half.sums[at] ?? 0);
    const first = (half.profiles[half.classes[at] ?? 0] ?? 0) % sizes;
    const last = first + pair.beside.places.length;
    row.fill(0, first, last + 1);
    addRow(row, marks, half.classes[at] ?? 0);
    for (let size = first; size <= last; size++) {
      found.winning[size] = (found.winning[size] ?? 0) + (row[size] ?? 0);
    }
    for (let left = half.masks[at] ?? 0; left !== 0; left &= left - 1) {
      const own = counts[31 - Math.clz32(left & -left)];
      if (own) for (let s = first; s <= last; s++) own[s] = (own[s] ?? 0) + (row[s] ?? 0);
    }
  }
}

/** How many sets of the other half are enough for one need, by their class. */
type Mark = { readonly need: number; at: number; readonly counts: Float64Array };

type Marks = {
  readonly all: readonly Mark[];
  /** By class of this half and of the other: whose counts are meant, and for which size. */
  readonly chosen: readonly (readonly { readonly of: Float64Array; readonly size: number }[])[];
};

function marksOf({ half, beside, needs }: Pair): Marks {
  const sizes = half.places.length + beside.places.length + 1;
  const every = new Float64Array(beside.profiles.length);
  for (const one of beside.classes) every[one] = (every[one] ?? 0) + 1;
  const none = new Float64Array(beside.profiles.length);
  const marks = new Map<number, Mark>();
  const markOf = (need: number): Mark => {
    const known = marks.get(need);
    if (known) return known;
    const made = { need, at: beside.sums.length, counts: new Float64Array(every.length) };
    marks.set(need, made);
    return made;
  };
  const chosen = half.profiles.map((profile) =>
    beside.profiles.map((other) => {
      const need = needs[profile + other] ?? Infinity;
      const of = need === Infinity ? none : need === 0 ? every : markOf(need).counts;
      return { of, size: (profile + other) % sizes };
    }),
  );
  return { all: [...marks.values()], chosen };
}

/** With so much from this half, these too are enough. */
function lower(mark: Mark, { sums, classes }: Half, sum: number): void {
  const least = mark.need - sum;
  while (mark.at > 0 && (sums[mark.at - 1] ?? 0) >= least) {
    mark.at--;
    const one = classes[mark.at] ?? 0;
    mark.counts[one] = (mark.counts[one] ?? 0) + 1;
  }
}

function addRow(row: Float64Array, { chosen }: Marks, own: number): void {
  const parts = chosen[own] ?? [];
  for (let other = 0; other < parts.length; other++) {
    const part = parts[other];
    if (part) row[part.size] = (row[part.size] ?? 0) + (part.of[other] ?? 0);
  }
}
