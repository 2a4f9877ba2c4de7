/**
 * What would follow from supposed positions: the verdict, its conditions, and who decides it.
 *
 * Use      `tryOut(rule, assembly, marks)` for the page; `verdictOf` for the same marks under
 *          another rule.
 * Shapes   `held`: it cannot pass while those against stay so, whatever the others do; `short`: it
 *          can, once more come round.
 * Source   spec/rules.md §3; docs/decisions/0014.
 */

import { type Assembly, weightOf } from '../assembly.ts';
import { type Leaf, inClass, leaves } from '../classes.ts';
import type { Share } from '../expression.ts';
import { isInBase, isVote } from '../inequality.ts';
import { type Stands, passes } from '../passes.ts';
import { rational } from '../share.ts';
import { type Marks, type Tried, markOf, standOf, thoseMarked } from './marks.ts';
import { type Question, type SmallSets, smallestSets } from './smallest.ts';

export type Verdict =
  /** Lost if these turned against. */
  | { readonly stands: 'passes'; readonly lost: SmallSets }
  /** Passes once these, none of them against, are in favour; closed if these turned against. */
  | { readonly stands: 'short'; readonly wanting: SmallSets; readonly closed: SmallSets }
  /** Of those against, these must come round even if all others are in favour. */
  | { readonly stands: 'held'; readonly by: SmallSets };

export type Field = {
  readonly leaf: Leaf;
  readonly met: boolean;
  /** What counts for it now, in members or in weight. */
  readonly have: number;
  /** How much would be needed (at most: allowed) as things are. */
  readonly limit: number;
};

export type TriedOut = { readonly verdict: Verdict; readonly fields: readonly Field[] };

export function tryOut(rule: Tried, assembly: Assembly, marks: Marks): TriedOut {
  const fields = leaves(rule.pass).map((leaf) => fieldOf(leaf, assembly, standsOf(rule, marks)));
  return { verdict: verdictOf(rule, assembly, marks), fields };
}

export function verdictOf(rule: Tried, assembly: Assembly, marks: Marks): Verdict {
  return judged(rule, marks, { rule: rule.pass, assembly, from: standsOf(rule, marks) });
}

function standsOf(rule: Tried, marks: Marks): Stands {
  return (member) => standOf(rule, markOf(marks, member));
}

type Case = Pick<Question, 'rule' | 'assembly' | 'from'>;

function judged(rule: Tried, marks: Marks, at: Case): Verdict {
  const { assembly } = at;
  const [favour, against] = [standOf(rule, 'favour'), standOf(rule, 'against')];
  const opponents = thoseMarked(assembly, marks, 'against');
  const others = thoseMarked(assembly, marks, 'favour', 'neutral', 'absent');
  if (passes(rule.pass, assembly, at.from)) {
    const lost = smallestSets({ ...at, movers: others, to: against, pass: false });
    return { stands: 'passes', lost };
  }
  const wanting = smallestSets({ ...at, movers: others, to: favour, pass: true });
  const best: Stands = (member) => (opponents.includes(member) ? against : favour);
  if (wanting === 'never') {
    const by = smallestSets({ ...at, from: best, movers: opponents, to: favour, pass: true });
    return { stands: 'held', by };
  }
  const closed = smallestSets({ ...at, from: best, movers: others, to: against, pass: false });
  return { stands: 'short', wanting, closed };
}

function fieldOf(leaf: Leaf, assembly: Assembly, stands: Stands): Field {
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const members = inClass(assembly.members, leaf.in, assembly.groups);
  const base = members.filter((member) => isInBase(quota, stands(member)));
  const weigh = (among: typeof members) =>
    among.reduce((sum, member) => sum + BigInt(weightOf(member, leaf.sum, assembly.weights)), 0n);
  const have = weigh(members.filter((member) => isVote(leaf.who, quota, stands(member))));
  const limit = typeof quota === 'number' ? BigInt(quota) : limitOf(leaf, quota, weigh(base));
  const met = passes(leaf, assembly, stands);
  return { leaf, met, have: Number(have), limit: Number(limit) };
}

/** The whole number at which a share of `base` is reached, or still kept within. */
function limitOf({ who }: Leaf, quota: Share, base: bigint): bigint {
  const { numerator, denominator } = rational(quota);
  const [down, exactly] = [
    (numerator * base) / denominator,
    (numerator * base) % denominator === 0n,
  ];
  if (who === 'against') return quota.strict && exactly ? down - 1n : down;
  return exactly && !quota.strict ? down : down + 1n;
}
