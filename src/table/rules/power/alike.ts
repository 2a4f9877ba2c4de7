/**
 * Members whom the rule cannot tell apart, as one kind; heaviest kinds first.
 *
 * Use      `kindsOf(game)`: a level of the diagram for each kind, however many members are in it.
 * Shapes   members of one kind weigh the same in every column, so only how many of them are in
 *          favour counts.
 * Source   spec/power.md §2.
 */

import { must } from '../../../basics/bug.ts';
import { type SimpleGame, totalOf } from './simple-game.ts';

export type Kind = {
  /** Places in the game's list of members. */
  readonly places: readonly number[];
  /** What each of them weighs, by column. */
  readonly weights: readonly number[];
};

export function kindsOf({ members, columns }: SimpleGame): readonly Kind[] {
  const kinds = new Map<string, { places: number[]; weights: readonly number[] }>();
  for (const place of members.keys()) {
    const weights = columns.map((column) => must(column[place], 'a weight for each member'));
    const key = weights.join();
    const known = kinds.get(key);
    if (known) known.places.push(place);
    else kinds.set(key, { places: [place], weights });
  }
  const totals = columns.map(totalOf);
  const rank = ({ weights }: Kind) =>
    weights.reduce((most, weight, at) => Math.max(most, weight / (totals[at] || 1)), 0);
  return [...kinds.values()].sort((one, other) => rank(other) - rank(one));
}
