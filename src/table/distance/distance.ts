/**
 * Consensus distance: for each name, how far it is from being acceptable to all under the body's
 * rule, from what counted rounds have published and nothing else.
 *
 * Use      `distances(selection, now)` for the page and the chair's desk; `nearest` for headlines.
 * Shapes   sorted by distance, never by applause: equal distances stand in the order in which the
 *          names were entered. Names of the last counted round come first, then those of earlier
 *          rounds, those never sounded, those withdrawn. It never says which member.
 * Source   spec/process.md §13.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Candidacy, type Standing, standing } from '../candidacies/candidacy.ts';
import { type Condition, type Judged, conditionsOf } from './conditions.ts';
import type { CandidateId } from '../ids.ts';
import { type Movement, movementOf } from './movement.ts';
import { type Outstanding, outstandingOf } from './outstanding.ts';
import {
  type PublishedRound,
  type Shown,
  type Sounded,
  publishedRounds,
  shownOf,
} from '../rounds/published.ts';
import { ruleAt } from '../endings/rule-change.ts';
import { type Moves, movesTo } from '../rules/moves.ts';
import type { Selection } from '../selection.ts';
import { dayOf } from '../seats/sitting.ts';

/** How far: in members, in one bit, or not known. */
export type Measure =
  /** So many would have to answer otherwise; 0 if and only if the name passes. */
  | { readonly kind: 'short'; readonly short: number; readonly exact: boolean }
  /** Nobody's moving would do: too few could answer. */
  | { readonly kind: 'never' }
  | {
      readonly kind: 'bit';
      readonly against: boolean | null;
      readonly passes: boolean | null;
    }
  /** The counts published do not settle it. */
  | { readonly kind: 'open' }
  /** Not in a counted round yet, or in one that publishes nothing. */
  | { readonly kind: 'unknown' };

export type Support = {
  readonly round: number;
  /** Null where the name did not stand in that round. */
  readonly shown: Shown | null;
};

/** As counted in the last round that had the name. */
export type Counted = {
  readonly round: number;
  /** No round was counted after it. */
  readonly latest: boolean;
  readonly heard: number;
  readonly entitled: number;
  readonly passes: boolean | null;
  readonly leaves: readonly Condition[];
  /** How little would change whether it passes. */
  readonly turn: Moves;
};

export type Distance = {
  readonly candidate: CandidateId;
  readonly name: string;
  readonly standing: Standing;
  readonly measure: Measure;
  readonly counted: Counted | null;
  readonly outstanding: readonly Outstanding[];
  /** One for each counted round, oldest first. */
  readonly support: readonly Support[];
  readonly movement: Movement;
};

export type Measured = Sounded & Pick<Selection, 'candidacies' | 'silences'>;

export function distances(selection: Measured, now: Instant): readonly Distance[] {
  const rounds = publishedRounds(selection);
  return selection.candidacies
    .map((candidacy) => distanceOf(selection, rounds, candidacy, dayOf(now)))
    .toSorted((one, two) => farness(one) - farness(two));
}

/** Names of the last counted round that still run, nearest first. */
export function nearest(all: readonly Distance[]): readonly Distance[] {
  return all.filter(({ counted, standing: word }) => counted?.latest && word !== 'withdrawn');
}

/** Nothing stands in its way, by the rule. */
export function isClear({ measure }: Distance): boolean {
  return measure.kind === 'bit'
    ? measure.passes === true
    : measure.kind === 'short' && measure.short === 0;
}

function distanceOf(
  selection: Measured,
  rounds: readonly PublishedRound[],
  candidacy: Candidacy,
  day: string,
): Distance {
  const { id: candidate, name, facts } = candidacy;
  const stood = rounds.flatMap((round) => {
    const shown = shownOf(round, candidate);
    return shown === undefined ? [] : [{ round, shown }];
  });
  const last = stood.at(-1);
  const counted = last ? countedIn(selection, last, last.round === rounds.at(-1)) : null;
  return {
    candidate,
    name,
    standing: standing(facts, day),
    measure: measureOf(last?.shown, counted),
    counted,
    outstanding: outstandingOf(selection, candidacy, day),
    support: rounds.map((round) => ({
      round: round.number,
      shown: shownOf(round, candidate) ?? null,
    })),
    movement: last
      ? movementOf(judging(selection, last.round), stood.at(-2), last)
      : { moved: 'unknown' },
  };
}

function countedIn(
  selection: Sounded,
  { round, shown }: { readonly round: PublishedRound; readonly shown: Shown },
  latest: boolean,
): Counted {
  const { number, cast, entitled } = round;
  const heard = { round: number, latest, heard: cast.length, entitled: entitled.length };
  if (shown.shown !== 'counts') {
    const passes = shown.shown === 'bit' ? shown.passes : null;
    return { ...heard, passes, leaves: [], turn: 'open' };
  }
  const definition = judging(selection, round);
  const { weighed, leaves } = conditionsOf(definition, round, shown);
  const turn = movesTo(shown.passes !== true, definition.rule, weighed);
  return { ...heard, passes: shown.passes, leaves, turn };
}

/** The definition with the rule that judged this round. */
function judging(selection: Sounded, { at }: PublishedRound): Judged {
  const { definition, members } = selection;
  return { ...definition, members, rule: ruleAt(selection, at) };
}

function measureOf(shown: Shown | undefined, counted: Counted | null): Measure {
  if (shown === undefined || shown.shown === 'nothing' || counted === null) {
    return { kind: 'unknown' };
  }
  if (shown.shown === 'bit') return { kind: 'bit', against: shown.against, passes: shown.passes };
  const { passes, turn } = counted;
  if (passes === true) return { kind: 'short', short: 0, exact: true };
  if (turn === 'open' || turn === 'never') return { kind: turn };
  return { kind: 'short', short: turn.least, exact: turn.exact };
}

const WITHDRAWN = 1e9;
const UNSOUNDED = 1e8;
const EARLIER = 1e7;
const FAR = 1e6;

function farness({ measure, standing: word, counted }: Distance): number {
  if (word === 'withdrawn') return WITHDRAWN;
  if (counted === null) return UNSOUNDED;
  return (counted.latest ? 0 : EARLIER) + reach(measure);
}

/** What is not settled may stand at nought: it comes after what does, before what does not. */
function reach(measure: Measure): number {
  switch (measure.kind) {
    case 'short':
      return measure.short;
    case 'bit':
      return measure.passes === true ? 0 : measure.passes === false ? FAR : 2 * FAR;
    case 'open':
      return 0.5;
    case 'never':
      return FAR;
    case 'unknown':
      return 3 * FAR;
  }
}
