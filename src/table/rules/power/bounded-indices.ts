/**
 * Indices where counts are known between two bounds: the middle, and how far off it can be.
 *
 * Use      `boundedPower(game, layered)`.
 * Shapes   each share has a least and a most that follow from those of the counts; what is given is
 *          their middle, and `errors` are the widest halves, rounding added.
 * Source   spec/power.md §8.
 */

import type { MemberPower, Power, Share } from './member-power.ts';
import type { Between, Layered } from './power-by-layers.ts';
import { pascal, quotient } from './rows.ts';
import type { SimpleGame } from './simple-game.ts';

/** What sums of doubles may be off by, for as many members as are taken. */
const ROUNDING = 1e-11;

type Range = readonly [least: number, most: number];

export function boundedPower(game: SimpleGame, { winning, swings }: Layered): Power {
  const members = game.members.length;
  const ways = pascal(members - 1);
  const orders = ways.map((way) => quotient(1n, way * BigInt(members)));
  const wins = rangeOf(winning, () => 1);
  const counts = swings.map((row) => rangeOf(row, () => 1));
  const all = counts.reduce<Range>((sum, one) => [sum[0] + one[0], sum[1] + one[1]], [0, 0]);
  const ranges = swings.map((row, place) => {
    const own = counts[place] ?? [0, 0];
    const shapley = rangeOf(row, (size) => orders[size] ?? 0);
    return { ...rangesOf({ own, all, wins, members }), shapley };
  });
  const errors = errorsOf(ranges);
  return {
    members: game.members.map((id, place): MemberPower => {
      const found = ranges[place] ?? NOTHING;
      return { id, swings: wholeOf(counts[place] ?? [0, 0]), ...middles(found) };
    }),
    winning: wholeOf(wins),
    coalitions: 1n << BigInt(members),
    method: 'layers',
    error: Math.max(...Object.values(errors)),
    errors,
    errorIs: 'weights',
  };
}

/** By share, the widest half of all members'. */
function errorsOf(ranges: readonly Ranges[]): Power['errors'] {
  const widest = (share: keyof Ranges) =>
    ROUNDING + Math.max(...ranges.map(({ [share]: [least, most] }) => (most - least) / 2));
  return {
    penrose: widest('penrose'),
    banzhaf: widest('banzhaf'),
    shapley: widest('shapley'),
    colemanPrevent: widest('colemanPrevent'),
    colemanInitiate: widest('colemanInitiate'),
  };
}

function rangeOf({ least, most }: Between, worth: (size: number) => number): Range {
  const total = (row: Float64Array) =>
    row.reduce((sum, count, size) => sum + count * worth(size), 0);
  return [total(least), total(most)];
}

type Counts = {
  readonly own: Range;
  /** Of all members together. */
  readonly all: Range;
  readonly wins: Range;
  readonly members: number;
};

type Ranges = { readonly [Name in Share]: Range };

const NOTHING: Ranges = {
  penrose: [0, 0],
  banzhaf: [0, 0],
  colemanPrevent: [0, 0],
  colemanInitiate: [0, 0],
  shapley: [0, 0],
};

/** A share is least where its part is least and its whole is most. */
function rangesOf({ own, all, wins, members }: Counts): Omit<Ranges, 'shapley'> {
  const [least, most] = own;
  const coalitions = 2 ** members;
  return {
    penrose: [(2 * least) / coalitions, (2 * most) / coalitions],
    banzhaf: [partOf(least, least + all[1] - most), partOf(most, most + all[0] - least)],
    colemanPrevent: [partOf(least, wins[1]), partOf(most, wins[0])],
    colemanInitiate: [partOf(least, coalitions - wins[0]), partOf(most, coalitions - wins[1])],
  };
}

function partOf(part: number, whole: number): number {
  return part <= 0 ? 0 : Math.min(1, part / Math.max(part, whole));
}

function middles(found: Ranges): Pick<MemberPower, Share> {
  const middle = ([least, most]: Range) => (least + most) / 2;
  return {
    penrose: middle(found.penrose),
    banzhaf: middle(found.banzhaf),
    colemanPrevent: middle(found.colemanPrevent),
    colemanInitiate: middle(found.colemanInitiate),
    shapley: middle(found.shapley),
  };
}

function wholeOf([least, most]: Range): bigint {
  return BigInt(Math.round((least + most) / 2));
}
