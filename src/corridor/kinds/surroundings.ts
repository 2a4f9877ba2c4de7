/**
 * What happens around the choice: dated events, hard dates, other races, proposals on timing.
 *
 * Shapes   an event may bear on a sponsor: a government falls, an election is lost. A race is an
 *          object of its own, with the names that also run in it and how the two are tied.
 */

import { type Read, array, literal, nullable, object, text } from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import { candidate, handling, member, provenance, texts } from '../fields.ts';

export const event = object({
  kind: literal('government-falls', 'election', 'summit', 'hard-date', 'announced-date', 'other'),
  what: texts,
  when: dated,
  until: nullable(dated),
  learned: day,
  member: nullable(member),
  bearsOn: array(candidate, 100),
  effect: nullable(texts),
  handling,
  ...provenance,
});
export type Event = Read<typeof event>;

export const race = object({
  title: texts,
  body: text(300),
  when: nullable(dated),
  learned: day,
  candidates: array(candidate, 100),
  /** How the two are tied, or kept apart. */
  tie: texts,
  keptApart: nullable(texts),
  handling,
  ...provenance,
});

/** Something to take a position on: that it is settled by a day. */
export const timing = object({
  id: text(32),
  what: texts,
  by: nullable(day),
  learned: day,
  proposer: nullable(text(200)),
  ...provenance,
});
