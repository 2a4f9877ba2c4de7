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

import type { Json } from '../basics/canonical.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, ok } from '../basics/result.ts';
import {
  type Fault,
  type Reader,
  array,
  literal,
  object,
  read,
  record,
  text,
} from '../basics/shape.ts';
import { answersFault } from './answers-checks.ts';
import type { Definition, Text } from './definition.ts';
import { memberIdReader, words } from './definition-readers.ts';
import { earlierReader, endingReader } from './ending-answers.ts';
import type { MemberId, RoundId } from './ids.ts';
import type { ObjectionKind } from './silence.ts';
import type { Acting, Subject } from './subject.ts';

/** A ballot in clear: a word of the scale for each candidate of the round. */
export type BallotAnswers = { readonly [candidate: string]: string };

export type Revote = { readonly member: MemberId; readonly answers: BallotAnswers };

export type RoundAnswers = {
  readonly answers: { readonly [member: string]: BallotAnswers };
  readonly absent: readonly MemberId[];
  readonly revotes: readonly Revote[];
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

export type Answers = {
  readonly definition: string;
  readonly note: string;
  readonly rounds: { readonly [round: string]: RoundAnswers };
  readonly silences: readonly EarlierSilence[];
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

const roundReader: Reader<RoundAnswers> = object({
  answers: record(ballotReader),
  absent: (given, at) => array(memberIdReader)(given ?? [], at),
  revotes: (given, at) =>
    array(object({ member: memberIdReader, answers: ballotReader }))(given ?? [], at),
});

const answersReader = object({
  format: literal('doyen/answers/1'),
  definition: text(),
  note: (given, at) => text()(given ?? '', at),
  rounds: record(roundReader),
  silences: (given, at) => array(earlierReader, 50)(given ?? [], at),
  ending: endingReader,
});
