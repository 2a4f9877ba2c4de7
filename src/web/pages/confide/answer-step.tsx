/**
 * Step two of a confessional: the answer to the one question, in words of the scale or in names.
 */

import type { RoundPlan } from '../../../table/definition/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { Answering } from '../../furniture/booth-steps.tsx';
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
  return (
    <Answering
      words={words.talks}
      missing={missing > 0 && !plan.names ? words.booth.missing(missing) : null}
      onBack={onBack}
      onGo={() => {
        if (missing === 0) onGo();
      }}
    >
      <div className="lede">
        <h1>{say(plan.question ?? {})}</h1>
      </div>
      <SaidFields plan={plan} order={order} filled={filled} onFill={onFill} />
    </Answering>
  );
}
