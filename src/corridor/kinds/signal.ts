/**
 * A signal: somebody showed, at a date, how they stand on a name, the timing or a criterion.
 *
 * Use      quick add fills holder, subject and stance; the rest may follow in later revisions.
 * Shapes   what a senator, a candidate or an anonymous official says is not the member's position:
 *          `voice` says in whose name; `teller` who told it at second hand. `origin` names the one
 *          origin of several reports: it counts once. `quote.start` and `end` are UTF-16 offsets
 *          into a kept text, and `exact` is what stands there.
 * Source   FORMATS; NATO STANAG 2511 (the Admiralty code); FIRST TLP 2.0.
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
import { day, dated } from '../dated.ts';
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

export const voice = literal(
  'government',
  'legislature',
  'body',
  'collective',
  'candidate',
  'contender',
  'other',
);
export type Voice = Read<typeof voice>;

export const stance = literal(
  'supports',
  'leans',
  'open',
  'silent',
  'reluctant',
  'objects',
  'blocks',
  'lifts',
);
export type Stance = Read<typeof stance>;

export const channel = literal(
  'interview',
  'press-conference',
  'statement',
  'agency',
  'newspaper',
  'broadcast',
  'social-media',
  'document',
  'meeting',
  'call',
  'letter',
  'other',
);

const quote = object({
  exact: text(2_000),
  text: nullable(itemId),
  start: optional(integer()),
  end: optional(integer()),
  translation: optional(texts),
});

export const signal = object({
  holder: object({
    member: nullable(member),
    /** Who, where it is no member's: `diplomats`, `allied sources`, a body's name. */
    body: nullable(text(200)),
    person: nullable(text(200)),
    office: nullable(text(200)),
    voice,
  }),
  subject,
  stance,
  condition: nullable(texts),
  said: nullable(dated),
  published: nullable(dated),
  /** The day on which this side came to know it: nothing counts before. */
  learned: day,
  channel: nullable(channel),
  meeting: nullable(itemId),
  attribution,
  teller: nullable(text(200)),
  grade: nullable(grade),
  handling,
  language: nullable(text(20)),
  note: texts,
  quote: nullable(quote),
  address: nullable(address),
  /** SHA-256 of the captured page, hex. */
  hash: nullable(text(64)),
  origin: nullable(itemId),
  confidence: optional(text(200)),
  /** Other facts of the same report, so that a reader finds them: tags of this side's own. */
  tags: optional(array(text(60), 20)),
  /** Told in order to press somebody, this side thinks. */
  pressure: optional(boolean()),
});
export type Signal = Read<typeof signal>;
