/**
 * A rule on a body as sums that must reach a number: what every question of what-if is asked of.
 *
 * Use      `linesOf(rule, hall)`, then `holds(lines, states)` or `worthOf(line, member, state)`.
 * Shapes   a leaf with a share is a sum too: what is for it times the denominator, less the base
 *          times the numerator. Whole numbers throughout, so that nothing is rounded.
 * Source   spec/rules.md §3.
 */

import type { MemberId } from '../../ids.ts';
import { type Leaf, inClass } from '../classes.ts';
import type { Expression, Share } from '../expression.ts';
import { rational } from '../share.ts';
import type { Hall, State } from './marks.ts';

/** Holds where the members' worth, added up, is at least `threshold`. */
export type Line = {
  readonly leaf: Leaf;
  readonly threshold: bigint;
  readonly members: readonly MemberId[];
  readonly worth: (member: MemberId, state: State) => bigint;
};
export type Lines = Line | { readonly all: readonly Lines[] } | { readonly any: readonly Lines[] };
export type States = (member: MemberId) => State;

export function linesOf(pass: Expression, hall: Hall): Lines {
  if ('all' in pass) return { all: pass.all.map((part) => linesOf(part, hall)) };
  if ('any' in pass) return { any: pass.any.map((part) => linesOf(part, hall)) };
  return ofLeaf(pass, hall);
}

export function holds(lines: Lines, states: States): boolean {
  if ('all' in lines) return lines.all.every((part) => holds(part, states));
  if ('any' in lines) return lines.any.some((part) => holds(part, states));
  return sumOf(lines, states) >= lines.threshold;
}

export function sumOf({ members, worth }: Line, states: States): bigint {
  return members.reduce((sum, member) => sum + worth(member, states(member)), 0n);
}

export function weightOf(hall: Hall, sum: Leaf['sum'], member: MemberId): bigint {
  return sum === 1 ? 1n : BigInt(hall.weights[sum]?.[member] ?? 0);
}

function ofLeaf(leaf: Leaf, hall: Hall): Lines {
  const members = inClass(hall.members, leaf.in, hall.groups);
  const line = (threshold: bigint, value: (state: State) => bigint): Line => ({
    ...{ leaf, threshold, members },
    worth: (member, state) => value(state) * weightOf(hall, leaf.sum, member),
  });
  const counted = (state: State) => (counts(leaf, state) ? 1n : 0n);
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  if (typeof quota === 'number') {
    return leaf.who === 'against'
      ? line(-BigInt(quota), (state) => -counted(state))
      : line(BigInt(quota), counted);
  }
  const { numerator, denominator } = rational(quota);
  const least = quota.strict ? 1n : 0n;
  const share = (state: State): bigint =>
    isInBase(quota, state) ? counted(state) * denominator - numerator : 0n;
  // Nobody against is always within; a share of nobody is never reached.
  return leaf.who === 'against'
    ? {
        any: [
          line(0n, (state) => (isInBase(quota, state) ? -counted(state) : 0n)),
          line(least, (state) => -share(state)),
        ],
      }
    : {
        all: [
          line(1n, (state) => (isInBase(quota, state) ? counted(state) : 0n)),
          line(least, share),
        ],
      };
}

export function counts({ who }: Leaf, { reading }: State): boolean {
  if (reading === 'out') return false;
  return who === 'notAgainst' ? reading !== 'against' : reading === who;
}

export function isInBase({ of }: Share, { reading, answered }: State): boolean {
  if (reading === 'out') return false;
  if (of === 'members') return true;
  return answered && (of === 'present' || reading !== 'neutral');
}
