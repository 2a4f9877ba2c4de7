/**
 * Reads what was chosen or pasted into rows and items that an import may offer.
 *
 * Use      `await readFile(file, kind, watch)`; `watch` hears how far it is and says whether to
 *          stop.
 * Shapes   what is too large is refused by its size alone: no byte of it is read. A table's first
 *          row names its columns; rows are counted as a spreadsheet does. Comma, semicolon or tab
 *          part the cells, whichever the table uses.
 * Errors   `file_too_large`, `file_unreadable`, `not_json`, `format_unknown`, `no_rows`,
 *          `too_many_rows`, `columns_missing`, `stopped`; of single rows `quote_open`,
 *          `row_too_long`.
 */

import Papa from 'papaparse';
import { type Result, ok, refuse } from '../../../../basics/result.ts';
import { readStrictJson } from '../../../../basics/strict-json.ts';
import { type SheetKind, headOf } from '../../../../corridor/formats/columns.ts';
import { MOST_ROWS, type Offered, offeredIn } from '../../../../corridor/formats/import-file.ts';
import type { RefusedRow } from '../../../../corridor/import-preview.ts';
import type { Told } from '../../refusal-words.ts';

export const MOST_MEGABYTES = 20;
const MEGABYTE = 1_000_000;

export type Watch = {
  /** From 0 to 1. */
  reached(part: number): void;
  isStopped(): boolean;
};
export type Readings = {
  readonly offered: readonly Offered[];
  /** Rows of a table that cannot even be cut into cells. */
  readonly broken: readonly RefusedRow[];
};
type ReadFile = Promise<Result<Readings, Told>>;

export function tooLarge(bytes: number): Told | null {
  const size = Math.ceil(bytes / MEGABYTE);
  return bytes > MOST_MEGABYTES * MEGABYTE
    ? { code: 'file_too_large', at: '', size, most: MOST_MEGABYTES }
    : null;
}

export async function readFile(file: File, kind: SheetKind, watch: Watch): ReadFile {
  const refused = tooLarge(file.size);
  if (refused !== null) return refuse(refused);
  const text = textOf(await file.arrayBuffer());
  return text === undefined ? told('file_unreadable') : readPaste(text, kind, watch);
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

export async function readPaste(text: string, kind: SheetKind, watch: Watch): ReadFile {
  const refused = tooLarge(text.length);
  if (refused !== null) return refuse(refused);
  return isJson(plainHead(text)) ? readJson(text, kind) : readTable(text, kind, watch);
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

function readJson(text: string, kind: SheetKind): Result<Readings, Told> {
  const json = readStrictJson(plainHead(text));
  if (!json.ok) return told('not_json');
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
async function readTable(text: string, kind: SheetKind, watch: Watch): ReadFile {
  const table: Table = { text, lines: [], delimiter: '', at: 0 };
  for (let open = 0; ; open++) {
    const begun = await readOn(table, watch);
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
function readOn(table: Table, watch: Watch): Promise<Result<number, Told>> {
  const { text, lines, delimiter } = table;
  let [base, last, next] = [table.at, table.at, table.at];
  let ending: Result<number, Told> | undefined;
  return new Promise((resolve) => {
    Papa.parse<string[]>(text.slice(base), {
      delimiter,
      skipEmptyLines: 'greedy',
      step: ({ data, errors, meta }, parser) => {
        lines.push({ cells: data, isOpen: errors.some(({ code }) => code === 'MissingQuotes') });
        [last, next, table.delimiter] = [next, base + meta.cursor, meta.delimiter];
        if (watch.isStopped()) ending = told('stopped');
        if (lines.length > MOST_ROWS + 1) ending = told('too_many_rows', { most: MOST_ROWS });
        if (ending) parser.abort();
        else if (lines.length % AT_ONCE === 0) {
          // What is read after a breath is counted from there.
          base = next;
          breathe(parser, watch, next / text.length);
        }
      },
      complete: () => resolve(ending ?? ok(last)),
    });
  });
}

/** So that the page can show how far it is, and be told to stop. */
function breathe(parser: Papa.Parser, watch: Watch, part: number): void {
  watch.reached(Math.min(1, part));
  parser.pause();
  setTimeout(() => parser.resume());
}

function offeredOf([head, ...rows]: Lines, kind: SheetKind): Result<Readings, Told> {
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
