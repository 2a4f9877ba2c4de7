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

export function choiceFault(
  { choose }: Pick<DecisionRule, 'choose'>,
  around: Around,
  at: string,
): Refused<Fault> | undefined {
  if (choose === 'single' || 'exhaustive' in choose || 'approval' in choose) return undefined;
  if ('eliminate' in choose) return stagesFault(choose.eliminate, around, below(at, 'eliminate'));
  const { zero } = choose;
  return zero === null || around.candidates.includes(zero)
    ? undefined
    : flaw('candidate_unknown', below(at, 'zero'), { candidate: zero });
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
