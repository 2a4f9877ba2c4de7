/**
 * Meetings, and contacts: who saw whom, in which capacity, at whose cost, and what follows.
 *
 * Shapes   a meeting's agenda is one thing, what is said in its margins another. A contact's
 *          `capacity` is the role in which it was made: the office is one, the candidacy another,
 *          and a wall stands between them.
 */

import { type Read, array, boolean, literal, nullable, object, text } from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import { candidate, handling, itemId, member, provenance, subject, texts } from '../fields.ts';

export const meeting = object({
  title: texts,
  place: nullable(texts),
  from: dated,
  to: nullable(dated),
  learned: day,
  /** Members that take part; null: all of the body. */
  members: nullable(array(member, 1_000)),
  others: array(text(200), 200),
  agenda: array(texts, 50),
  margins: array(texts, 50),
  handling,
  ...provenance,
});
export type Meeting = Read<typeof meeting>;

export const capacity = literal('office', 'candidacy', 'party', 'private', 'side', 'unclear');

export const contact = object({
  /** Who of ours, or who made it. */
  ours: text(200),
  member: nullable(member),
  person: nullable(text(200)),
  office: nullable(text(200)),
  when: dated,
  learned: day,
  capacity,
  /** For whom it was made, where it was for a candidate. */
  candidate: nullable(candidate),
  /** Who bore the cost, and what was kept apart. */
  cost: nullable(texts),
  meeting: nullable(itemId),
  said: texts,
  follows: nullable(texts),
  due: nullable(day),
  done: boolean(),
  handling,
  ...provenance,
});
export type Contact = Read<typeof contact>;

/** In which order members are to be approached, and why. */
export const approach = object({
  subject,
  order: array(object({ member, why: texts, done: boolean() }), 500),
});
export type Approach = Read<typeof approach>;
