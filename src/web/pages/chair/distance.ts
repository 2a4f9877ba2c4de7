/**
 * How far each name is from consensus, as the last counted round that had it says.
 *
 * Use      `strips(selection, now)` for the desk, `nearestOf` for its headline.
 * Shapes   `short` is how many too many discourage, where the rule is a single count of those
 *          against; null for any other rule, where only `passes` speaks.
 * Source   spec/rules.md §6.
 */

import type { Instant } from '../../../basics/instant.ts';
import { type Standing, standing } from '../../../table/candidacy.ts';
import type { CandidateId } from '../../../table/ids.ts';
import type { CandidateResult, Counts, Round } from '../../../table/rounds.ts';
import { ruleAt } from '../../../table/rule-change.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { tolerance } from '../../../table/rules/tolerance.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf } from '../../../table/sitting.ts';

export type Figures = Counts & { readonly round: number };

export type Last = Figures & {
  readonly entitled: number;
  readonly absent: number;
  readonly short: number | null;
  readonly passes: boolean | null;
};

export type Strip = {
  readonly candidate: CandidateId;
  readonly name: string;
  readonly standing: Standing;
  readonly last: Last | null;
  /** Every counted round that had the name, oldest first. */
  readonly figures: readonly Figures[];
};

type Sounded = Pick<Selection, 'rounds' | 'plans' | 'candidacies' | 'definition' | 'ruleChanges'>;

/** A round as people number them: its place among those planned, from 1. */
export function roundNumber(selection: Pick<Selection, 'plans'>, round: string): number {
  return selection.plans.findIndex(({ id }) => id === round) + 1;
}

export function countedRounds(selection: Pick<Selection, 'rounds'>): readonly Round[] {
  return selection.rounds.filter(({ stage }) => stage === 'counted');
}

/** Nearest first; those never sounded after them, those withdrawn last. */
export function strips(selection: Sounded, now: Instant): readonly Strip[] {
  return selection.candidacies
    .map((candidacy) => {
      const { id: candidate, name, facts } = candidacy;
      const counted = resultsOf(selection, candidate);
      const figures = counted.map(({ figures: one }) => one);
      const last = counted.at(-1)?.last ?? null;
      return { candidate, name, standing: standing(facts, dayOf(now)), last, figures };
    })
    .toSorted((one, two) => farness(one) - farness(two));
}

/** Names of the last counted round that still run, nearest first. */
export function nearestOf(selection: Sounded, now: Instant): readonly (Strip & { last: Last })[] {
  const round = countedRounds(selection).at(-1)?.plan.id;
  if (round === undefined) return [];
  const number = roundNumber(selection, round);
  return strips(selection, now).flatMap((strip) =>
    strip.last?.round === number && strip.standing !== 'withdrawn'
      ? [{ ...strip, last: strip.last }]
      : [],
  );
}

/** Nothing stands in its way, by the counts or by the rule. */
export function isClear({ short, passes }: Last): boolean {
  return passes ?? short === 0;
}

function farness({ last, standing: word }: Strip): number {
  if (word === 'withdrawn') return 1e7;
  if (last === null) return 1e6;
  return last.discourage + (isClear(last) ? -1e4 : 0) - last.encourage / 1e3;
}

function resultsOf(selection: Sounded, candidate: CandidateId) {
  return countedRounds(selection).flatMap((round) => {
    const found = round.result?.results.find((one) => one.candidate === candidate);
    if (found === undefined || round.result === null) return [];
    const { encourage, discourage, noOpinion } = found;
    const number = roundNumber(selection, round.plan.id);
    const figures: Figures = { round: number, encourage, discourage, noOpinion };
    const { absent } = round.result;
    const short = shortOf(ruleAt(selection, round.result.at), found);
    const entitled = round.entitled.length;
    const last: Last = { ...figures, entitled, absent, short, passes: found.passes };
    return [{ figures, last }];
  });
}

function shortOf(rule: DecisionRule, { discourage }: CandidateResult): number | null {
  const tolerated = tolerance(rule);
  return tolerated === null ? null : Math.max(0, discourage - tolerated.atMost);
}
