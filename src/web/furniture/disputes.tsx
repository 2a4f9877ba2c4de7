/**
 * What members said against the sealed list of a round: who, why, and what it holds until when.
 *
 * Use      the desks and the record; newest first. Nothing where nobody ever did. Whose it is may
 *          withdraw it here.
 */

import { useState } from 'react';
import { utf8 } from '../../basics/bytes.ts';
import { readDispute } from '../../record/dispute-file.ts';
import { type Dispute, heldUntil } from '../../table/rounds/dispute.ts';
import { memberOf } from '../../table/ids.ts';
import { heldIn } from '../../table/rounds/round-lookup.ts';
import { useWords } from '../language.tsx';
import { useActs, useView } from '../view.tsx';
import { ActDialog } from './act-dialog.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';

export function Disputes() {
  const words = useWords().dispute;
  const { disputes } = useView().selection;
  if (disputes.length === 0) return null;
  return (
    <section className="sec disputes">
      <h2>{words.title}</h2>
      <ul className="plainlist">
        {disputes.toReversed().map((one) => (
          <OneDispute key={`${one.rid} ${one.member} ${one.through}`} dispute={one} />
        ))}
      </ul>
    </section>
  );
}

function OneDispute({ dispute }: { readonly dispute: Dispute }) {
  const words = useWords().dispute;
  const names = useNames();
  const { seat } = useView();
  const [asking, ask] = useState(false);
  const { member, round, code, at, reason, through, evidence, settled } = dispute;
  const own = memberOf(seat) === member && settled?.how !== 'withdrawn';
  const file = evidence === null ? undefined : readDispute(utf8(evidence));
  const hasProof = file?.ok === true && file.value.proof !== null;
  return (
    <li>
      <div>
        <b>{words.says(names.member(member), names.round(round))}</b>, <Moment at={at} short />: “
        {reason}”
        <br />
        {[
          code === null ? words.foreign : words.missing(code),
          ...(through === null ? [] : [words.through]),
          ...(hasProof ? [words.proof] : []),
        ].join(' ')}
        <br />
        <Standing dispute={dispute} />
      </div>
      {own && (
        <button type="button" className="link" onClick={() => ask(true)}>
          {words.withdraw}
        </button>
      )}
      {asking && <Withdrawing dispute={dispute} onClose={() => ask(false)} />}
    </li>
  );
}

/** What it holds, or held. */
function Standing({ dispute }: { readonly dispute: Dispute }) {
  const words = useWords().dispute;
  const { selection } = useView();
  const { settled, holds, rid } = dispute;
  const round = heldIn(selection).find((one) => one.rid === rid);
  const until = round && heldUntil(selection, round);
  if (settled?.how === 'withdrawn') {
    return (
      <span className="hint">
        {words.withdrawn} <Moment at={settled.at} short />
      </span>
    );
  }
  if (settled) {
    return (
      <span className="hint">
        {words.over} <Moment at={settled.at} short />
      </span>
    );
  }
  if (holds && until !== undefined) {
    return (
      <strong role="status">
        {words.holds} <Moment at={until} />
      </strong>
    );
  }
  if (holds && round?.stage === 'open') return <strong role="status">{words.holdsOpen}</strong>;
  return <span className="hint">{words.after}</span>;
}

type WithdrawingProps = { readonly dispute: Dispute; readonly onClose: () => void };

function Withdrawing({ dispute, onClose }: WithdrawingProps) {
  const words = useWords().dispute;
  const { act } = useActs();
  return (
    <ActDialog
      title={words.withdraw}
      text={words.withdrawAsk}
      verb={words.withdraw}
      needsReason
      act={(reason) => act({ type: 'WithdrawDispute', round: dispute.round, reason })}
      onClose={onClose}
    />
  );
}
