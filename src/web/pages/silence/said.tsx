/**
 * What members said to this text: objections with what would lift them, amendments with the text
 * they propose, reservations beside the yes.
 */

import type { Objection, Reservation, Silence } from '../../../table/silence/silence.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { Marked } from './the-text.tsx';

export function Said({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const { objections } = silence;
  // Of an adopted text, those that hold stand beside the decision.
  const reservations = silence.reservations.filter(
    ({ withdrawn }) => silence.stage !== 'adopted' || withdrawn !== null,
  );
  if (objections.length + reservations.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.said}</h2>
      {objections.map((objection) => (
        <OneObjection key={objection.nr} silence={silence} objection={objection} />
      ))}
      {reservations.map((reservation) => (
        <OneReservation key={`${reservation.member} ${reservation.at}`} reservation={reservation} />
      ))}
    </section>
  );
}

type ObjectionProps = { readonly silence: Silence; readonly objection: Objection };

function OneObjection({ silence, objection }: ObjectionProps) {
  const { silence: words, furniture } = useWords();
  const names = useNames();
  const { member, kind, reason, condition, amended, lifted, breaks } = objection;
  return (
    <blockquote className={lifted === null ? 'objection' : 'objection lifted'}>
      <p>
        <b>{names.objector(member)}</b>
        {furniture.colon}
        {words.kinds[kind]}
        {breaks ? '' : ` (${words.history.recorded})`}
      </p>
      <p className="read">{reason}</p>
      <p>
        {words.lifts} {condition}
      </p>
      {amended &&
        (['en', 'fr', 'nl'] as const).map((tag) => {
          const text = amended[tag];
          return text === undefined ? null : (
            <p key={tag} lang={tag} className="read">
              <Marked old={silence.text[tag] ?? ''} text={text} />
            </p>
          );
        })}
      {lifted !== null && (
        <p className="good">
          {words.lifted} <Moment at={lifted} short />
        </p>
      )}
    </blockquote>
  );
}

export function OneReservation({ reservation }: { readonly reservation: Reservation }) {
  const { silence: words, furniture } = useWords();
  const names = useNames();
  const { member, text, withdrawn } = reservation;
  return (
    <blockquote className="reservation">
      <p>
        <b>{names.member(member)}</b>
        {furniture.colon}
        {words.reservationOf}
      </p>
      <p className="read">{text}</p>
      {withdrawn !== null && (
        <p className="hint">
          {words.reservationGone} <Moment at={withdrawn} short />
        </p>
      )}
    </blockquote>
  );
}
