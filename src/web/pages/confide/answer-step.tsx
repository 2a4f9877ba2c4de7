/**
 * Step two of a confessional: the answer to the one question, in words of the scale or in names.
 */

import type { FormEvent } from 'react';
import type { RoundPlan } from '../../../table/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { type Filled, SaidFields, missingOf } from '../../furniture/said.tsx';
import { useText, useWords } from '../../language.tsx';

type AnswerStepProps = {
  readonly plan: RoundPlan;
  readonly order: readonly CandidateId[];
  readonly filled: Filled;
  readonly onFill: (filled: Filled) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep({ plan, order, filled, onFill, onBack, onGo }: AnswerStepProps) {
  const words = useWords();
  const say = useText();
  const missing = missingOf(plan, filled);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (missing === 0) onGo();
  };
  return (
    <form onSubmit={go}>
      <div className="lede">
        <h1>{say(plan.question ?? {})}</h1>
      </div>
      <SaidFields plan={plan} order={order} filled={filled} onFill={onFill} />
      <div className="actions">
        <button type="submit" className="btn">
          {words.talks.toReview}
        </button>
        <button type="button" className="btn plain" onClick={onBack}>
          {words.talks.back}
        </button>
        {missing > 0 && !plan.names && <span className="hint">{words.booth.missing(missing)}</span>}
      </div>
    </form>
  );
}
