/**
 * The straw poll: for each candidate encourage, discourage or no opinion; published as counts, or
 * as one bit where the rule asks for no more.
 *
 * Shapes   two components for each candidate, (encourage, discourage): (0,0), (1,0) or (0,1); one
 *          sum for each candidate, answer and published set, named `<candidate>/<answer>/<set>`. At
 *          the level `passes` there is one sum for each candidate, of those whom the rule asks, and
 *          it is only tested for nought.
 * Source   spec/protocol.md §§4.1, 5.2, 8.
 */

import { must } from '../../basics/bug.ts';
import type { Form } from '../../crypto/form.ts';
import type { RoundPlan } from '../definition/definition.ts';
import type { CandidateId } from '../ids.ts';
import type { Counts, NameTest, Target } from '../rounds/rounds.ts';
import { type Bound, listFor } from './bound.ts';
import type { Answer } from '../rules/expression.ts';
import { judge } from '../rules/judge.ts';
import type { Counted, Judging, PublishedSet, Results, Sounding } from './sounding.ts';
import { ciphertextsOf, lessened, purposeOf, targetFor, wordByWord } from './sums.ts';
import { bitsOf } from './tests.ts';

/** The answers in the order of the form's vectors. */
const WORDS: readonly Answer[] = ['noOpinion', 'encourage', 'discourage'];
const COMPONENTS = ['encourage', 'discourage'] as const;

export const strawPoll: Sounding = {
  reveals: ['counts', 'classes', 'passes'],
  words: WORDS,
  form: ({ candidates }) => formFor(candidates.length),
  choices: wordByWord(WORDS),
  targets,
  results: (counted, sums, judging) =>
    counted.bound !== undefined
      ? verdictsOf(counted, sums, counted.bound)
      : counted.plan.reveal === 'passes'
        ? bitsOf(counted, sums, { ...judging, answer: 'discourage' })
        : countsFrom(counted, sums, judging),
};

function formFor(items: number): Form {
  return {
    items,
    vectors: [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  };
}

function targets({ plan, ballots, sets, bound }: Counted): readonly Target[] {
  if (bound !== undefined) return boundTargets({ plan, ballots, sets }, bound);
  const ciphertexts = ciphertextsOf(formFor(plan.candidates.length), ballots);
  return targetNames(plan, sets).map((asking) => {
    const item = plan.candidates.indexOf(asking.candidate);
    return targetFor(ciphertexts, asking, [item, COMPONENTS.indexOf(asking.answer)]);
  });
}

/** Each sum less each number of the list, in order. */
function boundTargets({ plan, ballots, sets: [set] }: Counted, bound: Bound): readonly Target[] {
  const ciphertexts = ciphertextsOf(formFor(plan.candidates.length), ballots);
  const { answer } = bound;
  const component = COMPONENTS.indexOf(answer);
  return plan.candidates.flatMap((candidate, item) => {
    const sum = targetFor(ciphertexts, { candidate, answer, set }, [item, component]);
    return listFor(bound, set.members.length).numbers.map((less) => lessened(sum, less));
  });
}

/** Of each name whether it meets the rule: some difference was nought, or none was. */
function verdictsOf({ plan, sets: [set] }: Counted, sums: readonly number[], bound: Bound) {
  const { numbers, passes } = listFor(bound, set.members.length);
  const tests = plan.candidates.map((candidate, at): NameTest => {
    const own = sums.slice(at * numbers.length, (at + 1) * numbers.length);
    const found = own.includes(0);
    return { candidate, against: null, passes: found ? passes : !passes };
  });
  return { results: [], tests };
}

function targetNames(plan: RoundPlan, sets: readonly PublishedSet[]) {
  const answers = COMPONENTS.filter((one) => one === 'discourage' || plan.reveal !== 'passes');
  return plan.candidates.flatMap((candidate) =>
    answers.flatMap((answer) =>
      sets.filter(({ members }) => members.length > 0).map((set) => ({ candidate, answer, set })),
    ),
  );
}

function countsFrom(counted: Counted, sums: readonly number[], judging: Judging): Results {
  const names = targetNames(counted.plan, counted.sets);
  const byPurpose = new Map(
    names.map(({ candidate, answer, set }, at) => [
      purposeOf(candidate, answer, set.class),
      must(sums[at], 'a sum for each target'),
    ]),
  );
  const results = counted.plan.candidates.map((candidate) => {
    const counts = countsOf(byPurpose, candidate);
    const [all, ...parts] = counted.sets;
    const whole = counts(all);
    const classes = parts.map((set) => [set.class, counts(set)] as const);
    const byClass = classes.length === 0 ? {} : { byClass: Object.fromEntries(classes) };
    const passes = judge(judging.rule, {
      entitled: judging.entitled,
      recused: judging.recused,
      cast: counted.ballots.map(({ member }) => member),
      groups: judging.groups,
      weights: judging.weights,
      counts: whole,
      ...byClass,
    });
    return { candidate, ...whole, ...byClass, passes };
  });
  return { results };
}

function countsOf(
  sums: ReadonlyMap<string, number>,
  candidate: CandidateId,
): (set: PublishedSet) => Counts {
  return (set) => {
    const encourage = sums.get(purposeOf(candidate, 'encourage', set.class)) ?? 0;
    const discourage = sums.get(purposeOf(candidate, 'discourage', set.class)) ?? 0;
    return { encourage, discourage, noOpinion: set.members.length - encourage - discourage };
  };
}
