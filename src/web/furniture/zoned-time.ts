/**
 * A time as it is typed on the wall clock of a zone, and the moment it means.
 *
 * Use      `localText(at, zone)` fills a `datetime-local` field, `instantAt(text, zone)` reads it
 *          back.
 * Shapes   `YYYY-MM-DDTHH:mm`. A time that comes twice (autumn) means the first; one that is
 *          skipped (spring) means as long after the change as it stands after the skip began.
 * Errors   `undefined` for a text that is no time.
 */

import { type Instant, instantOf, later } from '../../basics/instant.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What a clock on the wall in `zone` shows at `at`. */
export function localText(at: Instant, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

export function instantAt(text: string, zone: string): Instant | undefined {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(\.\d+)?)?$/.exec(text);
  const wall = Date.parse(`${found?.[1] ?? ''}Z`);
  if (found === null || Number.isNaN(wall)) return undefined;
  const meant = found[1];
  const before = instantOf(wall - offsetAt(instantOf(wall - DAY), zone));
  const after = instantOf(wall - offsetAt(instantOf(wall + DAY), zone));
  const fitting = [before, after].filter((at) => localText(at, zone) === meant);
  return fitting.length === 0 ? before : instantOf(Math.min(...fitting));
}

/** The first full hour of the zone's clock that is not before `at`. */
export function nextFullHour(at: Instant, zone: string): Instant {
  const past = (at + offsetAt(at, zone)) % (60 * MINUTE);
  return past === 0 ? at : later(at, 60 * MINUTE - past);
}

/** Ten in the morning by the zone's clock, the first that is not before `at`. */
export function nextMorning(at: Instant, zone: string): Instant {
  const days = [0, DAY / 2, DAY].map((more) => localText(later(at, more), zone).slice(0, 10));
  const tens = days.map((day) => instantAt(`${day}T10:00`, zone) ?? at);
  return tens.find((ten) => ten >= at) ?? later(at, DAY);
}

/** How far the zone's clock is ahead of UTC, in milliseconds, to the minute. */
function offsetAt(at: Instant, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return wall - Math.floor(at / MINUTE) * MINUTE;
}
