/**
 * The body as a rule sees it: who its members are, in which groups, and what each weighs.
 *
 * Use      `assemblyOf(members, groups)` from a definition's own parts; `weightOf` in every sum.
 * Shapes   weights are whole numbers from 0 to MOST_WEIGHT, so that the sum over a whole body is
 *          exact in a number; a weight with decimals is scaled first, which changes no decision.
 * Source   spec/rules.md §1.
 */

import type { MemberId } from '../ids.ts';
import type { Weight } from './expression.ts';

/** 200 members of this weight together stay far below 2^53. */
export const MOST_WEIGHT = 1_000_000_000_000;

/** By member, then by the weight's name. */
export type Weights = {
  readonly [member: string]: { readonly [weight: string]: number };
};

export type Assembly = {
  readonly members: readonly MemberId[];
  readonly groups: { readonly [group: string]: readonly MemberId[] };
  readonly weights: Weights;
};

type Weighted = {
  readonly id: MemberId;
  readonly weights: { readonly [weight: string]: number };
};

export function assemblyOf(
  members: readonly Weighted[],
  groups: { readonly [group: string]: { readonly members: readonly MemberId[] } },
): Assembly {
  return {
    members: members.map(({ id }) => id),
    groups: Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, group.members])),
    weights: weightsOf(members),
  };
}

export function weightsOf(members: readonly Weighted[]): Weights {
  return Object.fromEntries(members.map(({ id, weights }) => [id, weights]));
}

/** What the member counts in this sum; a weight that it does not have is 0. */
export function weightOf(member: MemberId, sum: Weight, weights: Weights): number {
  return sum === 1 ? 1 : (weights[member]?.[sum] ?? 0);
}
