/**
 * A rule on a body as sums that must reach a number: what every question of what-if is asked of.
 *
 * Use      `linesOf(pass, assembly)`; a rule as such is tried by passes.ts.
 * Shapes   as inequality.ts has it, but two small sums for a share instead of one large one, so
 *          that a search may use plain numbers: the share itself, and that it is not of nobody.
 * Source   spec/rules.md §3.
 */

import type { MemberId } from '../../ids.ts';
import { type Assembly, weightOf } from '../assembly.ts';
import { type Leaf, inClass } from '../classes.ts';
import type { Expression } from '../expression.ts';
import { type Stand, isInBase, isVote } from '../inequality.ts';
import type { Stands } from '../passes.ts';
import { rational } from '../share.ts';

/** Holds where the members' worth, added up, is at least `threshold`. */
export type Line = {
  readonly leaf: Leaf;
  readonly threshold: bigint;
  readonly members: readonly MemberId[];
  readonly worth: (member: MemberId, stand: Stand) => bigint;
};
export type Lines = Line | { readonly all: readonly Lines[] } | { readonly any: readonly Lines[] };

export function linesOf(pass: Expression, assembly: Assembly): Lines {
  if ('all' in pass) return { all: pass.all.map((part) => linesOf(part, assembly)) };
  if ('any' in pass) return { any: pass.any.map((part) => linesOf(part, assembly)) };
  return ofLeaf(pass, assembly);
}

export function sumOf({ members, worth }: Line, stands: Stands): bigint {
  return members.reduce((sum, member) => sum + worth(member, stands(member)), 0n);
}

function ofLeaf(leaf: Leaf, assembly: Assembly): Lines {
  const members = inClass(assembly.members, leaf.in, assembly.groups);
  const line = (threshold: bigint, value: (stand: Stand) => bigint): Line => ({
    ...{ leaf, threshold, members },
    worth: (member, stand) => value(stand) * BigInt(weightOf(member, leaf.sum, assembly.weights)),
  });
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const counted = (stand: Stand) => (isVote(leaf.who, quota, stand) ? 1n : 0n);
  if (typeof quota === 'number') {
    return leaf.who === 'against'
      ? line(-BigInt(quota), (stand) => -counted(stand))
      : line(BigInt(quota), counted);
  }
  const { numerator, denominator } = rational(quota);
  const least = quota.strict ? 1n : 0n;
  const share = (stand: Stand): bigint =>
    isInBase(quota, stand) ? counted(stand) * denominator - numerator : 0n;
  // Nobody against is always within; a share of nobody is never reached.
  return leaf.who === 'against'
    ? {
        any: [line(0n, (stand) => -counted(stand)), line(least, (stand) => -share(stand))],
      }
    : {
        all: [line(1n, counted), line(least, share)],
      };
}
