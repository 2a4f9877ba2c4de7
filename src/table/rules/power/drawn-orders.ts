/**
 * Orders of the members drawn as if by lot, the same for the same game on every machine.
 *
 * Use      `lotsOf(game)`, then `drawOrder(order, lots)` again and again: it draws in place.
 * Shapes   every order is equally likely, whatever order was there before: a draw that would favour
 *          the first of them is drawn anew. The lots are xoshiro128**, and begin with what the game
 *          itself spells, so that nobody chooses them and a figure can be found again.
 * Source   spec/power.md §9; Fisher and Yates 1938; Blackman and Vigna 2021; Lemire 2019.
 */

import type { Gate, SimpleGame } from './simple-game.ts';

/** Four words of 32 bits, not all of them nought. */
export type Lots = Int32Array;

export function lotsOf({ members, columns, gate }: SimpleGame): Lots {
  const lots = Int32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
  for (const number of [members.length, ...columns.flat(), ...spelled(gate)]) {
    takeUp(lots, number | 0);
    takeUp(lots, Math.floor(number / 2 ** 32) | 0);
  }
  for (let turn = 0; turn < 8; turn++) takeUp(lots, turn);
  if (lots.every((word) => word === 0)) lots[0] = 1;
  return lots;
}

function spelled(gate: Gate): readonly number[] {
  if (gate.gate === 'weight') return [1, gate.column, gate.need];
  return [gate.gate === 'all' ? 2 : 3, gate.parts.length, ...gate.parts.flatMap(spelled)];
}

/** Each word takes up what came, then what the one before it has become. */
function takeUp(lots: Lots, word: number): void {
  let carried = word;
  for (const [at, own] of lots.entries()) {
    let mixed = Math.imul(own ^ carried ^ (carried >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    carried = (mixed ^ (mixed >>> 15)) + at + 1;
    lots[at] = carried;
  }
}

export function drawOrder(order: Int32Array, lots: Lots): void {
  let [a, b, c, d] = [lots[0] ?? 0, lots[1] ?? 0, lots[2] ?? 0, lots[3] ?? 0];
  for (let left = order.length; left > 1;) {
    const fifth = Math.imul(b, 5);
    const drawn = Math.imul((fifth << 7) | (fifth >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    // Below 2^53, so exact: its low half tells whether this draw is one too many.
    const product = drawn * left;
    const low = product >>> 0;
    if (low < left && low < 2 ** 32 % left) continue;
    const at = (product - low) / 2 ** 32;
    left--;
    const kept = order[left] ?? 0;
    order[left] = order[at] ?? 0;
    order[at] = kept;
  }
  lots[0] = a;
  lots[1] = b;
  lots[2] = c;
  lots[3] = d;
}
