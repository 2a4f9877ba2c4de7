/**
 * A rule on a body as sums that must reach a number: what every question of what-if is asked of.
 *
 * Use      `linesOf(pass, assembly)`; a rule as such is tried by passes.ts.
 * Shapes   the small sums of inequality.ts: a search may use plain numbers.
 * Source   spec/rules.md §3.
 */

import type { MemberId } from '../../ids.ts';
import { type Assembly, weightOf } from '../assembly.ts';
import { type Leaf, inClass } from '../classes.ts';
import type { Expression } from '../expression.ts';
import { type Inequality, type Stand, sumsOf } from '../inequality.ts';
import type { Stands } from '../passes.ts';

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
  const line = ({ worth, least }: Inequality): Line => ({
    ...{ leaf, threshold: least, members },
    worth: (member, stand) => worth(stand) * BigInt(weightOf(member, leaf.sum, assembly.weights)),
  });
  const { votes, share } = sumsOf(leaf);
  if (share === null) return line(votes);
  const both = [line(votes), line(share)];
  return leaf.who === 'against' ? { any: both } : { all: both };
}
