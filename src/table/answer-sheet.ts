/**
 * One sheet of answers beside its round: a word of the scale for each name, and for no other.
 *
 * Use      the checks of polls and of confessionals.
 * Source   spec/process.md §2.4.
 */

import type { Refused } from '../basics/result.ts';
import { type Fault, below } from '../basics/shape.ts';
import type { BallotAnswers } from './answers.ts';
import type { Definition, RoundPlan } from './definition.ts';
import { flaw } from './fault-codes.ts';
import { wordsAsked } from './soundings/index.ts';

export function ballotFault(
  ballot: BallotAnswers,
  plan: RoundPlan,
  { rule }: Definition,
  at: string,
): Refused<Fault> | undefined {
  const values = wordsAsked(plan, rule);
  for (const [candidate, word] of Object.entries(ballot)) {
    const place = below(at, candidate);
    if (!plan.candidates.some((id) => id === candidate)) {
      return flaw('candidate_not_asked', place, { candidate, round: plan.id });
    }
    if (!values.includes(word)) {
      return flaw('word_unknown', place, { word, values });
    }
  }
  const missing = plan.candidates.find((candidate) => !Object.hasOwn(ballot, candidate));
  return missing === undefined ? undefined : flaw('answer_missing', at, { candidate: missing });
}
