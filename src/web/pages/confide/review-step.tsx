/**
 * Step three of a confessional: the answer in words, then the device seals it to the facilitators.
 *
 * Errors   a refusal is spoken here, and what was filled in stays.
 */

import { useState } from 'react';
import type { Confessional } from '../../../table/confessional.ts';
import type { CandidateId } from '../../../table/ids.ts';
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
  const words = useWords();
  const { confide } = useActs();
  const refusal = useRefusals();
  const hearers = useHearers(talks);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const said = saidOf(talks.plan, filled);
  const send = async () => {
    setBusy(true);
    setFailed(null);
    const step = { kind: 'answer', round: talks.plan.id, said } as const;
    const sent = await confide(step).catch(() => null);
    setBusy(false);
    if (sent?.ok) return onSent();
    setFailed(sent ? refusal(sent.refusal) : words.furniture.unreachable);
  };
  return (
    <div>
      <div className="lede">
        <h1>{words.talks.review}</h1>
        <p>{words.talks.reviewText(hearers)}</p>
      </div>
      <SaidWords said={said} order={order} />
      {failed && (
        <p role="alert" className="refusal">
          {failed}
        </p>
      )}
      <div className="actions">
        <button type="button" className="btn" disabled={busy} onClick={() => void send()}>
          {busy ? words.talks.sealing : words.talks.send}
        </button>
        <button type="button" className="btn plain" disabled={busy} onClick={onBack}>
          {words.talks.back}
        </button>
      </div>
    </div>
  );
}
