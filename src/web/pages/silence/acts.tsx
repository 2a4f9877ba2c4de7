/**
 * What this seat can do about the text: confirm and break for a member, extend and withdraw for
 * the chair.
 */

import { useState } from 'react';
import { writeInstant, later } from '../../../basics/instant.ts';
import { type MemberId, memberOf } from '../../../table/ids.ts';
import type { Silence } from '../../../table/silence.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { instantAt, localText } from '../../furniture/zoned-time.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import { NoteSection } from '../notebook/note-form.tsx';
import { BreakDialog } from './break-dialog.tsx';

type Props = { readonly silence: Silence };

export function SilenceActs({ silence }: Props) {
  const { seat } = useView();
  const member = memberOf(seat);
  if (!member) return seat === 'officer:chair' ? <ChairActs silence={silence} /> : <div />;
  return (
    <div className="column">
      <MemberActs silence={silence} member={member} />
      <NoteSection silence={silence} />
    </div>
  );
}

function MemberActs({ silence, member }: Props & { readonly member: MemberId }) {
  const words = useWords().silence;
  const names = useNames();
  const { act } = useActs();
  const refusal = useRefusals();
  const [breaking, setBreaking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const seen = silence.seen.includes(member);
  const objected = silence.objections.some((objection) => objection.member === member);
  const confirm = async () => {
    const done = await act({ type: 'ConfirmSeen', silence: silence.number });
    setSaid(done.ok ? null : refusal(done.refusal));
  };
  if (!silence.entitled.includes(member)) return <div />;
  return (
    <section className="sec">
      <h2>{words.youCan(names.member(member))}</h2>
      <p className="read">{words.needNothing}</p>
      {objected && <p className="good">{words.objected}</p>}
      {seen && <p className="good">{words.confirmed}</p>}
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p className="row">
        {!seen && (
          <button type="button" className="btn plain" onClick={() => void confirm()}>
            {words.confirm}
          </button>
        )}
        {!objected && (
          <button type="button" className="btn grave" onClick={() => setBreaking(true)}>
            {words.break}
          </button>
        )}
      </p>
      {breaking && <BreakDialog silence={silence} onClose={() => setBreaking(false)} />}
    </section>
  );
}

function ChairActs({ silence }: Props) {
  const words = useWords().silence;
  const { selection } = useView();
  const [asking, setAsking] = useState<'extend' | 'withdraw' | null>(null);
  const { act } = useActs();
  const left = selection.definition.silence.extensions - silence.extensions.length;
  const close = () => setAsking(null);
  return (
    <section className="sec">
      <h2>{words.chairCan}</h2>
      <p className="row">
        {left > 0 && (
          <button type="button" className="btn" onClick={() => setAsking('extend')}>
            {words.extend}
          </button>
        )}
        <button type="button" className="btn grave" onClick={() => setAsking('withdraw')}>
          {words.withdraw}
        </button>
      </p>
      <p className="hint">{left > 0 ? words.extendLeft(left) : words.noExtend}</p>
      {asking === 'extend' && <ExtendDialog silence={silence} onClose={close} />}
      {asking === 'withdraw' && (
        <ActDialog
          title={words.withdraw}
          text={words.withdrawText}
          verb={words.withdraw}
          grave
          needsReason
          act={(reason) => act({ type: 'WithdrawText', silence: silence.number, reason })}
          onClose={close}
        />
      )}
    </section>
  );
}

const DAY = 86_400_000;

function ExtendDialog({ silence, onClose }: Props & { readonly onClose: () => void }) {
  const words = useWords().silence;
  const { act } = useActs();
  const zone = useView().selection.definition.body.timeZone;
  const [ends, setEnds] = useState(() => localText(later(silence.ends, DAY), zone));
  const at = instantAt(ends, zone);
  return (
    <ActDialog
      title={words.extend}
      verb={words.extend}
      needsReason
      act={(reason) =>
        act({
          type: 'ExtendSilence',
          silence: silence.number,
          ends: writeInstant(at ?? silence.ends),
          reason,
        })
      }
      onClose={onClose}
    >
      <label className="field">
        <span>{words.extendTo}</span>
        <input
          type="datetime-local"
          required
          value={ends}
          onChange={(event) => setEnds(event.target.value)}
        />
      </label>
    </ActDialog>
  );
}
