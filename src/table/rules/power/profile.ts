/**
 * A rule as one large weight and what else is known of a coalition: by all else, what the large
 * weight must bring.
 *
 * Use      `profiledOf(game)`; then halves.ts or layers.ts. `undefined` where more than one weight
 *          has many digits: there would be too many profiles.
 * Shapes   a profile is how many are in favour and what they weigh in each other column, spelled as
 *          one whole number: the size first, so that `profile % (members + 1)` is the size, and the
 *          profiles of two sets without a common member add up. Each place has room for one member
 *          more, so that a set less a member whom it has not is no set's profile.
 * Source   spec/power.md §8.
 */

import { must } from '../../../basics/bug.ts';
import { type Column, fine } from './column.ts';
import { type Gate, type SimpleGame, dualOf } from './simple-game.ts';

export type Profiled = {
  /** The large weight by member; without common divisor. */
  readonly weights: readonly number[];
  /** By member, what it adds to a profile. */
  readonly steps: readonly number[];
  /** By profile, the least sum of the large weight that wins: 0 always, Infinity never. */
  readonly needs: Float64Array;
  /** Of the dual game, in which a set wins if it blocks here. */
  readonly dual: Float64Array;
};

/** Layers and sums in one table, both halves of the sizes counted; and profiles by themselves. */
const ROOM = 1 << 26;
const MOST_PROFILES = 1 << 23;
/** Columns of at most so much leave room for others. */
const FEW = 64;

export function profiledOf(game: SimpleGame): Profiled | undefined {
  const spelling = spellingOf(game);
  if (spelling === undefined) return undefined;
  const { columns, large } = spelling;
  const needsIn = ({ gate }: SimpleGame) =>
    needsAt(spelling, (profile) => needOf(spelling, gate, profile));
  return {
    weights: must(columns[large], 'a column of the game').weights,
    steps: game.members.map((_, place) => stepOf(spelling, place)),
    needs: needsIn(game),
    dual: needsIn(dualOf(game)),
  };
}

type Spelling = {
  readonly columns: readonly Column[];
  readonly large: number;
  /** By column, how many values a place has; 1 where a profile does not spell it. */
  readonly radices: readonly number[];
  readonly sizes: number;
};

function spellingOf(game: SimpleGame): Spelling | undefined {
  const sizes = game.members.length + 1;
  const columns = game.columns.map(fine);
  const totals = columns.map(({ total }) => total);
  const large = totals.indexOf(Math.max(...totals));
  const spelled = columns.filter((column, at) => at !== large && !isSize(column));
  const many = spelled.filter(({ total }) => total > FEW);
  const few = spelled.filter(({ total }) => total <= FEW);
  const room = few.reduce((left, { total }) => left / (total + 1), ROOM / sizes);
  // A weight that is spelled and the large one share the table equally.
  const most = room ** (1 / (many.length + 1));
  if (many.some(({ total }) => total > most)) return undefined;
  const radices = columns.map((column, at) =>
    at === large || isSize(column) ? 1 : column.total + 1 + Math.max(...column.weights),
  );
  const profiles = radices.reduce((all, radix) => all * radix, sizes);
  return profiles > MOST_PROFILES ? undefined : { columns, large, radices, sizes };
}

/** Everybody counts one: the size says it already. */
function isSize({ weights }: Column): boolean {
  return weights.every((weight) => weight === 1);
}

function stepOf({ columns, radices, sizes }: Spelling, place: number): number {
  let [step, unit] = [1, sizes];
  for (const [column, radix] of radices.entries()) {
    if (radix > 1) step += unit * (columns[column]?.weights[place] ?? 0);
    unit *= radix;
  }
  return step;
}

function needsAt({ radices, sizes }: Spelling, need: (profile: number) => number): Float64Array {
  const length = radices.reduce((all, radix) => all * radix, sizes);
  return Float64Array.from({ length }, (_, profile) => need(profile));
}

function needOf(spelling: Spelling, gate: Gate, profile: number): number {
  if (gate.gate !== 'weight') {
    const needs = gate.parts.map((part) => needOf(spelling, part, profile));
    return gate.gate === 'all' ? Math.max(...needs) : Math.min(...needs);
  }
  const column = must(spelling.columns[gate.column], 'a column of the game');
  const need = gate.need / column.divisor;
  if (gate.column === spelling.large) return Math.max(0, Math.ceil(need));
  return spelledAt(spelling, gate.column, profile) >= need ? 0 : Infinity;
}

/** What a coalition of this profile weighs in a column that is spelled. */
function spelledAt({ radices, columns, sizes }: Spelling, at: number, profile: number): number {
  const column = columns[at];
  if (column && isSize(column)) return profile % sizes;
  const unit = radices.slice(0, at).reduce((all, radix) => all * radix, sizes);
  return Math.floor(profile / unit) % (radices[at] ?? 1);
}
