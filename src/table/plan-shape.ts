/**
 * What must hold of any plan of a round by itself, in the definition or added by the chair.
 *
 * Use      definition-checks.ts, and the reader of `PlanRound`: a candidate named twice would have
 *          two places in a ballot and one sum.
 * Source   spec/process.md §2, §4.4.
 */

import type { Refused } from '../basics/result.ts';
import { type Fault, below } from '../basics/shape.ts';
import type { RoundPlan } from './definition.ts';
import { flaw } from './fault-codes.ts';

type Shape = Pick<RoundPlan, 'candidates' | 'classes' | 'reveal'>;

export function planShapeFault(
  { candidates, classes, reveal }: Shape,
  at: string,
): Refused<Fault> | undefined {
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
  if (apart === classes.length > 0) return undefined;
  return flaw(apart ? 'classes_missing' : 'classes_not_asked', `${at}/classes`);
}

/** The first that was there before, with its place. */
function secondOf(list: readonly string[]): readonly [number, string] | undefined {
  return [...list.entries()].find(([place, one]) => list.indexOf(one) !== place);
}
