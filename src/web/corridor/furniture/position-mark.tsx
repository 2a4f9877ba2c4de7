/**
 * A position as a mark: letter and shape for the step, fill for confidence, age beside it.
 *
 * Use      `<PositionMark of={position} />`; `bare` leaves its words to the caller, who has them
 *          from `usePositionWords()`; `<StepShape>` alone in legends and tallies.
 * Shapes   full, half or no fill: high, moderate, low. A solid square: stated; open: inferred.
 *          Dashed and small: only suggested, nobody has decided. A dot: unknown.
 */

import type { Confidence, Step } from '../../../corridor/kinds/assessment.ts';
import { useCorridorWords } from '../words.ts';
import './position-mark.css';

export type Position = {
  readonly step: Step | null;
  readonly confidence: Confidence;
  readonly basis: 'stated' | 'inferred';
  /** Of what it rests on; null where it has no age. */
  readonly days: number | null;
  /** 1 is fresh, 0 is spent. */
  readonly freshness: number;
  readonly suggested?: boolean;
};

const WHOLE: { readonly [step in Step]: string } = {
  block: 'M6 2h6l4 4v6l-4 4H6l-4-4V6z',
  reluctant: 'M1.5 3h15L9 16z',
  undecided: 'M9 1.5L16.5 9 9 16.5 1.5 9z',
  accept: 'M9 2l7.5 13h-15z',
  support: 'M1.8 9a7.2 7.2 0 0 1 14.4 0 7.2 7.2 0 0 1-14.4 0z',
};
const LOWER: { readonly [step in Step]: string } = {
  block: 'M2 9h14v3l-4 4H6l-4-4z',
  reluctant: 'M5.25 9.5h7.5L9 16z',
  undecided: 'M1.5 9h15L9 16.5z',
  accept: 'M5.25 8.5h7.5L16.5 15h-15z',
  support: 'M1.8 9h14.4a7.2 7.2 0 0 1-14.4 0z',
};
const FRESH = 0.66;
const FADING = 0.33;

export function PositionMark({ of, bare }: { readonly of: Position; readonly bare?: boolean }) {
  const words = useCorridorWords();
  const say = usePositionWords();
  if (of.step === null) {
    return (
      <span className="position unknown">
        <i aria-hidden="true">·</i>
        {bare !== true && <span className="vh">{say(of)}</span>}
      </span>
    );
  }
  return (
    <span className={`position ${fadingOf(of)}${of.suggested === true ? ' suggested' : ''}`}>
      <StepShape step={of.step} confidence={of.confidence} />
      <b aria-hidden="true">{words.terms.stepLetter[of.step]}</b>
      <i aria-hidden="true" className={`basis ${of.basis}`} />
      {of.days !== null && (
        <span aria-hidden="true" className="age">
          {words.count.age(of.days)}
        </span>
      )}
      {bare !== true && <span className="vh">{say(of)}</span>}
    </span>
  );
}

type Shape = { readonly step: Step; readonly confidence?: Confidence };

export function StepShape({ step, confidence = 'high' }: Shape) {
  const fill = { high: WHOLE[step], moderate: LOWER[step], low: '' }[confidence];
  return (
    <svg className={`step ${step}`} viewBox="0 0 18 18" aria-hidden="true">
      <path className="edge" d={WHOLE[step]} />
      {fill !== '' && <path d={fill} />}
    </svg>
  );
}

/** The whole mark as one phrase: "accepts, moderate confidence, inferred, 12 days old". */
export function usePositionWords(): (of: Position) => string {
  const { terms, count } = useCorridorWords();
  return ({ step, confidence, basis, days, suggested }) => {
    if (step === null) return terms.unknown;
    const parts = [terms.step[step], terms.confidence[confidence], terms.basis[basis]];
    if (days !== null) parts.push(count.daysOld(days));
    if (suggested === true) parts.push(count.onlySuggested);
    return parts.join(', ');
  };
}

function fadingOf({ freshness }: Position): string {
  if (freshness >= FRESH) return 'fresh';
  return freshness >= FADING ? 'fading' : 'faded';
}
