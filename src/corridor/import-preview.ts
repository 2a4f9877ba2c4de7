/**
 * What an import would take in: each row accepted, refused with its field, or there already.
 *
 * Use      drive `previewing(…)` to its end; what it yields on the way is how many rows are done,
 *          so that a page can show it and stop. Nothing is changed.
 * Shapes   rows may refer to one another in any order. An item without an id gets one made of its
 *          content, so that the same table twice makes nothing twice.
 * Errors   per row the first fault of reader or acceptance, with the column and what stands in it.
 */

import { must } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { type Json, canonicalJson } from '../basics/canonical.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { type Fault, isObject } from '../basics/shape.ts';
import { digestOf } from '../crypto/digest.ts';
import { accepted } from './acceptance.ts';
import { type Author, type Change, type Corridor, all, item, withChanges } from './corridor.ts';
import type { Day } from './dated.ts';
import { type ItemId, itemId } from './fields.ts';
import { columnOf } from './formats/columns.ts';
import type { Offered } from './formats/import-file.ts';
import { type KnownNames, knownNames } from './formats/known-names.ts';
import { readRow } from './formats/row-reading.ts';
import { type Body, KINDS, type Kind } from './kinds/index.ts';

type Refusal = { readonly code: string; readonly at: string };
export type TakenRow = {
  readonly row: number;
  readonly kind: Kind;
  readonly id: ItemId;
  readonly body: Body<Kind>;
};
export type RefusedRow = {
  readonly row: number;
  /** The column, or the JSON pointer where there is none. */
  readonly field: string;
  readonly value: string;
  readonly refusal: Refusal;
};
export type DoubleRow = { readonly row: number; readonly kind: Kind; readonly sameAs: ItemId };
export type Preview = {
  readonly taken: readonly TakenRow[];
  readonly refused: readonly RefusedRow[];
  readonly doubles: readonly DoubleRow[];
};
type Importer = { readonly by: Author; readonly at: Instant; readonly today: Day };

/** What FORMATS calls a column: a refusal names the one that the table has. */
const OTHER_NAMES: { readonly [column: string]: readonly string[] } = {
  subject: ['candidate', 'for'],
  body: ['office'],
  least: ['count'],
};
const STEP = 200;
const MOST_PASSES = 5;

export function* previewing(
  corridor: Corridor,
  offered: readonly Offered[],
  importer: Importer,
): Generator<number, Preview> {
  const known = knownNames(corridor);
  const refused: RefusedRow[] = [];
  const doubles: DoubleRow[] = [];
  const read: TakenRow[] = [];
  const there = contentsOf(corridor, new Set(offered.map(({ kind }) => kind)));
  for (const [index, one] of offered.entries()) {
    if (index % STEP === 0) yield index;
    const row = readOffered(one, known, importer.today);
    if (!row.ok) refused.push(refusedRow(one, row.refusal));
    else {
      const sameAs = doubleOf(corridor, there, row.value);
      if (sameAs === undefined) read.push(row.value);
      else doubles.push({ row: one.row, kind: one.kind, sameAs });
    }
  }
  const offers = new Map(offered.map((one) => [one.row, one]));
  const { taken, wrong } = yield* together(corridor, read, importer);
  for (const [row, refusal] of wrong) {
    refused.push(refusedRow(must(offers.get(row), 'the row that was read'), refusal));
  }
  return { taken, refused: refused.sort(byRow), doubles };
}

/** Rows that lean on refused rows are refused as well, until all that are left hold. */
function* together(
  corridor: Corridor,
  read: readonly TakenRow[],
  importer: Importer,
): Generator<number, { taken: readonly TakenRow[]; wrong: ReadonlyMap<number, Refusal> }> {
  const wrong = new Map<number, Refusal>();
  let taken = read;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const staged = withChanges(
      corridor,
      taken.map((row) => changeOf(row, importer)),
    );
    const standing: TakenRow[] = [];
    for (const [index, row] of taken.entries()) {
      if (index % STEP === 0) yield index;
      const judged = accepted(staged, changeOf(row, importer));
      if (judged.ok) standing.push(row);
      else wrong.set(row.row, judged.refusal);
    }
    if (standing.length === taken.length) break;
    taken = standing;
  }
  return { taken, wrong };
}

function changeOf({ kind, id, body }: TakenRow, { by, at }: Importer): Change {
  return { by, at, kind, id, seen: 0, type: 'put', body } as Change;
}

function readOffered(one: Offered, known: KnownNames, today: Day): Result<TakenRow, Fault> {
  if (one.type === 'row') {
    const row = readRow(one.kind, one.cells, known, today);
    return row.ok ? readBody(one, row.value.json, row.value.id) : row;
  }
  return readBody(one, one.json, one.id);
}

function readBody({ row, kind }: Offered, json: Json, given: Json): Result<TakenRow, Fault> {
  const body = KINDS[kind](json, '');
  if (!body.ok) return body;
  const id = given === null ? ok(madeId(kind, body.value)) : itemId(given, '/id');
  return id.ok ? ok({ row, kind, id: id.value, body: body.value }) : refuse(id.refusal);
}

function madeId(kind: Kind, body: Body<Kind>): ItemId {
  if (kind === 'criterion' && 'id' in body) return body.id;
  return `${kind}-${digestOf(utf8(canonicalJson(body as Json))).slice(0, 16)}`;
}

type Contents = Map<string, ItemId>;

function contentsOf(corridor: Corridor, kinds: ReadonlySet<Kind>): Contents {
  const contents: Contents = new Map();
  for (const kind of kinds) {
    for (const { id, body } of all(corridor, kind)) contents.set(contentOf(kind, body), id);
  }
  return contents;
}

/** What makes two items one: all but the day on which each was learned. */
function contentOf(kind: Kind, body: Body<Kind>): string {
  return `${kind} ${canonicalJson({ ...(body as { [field: string]: Json }), learned: '' })}`;
}

function doubleOf(corridor: Corridor, there: Contents, row: TakenRow): ItemId | undefined {
  const content = contentOf(row.kind, row.body);
  const key = `id ${row.kind} ${row.id}`;
  const isThere = item(corridor, row.kind, row.id) !== undefined || there.has(key);
  const sameAs = isThere ? row.id : there.get(content);
  if (sameAs === undefined) there.set(key, row.id).set(content, row.id);
  return sameAs;
}

function refusedRow(one: Offered, refusal: Refusal): RefusedRow {
  const { at } = refusal;
  if (one.type === 'item') {
    const value = isObject(one.json) ? pointed(one.json, at) : '';
    return { row: one.row, field: `${one.kind}${at}`, value, refusal };
  }
  const meant = at === '/id' ? 'id' : columnOf(one.kind, at);
  const field = [meant, ...(OTHER_NAMES[meant] ?? [])].find((name) => one.cells[name]) ?? meant;
  return { row: one.row, field, value: one.cells[field] ?? '', refusal };
}

function pointed(json: Json, at: string): string {
  let value: Json | undefined = json;
  for (const name of at.split('/').slice(1)) value = isObject(value) ? value[name] : undefined;
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

function byRow(one: RefusedRow, other: RefusedRow): number {
  return one.row - other.row;
}
