/**
 * The calendar as bands over the months: aims, meetings, what takes attention, other events.
 *
 * Shapes   a picture for the eye alone; the list by month below it is its twin. A band is as wide
 *          as its date is uncertain or long, and never thinner than a stroke.
 */

import type { Entry } from '../../../../corridor/calendar.ts';
import { dayAfter, daysBetween, lastDay } from '../../../../corridor/dated.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

const WIDE = 1000;
const LANE = 26;
const TOP = 20;
const LANES = ['aims', 'meetings', 'attention', 'events'] as const;
type Lane = (typeof LANES)[number];

function laneOf({ kind, what }: Entry): Lane {
  if (kind === 'meeting') return 'meetings';
  if (kind === 'race' || what === 'election' || what === 'summit') return 'attention';
  if (kind !== 'event' || what === 'announced-date' || what === 'hard-date') return 'aims';
  return 'events';
}

export function Bands({ entries }: { readonly entries: readonly Entry[] }) {
  const { people, evidence } = useCorridorWords();
  const words = people.surroundings;
  const { on: now } = useWorkspace();
  const known = entries.filter(({ date }) => date.date.length > 4);
  const first = `${known[0]?.from.slice(0, 7) ?? now.slice(0, 7)}-01`;
  const ends = known.map(({ to }) => to).toSorted();
  const last = lastDay({ date: (ends.at(-1) ?? now).slice(0, 7) });
  const span = Math.max(1, daysBetween(first, last) + 1);
  const x = (on: string) => (WIDE * daysBetween(first, on)) / span;
  return (
    <figure className="bands">
      <svg
        viewBox={`0 0 ${WIDE} ${TOP + LANE * LANES.length}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <MonthLines first={first} last={last} x={x} />
        {known.map((entry) => (
          <Band key={entry.kind + entry.id} entry={entry} x={x} />
        ))}
        {now >= first && now <= last && (
          <path className="now" d={`M${x(now)} 0V${TOP + LANE * LANES.length}`} />
        )}
      </svg>
      <MonthNames first={first} last={last} />
      <figcaption className="small quiet">
        {LANES.map((lane, index) => (
          <span key={lane} className={`lane-${lane}`}>
            {index + 1}
            {evidence.colon} {words.lanes[lane]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

type Scaled = { readonly x: (day: string) => number };

function Band({ entry, x }: Scaled & { readonly entry: Entry }) {
  const lane = laneOf(entry);
  const from = x(entry.from);
  const width = Math.max(4, x(dayAfter(entry.to, 1)) - from);
  const vague = entry.date.date.length < 10 || entry.date.about === true;
  const y = TOP + LANES.indexOf(lane) * LANE + 5;
  return (
    <rect
      className={`lane-${lane}${vague ? ' vague' : ''}`}
      {...{ x: from, y, width, height: LANE - 10 }}
    />
  );
}

function monthsFrom(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7) && months.length < 240;) {
    months.push(month);
    month = dayAfter(lastDay({ date: month }), 1).slice(0, 7);
  }
  return months;
}

function MonthLines(props: Scaled & { readonly first: string; readonly last: string }) {
  const foot = TOP + LANE * LANES.length;
  return monthsFrom(props.first, props.last).map((month) => {
    const year = month.endsWith('-01');
    const d = `M${props.x(`${month}-01`)} ${year ? 0 : TOP - 4}V${foot}`;
    return <path key={month} className={year ? 'year' : 'month'} d={d} />;
  });
}

/** First, middle and last month by name: more would not fit a narrow page. */
function MonthNames({ first, last }: { readonly first: string; readonly last: string }) {
  const dates = useDates();
  const months = monthsFrom(first, last);
  const named = [months[0], months[Math.floor(months.length / 2)], months.at(-1)];
  return (
    <p className="tracklabels" aria-hidden="true">
      {[...new Set(named)].map((month = '') => (
        <span key={month}>{dates.dated({ date: month })}</span>
      ))}
    </p>
  );
}
