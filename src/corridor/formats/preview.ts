/**
 * What of a table can be taken in: held against the corridor before anybody confirms it.
 *
 * Use      `previewOf(corridor, 'signal', rowsToSignals(rows, reading), at)`; what is `accepted` is
 *          put as it is.
 * Shapes   a row is known if its id is there already, or if the same stands in the corridor or in
 *          an earlier row, whenever it was learned. Rows may name one another as origin; with a
 *          refused row those that rest on it are refused.
 * Errors   those of rows.ts and of acceptance.ts, by row and heading; `id_taken`, twice in a file.
 */

import { type Json, canonicalJson } from '../../basics/canonical.ts';
import type { Instant } from '../../basics/instant.ts';
import { accepted } from '../acceptance.ts';
import { type Change, type Corridor, all, item, latest, withChanges } from '../corridor.ts';
import type { ItemId } from '../fields.ts';
import { type Accepted, type ReadRows, type RowRefusal, headingAt } from './rows.ts';
import type { TableKind } from './tables.ts';

export type Preview<K extends TableKind> = ReadRows<K> & {
  /** Left out: `id` is the item that says the same. */
  readonly known: readonly { readonly row: number; readonly id: ItemId }[];
};

export function previewOf<K extends TableKind>(
  corridor: Corridor,
  kind: K,
  read: ReadRows<K>,
  at: Instant,
): Preview<K> {
  const { fresh, twice, known } = sorted(corridor, kind, read.accepted);
  const refused = judged(corridor, kind, fresh, at);
  const all = [...read.refused, ...twice, ...refused.values()];
  return {
    accepted: fresh.filter(({ row }) => !refused.has(row)),
    refused: all.sort((one, other) => one.row - other.row),
    known,
  };
}

function sorted<K extends TableKind>(
  corridor: Corridor,
  kind: K,
  rows: readonly Accepted<K>[],
): {
  readonly fresh: readonly Accepted<K>[];
  readonly twice: readonly RowRefusal[];
  readonly known: Preview<K>['known'];
} {
  const saying = new Map(all(corridor, kind).map(({ id, body }) => [said(body), id]));
  const ids = new Set<ItemId>();
  const fresh: Accepted<K>[] = [];
  const twice: RowRefusal[] = [];
  const known: { readonly row: number; readonly id: ItemId }[] = [];
  for (const one of rows) {
    const { row, id, body } = one;
    const text = said(body);
    const same = item(corridor, kind, id) ? id : saying.get(text);
    if (same !== undefined) known.push({ row, id: same });
    else if (ids.has(id)) twice.push({ row, field: 'id', value: id, code: 'id_taken', id });
    else {
      fresh.push(one);
      ids.add(id);
      saying.set(text, id);
    }
  }
  return { fresh, twice, known };
}

/** Whenever it was learned. */
function said(body: object): string {
  return canonicalJson({ ...body, learned: '' } as { readonly [name: string]: Json });
}

function judged<K extends TableKind>(
  corridor: Corridor,
  kind: K,
  rows: readonly Accepted<K>[],
  at: Instant,
): ReadonlyMap<number, RowRefusal> {
  const puts = rows.map(({ id, body }) => {
    return { type: 'put', by: 'import', at, kind, id, seen: 0, body } as Change;
  });
  const together = withChanges(corridor, puts);
  const refused = new Map<number, RowRefusal>();
  for (const [index, { row }] of rows.entries()) {
    const put = puts[index];
    const verdict = put && accepted(together, put);
    if (!verdict || verdict.ok) continue;
    const { at: pointer, ...why } = verdict.refusal;
    const value = why['id'] ?? why['member'] ?? why['date'] ?? '';
    refused.set(row, { ...why, row, field: headingAt(kind, pointer), value: String(value) });
  }
  addResting(corridor, kind, rows, refused);
  return refused;
}

/** Rows whose origin is a row that was refused, and those that rest on these. */
function addResting<K extends TableKind>(
  corridor: Corridor,
  kind: K,
  rows: readonly Accepted<K>[],
  refused: Map<number, RowRefusal>,
): void {
  const resting = new Map<ItemId, Accepted<K>[]>();
  for (const one of rows) {
    const origin = originOf(one.body);
    if (origin === null || latest(corridor, kind, origin)) continue;
    resting.set(origin, [...(resting.get(origin) ?? []), one]);
  }
  const gone = rows.filter(({ row }) => refused.has(row)).map(({ id }) => id);
  for (const origin of gone) {
    for (const { row, id } of resting.get(origin) ?? []) {
      if (refused.has(row)) continue;
      const code = 'unknown_signal';
      refused.set(row, { row, field: 'origin', value: origin, code, id: origin });
      gone.push(id);
    }
  }
}

function originOf(body: object): ItemId | null {
  return 'origin' in body && typeof body.origin === 'string' ? body.origin : null;
}
