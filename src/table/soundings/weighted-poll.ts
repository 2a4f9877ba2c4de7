/**
 * The weighted poll: for each candidate encourage, discourage or no opinion, each answer counted by
 * what its member weighs; published as sums of units, and never as a count of heads.
 *
 * Shapes   the form of a straw poll; one sum for each candidate, answer and published set, named
 *          `<candidate>/<answer>/<set>`, in which each member's ciphertext stands as often as it
 *          has units. No opinion is the rest of the set's units.
 * Source   spec/protocol.md §14.
 */

import { must } from '../../basics/bug.ts';
import type { CandidateId } from '../ids.ts';
import type { CandidateResult, Counts, Target } from '../rounds/rounds.ts';
import type { Counted, Judging, PublishedSet, Results, Sounding } from './sounding.ts';
import { strawPoll } from './straw-poll.ts';
import { type Asking, ciphertextsOf, purposeOf, targetFor } from './sums.ts';
import { judgeSums } from './weighted-verdict.ts';
import { totalUnits } from './weighing.ts';

const ANSWERS = ['encourage', 'discourage'] as const;

export const weightedPoll: Sounding = {
  reveals: ['counts', 'classes'],
  words: strawPoll.words,
  form: strawPoll.form,
  choices: strawPoll.choices,
  targets,
  results,
};

function targets({ plan, ballots, sets, units }: Counted): readonly Target[] {
  const ciphertexts = ciphertextsOf(strawPoll.form(plan), ballots);
  const counting = must(units, 'units: the call fixed them');
  return askings({ plan, sets }).map((asking) => {
    const item = plan.candidates.indexOf(asking.candidate);
    const component = asking.answer === 'encourage' ? 0 : 1;
    return targetFor(ciphertexts, asking, [item, component], counting);
  });
}

function askings({ plan, sets }: Pick<Counted, 'plan' | 'sets'>): readonly Asking[] {
  const heard = sets.filter(({ members }) => members.length > 0);
  return plan.candidates.flatMap((candidate) =>
    ANSWERS.flatMap((answer) => heard.map((set) => ({ candidate, answer, set }))),
  );
}

function results(counted: Counted, sums: readonly number[], judging: Judging): Results {
  const { plan, sets, ballots } = counted;
  const units = must(counted.units, 'units: the call fixed them');
  const opened = new Map(
    askings(counted).map(({ candidate, answer, set }, at) => [
      purposeOf(candidate, answer, set.class),
      must(sums[at], 'a sum for each target'),
    ]),
  );
  const sumsOf = (candidate: CandidateId, set: PublishedSet): Counts => {
    const encourage = opened.get(purposeOf(candidate, 'encourage', set.class)) ?? 0;
    const discourage = opened.get(purposeOf(candidate, 'discourage', set.class)) ?? 0;
    const all = totalUnits(set.members, units);
    return { encourage, discourage, noOpinion: all - encourage - discourage };
  };
  const weighed = plan.candidates.map((candidate): CandidateResult => {
    const [whole, ...parts] = sets;
    const apart = parts.map((set) => [set.class, sumsOf(candidate, set)] as const);
    const byClass = apart.length === 0 ? {} : { byClass: Object.fromEntries(apart) };
    const passes = judgeSums(judging.rule, {
      ...judging,
      units,
      weighed: must(plan.weighed, 'a weight: a weighted poll names one'),
      cast: ballots.map(({ member }) => member),
      sums: sets.map((set) => ({ members: set.members, units: sumsOf(candidate, set) })),
    });
    return { candidate, ...sumsOf(candidate, whole), ...byClass, passes };
  });
  return { results: [], weighed };
}
