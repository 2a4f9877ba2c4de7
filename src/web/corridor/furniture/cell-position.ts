/**
 * A cell of the count as a position: decided, else only suggested, else unknown.
 */

import type { Cell } from '../../../corridor/count-matrix.ts';
import type { Position } from './position-mark.tsx';

/** The age is that of the newest word, else of the decision; it fades with the word. */
export function positionOf(cell: Cell): Position {
  const { step, confidence, basis, heard, age, evidence } = cell;
  const days = heard ?? age;
  const freshness = evidence.counted[0]?.freshness ?? fadedBy(age ?? 0);
  if (step !== null && confidence !== null && basis !== null) {
    return { step, confidence, basis, days, freshness };
  }
  const suggested = suggestedPositionOf(cell);
  return suggested.step === null || cell.assessment !== null
    ? { ...suggested, step: null }
    : suggested;
}

export function suggestedPositionOf({ suggestion, heard, evidence }: Cell): Position {
  const { step, confidence, basis } = suggestion;
  const freshness = evidence.counted[0]?.freshness ?? 0;
  return { step, confidence, basis, days: heard, freshness, suggested: true };
}

/** Without a word, a decision itself grows old: half of it is gone in a season. */
function fadedBy(days: number): number {
  return 2 ** (-days / 90);
}
