/**
 * A roster from a CSV file or from cells pasted out of a spreadsheet.
 *
 * Use      `readRoster(text)` gives the rows that can be used and the rows that cannot, each with
 *          why; nothing is taken before the preview was confirmed. `addRoster` lays the good ones
 *          over the form.
 * Shapes   comma, semicolon or tab; quoted fields; with or without a row of headings in English,
 *          Dutch or French. A cell is text, whatever it begins with (= + - @): nothing is ever
 *          worked out.
 * Errors   a row has one refusal: the first that fits.
 * Source   RFC 4180.
 */

import Papa from 'papaparse';
import { parseDate } from '../../../basics/instant.ts';
import { parseId } from '../../../table/ids.ts';
import { inTongues } from './customs.ts';
import {
  EMPTY,
  type Draft,
  type MemberRow,
  type Tag,
  type Typed,
  anyOf,
  freshKey,
} from './draft.ts';

export type RosterRow = {
  /** As the spreadsheet counts: 1 is its first line. */
  readonly line: number;
  readonly id: string;
  readonly name: Typed;
  readonly from: string;
  readonly to: string;
  readonly weights: { readonly [name: string]: number };
  readonly groups: readonly string[];
};

export type RowRefusal =
  | 'no-name'
  | 'name-twice'
  | 'id-twice'
  | 'not-an-id'
  | 'not-a-day'
  | 'ends-before'
  | 'not-a-number'
  | 'too-many-cells'
  | 'too-many-rows';

export type RefusedRow = {
  readonly line: number;
  readonly why: RowRefusal;
  /** The cell in question, or the whole line. */
  readonly cell: string;
};

export type Roster = {
  readonly rows: readonly RosterRow[];
  readonly refused: readonly RefusedRow[];
  /** Headings that no column is known by; their cells are left out. */
  readonly unknown: readonly string[];
};

const MOST_ROWS = 200;
const TAGS: readonly Tag[] = ['nl', 'en', 'fr'];

type Column =
  | { readonly is: 'name'; readonly tag: Tag | null }
  | { readonly is: 'id' | 'from' | 'to' | 'groups' }
  | { readonly is: 'weight'; readonly name: string }
  | { readonly is: 'unknown'; readonly heading: string };

/** Headings in the three languages, without accents and capitals. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:name|naam|nom|member|lid|membre)$/, { is: 'name', tag: null }],
  [/^(?:name|naam|nom)[ _-]?(?:en|english|engels|anglais)$/, { is: 'name', tag: 'en' }],
  [/^(?:name|naam|nom)[ _-]?(?:nl|dutch|nederlands|neerlandais)$/, { is: 'name', tag: 'nl' }],
  [/^(?:name|naam|nom)[ _-]?(?:fr|french|frans|francais)$/, { is: 'name', tag: 'fr' }],
  [/^(?:id|code|short ?code|korte ?code|sigle|afkorting|abbreviation)$/, { is: 'id' }],
  [/^(?:from|since|vanaf|sinds|van|de|du|depuis|a partir du)$/, { is: 'from' }],
  [/^(?:to|until|tot|tot en met|t\/m|au|a|jusqu'?au)$/, { is: 'to' }],
  [/^(?:groups?|groep(?:en)?|groupes?)$/, { is: 'groups' }],
];
const WEIGHT = /^(?:weight|gewicht|poids)[ _:-]?(.*)$/;

type Sheet = { readonly columns: readonly Column[]; readonly lines: readonly Line[] };
type Line = { readonly nr: number; readonly cells: readonly string[] };

export function readRoster(text: string, language: Tag): Roster {
  const { columns, lines } = sheetOf(text);
  const unknown = columns.flatMap((one) => (one.is === 'unknown' ? [one.heading] : []));
  const rows: RosterRow[] = [];
  const refused: RefusedRow[] = [];
  for (const line of lines) {
    const read = rowOf(line, columns, language);
    const again = 'why' in read ? read : repeats(read, rows);
    if ('why' in again) refused.push(again);
    else if (rows.length === MOST_ROWS) refused.push(no(line.nr, 'too-many-rows', spell(line)));
    else rows.push(again);
  }
  return { rows, refused, unknown };
}

/** The good rows as members; who is there already by id or name is filled in, not doubled. */
export function addRoster(draft: Draft, rows: readonly RosterRow[], language: Tag): Draft {
  let { members, groups } = draft;
  for (const { groups: named, line: _, ...row } of rows) {
    const there = members.find((one) => sameMember(one, row));
    const key = there?.key ?? freshKey(members);
    const name = there ? mixed(there.name, row.name) : row.name;
    const whole: MemberRow = { ...row, key, name, id: row.id || (there?.id ?? '') };
    members = there ? members.map((one) => (one.key === key ? whole : one)) : [...members, whole];
    for (const said of named) {
      const known = groups.find((group) => Object.values(group.name).includes(said));
      const group = known ?? {
        ...{ key: freshKey(groups), name: { ...EMPTY, [language]: said } },
        ...{ members: [], actsTogether: false },
      };
      const inside = { ...group, members: [...new Set([...group.members, key])] };
      groups = known
        ? groups.map((one) => (one.key === known.key ? inside : one))
        : [...groups, inside];
    }
  }
  const tags = TAGS.filter((tag) => rows.some(({ name }) => name[tag] !== ''));
  const languages = TAGS.filter((tag) => draft.languages.includes(tag) || tags.includes(tag));
  return { ...inTongues(draft, languages), members, groups };
}

function sheetOf(text: string): Sheet {
  const cleaned = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(cleaned, {
    delimiter: delimiterOf(cleaned),
    skipEmptyLines: false,
  });
  const lines = data
    .map((cells, at) => ({ nr: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const headings = (lines[0]?.cells ?? []).map(columnOf);
  const known = headings.some(({ is }) => is === 'name');
  if (known) return { columns: headings, lines: lines.slice(1) };
  return { columns: [{ is: 'name', tag: null }, { is: 'id' }], lines };
}

/** The separator that the first line has most of; a comma may well stand in a name alone. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length - 1;
  return ['\t', ';', ','].find((sign) => count(sign) > 0) ?? ',';
}

function columnOf(heading: string): Column {
  const plain = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase();
  const known = HEADINGS.find(([words]) => words.test(plain));
  if (known !== undefined) return known[1];
  const [, weight] = WEIGHT.exec(plain) ?? [];
  if (weight !== undefined)
    return { is: 'weight', name: weight.trim().replace(/[^a-z0-9]+/g, '-') || 'weight' };
  return { is: 'unknown', heading };
}

function rowOf(line: Line, columns: readonly Column[], language: Tag): RosterRow | RefusedRow {
  const { nr, cells } = line;
  const beyond = cells.slice(columns.length).find((cell) => cell !== '');
  if (beyond !== undefined) return no(nr, 'too-many-cells', beyond);
  const cellsOf = (wanted: (column: Column) => boolean) =>
    cells.filter((_, at) => columns[at] !== undefined && wanted(columns[at]));
  const [id = '', from = '', to = ''] = (['id', 'from', 'to'] as const).map(
    (is) => cellsOf((column) => column.is === is)[0] ?? '',
  );
  const name = nameOf(line, columns, language);
  if (anyOf(name) === '') return no(nr, 'no-name', spell(line));
  if (id !== '' && parseId(id) === undefined) return no(nr, 'not-an-id', id);
  const day = [from, to].find((one) => one !== '' && parseDate(one) === undefined);
  if (day !== undefined) return no(nr, 'not-a-day', day);
  if (from !== '' && to !== '' && to < from) return no(nr, 'ends-before', `${from} – ${to}`);
  const weights = weightsOf(line, columns);
  if (typeof weights === 'string') return no(nr, 'not-a-number', weights);
  const groups = cellsOf(({ is }) => is === 'groups')
    .flatMap((cell) => cell.split(/[;,|]/))
    .map((group) => group.trim())
    .filter((group) => group !== '');
  return { line: nr, id, name, from, to, weights, groups };
}

/** A plain “name” is in the page's language, unless a column says which. */
function nameOf({ cells }: Line, columns: readonly Column[], language: Tag): Typed {
  let name: Typed = EMPTY;
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (column.is !== 'name' || cell === '') continue;
    name = { ...name, [column.tag ?? language]: cell };
  }
  return name;
}

/** The cell that is no whole number, if one is not. */
function weightsOf(
  { cells }: Line,
  columns: readonly Column[],
): { readonly [name: string]: number } | string {
  const weights: [string, number][] = [];
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (column.is !== 'weight' || cell === '') continue;
    const value = Number(cell.replace(/(?<=\d)[  .,](?=\d{3}\b)/g, ''));
    if (!/^\d/.test(cell) || !Number.isSafeInteger(value)) return cell;
    weights.push([column.name, value]);
  }
  return Object.fromEntries(weights);
}

function repeats(row: RosterRow, before: readonly RosterRow[]): RosterRow | RefusedRow {
  if (row.id !== '' && before.some(({ id }) => id === row.id)) {
    return no(row.line, 'id-twice', row.id);
  }
  const name = anyOf(row.name);
  return before.some((one) => anyOf(one.name) === name) ? no(row.line, 'name-twice', name) : row;
}

function sameMember(
  member: Pick<MemberRow, 'id' | 'name'>,
  row: Pick<MemberRow, 'id' | 'name'>,
): boolean {
  if (row.id !== '' && member.id === row.id) return true;
  return (['en', 'nl', 'fr'] as const).some(
    (tag) => row.name[tag] !== '' && row.name[tag] === member.name[tag].trim(),
  );
}

function mixed(there: Typed, given: Typed): Typed {
  return { en: given.en || there.en, nl: given.nl || there.nl, fr: given.fr || there.fr };
}

function no(line: number, why: RowRefusal, cell: string): RefusedRow {
  return { line, why, cell };
}

function spell({ cells }: Line): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}
