/**
 * A leaf of a rule as one inequality in whole numbers: what its members are worth, added up,
 * reaches a number or does not.
 *
 * Use      `inequalityOf(leaf, total)`; a member's worth is `worth(stand)` times its weight.
 * Shapes   a share of a base is a sum too: the votes times the denominator, less the base times the
 *          numerator. Nothing is divided.
 * Source   spec/rules.md §3.
 */

import type { Leaf } from './classes.ts';
import type { Quota, Reading, Share } from './expression.ts';
import { rational } from './share.ts';

/** Where a member stands, as the rule reads it; `answered`: with a word of the scale. */
export type Stand = { readonly reading: Reading; readonly answered: boolean };

/** Holds where the worth of all is at least `least`. */
export type Inequality = {
  readonly worth: (stand: Stand) => bigint;
  readonly least: bigint;
};

/** `total`: what all members of the class weigh together. */
export function inequalityOf(leaf: Leaf, total: number): Inequality {
  if (leaf.who === 'against') {
    const { atMost } = leaf;
    if (typeof atMost !== 'number') return shareAgainst(atMost, BigInt(total) + 1n);
    return { worth: (stand) => -one(isVote('against', atMost, stand)), least: -BigInt(atMost) };
  }
  const { atLeast, who } = leaf;
  if (typeof atLeast !== 'number') return shareInFavour(who, atLeast, BigInt(total) + 1n);
  return { worth: (stand) => one(isVote(who, atLeast, stand)), least: BigInt(atLeast) };
}

/** Whether the member stands in the number of which the quota takes a share, or counts. */
export function isInBase(quota: Quota, { reading, answered }: Stand): boolean {
  if (reading === 'out') return false;
  if (typeof quota === 'number' || quota.of === 'members') return true;
  return answered && (quota.of === 'present' || reading !== 'neutral');
}

export function isVote(who: Leaf['who'], quota: Quota, stand: Stand): boolean {
  if (!isInBase(quota, stand)) return false;
  return who === 'notAgainst' ? stand.reading !== 'against' : stand.reading === who;
}

/**
 * Nobody in favour is no majority of nobody: each vote adds one to a multiple so large that it
 * decides only where the share is met exactly.
 */
function shareInFavour(who: Leaf['who'], share: Share, large: bigint): Inequality {
  const { numerator, denominator } = rational(share);
  const over = (stand: Stand): bigint =>
    denominator * one(isVote(who, share, stand)) - numerator * one(isInBase(share, stand));
  if (share.strict) return { worth: over, least: 1n };
  const worth = (stand: Stand) => over(stand) * large + one(isVote(who, share, stand));
  return { worth, least: 1n };
}

/** Nobody against is within every limit, also within less than a share of nobody. */
function shareAgainst(share: Share, large: bigint): Inequality {
  const { numerator, denominator } = rational(share);
  const under = (stand: Stand): bigint =>
    numerator * one(isInBase(share, stand)) - denominator * one(isVote('against', share, stand));
  if (!share.strict) return { worth: under, least: 0n };
  const worth = (stand: Stand) => under(stand) * large - one(isVote('against', share, stand));
  return { worth, least: 0n };
}

function one(counts: boolean): bigint {
  return counts ? 1n : 0n;
}
