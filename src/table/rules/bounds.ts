/**
 * How many members of a class answered so, between which bounds, given the counts published.
 *
 * Use      the judge asks for each reading; where the class itself is published both bounds are
 *          equal.
 * Source   spec/rules.md §4.
 */

import type { MemberId } from '../ids.ts';
import { type Cut, extremes } from './pieces.ts';

export type Bounds = { readonly least: number; readonly most: number };

/** The members of `asked` (all have answered) whose answer is such a word. */
export function boundsOf(
  asked: readonly MemberId[],
  isSuch: (word: string) => boolean,
  cuts: readonly Cut[],
): Bounds {
  const inside = new Set(asked);
  const { min, max } = extremes(
    cuts,
    (member) => (inside.has(member) ? 1 : 0),
    (word) => (isSuch(word) ? 1n : 0n),
  );
  return { least: Number(min), most: Number(max) };
}
