/**
 * Step three of the booth: the answers in words, then the device seals and sends them.
 *
 * Errors   a refusal is spoken here and the answers stay; a late ballot is said to be late, not
 *          lost.
 */

import { useState } from 'react';
import type { CandidateId, RoundId } from '../../../table/ids.ts';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';
import type { Answered } from './booth.tsx';

type ReviewStepProps = {
  readonly round: RoundId;
  readonly order: readonly CandidateId[];
  readonly answers: Answered;
  readonly onBack: () => void;
  readonly onSent: (receipt: KeptReceipt) => void;
};

const LATE = ['ballot_late', 'round_not_open'];

export function ReviewStep({ round, order, answers, onBack, onSent }: ReviewStepProps) {
  const words = useWords();
  const { vote } = useActs();
  const names = useNames();
  const refusal = useRefusals();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const send = async () => {
    setBusy(true);
    setSaid(null);
    const sent = await vote(round, answers).catch(() => null);
    setBusy(false);
    if (sent?.ok) return onSent(sent.value);
    if (!sent) return setSaid(words.furniture.unreachable);
    setSaid(LATE.includes(sent.refusal.code) ? words.booth.late : refusal(sent.refusal));
  };
  return (
    <div>
      <div className="lede">
        <h1>{words.booth.review}</h1>
        <p>{words.booth.reviewText}</p>
      </div>
      <ul className="plainlist">
        {order.map((candidate) => {
          const answer = answers[candidate] ?? 'noOpinion';
          return (
            <li key={candidate}>
              <span>
                {words.booth.says[answer]} <b>{names.candidate(candidate)}</b>
              </span>
            </li>
          );
        })}
      </ul>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="button" className="btn" disabled={busy} onClick={() => void send()}>
          {busy ? words.booth.sealing : words.booth.send}
        </button>
        <button type="button" className="btn plain" disabled={busy} onClick={onBack}>
          {words.booth.back}
        </button>
      </div>
    </div>
  );
}
