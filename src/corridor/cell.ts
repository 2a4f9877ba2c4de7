/**
 * A cell of the count: what a person decided, and beside it what the evidence says on a day.
 *
 * Use      count-matrix.ts makes those of a row when somebody looks at it.
 * Shapes   unknown is a state of its own: a cell without assessment has step null, whatever is
 *          suggested.
 * Units    ages in days.
 */

import type { MemberId } from '../table/ids.ts';
import { type Day, daysBetween } from './dated.ts';
import { type CellInputs, type Evidence, NO_EVIDENCE, evidenceOn } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import type { Assessment, Confidence, Step } from './kinds/assessment.ts';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { isBelowC3 } from './weighing.ts';

/** Where a member stands on a subject by what was decided: the same on every day. */
export type Place = {
  /** The id of its assessment, whether there is one or not. */
  readonly id: ItemId;
  readonly member: MemberId;
  readonly subject: SubjectId;
  /** What was decided last; null: nothing yet, or withdrawn. */
  readonly assessment: Assessment | null;
  /** Null: unknown. */
  readonly step: Step | null;
};

export type Cell = Place & {
  readonly confidence: Confidence | null;
  readonly basis: 'stated' | 'inferred' | null;
  /** Days since it was decided; null where it was not. */
  readonly age: number | null;
  /** Evidence that came to be known after it was decided (all of it, where it was not). */
  readonly newer: readonly ItemId[];
  /** Days since the member's newest word; null: none. */
  readonly heard: number | null;
  /** How many origins speak for the member itself. */
  readonly sources: number;
  /** The best grade of those: C3 or better, below, none given; null: no evidence. */
  readonly graded: 'c3' | 'below' | 'ungraded' | null;
  readonly isConflicting: boolean;
  /** A promise or a condition hangs on it. */
  readonly hangs: boolean;
  readonly evidence: Evidence;
  readonly suggestion: Suggestion;
};

export function cellOn(place: Place, inputs: CellInputs | undefined, day: Day): Cell {
  const { assessment: decided, step } = place;
  const evidence = inputs === undefined ? NO_EVIDENCE : evidenceOn(inputs, day);
  const suggestion = suggestionOf(evidence);
  const isKnown = decided !== null && step !== null;
  return {
    id: place.id,
    member: place.member,
    subject: place.subject,
    assessment: decided,
    step,
    confidence: isKnown ? decided.confidence : null,
    basis: isKnown ? decided.basis : null,
    age: decided === null ? null : Math.max(0, daysBetween(decided.learned, day)),
    newer: evidence.counted
      .filter(({ signal }) => decided === null || signal.learned > decided.learned)
      .map((piece) => piece.id),
    heard: evidence.counted[0]?.age ?? null,
    sources: evidence.counted.length,
    graded: gradedOf(evidence),
    isConflicting: evidence.conflicts.length > 0,
    hangs: decided === null ? suggestion.hangsOn.length > 0 : decided.hangsOn !== undefined,
    evidence,
    suggestion,
  };
}

function gradedOf({ counted }: Evidence): Cell['graded'] {
  const grades = counted.flatMap(({ signal }) => signal.grade ?? []);
  if (grades.some((grade) => !isBelowC3(grade))) return 'c3';
  if (grades.length > 0) return 'below';
  return counted.length > 0 ? 'ungraded' : null;
}
