/**
 * A table of figures as it is pasted from a sheet: what can be kept, and each row that cannot.
 *
 * Use      the preview of the criteria page; `about` names what all rows have in common.
 * Shapes   cells are parted by tabs or semicolons, else by commas. Long: `member; year; value`,
 *          a fourth cell `e` or an `e` behind the year for an estimate. Wide: a first row of years,
 *          then a row for each member. A member is its id or its name in any of the languages.
 * Errors   for each row `member_unknown`, `year_malformed`, `not_a_decimal`, `row_too_short`,
 *          `figure_twice`; an empty cell of a wide table is no figure and no error.
 */

import { type Decimal, parseTypedDecimal } from '../decimal.ts';
import type { Ground } from '../kinds/ground.ts';

export type PastedFigure = {
  readonly line: number;
  readonly member: Ground['members'][number]['id'];
  readonly year: number;
  readonly value: Decimal;
  readonly estimate: boolean;
};
export type RowRefusal = {
  readonly line: number;
  readonly code:
    | 'member_unknown'
    | 'year_malformed'
    | 'not_a_decimal'
    | 'row_too_short'
    | 'figure_twice';
  readonly given: string;
};
type Pasted = {
  readonly figures: readonly PastedFigure[];
  readonly refused: readonly RowRefusal[];
};

type Row = { readonly line: number; readonly cells: readonly string[] };
type Heading = { readonly year: number; readonly estimate: boolean };

export const MOST_PASTED = 200_000;

export function pastedFigures(text: string, members: Ground['members']): Pasted {
  const rows = rowsOf(text.slice(0, MOST_PASTED));
  const idOf = membersByName(members);
  const years = rows[0]?.cells.slice(1).map(parseYear) ?? [];
  const wide = years.length > 0 && years.every((year) => year !== undefined);
  const read = wide
    ? rows.slice(1).flatMap((row) => wideRow(row, years, idOf))
    : rows.map((row) => longRow(row, idOf));
  return onceEach(read);
}

function rowsOf(text: string): readonly Row[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parting = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
    return [{ line: index + 1, cells: line.split(parting).map(plain) }];
  });
}

/** Without the quotation marks that sheets put around a cell. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

type MemberId = PastedFigure['member'];

function membersByName(members: Ground['members']): (given: string) => MemberId | undefined {
  const ids = new Map<string, MemberId>();
  for (const { id, name } of members) {
    for (const known of [id, name.en, name.nl, name.fr]) {
      if (known !== undefined) ids.set(known.toLowerCase(), id);
    }
  }
  return (given) => ids.get(given.toLowerCase());
}

function parseYear(cell: string): Heading | undefined {
  const found = /^((?:19|20|21)\d{2})(e)?$/i.exec(cell);
  return found ? { year: Number(found[1]), estimate: found[2] !== undefined } : undefined;
}

type Told = PastedFigure | RowRefusal;

function wideRow(
  { line, cells }: Row,
  years: readonly (Heading | undefined)[],
  idOf: (given: string) => MemberId | undefined,
): readonly Told[] {
  const [name = '', ...values] = cells;
  const member = idOf(name);
  if (member === undefined) return [{ line, code: 'member_unknown', given: name }];
  return years.flatMap((heading, index): readonly Told[] => {
    const given = values[index] ?? '';
    if (heading === undefined || given === '' || given === '-') return [];
    const value = parseTypedDecimal(given);
    if (value === undefined) return [{ line, code: 'not_a_decimal', given }];
    return [{ line, member, value, ...heading }];
  });
}

function longRow({ line, cells }: Row, idOf: (given: string) => MemberId | undefined): Told {
  const [name = '', year = '', amount, mark = ''] = cells;
  if (amount === undefined) return { line, code: 'row_too_short', given: cells.join(' ') };
  const member = idOf(name);
  if (member === undefined) return { line, code: 'member_unknown', given: name };
  const heading = parseYear(year);
  if (heading === undefined) return { line, code: 'year_malformed', given: year };
  const value = parseTypedDecimal(amount);
  if (value === undefined) return { line, code: 'not_a_decimal', given: amount };
  const estimate = heading.estimate || /^e(st.*)?$/i.test(mark);
  return { line, member, year: heading.year, value, estimate };
}

function onceEach(told: readonly Told[]): Pasted {
  const figures = new Map<string, PastedFigure>();
  const refused: RowRefusal[] = [];
  for (const one of told) {
    if ('code' in one) refused.push(one);
    else {
      const key = `${one.member} ${one.year}`;
      const twice = figures.has(key);
      if (twice) refused.push({ line: one.line, code: 'figure_twice', given: key });
      else figures.set(key, one);
    }
  }
  return { figures: [...figures.values()], refused };
}
