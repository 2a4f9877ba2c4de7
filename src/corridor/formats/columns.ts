/**
 * Columns of a table: how a cell, or a few of them, become a field of an item, and back.
 *
 * Use      tables.ts puts them together for each kind; rows.ts walks them.
 * Shapes   a column owns one or more headings and one field, by its JSON pointer; the reader of the
 *          kind judges what came of it. An empty cell is no value. A text has a heading of its own
 *          for each language, beside the plain one that means the language of the table.
 * Errors   a cell that names nobody: `name_unknown`.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { isObject } from '../../basics/shape.ts';
import { joined, split } from './cells.ts';
import type { Names } from './names.ts';

export type Row = { readonly [column: string]: string };
export type Tongue = 'en' | 'nl' | 'fr';
export type Reading = {
  readonly names: Names;
  /** Of texts that do not say in which language they are. */
  readonly language: Tongue;
};

export type NameUnknown = { readonly code: 'name_unknown'; readonly given: string };
/** `undefined`: the field is left out. */
export type Taken = { readonly value: Json | undefined } | NameUnknown;

export type Column = {
  /** The first is the one that a fault is told of. */
  readonly headings: readonly string[];
  readonly at: string;
  readonly take: (row: Row, reading: Reading) => Taken;
  readonly give: (field: Json | undefined) => Row;
};

type Plain = {
  readonly take: (cell: string, reading: Reading) => Taken;
  readonly give?: (field: Json) => string;
  /** What an empty cell means; left out: the field is left out. */
  readonly empty?: Json;
};

function plain(heading: string, at: string, { take, give, empty }: Plain): Column {
  return {
    headings: [heading],
    at,
    take: (row, reading) => {
      const cell = cellOf(row, heading);
      return cell.trim() === '' ? { value: empty } : take(cell, reading);
    },
    give: (field) => ({
      [heading]: field === undefined || field === null ? '' : (give ?? String)(field as string),
    }),
  };
}

export function cellOf(row: Row, heading: string): string {
  return Object.hasOwn(row, heading) ? (row[heading] ?? '') : '';
}

export function optionalText(heading: string, at: string): Column {
  return plain(heading, at, { take: (value) => ({ value }) });
}

export function nullableText(heading: string, at: string): Column {
  return plain(heading, at, { take: (value) => ({ value }), empty: null });
}

/** A word of a list or an id: without cases, and with hyphens for spaces. */
export function word(heading: string, at: string, empty?: Json): Column {
  return plain(heading, at, {
    take: (cell) => ({
      value: cell
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-'),
    }),
    ...(empty === undefined ? {} : { empty }),
  });
}

export function wholeNumber(heading: string, at: string, empty?: Json): Column {
  return plain(heading, at, {
    take: (cell) => ({ value: /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : cell }),
    ...(empty === undefined ? {} : { empty }),
  });
}

const YES = ['yes', 'true', '1', 'x', 'ja', 'oui'];
const NO = ['no', 'false', '0', 'nee', 'non'];

export function yesOrNo(heading: string, at: string, empty?: boolean): Column {
  return plain(heading, at, {
    take: (cell) => {
      const said = cell.trim().toLowerCase();
      return { value: YES.includes(said) ? true : NO.includes(said) ? false : cell };
    },
    give: (field) => (field === true ? 'yes' : 'no'),
    ...(empty === undefined ? {} : { empty }),
  });
}

/** `empty` undefined: the field is left out where there is none. */
export function list(heading: string, at: string, empty: Json | undefined): Column {
  return plain(heading, at, {
    take: (cell) => ({ value: split(cell) }),
    give: (field) => joined(field as readonly string[]),
    ...(empty === undefined ? {} : { empty }),
  });
}

type Who = keyof Names;

export function named(who: Who, heading: string, at: string, empty?: Json): Column {
  return plain(heading, at, {
    take: (cell, { names }) => {
      const id = names[who](cell);
      return id === undefined ? { code: 'name_unknown', given: cell } : { value: id };
    },
    ...(empty === undefined ? {} : { empty }),
  });
}

export function namedList(who: Who, heading: string, at: string, empty: Json = []): Column {
  return plain(heading, at, {
    take: (cell, { names }) => {
      const found = split(cell).map((given) => ({ given, id: names[who](given) }));
      const stranger = found.find(({ id }) => id === undefined);
      if (stranger) return { code: 'name_unknown', given: stranger.given };
      return { value: found.flatMap(({ id }) => id ?? []) };
    },
    give: (field) => joined(field as readonly string[]),
    empty,
  });
}

/** A member's id, where one is called so, or else the words as they are. */
export function byWhom(heading: string, at: string): Column {
  return plain(heading, at, {
    take: (cell, { names }) => ({ value: names.member(cell) ?? cell }),
    empty: null,
  });
}

export const TONGUES = ['en', 'nl', 'fr'] as const;

/** `empty`: what stands where there is no text in any language. */
export function spoken(heading: string, at: string, empty: Json | undefined): Column {
  const own = (tongue: Tongue) => `${heading}_${tongue}`;
  return {
    headings: [heading, ...TONGUES.map(own)],
    at,
    take: (row, { language }) => {
      const found = TONGUES.map((tongue) => [tongue, cellOf(row, own(tongue))] as const);
      const filled = found.filter(([, cell]) => cell !== '');
      if (filled.length > 0) return { value: Object.fromEntries(filled) };
      const cell = cellOf(row, heading);
      return { value: cell === '' ? empty : { [language]: cell } };
    },
    give: (field) => {
      const texts: JsonObject = isObject(field) ? field : {};
      const of = (tongue: Tongue) => (texts[tongue] ?? '') as string;
      const each = TONGUES.map((tongue) => [own(tongue), of(tongue)] as const);
      return { [heading]: of('en') || of('nl') || of('fr'), ...Object.fromEntries(each) };
    },
  };
}

/** A date and how precise it is: `day`, `approx`, `month`, `year`. */
export function date(heading: string, at: string, empty?: Json): Column {
  const precision = `${heading}_precision`;
  return {
    headings: [heading, precision],
    at,
    take: (row) => {
      const cell = cellOf(row, heading).trim();
      if (cell === '') return { value: empty };
      const said = cellOf(row, precision).trim().toLowerCase();
      const length = said === 'month' ? 7 : said === 'year' ? 4 : cell.length;
      const value = cell.slice(0, length);
      return { value: said === 'approx' ? { date: value, about: true } : { date: value } };
    },
    give: (field) => {
      if (!isObject(field)) return { [heading]: '', [precision]: '' };
      const day = field['date'] as string;
      const length = day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day';
      return { [heading]: day, [precision]: field['about'] === true ? 'approx' : length };
    },
  };
}

/** `B2`: letter and number, or none. */
export function graded(heading: string, at: string): Column {
  return plain(heading, at, {
    take: (cell) => {
      const found = /^\s*([A-Fa-f])\s*([1-6])\s*$/.exec(cell);
      const [, source = '', information = ''] = found ?? [];
      return { value: found ? { source: source.toUpperCase(), information } : cell };
    },
    give: (field) => {
      const { source, information } = field as { source: string; information: string };
      return `${source}${information}`;
    },
    empty: null,
  });
}
