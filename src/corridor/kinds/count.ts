/**
 * An anonymous count: "28 of 32, hold-outs named", "ever more": a constraint over a set of members,
 * never a position of one.
 *
 * Shapes   at least `least` and at most `most` of the members in `among` (null: all at that day)
 *          stand at `from` or better; `holdOuts` are those it names as not. `trend` is a count
 *          without numbers.
 */

import {
  type Read,
  array,
  boolean,
  integer,
  literal,
  nullable,
  object,
  optional,
  text,
} from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import {
  address,
  attribution,
  grade,
  handling,
  itemId,
  member,
  subject,
  texts,
} from '../fields.ts';

export const count = object({
  subject,
  from: literal('accept', 'support'),
  least: nullable(integer(0, 1_000)),
  most: nullable(integer(0, 1_000)),
  among: nullable(array(member, 1_000)),
  holdOuts: array(member, 1_000),
  trend: nullable(literal('rising', 'falling')),
  /** Who counts, as the report calls them. */
  who: text(300),
  said: nullable(dated),
  learned: day,
  attribution,
  grade: nullable(grade),
  handling,
  /** Given out in order to press somebody, this side thinks. */
  pressure: boolean(),
  note: texts,
  origin: nullable(itemId),
  address: nullable(address),
  confidence: optional(text(200)),
});
export type Count = Read<typeof count>;
