/**
 * What published counts say of sets of members: the pieces that they cut the body into.
 *
 * Use      `piecesOf(published)`, then `extremes` for a sum over some of the members.
 * Shapes   where the published sets nest, every piece's counts are known: its set's less those of
 *          the sets inside it. Where they cross, several ways of cutting are known, each with some
 *          of the sets; bounds are the narrowest of them.
 * Source   spec/rules.md §4.
 */

import { must } from '../../basics/bug.ts';
import type { MemberId } from '../ids.ts';

/** How often each word of the scale was given. */
export type WordCounts = { readonly [word: string]: number };

/** Members whose ballots were counted together, with their counts. */
export type Known = { readonly members: readonly MemberId[]; readonly counts: WordCounts };

/** Disjoint sets with their counts. */
export type Cut = readonly Known[];

type Extremes = { readonly min: bigint; readonly max: bigint };

/** The sets first published come first. */
export function piecesOf(published: readonly Known[]): readonly Cut[] {
  const sets = published
    .map(({ members, counts }) => ({ members: new Set(members), counts }))
    .filter(({ members }, at, all) => members.size > 0 && all.findIndex(same(members)) === at);
  const crossing = sets.map((one) => sets.map((two) => cross(one, two)));
  const families = crossing.every((row) => !row.includes(true))
    ? [sets.map((_, at) => at)]
    : sets.flatMap((_, one) => sets.map((__, two) => familyFrom([one, two], crossing)));
  return distinct(families).map((family) => cutBy(sets.filter((_, at) => family.has(at))));
}

/**
 * The least and the most that a sum over members can be: in each piece the heaviest answered what
 * is worth least, or most.
 */
export function extremes(
  cuts: readonly Cut[],
  weightOf: (member: MemberId) => number,
  worthOf: (word: string) => bigint,
): Extremes {
  const each = cuts.map((cut) => {
    const parts = cut.map((piece) => inPiece(piece, weightOf, worthOf));
    return { min: addUp(parts.map(({ min }) => min)), max: addUp(parts.map(({ max }) => max)) };
  });
  return each.reduce((one, two) => ({
    min: one.min > two.min ? one.min : two.min,
    max: one.max < two.max ? one.max : two.max,
  }));
}

function inPiece(
  { members, counts }: Known,
  weightOf: (member: MemberId) => number,
  worthOf: (word: string) => bigint,
): Extremes {
  const weights = members.map(weightOf).toSorted((one, two) => one - two);
  const worths = Object.entries(counts)
    .map(([word, count]) => ({ worth: worthOf(word), count }))
    .toSorted((one, two) => (one.worth < two.worth ? -1 : 1));
  return { min: matched(weights, worths.toReversed()), max: matched(weights, worths) };
}

/** Weights in rising order, each worth to as many of them as have it. */
function matched(
  weights: readonly number[],
  worths: readonly { readonly worth: bigint; readonly count: number }[],
): bigint {
  let sum = 0n;
  let from = 0;
  for (const { worth, count } of worths) {
    const some = weights.slice(from, from + count).reduce((one, two) => one + two, 0);
    sum += worth * BigInt(some);
    from += count;
  }
  return sum;
}

/** With these two, if they do not cross, and every further set that crosses none before it. */
function familyFrom(
  begun: readonly number[],
  crossing: readonly (readonly boolean[])[],
): readonly number[] {
  const family: number[] = [];
  for (const set of [...begun, ...crossing.keys()]) {
    if (family.every((one) => crossing[one]?.[set] === false)) family.push(set);
  }
  return family;
}

function distinct(families: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const found = new Map(
    families.map((family) => [family.toSorted((one, two) => one - two).join(), family]),
  );
  return [...found.values()].map((family) => new Set(family));
}

type Counted = { readonly members: ReadonlySet<MemberId>; readonly counts: WordCounts };

function cutBy(family: readonly Counted[]): Cut {
  const pieces = family.map((set) => {
    const inside = family.filter((one) => one !== set && contains(set, one));
    const outermost = inside.filter(
      (one) => !inside.some((two) => two !== one && contains(two, one)),
    );
    return outermost.reduce(less, set);
  });
  return pieces
    .filter(({ members }) => members.size > 0)
    .map(({ members, counts }) => ({ members: [...members], counts }));
}

function less(whole: Counted, part: Counted): Counted {
  return {
    members: new Set([...whole.members].filter((member) => !part.members.has(member))),
    counts: Object.fromEntries(
      Object.keys(whole.counts).map((word) => [
        word,
        countOf(whole.counts, word) - countOf(part.counts, word),
      ]),
    ),
  };
}

function countOf(counts: WordCounts, word: string): number {
  return must(counts[word], 'a count for each word of the scale');
}

function cross(one: Counted, two: Counted): boolean {
  const both = [...one.members].filter((member) => two.members.has(member)).length;
  return both > 0 && both < one.members.size && both < two.members.size;
}

function contains(outer: Counted, inner: Counted): boolean {
  return [...inner.members].every((member) => outer.members.has(member));
}

function same(members: ReadonlySet<MemberId>): (other: Counted) => boolean {
  return (other) =>
    other.members.size === members.size && [...members].every((one) => other.members.has(one));
}

function addUp(numbers: readonly bigint[]): bigint {
  return numbers.reduce((one, two) => one + two, 0n);
}
