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
import type { RoundPlan } from '../definition.ts';
import type { CandidateId } from '../ids.ts';
import type { Counts, Target } from '../rounds.ts';
import type { Answer } from '../rules/expression.ts';
import { judge } from '../rules/judge.ts';
import type { Counted, Judging, PublishedSet, Results, Sounding } from './sounding.ts';
import { ciphertextsOf, purposeOf, targetFor, wordByWord } from './sums.ts';
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
    counted.plan.reveal === 'passes'
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

function targets({ plan, ballots, sets }: Counted): readonly Target[] {
  const ciphertexts = ciphertextsOf(formFor(plan.candidates.length), ballots);
  return targetNames(plan, sets).map((asking) => {
    const item = plan.candidates.indexOf(asking.candidate);
    return targetFor(ciphertexts, asking, [item, COMPONENTS.indexOf(asking.answer)]);
  });
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
