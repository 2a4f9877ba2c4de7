/**
 * A member's sealed note: a word to the facilitators only, said beside the record.
 *
 * Use      an objector says what would lift the objection; nobody else learns that it did.
 * Source   spec/letters.md §6.2.
 */

import { type Read, integer, literal, nullable, object, optional } from '../../basics/shape.ts';
import { candidateField, reasonField } from '../../table/act-fields.ts';

export type Note = Read<typeof noteReader>;

export const noteReader = object(
  {
    kind: literal('note'),
    /** The silence or the candidate that it is about; null where it is about neither. */
    silence: nullable(integer(1)),
    candidate: nullable(candidateField),
    words: reasonField,
    /** What would lift the objection; empty where nothing is said of it. */
    wouldLift: reasonField,
    /** The facilitators are asked to pass it on, without a name; absent: only to know. */
    asks: optional(literal('objection', 'amendment')),
  },
  true,
);
