/**
 * What each seat answers in a rehearsal, round by round, and how it ends.
 *
 * Use      stand-ins and `rehearse` follow it; `finalAnswers` is what a round must count.
 * Shapes   `answers` is each member's first ballot; a revote is a whole ballot cast after it, in
 *          the order given, and the last one counts. Who is in `absent` casts nothing.
 * Errors   every member sitting when a round opens answers for every name or is absent; words are
 *          of the rule's scale; the silence's result is the one that its objections have.
 * Source   docs/schema/answers.schema.json.
 */

import type { Json } from '../../basics/canonical.ts';
import { type Instant, parseDate } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import {
  type Fault,
  type Reader,
  array,
  isObject,
  literal,
  object,
  optional,
  parsed,
  read,
  record,
  text,
} from '../../basics/shape.ts';
import { answersFault } from './answers-checks.ts';
import type { Definition, Text } from '../definition/definition.ts';
import { memberIdReader, textReader, words } from '../definition/definition-readers.ts';
import { earlierReader, endingReader } from './ending-answers.ts';
import {
  type CandidateId,
  type MemberId,
  type RoundId,
  parseCandidateId,
  parseRoundId,
} from '../ids.ts';
import type { KnotMove, KnotWord } from '../knots/knot.ts';
import { plannedKnotReader } from '../knots/knot-readers.ts';
import type { ObjectionKind } from '../silence/silence.ts';
import type { Acting, Subject } from '../silence/subject.ts';

/** A ballot in clear: a word of the scale for each candidate of the round. */
export type BallotAnswers = { readonly [candidate: string]: string };

export type Revote = { readonly member: MemberId; readonly answers: BallotAnswers };

/** A talk that a facilitator notes, and what the member says of the note. */
export type PlannedTalk = {
  readonly member: MemberId;
  /** The facilitator's id; `chair` where the file does not say. */
  readonly by: string;
  readonly on: string;
  readonly how: 'telephone' | 'in-person' | 'in-writing';
  readonly answers?: BallotAnswers;
  readonly names?: readonly CandidateId[];
  readonly reply?: 'confirm' | 'correct' | 'strike';
  /** What a correction says instead. */
  readonly correct?: BallotAnswers;
  readonly correctNames?: readonly CandidateId[];
};

/** Only of a confessional. */
export type TalkAnswers = {
  /** Where the round asks for names. */
  readonly names: { readonly [member: string]: readonly CandidateId[] };
  readonly told: readonly PlannedTalk[];
  readonly communique: Text | null;
};

export type RoundAnswers = {
  readonly answers: { readonly [member: string]: BallotAnswers };
  readonly absent: readonly MemberId[];
  readonly revotes: readonly Revote[];
  readonly talks?: TalkAnswers;
};

export type PlannedObjection = {
  readonly member: MemberId;
  readonly kind: ObjectionKind;
  readonly reason?: string;
  readonly condition?: string;
  /** For an amendment: the text as it should be. */
  readonly amended?: Text;
  /** Where objections may be unnamed: this member signs all the same. */
  readonly named?: boolean;
};

export type PlannedMove = { readonly hours: number; readonly reason: string };
export type Said = { readonly member: MemberId; readonly text: string };

export type PlannedSilence = {
  readonly subject: Subject;
  /** When the text is put under silence; else as soon as it may be. */
  readonly opens?: Instant;
  readonly text?: Text;
  /** Moved once: to so many hours from then. */
  readonly extended?: PlannedMove;
  readonly shortened?: PlannedMove;
  readonly objections: readonly PlannedObjection[];
  readonly reservations: readonly Said[];
};

/** A silence before the one that ends it all: a rule changed, a draft that was broken. */
export type EarlierSilence = PlannedSilence & {
  /** The round after whose count it is held; else after the last one. */
  readonly after?: RoundId;
  readonly result: 'adopted' | 'silence-broken';
};

export type Ending =
  | (PlannedSilence & {
      readonly kind: 'silence';
      readonly statements: readonly Said[];
      readonly result: 'appointed' | 'extended' | 'vacant' | 'silence-broken';
    })
  | { readonly kind: 'extended'; readonly until: string; readonly reason: string }
  | ({ readonly kind: 'vacant'; readonly reason: string } & Acting)
  | { readonly kind: 'tie' | 'deadlock' | 'stopped'; readonly reason: string };

export type PlannedField = {
  readonly after: RoundId;
  readonly names: readonly CandidateId[];
  readonly reason: string;
};

/** Moves that are tied together once so many silences are over; 0: after the last round. */
export type PlannedKnot = {
  readonly afterSilence: number;
  /** Open for answers so long. */
  readonly hours: number;
  readonly moves: readonly KnotMove[];
  /** By member what it says, one after another: the last counts. Who is not here says nothing. */
  readonly answers: { readonly [member: string]: readonly KnotWord[] };
  readonly opens: boolean;
};

/** A member that stands aside from the first sounding on. */
export type PlannedRecusal = { readonly member: MemberId; readonly reason: string };

export type Answers = {
  readonly definition: string;
  readonly note: string;
  readonly rounds: { readonly [round: string]: RoundAnswers };
  readonly silences: readonly EarlierSilence[];
  /** Who goes on by the chair's recorded decision, round by round. */
  readonly fields: readonly PlannedField[];
  readonly knots: readonly PlannedKnot[];
  readonly recusals: readonly PlannedRecusal[];
  readonly ending: Ending;
};

export function parseAnswers(json: Json, definition: Definition): Result<Answers, Fault> {
  const parts = read(answersReader, json);
  if (!parts.ok) return parts;
  const { format: _, ...answers } = parts.value;
  return answersFault(answers, definition) ?? ok(answers);
}

/** Each member's last ballot; those absent are not in it. */
export function finalAnswers(round: RoundAnswers): { readonly [member: string]: BallotAnswers } {
  const last = round.revotes.map(({ member, answers }) => [member, answers] as const);
  return { ...round.answers, ...Object.fromEntries(last) };
}

const ballotReader: Reader<BallotAnswers> = record(words);

const namesReader: Reader<readonly CandidateId[]> = array(
  parsed(parseCandidateId, 'not_an_id'),
  100,
);

const plannedTalkReader: Reader<PlannedTalk> = object({
  member: memberIdReader,
  by: (given, at) => text()(given ?? 'chair', at),
  on: parsed((day) => (parseDate(day) === undefined ? undefined : day), 'not_a_date'),
  how: (given, at) => literal('telephone', 'in-person', 'in-writing')(given ?? 'telephone', at),
  answers: optional(ballotReader),
  names: optional(namesReader),
  reply: optional(literal('confirm', 'correct', 'strike')),
  correct: optional(ballotReader),
  correctNames: optional(namesReader),
});

const talkFields = object({
  names: (given, at) => record(namesReader)(given ?? {}, at),
  told: (given, at) => array(plannedTalkReader)(given ?? [], at),
  communique: (given, at) => (given === undefined ? ok(null) : textReader(given, at)),
});

const TALK_FIELDS = ['names', 'told', 'communique'];

/** The fields of a confessional, where one of them is there. */
const roundReader: Reader<RoundAnswers> = (given, at) => {
  const round = sheetsReader(given, at);
  const talking = isObject(given) && TALK_FIELDS.some((field) => field in given);
  if (!round.ok || !talking) return round;
  const talks = talkFields(given, at);
  return talks.ok ? ok({ ...round.value, talks: talks.value }) : talks;
};

const sheetsReader: Reader<RoundAnswers> = object({
  answers: (given, at) => record(ballotReader)(given ?? {}, at),
  absent: (given, at) => array(memberIdReader)(given ?? [], at),
  revotes: (given, at) =>
    array(object({ member: memberIdReader, answers: ballotReader }))(given ?? [], at),
});

const fieldReader: Reader<PlannedField> = object({
  after: parsed(parseRoundId, 'not_an_id'),
  names: namesReader,
  reason: words,
});

const recusalReader: Reader<PlannedRecusal> = object({ member: memberIdReader, reason: text() });

const answersReader = object({
  format: literal('doyen/answers/1'),
  definition: text(),
  note: (given, at) => text()(given ?? '', at),
  rounds: record(roundReader),
  silences: (given, at) => array(earlierReader, 50)(given ?? [], at),
  fields: (given, at) => array(fieldReader, 200)(given ?? [], at),
  knots: (given, at) => array(plannedKnotReader, 50)(given ?? [], at),
  recusals: (given, at) => array(recusalReader, 200)(given ?? [], at),
  ending: endingReader,
});
