/**
 * The minute: what a dean files of a selection, on one page, as facts that a language then tells.
 *
 * Use      `minuteOf(selection, head)`; `sayMinute` of the locales gives it words, for the page and
 *          for the command line.
 * Shapes   only what the record has published: sums, never an answer; who took part as a number.
 *          Interim while the selection is open: it then says how things stand.
 * Source   spec/record.md §9.
 */

import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import { eightWords } from '../crypto/words.ts';
import { type Standing, sponsorsOn, standing } from '../table/candidacies/candidacy.ts';
import type { Post, Text, WeighedBy } from '../table/definition/definition.ts';
import type { FieldEntry } from '../table/rounds/field.ts';
import type { CandidateId, PublicKey } from '../table/ids.ts';
import { type PublishedRound, publishedRounds, roundNumber } from '../table/rounds/published.ts';
import type { KnotMove } from '../table/knots/knot.ts';
import type { Dispute } from '../table/rounds/dispute.ts';
import type { Recusal } from '../table/seats/recusal.ts';
import type { Head, Round } from '../table/rounds/rounds.ts';
import type { Choice } from '../table/rules/choice/choice.ts';
import { type PlainReading, plainReading } from '../table/rules/index.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Outcome, Selection } from '../table/selection.ts';
import type { Silence } from '../table/silence/silence.ts';
import { dayOf, sitting } from '../table/seats/sitting.ts';
import { ruleInForce } from '../table/endings/rule-change.ts';
import { MOST_RESISTANCE } from '../table/soundings/resistance-poll.ts';
import type { Statement } from '../table/silence/statements.ts';
import { postsOf } from '../table/silence/subject.ts';

export type MinutedName = {
  readonly candidate: CandidateId;
  readonly name: string;
  readonly standing: Standing;
  /** Members, or whoever else put the name forward, as the facts spell them. */
  readonly sponsors: readonly string[];
};

export type MinutedKnot = {
  readonly moves: readonly KnotMove[];
  readonly state: 'opened' | 'not-opened' | 'ended' | 'running';
  readonly at: Instant | null;
};

/** A poll of resistance: a sum for each name, of at most `most`. */
export type MinutedGrades = {
  readonly round: number;
  readonly at: Instant;
  readonly cast: number;
  readonly entitled: number;
  readonly most: number;
  readonly sums: readonly { readonly candidate: CandidateId; readonly resistance: number }[];
};

/** A weighted poll: units for and against each name, of `all` units that answered. */
export type MinutedWeights = {
  readonly round: number;
  readonly at: Instant;
  readonly cast: number;
  readonly entitled: number;
  /** Which weight, in what units. */
  readonly weighed: WeighedBy;
  readonly sums: readonly {
    readonly candidate: CandidateId;
    readonly up: number;
    readonly down: number;
    readonly all: number;
  }[];
};

export type Talks = {
  readonly round: number;
  readonly heard: number;
  readonly entitled: number;
  readonly text: Text;
};

export type Minute = {
  readonly mode: Mode;
  readonly definition: string;
  readonly title: Text;
  readonly body: Text;
  readonly post: Text;
  readonly timeZone: string;
  readonly openedAt: Instant | null;
  /** Time of the last entry: of the seal, where it is sealed. */
  readonly asOf: Instant;
  readonly members: number;
  readonly rule: PlainReading;
  readonly choice: Choice;
  /** Who went on from round to round. */
  readonly field: readonly FieldEntry[];
  readonly names: readonly MinutedName[];
  readonly rounds: readonly PublishedRound[];
  readonly grades: readonly MinutedGrades[];
  readonly weighed: readonly MinutedWeights[];
  /** Who stood aside, and until when. */
  readonly recusals: readonly Recusal[];
  /** Who disputed the sealed list of a round. */
  readonly disputes: readonly (Dispute & { readonly number: number })[];
  /** Rounds that came to no result, as people number them. */
  readonly without: readonly number[];
  /** Confessionals that were reported: how many were heard, and the words agreed upon. */
  readonly talks: readonly Talks[];
  /** Moves that open together. */
  readonly knots: readonly MinutedKnot[];
  readonly silences: readonly Silence[];
  readonly statements: readonly Statement[];
  /** All posts of a package; one where there is one. */
  readonly posts: readonly Post[];
  readonly outcome: Outcome | null;
  /** The selection has ended; before that the minute is interim. */
  readonly ended: boolean;
  readonly sealed: boolean;
  readonly chair: PublicKey | null;
  /** So many trustees together open a sum; null before there were keys. */
  readonly trustees: { readonly needed: number; readonly all: number } | null;
  readonly fingerprint: string;
  readonly words: readonly string[];
  readonly head: Head;
};

export function minuteOf(selection: Selection, head: Head): Minute {
  const { definition, at, stage, fingerprint, seal } = selection;
  const { id, title, body, post } = definition;
  return {
    ...{ mode: selection.mode, definition: id, title, body: body.name, post: post.name },
    timeZone: body.timeZone,
    openedAt: selection.openedAt,
    asOf: at,
    members: sitting(selection, at).length,
    rule: plainReading(ruleInForce(selection)),
    choice: ruleInForce(selection).choose,
    field: selection.field,
    names: namesOf(selection),
    rounds: publishedRounds(selection),
    grades: gradesOf(selection),
    weighed: weighedOf(selection),
    recusals: selection.recusals,
    disputes: selection.disputes.map((one) => ({
      ...one,
      number: roundNumber(selection, one.round),
    })),
    without: selection.rounds
      .filter((round) => round.stage === 'unopened' || round.stage === 'abandoned')
      .map(({ plan }) => roundNumber(selection, plan.id)),
    talks: talksOf(selection),
    knots: selection.knots.map(knotOf),
    silences: selection.silences,
    statements: selection.statements,
    posts: postsOf(definition),
    outcome: stage === 'concluded' ? selection.outcome : null,
    ended: stage === 'concluded',
    sealed: seal !== null,
    chair: selection.seats['officer:chair']?.key ?? null,
    trustees: trusteesOf(selection),
    fingerprint,
    words: eightWords(must(fromHex(fingerprint), 'a digest in hexadecimal')),
    head,
  };
}

function namesOf({ candidacies, at }: Selection): readonly MinutedName[] {
  const day = dayOf(at);
  return candidacies.map(({ id, name, facts }) => ({
    candidate: id,
    name,
    standing: standing(facts, day),
    sponsors: sponsorsOn(facts, day),
  }));
}

function gradesOf(selection: Selection): readonly MinutedGrades[] {
  return selection.rounds.flatMap(({ plan, entitled, result }) => {
    if (result?.resistances === undefined) return [];
    const { at, cast, resistances } = result;
    const round = roundNumber(selection, plan.id);
    const most = cast * MOST_RESISTANCE;
    return [{ round, at, cast, entitled: entitled.length, most, sums: resistances }];
  });
}

function weighedOf(selection: Selection): readonly MinutedWeights[] {
  return selection.rounds.flatMap(({ plan, entitled, result }) => {
    if (result?.weighed === undefined || !plan.weighed) return [];
    const { at, cast, weighed: names } = result;
    const round = roundNumber(selection, plan.id);
    const sums = names.map(({ candidate, encourage, discourage, noOpinion }) => {
      const all = encourage + discourage + noOpinion;
      return { candidate, up: encourage, down: discourage, all };
    });
    return [{ round, at, cast, entitled: entitled.length, weighed: plan.weighed, sums }];
  });
}

function knotOf({ plan, stage, result, closedAt }: Round): MinutedKnot {
  const { moves = [] } = plan;
  if (stage === 'abandoned') return { moves, state: 'ended', at: closedAt };
  if (result === null) return { moves, state: 'running', at: null };
  return { moves, state: result.opened === true ? 'opened' : 'not-opened', at: result.at };
}

function talksOf(selection: Selection): readonly Talks[] {
  return selection.confessionals.flatMap(({ plan, report, entitled }) => {
    if (report === null) return [];
    const { heard, text } = report;
    return [{ round: roundNumber(selection, plan.id), heard, entitled: entitled.length, text }];
  });
}

function trusteesOf({ ceremonies }: Selection): Minute['trustees'] {
  const certified = ceremonies.findLast(({ phase }) => phase === 'certified');
  return certified ? { needed: certified.threshold, all: certified.confirmed.length } : null;
}
