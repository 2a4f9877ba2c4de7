/**
 * A leaf of a rule as one inequality in whole numbers: what its members are worth, added up,
 * reaches a number or does not.
 *
 * Use      `inequalityOf(leaf, total)`; a member's worth is `worth(stand)` times its weight. Where
 *          plain numbers must do, `sumsOf(leaf)`: two small sums for a share, not one large.
 * Shapes   a share of a base is a sum too: the votes times the denominator, less the base times the
 *          numerator. Nothing is divided.
 * Source   spec/rules.md §3.
 */

import type { Leaf } from './classes.ts';
import type { Quota, Reading } from './expression.ts';
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
  const { share, votes } = sumsOf(leaf);
  if (share === null) return votes;
  // Of the two that a share is, one follows from the other, but where it is met exactly.
  const { isStrict } = share;
  if (isStrict === (leaf.who !== 'against')) return share;
  const large = BigInt(total) + 1n;
  const worth = (stand: Stand) => share.worth(stand) * large + votes.worth(stand);
  return { worth, least: votes.least };
}

/**
 * A leaf as small sums. A number is one of them, of the votes. A share is two: somebody in favour,
 * for nobody is no majority of nobody, and the share itself; against, nobody at all or the share.
 */
export function sumsOf(leaf: Leaf): {
  readonly votes: Inequality;
  readonly share: (Inequality & { readonly isStrict: boolean }) | null;
} {
  const isLimit = leaf.who === 'against';
  const quota = isLimit ? leaf.atMost : leaf.atLeast;
  const sign = isLimit ? -1n : 1n;
  const vote = (stand: Stand): bigint => sign * one(isVote(leaf.who, quota, stand));
  if (typeof quota === 'number') {
    return { votes: { worth: vote, least: sign * BigInt(quota) }, share: null };
  }
  const { numerator, denominator } = rational(quota);
  const worth = (stand: Stand): bigint =>
    denominator * vote(stand) - sign * numerator * one(isInBase(quota, stand));
  return {
    votes: { worth: vote, least: isLimit ? 0n : 1n },
    share: { worth, least: quota.strict ? 1n : 0n, isStrict: quota.strict },
  };
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

function one(counts: boolean): bigint {
  return counts ? 1n : 0n;
}
