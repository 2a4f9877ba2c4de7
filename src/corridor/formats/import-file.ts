/**
 * What a JSON file offers to an import: items of a corridor, or rows in the manner of FORMATS.
 *
 * Use      `offeredIn(json, 'signal')`; the second says what a bare list is taken for.
 * Shapes   `doyen/corridor/1`: the last revision of each item, without the ground. An object with
 *          `signals` and `tallies`: rows of both. A list: rows. Rows are counted from 1.
 * Errors   `format_unknown`, `no_rows`, `too_many_rows`.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { type Result, ok } from '../../basics/result.ts';
import { type Fault, fault, isObject } from '../../basics/shape.ts';
import { type Kind, isKind } from '../kinds/index.ts';
import type { SheetKind } from './columns.ts';
import type { Row } from './row-reading.ts';

export type Offered = {
  readonly row: number;
} & (
  | { readonly type: 'row'; readonly kind: SheetKind; readonly cells: Row }
  | { readonly type: 'item'; readonly kind: Kind; readonly id: Json; readonly json: Json }
);

export const MOST_ROWS = 50_000;

export function offeredIn(json: Json, kind: SheetKind): Result<readonly Offered[], Fault> {
  if (Array.isArray(json)) return several(rowsIn(json as readonly Json[], kind));
  if (!isObject(json)) return fault('format_unknown', '');
  if (json['format'] === 'doyen/corridor/1') return several(itemsIn(json['changes']));
  const rows = [...rowsIn(json['signals'], 'signal'), ...rowsIn(json['tallies'], 'count')];
  if (!Array.isArray(json['signals']) && !Array.isArray(json['tallies'])) {
    return fault('format_unknown', '');
  }
  return several(rows.map((offered, index) => ({ ...offered, row: index + 1 })));
}

function several(offered: readonly Offered[]): Result<readonly Offered[], Fault> {
  if (offered.length === 0) return fault('no_rows', '');
  return offered.length > MOST_ROWS ? fault('too_many_rows', '', { most: MOST_ROWS }) : ok(offered);
}

function rowsIn(list: Json | undefined, kind: SheetKind): readonly Offered[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).map((given, index) => {
    const cells = isObject(given) ? cellsIn(given) : {};
    return { type: 'row' as const, row: index + 1, kind, cells };
  });
}

function cellsIn(given: JsonObject): Row {
  const cells = Object.entries(given).map(([name, value]) => [name, cellOf(name, value)] as const);
  return Object.fromEntries(cells);
}

/** Several addresses of one fact: the first is taken. */
function cellOf(name: string, value: Json): string {
  if (Array.isArray(value)) {
    const parts = (value as readonly Json[]).map((part) => cellOf(name, part));
    return name === 'source_url' ? (parts[0] ?? '') : parts.join(' | ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Later revisions stand later in the file; what was withdrawn is not offered. */
function itemsIn(changes: Json | undefined): readonly Offered[] {
  const last = new Map<string, Offered>();
  for (const [index, change] of (Array.isArray(changes) ? (changes as Json[]) : []).entries()) {
    if (!isObject(change)) continue;
    const { kind, id = null, type, body = null } = change;
    if (typeof kind !== 'string' || !isKind(kind) || kind === 'ground') continue;
    const key = `${kind} ${JSON.stringify(id)}`;
    if (type === 'put') last.set(key, { type: 'item', row: index + 1, kind, id, json: body });
    else last.delete(key);
  }
  return [...last.values()];
}
