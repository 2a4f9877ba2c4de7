/**
 * An item as a row of a table, so that row-reading.ts makes the same item of it.
 *
 * Use      `rowOf('signal', id, body)`; cells are defused: no spreadsheet runs what somebody said.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { isObject } from '../../basics/shape.ts';
import type { Body } from '../kinds/index.ts';
import { type Column, LANGUAGE_TAILS, type SheetKind, columnsIn } from './columns.ts';
import type { Row } from './row-reading.ts';
import { defused } from './sheet-cells.ts';

export function rowOf<K extends SheetKind>(kind: K, id: string, body: Body<K>): Row {
  const cells: [string, string][] = [['id', id]];
  for (const column of columnsIn(kind)) {
    cells.push(...cellsOf(column, valueAt(body as Json, column.at)));
  }
  return Object.fromEntries(cells.map(([name, cell]) => [name, defused(cell)] as const));
}

function valueAt(body: Json, at: string): Json | undefined {
  let value: Json | undefined = body;
  for (const field of at.split('/').slice(1)) value = isObject(value) ? value[field] : undefined;
  return value;
}

function cellsOf({ name, as }: Column, value: Json | undefined): readonly [string, string][] {
  if (as === 'dated') return datedCells(name, value);
  if (as === 'texts' || as === 'textlists') {
    return Object.entries(LANGUAGE_TAILS).map(([tag, tail]) => [
      `${name}${tail}`,
      as === 'texts' ? textIn(value, tag) : listIn(value, tag),
    ]);
  }
  if (as === 'grade') return [[name, `${textIn(value, 'source')}${textIn(value, 'information')}`]];
  if (as === 'flag') return [[name, value === undefined ? '' : value === true ? 'yes' : 'no']];
  return [[name, Array.isArray(value) ? joined(value as readonly Json[]) : textOf(value)]];
}

function datedCells(name: string, value: Json | undefined): readonly [string, string][] {
  if (!isObject(value)) {
    return [
      [name, ''],
      [`${name}_precision`, ''],
    ];
  }
  const date = textOf(value['date']);
  const length = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return [
    [name, date],
    [`${name}_precision`, value['about'] === true ? 'approx' : length],
  ];
}

function textIn(value: Json | undefined, field: string): string {
  return isObject(value) ? textOf(value[field]) : '';
}

/** One text of each entry of a list: an entry that lacks the language keeps its place. */
function listIn(value: Json | undefined, tag: string): string {
  const entries = value as readonly JsonObject[];
  return joined(entries.map((entry) => textOf(entry[tag])));
}

function joined(parts: readonly Json[]): string {
  return parts.map((part) => textOf(part).replaceAll(/[\\|]/g, String.raw`\$&`)).join(' | ');
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
