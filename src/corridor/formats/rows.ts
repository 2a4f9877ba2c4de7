/**
 * Rows of a table as items of a corridor, and back: the one way in and out for spreadsheets.
 *
 * Use      `rowsToItems('signal', rows, reading)`; `rowsToSignals` for short. The page reads CSV
 *          into rows by heading, `jsonRows` reads JSON of the settled format into the same.
 *          `itemsToRows` is the way back: its cells are harmless for spreadsheets.
 * Shapes   what is refused is told by row (from 0) and heading; the other rows go on. Rows that are
 *          taken are bodies as their reader gives them; preview.ts holds them against a corridor.
 * Errors   the codes of the kind's reader, and `name_unknown`, `columns_missing`.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { type Reader, isObject, read } from '../../basics/shape.ts';
import type { Standing } from '../corridor.ts';
import { type Day, lastDay } from '../dated.ts';
import { type ItemId, parseItemId } from '../fields.ts';
import { type Body, KINDS } from '../kinds/index.ts';
import { defused, joined, undone } from './cells.ts';
import { type Column, type Reading, type Row, cellOf } from './columns.ts';
import { NEEDED, TABLES, type TableKind } from './tables.ts';

export type RowReading = Reading & {
  /** Today: where a row does not say when it was learned. */
  readonly learned: Day;
  /** A case of the past: learned on the last day on which it can have been said. */
  readonly learnedWhenSaid: boolean;
  readonly handling: string;
  /** For a row without an id. */
  readonly idFor: (row: number) => ItemId;
};
export type RowRefusal = {
  readonly row: number;
  /** The heading; empty: the whole row, or the table. */
  readonly field: string;
  readonly value: string;
  readonly code: string;
  readonly [detail: string]: string | number | readonly string[];
};
export type Accepted<K extends TableKind> = {
  readonly row: number;
  readonly id: ItemId;
  readonly body: Body<K>;
};
export type ReadRows<K extends TableKind> = {
  readonly accepted: readonly Accepted<K>[];
  readonly refused: readonly RowRefusal[];
};

export function rowsToSignals(rows: readonly Row[], reading: RowReading): ReadRows<'signal'> {
  return rowsToItems('signal', rows, reading);
}

export function signalsToRows(signals: readonly Standing<'signal'>[]): readonly Row[] {
  return itemsToRows('signal', signals);
}

export function rowsToItems<K extends TableKind>(
  kind: K,
  rows: readonly Row[],
  reading: RowReading,
): ReadRows<K> {
  const columns = NEEDED[kind].filter((heading) => !hasColumn(rows, heading));
  if (rows.length > 0 && columns.length > 0) {
    const table = { row: 0, field: '', value: '' };
    return { accepted: [], refused: [{ ...table, code: 'columns_missing', columns }] };
  }
  const accepted: Accepted<K>[] = [];
  const refused: RowRefusal[] = [];
  for (const [index, row] of rows.entries()) {
    const told = rowToItem(kind, { row: index, cells: undoneRow(row) }, reading);
    if ('code' in told) refused.push(told);
    else accepted.push(told);
  }
  return { accepted, refused };
}

/** `candidate` may be left out where `subject` is there. */
function hasColumn(rows: readonly Row[], heading: string): boolean {
  const has = (name: string) =>
    rows.some((row) => Object.keys(row).some((key) => key === name || key.startsWith(`${name}_`)));
  return has(heading) || (heading === 'candidate' && has('subject'));
}

type Numbered = { readonly row: number; readonly cells: Row };

function rowToItem<K extends TableKind>(
  kind: K,
  { row, cells }: Numbered,
  reading: RowReading,
): Accepted<K> | RowRefusal {
  const refused = (field: string, value: string, code: object & { readonly code: string }) =>
    ({ ...code, row, field, value }) as RowRefusal;
  const given = cellOf(cells, 'id').trim().toLowerCase();
  const id = given === '' ? reading.idFor(row) : parseItemId(given);
  if (id === undefined) return refused('id', given, { code: 'item_id_malformed' });
  const fields: [string, Json][] = kind === 'criterion' ? [['/id', id]] : [];
  for (const column of TABLES[kind] as readonly Column[]) {
    const taken = column.take(cells, reading);
    const field = column.headings[0] ?? '';
    if ('code' in taken) return refused(field, taken.given, taken);
    if (taken.value !== undefined) fields.push([column.at, taken.value]);
  }
  const body = filled(
    kind,
    Object.fromEntries(fields.map(([at, value]) => [at.slice(1), value])),
    reading,
  );
  const known = read(KINDS[kind] as Reader<Body<K>>, body);
  if (known.ok) return { row, id, body: known.value };
  const { at, ...why } = known.refusal;
  const field = headingAt(kind, at);
  return refused(field, cellOf(cells, field), why);
}

/** What a row need not say: how far it may go, and when it was learned. */
function filled(kind: TableKind, body: JsonObject, reading: RowReading): JsonObject {
  const { learned, learnedWhenSaid, handling } = reading;
  const said = body['said'] ?? body['published'] ?? body['when'] ?? body['from'];
  const last = learnedWhenSaid ? lastOf(said) : learned;
  return {
    learned: last < learned ? last : learned,
    ...(kind === 'figure' ? {} : { handling }),
    ...body,
  };
}

/** A date that cannot be read is the reader's to refuse. */
function lastOf(said: Json | undefined): Day {
  const given = isObject(said) ? said['date'] : undefined;
  if (typeof given !== 'string' || !/^\d{4}(?:-\d{2}){0,2}$/.test(given)) return '9999-12-31';
  return lastDay({ date: given, about: isObject(said) && said['about'] === true });
}

export function headingAt(kind: TableKind, at: string): string {
  const columns: readonly Column[] = TABLES[kind];
  const found = columns.find((column) => `${at}/`.startsWith(`${column.at}/`));
  return found?.headings[0] ?? '';
}

function undoneRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([heading, cell]) => [heading.trim().toLowerCase(), undone(cell)]),
  );
}

export function itemsToRows<K extends TableKind>(
  kind: K,
  items: readonly Standing<K>[],
): readonly Row[] {
  return items.map((item) =>
    Object.fromEntries(
      Object.entries(cellsOf(kind, item)).map(([heading, cell]) => [heading, defused(cell)]),
    ),
  );
}

function cellsOf<K extends TableKind>(kind: K, { id, body }: Standing<K>): Row {
  const columns: readonly Column[] = TABLES[kind];
  const fields = body as JsonObject;
  const given = columns.map((column) => column.give(fields[column.at.slice(1)]));
  return Object.assign({ id }, ...given) as Row;
}

const PLURALS: { readonly [K in TableKind]: string } = {
  signal: 'signals',
  count: 'counts',
  fact: 'facts',
  figure: 'figures',
  criterion: 'criteria',
  meeting: 'meetings',
  contact: 'contacts',
};

/** The same as JSON: nothing to defuse, and an empty cell is null. */
export function itemsJson<K extends TableKind>(kind: K, items: readonly Standing<K>[]): Json {
  const rows = items.map((item) =>
    Object.fromEntries(
      Object.entries(cellsOf(kind, item)).map(([heading, cell]) => [heading, cell || null]),
    ),
  );
  return { [PLURALS[kind]]: rows };
}

/** The rows of a list of objects, or of an object that has one under the kind's plural. */
export function jsonRows(kind: TableKind, given: Json): readonly Row[] | undefined {
  const list = isObject(given) ? given[PLURALS[kind]] : given;
  if (!Array.isArray(list)) return undefined;
  const rows = (list as readonly Json[]).map((one) => (isObject(one) ? rowOf(one) : undefined));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** An apostrophe of JSON is the text's own, and is kept. */
function rowOf(given: JsonObject): Row {
  const cells = Object.entries(given).flatMap(([name, value]): [string, string][] => {
    if (isObject(value)) {
      return Object.entries(value).map(([tongue, text]) => [`${name}_${tongue}`, cellText(text)]);
    }
    return [[name, cellText(value)]];
  });
  return Object.fromEntries(cells.map(([name, cell]) => [name, defused(cell)]));
}

function cellText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return joined((value as readonly Json[]).map(cellText));
  return typeof value === 'object' ? '' : String(value);
}
