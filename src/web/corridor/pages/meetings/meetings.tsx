/**
 * Meetings: the agenda apart from the margins, who takes part, and what was heard there.
 */

import { type Standing, all } from '../../../../corridor/corridor.ts';
import { firstDay } from '../../../../corridor/dated.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem } from '../../furniture/item-form.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { MeetingItem } from './meeting-item.tsx';
import './meetings.css';

export function MeetingsPage() {
  const words = useCorridorWords();
  const { shown, on: now } = useWorkspace();
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const meetings = all(shown, 'meeting').toSorted(latestFirst);
  const coming = meetings.filter(({ body }) => firstDay(body.from) > now).toReversed();
  const past = meetings.filter(({ body }) => firstDay(body.from) <= now);
  const title = words.people.meetings.addTitle;
  return (
    <CorridorPage title={words.frame.ways.meetings}>
      <PageHead title={words.people.meetings.head(coming.length, past.length)}>
        <p>{words.people.meetings.lede}</p>
        <div>
          <AddItem
            {...{ kind: 'meeting', title, verb: title, fields: fields.meeting }}
            start={{ ...fields.start, others: [], agenda: [], margins: [] }}
          />
        </div>
      </PageHead>
      <Part title={words.people.meetings.coming} of={coming} />
      <Part title={words.people.meetings.past} of={past} />
      <Withdrawn kind="meeting" say={says.meeting} />
    </CorridorPage>
  );
}

function latestFirst(one: Standing<'meeting'>, other: Standing<'meeting'>): number {
  return firstDay(other.body.from).localeCompare(firstDay(one.body.from));
}

function Part(props: { readonly title: string; readonly of: readonly Standing<'meeting'>[] }) {
  if (props.of.length === 0) return null;
  return (
    <section className="sec">
      <h2>{props.title}</h2>
      <ul className="items">
        {props.of.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}
