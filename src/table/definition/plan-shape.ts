/**
 * What must hold of any plan of a round by itself, in the definition or added by the chair.
 *
 * Use      definition-checks.ts, and the reader of `PlanRound`: a candidate named twice would have
 *          two places in a ballot and one sum.
 * Source   spec/process.md §2, §4.4.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { RoundPlan } from './definition.ts';
import { flaw } from '../fault-codes.ts';
import { MOST_WAYS, countWays } from '../soundings/names-poll.ts';

type Shape = Pick<
  RoundPlan,
  'kind' | 'candidates' | 'classes' | 'reveal' | 'question' | 'names' | 'checkedBy' | 'weighed'
>;

export function planShapeFault(shape: Shape, at: string): Refused<Fault> | undefined {
  const { candidates, classes, reveal } = shape;
  if (candidates.length === 0) return flaw('round_without_candidates', `${at}/candidates`);
  const again = secondOf(candidates);
  if (again !== undefined) {
    const [place, candidate] = again;
    return flaw('candidate_twice', below(`${at}/candidates`, place), { candidate });
  }
  const twin = secondOf(classes);
  if (twin !== undefined) {
    const [place, id] = twin;
    return flaw('id_twice', below(`${at}/classes`, place), { id });
  }
  const apart = reveal === 'classes';
  if (apart !== classes.length > 0) {
    return flaw(apart ? 'classes_missing' : 'classes_not_asked', `${at}/classes`);
  }
  const heavy = shape.kind === 'weighted-poll';
  if (heavy !== Boolean(shape.weighed)) {
    return flaw(heavy ? 'weight_not_named' : 'weight_not_asked', `${at}/weighed`);
  }
  return talkFault(shape, at);
}

/** A confessional has its question, and only a confessional has one. */
function talkFault(shape: Shape, at: string): Refused<Fault> | undefined {
  const { kind, question, names } = shape;
  if (kind !== 'confessional') {
    const field = (['question', 'checkedBy'] as const).find((one) => one in shape);
    return field ? flaw('not_a_confessional', below(at, field)) : namesFault(shape, at);
  }
  if (question === undefined) return flaw('question_missing', `${at}/question`);
  const impossible = namesFault(shape, at);
  if (impossible !== undefined) return impossible;
  if (names?.orFewer === true) {
    return flaw('not_built_yet', `${at}/names/orFewer`, { what: 'names-or-fewer' });
  }
  // Names and words of a scale cannot be held against each other.
  const both = (shape.checkedBy ?? null) !== null && (names ?? null) !== null;
  return both ? flaw('check_needs_scale', `${at}/checkedBy`) : undefined;
}

/** Kinds that ask for a word of each name. */
const NAMELESS: readonly RoundPlan['kind'][] = ['veto-check', 'resistance-poll', 'weighted-poll'];

/** No more names than there are candidates; of a sealed poll, not in more ways than are proved. */
function namesFault(
  { kind, candidates, names, reveal }: Shape,
  at: string,
): Refused<Fault> | undefined {
  if (!names) return undefined;
  if (NAMELESS.includes(kind)) {
    return flaw('names_not_asked', `${at}/names`);
  }
  if (reveal === 'passes') return flaw('names_not_asked', `${at}/reveal`);
  const { exactly } = names;
  const most = candidates.length;
  if (exactly > most) return flaw('names_impossible', `${at}/names/exactly`, { exactly, most });
  const ways = kind === 'confessional' ? 0 : countWays(most, names);
  return ways > MOST_WAYS
    ? flaw('names_in_too_many_ways', `${at}/names/exactly`, { exactly, most: MOST_WAYS })
    : undefined;
}

/** The first that was there before, with its place. */
function secondOf(list: readonly string[]): readonly [number, string] | undefined {
  return [...list.entries()].find(([place, one]) => list.indexOf(one) !== place);
}
