/**
 * The definition that follows from the form, and from the file that it was filled from.
 *
 * Use      `definitionOf(draft)` gives definition.json; `parseDefinition` judges it as any other.
 * Shapes   what the form says now is held against what it said of the untouched file: only what was
 *          changed in between is changed in the file, all else stands in it as it stood. Rows are
 *          known by their keys, so that they may move, come and go.
 */

import { type Json, type JsonObject, canonicalJson } from '../../../basics/canonical.ts';
import { isObject } from '../../../basics/shape.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { plainDefinition } from './plain-definition.ts';

export function definitionOf(draft: Draft): JsonObject {
  const now = plainDefinition(draft);
  const first = draft.file && untouched(draft.file);
  if (!first) return now;
  const keys = { before: first.keys, now: keysOf(draft) };
  const laid = over({ file: draft.file, before: first.before, now }, '', keys);
  return isObject(laid) ? laid : now;
}

type Untouched = { readonly before: JsonObject; readonly keys: Keys };
const READ = new WeakMap<JsonObject, Untouched | null>();

/** What the form said of the file at first: read once, for it is asked at every key. */
function untouched(file: JsonObject): Untouched | null {
  const known = READ.get(file);
  if (known !== undefined) return known;
  const first = draftOf(file);
  const read = first ? { before: plainDefinition(first), keys: keysOf(first) } : null;
  READ.set(file, read);
  return read;
}

/** The keys of a list's rows, by its place; a row's own lists stand below its key. */
type Keys = ReadonlyMap<string, readonly string[]>;
type BothKeys = { readonly before: Keys; readonly now: Keys };

function keysOf(draft: Draft): Keys {
  const { posts, members, candidates, rounds, criteria, calendar, facilitators } = draft;
  const lists = { posts, members, candidates, rounds, criteria, calendar };
  const of = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);
  return new Map([
    ...Object.entries(lists).map(([name, rows]) => [`/${name}`, of(rows)] as const),
    ['/facilitation/facilitators', of(facilitators)],
    ...candidates.map(({ key, facts }) => [`/candidates/${key}/facts`, of(facts)] as const),
  ]);
}

type Three = {
  readonly file: Json | undefined;
  readonly before: Json | undefined;
  readonly now: Json | undefined;
};

/** `undefined`: it is not there any more. */
function over(three: Three, at: string, keys: BothKeys): Json | undefined {
  const { file, before, now } = three;
  if (Array.isArray(now) && keys.now.has(at)) return rowsOver(three, at, keys);
  if (unchanged(before, now, at)) return file;
  // One expression, one text: parts of two would say what nobody meant.
  const whole = /\/(?:pass|choose|condition)$/.test(at);
  if (whole || !isObject(file) || !isObject(before) || !isObject(now)) return now;
  const names = new Set([...Object.keys(file), ...Object.keys(now)]);
  const parts = [...names].map((name) => {
    const part = { file: file[name], before: before[name], now: now[name] };
    return [name, over(part, `${at}/${name}`, keys)] as const;
  });
  return Object.fromEntries(parts.filter((part): part is [string, Json] => part[1] !== undefined));
}

function rowsOver({ file, before, now }: Three, at: string, keys: BothKeys): Json | undefined {
  const [were, are] = [keys.before.get(at) ?? [], keys.now.get(at) ?? []];
  const rows = listed(now).map((row, nr) => {
    const key = are[nr] ?? '';
    const place = were.indexOf(key);
    if (place < 0) return row;
    const three = { file: listed(file)[place], before: listed(before)[place], now: row };
    return over(three, `${at}/${key}`, keys) ?? row;
  });
  // A list that the file leaves out stays out while it is empty.
  return file === undefined && rows.length === 0 ? undefined : rows;
}

function listed(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [];
}

/** A condition is the same in whichever language the form writes it. */
function unchanged(before: Json | undefined, now: Json | undefined, at: string): boolean {
  if (before === undefined || now === undefined) return before === now;
  const words = (text: Json) =>
    at.endsWith('/condition') && isObject(text) ? Object.values(text) : text;
  return canonicalJson(words(before)) === canonicalJson(words(now));
}
