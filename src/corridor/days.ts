/**
 * The days of a corridor: when something was learned, and the days that are set.
 *
 * Use      the day slider steps over `learnedDays`; `markedDays` are told beside it. Figures follow
 *          the calendar of their publishers and make no day of their own.
 * Shapes   each day once, oldest first. A mark stands on the last day that it can mean; one that
 *          was withdrawn marks nothing.
 */

import { type Corridor, all } from './corridor.ts';
import { type Day, lastDay } from './dated.ts';
import { compare } from './evidence.ts';
import type { ItemId } from './fields.ts';
import { kinds } from './kinds/index.ts';
import type { Meeting } from './kinds/meeting.ts';

/** Days on which this side came to know something, changes of its mind included. */
export function learnedDays(corridor: Corridor): readonly Day[] {
  const days = kinds
    .filter((kind) => kind !== 'figure')
    .flatMap((kind) => [...daysOf(corridor.items[kind])]);
  return [...new Set(days)].sort();
}

type Revised = { readonly revisions: readonly { readonly body: object | null }[] };
type Items = ReadonlyMap<ItemId, Revised>;

/** Found once for each map: a change touches those of its own kind. */
const daysIn = new WeakMap<Items, ReadonlySet<Day>>();

function daysOf(items: Items): ReadonlySet<Day> {
  const known = daysIn.get(items);
  if (known) return known;
  const days = new Set<Day>();
  for (const { revisions } of items.values()) {
    for (const { body } of revisions) {
      if (body && 'learned' in body && typeof body.learned === 'string') days.add(body.learned);
    }
  }
  daysIn.set(items, days);
  return days;
}

export type MarkedDay = {
  readonly day: Day;
  readonly kind: 'hard-date' | 'announced-date' | 'meeting' | 'summit' | 'election';
  readonly id: ItemId;
  readonly what: Meeting['title'];
};

export function markedDays(corridor: Corridor): readonly MarkedDay[] {
  const events = all(corridor, 'event').flatMap(({ id, body }): MarkedDay[] => {
    const { kind, what, when } = body;
    return kind === 'government-falls' || kind === 'other'
      ? []
      : [{ day: lastDay(when), kind, id, what }];
  });
  const meetings = all(corridor, 'meeting').map(({ id, body }): MarkedDay => {
    return { day: lastDay(body.from), kind: 'meeting', id, what: body.title };
  });
  return [...events, ...meetings].sort(
    (one, other) => compare(one.day, other.day) || compare(one.id, other.id),
  );
}

/** The nearest learned day before `day`, or after it. */
export function learnedBefore(days: readonly Day[], day: Day): Day | undefined {
  return days.findLast((one) => one < day);
}

export function learnedAfter(days: readonly Day[], day: Day): Day | undefined {
  return days.find((one) => one > day);
}
