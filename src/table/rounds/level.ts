/**
 * Which names the last counted round left level at the top, and whether any meets the rule.
 *
 * Use      a tie can be declared only where there is one; a deadlock only where nothing is open.
 * Shapes   better is: meets the rule (then not settled, then not), fewer against, more for, as the
 *          rule reads the words; level is equal in all of these, in each class counted apart too.
 * Source   spec/process.md §8.
 */

import type { CandidateId } from '../ids.ts';
import { ruleAt } from '../endings/rule-change.ts';
import type { CandidateResult, Counts, Round } from './rounds.ts';
import type { DecisionRule, Reading } from '../rules/expression.ts';
import type { Selection } from '../selection.ts';

type Counted = Pick<Selection, 'rounds' | 'definition' | 'ruleChanges'>;

export type Level = {
  readonly round: Round;
  /** Those at the top: two or more are level. */
  readonly names: readonly CandidateId[];
  readonly counts: Counts;
};

export function lastCounted({ rounds }: Pick<Selection, 'rounds'>): Round | undefined {
  return rounds.findLast(({ result }) => result !== null);
}

/** The top of the last counted round; undefined where no round was counted with counts. */
export function topOf(selection: Counted): Level | undefined {
  const round = lastCounted(selection);
  const result = round?.result;
  if (!round || !result) return undefined;
  const { results } = result;
  const [first, ...others] = results;
  if (first === undefined) return undefined;
  const rule = ruleAt(selection, result.at);
  const best = others.reduce((top, one) => (compare(one, top, rule) > 0 ? one : top), first);
  const names = results
    .filter((one) => compare(one, best, rule) === 0 && sameClasses(one, best, rule))
    .map(({ candidate }) => candidate);
  const { encourage, discourage, noOpinion } = best;
  return { round, names, counts: { encourage, discourage, noOpinion } };
}

/** Positive where `one` stands before `other`. */
function compare(one: CandidateResult, other: CandidateResult, rule: DecisionRule): number {
  return (
    verdict(one) - verdict(other) ||
    read(other, 'against', rule) - read(one, 'against', rule) ||
    read(one, 'for', rule) - read(other, 'for', rule)
  );
}

function verdict({ passes }: CandidateResult): number {
  return passes === true ? 2 : passes === null ? 1 : 0;
}

function read(counts: Counts, reading: Reading, rule: DecisionRule): number {
  const { encourage, discourage, noOpinion } = counts;
  return Object.entries({ encourage, discourage, noOpinion })
    .filter(([word]) => rule.read[word] === reading)
    .reduce((sum, [, count]) => sum + count, 0);
}

function sameClasses(one: CandidateResult, other: CandidateResult, rule: DecisionRule): boolean {
  return Object.entries(one.byClass ?? {}).every(([group, counts]) => {
    const others = other.byClass?.[group];
    return (
      others !== undefined &&
      read(counts, 'against', rule) === read(others, 'against', rule) &&
      read(counts, 'for', rule) === read(others, 'for', rule)
    );
  });
}
