/**
 * What a person is about to decide of a cell, from a proposal to an assessment.
 *
 * Use      `draftOf(cell, step, say)` begins; `assessmentOf` makes what is kept.
 * Shapes   one step up or down from what was decided; where nobody has, from what the evidence
 *          suggests, and from undecided where it suggests nothing: never from yes.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Day } from '../../../../corridor/dated.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { Assessment, Confidence, Step } from '../../../../corridor/kinds/assessment.ts';
import { levelAt, stepAt } from '../../../../corridor/suggestion.ts';
import type { Language } from '../../../../locales/index.ts';

export const STEPS: readonly Step[] = ['block', 'reluctant', 'undecided', 'accept', 'support'];
export const CONFIDENCES: readonly Confidence[] = ['low', 'moderate', 'high'];

type Texts = Assessment['reason'];
export type Draft = {
  readonly step: Step | null;
  readonly confidence: Confidence;
  readonly basis: Assessment['basis'];
  readonly reason: string;
  readonly wouldChange: string;
  readonly hangsOn: string;
  readonly evidence: readonly ItemId[];
};

export function nextStep({ step, suggestion }: Cell, by: 1 | -1): Step {
  if (step !== null) return stepAt(levelAt(step) + by);
  return suggestion.step ?? 'undecided';
}

export function draftOf(cell: Cell, step: Step | null, say: (text: Texts) => string): Draft {
  const { assessment, suggestion, evidence } = cell;
  const hanging = evidence.counted.find(({ id }) => suggestion.hangsOn.includes(id));
  const hangsOn = assessment === null ? hanging?.signal.condition : assessment.hangsOn;
  return {
    step,
    confidence: cell.confidence ?? suggestion.confidence,
    basis: cell.basis ?? suggestion.basis,
    reason: '',
    wouldChange: assessment?.wouldChange ? say(assessment.wouldChange) : '',
    hangsOn: hangsOn ? say(hangsOn) : '',
    evidence: evidence.counted.map(({ id }) => id),
  };
}

export type Deciding = {
  readonly cell: Cell;
  readonly language: Language;
  /** The day on which it is held. */
  readonly learned: Day;
};

export function assessmentOf(draft: Draft, { cell, language, learned }: Deciding): Assessment {
  const { member, subject, assessment } = cell;
  const { step, confidence, basis, evidence } = draft;
  const textOf = (typed: string, before: Texts | null | undefined): Texts | null => {
    const text = typed.trim();
    if (text === '') return null;
    return before && Object.values(before).includes(text) ? before : { [language]: text };
  };
  const hangsOn = textOf(draft.hangsOn, assessment?.hangsOn);
  return {
    ...{ member, subject, step, confidence, basis, evidence, learned },
    reason: { [language]: draft.reason.trim() },
    wouldChange: textOf(draft.wouldChange, assessment?.wouldChange),
    ...(hangsOn === null ? {} : { hangsOn }),
  };
}
