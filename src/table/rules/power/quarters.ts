/**
 * Half of a body as two quarters: all its sets in the order of their times, a stretch at a time,
 * without ever holding them all.
 *
 * Use      `halfOf(profiled, places)`; `turned(half, need)` for the half that is matched with it;
 *          `readerOf(half, room)`, then `readUntil(reader, limit)` again and again.
 * Shapes   a set's time is its sum; of a turned half it is `need` less its sum, so that a set and
 *          one of a turned half together have enough exactly if the time of the turned one is not
 *          the later. A set is spelled by its places in the two quarters: two numbers of SPAN bits.
 * Source   spec/power.md §8; Schroeppel and Shamir 1981.
 */

import type { Profiled } from './profile.ts';

/** All sets of a quarter, earliest first. */
export type Quarter = {
  /** The members, as places in the body. */
  readonly places: readonly number[];
  readonly times: Float64Array;
  /** Which of `places` are in each, by bits. */
  readonly masks: Int32Array;
  /** By set, and the profiles that occur. */
  readonly classes: Int32Array;
  readonly profiles: readonly number[];
};

export type Half = {
  readonly first: Quarter;
  readonly second: Quarter;
  /** The profiles of its sets, by class: what one adds to another beside the size, then by size. */
  readonly profiles: readonly number[];
  /** By class of the first and of the second quarter. */
  readonly classOf: Int32Array;
  /** By set of the first quarter, where its row of `classOf` begins. */
  readonly rows: Int32Array;
};

/** Members of a quarter, at most. */
export const SPAN = 15;

export function halfOf(profiled: Profiled, places: readonly number[]): Half {
  const sizes = profiled.weights.length + 1;
  const middle = places.length >> 1;
  const first = quarterOf(profiled, places.slice(0, middle));
  const second = quarterOf(profiled, places.slice(middle));
  const sums = first.profiles.flatMap((one) => second.profiles.map((other) => one + other));
  const profiles = [...new Set(sums)].toSorted(
    (one, other) =>
      Math.floor(one / sizes) - Math.floor(other / sizes) || (one % sizes) - (other % sizes),
  );
  const places_ = new Map(profiles.map((profile, at) => [profile, at]));
  return {
    first,
    second,
    profiles,
    classOf: Int32Array.from(sums, (profile) => places_.get(profile) ?? 0),
    rows: first.classes.map((own) => own * second.profiles.length),
  };
}

export function turned({ first, second, ...rest }: Half, need: number): Half {
  const rows = rest.rows.toReversed();
  return { ...rest, rows, first: turnedQuarter(first, need), second: turnedQuarter(second, 0) };
}

function turnedQuarter(quarter: Quarter, need: number): Quarter {
  return {
    ...quarter,
    times: quarter.times.map((time) => need - time).reverse(),
    masks: quarter.masks.toReversed(),
    classes: quarter.classes.toReversed(),
  };
}

function quarterOf({ weights, steps }: Profiled, places: readonly number[]): Quarter {
  let times = Float64Array.of(0);
  let masks = Int32Array.of(0);
  for (const [bit, place] of places.entries()) {
    [times, masks] = joined(times, masks, weights[place] ?? 0, 1 << bit);
  }
  const profileOf = new Int32Array(masks.length);
  for (const [bit, place] of places.entries()) {
    const half = 1 << bit;
    for (let mask = 0; mask < half; mask++) {
      profileOf[mask + half] = (profileOf[mask] ?? 0) + (steps[place] ?? 0);
    }
  }
  const profiles = [...new Set(profileOf)].toSorted((low, high) => low - high);
  const classOf = new Map(profiles.map((profile, at) => [profile, at]));
  const classes = masks.map((mask) => classOf.get(profileOf[mask] ?? 0) ?? 0);
  return { places, times, masks, classes, profiles };
}

/** The sets without one more member and those with it, in one order. */
function joined(times: Float64Array, masks: Int32Array, weight: number, bit: number) {
  const size = times.length;
  const [allTimes, allMasks] = [new Float64Array(2 * size), new Int32Array(2 * size)];
  let [without, having] = [0, 0];
  for (let at = 0; at < 2 * size; at++) {
    const [low, high] = [times[without] ?? Infinity, (times[having] ?? Infinity) + weight];
    if (low <= high) {
      allTimes[at] = low;
      allMasks[at] = masks[without++] ?? 0;
    } else {
      allTimes[at] = high;
      allMasks[at] = (masks[having++] ?? 0) | bit;
    }
  }
  return [allTimes, allMasks] as const;
}

export type Reader = {
  readonly half: Half;
  /** By set of the first quarter, how many of the second have been read beside it. */
  readonly read: Int32Array;
  /** What was read last, in no order. */
  readonly times: Float64Array;
  readonly sets: Int32Array;
  /** Sets read so far. */
  done: number;
};

export function readerOf(half: Half, room: number): Reader {
  return {
    half,
    read: new Int32Array(half.first.times.length),
    times: new Float64Array(room),
    sets: new Int32Array(room),
    done: 0,
  };
}

/** Those before `limit`, as far as there is room; how many. */
export function readUntil(reader: Reader, limit: number): number {
  const { read, times, sets } = reader;
  const { first, second } = reader.half;
  let size = 0;
  for (let one = 0; one < read.length; one++) {
    const time = first.times[one] ?? 0;
    let at = read[one] ?? 0;
    while (size < times.length && time + (second.times[at] ?? Infinity) < limit) {
      times[size] = time + (second.times[at] ?? 0);
      sets[size++] = (one << SPAN) | at++;
    }
    read[one] = at;
  }
  reader.done += size;
  return size;
}

export function sizeOf({ first, second }: Half): number {
  return first.times.length * second.times.length;
}

/** How many sets come before `limit`. */
export function countBefore({ first, second }: Half, limit: number): number {
  let [count, at] = [0, second.times.length];
  for (const time of first.times) {
    while (at > 0 && time + (second.times[at - 1] ?? 0) >= limit) at--;
    if (at === 0) break;
    count += at;
  }
  return count;
}

/** When the first and the last of its sets come. */
export function timesOf({ first, second }: Half): readonly [from: number, until: number] {
  const last = (times: Float64Array) => times[times.length - 1] ?? 0;
  return [(first.times[0] ?? 0) + (second.times[0] ?? 0), last(first.times) + last(second.times)];
}
