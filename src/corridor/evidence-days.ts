/**
 * The stream of evidence laid out in time: how much was said for, against and neither, by span.
 *
 * Use      `spansOf(entries)`, for a picture and its list.
 * Shapes   spans are days where all fits into four months, weeks (from Monday) where it fits into
 *          three years, else months; the empty ones between are there too, the oldest first. A
 *          retracted word is not laid out.
 */

import { must } from '../basics/bug.ts';
import { type Day, dayAfter, daysBetween, lastDay } from './dated.ts';
import type { Entry } from './evidence-list.ts';
import { levelOf } from './weighing.ts';

type Unit = 'day' | 'week' | 'month';
export type Span = {
  readonly from: Day;
  readonly to: Day;
  readonly favourable: number;
  readonly against: number;
  /** Open, or silent. */
  readonly neither: number;
  readonly counts: number;
};
type Side = 'favourable' | 'against' | 'neither' | 'counts';
type Sides = { readonly [S in Side]: number };

const NONE: Sides = { favourable: 0, against: 0, neither: 0, counts: 0 };

const MOST_DAYS = 120;
const MOST_WEEKS = 1_100;
const MOST_SPANS = 1_200;
/** A Monday. */
const MONDAY = '1970-01-05';

export function spansOf(entries: readonly Entry[]): readonly Span[] {
  const living = entries.filter(isLiving);
  const [first, last] = [living.at(-1)?.day, living[0]?.day];
  if (first === undefined || last === undefined) return [];
  const unit = unitOf(daysBetween(first, last));
  const counted = new Map<Day, Sides>();
  for (const [on, sides] of sidesByDay(living)) {
    const from = beginOf(on, unit);
    counted.set(from, added(counted.get(from) ?? NONE, sides));
  }
  const spans: Span[] = [];
  for (let from = beginOf(first, unit); from <= last && spans.length < MOST_SPANS;) {
    const to = endOf(from, unit);
    spans.push({ from, to, ...(counted.get(from) ?? NONE) });
    from = dayAfter(to, 1);
  }
  return spans;
}

/** Thousands of words fall on few days: spans are reckoned once for each day. */
function sidesByDay(entries: readonly Entry[]): ReadonlyMap<Day, Sides> {
  const days = new Map<Day, Sides>();
  for (const entry of entries) {
    const side = sideOf(entry);
    const known = days.get(entry.day) ?? NONE;
    days.set(entry.day, { ...known, [side]: known[side] + 1 });
  }
  return days;
}

function added(one: Sides, other: Sides): Sides {
  return {
    favourable: one.favourable + other.favourable,
    against: one.against + other.against,
    neither: one.neither + other.neither,
    counts: one.counts + other.counts,
  };
}

function isLiving(entry: Entry): boolean {
  return entry.kind === 'count' || entry.retracted.length < entry.reports.length;
}

function unitOf(days: number): Unit {
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS ? 'week' : 'month';
}

function beginOf(day: Day, unit: Unit): Day {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return dayAfter(day, -(((daysBetween(MONDAY, day) % 7) + 7) % 7));
}

function endOf(from: Day, unit: Unit): Day {
  if (unit === 'day') return from;
  return unit === 'week' ? dayAfter(from, 6) : lastDay({ date: from.slice(0, 7) });
}

function sideOf(entry: Entry): Side {
  if (entry.kind === 'count') return 'counts';
  const level = levelOf(must(entry.reports[0], 'a report of each origin').body.stance);
  if (level === null || level === 0) return 'neither';
  return level > 0 ? 'favourable' : 'against';
}
