/**
 * The ground a corridor stands on: the body, its members, the post, the names, the rule, the dates;
 * taken over from a table's published record, from a definition, or made for a body without one.
 *
 * Shapes   one item, `ground`; a later state of what it follows is a further revision. `rule` is
 *          the table's rule as JSON, read again by its parser where it is judged by.
 */

import type { Json } from '../../basics/canonical.ts';
import { ok } from '../../basics/result.ts';
import {
  type Read,
  type Reader,
  array,
  fault,
  integer,
  literal,
  nullable,
  object,
  optional,
  text,
} from '../../basics/shape.ts';
import { day } from '../dated.ts';
import { candidate, member, texts } from '../fields.ts';

/** Any JSON that can be hashed: whole numbers, and nested no deeper than it takes. */
const anything: Reader<Json> = (given = null, at) =>
  isPlain(given, MOST_LEVELS) ? ok(given) : fault('not_canonical', at);

const MOST_LEVELS = 40;

function isPlain(given: Json, levels: number): boolean {
  if (typeof given === 'number') return Number.isSafeInteger(given);
  if (typeof given === 'string') return given.isWellFormed();
  if (given === null || typeof given !== 'object') return true;
  return levels > 0 && Object.values(given).every((one) => isPlain(one, levels - 1));
}

export const ground = object({
  follows: object({
    what: literal('record', 'definition', 'nothing'),
    /** Of the definition, hex; of a record also how many entries were read. */
    fingerprint: nullable(text(64)),
    origin: nullable(text(300)),
    size: nullable(integer()),
  }),
  title: texts,
  body: object({ id: text(32), name: texts, timeZone: text(60) }),
  groups: array(object({ id: text(32), name: texts, members: array(member, 1_000) }), 100),
  post: object({ name: texts, incumbent: nullable(text(200)), vacantFrom: nullable(day) }),
  members: array(
    object({
      id: member,
      name: texts,
      from: nullable(day),
      to: nullable(day),
      weight: optional(text(60)),
    }),
    1_000,
  ),
  candidates: array(object({ id: candidate, name: text(200), country: nullable(text(32)) }), 500),
  rule: anything,
  rounds: optional(array(anything, 200)),
});
export type Ground = Read<typeof ground>;
