/**
 * What counted rounds have published: the one door through which distance and minute read them.
 *
 * Use      `publishedRounds(selection)`, oldest first; `hasOnlySums` where there is none to read.
 * Shapes   who took part is published, what each answered is not; counts only where the round's
 *          reveal level publishes counts. Rounds that came to no result are not here, nor those of
 *          grades and weights, which have another measure than a count of heads.
 * Source   spec/process.md §13.1.
 */

import { never } from '../../basics/bug.ts';
import type { Instant } from '../../basics/instant.ts';
import type { Definition, RevealLevel, SoundingKind } from '../definition/definition.ts';
import type { CandidateId, MemberId, RoundId } from '../ids.ts';
import { ruleAt } from '../endings/rule-change.ts';
import type { CandidateResult, Counts, Round } from './rounds.ts';
import type { Selection } from '../selection.ts';
import { publishedSets } from '../soundings/floors.ts';
import type { PublishedSets } from '../soundings/sounding.ts';

/** What one round says of one name. */
export type Shown =
  | {
      readonly shown: 'counts';
      readonly counts: Counts;
      readonly byClass: { readonly [group: string]: Counts };
      readonly passes: boolean | null;
    }
  /** One bit: whether somebody is against the name, and what the rule makes of that. */
  | {
      readonly shown: 'bit';
      /** Null: only what the rule makes of it is known. */
      readonly against: boolean | null;
      readonly byClass: { readonly [group: string]: boolean };
      readonly passes: boolean | null;
    }
  | { readonly shown: 'nothing' };

export type PublishedRound = {
  readonly id: RoundId;
  readonly kind: SoundingKind;
  /** As people number them: its place among those planned, from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly entitled: readonly MemberId[];
  readonly recused: readonly MemberId[];
  /** Those who answered, in the order of those entitled. */
  readonly cast: readonly MemberId[];
  /** Whose answers were summed together, the whole first. */
  readonly sets: PublishedSets;
  readonly names: readonly { readonly candidate: CandidateId; readonly shown: Shown }[];
};

export type Sounded = Pick<Selection, 'members' | 'rounds' | 'plans' | 'ruleChanges'> & {
  readonly definition: Pick<Definition, 'rule' | 'body'>;
};

/** Rounds were counted, and all of them of weights or grades: nothing counts members yet. */
export function hasOnlySums(selection: Sounded): boolean {
  const { rounds } = selection;
  const hasSums = rounds.some(({ result }) => result?.weighed ?? result?.resistances);
  return hasSums && publishedRounds(selection).length === 0;
}

export function publishedRounds(selection: Sounded): readonly PublishedRound[] {
  return selection.rounds.flatMap((round) => publishedRound(selection, round));
}

/** A round as people number them: its place among those planned, from 1. */
export function roundNumber(selection: Pick<Selection, 'plans'>, round: string): number {
  return selection.plans.findIndex(({ id }) => id === round) + 1;
}

/** What the round says of the name; `undefined` where the name did not stand in it. */
export function shownOf(round: PublishedRound, candidate: CandidateId): Shown | undefined {
  return round.names.find((one) => one.candidate === candidate)?.shown;
}

function publishedRound(selection: Sounded, round: Round): readonly PublishedRound[] {
  const { definition } = selection;
  const { result, plan, entitled, recused, ballots, stage } = round;
  // Sums of grades say nothing of whether a name passes; sums of weights have another measure.
  if (stage !== 'counted' || result === null || result.resistances || result.weighed) return [];
  const cast = entitled.filter((member) => member in ballots);
  const counted = result.results.map((one) => ({
    candidate: one.candidate,
    shown: shownAt(plan.reveal, one),
  }));
  const tested = (result.tests ?? []).map(({ candidate, against, byClass = {}, passes }) => {
    return { candidate, shown: { shown: 'bit', against, byClass, passes } as const };
  });
  const names = [...counted, ...tested];
  return [
    {
      id: plan.id,
      kind: plan.kind,
      number: roundNumber(selection, plan.id),
      at: result.at,
      entitled,
      recused,
      cast,
      sets: publishedSets({ ...definition, rule: ruleAt(selection, result.at) }, plan, cast),
      names,
    },
  ];
}

function shownAt(reveal: RevealLevel, result: CandidateResult): Shown {
  const { encourage, discourage, noOpinion, byClass = {}, passes } = result;
  const counts = { encourage, discourage, noOpinion };
  switch (reveal) {
    case 'counts':
      return { shown: 'counts', counts, byClass: {}, passes };
    case 'classes':
      return { shown: 'counts', counts, byClass, passes };
    // Of a tested round there are no counts at all.
    case 'passes':
    case 'nothing':
      return { shown: 'nothing' };
  }
  return never(reveal);
}
