/**
 * A cell of the count in words: what its mark, its corner and its signs say.
 *
 * Use      the name of a cell's link, and the lines of the list twin.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import { positionOf } from '../../furniture/cell-position.ts';
import { usePositionWords } from '../../furniture/position-mark.tsx';
import { useCorridorWords } from '../../words.ts';

export const SIGNS = ['conflicting', 'newer', 'single', 'belowC3', 'hangs'] as const;
export type Sign = (typeof SIGNS)[number];

export function signsOf(cell: Cell): readonly Sign[] {
  const { isConflicting, newer, sources, graded, hangs, assessment } = cell;
  const signs: { readonly [sign in Sign]: boolean } = {
    conflicting: isConflicting,
    newer: assessment !== null && newer.length > 0,
    single: sources === 1,
    belowC3: graded === 'below',
    hangs,
  };
  return SIGNS.filter((sign) => signs[sign]);
}

export function useCellWords(): (cell: Cell) => string {
  const { count, evidence } = useCorridorWords();
  const say = usePositionWords();
  return (cell) =>
    [say(positionOf(cell)), ...signsOf(cell).map((sign) => count.signs[sign])].join(
      `${evidence.semicolon} `,
    );
}
