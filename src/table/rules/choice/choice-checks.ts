/**
 * Faults of a way of choosing that show only beside the body and the names it is meant for.
 *
 * Use      the definition's checks and a change of rule, after the rule's own.
 * Source   spec/choice.md §1.
 */

import type { Refused } from '../../../basics/result.ts';
import { type Fault, below } from '../../../basics/shape.ts';
import { flaw } from '../../fault-codes.ts';
import type { MemberId } from '../../ids.ts';
import type { DecisionRule } from '../expression.ts';
import type { Stage } from './choice.ts';

export type Around = {
  readonly groups: { readonly [group: string]: readonly MemberId[] };
  readonly candidates: readonly string[];
};

/** Grades of resistance are whole numbers, spelled out: their sum is what counts. */
const GRADE = /^(?:0|[1-9]\d?)$/;

export function choiceFault(
  { choose, ballot }: Pick<DecisionRule, 'choose' | 'ballot'>,
  around: Around,
  at: string,
): Refused<Fault> | undefined {
  if (choose === 'single' || 'exhaustive' in choose || 'approval' in choose) return undefined;
  if ('eliminate' in choose) return stagesFault(choose.eliminate, around, below(at, 'eliminate'));
  const { zero } = choose;
  if (zero !== null && !around.candidates.includes(zero)) {
    return flaw('candidate_unknown', below(at, 'zero'), { candidate: zero });
  }
  return ballot.scale.every((word) => GRADE.test(word))
    ? undefined
    : flaw('not_built_yet', below(at, 'resistance'), { what: 'resistance' });
}

function stagesFault(
  stages: readonly Stage[],
  { groups }: Around,
  at: string,
): Refused<Fault> | undefined {
  for (const [nth, { breadth }] of stages.entries()) {
    const unknown = breadth?.groups.findIndex((group) => groups[group] === undefined) ?? -1;
    const group = breadth?.groups[unknown];
    if (group !== undefined) {
      return flaw('group_unknown', `${below(at, nth)}/breadth/groups/${unknown}`, { group });
    }
  }
  return undefined;
}
