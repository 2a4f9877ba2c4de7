/**
 * What this seat can do about the text: a member confirms, joins with a reservation, breaks, and
 * takes back; the chair moves the end, withdraws the text, and passes on what came in confidence.
 */

import { useState } from 'react';
import { type MemberId, memberOf } from '../../../table/ids.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { objectionOf, reservationOf } from '../../../table/silence/silence-answers.ts';
import type { Act } from '../../../table/selection.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useMail, useNow, useView } from '../../view.tsx';
import { NoteSection } from '../notebook/note-form.tsx';
import { BreakDialog } from './break-dialog.tsx';
import { ChairActs } from './chair-acts.tsx';

type Props = { readonly silence: Silence };
type OwnProps = Props & { readonly member: MemberId };

export function SilenceActs({ silence }: Props) {
  const { seat } = useView();
  const over = useNow() >= silence.ends;
  const member = memberOf(seat);
  // Between its end and the entry that says so nothing can be done any more.
  if (over) return <div />;
  if (!member) return <ChairActs silence={silence} />;
  return (
    <div className="column">
      <MemberActs silence={silence} member={member} />
      <NoteSection silence={silence} />
    </div>
  );
}

/** Once it was broken: the objector can say that the condition is met. */
export function AfterActs({ silence }: Props) {
  const words = useWords().silence;
  const { seat, selection } = useView();
  const member = memberOf(seat) ?? null;
  const own = silence.objections.find((one) => one.member === member && one.lifted === null);
  if (silence.stage !== 'broken' || selection.stage !== 'open' || !own) return null;
  const objection = own.nr;
  return (
    <section className="sec">
      <h2>{words.isMet}</h2>
      <p className="read">{member === null ? words.liftRelayed : words.liftText}</p>
      <Buttons
        offers={[[words.lift, { type: 'WithdrawObjection', silence: silence.number, objection }]]}
      />
    </section>
  );
}

function MemberActs({ silence, member }: OwnProps) {
  const words = useWords().silence;
  const names = useNames();
  const { act } = useActs();
  const [asking, setAsking] = useState<'break' | 'join' | null>(null);
  const seen = silence.seen.includes(member);
  const objection = objectionOf(silence, member);
  const reserved = reservationOf(silence, member) !== undefined;
  const asked = useAsked(silence);
  const close = () => setAsking(null);
  if (!silence.entitled.includes(member)) return <div />;
  return (
    <section className="sec">
      <h2>{words.youCan(names.member(member))}</h2>
      <p className="read">{words.needNothing}</p>
      {objection && <p className="good">{words.objected}</p>}
      {asked && <p className="good">{words.through.waits}</p>}
      {reserved && <p className="good">{words.reserved}</p>}
      {seen && <p className="good">{words.confirmed}</p>}
      <Buttons offers={takingBack(silence, { member, seen, words })} />
      {!objection && (
        <p className="row">
          {!reserved && (
            <button type="button" className="btn plain" onClick={() => setAsking('join')}>
              {words.join}
            </button>
          )}
          <button type="button" className="btn grave" onClick={() => setAsking('break')}>
            {words.break}
          </button>
        </p>
      )}
      {asking === 'break' && <BreakDialog silence={silence} onClose={close} />}
      {asking === 'join' && (
        <ActDialog
          title={words.join}
          text={words.joinText}
          verb={words.join}
          asks={{ label: words.reservation, rows: 3, most: 2000 }}
          act={(text) => act({ type: 'JoinWithReservation', silence: silence.number, text })}
          onClose={close}
        />
      )}
    </section>
  );
}

/** This seat has asked the facilitators to pass an objection to this text on. */
function useAsked({ number }: Silence): boolean {
  const { seat } = useView();
  return useMail().letters.some(
    ({ from, content }) =>
      from === seat && content.kind === 'note' && content.asks && content.silence === number,
  );
}

type Offer = readonly [verb: string, act: Act];

/** Confirming, and withdrawing what one said before: each a click. */
function takingBack(
  silence: Silence,
  own: {
    readonly member: MemberId;
    readonly seen: boolean;
    readonly words: ReturnType<typeof useWords>['silence'];
  },
): readonly Offer[] {
  const { member, seen, words } = own;
  const { number } = silence;
  const objection = objectionOf(silence, member)?.nr;
  return [
    ...(seen ? [] : [[words.confirm, { type: 'ConfirmSeen', silence: number }] as const]),
    ...(objection === undefined
      ? []
      : [[words.lift, { type: 'WithdrawObjection', silence: number, objection }] as const]),
    ...(reservationOf(silence, member) === undefined
      ? []
      : [[words.withdrawReservation, { type: 'WithdrawReservation', silence: number }] as const]),
  ];
}

function Buttons({ offers }: { readonly offers: readonly Offer[] }) {
  const { act } = useActs();
  const refusal = useRefusals();
  const [said, setSaid] = useState<string | null>(null);
  const send = async (wanted: Act) => {
    const done = await act(wanted);
    setSaid(done.ok ? null : refusal(done.refusal));
  };
  return (
    <>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p className="row">
        {offers.map(([verb, wanted]) => (
          <button key={verb} type="button" className="btn plain" onClick={() => void send(wanted)}>
            {verb}
          </button>
        ))}
      </p>
    </>
  );
}
