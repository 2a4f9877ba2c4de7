/**
 * Power by engine E: orders of the members drawn as if by lot, and in each of them all members with
 * all sizes.
 *
 * Use      `powerByOrders(game, pace, progress)`: for any rule, and as many members as there are.
 * Shapes   what one order says of all members costs about as much as looking at a few coalitions;
 *          so the count of orders is what the time allows.
 * Source   spec/power.md §9.
 */

import { drawOrder, lotsOf } from './drawn-orders.ts';
import type { Power, Progress } from './member-power.ts';
import { add, tallyOf } from './order-tally.ts';
import type { Pace } from './power-by-profile.ts';
import { sampledPower } from './sampled-indices.ts';
import type { Gate, SimpleGame } from './simple-game.ts';
import { turn, turnsOf } from './turning-points.ts';

/** Looks at one member in one leaf: about half a minute; and one or two seconds. */
const LOOKS = { whole: 2.4e9, quick: 1.2e8 };
/** Orders between two words of how far it is. */
const STRETCH = 10_000;

export function powerByOrders(game: SimpleGame, pace: Pace, progress: Progress): Power {
  const orders = Math.ceil(LOOKS[pace] / (game.members.length * (1 + leavesOf(game.gate))));
  const sampled = sampledBy(game, orders, progress);
  return pace === 'quick' ? { ...sampled, waiting: 'closer' } : sampled;
}

export function sampledBy(game: SimpleGame, orders: number, progress: Progress): Power {
  const [lots, turns, tally] = [lotsOf(game), turnsOf(game), tallyOf(game.members.length)];
  const order = Int32Array.from(game.members.keys());
  while (tally.orders < orders) {
    if (tally.orders % STRETCH === 0) progress(tally.orders, orders);
    drawOrder(order, lots);
    turn(turns, order);
    add(tally, turns, order);
  }
  return sampledPower(game, tally);
}

function leavesOf(gate: Gate): number {
  return gate.gate === 'weight' ? 1 : gate.parts.reduce((sum, part) => sum + leavesOf(part), 0);
}
