/**
 * The table itself: an oval with a seat for each member, the chair at its head; beside it the seat
 * that was chosen, below it the same as a list.
 */

import { useState } from 'react';
import { type SeatId, seatOf } from '../../../table/ids.ts';
import { sitting } from '../../../table/seats/sitting.ts';
import { roundNumber } from '../../../table/rounds/published.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { type RoundBatch, useBatch } from '../../furniture/use-batch.ts';
import { useText, useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { SeatList } from './seat-list.tsx';
import { SeatPanel } from './seat-panel.tsx';
import { type SeatOrder, type SeatedMember, ordered, seatingOf } from './seating.ts';
import { TablePicture } from './table-picture.tsx';

const ORDERS: readonly SeatOrder[] = ['roster', 'en', 'fr', 'nl'];

export function Seats() {
  const words = useWords().distance.seats;
  const [order, setOrder] = useState<SeatOrder>('roster');
  const [chosen, choose] = useState<string | null>(null);
  const batch = useBatch();
  const seats = useSeating(order, batch);
  const centre = useCentre(seats, batch);
  const shown = seats.find(({ member }) => member === chosen);
  return (
    <section className="sec seats-section">
      <header>
        <h2>{useTitle(batch)}</h2>
        <Orders order={order} onOrder={setOrder} />
      </header>
      <Caption batch={batch} />
      <div className="seats-stage">
        <TablePicture
          seats={seats}
          heads={useHeads()}
          centre={centre}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <Legend seats={seats} />
      <div className="seat-panel" aria-live="polite">
        {shown ? <SeatPanel seated={shown} /> : <p className="hint">{words.choose}</p>}
      </div>
      <SeatList seats={seats} />
    </section>
  );
}

function useTitle(batch: RoundBatch | null): string {
  const words = useWords().distance.seats;
  const { selection } = useView();
  return batch ? words.ofRound(roundNumber(selection, batch.round.plan.id)) : words.title;
}

function useSeating(order: SeatOrder, batch: RoundBatch | null): readonly SeatedMember[] {
  const { selection } = useView();
  const people = useSeatsOfPeople();
  const now = useNow();
  const say = useText();
  const present = sitting(selection, now);
  const there = selection.members.filter(({ id }) => present.includes(id));
  const members = ordered(there, order);
  return seatingOf({ selection, members, batch, people, say });
}

/** With everybody rehearsing, all seats but those that stand-ins took; else one’s own. */
function useSeatsOfPeople(): readonly SeatId[] | null {
  const { selection, summary, seats } = useView();
  const { rehearsal } = summary;
  if (!rehearsal?.people) return rehearsal?.standIns ? seats : null;
  const all = selection.members.map(({ id }) => seatOf(id));
  return all.filter((seat) => !rehearsal.played.includes(seat));
}

/** The chair, and whoever else has an officer's seat, at the head. */
function useHeads(): readonly string[] {
  const words = useWords().distance.seats;
  const names = useNames();
  const officers = Object.keys(useView().selection.seats).filter((id) => id.startsWith('officer:'));
  return officers.map((id) => (id === 'officer:chair' ? words.chair : names.actor(id)));
}

export type Centre = { readonly figure: string; readonly says: string };

function useCentre(seats: readonly SeatedMember[], batch: RoundBatch | null): Centre {
  const words = useWords().distance.seats;
  if (batch === null || batch.round.stage === 'called') {
    const taken = seats.filter(({ ring }) => ring !== 'empty').length;
    return { figure: words.count(taken, seats.length), says: words.taken };
  }
  const { answered, round } = batch;
  return { figure: words.count(answered.length, round.entitled.length), says: words.answered };
}

type OrdersProps = { readonly order: SeatOrder; readonly onOrder: (order: SeatOrder) => void };

function Orders({ order, onOrder }: OrdersProps) {
  const words = useWords().distance.seats;
  return (
    <div className="orders" role="group" aria-label={words.order}>
      <span className="label">{words.order}</span>
      {ORDERS.map((one) => (
        <button
          key={one}
          type="button"
          className="link"
          aria-pressed={one === order}
          onClick={() => onOrder(one)}
        >
          {words.orders[one]}
        </button>
      ))}
    </div>
  );
}

function Caption({ batch }: { readonly batch: RoundBatch | null }) {
  const words = useWords().distance.seats;
  const { body } = useClocks();
  if (batch === null || batch.round.stage === 'called') {
    return <p className="small quiet">{batch === null ? words.before : words.called}</p>;
  }
  const open = batch.round.stage === 'open';
  return (
    <p className="small quiet">
      {words.how} {open ? words.batch(body.time(batch.asOf)) : words.closed}
    </p>
  );
}

function Legend({ seats }: { readonly seats: readonly SeatedMember[] }) {
  const words = useWords().distance.seats;
  const fills = (['answered', 'not-yet', 'not-asked'] as const).map((fill) => ({
    fill,
    count: seats.filter((one) => one.fill === fill).length,
  }));
  const rings = (['person', 'stand-in', 'empty'] as const).filter((ring) =>
    seats.some((one) => one.ring === ring),
  );
  return (
    <ul className="keyline">
      {fills.map(({ fill, count }) =>
        count === 0 ? null : (
          <li key={fill}>
            <svg viewBox="0 0 18 18" className="seat" aria-hidden="true">
              <circle className={`fill ${fill}`} cx="9" cy="9" r="6" />
            </svg>
            {words.fill[fill]}, {count}
          </li>
        ),
      )}
      {rings.map((ring) => (
        <li key={ring}>
          <svg viewBox="0 0 18 18" className="seat" aria-hidden="true">
            <circle className={`ring ${ring}`} cx="9" cy="9" r="7" />
          </svg>
          {words.ring[ring]}
        </li>
      ))}
      <li className="no-print">{words.arrows}</li>
    </ul>
  );
}
