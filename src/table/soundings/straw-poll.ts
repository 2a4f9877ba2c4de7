/**
 * The straw poll: for each candidate encourage, discourage or no opinion; published as counts.
 *
 * Use      `choicesOf` turns a member's answers into the choices a ballot encrypts.
 * Shapes   two components for each candidate, (encourage, discourage): (0,0), (1,0) or (0,1); one
 *          sum for each candidate, answer and published set, named `<candidate>/<answer>/<set>`.
 * Source   spec/protocol.md §§4.1, 5.2.
 */

import { must } from '../../basics/bug.ts';
import { type Ciphertext, addUp } from '../../crypto/elgamal.ts';
import type { Form } from '../../crypto/form.ts';
import { writePoint } from '../../crypto/group.ts';
import { readBallot } from '../../crypto/set-proof.ts';
import type { RoundPlan } from '../definition.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import type { CandidateResult, Counts, Target } from '../rounds.ts';
import type { Answer } from '../rules/expression.ts';
import { judge } from '../rules/judge.ts';
import type { Counted, Judging, PublishedSet, Sounding } from './sounding.ts';

/** The answers in the order of the form's vectors. */
export const ANSWERS: readonly Answer[] = ['noOpinion', 'encourage', 'discourage'];
const COMPONENTS = ['encourage', 'discourage'] as const;

export const strawPoll: Sounding = {
  reveals: ['counts', 'classes'],
  form: ({ candidates }) => formFor(candidates.length),
  choices: ({ candidates }, answers) => choicesOf(candidates, answers),
  targets,
  results,
};

/** For each candidate of the round the number of the vector that says the answer. */
export function choicesOf(
  candidates: readonly CandidateId[],
  answers: { readonly [candidate: string]: Answer },
): readonly number[] {
  return candidates.map((candidate) => ANSWERS.indexOf(answers[candidate] ?? 'noOpinion'));
}

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
  const ciphertexts = new Map<MemberId, readonly (readonly Ciphertext[])[]>();
  for (const { member, bytes } of ballots) {
    const ballot = readBallot(formFor(plan.candidates.length), bytes);
    ciphertexts.set(member, must(ballot, 'a readable ballot: casting read it').ciphertexts);
  }
  return targetNames(plan, sets).map(({ candidate, answer, set }) => {
    const item = plan.candidates.indexOf(candidate);
    const component = COMPONENTS.indexOf(answer);
    const parts = set.members.map((member) => ciphertexts.get(member)?.[item]?.[component]);
    const { alpha, beta } = addUp(parts.map((part) => must(part, 'a part for each candidate')));
    return {
      purpose: purposeOf(candidate, answer, set.class),
      candidate,
      answer,
      class: set.class,
      alpha: writePoint(alpha),
      beta: writePoint(beta),
    };
  });
}

function targetNames(plan: RoundPlan, sets: readonly PublishedSet[]) {
  return plan.candidates.flatMap((candidate) =>
    COMPONENTS.flatMap((answer) =>
      sets.filter(({ members }) => members.length > 0).map((set) => ({ candidate, answer, set })),
    ),
  );
}

function purposeOf(candidate: CandidateId, answer: string, set: string): string {
  return `${candidate}/${answer}/${set}`;
}

function results(
  counted: Counted,
  sums: readonly number[],
  judging: Judging,
): readonly CandidateResult[] {
  const names = targetNames(counted.plan, counted.sets);
  const byPurpose = new Map(
    names.map(({ candidate, answer, set }, at) => [
      purposeOf(candidate, answer, set.class),
      must(sums[at], 'a sum for each target'),
    ]),
  );
  return counted.plan.candidates.map((candidate) => {
    const counts = countsOf(byPurpose, candidate);
    const [all, ...parts] = counted.sets;
    const whole = counts(all);
    const classes = parts.map((set) => [set.class, counts(set)] as const);
    const byClass = classes.length === 0 ? {} : { byClass: Object.fromEntries(classes) };
    const passes = judge(judging.rule, {
      entitled: judging.entitled,
      cast: counted.ballots.map(({ member }) => member),
      groups: judging.groups,
      counts: whole,
      ...byClass,
    });
    return { candidate, ...whole, ...byClass, passes };
  });
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
