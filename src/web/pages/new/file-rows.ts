/**
 * The rows of a form that come from a file: which they are, and what ids they have there.
 *
 * Use      `fileKey(2)` for the third; `fileId` gives its id in the file, and nothing for a row
 *          that was added in the form.
 * Shapes   rows of the file have keys `f1`, `f2`, ..., rows of the form `k1`, ...: a key that is
 *          given again never means a row of the file.
 * Source   RFC 6901.
 */

import type { Json, JsonObject } from '../../../basics/canonical.ts';
import { isObject } from '../../../basics/shape.ts';
import type { Lists } from './draft.ts';

export function fileKey(at: number): string {
  return `f${at + 1}`;
}

/** What stands at a pointer of plain names. */
export function at(file: JsonObject | null, pointer: string): Json | undefined {
  const into = (part: Json | undefined, name: string) =>
    isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined;
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(into, file ?? undefined);
}

/** Empty where the row is not one of the file. */
export function fileId(file: JsonObject | null, list: keyof Lists, key: string): string {
  const [, nr] = /^f(\d+)$/.exec(key) ?? [];
  return nr === undefined ? '' : (idsIn(file, list)[Number(nr) - 1] ?? '');
}

function idsIn(file: JsonObject | null, list: keyof Lists): readonly string[] {
  if (list === 'groups') return Object.keys(at(file, '/body/groups') ?? {});
  const rows = at(file, list === 'facilitators' ? '/facilitation/facilitators' : `/${list}`);
  return Array.isArray(rows) ? rows.map(idOf) : [];
}

function idOf(row: Json): string {
  const id = isObject(row) ? row['id'] : undefined;
  return typeof id === 'string' ? id : '';
}
