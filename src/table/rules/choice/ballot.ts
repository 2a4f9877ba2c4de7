/**
 * A counted round as a rule reads it: how many for each name, how many against, in which groups.
 *
 * Use      `ballotOf(rule, round, results)`, or `resistanceBallot` of sums; the step follows from
 *          it.
 * Shapes   members are counted, not weights; who did not answer is in no number here.
 * Source   spec/choice.md §2.
 */

import type { CandidateId, RoundId } from '../../ids.ts';
import type { DecisionRule, Reading } from '../expression.ts';
import type { Ballot, NameCount } from './step.ts';

type Resisted = { readonly candidate: CandidateId; readonly resistance: number };

/** Where grades of resistance were asked: of each name the sum, and nothing else. */
export function resistanceBallot(round: RoundId, sums: readonly Resisted[]): Ballot {
  const nothing = { for: 0, against: 0, byGroup: {}, passes: null };
  return {
    round,
    names: sums.map(({ candidate }) => candidate),
    counts: sums.map(({ candidate, resistance }) => ({ candidate, ...nothing, resistance })),
  };
}

/** How often each word was given. */
type Words = {
  readonly encourage: number;
  readonly discourage: number;
  readonly noOpinion: number;
};

type Result = Words & {
  readonly candidate: CandidateId;
  readonly byClass?: { readonly [group: string]: Words };
  readonly passes: boolean | null;
};

type Reads = Pick<DecisionRule, 'read'>;

export function ballotOf(rule: Reads, round: RoundId, results: readonly Result[]): Ballot {
  return {
    round,
    names: results.map(({ candidate }) => candidate),
    counts: results.map((result) => countOf(rule, result)),
  };
}

function countOf(rule: Reads, result: Result): NameCount {
  const { candidate, byClass = {}, passes } = result;
  const apart = Object.entries(byClass).map(
    ([group, words]) => [group, readAs('for', words, rule)] as const,
  );
  return {
    candidate,
    for: readAs('for', result, rule),
    against: readAs('against', result, rule),
    byGroup: Object.fromEntries(apart),
    passes,
    resistance: null,
  };
}

function readAs(reading: Reading, words: Words, { read }: Reads): number {
  const { encourage, discourage, noOpinion } = words;
  return Object.entries({ encourage, discourage, noOpinion })
    .filter(([word]) => read[word] === reading)
    .reduce((sum, [, count]) => sum + count, 0);
}
