/**
 * Reads what was chosen or pasted into rows and items that an import may offer.
 *
 * Use      `await readFile(file, kind, reached)` in the worker, which a page ends to stop it;
 *          `reached` hears how far it is, from 0 to 1.
 * Shapes   what is too large is refused by its size alone: no byte of it is read. A table's first
 *          row names its columns; rows are counted as a spreadsheet does. Comma, semicolon or tab
 *          part the cells, whichever the table uses.
 * Errors   `file_too_large`, `file_unreadable`, `not_json`, `json_unclear`, `format_unknown`,
 *          `no_rows`, `too_many_rows`, `columns_missing`; of single rows `quote_open`,
 *          `row_too_long`.
 */

import Papa from 'papaparse';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import { readStrictJson } from '../../../basics/strict-json.ts';
import { type SheetKind, headOf } from '../../../corridor/formats/columns.ts';
import { MOST_ROWS, type Offered, offeredIn } from '../../../corridor/formats/import-file.ts';
import type { RefusedRow } from '../../../corridor/import-preview.ts';
import type { Told } from '../refusal-words.ts';
import { MOST_MEGABYTES } from './messages.ts';

const MEGABYTE = 1_000_000;

type Reached = (part: number) => void;
export type Readings = {
  readonly offered: readonly Offered[];
  /** Rows of a table that cannot even be cut into cells. */
  readonly broken: readonly RefusedRow[];
};
type Read = Result<Readings, Told>;

export function tooLarge(bytes: number): Told | null {
  const size = Math.ceil(bytes / MEGABYTE);
  return bytes > MOST_MEGABYTES * MEGABYTE
    ? { code: 'file_too_large', at: '', size, most: MOST_MEGABYTES }
    : null;
}

export async function readFile(file: File, kind: SheetKind, reached: Reached): Promise<Read> {
  const refused = tooLarge(file.size);
  if (refused !== null) return refuse(refused);
  const text = textOf(await file.arrayBuffer());
  return text === undefined ? told('file_unreadable') : readPaste(text, kind, reached);
}

/** What is no UTF-8, or has a sign that no text has, is no text. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

export function readPaste(text: string, kind: SheetKind, reached: Reached): Read {
  const refused = tooLarge(text.length);
  if (refused !== null) return refuse(refused);
  return isJson(plainHead(text)) ? readJson(text, kind, reached) : readTable(text, kind, reached);
}

function told(code: string, details: { readonly [detail: string]: number } = {}) {
  return refuse<Told>({ ...details, code, at: '' });
}

/** Without the mark that some programs put first. */
function plainHead(text: string): string {
  return text.replace(/^\uFEFF/, '').trimStart();
}

function isJson(head: string): boolean {
  return head.startsWith('{') || head.startsWith('[');
}

/** The browser reads JSON in one piece: how far it is can be told before and after. */
function readJson(text: string, kind: SheetKind, reached: Reached): Read {
  reached(0.1);
  const json = readStrictJson(plainHead(text));
  if (!json.ok) return told(json.refusal.code === 'not_json' ? 'not_json' : 'json_unclear');
  reached(0.8);
  const offered = offeredIn(json.value, kind);
  return offered.ok ? ok({ offered: offered.value, broken: [] }) : refuse(offered.refusal);
}

type Line = { readonly cells: readonly string[]; readonly isOpen: boolean };
type Lines = Line[];

const AT_ONCE = 2_000;
/** A file with more open quotation marks than this is told as one row from there on. */
const MOST_OPEN = 50;

/**
 * A quotation mark that is never closed would swallow all that follows: only its own line is at
 * fault, and reading goes on below it.
 */
function readTable(text: string, kind: SheetKind, reached: Reached): Read {
  const table: Table = { text, lines: [], delimiter: '', at: 0 };
  for (let open = 0; ; open++) {
    const begun = readOn(table, reached);
    if (!begun.ok) return begun;
    const { lines } = table;
    const end = text.indexOf('\n', begun.value + text.slice(begun.value).search(/\S/));
    if (lines.at(-1)?.isOpen !== true || end < 0 || open === MOST_OPEN) {
      return offeredOf(lines, kind);
    }
    lines.splice(-1, 1, { cells: [text.slice(begun.value, end).trim()], isOpen: true });
    table.at = end + 1;
  }
}

type Table = { readonly text: string; readonly lines: Lines; delimiter: string; at: number };

/** Adds the lines from there on; answers where the last of them begins. */
function readOn(table: Table, reached: Reached): Result<number, Told> {
  const { text, lines, delimiter, at } = table;
  let [last, next] = [at, at];
  let isTooLong = false;
  Papa.parse<string[]>(text.slice(at), {
    delimiter,
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }, parser) => {
      lines.push({ cells: data, isOpen: errors.some(({ code }) => code === 'MissingQuotes') });
      [last, next, table.delimiter] = [next, at + meta.cursor, meta.delimiter];
      isTooLong = lines.length > MOST_ROWS + 1;
      if (isTooLong) parser.abort();
      else if (lines.length % AT_ONCE === 0) reached(Math.min(1, next / text.length));
    },
  });
  return isTooLong ? told('too_many_rows', { most: MOST_ROWS }) : ok(last);
}

function offeredOf([head, ...rows]: Lines, kind: SheetKind): Read {
  if (head === undefined || rows.length === 0) return told('no_rows');
  const names = head.cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const known = new Set([...headOf(kind), 'candidate', 'for', 'count']);
  if (!names.some((name) => known.has(name) && name !== 'id')) {
    return refuse({ code: 'columns_missing', at: '', columns: headOf(kind).slice(0, 8) });
  }
  const offered: Offered[] = [];
  const broken: RefusedRow[] = [];
  for (const [index, { cells, isOpen }] of rows.entries()) {
    const row = index + 2;
    const code = isOpen ? 'quote_open' : cells.length > names.length ? 'row_too_long' : null;
    if (code === null) offered.push({ type: 'row', row, kind, cells: cellsOf(names, cells) });
    else broken.push({ row, field: '', value: cells.join(' | '), refusal: { code, at: '' } });
  }
  return ok({ offered, broken });
}

function cellsOf(names: readonly string[], cells: readonly string[]) {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''] as const));
}
