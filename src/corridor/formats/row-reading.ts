/**
 * A row of a table to the body of an item, as JSON that its reader has still to let pass.
 *
 * Use      `readRow('signal', row, known)`; `known` finds members and candidates by id or name.
 * Shapes   cells are texts. What is not told is filled in by rules that the manual states: learned
 *          on the last day on which it can have been published or said; a member speaks through
 *          its government; what has an address may be seen by anybody, else it stays with us.
 *          FORMATS' older names go as well: `candidate` for the subject, `count` for both bounds.
 * Errors   `name_unknown` where a name is nobody's; all else is the reader's to refuse.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { type Result, ok } from '../../basics/result.ts';
import { type Fault, fault } from '../../basics/shape.ts';
import { type Day, dated, day, lastDay } from '../dated.ts';
import { parseSubject } from '../fields.ts';
import { type Column, LANGUAGE_TAILS, type SheetKind, columnsIn } from './columns.ts';
import { parseTypedDate } from '../typed-date.ts';
import type { KnownNames } from './known-names.ts';
import { undefused } from './sheet-cells.ts';

export type Row = { readonly [column: string]: string };
export type ReadRow = { readonly id: string | null; readonly json: JsonObject };
type Nested = { [field: string]: Json | Nested };

export function readRow(
  kind: SheetKind,
  given: Row,
  known: KnownNames,
  today: Day,
): Result<ReadRow, Fault> {
  const row = inFormat(kind, plainCells(given));
  const body: Nested = {};
  for (const column of columnsIn(kind)) {
    const value = valueOf(column, row, known);
    if (!value.ok) return value;
    if (value.value !== undefined) put(body, column.at, value.value);
  }
  const id = (row['id'] ?? '').trim().toLowerCase();
  return ok({ id: id === '' ? null : id, json: filledIn(kind, body, today) as JsonObject });
}

function plainCells(given: Row): Row {
  return Object.fromEntries(
    Object.entries(given).map(([name, cell]) => [name, undefused(cell)] as const),
  );
}

/** What FORMATS calls otherwise. */
function inFormat(kind: SheetKind, row: Row): Row {
  const cell = (name: string) => row[name]?.trim() ?? '';
  if (kind === 'signal') {
    const isOwn = 'body' in row;
    const holder = !isOwn && cell('member') === '' ? { body: cell('office'), office: '' } : {};
    return { ...row, ...holder, subject: cell('subject') || cell('candidate') };
  }
  if (kind !== 'count') return row;
  const number = /^\d+$/.test(cell('count')) ? cell('count') : '';
  return {
    ...row,
    subject: cell('subject') || cell('for') || cell('candidate'),
    least: cell('least') || number,
    most: cell('most') || number,
  };
}

type Value = Result<Json | undefined, Fault>;

function valueOf(column: Column, row: Row, known: KnownNames): Value {
  const cell = cellIn(row, column.name);
  const { as, at } = column;
  if (as === 'texts') return ok(textsOf(column, row));
  if (as === 'textlists') return ok(textListsOf(column, row));
  if (as === 'exact') return ok(cell === '' ? emptyOf(column) : cell);
  const text = cell.trim();
  if (text === '') return ok(emptyOf(column));
  if (as === 'number') return ok(/^-?\d{1,15}$/.test(text) ? Number(text) : text);
  if (as === 'flag') return ok(flagOf(text));
  if (as === 'word') return ok(wordOf(text));
  if (as === 'list') return ok(partsOf(text));
  if (as === 'grade')
    return ok({ source: text.slice(0, 1).toUpperCase(), information: text.slice(1) });
  if (as === 'day') return ok(parseTypedDate(text) ?? text);
  if (as === 'dated') return ok(datedOf(text, cellIn(row, `${column.name}_precision`)));
  return isNamed(as) ? named(as, text, at, known) : ok(text);
}

function isNamed(as: Column['as']): as is NamedAs {
  return ['member', 'members', 'candidate', 'candidates', 'subject'].includes(as);
}

type NamedAs = 'member' | 'members' | 'candidate' | 'candidates' | 'subject';

function named(as: NamedAs, text: string, at: string, known: KnownNames): Value {
  if (as === 'subject') {
    if (parseSubject(text) !== undefined) return ok(text);
    const id = known.candidate(text);
    return id === undefined ? unknown(text, at) : ok(`candidate:${id}`);
  }
  const find = as === 'member' || as === 'members' ? known.member : known.candidate;
  if (as === 'member' || as === 'candidate') return ok(find(text) ?? text.toLowerCase());
  const ids: string[] = [];
  for (const part of partsOf(text.replaceAll(/[,;]/g, '|'))) {
    const id = find(part);
    if (id === undefined) return unknown(part, at);
    ids.push(id);
  }
  return ok(ids);
}

function unknown(given: string, at: string): Value {
  return fault('name_unknown', at, { given });
}

function emptyOf({ empty, as }: Column): Json | undefined {
  if (empty === 'null') return null;
  if (empty === 'none') return undefined;
  return as === 'flag' ? false : [];
}

function flagOf(text: string): Json {
  if (['yes', 'true', '1', 'ja', 'oui'].includes(text.toLowerCase())) return true;
  return ['no', 'false', '0', 'nee', 'non'].includes(text.toLowerCase()) ? false : text;
}

/** As a person types it: `On record`, `TLP:AMBER`. */
function wordOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^tlp:\s*/, '')
    .replaceAll(/[\s_]+/g, '-');
}

function datedOf(text: string, precision: string): Json {
  const date = parseTypedDate(text) ?? text;
  return precision.trim() === 'approx' ? { date, about: true } : { date };
}

/** Parted by `|`; one within a part is written `\|`. */
export function partsOf(text: string): readonly string[] {
  return placesOf(text).filter((part) => part !== '');
}

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\[\\|]|[^|])+/g)].map(([part]) =>
    part.replaceAll(/\\([\\|])/g, '$1').trim(),
  );
}

function textsOf({ name, empty }: Column, row: Row): Json | undefined {
  const said = tails().flatMap(([tag, tail]) => {
    const cell = cellIn(row, `${name}${tail}`);
    return cell.trim() === '' ? [] : [[tag, cell] as const];
  });
  if (said.length > 0 || empty === 'empty') return Object.fromEntries(said);
  return empty === 'null' ? null : undefined;
}

function textListsOf({ name }: Column, row: Row): Json {
  const lists = tails().map(
    ([tag, tail]) => [tag, placesOf(cellIn(row, `${name}${tail}`))] as const,
  );
  const longest = Math.max(...lists.map(([, parts]) => parts.length));
  return Array.from({ length: longest }, (_, index) =>
    Object.fromEntries(
      lists.flatMap(([tag, parts]) => {
        const part = parts[index];
        return part === undefined || part === '' ? [] : [[tag, part] as const];
      }),
    ),
  );
}

/** A column that the table does not have is empty. */
function cellIn(row: Row, name: string): string {
  return row[name] ?? '';
}

function tails(): readonly (readonly [string, string])[] {
  return Object.entries(LANGUAGE_TAILS);
}

function put(body: Nested, at: string, value: Json): void {
  const [, first = '', second] = at.split('/');
  if (second === undefined) body[first] = value;
  else body[first] = { ...(body[first] as Nested | undefined), [second]: value };
}

function filledIn(kind: SheetKind, body: Nested, today: Day): Nested {
  const address = body['address'] ?? null;
  const filled: Nested = {
    learned: learnedFrom(body, today),
    ...(kind === 'figure' ? {} : { handling: address === null ? 'amber' : 'clear' }),
    ...body,
  };
  if (kind === 'count') return { from: 'accept', ...filled };
  return kind === 'signal' ? { ...filled, holder: holderOf(body), quote: quoteOf(body) } : filled;
}

function holderOf(body: Nested): Nested {
  const holder = body['holder'] as Nested;
  return { voice: holder['member'] === null ? 'other' : 'government', ...holder };
}

function quoteOf(body: Nested): Json | Nested {
  const quote = body['quote'] as Nested | undefined;
  return quote?.['exact'] === undefined ? null : quote;
}

/** The last day on which it can have been published or, else, said; never later than today. */
function learnedFrom(body: Nested, today: Day): Day {
  const told =
    body['published'] ?? body['said'] ?? body['when'] ?? body['proposed'] ?? body['from'];
  const when = dated((told ?? null) as Json, '');
  if (!when.ok) return today;
  const last = lastDay(when.value);
  return day(last, '').ok && last < today ? last : today;
}
