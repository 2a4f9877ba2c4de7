/**
 * The only door from JSON to a wish: exact fields, canonical spellings, nothing else beside them.
 *
 * Use      `parseWish(json)`, and `wishJson(wish)` back; what was signed is the canonical JSON of
 *          it.
 * Errors   the first fault with its pointer; `not_exact` where a wish says more than its act knows,
 *          or leaves something to be filled in: two texts for one wish would be two signatures.
 * Source   spec/process.md §5.1.
 */

import type { Json, JsonObject } from '../basics/canonical.ts';
import { type Result, ok } from '../basics/result.ts';
import {
  type Fault,
  type Reader,
  below,
  fault,
  integer,
  isObject,
  literal,
  nullable,
  object,
  parsed,
  read,
} from '../basics/shape.ts';
import { headReader } from './act-fields.ts';
import { actReader } from './act-readers.ts';
import { parseActorId } from './ids.ts';
import type { Wish } from './selection.ts';

export { enclosureOf } from './submission.ts';

/** Where a log lives: a host, and a name on it; no spaces, no sign that checkpoints use. */
const ORIGIN = /^[A-Za-z0-9[][A-Za-z0-9.:/_[\]-]{0,199}$/;

const wishReader: Reader<Wish> = object(
  {
    protocol: literal('doyen/1'),
    mode: literal('real', 'rehearsal'),
    origin: parsed((given) => (ORIGIN.test(given) ? given : undefined), 'not_an_origin'),
    actor: parsed(parseActorId, 'not_an_actor'),
    nr: integer(1),
    seen: nullable(headReader),
    act: actReader,
  },
  true,
);

export function parseWish(json: Json): Result<Wish, Fault> {
  const wish = read(wishReader, json);
  if (!wish.ok) return wish;
  const stranger = difference(wishJson(wish.value), json, '');
  return stranger === undefined ? ok(wish.value) : fault('not_exact', stranger);
}

export function wishJson(wish: Wish): JsonObject {
  return { ...wish, act: Object.fromEntries(Object.entries(wish.act)) };
}

/** Where `given` is not what was read from it, as a pointer. */
function difference(
  known: Json | undefined,
  given: Json | undefined,
  at: string,
): string | undefined {
  if (Array.isArray(known) && Array.isArray(given)) {
    const length = Math.max(known.length, given.length);
    return firstOf(
      Array.from({ length }, (_, place) =>
        difference(known[place], given[place], below(at, place)),
      ),
    );
  }
  if (isObject(known) && isObject(given)) {
    const keys = [...new Set([...Object.keys(known), ...Object.keys(given)])];
    return firstOf(keys.map((key) => difference(known[key], given[key], below(at, key))));
  }
  return known === given ? undefined : at;
}

function firstOf(found: readonly (string | undefined)[]): string | undefined {
  return found.find((at) => at !== undefined);
}
