/**
 * Evidence that one member moves another: dated, sourced, and never a number.
 *
 * Shapes   `waits-for`: says that it goes when the other goes; `follows`: went after the other
 *          and because of it; `looks-to`: takes its word as weightier; `trades-with`: each has
 *          something the other wants. The leader may be outside the body, in words.
 */

import { type Read, literal, nullable, object, text } from '../../basics/shape.ts';
import { dated, day } from '../dated.ts';
import { handling, member, provenance, subject, texts } from '../fields.ts';

export const tie = object({
  /** Null: the members in general. */
  follower: nullable(member),
  leader: nullable(member),
  leaderInWords: nullable(text(200)),
  how: literal('waits-for', 'follows', 'looks-to', 'trades-with'),
  subject: nullable(subject),
  when: dated,
  learned: day,
  note: texts,
  outcome: nullable(texts),
  handling,
  ...provenance,
});
export type Tie = Read<typeof tie>;
