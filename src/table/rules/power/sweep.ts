/**
 * What the sets of one half are enough with: for each, how many of the other half by profile,
 * added to rows for each part of its members.
 *
 * Use      `sideOf(half, beside, enough, meant)` with the counts of the other half as they are at
 *          first; then `sweep` for each stretch of time; `unfolded(side)` at the end.
 * Shapes   a half is three parts of ten members at most. For each set, one addition in each part
 *          and for each profile of the other half that is asked for: a row for each set of the
 *          part, which fits into the processor's cache. What a row has come to is told to the
 *          members of its set only at the end. A row's places are sizes of coalitions; what is in
 *          one stays below 2^20 2^30 and is exact.
 * Source   spec/power.md §8.
 */

import { type Half, SPAN } from './quarters.ts';
import type { Timed } from './time-order.ts';

export type Side = {
  readonly half: Half;
  readonly beside: Half;
  /** How many sets of the other half are enough now, by class. */
  readonly enough: Float64Array;
  /** By class of this half, where its stretches begin. */
  readonly starts: Int32Array;
  /** Classes beside it, from and until; and what makes a class its place in a row. */
  readonly stretches: Int32Array;
  readonly sizes: Sizes;
  readonly rows: readonly [Float64Array, Float64Array, Float64Array];
};

/** Of the coalitions that are counted. */
type Sizes = { readonly least: number; readonly count: number; readonly all: number };

/** Whether it is to be counted with this profile of both halves together. */
export type Meant = (profile: number) => boolean;

/** Members in a part. */
const PART = 10;
const LAST = (1 << PART) - 1;

export function sideOf(half: Half, beside: Half, enough: Float64Array, meant: Meant): Side {
  const all = membersOf(half).length + membersOf(beside).length + 1;
  const byClass = half.profiles.map((profile) => stretchesOf({ profile, beside, all, meant }));
  const ends = byClass.flat().flatMap(({ from, until, size }) => [size, size + until - from]);
  const least = ends.reduce((one, other) => Math.min(one, other), all);
  const sizes = { least, count: Math.max(least + 1, ...ends) - least, all };
  const starts = [0];
  for (const own of byClass) starts.push((starts.at(-1) ?? 0) + 3 * own.length);
  const rows = () => new Float64Array((LAST + 1) * sizes.count);
  return {
    ...{ half, beside, enough, sizes },
    starts: Int32Array.from(starts),
    stretches: Int32Array.from(
      byClass.flat().flatMap(({ from, until, size }) => [from, until, size - from - least]),
    ),
    rows: [rows(), rows(), rows()],
  };
}

function membersOf({ first, second }: Half): readonly number[] {
  return [...first.places, ...second.places];
}

/** Classes from..until of the other half, whose sizes are one after another. */
type Stretch = { readonly from: number; readonly until: number; readonly size: number };

type Asked = {
  readonly profile: number;
  readonly beside: Half;
  readonly all: number;
  readonly meant: Meant;
};

/** As long as they may be. */
function stretchesOf({ profile, beside, all, meant }: Asked): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, other] of beside.profiles.entries()) {
    if (!meant(profile + other)) continue;
    const size = (profile + other) % all;
    const last = found.at(-1);
    const goesOn = last && last.until === at && size - last.size === at - last.from;
    if (goesOn) found[found.length - 1] = { ...last, until: at + 1 };
    else found.push({ from: at, until: at + 1, size });
  }
  return found;
}

export type Passing = {
  readonly list: Timed;
  readonly size: number;
  /** What one of them changes once it has passed. */
  readonly step: number;
  /** They have passed if they come before so much after a set's own time. */
  readonly later: number;
};

/** The first `size` sets of one half in the order of their times, while those of the other pass. */
export function sweep(side: Side, { times, sets }: Timed, size: number, passing: Passing): void {
  const add = adderOf(side);
  const pass = passerOf(side, passing);
  for (let own = 0; own < size; own++) {
    pass((times[own] ?? 0) + passing.later);
    add(sets[own] ?? 0);
  }
  pass(Infinity);
}

function passerOf({ beside, enough }: Side, { list, size, step }: Passing) {
  const { times, sets } = list;
  const { rows, classOf } = beside;
  const { classes } = beside.second;
  let at = 0;
  return (until: number): void => {
    while (at < size && (times[at] ?? 0) < until) {
      const set = sets[at++] ?? 0;
      const own = classOf[(rows[set >> SPAN] ?? 0) + (classes[set & ((1 << SPAN) - 1)] ?? 0)] ?? 0;
      enough[own] = (enough[own] ?? 0) + step;
    }
  };
}

function adderOf({ half, enough, starts, stretches, sizes, rows }: Side) {
  const [ones, twos, threes] = rows;
  const { count } = sizes;
  const { classOf, first, second } = half;
  const bits = first.places.length;
  return (set: number): void => {
    const [one, two] = [set >> SPAN, set & ((1 << SPAN) - 1)];
    const own = classOf[(half.rows[one] ?? 0) + (second.classes[two] ?? 0)] ?? 0;
    const mask = (first.masks[one] ?? 0) | ((second.masks[two] ?? 0) << bits);
    const end = starts[own + 1] ?? 0;
    for (let at = starts[own] ?? 0; at < end; at += 3) {
      const shift = stretches[at + 2] ?? 0;
      const a = (mask & LAST) * count + shift;
      const b = ((mask >> PART) & LAST) * count + shift;
      const c = (mask >> (2 * PART)) * count + shift;
      const until = stretches[at + 1] ?? 0;
      for (let k = stretches[at] ?? 0; k < until; k++) {
        const more = enough[k] ?? 0;
        ones[a + k] = (ones[a + k] ?? 0) + more;
        twos[b + k] = (twos[b + k] ?? 0) + more;
        threes[c + k] = (threes[c + k] ?? 0) + more;
      }
    }
  };
}

export type Unfolded = {
  /** By size; and by place in the body those with that member. */
  readonly all: readonly bigint[];
  readonly byPlace: ReadonlyMap<number, readonly bigint[]>;
};

export function unfolded({ half, sizes, rows }: Side): Unfolded {
  const byPlace = new Map<number, readonly bigint[]>();
  for (const [at, place] of membersOf(half).entries()) {
    const part = rows[Math.floor(at / PART)] ?? rows[0];
    byPlace.set(place, sumOfRows(part, sizes, 1 << (at % PART)));
  }
  return { all: sumOfRows(rows[0], sizes, 0), byPlace };
}

const LOW = 2 ** 24;

/** Of the rows that have these bits; in two parts, so that no sum passes 2^53. */
function sumOfRows(rows: Float64Array, { least, count, all }: Sizes, bits: number) {
  const [high, low] = [new Float64Array(all), new Float64Array(all)];
  for (let row = 0; row <= LAST; row++) {
    if ((row & bits) !== bits) continue;
    for (let at = 0; at < count; at++) {
      const value = rows[row * count + at] ?? 0;
      const rest = value % LOW;
      low[least + at] = (low[least + at] ?? 0) + rest;
      high[least + at] = (high[least + at] ?? 0) + (value - rest) / LOW;
    }
  }
  return [...high].map((value, size) => (BigInt(value) << 24n) + BigInt(low[size] ?? 0));
}
