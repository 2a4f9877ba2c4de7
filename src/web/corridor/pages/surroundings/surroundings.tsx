/**
 * What happens around the choice: collisions and missed dates in words, a calendar in bands and as
 * a list, proposals on timing, other races.
 */

import {
  type Collision,
  type Entry,
  calendarOf,
  collisionsOf,
  missedOf,
} from '../../../../corridor/calendar.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem } from '../../furniture/item-form.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Bands } from './bands.tsx';
import { EntryLine } from './entry-line.tsx';
import { Months } from './months.tsx';
import { Races } from './races.tsx';
import './surroundings.css';
import { Timings } from './timings.tsx';
import { useEntryWords } from './use-entry-words.ts';

export function SurroundingsPage() {
  const words = useCorridorWords();
  const { shown, ground, on } = useWorkspace();
  const entries = calendarOf(shown, ground);
  const collisions = collisionsOf(entries);
  const missed = missedOf(shown, entries, on);
  return (
    <CorridorPage title={words.frame.ways.surroundings}>
      <PageHead title={words.people.surroundings.head(collisions.length, missed.length)}>
        <Vacancy />
      </PageHead>
      <Collisions collisions={collisions} />
      <Missed missed={missed} />
      <Calendar entries={entries} />
      <Timings missed={missed} />
      <Races />
    </CorridorPage>
  );
}

function Vacancy() {
  const words = useCorridorWords().people.surroundings;
  const { day } = useEntryWords();
  const { post } = useWorkspace().ground;
  const { vacantFrom, incumbent } = post;
  if (vacantFrom === null) return <p>{words.noVacancy}</p>;
  return <p>{words.vacancy(day(vacantFrom), incumbent)}</p>;
}

function Collisions({ collisions }: { readonly collisions: readonly Collision[] }) {
  const words = useCorridorWords().people.surroundings;
  const entry = useEntryWords();
  return (
    <section className="sec">
      <h2>{words.collisionsTitle}</h2>
      {collisions.length === 0 && <p className="quiet">{words.noCollisions}</p>}
      <ul className="plainlist collisions">
        {collisions.map(({ how, aim, other }) => (
          <li key={`${aim.id} ${other.id}`}>
            <span>
              {words.collision[how](
                entry.name(aim),
                entry.when(aim),
                entry.name(other),
                entry.when(other),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missed({ missed }: { readonly missed: readonly Entry[] }) {
  const words = useCorridorWords().people.surroundings;
  if (missed.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.missedTitle}</h2>
      <p className="hint">{words.missedHow}</p>
      <ul className="plainlist cal">
        {missed.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Calendar({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useCorridorWords().people.surroundings;
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const start = { ...fields.start, kind: 'other' };
  return (
    <section className="sec">
      <header>
        <h2>{words.calendarTitle}</h2>
        <AddItem
          kind="event"
          {...{ title: words.addEvent, verb: words.addEvent, start }}
          fields={fields.event}
        />
      </header>
      <Bands entries={entries} />
      <Months entries={entries} />
      <Withdrawn kind="event" say={says.event} />
    </section>
  );
}
