/**
 * How a moment is spelled on the clock of a place, in a language.
 *
 * Use      `clockOf('fr', 'Europe/Brussels').both(at)`.
 * Shapes   every time says its zone; a day has none: it is the same day everywhere.
 */

import { type Instant, parseDate } from '../basics/instant.ts';

export type Clock = {
  readonly zone: string;
  /** The last part of the zone's name, as the language calls it: `Europe/Brussels` is Brussel. */
  readonly place: string;
  date(at: Instant): string;
  time(at: Instant): string;
  both(at: Instant): string;
  /** The same in a sentence that is to be filed: no weekday, nothing abbreviated but the zone. */
  written(at: Instant): string;
  /** In figures, for the head of a column. */
  day(at: Instant): string;
};

export function clockOf(language: string, zone: string): Clock {
  const options = { timeZone: zone } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(locale, {
    ...options,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const hour = new Intl.DateTimeFormat(locale, {
    ...options,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  // Figures of a day are the same to every reader: year, month, day.
  const short = new Intl.DateTimeFormat('sv-SE', { ...options, dateStyle: 'short' });
  const date = (at: Instant) =>
    language === 'fr' ? day.format(at).replace(/\b1 (?=\p{L})/u, '1er ') : day.format(at);
  const time = (at: Instant) => hour.format(at);
  return {
    zone,
    place: placeOf(language, (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')),
    date,
    time,
    both: (at) => `${date(at)}, ${time(at)}`,
    written: writerIn(language, zone),
    day: (at) => short.format(at),
  };
}

/** `4 March 2025 at 20:00 CET`, `4 maart 2025 om 20.00 uur CET`, `4 mars 2025 à 20 h UTC+1`. */
function writerIn(language: string, timeZone: string): Clock['written'] {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ timeZone, year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map((one) => [one.type, one.value]));
    const { day = '', month = '', year = '', hour = '', minute = '' } = parts;
    const zone = parts['timeZoneName'] ?? '';
    const date = `${language === 'fr' ? firstOf(day) : day} ${month} ${year}`;
    if (language === 'nl') return `${date} om ${hour}.${minute} uur ${zone}`;
    if (language !== 'fr') return `${date} at ${hour}:${minute} ${zone}`;
    const full = minute === '00' ? '' : `\u00a0${minute}`;
    return `${date} à ${Number(hour)}\u00a0h${full} ${zone}`;
  };
}

function firstOf(day: string): string {
  return day === '1' ? '1er' : day;
}

/** `2026-06-01` in words, as a decision has it; what is no whole day stays as it is. */
export function spellDay(day: string, language: string): string {
  const at = parseDate(day);
  if (at === undefined) return day;
  const locale = language === 'en' ? 'en-GB' : language;
  const spelled = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    at,
  );
  return language === 'fr' ? spelled.replace(/^1 /, '1er ') : spelled;
}

/** Where the name of the zone's city is another in Dutch or French, as often at such tables. */
const CITIES: { readonly [city: string]: { readonly [language: string]: string } } = {
  Athens: { nl: 'Athene', fr: 'Athènes' },
  Berlin: { nl: 'Berlijn' },
  Brussels: { nl: 'Brussel', fr: 'Bruxelles' },
  Cairo: { nl: 'Caïro', fr: 'Le Caire' },
  Copenhagen: { nl: 'Kopenhagen', fr: 'Copenhague' },
  Lisbon: { nl: 'Lissabon', fr: 'Lisbonne' },
  London: { nl: 'Londen', fr: 'Londres' },
  Luxembourg: { nl: 'Luxemburg' },
  Moscow: { nl: 'Moskou', fr: 'Moscou' },
  Paris: { nl: 'Parijs' },
  Prague: { nl: 'Praag' },
  Vienna: { nl: 'Wenen', fr: 'Vienne' },
  Warsaw: { nl: 'Warschau', fr: 'Varsovie' },
};

function placeOf(language: string, city: string): string {
  return CITIES[city]?.[language] ?? city;
}
