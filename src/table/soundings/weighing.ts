/**
 * What each answer of a weighted poll counts: a weight of the member, in whole units.
 *
 * Use      `unitsOf(members, weighed)` when a round is called, once `unweighed` has found nothing.
 * Shapes   units are whole numbers from 1; a weight is counted in the nearest number of units, and
 *          from a half upwards, so that whoever wants coarse sums plans a large unit.
 * Errors   `unweighed`: the first member without the weight, or whose weight comes to no unit; or
 *          more units in all than sums can be opened to.
 * Source   spec/protocol.md §§14.1, 14.6.
 */

import { MOST_TOTAL } from '../../crypto/weighted-sum.ts';
import type { MemberDefinition, WeighedBy } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';

/** By member, how many units its answer counts in this round. */
export type Units = { readonly [member: string]: number };

type Weighable = Pick<MemberDefinition, 'id' | 'weights'>;

export type Unweighed =
  | { readonly code: 'weight_missing'; readonly member: MemberId; readonly weight: string }
  | {
      readonly code: 'weight_below_unit';
      readonly member: MemberId;
      readonly weight: number;
      readonly unit: number;
    }
  | { readonly code: 'weights_too_great'; readonly total: number; readonly most: number };

export function unweighed(
  members: readonly Weighable[],
  { by, unit }: WeighedBy,
): Unweighed | undefined {
  let total = 0;
  for (const { id, weights } of members) {
    const weight = weights[by];
    if (weight === undefined) return { code: 'weight_missing', member: id, weight: by };
    const units = inUnits(weight, unit);
    if (units < 1) return { code: 'weight_below_unit', member: id, weight, unit };
    total += units;
  }
  return total > MOST_TOTAL ? { code: 'weights_too_great', total, most: MOST_TOTAL } : undefined;
}

export function unitsOf(members: readonly Weighable[], { by, unit }: WeighedBy): Units {
  return Object.fromEntries(
    members.map(({ id, weights }) => [id, inUnits(weights[by] ?? 0, unit)]),
  );
}

export function totalUnits(members: readonly MemberId[], units: Units): number {
  return members.reduce((sum, member) => sum + (units[member] ?? 0), 0);
}

/** The nearest, a half upwards; both are far below 2^52. */
function inUnits(weight: number, unit: number): number {
  return Math.floor((2 * weight + unit) / (2 * unit));
}
