/**
 * Faults of one leaf beside the body: nobody to count, no weight to add, a quota that never or
 * always holds.
 *
 * Use      rule-checks.ts, for each leaf of a rule.
 * Source   spec/rules.md §2.
 */

import { type Fault, below } from '../../basics/shape.ts';
import type { Refused } from '../../basics/result.ts';
import { flaw } from '../fault-codes.ts';
import type { MemberId } from '../ids.ts';
import { type Assembly, weightOf } from './assembly.ts';
import { type Leaf, inClass } from './classes.ts';
import type { Quota, Share } from './expression.ts';
import { rational } from './share.ts';

type Found = Refused<Fault> | undefined;

export function leafFault(leaf: Leaf, assembly: Assembly, at: string): Found {
  const named = namesFault(leaf, assembly, at);
  if (named !== undefined) return named;
  const members = inClass(assembly.members, leaf.in, assembly.groups);
  if (members.length === 0) return flaw('class_empty', `${at}/in`);
  const total = members.reduce((sum, id) => sum + weightOf(id, leaf.sum, assembly.weights), 0);
  return weightFault(leaf, members, assembly, at) ?? quotaFault(leaf, total, at);
}

function namesFault({ in: among }: Leaf, { members, groups }: Assembly, at: string): Found {
  if (typeof among === 'string' && groups[among] === undefined) {
    return flaw('group_unknown', `${at}/in`, { group: among });
  }
  if (typeof among !== 'object') return undefined;
  const index = among.except.findIndex((member) => !members.includes(member));
  const member = among.except[index];
  return member && flaw('member_unknown', below(`${at}/in/except`, index), { member });
}

/** A weight left out would silently count as none. */
function weightFault(
  { sum }: Leaf,
  members: readonly MemberId[],
  { weights }: Assembly,
  at: string,
): Found {
  if (sum === 1) return undefined;
  const without = members.filter((member) => weights[member]?.[sum] === undefined);
  const [first] = without;
  const place = `${at}/sum`;
  if (without.length === members.length) return flaw('weight_unknown', place, { weight: sum });
  if (first !== undefined) return flaw('weight_missing', place, { weight: sum, member: first });
  const nothing = members.every((member) => weightOf(member, sum, weights) === 0);
  return nothing ? flaw('weight_nothing', place, { weight: sum }) : undefined;
}

function quotaFault(leaf: Leaf, total: number, at: string): Found {
  const key = leaf.who === 'against' ? 'atMost' : 'atLeast';
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const always = leaf.who === 'against' ? alwaysWithin(quota, total) : alwaysReached(quota);
  const never = leaf.who === 'against' ? neverWithin(quota) : neverReached(quota, total);
  if (!always && !never) return undefined;
  const said = typeof quota === 'number' ? quota : quota.share;
  const code = always ? 'quota_always_met' : 'quota_impossible';
  if (leaf.sum === 1) return flaw(code, below(at, key), { quota: said, size: total });
  const weighed = always ? 'weight_always_met' : 'weight_impossible';
  return flaw(weighed, below(at, key), { quota: said, weight: leaf.sum, total });
}

function alwaysWithin(quota: Quota, total: number): boolean {
  if (typeof quota === 'number') return quota >= total;
  const rank = compareWithOne(quota);
  return rank === 'above' || (rank === 'one' && !quota.strict);
}

/** Less than nothing: not even nobody is. */
function neverWithin(quota: Quota): boolean {
  return typeof quota !== 'number' && quota.strict && compareWithOne(quota) === 'zero';
}

function alwaysReached(quota: Quota): boolean {
  if (typeof quota === 'number') return quota === 0;
  return !quota.strict && compareWithOne(quota) === 'zero';
}

function neverReached(quota: Quota, total: number): boolean {
  if (typeof quota === 'number') return quota > total;
  const rank = compareWithOne(quota);
  return rank === 'above' || (rank === 'one' && quota.strict);
}

function compareWithOne(share: Share): 'zero' | 'between' | 'one' | 'above' {
  const { numerator, denominator } = rational(share);
  if (numerator === 0n) return 'zero';
  if (numerator === denominator) return 'one';
  return numerator > denominator ? 'above' : 'between';
}
