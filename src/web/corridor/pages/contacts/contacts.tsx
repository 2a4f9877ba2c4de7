/**
 * Who saw whom, in which capacity, at whose cost, what was said, what follows and by when; and in
 * which order members are to be approached.
 */

import { useState } from 'react';
import { contactsOf, followUpsOf, sameDoor } from '../../../../corridor/contacts.ts';
import { capacity as capacities } from '../../../../corridor/kinds/meeting.ts';
import type { Read } from '../../../../basics/shape.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { ApproachSection } from './approach.tsx';
import { AddContact, ContactItem } from './contact-item.tsx';
import './contacts.css';
import { FollowUps } from './follow-ups.tsx';
import { SameDoors } from './same-doors.tsx';

type Capacity = Read<typeof capacities>;

export function ContactsPage() {
  const words = useCorridorWords();
  const { shown, on } = useWorkspace();
  const due = followUpsOf(shown, on);
  const overdue = due.filter(({ left }) => left !== null && left < 0).length;
  return (
    <CorridorPage title={words.frame.ways.contacts}>
      <PageHead title={words.people.contacts.head(contactsOf(shown).length, due.length, overdue)}>
        <p>{words.people.contacts.lede}</p>
        <p>
          <AddContact />
        </p>
      </PageHead>
      <FollowUps due={due} />
      <SameDoors doors={sameDoor(shown)} />
      <Log />
      <ApproachSection />
    </CorridorPage>
  );
}

function Log() {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const [member, setMember] = useState('');
  const [capacity, setCapacity] = useState<Capacity | ''>('');
  const passing = contactsOf(shown).filter(
    ({ body }) =>
      (member === '' || body.member === member) && (capacity === '' || body.capacity === capacity),
  );
  return (
    <section className="sec">
      <h2>{words.people.contacts.logTitle}</h2>
      <Filters {...{ member, setMember, capacity, setCapacity }} />
      <p className="label" role="status">
        {words.people.contacts.shown(passing.length)}
      </p>
      <ul className="items">
        {passing.map(({ id }) => (
          <ContactItem key={id} id={id} />
        ))}
      </ul>
      <Withdrawn kind="contact" say={says.contact} />
    </section>
  );
}

function Filters(props: {
  readonly member: string;
  readonly setMember: (member: string) => void;
  readonly capacity: Capacity | '';
  readonly setCapacity: (capacity: Capacity | '') => void;
}) {
  const words = useCorridorWords();
  const members = useMembers();
  const kinds = Object.entries(words.terms.capacity);
  return (
    <div className="fields pair">
      <label className="field">
        <span>{words.people.contacts.byMember}</span>
        <select value={props.member} onChange={(event) => props.setMember(event.target.value)}>
          <option value="">{words.people.contacts.all}</option>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.people.contacts.byCapacity}</span>
        <select
          value={props.capacity}
          onChange={(event) => {
            const found = capacities(event.target.value, '');
            props.setCapacity(found.ok ? found.value : '');
          }}
        >
          <option value="">{words.people.contacts.all}</option>
          {kinds.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
