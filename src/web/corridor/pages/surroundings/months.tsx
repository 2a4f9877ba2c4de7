/**
 * The calendar month by month: events in full, what is kept elsewhere as a line that leads there.
 */

import { type Entry, monthsOf } from '../../../../corridor/calendar.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemActs } from '../../furniture/item-form.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { EntryLine } from './entry-line.tsx';

export function Months({ entries }: { readonly entries: readonly Entry[] }) {
  const dates = useDates();
  const months = monthsOf(entries).flatMap(({ month }) => {
    const begin = entries.filter(({ date }) => date.date.slice(0, 7) === month);
    return begin.length === 0 ? [] : [{ month, begin }];
  });
  const years = entries.filter(({ date }) => date.date.length === 4);
  return (
    <ol className="months">
      {years.length > 0 && <Part title={years[0]?.date.date ?? ''} entries={years} />}
      {months.map(({ month, begin }) => (
        <Part key={month} title={dates.dated({ date: month })} entries={begin} />
      ))}
    </ol>
  );
}

function Part({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const elsewhere = entries.filter(({ kind }) => kind !== 'event');
  const events = entries.filter(({ kind }) => kind === 'event');
  return (
    <li>
      <h3>{title}</h3>
      <div>
        {elsewhere.length > 0 && (
          <ul className="plainlist cal">
            {elsewhere.map((entry) => (
              <EntryLine key={entry.kind + entry.id} entry={entry} />
            ))}
          </ul>
        )}
        <ul className="items">
          {events.map(({ id }) => (
            <EventItem key={id} id={id} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function EventItem({ id }: { readonly id: string }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const acts = <ItemActs kind="event" id={id} fields={fields.event} />;
  return <ItemLine kind="event" id={id} say={says.event} acts={acts} />;
}
