/**
 * Step three of a confessional: the answer in words, then the device seals it to the facilitators.
 *
 * Errors   a refusal is spoken here, and what was filled in stays.
 */

import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { Review } from '../../furniture/booth-steps.tsx';
import { useHearers } from '../../furniture/hearers.ts';
import { useRefusals } from '../../furniture/names.ts';
import { type Filled, SaidWords, saidOf } from '../../furniture/said.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';

type ReviewStepProps = {
  readonly talks: Confessional;
  readonly order: readonly CandidateId[];
  readonly filled: Filled;
  readonly onBack: () => void;
  readonly onSent: () => void;
};

export function ReviewStep({ talks, order, filled, onBack, onSent }: ReviewStepProps) {
  const words = useWords().talks;
  const { confide } = useActs();
  const refusal = useRefusals();
  const hearers = useHearers(talks);
  const said = saidOf(talks.plan, filled);
  const send = async () => {
    const sent = await confide({ kind: 'answer', round: talks.plan.id, said });
    if (!sent.ok) return refusal(sent.refusal);
    onSent();
    return null;
  };
  return (
    <Review words={words} text={words.reviewText(hearers)} send={send} onBack={onBack}>
      <SaidWords said={said} order={order} />
    </Review>
  );
}
