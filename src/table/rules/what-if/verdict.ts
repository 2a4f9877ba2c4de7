/**
 * What would follow from supposed positions: the verdict, its conditions, and who decides it.
 *
 * Use      `tryOut(rule, hall, marks)` for the page; `verdictOf` for the same marks under another
 *          rule.
 * Shapes   `held`: it cannot pass while those against stay so, whatever the others do; `short`: it
 *          can, once more come round.
 * Source   spec/rules.md §3; docs/decisions/0014.
 */

import { type Leaf, inClass, leaves } from '../classes.ts';
import type { Share } from '../expression.ts';
import { rational } from '../share.ts';
import { type Lines, type States, counts, holds, isInBase, linesOf, weightOf } from './lines.ts';
import { type Hall, type Marks, type Tried, markOf, stateOf, thoseMarked } from './marks.ts';
import { type SmallSets, smallestSets } from './smallest.ts';

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

export function tryOut(rule: Tried, hall: Hall, marks: Marks): TriedOut {
  const { lines, states } = posed(rule, hall, marks);
  const fields = leaves(rule.pass).map((leaf) => fieldOf(leaf, hall, states));
  return { verdict: judged(rule, { hall, marks, lines, states }), fields };
}

export function verdictOf(rule: Tried, hall: Hall, marks: Marks): Verdict {
  return judged(rule, { hall, marks, ...posed(rule, hall, marks) });
}

type Posed = { readonly lines: Lines; readonly states: States };
type Case = Posed & { readonly hall: Hall; readonly marks: Marks };

function posed(rule: Tried, hall: Hall, marks: Marks): Posed {
  const lines = linesOf(rule.pass, hall);
  const states: States = (member) => stateOf(rule, markOf(marks, member));
  return { lines, states };
}

function judged(rule: Tried, { hall, marks, lines, states }: Case): Verdict {
  const [favour, against] = [stateOf(rule, 'favour'), stateOf(rule, 'against')];
  const opponents = thoseMarked(hall, marks, 'against');
  const others = hall.members.filter((member) => !opponents.includes(member));
  if (holds(lines, states)) {
    const turn = { lines, from: states, movers: others, to: against, pass: false };
    return { stands: 'passes', lost: smallestSets(turn) };
  }
  const wanting = smallestSets({ lines, from: states, movers: others, to: favour, pass: true });
  const best: States = (member) => (opponents.includes(member) ? against : favour);
  if (wanting === 'never') {
    const by = smallestSets({ lines, from: best, movers: opponents, to: favour, pass: true });
    return { stands: 'held', by };
  }
  const closed = smallestSets({ lines, from: best, movers: others, to: against, pass: false });
  return { stands: 'short', wanting, closed };
}

function fieldOf(leaf: Leaf, hall: Hall, states: States): Field {
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const members = inClass(hall.members, leaf.in, hall.groups);
  const base =
    typeof quota === 'number' ? members : members.filter((one) => isInBase(quota, states(one)));
  const weigh = (among: typeof members) =>
    among.reduce((sum, member) => sum + weightOf(hall, leaf.sum, member), 0n);
  const have = weigh(base.filter((member) => counts(leaf, states(member))));
  const limit = typeof quota === 'number' ? BigInt(quota) : limitOf(leaf, quota, weigh(base));
  const met = holds(linesOf(leaf, hall), states);
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
