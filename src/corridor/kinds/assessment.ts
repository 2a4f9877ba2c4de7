/**
 * What this side holds of a member on a subject: decided by a person, with a reason.
 *
 * Shapes   the id is made of member and subject, so that a cell has one history. Confidence stands
 *          apart from the position, and stated apart from inferred.
 */

import { type Read, array, literal, nullable, object, optional } from '../../basics/shape.ts';
import { day } from '../dated.ts';
import { itemId, member, subject, texts } from '../fields.ts';

export const step = literal('block', 'reluctant', 'undecided', 'accept', 'support');
export type Step = Read<typeof step>;
export const confidence = literal('low', 'moderate', 'high');
export type Confidence = Read<typeof confidence>;

export const assessment = object({
  member,
  subject,
  /** Null: unknown, again. */
  step: nullable(step),
  confidence,
  basis: literal('stated', 'inferred'),
  reason: texts,
  wouldChange: nullable(texts),
  evidence: array(itemId, 200),
  /** The day on which this was held. */
  learned: day,
  /** A promise hangs on it. */
  hangsOn: optional(texts),
});
export type Assessment = Read<typeof assessment>;

/** What one would expect to hear and has not: silence that says something. */
export const expectation = object({
  member,
  subject,
  what: texts,
  since: day,
  learned: day,
});
export type Expectation = Read<typeof expectation>;
