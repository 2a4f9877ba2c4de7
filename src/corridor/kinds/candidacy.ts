/**
 * What is known of a candidate beside the table's own facts: further names, dated facts, arguments.
 *
 * Shapes   a name not in the ground is an item of kind `name`. A fact is one of the table's kinds:
 *          willing, put forward, campaigned for, held official are four dated things, not one
 *          status. An argument says who makes it, and which argument it answers.
 */

import { type Read, literal, nullable, object, optional, text } from '../../basics/shape.ts';
import { factKindReader } from '../../table/definition/definition-readers.ts';
import { dated, day } from '../dated.ts';
import { attribution, candidate, handling, itemId, member, provenance, texts } from '../fields.ts';

export const name = object({
  candidate,
  name: text(200),
  country: nullable(member),
  office: nullable(texts),
  ...provenance,
});

export const fact = object({
  candidate,
  kind: factKindReader,
  when: dated,
  learned: day,
  /** A member's id, or free words. */
  by: nullable(text(200)),
  condition: nullable(texts),
  note: texts,
  handling,
  ...provenance,
});
export type Fact = Read<typeof fact>;

export const argument = object({
  candidate,
  side: literal('strength', 'weakness'),
  text: texts,
  /** Who makes it: a member, or others in words. */
  member: nullable(member),
  by: nullable(text(300)),
  when: nullable(dated),
  learned: day,
  answers: nullable(itemId),
  handling,
  address: provenance.address,
  attribution,
  confidence: optional(text(200)),
});
export type Argument = Read<typeof argument>;
