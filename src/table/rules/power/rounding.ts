/**
 * The large weight rounded so that a table of its sums fits into memory.
 *
 * Use      `roundedFor(profiled, most)`; needs are then in rounded sums, between two bounds.
 * Source   spec/power.md §8.
 */

import { type Column, coarse, fine } from './column.ts';
import { profilesOf } from './layers.ts';
import type { Profiled } from './profile.ts';

/** By profile, the least sum of the large weight: 0 always, Infinity never. */
export type Needs = {
  /** With so much it surely wins. */
  readonly surely: Float64Array;
  /** With less it surely loses. */
  readonly perhaps: Float64Array;
};

export type Rounded = {
  readonly weights: readonly number[];
  readonly game: Needs;
  readonly dual: Needs;
  /** Sums below this are asked for. */
  readonly end: number;
  readonly isExact: boolean;
};

/** `most` is how many sums the table may hold for one profile. */
export function roundedFor(profiled: Profiled, most: number): Rounded {
  const given = fine(profiled.weights);
  const asked = askedOf(profiled);
  let [column, grades] = [given, given.total];
  let found = roundedBy(profiled, asked, column);
  // In one single grade there is nothing left to round.
  while (found.end > most && grades > 1) {
    grades = Math.max(1, Math.floor((grades * most) / found.end - 1));
    column = coarse(given, grades);
    found = roundedBy(profiled, asked, column);
  }
  return found;
}

/** Profiles of at most half the members, and with one more. */
function askedOf(profiled: Profiled): readonly number[] {
  const own = profilesOf(profiled);
  const kinds = new Set(profiled.steps);
  return [...new Set(own.flatMap((one) => [one, ...[...kinds].map((step) => one + step)]))];
}

function roundedBy(profiled: Profiled, asked: readonly number[], column: Column): Rounded {
  const { above, below, step } = column;
  const boundsOf = (needs: Float64Array): Needs => ({
    surely: needs.map((need) => (need === 0 ? 0 : Math.ceil((need + below) / step))),
    perhaps: needs.map((need) => Math.max(0, Math.ceil((need - above) / step))),
  });
  const [game, dual] = [boundsOf(profiled.needs), boundsOf(profiled.dual)];
  let end = 1;
  for (const profile of asked) {
    for (const need of [game.surely[profile] ?? 0, dual.surely[profile] ?? 0]) {
      if (need !== Infinity) end = Math.max(end, need);
    }
  }
  return { weights: column.weights, game, dual, end, isExact: step === 1 };
}
