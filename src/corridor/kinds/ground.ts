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
  integer,
  literal,
  nullable,
  object,
  optional,
  text,
} from '../../basics/shape.ts';
import { day } from '../dated.ts';
import { candidate, member, texts } from '../fields.ts';

const anything: Reader<Json> = (given) => ok(given ?? null);

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
  candidates: array(object({ id: candidate, name: text(200), country: nullable(text(32)) }), 200),
  rule: anything,
  rounds: optional(array(anything, 200)),
});
export type Ground = Read<typeof ground>;
