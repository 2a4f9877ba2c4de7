/**
 * What wins and who is decisive by engine D: layers of sums; exact where the weights fit into
 * memory, else between two bounds.
 *
 * Use      `foundByLayers(profiled, progress)`, where `layersSay` something: exactly, or closely.
 * Shapes   by member two rows, by the number of others in favour: in so many coalitions it is
 *          surely decisive, and in so many at most. A coalition of the others may make the
 *          difference where it is not sure to win without the member, and not sure to lose with
 *          it. Who have more than half beside them are looked at from the other side: a coalition
 *          that one completes is one whose rest, in the dual game, one completes too.
 * Source   spec/power.md §8.
 */

import {
  type Kept,
  type Layers,
  countBelow,
  countWithout,
  layersOf,
  profilesOf,
} from './layers.ts';
import type { Progress } from './member-power.ts';
import type { Profiled } from './profile.ts';
import { type Needs, type Rounded, roundedFor } from './rounding.ts';

const MOST_LAYERED = 250;
/** So many sums at most: 256 MB of doubles. */
const ROOM = 1 << 25;
/** Up to so many members doubles are off by less than 2^31: remainders put them right. */
const MOST_EXACT = 72;
/** With fewer sums for a profile the bounds are so wide that drawing a sample says more. */
const LEAST_SUMS = 1 << 16;

/** A number between two others, by size. */
export type Between = { readonly least: Float64Array; readonly most: Float64Array };

export type Layered = {
  /** Coalitions that win, by size. */
  readonly winning: Between;
  /** By member, by the number of others in favour. */
  readonly swings: readonly Between[];
};

export type LayeredExactly = {
  readonly winning: readonly bigint[];
  readonly swings: readonly (readonly bigint[])[];
};

export type Found =
  | ({ readonly kind: 'exact' } & LayeredExactly)
  | ({ readonly kind: 'bounded' } & Layered);

export function foundByLayers(profiled: Profiled, progress: Progress, room = ROOM): Found {
  const rounded = roundedFor(profiled, Math.floor(room / profilesOf(profiled).length));
  const isExact = rounded.isExact && profiled.steps.length <= MOST_EXACT;
  const turns = isExact ? 2 : 1;
  const kept = (as: Kept, turn: number) =>
    countedIn(profiled, rounded, as, (done, of) => progress(turn * of + done, turns * of));
  const doubles = kept('doubles', 0);
  if (!isExact) return { kind: 'bounded', ...doubles };
  return { kind: 'exact', ...putRight(doubles, kept('remainders', 1)) };
}

/** Whether the weights fit as they are, or nearly. */
export function layersSay(profiled: Profiled): 'exactly' | 'closely' | 'little' {
  const members = profiled.steps.length;
  if (members > MOST_LAYERED) return 'little';
  const sums = Math.floor(ROOM / profilesOf(profiled).length);
  const { isExact } = roundedFor(profiled, sums);
  if (isExact && members <= MOST_EXACT) return 'exactly';
  return isExact || sums >= LEAST_SUMS ? 'closely' : 'little';
}

function countedIn({ steps }: Profiled, rounded: Rounded, kept: Kept, progress: Progress): Layered {
  const { weights, end, game, dual } = rounded;
  const layers = layersOf({ weights, steps }, end, kept, progress);
  const known = new Map<string, Between>();
  return {
    winning: winningOf(layers, rounded),
    swings: weights.map((weight, member) => {
      const key = `${weight} ${steps[member]}`;
      const found = known.get(key) ?? swingsOf(layers, member, [game, dual]);
      known.set(key, found);
      return found;
    }),
  };
}

function putRight(doubles: Layered, remainders: Layered): LayeredExactly {
  const whole = (near: Between, exact: Between) =>
    [...near.least].map((value, at) => nearest(value, exact.least[at] ?? 0));
  return {
    winning: whole(doubles.winning, remainders.winning),
    swings: doubles.swings.map((row, member) => whole(row, remainders.swings[member] ?? row)),
  };
}

/** The whole number near `value` that has this remainder modulo 2^32. */
function nearest(value: number, remainder: number): bigint {
  const near = BigInt(Math.round(value));
  return near + BigInt.asIntN(32, BigInt(remainder) - near);
}

function between(length: number): Between {
  return { least: new Float64Array(length), most: new Float64Array(length) };
}

function add(row: Float64Array, at: number, more: number): void {
  row[at] = (row[at] ?? 0) + more;
}

/** More than half of the members win where those who are left do not block. */
function winningOf(layers: Layers, { game, dual }: Rounded): Between {
  const members = layers.steps.length;
  const row = between(members + 1);
  for (const [place, profile] of layers.profiles.entries()) {
    const size = profile % (members + 1);
    const all = layers.totals[place] ?? 0;
    const below = (needs: Float64Array) => countBelow(layers, place, needs[profile] ?? Infinity);
    add(row.least, size, all - below(game.surely));
    add(row.most, size, all - below(game.perhaps));
    if (2 * size === members) continue;
    add(row.least, members - size, below(dual.perhaps));
    add(row.most, members - size, below(dual.surely));
  }
  return row;
}

function swingsOf(layers: Layers, member: number, sides: readonly [Needs, Needs]): Between {
  const others = layers.steps.length - 1;
  const row = between(others + 1);
  for (const profile of layers.profiles) {
    const size = profile % (others + 2);
    for (const [side, needs] of sides.entries()) {
      // Just half of the others are looked at from one side only.
      if (2 * size > others || (side === 1 && 2 * size === others)) continue;
      const at = side === 0 ? size : others - size;
      const { least, most } = swingsAt(layers, member, profile, needs);
      add(row.least, at, least);
      add(row.most, at, most);
    }
  }
  return row;
}

/** Of the others' coalitions of one profile. */
function swingsAt(layers: Layers, member: number, profile: number, needs: Needs) {
  const { surely, perhaps } = needs;
  const [step, weight] = [layers.steps[member] ?? 1, layers.weights[member] ?? 0];
  const joined = profile + step;
  const below = (limit: number) => countWithout(layers, member, profile, limit);
  const window = (from: number, until: number) =>
    until <= from - weight ? 0 : below(until) - below(from - weight);
  return {
    least: window(surely[joined] ?? Infinity, perhaps[profile] ?? Infinity),
    most: window(perhaps[joined] ?? Infinity, surely[profile] ?? Infinity),
  };
}
