/**
 * The letters of a confessional: what a member answers, what the facilitators noted of a talk, and
 * what they say to one another before a communique.
 *
 * Use      device/hearing.ts folds them; who may write which, it judges.
 * Shapes   `round` is the rid of the confessional, `id` is the writer's own name for the letter;
 *          `of` names another letter by its id. What was said is either words of the scale by
 *          candidate or a list of names, as the definition asks.
 * Source   spec/confessional.md §3.
 */

import {
  type Read,
  array,
  integer,
  literal,
  nullable,
  object,
  parsed,
  record,
} from '../../basics/shape.ts';
import { parseDate } from '../../basics/instant.ts';
import {
  bytesField,
  candidateField,
  digestField,
  hash32Field,
  reasonField,
} from '../../table/act-fields.ts';
import { memberIdReader, textReader } from '../../table/definition/definition-readers.ts';

const letterId = parsed((id) => (/^[A-Za-z0-9_-]{6,40}$/.test(id) ? id : undefined), 'not_an_id');
const day = parsed((given) => (parseDate(given) === undefined ? undefined : given), 'not_a_date');
const MOST_NAMES = 100;
const about = { round: hash32Field };

const saidReader = object(
  {
    /** A word of the scale for each candidate; null where names are asked for. */
    answers: nullable(record(literal('encourage', 'discourage', 'noOpinion'))),
    names: nullable(array(candidateField, MOST_NAMES)),
    /** In the member's own words; may be empty, as may the two below. */
    remarks: reasonField,
    condition: reasonField,
    /** The words in which it may be passed on. */
    passOn: reasonField,
  },
  true,
);

export const answerReader = object(
  { kind: literal('answer'), ...about, id: letterId, said: saidReader },
  true,
);

/** A facilitator's note of a talk; the member gets the same letter, and may correct it. */
export const toldReader = object(
  {
    kind: literal('told'),
    ...about,
    id: letterId,
    member: memberIdReader,
    on: day,
    how: literal('telephone', 'in-person', 'in-writing'),
    said: saidReader,
  },
  true,
);

/** The member on a note: `said` is its whole new answer where it corrects. */
export const replyReader = object(
  {
    kind: literal('reply'),
    ...about,
    id: letterId,
    of: letterId,
    /** SHA-256 of the note as the member read it: two letters may bear one id. */
    noted: digestField,
    verdict: literal('confirm', 'correct', 'strike'),
    said: nullable(saidReader),
  },
  true,
);

/** A facilitator's device has read a letter; only the member can tell who says so. */
export const ackReader = object({ kind: literal('ack'), ...about, of: letterId }, true);

const countsReader = record(
  object({ encourage: integer(), discourage: integer(), noOpinion: integer() }, true),
);

/** Words to be published, for the other facilitators to sign. */
export const draftReader = object(
  {
    kind: literal('draft'),
    ...about,
    id: letterId,
    heard: integer(),
    text: textReader,
    aggregate: nullable(digestField),
    /** What the commitment holds, where one is asked for. */
    opening: nullable(object({ counts: countsReader, salt: bytesField(32) }, true)),
  },
  true,
);

export const cosignReader = object(
  { kind: literal('cosign'), ...about, of: letterId, signature: bytesField(64) },
  true,
);

/** What a candidate's sponsor is told before all others. */
export const disclosureReader = object(
  { kind: literal('disclosure'), ...about, candidate: candidateField, words: reasonField },
  true,
);

export type Said = Read<typeof saidReader>;
export type Told = Read<typeof toldReader>;
export type Reply = Read<typeof replyReader>;
export type Draft = Read<typeof draftReader>;
export type TalksContent =
  | Read<typeof answerReader>
  | Told
  | Reply
  | Read<typeof ackReader>
  | Draft
  | Read<typeof cosignReader>
  | Read<typeof disclosureReader>;
