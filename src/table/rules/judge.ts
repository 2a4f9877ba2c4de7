/**
 * Judges a rule on what a round publishes: passes, does not pass, or not settled by these counts.
 *
 * Use      `judge(rule, tally)`, one tally for each candidate, after the round is counted;
 *          `weigh(rule, tally)` for the same part by part.
 * Shapes   who may answer and who did are known by name; answers only as counts, in all and for
 *          each published class. Where a leaf asks about a class whose counts are not published,
 *          bounds are used: true or false only if every assignment of answers agrees.
 * Source   spec/rules.md §§3, 4.
 */

import { type Bounds, type Known, boundsOf } from './bounds.ts';
import { type Leaf, excepted, inClass } from './classes.ts';
import type { DecisionRule, Expression, Reading, Share } from './expression.ts';
import type { MemberId } from '../ids.ts';
import { readingOf } from './reading.ts';
import { reaches, staysWithin } from './share.ts';

/** How often each word of the scale was given. */
export type WordCounts = { readonly [word: string]: number };

export type Tally = {
  /** Members who may answer in this round. */
  readonly entitled: readonly MemberId[];
  /** Of these, who did: their ballot is in the counted set (also those the rule excepts). */
  readonly cast: readonly MemberId[];
  /** The body's groups: `body.groups[g].members`. */
  readonly groups: { readonly [group: string]: readonly MemberId[] };
  /** Over all who cast, less the members excepted by the rule. */
  readonly counts: WordCounts;
  /** Over the group's members who cast, less the excepted; only the classes published. */
  readonly byClass?: { readonly [group: string]: WordCounts };
};

/** A leaf's class: those who answered, by bounds, and those who did not, all read alike. */
export type ClassCount = {
  readonly members: readonly MemberId[];
  readonly answered: number;
  readonly absent: number;
  readonly read: { readonly [reading in Reading]: Bounds };
  readonly absentRead: Reading;
};

/** A leaf with what was counted for it. */
export type WeighedLeaf = {
  readonly holds: boolean | null;
  readonly leaf: Leaf;
  readonly count: ClassCount;
};

/** The rule's expression, each part with its own judgement. */
export type Weighed =
  | WeighedLeaf
  | { readonly holds: boolean | null; readonly all: readonly Weighed[] }
  | { readonly holds: boolean | null; readonly any: readonly Weighed[] };

/** Does the candidate pass? `null`: the counts published do not settle it. */
export function judge(rule: DecisionRule, tally: Tally): boolean | null {
  return weigh(rule, tally).holds;
}

export function weigh(rule: DecisionRule, tally: Tally): Weighed {
  const unseen = excepted(rule);
  const seen = tally.cast.filter((member) => !unseen.includes(member));
  const known: Known[] = [
    { members: seen, counts: tally.counts },
    ...Object.entries(tally.byClass ?? {}).map(([group, counts]) => ({
      members: inClass(seen, group, tally.groups),
      counts,
    })),
  ];
  return weighExpression(rule.pass, (leaf) => {
    const count = countClass(leaf, rule, tally, known);
    return { holds: judgeLeaf(leaf, count), leaf, count };
  });
}

function weighExpression(expression: Expression, ask: (leaf: Leaf) => WeighedLeaf): Weighed {
  if ('all' in expression) {
    const all = expression.all.map((part) => weighExpression(part, ask));
    return { holds: together(all, false), all };
  }
  if ('any' in expression) {
    const any = expression.any.map((part) => weighExpression(part, ask));
    return { holds: together(any, true), any };
  }
  return ask(expression);
}

/** One part that is `decisive` settles the whole. */
function together(parts: readonly Weighed[], decisive: boolean): boolean | null {
  const answers = parts.map(({ holds }) => holds);
  return answers.includes(decisive) ? decisive : answers.includes(null) ? null : !decisive;
}

function countClass(
  leaf: Leaf,
  rule: DecisionRule,
  tally: Tally,
  known: readonly Known[],
): ClassCount {
  const members = inClass(tally.entitled, leaf.in, tally.groups);
  const answered = members.filter((member) => tally.cast.includes(member));
  const bounds = (reading: Reading): Bounds =>
    boundsOf(
      answered,
      rule.ballot.scale.filter((word) => rule.read[word] === reading),
      known,
    );
  return {
    members,
    answered: answered.length,
    absent: members.length - answered.length,
    read: {
      for: bounds('for'),
      against: bounds('against'),
      neutral: bounds('neutral'),
      out: bounds('out'),
    },
    absentRead: readingOf(rule, 'absent'),
  };
}

export function judgeLeaf(leaf: Leaf, count: ClassCount): boolean | null {
  if (leaf.who === 'against') {
    const { atMost } = leaf;
    if (typeof atMost === 'number') {
      return settle(inAll(count, 'against'), (against) => against <= atMost, 'least');
    }
    return settleShare(atMost, count, 'against');
  }
  const { atLeast, who } = leaf;
  if (typeof atLeast !== 'number') return settleShare(atLeast, count, who);
  const favourable = who === 'for' ? inAll(count, 'for') : notAgainst(count);
  return settle(favourable, (votes) => votes >= atLeast, 'most');
}

/** True if even the worst bound satisfies, false if even the best does not. */
function settle(
  bounds: Bounds,
  satisfies: (count: number) => boolean,
  best: 'least' | 'most',
): boolean | null {
  if (satisfies(bounds[best === 'least' ? 'most' : 'least'])) return true;
  return satisfies(bounds[best]) ? null : false;
}

/** With those who did not answer, as the rule reads absence. */
function inAll(count: ClassCount, reading: Reading): Bounds {
  const { least, most } = count.read[reading];
  const absent = count.absentRead === reading ? count.absent : 0;
  return { least: least + absent, most: most + absent };
}

function notAgainst(count: ClassCount): Bounds {
  const against = inAll(count, 'against');
  const out = inAll(count, 'out');
  const size = count.answered + count.absent;
  return {
    least: Math.max(0, size - against.most - out.most),
    most: size - against.least - out.least,
  };
}

/** A share is judged at its worst and at its best: numerator and base lean the same way. */
function settleShare(share: Share, count: ClassCount, who: Leaf['who']): boolean | null {
  const votes = who === 'notAgainst' ? goodwillAmong(share, count) : votesOf(share, count, who);
  const base = baseOf(share, count, who);
  if (who === 'against') {
    const within = (against: number, of: number): boolean =>
      against === 0 || staysWithin(against, of, share);
    if (within(votes.most, base.withMost)) return true;
    return within(votes.least, base.withLeast) ? null : false;
  }
  const passes = (favourable: number, of: number): boolean =>
    favourable > 0 && reaches(favourable, of, share);
  if (passes(votes.least, base.withLeast)) return true;
  return passes(votes.most, base.withMost) ? null : false;
}

/** Answers `who` within the share's base: absent members belong only to `members`. */
function votesOf(share: Share, count: ClassCount, who: 'for' | 'against'): Bounds {
  return share.of === 'members' ? inAll(count, who) : count.read[who];
}

/** Of `members` or of those `present`: with the base `cast` the parser refuses `notAgainst`. */
function goodwillAmong(share: Share, count: ClassCount): Bounds {
  if (share.of === 'members') return notAgainst(count);
  const { against, out } = count.read;
  return {
    least: Math.max(0, count.answered - against.most - out.most),
    most: count.answered - against.least - out.least,
  };
}

/** The base that goes with the greatest and with the least number of votes `who`. */
function baseOf(
  share: Share,
  count: ClassCount,
  who: Leaf['who'],
): { readonly withMost: number; readonly withLeast: number } {
  if (share.of === 'cast') {
    const votes = count.read[who === 'against' ? 'against' : 'for'];
    const others = count.read[who === 'against' ? 'for' : 'against'];
    return { withMost: votes.most + others.least, withLeast: votes.least + others.most };
  }
  const all = share.of === 'members';
  const size = count.answered + (all ? count.absent : 0);
  const out = all ? inAll(count, 'out') : count.read.out;
  return { withMost: size - out.most, withLeast: size - out.least };
}
