/**
 * Where a rule turns as the members join one by one: for the whole order, and for each member with
 * the others in that order.
 *
 * Use      `turnsOf(game)` once; then `turn(turns, order)` for each order, which fills it anew.
 * Shapes   the first `won` in the order are enough. Of the others of a member, in their order, the
 *          first k are in favour: with the member too the rule holds from some k on, without it
 *          from a later one. For a member among the first `won` the former is `won - 1`, but for
 *          the last of them, for whom it is `pivot`; for all who follow the latter is `won`. So one
 *          number for each place says the rest: `far`.
 *          Of several parts of a gate the one that turns last (all) or first (any) goes ahead: the
 *          others mostly change nothing, which one look tells.
 * Source   spec/power.md §9.
 */

import { must } from '../../../basics/bug.ts';
import type { Gate, SimpleGame } from './simple-game.ts';

type Turned = {
  /** One more than there are where all are not enough. */
  won: number;
  pivot: number;
  /** By place in the order. */
  readonly far: Int32Array;
};

type Leaf = Turned & {
  readonly kind: 'leaf';
  readonly weights: Float64Array;
  readonly heaviest: number;
  /** All weigh the same, so that one order says what every order does. */
  readonly isLevel: boolean;
  readonly need: number;
  /** What the first k weigh, at k + 1; less than nothing before them, without end after them. */
  readonly sums: Float64Array;
};

type Parts = Turned & { readonly kind: 'all' | 'any'; readonly parts: readonly Turns[] };

export type Turns = Leaf | Parts;

export function turnsOf(game: SimpleGame, gate: Gate = game.gate): Turns {
  const members = game.members.length;
  const empty = { won: 0, pivot: 0, far: new Int32Array(members) };
  if (gate.gate !== 'weight') {
    return { ...empty, kind: gate.gate, parts: gate.parts.map((part) => turnsOf(game, part)) };
  }
  const weights = Float64Array.from(must(game.columns[gate.column], 'a column of the game'));
  const sums = new Float64Array(members + 3);
  sums[0] = -Infinity;
  sums[members + 2] = Infinity;
  const heaviest = weights.reduce((most, one) => Math.max(most, one), 0);
  const isLevel = weights.every((one) => one === heaviest);
  const leaf: Leaf = { ...empty, kind: 'leaf', weights, heaviest, isLevel, need: gate.need, sums };
  if (isLevel) sumLeaf(leaf, Int32Array.from(weights.keys()));
  return leaf;
}

export function turn(turns: Turns, order: Int32Array): void {
  sumUp(turns, order);
  settle(turns, order);
}

function sumUp(turns: Turns, order: Int32Array): void {
  if (turns.kind === 'leaf') {
    if (!turns.isLevel) sumLeaf(turns, order);
    return;
  }
  turns.won = turns.kind === 'all' ? 0 : Infinity;
  for (const part of turns.parts) {
    sumUp(part, order);
    if (part.won > turns.won === (turns.kind === 'all')) turns.won = part.won;
  }
}

function sumLeaf(leaf: Leaf, order: Int32Array): void {
  const { weights, need, sums } = leaf;
  let [total, won] = [0, need > 0 ? 1 : 0];
  for (let at = 0; at < order.length; at++) {
    total += weights[order[at] ?? 0] ?? 0;
    sums[at + 2] = total;
    won += total < need ? 1 : 0;
  }
  leaf.won = won;
}

function settle(turns: Turns, order: Int32Array): void {
  if (turns.kind === 'leaf') settleLeaf(turns, order);
  else settleParts(turns, order);
}

function settleLeaf(leaf: Leaf, order: Int32Array): void {
  leaf.far.fill(leaf.won - 1, 0, leaf.won);
  leaf.far.fill(leaf.won, leaf.won);
  leaf.pivot = leaf.won;
  laterBefore(leaf, leaf, order);
  soonerAfter(leaf, leaf, order);
}

function settleParts(turns: Parts, order: Int32Array): void {
  const { kind, won, far, parts } = turns;
  const first = must(
    parts.find((part) => part.won === won),
    'one turns with the whole',
  );
  settle(first, order);
  turns.pivot = first.pivot;
  far.set(first.far);
  for (const part of parts) {
    if (part === first) continue;
    if (part.kind !== 'leaf') joinParts(turns, part, order);
    else if (kind === 'all') joinLater(turns, part, order);
    else joinSooner(turns, part, order);
  }
}

function joinLater(turns: Turned, leaf: Leaf, order: Int32Array): void {
  // Where the first that are enough can spare anybody, as far as this leaf goes, none must follow.
  const canSpare = (leaf.sums[turns.won + 1] ?? 0) >= leaf.need + leaf.heaviest;
  if (!canSpare) laterBefore(turns, leaf, order);
  laterAfter(turns, leaf, order);
}

function joinSooner(turns: Turned, leaf: Leaf, order: Int32Array): void {
  soonerBefore(turns, leaf, order);
  soonerAfter(turns, leaf, order);
}

/** Who is among the first that are enough: without it, more must follow before a leaf is met. */
function laterBefore({ won, far }: Turned, { weights, need, sums }: Leaf, order: Int32Array): void {
  const end = Math.min(won, order.length);
  for (let at = 0; at < end; at++) {
    const asked = need + (weights[order[at] ?? 0] ?? 0);
    let size = far[at] ?? 0;
    while ((sums[size + 2] ?? 0) < asked) size++;
    far[at] = size;
  }
}

/** Or a leaf is met with fewer already. */
function soonerBefore(turns: Turned, { weights, need, sums }: Leaf, order: Int32Array): void {
  const { won, far } = turns;
  const end = Math.min(won, order.length);
  for (let at = 0; at < end; at++) {
    const asked = need + (weights[order[at] ?? 0] ?? 0);
    let size = far[at] ?? 0;
    while ((sums[size + 1] ?? 0) >= asked) size--;
    far[at] = size;
  }
}

/** Who follows on what is enough, or completes it: with it, a leaf is met only with more. */
function laterAfter(turns: Turned, { weights, need, sums }: Leaf, order: Int32Array): void {
  const { won, far } = turns;
  const from = (at: number, least: number) => {
    const asked = need - (weights[order[at] ?? 0] ?? 0);
    let size = least;
    while ((sums[size + 1] ?? 0) < asked) size++;
    return size;
  };
  for (let at = won; at < order.length; at++) far[at] = from(at, far[at] ?? 0);
  if (won > 0 && won <= order.length) turns.pivot = from(won - 1, turns.pivot);
}

/** Or a leaf is met with fewer already. */
function soonerAfter(turns: Turned, { weights, need, sums }: Leaf, order: Int32Array): void {
  const { won, far } = turns;
  const until = (at: number, most: number) => {
    const asked = need - (weights[order[at] ?? 0] ?? 0);
    let size = most;
    while ((sums[size] ?? 0) >= asked) size--;
    return size;
  };
  for (let at = won; at < order.length; at++) far[at] = until(at, far[at] ?? 0);
  if (won > 0 && won <= order.length) turns.pivot = until(won - 1, turns.pivot);
}

/** What a part of several parts says at each place is as late, or as soon. */
function joinParts(turns: Parts, part: Parts, order: Int32Array): void {
  settle(part, order);
  const { won, far } = turns;
  const isAll = turns.kind === 'all';
  for (let at = 0; at < order.length; at++) {
    const [own, other] = [far[at] ?? 0, part.far[at] ?? 0];
    if (other > own === isAll) far[at] = other;
  }
  if (isAll) {
    const other = part.won === won ? part.pivot : (part.far[won - 1] ?? 0);
    turns.pivot = Math.max(turns.pivot, other);
  } else if (part.won === won) {
    turns.pivot = Math.min(turns.pivot, part.pivot);
  } else if (part.won <= order.length) {
    far[part.won - 1] = Math.min(far[part.won - 1] ?? 0, part.pivot);
  }
}
