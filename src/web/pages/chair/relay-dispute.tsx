/**
 * The chair enters a dispute that a member brought as a file, by another way than this server.
 *
 * Use      the chair's desk, while a round can be disputed. The file is judged before it is
 *          entered: who signed it, and for which round.
 */

import { useState } from 'react';
import { fromUtf8 } from '../../../basics/bytes.ts';
import { type DisputeFile, disputedRound, readDispute } from '../../../record/dispute-file.ts';
import { disputableUntil } from '../../../table/rounds/dispute.ts';
import type { RoundId } from '../../../table/ids.ts';
import { heldIn } from '../../../table/rounds/round-lookup.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';

type Brought = {
  readonly file: DisputeFile;
  readonly round: RoundId;
  readonly evidence: string;
};

export function RelayDispute() {
  const words = useWords().dispute.relay;
  const { selection } = useView();
  const now = useNow();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const reads = useReading();
  const open = heldIn(selection).some((one) => one.openedAt !== null && now < disputableUntil(one));
  if (!open || selection.seal !== null) return null;
  const choose = async (given: File | undefined) => {
    const bytes = await given?.arrayBuffer().catch(() => null);
    if (!bytes) return;
    const read = reads(new Uint8Array(bytes));
    setBrought(typeof read === 'string' ? null : read);
    setSaid(typeof read === 'string' ? read : null);
  };
  return (
    <details className="dispute">
      <summary>{words.offer}</summary>
      <label className="field">
        <span>{words.file}</span>
        <input type="file" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      {brought && <Entering brought={brought} onClose={() => setBrought(null)} />}
    </details>
  );
}

/** The file as it may be entered, or the sentence that says why not. */
function useReading(): (bytes: Uint8Array) => Brought | string {
  const words = useWords().dispute.relay;
  const { selection } = useView();
  return (bytes) => {
    const file = readDispute(bytes);
    const evidence = fromUtf8(bytes);
    if (!file.ok || evidence === undefined) return words.unreadable;
    const round = disputedRound(selection, file.value);
    if (round.ok) return { file: file.value, round: round.value.plan.id, evidence };
    return round.refusal.code === 'dispute_not_signed' ? words.notSigned : words.otherRound;
  };
}

type EnteringProps = { readonly brought: Brought; readonly onClose: () => void };

function Entering({ brought: { file, round, evidence }, onClose }: EnteringProps) {
  const { dispute: words } = useWords();
  const names = useNames();
  const { act } = useActs();
  const { member, code, reason } = file;
  return (
    <ActDialog
      title={words.says(names.member(member), names.round(round))}
      text={`“${reason}” ${code === null ? words.foreign : words.missing(code)}`}
      verb={words.relay.enter}
      act={() => act({ type: 'RelayDispute', round, member, code, evidence, reason })}
      onClose={onClose}
    />
  );
}
