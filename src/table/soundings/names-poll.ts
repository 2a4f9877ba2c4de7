/**
 * The straw poll of names: each member names just so many, or at most so many; nobody is named
 * against. Published as how many named each.
 *
 * Use      a straw poll whose plan has `names`; sealed like any other, so that not even who counts
 *          learns which names went together.
 * Shapes   one item, whose vectors are all the ways to name so many: one component for each
 *          candidate, 1 where it is named. A ballot cannot name one too many, or one twice.
 * Source   spec/choice.md §5, spec/crypto.md §4.
 */

import { must } from '../../basics/bug.ts';
import type { NamesAsked, RoundPlan } from '../definition/definition.ts';
import type { CandidateId } from '../ids.ts';
import type { Counts, Target } from '../rounds/rounds.ts';
import { leaves } from '../rules/classes.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { judge } from '../rules/judge.ts';
import type { Counted, Judging, PublishedSet, Results, Sounding } from './sounding.ts';
import { ciphertextsOf, purposeOf, targetFor } from './sums.ts';

/** A ballot grows with the ways there are to fill it in: four of nine makes 126, and seconds. */
export const MOST_WAYS = 128;

type Plan = Pick<RoundPlan, 'candidates' | 'names'>;
type Way = readonly number[];

export const namesPoll: Sounding = {
  reveals: ['counts', 'classes'],
  words: ['noOpinion', 'encourage'],
  form: (plan) => ({ items: 1, vectors: waysOf(plan) }),
  choices,
  targets,
  results,
};

/** How many ways there are to name so many of the candidates; beyond `MOST_WAYS` it stops. */
export function countWays(candidates: number, { exactly, orFewer = false }: NamesAsked): number {
  let ways = 0;
  for (let named = orFewer ? 0 : exactly; named <= exactly && ways <= MOST_WAYS; named++) {
    ways += binomial(candidates, named);
  }
  return ways;
}

function binomial(of: number, some: number): number {
  let found = 1;
  for (let nth = 1; nth <= some && found <= MOST_WAYS * of; nth++) {
    found = (found * (of - some + nth)) / nth;
  }
  return Math.round(found);
}

/** All ways, fewest names first, then in the order of the candidates. */
function waysOf({ candidates, names }: Plan): readonly Way[] {
  const { exactly, orFewer = false } = must(names, 'a number of names: it is a poll of names');
  const sizes = Array.from({ length: exactly + 1 }, (_, size) => size);
  return sizes.slice(orFewer ? 0 : exactly).flatMap((size) => waysToName(size, candidates.length));
}

function waysToName(some: number, of: number): readonly Way[] {
  if (of === 0) return some === 0 ? [[]] : [];
  const named = some === 0 ? [] : waysToName(some - 1, of - 1).map((rest) => [1, ...rest]);
  return [...named, ...waysToName(some, of - 1).map((rest) => [0, ...rest])];
}

/** The way that names just those whom the sheet encourages; undefined where there is none. */
function choices(
  plan: Plan,
  answers: { readonly [candidate: string]: string },
): readonly number[] | undefined {
  const sheet = plan.candidates.map((candidate) => answers[candidate] ?? 'noOpinion');
  const wanted = sheet.map((word) => (word === 'encourage' ? 1 : 0)).join();
  const way = waysOf(plan).findIndex((one) => one.join() === wanted);
  return way < 0 || sheet.includes('discourage') ? undefined : [way];
}

function targets({ plan, ballots, sets }: Counted): readonly Target[] {
  const ciphertexts = ciphertextsOf(namesPoll.form(plan), ballots);
  return targetNames(plan.candidates, sets).map(({ candidate, set }) => {
    const asking = { candidate, set, answer: 'encourage' } as const;
    return targetFor(ciphertexts, asking, [0, plan.candidates.indexOf(candidate)]);
  });
}

function targetNames(candidates: readonly CandidateId[], sets: readonly PublishedSet[]) {
  return candidates.flatMap((candidate) =>
    sets.filter(({ members }) => members.length > 0).map((set) => ({ candidate, set })),
  );
}

function results(counted: Counted, sums: readonly number[], judging: Judging): Results {
  const { candidates } = counted.plan;
  const purposes = targetNames(candidates, counted.sets).map(({ candidate, set }) =>
    purposeOf(candidate, 'encourage', set.class),
  );
  const countsOf = (candidate: CandidateId, set: PublishedSet): Counts => {
    const named = sums[purposes.indexOf(purposeOf(candidate, 'encourage', set.class))] ?? 0;
    return { encourage: named, discourage: 0, noOpinion: set.members.length - named };
  };
  const found = candidates.map((candidate) => {
    const [all, ...parts] = counted.sets;
    const whole = countsOf(candidate, all);
    const apart = parts.map((set) => [set.class, countsOf(candidate, set)] as const);
    const byClass = apart.length === 0 ? {} : { byClass: Object.fromEntries(apart) };
    const { rule, ...assembly } = judging;
    const cast = counted.ballots.map(({ member }) => member);
    const tally = { ...assembly, cast, counts: whole, ...byClass };
    const passes = saysNothingAgainst(rule) ? judge(rule, tally) : null;
    return { candidate, ...whole, ...byClass, passes };
  });
  return { results: found };
}

/**
 * Who is not named is not spoken against: a rule that asks who objects is not settled by names, nor
 * one that takes its share of those only who spoke for or against.
 */
function saysNothingAgainst({ pass }: DecisionRule): boolean {
  return leaves(pass).every(
    (leaf) =>
      leaf.who === 'for' && (typeof leaf.atLeast === 'number' || leaf.atLeast.of !== 'cast'),
  );
}
