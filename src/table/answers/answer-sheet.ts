/**
 * One sheet of answers beside its round: a word of the scale for each name, and for no other.
 *
 * Use      the checks of polls and of confessionals.
 * Source   spec/process.md §2.4.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { BallotAnswers } from './answers.ts';
import type { Definition, NamesAsked, RoundPlan } from '../definition/definition.ts';
import { flaw } from '../fault-codes.ts';
import { wordsAsked } from '../soundings/index.ts';

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
  if (plan.names) return namesFault(ballot, plan.names, at);
  const missing = plan.candidates.find((candidate) => !Object.hasOwn(ballot, candidate));
  return missing === undefined ? undefined : flaw('answer_missing', at, { candidate: missing });
}

/** In a poll of names who is left out is not named; nobody is named against. */
function namesFault(
  ballot: BallotAnswers,
  { exactly, orFewer = false }: NamesAsked,
  at: string,
): Refused<Fault> | undefined {
  const against = Object.entries(ballot).find(([, word]) => word === 'discourage');
  if (against !== undefined) {
    const [candidate, word] = against;
    return flaw('word_unknown', below(at, candidate), { word, values: ['encourage', 'noOpinion'] });
  }
  const given = Object.values(ballot).filter((word) => word === 'encourage').length;
  const fits = orFewer ? given <= exactly : given === exactly;
  return fits ? undefined : flaw('names_differ', at, { given, exactly });
}
