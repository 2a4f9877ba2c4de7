/**
 * The resistance poll: each member says of each name how hard it is to bear, from 0 to 10;
 * published as the sum of each name, and never a grade.
 *
 * Use      a rule that chooses by least resistance draws on it; under any other rule it is a
 *          sounding of which nothing follows.
 * Shapes   one item for each candidate, one component, the vectors [0] to [10]; one sum for each
 *          candidate and published set, named `<candidate>/resistance/<set>`.
 * Source   spec/choice.md §7, spec/protocol.md §4.1.
 */

import { must } from '../../basics/bug.ts';
import type { Form } from '../../crypto/form.ts';
import type { NameResistance, Target } from '../rounds/rounds.ts';
import type { Counted, Results, Sounding } from './sounding.ts';
import { type Asking, ciphertextsOf, purposeOf, targetFor, wordByWord } from './sums.ts';

/** The grades as words, least resistance first; none given is none felt. */
export const GRADES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export type Grade = (typeof GRADES)[number];

/** What one member can add to a sum. */
export const MOST_RESISTANCE = GRADES.length - 1;

export const resistancePoll: Sounding = {
  reveals: ['counts', 'classes'],
  words: GRADES,
  form: ({ candidates }) => formFor(candidates.length),
  choices: wordByWord(GRADES),
  targets,
  results,
};

function formFor(items: number): Form {
  return { items, vectors: GRADES.map((grade) => [Number(grade)]) };
}

function targets({ plan, ballots, sets }: Counted): readonly Target[] {
  const ciphertexts = ciphertextsOf(formFor(plan.candidates.length), ballots);
  return askings({ plan, sets }).map((asking) =>
    targetFor(ciphertexts, asking, [plan.candidates.indexOf(asking.candidate), 0]),
  );
}

function askings({ plan, sets }: Pick<Counted, 'plan' | 'sets'>): readonly Asking[] {
  return plan.candidates.flatMap((candidate) =>
    sets
      .filter(({ members }) => members.length > 0)
      .map((set) => ({ candidate, answer: 'resistance', set })),
  );
}

function results(counted: Counted, sums: readonly number[]): Results {
  const opened = new Map(
    askings(counted).map(({ candidate, answer, set }, at) => [
      purposeOf(candidate, answer, set.class),
      must(sums[at], 'a sum for each target'),
    ]),
  );
  const resistances = counted.plan.candidates.map((candidate): NameResistance => {
    const sumOf = (set: string): number => opened.get(purposeOf(candidate, 'resistance', set)) ?? 0;
    const [all, ...parts] = counted.sets;
    const apart = parts.map((set) => [set.class, sumOf(set.class)] as const);
    const byClass = apart.length === 0 ? {} : { byClass: Object.fromEntries(apart) };
    return { candidate, resistance: sumOf(all.class), ...byClass };
  });
  return { results: [], resistances };
}
