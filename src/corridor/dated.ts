/**
 * A date as precise as it is known: a day, about a day, a month or a year.
 *
 * Use      every date that a person heard or read; `lastDay` is the one to reason with, so that
 *          nothing counts before it can have happened.
 * Shapes   `{date: 'YYYY' | 'YYYY-MM' | 'YYYY-MM-DD', about?: true}`; `about` is within three days.
 * Errors   `not_a_date` for a day that no calendar has.
 */

import { later, parseDate, writeInstant } from '../basics/instant.ts';
import { type Reader, boolean, object, optional, parsed } from '../basics/shape.ts';

/** `YYYY-MM-DD`. */
export type Day = string;
export type Dated = { readonly date: string; readonly about?: boolean };

const DAY_MS = 86_400_000;
const ABOUT_DAYS = 3;

export const day: Reader<Day> = parsed(parseDay, 'not_a_date');
export const dated: Reader<Dated> = object({
  date: parsed(parsePartialDate, 'not_a_date'),
  about: optional(boolean()),
});

export function parseDay(given: string): Day | undefined {
  return parseDate(given) === undefined ? undefined : given;
}

function parsePartialDate(given: string): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(given) && parseDate(firstOf(given)) !== undefined
    ? given
    : undefined;
}

/** The first day that it can mean. */
export function firstDay({ date, about }: Dated): Day {
  const first = firstOf(date);
  return about === true ? dayAfter(first, -ABOUT_DAYS) : first;
}

/** The last day that it can mean. */
export function lastDay({ date, about }: Dated): Day {
  if (date.length === 10) return about === true ? dayAfter(date, ABOUT_DAYS) : date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dayAfter(next, -1);
}

export function dayAfter(from: Day, days: number): Day {
  return writeInstant(later(parseDate(from) ?? (0 as never), days * DAY_MS)).slice(0, 10);
}

/** Whole days from one to the other; negative where `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since a fixed one, in the Gregorian calendar: the year begins in March, so that the day that
 * comes and goes is its last. A count of a large corridor asks for it ten thousand times.
 */
export function dayNumber(day: Day): number {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month >= 10 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + Number(day.slice(8, 10));
}

function firstOf(date: string): Day {
  return `${date}-01-01`.slice(0, 10);
}
