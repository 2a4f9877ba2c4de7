/**
 * One meeting: place, dates, who takes part; agenda and margins side by side; what was heard there.
 */

import { type Standing, all } from '../../../../corridor/corridor.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemActs } from '../../furniture/item-form.tsx';
import { ItemFoot, ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays, useWho } from '../../furniture/people-says.tsx';
import { Said, anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

type Meeting = { readonly meeting: Standing<'meeting'> };

export function MeetingItem({ meeting }: Meeting) {
  const words = useCorridorWords().people.meetings;
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const { id, body } = meeting;
  const acts = <ItemActs kind="meeting" id={id} fields={fields.meeting} />;
  return (
    <li id={anchorOf(id)} className="item meeting">
      <h3>
        <Said text={body.title} />
      </h3>
      <Where meeting={meeting} />
      <div className="two-sides">
        <Points title={words.agenda} of={body.agenda} />
        <Points title={words.margins} of={body.margins} />
      </div>
      <ItemFoot {...{ kind: 'meeting', id, say: says.meeting, acts }} />
      <Heard meeting={meeting} />
    </li>
  );
}

function Where({ meeting: { body } }: Meeting) {
  const words = useCorridorWords().people;
  const dates = useDates();
  const who = useWho();
  const from = dates.dated(body.from);
  const taking = [...(body.members ?? []).map(who), ...body.others];
  return (
    <p className="quiet">
      {body.place !== null && (
        <>
          <Said text={body.place} />,{' '}
        </>
      )}
      {body.to === null ? from : words.surroundings.fromTo(from, dates.dated(body.to))}.{' '}
      {body.members === null && words.meetings.everyone}{' '}
      {taking.length > 0 && words.meetings.taking(taking.join(', '))}
    </p>
  );
}

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

function Points({ title, of }: { readonly title: string; readonly of: readonly Text[] }) {
  const words = useCorridorWords().people.meetings;
  return (
    <div>
      <h4>{title}</h4>
      {of.length === 0 && <p className="quiet">{words.nothingKnown}</p>}
      <ul className="points">
        {of.map((point) => (
          <li key={JSON.stringify(point)}>
            <Said text={point} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Heard({ meeting: { id } }: Meeting) {
  const words = useCorridorWords().people.meetings;
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const signals = all(shown, 'signal').filter(({ body }) => body.meeting === id);
  const contacts = all(shown, 'contact').filter(({ body }) => body.meeting === id);
  const heard = signals.length + contacts.length;
  if (heard === 0) return null;
  return (
    <details className="heard" open={heard < 4}>
      <summary>{words.heard(heard)}</summary>
      <ul className="items">
        {signals.map((signal) => (
          <ItemLine key={signal.id} kind="signal" id={signal.id} say={says.signal} />
        ))}
        {contacts.map((contact) => (
          <ItemLine key={contact.id} kind="contact" id={contact.id} say={says.contact} />
        ))}
      </ul>
    </details>
  );
}
