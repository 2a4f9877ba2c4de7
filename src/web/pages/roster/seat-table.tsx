/**
 * The seats, one line each: taken or not, and for the chair the code and the link to hand out.
 */

import { useState } from 'react';
import { type SeatId, memberOf } from '../../../table/ids.ts';
import { seatsInOrder } from '../../../table/seats/fingerprint.ts';
import { recusedNow } from '../../../table/seats/recusal.ts';
import type { Seat } from '../../../table/seats/seating.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useOwnCopy } from '../../own-copy.tsx';
import { useActs, useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';

type Table = { readonly codes: readonly SeatCode[]; readonly onInvited: () => void };

export function SeatTable({ codes, onInvited }: Table) {
  const words = useWords().enrol.roster;
  const { selection, seat: own } = useView();
  const chair = own === 'officer:chair';
  const seats = seatsInOrder(selection).map((seat) => selection.seats[seat]);
  const open = seats.filter((seat) => seat && seat.key === null).length;
  return (
    <>
      <p className="asit">{open === 0 ? words.all : words.waiting(open)}</p>
      <table className="ledger codes-out">
        <thead>
          <tr>
            <th scope="col">{words.seat}</th>
            <th scope="col">{words.state}</th>
            {chair && <th scope="col">{words.code}</th>}
          </tr>
        </thead>
        <tbody>
          {seats.map(
            (seat) =>
              seat && (
                <SeatRow
                  key={seat.seat}
                  seat={seat}
                  code={codes.find((one) => one.seat === seat.seat)?.code}
                  chair={chair}
                  onInvited={onInvited}
                />
              ),
          )}
        </tbody>
      </table>
    </>
  );
}

type Row = {
  readonly seat: Seat;
  readonly code: string | undefined;
  readonly chair: boolean;
  readonly onInvited: () => void;
};

function SeatRow({ seat, code, chair, onInvited }: Row) {
  const { enrol, rehearse, recusal } = useWords();
  const words = enrol.roster;
  const names = useNames();
  const { selection, summary } = useView();
  const standIns = summary.rehearsal?.played ?? [];
  const aside = recusedNow(selection).some((member) => member === memberOf(seat.seat));
  const taken = seat.key !== null;
  const by = standIns.includes(seat.seat) ? rehearse.free.standIn : words.enrolled;
  const state = taken ? by : seat.code ? words.invited : words.none;
  return (
    <tr>
      <th scope="row">{names.actor(seat.seat)}</th>
      <td>{aside ? `${state}; ${recusal.seat}` : state}</td>
      {chair && (
        <td>
          {taken ? (
            <Lost seat={seat.seat} onReplaced={onInvited} />
          ) : (
            <Code seat={seat.seat} code={code} onInvited={onInvited} />
          )}
        </td>
      )}
    </tr>
  );
}

function Code(props: {
  readonly seat: SeatId;
  readonly code: string | undefined;
  readonly onInvited: () => void;
}) {
  const { seat, code, onInvited } = props;
  const words = useWords().enrol.roster;
  const names = useNames();
  const { id } = useView();
  // The link is for others: it leads to the body's server, not to this machine.
  const server = useOwnCopy() ?? '';
  const { invite } = useActs();
  const [asking, setAsking] = useState(false);
  const ask = words.againAsk(names.actor(seat));
  return (
    <span className="row">
      <span translate="no">{code ?? '–'}</span>
      <a href={`${server}/s/${id}/enrol/${seat}`}>{words.link}</a>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {words.again}
      </button>
      {asking && (
        <ActDialog
          title={words.again}
          text={ask}
          verb={words.again}
          act={() => invite(seat)}
          onDone={onInvited}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}

/** For the chair: the member's device is gone, and it has no file of its seat. */
function Lost({ seat, onReplaced }: { readonly seat: SeatId; readonly onReplaced: () => void }) {
  const { device: words, furniture } = useWords();
  const names = useNames();
  const { seat: own } = useView();
  const { replaceDevice } = useActs();
  const [asking, setAsking] = useState(false);
  if (seat === own) return null;
  return (
    <>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {words.lost}
      </button>
      {asking && (
        <ActDialog
          title={`${words.replace}${furniture.colon}${names.actor(seat)}`}
          text={words.replaceAsk(names.actor(seat))}
          verb={words.replace}
          grave
          needsReason
          act={(reason) => replaceDevice(seat, reason)}
          onDone={onReplaced}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
