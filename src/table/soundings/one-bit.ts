/**
 * Which rules can be judged by a test for nought, and what the bits of such tests settle.
 *
 * Use      `askedBy(rule)`: whose answers against a name such a rule looks at; `undefined` where it
 *          asks for more than whether anybody is against. `judgeBits` for any rule: true or false
 *          only where the bits settle it.
 * Shapes   a bit says of a set of members whether one of those who answered is against.
 * Source   spec/rules.md §4; spec/protocol.md §8.4.
 */

import type { MemberId } from '../ids.ts';
import { type Leaf, inClass, leaves, settled } from '../rules/classes.ts';
import type { DecisionRule, Expression, Reading } from '../rules/expression.ts';
import { readingOf } from '../rules/reading.ts';

type Groups = { readonly [group: string]: readonly MemberId[] };

/** Whether somebody among `members`, all of whom answered, is against. */
export type Bit = { readonly members: readonly MemberId[]; readonly against: boolean };

/** Nobody of any class the rule names may be against: then the classes, else `undefined`. */
export function askedBy(rule: DecisionRule): readonly Leaf[] | undefined {
  const words = rule.ballot.scale.filter((word) => rule.read[word] === 'against');
  const only = words.length === 1 && words[0] === 'discourage';
  return only && isVeto(rule.pass) ? leaves(rule.pass) : undefined;
}

/** Those of `members` whom such a rule asks, in their order. */
export function membersAsked(
  asked: readonly Leaf[],
  members: readonly MemberId[],
  groups: Groups,
): readonly MemberId[] {
  return members.filter((member) =>
    asked.some((leaf) => inClass([member], leaf.in, groups).length > 0),
  );
}

export type BitTally = {
  readonly entitled: readonly MemberId[];
  readonly recused?: readonly MemberId[];
  readonly cast: readonly MemberId[];
  readonly groups: Groups;
  readonly bits: readonly Bit[];
};

/** Does the name pass? `null`: the bits do not settle it. */
export function judgeBits(rule: DecisionRule, tally: BitTally): boolean | null {
  return settled(rule.pass, (leaf) => judgeLeaf(rule, leaf, tally));
}

/** What the bits say of a leaf's class. */
type Known = {
  readonly answered: number;
  /** Who did not answer, or stands aside, and is read as one of these. */
  readonly unheard: (...readings: readonly Reading[]) => number;
  /** Nobody who answered is against; somebody is. */
  readonly none: boolean;
  readonly some: boolean;
};

function judgeLeaf(rule: DecisionRule, leaf: Leaf, tally: BitTally): boolean | null {
  const known = knownOf(rule, leaf, tally);
  if (leaf.who === 'against') return withinLimit(leaf, known);
  const { atLeast, sum, who } = leaf;
  if (who === 'for' || typeof atLeast !== 'number' || sum !== 1) return null;
  const { answered, unheard, none, some } = known;
  const most = answered + unheard('for', 'neutral') - (some ? 1 : 0);
  if (most < atLeast) return false;
  // A word that leaves the number would leave it open how many are in it.
  const leaves = rule.ballot.scale.some((word) => readingOf(rule, word) === 'out');
  return none && !leaves ? true : null;
}

/** A limit in shares or weights is settled by nobody's being against, and by nothing else. */
function withinLimit(
  { atMost, sum }: Extract<Leaf, { readonly who: 'against' }>,
  { unheard, none, some }: Known,
): boolean | null {
  const absent = unheard('against');
  if (typeof atMost !== 'number' || sum !== 1) return none && absent === 0 ? true : null;
  if (none) return absent <= atMost;
  return absent + (some ? 1 : 0) > atMost ? false : null;
}

function knownOf(rule: DecisionRule, leaf: Leaf, tally: BitTally): Known {
  const members = inClass(tally.entitled, leaf.in, tally.groups);
  const answered = members.filter((member) => tally.cast.includes(member));
  const missing = members.length - answered.length;
  const aside = inClass(tally.recused ?? [], leaf.in, tally.groups).length;
  return {
    answered: answered.length,
    unheard: (...readings) =>
      (readings.includes(readingOf(rule, 'absent')) ? missing : 0) +
      (aside > 0 && readings.includes(readingOf(rule, 'recused')) ? aside : 0),
    none: tally.bits.some(
      ({ against, members: set }) => !against && answered.every((member) => set.includes(member)),
    ),
    some: tally.bits.some(
      ({ against, members: set }) => against && set.every((member) => answered.includes(member)),
    ),
  };
}

function isVeto(expression: Expression): boolean {
  if ('all' in expression) return expression.all.every(isVeto);
  if ('any' in expression) return false;
  return expression.who === 'against' && expression.atMost === 0 && expression.sum === 1;
}
