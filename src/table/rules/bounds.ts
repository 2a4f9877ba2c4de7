/**
 * How many members of a class answered so, between which bounds, given the counts published.
 *
 * Use      the judge asks for each leaf; where the class itself is published both bounds are equal.
 * Shapes   `Known` is a set of members whose ballots were counted together, with its counts; the
 *          difference of a set and a subset of it is known too.
 * Source   spec/rules.md §4.
 */

import { must } from '../../basics/bug.ts';
import type { MemberId } from '../ids.ts';

export type Known = {
  readonly members: readonly MemberId[];
  readonly counts: { readonly [word: string]: number };
};
export type Bounds = { readonly least: number; readonly most: number };

/** The members of `asked` (all have answered) whose answer is one of `words`. */
export function boundsOf(
  asked: readonly MemberId[],
  words: readonly string[],
  known: readonly Known[],
): Bounds {
  let least = 0;
  let most = asked.length;
  for (const { members, counts } of [...known, ...differences(known)]) {
    const common = members.filter((member) => asked.includes(member)).length;
    const count = words.reduce((sum, word) => sum + countOf(counts, word), 0);
    least = Math.max(least, count - (members.length - common));
    most = Math.min(most, count + asked.length - common);
  }
  return { least, most };
}

function differences(known: readonly Known[]): readonly Known[] {
  return known.flatMap((whole) =>
    known.filter((part) => isProperPart(part, whole)).map((part) => difference(whole, part)),
  );
}

function isProperPart(part: Known, whole: Known): boolean {
  return (
    part.members.length < whole.members.length &&
    part.members.every((member) => whole.members.includes(member))
  );
}

function countOf(counts: Known['counts'], word: string): number {
  return must(counts[word], 'a count for each word of the scale');
}

function difference(whole: Known, part: Known): Known {
  const words = Object.keys(whole.counts);
  return {
    members: whole.members.filter((member) => !part.members.includes(member)),
    counts: Object.fromEntries(
      words.map((word) => [word, countOf(whole.counts, word) - countOf(part.counts, word)]),
    ),
  };
}
