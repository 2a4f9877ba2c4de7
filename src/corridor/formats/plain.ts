/**
 * A corridor as a plain file, `doyen/corridor/1`: title, people and every change.
 *
 * Use      examples, and the inside of an encrypted export; `plainJson` is what `readPlainCorridor`
 *          reads.
 * Shapes   times are RFC 3339; a body is read by the reader of its kind. Unknown kinds are refused:
 *          nothing is dropped in silence. Who wrote what came with a file has a `~` in his id.
 * Errors   the first fault, with its JSON pointer; `kind_unknown`.
 */

import type { Json } from '../../basics/canonical.ts';
import { parseInstant, writeInstant } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import {
  type Fault,
  type Read,
  type Reader,
  array,
  below,
  fault,
  integer,
  isObject,
  literal,
  object,
  parsed,
  read,
  text,
} from '../../basics/shape.ts';
import type { Change } from '../corridor.ts';
import { itemId, texts } from '../fields.ts';
import { KINDS, isKind } from '../kinds/index.ts';

const MOST_CHANGES = 1_000_000;

/** An id of the side, or one that was brought in. */
const author = parsed(
  (given) => (/^[A-Za-z0-9_~-]{1,150}$/.test(given) ? given : undefined),
  'author_malformed',
);

const head = object({
  by: author,
  at: parsed(parseInstant, 'not_an_instant'),
  id: itemId,
  seen: integer(0, 100_000),
  type: literal('put', 'withdraw'),
});

export const change: Reader<Change> = (given, at) => {
  const known = head(given, at);
  if (!known.ok) return known;
  const kind = isObject(given) && typeof given['kind'] === 'string' ? given['kind'] : '';
  if (!isKind(kind)) return fault('kind_unknown', below(at, 'kind'));
  const { type, ...rest } = known.value;
  const inside = isObject(given) ? given : {};
  if (type === 'withdraw') {
    // Without it nothing could be shown any more, to nobody of the side.
    if (kind === 'ground') return fault('ground_needed', below(at, 'type'));
    const reason = text(2_000)(inside['reason'], below(at, 'reason'));
    return reason.ok ? ok({ ...rest, kind, type, reason: reason.value }) : reason;
  }
  const body = KINDS[kind](inside['body'], below(at, 'body'));
  return body.ok ? ok({ ...rest, kind, type, body: body.value } as Change) : body;
};

const plain = object({
  format: literal('doyen/corridor/1'),
  title: texts,
  people: array(object({ id: author, name: text(200) }), 10_000),
  changes: array(change, MOST_CHANGES),
});

export type PlainCorridor = Omit<Read<typeof plain>, 'format'>;

export function readPlainCorridor(given: Json): Result<PlainCorridor, Fault> {
  return read(plain, given);
}

export function plainJson({ title, people, changes }: PlainCorridor): Json {
  return { format: 'doyen/corridor/1', title, people, changes: changes.map(changeJson) } as Json;
}

export function changeJson(given: Change): Json {
  return { ...given, at: writeInstant(given.at) } as Json;
}
