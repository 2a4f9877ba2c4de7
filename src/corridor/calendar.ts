/**
 * The dates around a choice in one calendar, what falls into whose week, and what was missed.
 *
 * Use      `calendarOf(corridor, ground)` once; `collisionsOf` and `missedOf` read its answer.
 * Shapes   entries go in order of their first day. A collision is an aim (an announced or hard
 *          date, a proposal on timing, a meeting) in the week of something that takes attention
 *          (an election, a summit, another race); where the other is known to the month only, the
 *          two `may` fall together. A week runs from Monday to Sunday.
 */

import { type Corridor, all } from './corridor.ts';
import { type Dated, type Day, dayAfter, daysBetween, firstDay, lastDay } from './dated.ts';
import type { ItemId } from './fields.ts';
import type { Event } from './kinds/surroundings.ts';
import type { Ground } from './kinds/ground.ts';

export type Entry = {
  readonly kind: 'event' | 'race' | 'timing' | 'meeting' | 'vacancy';
  /** Of an event. */
  readonly what: Event['kind'] | null;
  /** Of the item; `ground` for the vacancy. */
  readonly id: ItemId;
  readonly date: Dated;
  readonly from: Day;
  readonly to: Day;
};

export function calendarOf(corridor: Corridor, ground: Ground): readonly Entry[] {
  const { vacantFrom } = ground.post;
  const entries = [
    ...all(corridor, 'event').map(({ id, body }) =>
      entry({ kind: 'event', what: body.kind, id }, body.when, body.until),
    ),
    ...all(corridor, 'meeting').map(({ id, body }) =>
      entry({ kind: 'meeting', what: null, id }, body.from, body.to),
    ),
    ...all(corridor, 'race').flatMap(({ id, body }) =>
      body.when ? [entry({ kind: 'race', what: null, id }, body.when, null)] : [],
    ),
    ...all(corridor, 'timing').flatMap(({ id, body }) =>
      body.by === null ? [] : [entry({ kind: 'timing', what: null, id }, { date: body.by }, null)],
    ),
    ...(vacantFrom === null
      ? []
      : [entry({ kind: 'vacancy', what: null, id: 'ground' }, { date: vacantFrom }, null)]),
  ];
  return entries.toSorted((one, other) => one.from.localeCompare(other.from));
}

type Named = Pick<Entry, 'kind' | 'what' | 'id'>;

function entry(named: Named, date: Dated, until: Dated | null): Entry {
  return { ...named, date, from: firstDay(date), to: lastDay(until ?? date) };
}

export type Collision = {
  readonly how: 'on' | 'week' | 'may';
  readonly aim: Entry;
  readonly other: Entry;
};

export function collisionsOf(entries: readonly Entry[]): readonly Collision[] {
  const others = entries.filter(takesAttention);
  return entries.filter(isAim).flatMap((aim) =>
    others.flatMap((other): readonly Collision[] => {
      const how = fallsInto(aim, other);
      return how === null ? [] : [{ how, aim, other }];
    }),
  );
}

function isAim({ kind, what, date }: Entry): boolean {
  if (!isDay(date)) return false;
  if (kind === 'event') return what === 'announced-date' || what === 'hard-date';
  return kind === 'timing' || kind === 'meeting' || kind === 'vacancy';
}

function takesAttention({ kind, what }: Entry): boolean {
  return kind === 'race' || what === 'election' || what === 'summit';
}

function fallsInto(aim: Entry, other: Entry): Collision['how'] | null {
  if (overlap(aim, other)) return isDay(other.date) ? 'on' : 'may';
  const week = { from: monday(other.from), to: dayAfter(monday(other.to), 6) };
  return isDay(other.date) && overlap(aim, week) ? 'week' : null;
}

type Span = { readonly from: Day; readonly to: Day };

function overlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function isDay({ date }: Dated): boolean {
  return date.length === 10;
}

/** The first day of the week that a day is in. */
export function monday(day: Day): Day {
  const since = daysBetween('1970-01-05', day);
  return dayAfter(day, -(((since % 7) + 7) % 7));
}

/** Days that were aimed at and went by while nobody was chosen. */
export function missedOf(
  corridor: Corridor,
  entries: readonly Entry[],
  today: Day,
): readonly Entry[] {
  const chosen = all(corridor, 'outcome').find(({ body }) => body.kind === 'chosen');
  const until = chosen === undefined || chosen.body.learned > today ? today : chosen.body.learned;
  return entries.filter(
    ({ kind, what, date, to }) =>
      (kind === 'timing' || (what === 'announced-date' && isDay(date))) && to < until,
  );
}

export type Month = { readonly month: string; readonly entries: readonly Entry[] };

/** Month by month without a gap, each with what falls into it. */
export function monthsOf(entries: readonly Entry[], most = 120): readonly Month[] {
  const days = entries.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const months: Month[] = [];
  for (let month = first.slice(0, 7); first !== '' && month <= last.slice(0, 7);) {
    if (months.length === most) break;
    const span = { from: `${month}-01`, to: lastDay({ date: month }) };
    months.push({ month, entries: entries.filter((one) => overlap(one, span)) });
    month = dayAfter(span.to, 1).slice(0, 7);
  }
  return months;
}
