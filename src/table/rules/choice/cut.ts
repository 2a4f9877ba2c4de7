/**
 * The cut: so many go on, and what happens to names that are level at the line.
 *
 * Use      `cutAt(counts, keep, orderBy(breadth))`.
 * Shapes   better is: less resistance where grades were asked; then more read as for; then fewer
 *          against; then asked for in more of the groups. Level is equal in all of these.
 * Source   spec/choice.md §2.
 */

import type { CandidateId } from '../../ids.ts';
import type { Breadth } from './choice.ts';
import type { Mark, NameCount, Tie } from './step.ts';

export type Order = {
  /** Negative where `one` stands before `other`. */
  readonly compare: (one: NameCount, other: NameCount) => number;
  readonly breadth: (count: NameCount) => number | null;
};

export type Cut = {
  /** In the order of the ballot; more than asked for where names are level at the line. */
  readonly stay: readonly CandidateId[];
  readonly tie: Tie | null;
};

export function orderBy(breadth: Breadth | null): Order {
  const spread = (count: NameCount): number | null => breadth && spreadOf(count, breadth);
  return {
    compare: (one, other) =>
      number(one, other) ||
      one.against - other.against ||
      (spread(other) ?? 0) - (spread(one) ?? 0),
    breadth: spread,
  };
}

/** In how many of the groups at least so many asked for the name. */
function spreadOf({ byGroup }: NameCount, { groups, least }: Breadth): number {
  return groups.filter((group) => (byGroup[group] ?? 0) >= least).length;
}

function number(one: NameCount, other: NameCount): number {
  return (one.resistance ?? 0) - (other.resistance ?? 0) || other.for - one.for;
}

export function cutAt(counts: readonly NameCount[], keep: number, order: Order): Cut {
  const all = namesOf(counts);
  const sorted = counts.toSorted(order.compare);
  const [line, below] = [sorted[keep - 1], sorted[keep]];
  if (line === undefined || below === undefined) return { stay: all, tie: null };
  const stay = counts.filter((count) => order.compare(count, line) <= 0);
  return { stay: namesOf(stay), tie: tieAt(counts, { line, below }, order) };
}

type Line = { readonly line: NameCount; readonly below: NameCount };

/** Names level in number on both sides of the line, and what told them apart. */
function tieAt(counts: readonly NameCount[], { line, below }: Line, order: Order): Tie | null {
  if (number(line, below) !== 0) return null;
  if (order.compare(line, below) === 0) {
    const level = counts.filter((count) => order.compare(count, line) === 0);
    return { names: namesOf(level), broken: null };
  }
  const broken: Mark = line.against === below.against ? 'breadth' : 'against';
  const level = counts.filter((count) => number(count, line) === 0);
  return { names: namesOf(level), broken };
}

function namesOf(counts: readonly NameCount[]): readonly CandidateId[] {
  return counts.map(({ candidate }) => candidate);
}
