/**
 * A criterion that somebody brought up, and figures by member that belong to it.
 *
 * Shapes   a figure names its publication and its day, and is never overwritten: a later
 *          publication is a further item. `value` is a decimal as published, e.g. `1.70`.
 */

import {
  type Read,
  array,
  boolean,
  integer,
  nullable,
  object,
  optional,
  parsed,
  text,
} from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import { parseDecimal } from '../decimal.ts';
import { candidate, handling, itemId, member, provenance, texts } from '../fields.ts';

const decimal = parsed(parseDecimal, 'not_a_decimal');

export const criterion = object({
  id: itemId,
  text: texts,
  /** A member's id, or a person in words. */
  proposer: nullable(text(200)),
  proposed: nullable(dated),
  learned: day,
  supporters: array(text(200), 200),
  opponents: array(text(200), 200),
  favours: array(candidate, 100),
  turnedAgainst: array(candidate, 100),
  note: nullable(texts),
  /** What a member's figure must reach, where figures belong to it. */
  least: optional(decimal),
  handling,
  ...provenance,
});
export type Criterion = Read<typeof criterion>;

export const figure = object({
  criterion: itemId,
  member,
  year: integer(1900, 2200),
  value: decimal,
  unit: text(60),
  estimate: boolean(),
  publication: text(300),
  published: dated,
  learned: day,
  ...provenance,
});
