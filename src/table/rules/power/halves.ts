/**
 * Engine C: exact counts with weights of any number of digits, from two halves of the body.
 *
 * Use      `countedByHalves(profiled, progress)`, for up to MOST_HALVED members.
 * Shapes   half of 60 members has 2^30 sets: they are made in the order of their sums, a stretch at
 *          a time (quarters.ts). For each need that occurs, both halves go through the same time,
 *          so that what is enough beside a set is what has passed (sweep.ts). Counts are exact.
 * Source   spec/power.md §8; Horowitz and Sahni 1974; Schroeppel and Shamir 1981.
 */

import { certainSets, countsOf } from './certain-sets.ts';
import type { Progress } from './member-power.ts';
import type { Profiled } from './profile.ts';
import {
  type Half,
  type Reader,
  SPAN,
  countBefore,
  halfOf,
  readUntil,
  readerOf,
  sizeOf,
  timesOf,
  turned,
} from './quarters.ts';
import { type Meant, type Side, type Unfolded, sideOf, sweep, unfolded } from './sweep.ts';
import { type Scratch, inOrder, scratchFor } from './time-order.ts';

/** Half of them have 2^30 sets. */
export const MOST_HALVED = 60;

export type BySize = {
  /** Coalitions that win, by size. */
  readonly winning: readonly bigint[];
  /** By member: those of them that have it, by size. */
  readonly winningWith: readonly (readonly bigint[])[];
};

/** How long it takes: sets to be put in order, and additions to their rows. */
export function stepsByHalves(profiled: Profiled): number {
  const [one, other] = halvesOf(profiled);
  const [ones, others] = [countsOf(one), countsOf(other)];
  let steps = 0;
  for (const [a, own] of one.profiles.entries()) {
    for (const [b, more] of other.profiles.entries()) {
      const need = profiled.needs[own + more] ?? Infinity;
      if (need > 0 && need < Infinity) steps += (ones[a] ?? 0) + (others[b] ?? 0);
    }
  }
  return steps + finiteNeeds(profiled).length * ORDERING * (sizeOf(one) + sizeOf(other));
}

/** Putting a set in order takes about as long as so many additions. */
const ORDERING = 16;

function halvesOf(profiled: Profiled): readonly [Half, Half] {
  const places = [...profiled.weights.keys()];
  const every = (rest: number) => places.filter((place) => place % 2 === rest);
  return [halfOf(profiled, every(0)), halfOf(profiled, every(1))];
}

/** Sets of one half that are held at a time. */
const ROOM = 1 << 17;

export function countedByHalves(profiled: Profiled, progress: Progress, room = ROOM): BySize {
  const [one, other] = halvesOf(profiled);
  const found = certainSets(profiled, one, other);
  const needs = finiteNeeds(profiled);
  for (const [turn, need] of needs.entries()) {
    const meant = (profile: number) => profiled.needs[profile] === need;
    const passage = passageOf(one, turned(other, need), meant, room);
    const [ones, others] = goThrough(passage, (done) => progress(turn + done, needs.length));
    add(found.winning, ones?.all ?? []);
    for (const [place, row] of [...(ones?.byPlace ?? []), ...(others?.byPlace ?? [])]) {
      add(found.winningWith[place] ?? [], row);
    }
  }
  return found;
}

function finiteNeeds({ needs }: Profiled): readonly number[] {
  return [...new Set(needs)].filter((need) => need > 0 && need < Infinity);
}

function add(row: bigint[], more: readonly bigint[]): void {
  for (const [at, count] of more.entries()) row[at] = (row[at] ?? 0n) + count;
}

type Passage = {
  readonly one: Reader;
  readonly other: Reader;
  readonly sides: readonly [Side, Side];
};

function passageOf(one: Half, other: Half, meant: Meant, room: number): Passage {
  return {
    one: readerOf(one, room),
    other: readerOf(other, room),
    sides: [
      sideOf(one, other, new Float64Array(other.profiles.length), meant),
      sideOf(other, one, countsOf(one), meant),
    ],
  };
}

function goThrough(passage: Passage, progress: (done: number) => void): readonly Unfolded[] {
  const { one, other, sides } = passage;
  const scratch = scratchFor(one.times.length);
  const [ones, others] = [timesOf(one.half), timesOf(other.half)];
  const last = Math.max(ones[1], others[1]);
  let width = Math.max(1, Math.floor((last - ones[0]) / 2 ** SPAN));
  for (let time = Math.min(ones[0], others[0]); time <= last; time += width) {
    progress((one.done + other.done) / (sizeOf(one.half) + sizeOf(other.half)));
    width = widthThatFits(passage, time, 2 * width);
    const step = (a: number, b: number) => pass(passage, a, b, scratch);
    if (width > 1) step(readUntil(one, time + width), readUntil(other, time + width));
    else atOnce(passage, time + 1, step);
  }
  return sides.map(unfolded);
}

/** As wide as given, or less, so that what comes in it has room; an instant has no less. */
function widthThatFits({ one, other }: Passage, time: number, given: number): number {
  for (let width = given; width > 1; width = Math.floor(width / 2)) {
    const fits = [one, other].every(
      ({ half, done, times }) => countBefore(half, time + width) - done <= times.length,
    );
    if (fits) return width;
  }
  return 1;
}

/** However many come in one instant: those of the turned half are the first. */
function atOnce({ one, other }: Passage, limit: number, step: (a: number, b: number) => void) {
  for (let size = -1; size !== 0; step(0, size)) size = readUntil(other, limit);
  for (let size = -1; size !== 0; step(size, 0)) size = readUntil(one, limit);
}

/** Times are whole numbers: half of one later is after all of the same instant. */
function pass({ one, other, sides }: Passage, a: number, b: number, scratch: Scratch): void {
  inOrder(one, a, scratch);
  inOrder(other, b, scratch);
  sweep(sides[0], one, a, { list: other, size: b, step: 1, later: 0.5 });
  sweep(sides[1], other, b, { list: one, size: a, step: -1, later: 0 });
}
