/**
 * Step three of the booth: the answers in words, then the device seals and sends them.
 *
 * Errors   a refusal is spoken here and the answers stay; a late ballot is said to be late, not
 *          lost.
 */

import type { CandidateId, RoundId } from '../../../table/ids.ts';
import { Review } from '../../furniture/booth-steps.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';
import type { Answered } from './booth.tsx';

type ReviewStepProps = {
  /** Only names were asked for: the others are not spoken of. */
  readonly named: boolean;
  readonly round: RoundId;
  readonly order: readonly CandidateId[];
  readonly answers: Answered;
  readonly onBack: () => void;
  readonly onSent: (receipt: KeptReceipt) => void;
};

const LATE = ['ballot_late', 'round_not_open'];

export function ReviewStep(props: ReviewStepProps) {
  const { round, named, order, answers, onBack, onSent } = props;
  const { booth: words, talks, choice } = useWords();
  const spoken = order.filter((id) => !named || answers[id] === 'encourage');
  const { vote } = useActs();
  const names = useNames();
  const refusal = useRefusals();
  const send = async () => {
    const sent = await vote(round, answers);
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
              {named ? talks.named : words.says[answers[candidate] ?? 'noOpinion']}{' '}
              <b>{names.candidate(candidate)}</b>
            </span>
          </li>
        ))}
      </ul>
    </Review>
  );
}
