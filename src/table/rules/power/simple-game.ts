/**
 * A pass expression as a simple game: each member is for or against, and a set of members wins or
 * loses.
 *
 * Use      `gameOf(expression, assembly)`; then power.ts, chances.ts or smallest-sets.ts.
 * Shapes   a column is what each member weighs in one class; a gate is met when the column's weight
 *          in favour is at least `need`. Needs are exact: shares are settled in whole numbers.
 *          Where everybody is for or against, `notAgainst` is `for`, and every base is the class.
 * Errors   expression and assembly have passed their parser: what is unknown here is a bug.
 * Source   spec/power.md §1.
 */

import { must } from '../../../basics/bug.ts';
import type { MemberId } from '../../ids.ts';
import { type Assembly, weightOf } from '../assembly.ts';
import { type Leaf, inClass } from '../classes.ts';
import type { Expression, Quota } from '../expression.ts';
import { rational } from '../share.ts';

export type Gate =
  | { readonly gate: 'weight'; readonly column: number; readonly need: number }
  | { readonly gate: 'all' | 'any'; readonly parts: readonly Gate[] };

export type SimpleGame = {
  readonly members: readonly MemberId[];
  /** By gate's `column`, then by member's place. */
  readonly columns: readonly (readonly number[])[];
  readonly gate: Gate;
};

export function gameOf(expression: Expression, assembly: Assembly): SimpleGame {
  const columns = new Map<string, readonly number[]>();
  const gate = gateOf(expression, (leaf) => {
    const column = columnOf(leaf, assembly);
    const key = column.join();
    if (!columns.has(key)) columns.set(key, column);
    return { column, place: [...columns.keys()].indexOf(key) };
  });
  return { members: assembly.members, columns: [...columns.values()], gate };
}

/** The game in which a set wins exactly if it blocks in `game`. */
export function dualOf({ gate, ...rest }: SimpleGame): SimpleGame {
  const totals = rest.columns.map(totalOf);
  const turn = (one: Gate): Gate => {
    if (one.gate === 'weight') {
      const total = must(totals[one.column], 'a column of the game');
      return { gate: 'weight', column: one.column, need: total - one.need + 1 };
    }
    return { gate: one.gate === 'all' ? 'any' : 'all', parts: one.parts.map(turn) };
  };
  return { ...rest, gate: turn(gate) };
}

/** What is left to play for when some have decided: the game of the others. */
export function gameAfter(
  game: SimpleGame,
  decided: { readonly for: readonly MemberId[]; readonly against: readonly MemberId[] },
): SimpleGame {
  const [yes, no] = [new Set(decided.for), new Set(decided.against)];
  const open = game.members.filter((id) => !yes.has(id) && !no.has(id));
  const kept = game.members.map((id) => open.includes(id));
  const gained = game.columns.map((column) =>
    totalOf(column.filter((_, at) => yes.has(must(game.members[at], 'a member for each weight')))),
  );
  const lower = (gate: Gate): Gate => {
    if (gate.gate === 'weight') {
      const gain = must(gained[gate.column], 'a column of the game');
      return { gate: 'weight', column: gate.column, need: gate.need - gain };
    }
    return { gate: gate.gate, parts: gate.parts.map(lower) };
  };
  return {
    members: open,
    columns: game.columns.map((column) => column.filter((_, at) => kept[at])),
    gate: lower(game.gate),
  };
}

/** Does it pass with these in favour and all others against? */
export function wins(game: SimpleGame, inFavour: (place: number) => boolean): boolean {
  const sums = game.columns.map((column) => totalOf(column.filter((_, at) => inFavour(at))));
  return gateHolds(game.gate, sums);
}

function gateHolds(gate: Gate, sums: readonly number[]): boolean {
  if (gate.gate === 'weight') {
    return must(sums[gate.column], 'a sum for each column') >= gate.need;
  }
  return gate.gate === 'all'
    ? gate.parts.every((part) => gateHolds(part, sums))
    : gate.parts.some((part) => gateHolds(part, sums));
}

export function totalOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

type Placed = { readonly column: readonly number[]; readonly place: number };

function gateOf(expression: Expression, place: (leaf: Leaf) => Placed): Gate {
  if ('all' in expression) {
    return { gate: 'all', parts: expression.all.map((part) => gateOf(part, place)) };
  }
  if ('any' in expression) {
    return { gate: 'any', parts: expression.any.map((part) => gateOf(part, place)) };
  }
  const { column, place: at } = place(expression);
  const total = totalOf(column);
  const need =
    expression.who === 'against'
      ? total - mostOf(expression.atMost, total)
      : leastOf(expression.atLeast, total);
  return { gate: 'weight', column: at, need };
}

function columnOf(leaf: Leaf, { members, groups, weights }: Assembly): readonly number[] {
  const among = new Set(inClass(members, leaf.in, groups));
  return members.map((id) => (among.has(id) ? weightOf(id, leaf.sum, weights) : 0));
}

/** The least weight in favour that meets a lower bound; of nothing there is no majority. */
function leastOf(quota: Quota, total: number): number {
  if (typeof quota === 'number') return quota;
  const { numerator, denominator } = rational(quota);
  const parts = BigInt(total) * numerator;
  const whole = parts / denominator;
  const isMet = parts % denominator === 0n && !quota.strict;
  return Math.max(1, Number(isMet ? whole : whole + 1n));
}

/** The most weight against that an upper bound allows; nobody against is always within it. */
function mostOf(quota: Quota, total: number): number {
  if (typeof quota === 'number') return quota;
  const { numerator, denominator } = rational(quota);
  const parts = BigInt(total) * numerator;
  const whole = parts / denominator;
  const most = quota.strict && parts % denominator === 0n ? whole - 1n : whole;
  return Math.max(0, Number(most));
}
