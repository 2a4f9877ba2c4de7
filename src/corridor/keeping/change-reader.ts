/**
 * A change, read from JSON that came from outside: of another device, or out of a file.
 *
 * Use      `read(change, given)`; the body is read by the reader of its kind.
 * Errors   as basics/shape.ts; `instant_malformed`, `item_id_malformed`.
 */

import type { Json } from '../../basics/canonical.ts';
import { type Instant, parseInstant, writeInstant } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import {
  type Fault,
  type Reader,
  below,
  fault,
  integer,
  isObject,
  literal,
  object,
  parsed,
  text,
} from '../../basics/shape.ts';
import type { Change } from '../corridor.ts';
import { itemId } from '../fields.ts';
import { KINDS, type Kind, isKind, kinds } from '../kinds/index.ts';

export const MOST_REASON = 2_000;

export const instant: Reader<Instant> = parsed(parseInstant, 'instant_malformed');

const front = object({
  by: text(100),
  at: instant,
  kind: literal(...kinds),
  id: itemId,
  seen: integer(0, 1_000_000),
  type: literal('put', 'withdraw'),
});
const withdrawal = object({ reason: text(MOST_REASON) });

export const change: Reader<Change> = (given, at) => {
  const known = front(given, at);
  if (!known.ok) return known;
  const { type, kind, ...rest } = known.value;
  if (!isObject(given) || !isKind(kind)) return fault('not_an_object', at);
  if (type === 'withdraw') {
    const why = withdrawal(given, at);
    return why.ok ? ok({ ...rest, kind, type, ...why.value }) : why;
  }
  const body = bodyOf(kind, given['body'], below(at, 'body'));
  return body.ok ? ok({ ...rest, kind, type, body: body.value } as Change) : body;
};

/** As JSON that `change` reads; the time as a text, and the fields of the kind only. */
export function changeJson(given: Change): Json {
  return { ...given, at: writeInstant(given.at) } as Json;
}

function bodyOf(kind: Kind, given: Json | undefined, at: string): Result<unknown, Fault> {
  return KINDS[kind](given, at);
}
