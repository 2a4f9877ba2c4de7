/**
 * Step three of the booth: the answers in words, then the device seals and sends them.
 *
 * Errors   a refusal is spoken here and the answers stay; a late ballot is said to be late, not
 *          lost.
 */

import type { RoundPlan } from '../../../table/definition/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { GRADES } from '../../../table/soundings/resistance-poll.ts';
import { Review } from '../../furniture/booth-steps.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { VETO_WORDS, WORDS } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';
import type { Answered } from './booth.tsx';
import { SealedCode } from './sealed-code.tsx';

type ReviewStepProps = {
  readonly plan: RoundPlan;
  readonly order: readonly CandidateId[];
  readonly answers: Answered;
  readonly onBack: () => void;
  readonly onSent: (receipt: KeptReceipt) => void;
};

const ANSWERS = [...WORDS, ...VETO_WORDS];
const LATE = ['ballot_late', 'round_not_open'];

export function ReviewStep({ plan, order, answers, onBack, onSent }: ReviewStepProps) {
  const { booth: words, talks, choice, resistance } = useWords();
  // Where names are asked for, the others are not spoken of.
  const named = Boolean(plan.names);
  const spoken = order.filter((id) => !named || answers[id] === 'encourage');
  const { vote } = useActs();
  const names = useNames();
  const refusal = useRefusals();
  const said = (answer: Answered[string] | undefined): string => {
    if (named) return talks.named;
    const grade = GRADES.find((one) => one === answer);
    if (grade !== undefined) return resistance.says(grade);
    const word = ANSWERS.find((one) => one === answer);
    return words.says[word ?? (plan.kind === 'veto-check' ? 'none' : 'noOpinion')];
  };
  const send = async () => {
    const sent = await vote(plan.id, answers);
    if (!sent.ok) {
      return LATE.includes(sent.refusal.code) ? words.late : refusal(sent.refusal);
    }
    onSent(sent.value);
    return null;
  };
  return (
    <Review words={words} text={words.reviewText} send={send} onBack={onBack}>
      <ul className="plainlist">
        {spoken.length === 0 && <li>{choice.nobody}</li>}
        {spoken.map((candidate) => (
          <li key={candidate}>
            <span>
              {said(answers[candidate])} <b>{names.candidate(candidate)}</b>
            </span>
          </li>
        ))}
      </ul>
      <SealedCode round={plan.id} answers={answers} />
    </Review>
  );
}
