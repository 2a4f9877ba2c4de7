/**
 * Dates in words, as precise as they are known: a day, about a day, a month or a year.
 *
 * Use      `<Dated when={signal.said} />`; `useDates()` where a sentence wants the words alone.
 * Shapes   `13 March 2024`, `about 13 March 2024`, `March 2024`, `2024`, in the page's language;
 *          in French the first of a month is `1er`.
 */

import { parseDate } from '../../../basics/instant.ts';
import type { Dated as DatedValue, Day } from '../../../corridor/dated.ts';
import type { Language } from '../../../locales/index.ts';
import { corridorMessagesOf } from '../../../locales/corridor/index.ts';
import { useLanguage } from '../../language.tsx';

export type Dates = {
  /** `13 March 2024`. */
  day(day: Day): string;
  /** `13 Mar 2024`, for the head of a column. */
  short(day: Day): string;
  /** As precise as it is known. */
  dated(when: DatedValue): string;
};

const OF_LANGUAGE = new Map<Language, Dates>();

export function useDates(): Dates {
  return datesOf(useLanguage().language);
}

export function datesOf(language: Language): Dates {
  const dates = OF_LANGUAGE.get(language) ?? made(language);
  OF_LANGUAGE.set(language, dates);
  return dates;
}

function made(language: Language): Dates {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const spelled = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string) => {
      const at = parseDate(`${date}-01-01`.slice(0, 10));
      if (at === undefined) return date;
      const words = spelled.format(at);
      return language === 'fr' ? words.replace(/^1(?= )/, '1er') : words;
    };
  };
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const { about } = corridorMessagesOf(language).frame;
  return {
    day,
    short: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    dated: ({ date, about: around }) => {
      const words = date.length === 10 ? day(date) : date.length === 7 ? month(date) : date;
      return around === true ? about(words) : words;
    },
  };
}

export function Dated({ when }: { readonly when: DatedValue }) {
  return <time dateTime={when.date}>{useDates().dated(when)}</time>;
}

export function DayOf({ day }: { readonly day: Day }) {
  return <time dateTime={day}>{useDates().day(day)}</time>;
}
