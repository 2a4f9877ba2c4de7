/**
 * A date as a person types it, as precise as it is meant.
 *
 * Use      `parseTypedDate(' 3/2024 ')` is `2024-03`; `parseTypedDay` takes whole days only.
 * Shapes   `2024`, `2024-03`, `3/2024`, `2024-03-13`, `13/3/2024`, `13.3.2024`, `13-3-2024`: the
 *          day before the month, as the three languages write it; and with the month in words,
 *          `13 March 2024`, `1er mars 2024`, `maart 2024`, where it may stand first.
 * Errors   `undefined` for what no calendar has.
 */

import { parseDate } from '../basics/instant.ts';
import { type Day, parseDay } from './dated.ts';
import { monthOf } from './month-names.ts';

export function parseTypedDate(typed: string): string | undefined {
  const text = inFigures(typed.trim());
  const turned = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  const date = turned ? iso(turned[3], turned[2], turned[1]) : text.replaceAll('/', '-');
  const whole = `${date}-01-01`.slice(0, 10);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && parseDate(whole) !== undefined ? date : undefined;
}

/** `13 March 2024` and `March 13, 2024` as `13/3/2024`; anything else as it is. */
function inFigures(text: string): string {
  const [, before, name = '', after, year] =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th|\.)? )?(\p{L}{3,9}\.?)(?: (\d{1,2}),?)? (\d{4})$/u.exec(text) ??
    [];
  const month = monthOf(name);
  if (month === undefined || (before !== undefined && after !== undefined)) return text;
  return [before ?? after, month, year].filter((part) => part !== undefined).join('/');
}

export function parseTypedDay(typed: string): Day | undefined {
  return parseDay(parseTypedDate(typed) ?? '');
}

function iso(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
