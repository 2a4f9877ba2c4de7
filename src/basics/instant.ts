/**
 * A moment, as milliseconds since 1970 in UTC, and its RFC 3339 spellings.
 *
 * Use      the product's times come from the server's clock as an argument; nothing here reads one.
 * Shapes   read: any RFC 3339 instant with an offset; written: always UTC with milliseconds and
 *          `Z`.
 * Source   RFC 3339 §5.6; spec/encodings.md §3.
 */

import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z, a safe integer. */
export type Instant = Brand<number, 'Instant'>;

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,3})?(Z|[+-](\d{2}):(\d{2}))$/;

export function parseInstant(text: string): Instant | undefined {
  const found = RFC3339.exec(text);
  if (!found) return undefined;
  const [, date = '', hour, minute, second, , , zoneHour, zoneMinute] = found;
  if (parseDate(date) === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(zoneHour ?? 0) > 23 || Number(zoneMinute ?? 0) > 59) return undefined;
  return Date.parse(text) as Instant;
}

/** Midnight UTC of `YYYY-MM-DD`, or `undefined` where there is no such day. */
export function parseDate(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return writeInstant(at as Instant).slice(0, 10) === text ? (at as Instant) : undefined;
}

/** The door for a clock's milliseconds. */
export function instantOf(milliseconds: number): Instant {
  return Math.floor(milliseconds) as Instant;
}

/** `2024-06-25T10:00:00.000Z`. */
export function writeInstant(at: Instant): string {
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

export function later(at: Instant, milliseconds: number): Instant {
  return (at + milliseconds) as Instant;
}
