/**
 * The same body weighed in larger units: what its sums would tell then, and how exact they are.
 *
 * Use      beside a weighted poll in the set-up.
 * Source   spec/rules.md §11.
 */

import type { MemberDefinition, WeighedBy } from '../definition/definition.ts';
import { totalUnits, unitsOf, unweighed } from '../soundings/weighing.ts';
import { toldByWeights } from './weights-told.ts';

/** One way to weigh this body. */
export type Weighing = {
  readonly unit: number;
  readonly total: number;
  /** So far a sum of units may be from the sum of the weights. */
  readonly off: number;
  /** Null: not worked out. */
  readonly greatest: number | null;
};

/** The unit planned, and coarser ones in which everybody still counts. */
export function coarserUnits(
  members: readonly Pick<MemberDefinition, 'id' | 'weights'>[],
  { by, unit }: WeighedBy,
): readonly Weighing[] {
  const sum = members.reduce((all, { weights }) => all + (weights[by] ?? 0), 0);
  const count = members.length;
  const totals = [400, 100, 4 * count, 2 * count, count].toSorted((one, two) => two - one);
  const coarse = [...new Set(totals.map((total) => Math.ceil(sum / total)))].filter(
    (one) => one > unit,
  );
  return [unit, ...coarse]
    .filter((one) => unweighed(members, { by, unit: one }) === undefined)
    .map((one) => weighingIn(members, { by, unit: one }));
}

function weighingIn(
  members: readonly Pick<MemberDefinition, 'id' | 'weights'>[],
  weighed: WeighedBy,
): Weighing {
  const units = unitsOf(members, weighed);
  const ids = members.map(({ id }) => id);
  const set = { class: 'all', members: ids } as const;
  const { worked, greatest } = toldByWeights({ body: { acceptsSmallCounts: false } }, [set], units);
  const rest = members.map(
    ({ id, weights }) => (weights[weighed.by] ?? 0) - weighed.unit * (units[id] ?? 0),
  );
  const above = rest.reduce((all, one) => all + Math.max(0, one), 0);
  const below = rest.reduce((all, one) => all - Math.min(0, one), 0);
  return {
    unit: weighed.unit,
    total: totalUnits(ids, units),
    off: Math.max(above, below),
    greatest: worked ? greatest : null,
  };
}
