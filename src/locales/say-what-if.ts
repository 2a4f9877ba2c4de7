/**
 * Sets of members, verdicts and portraits of a rule in words: who would have to move, who can hold
 * up a name, who can carry it.
 *
 * Use      `sayVerdict(words, verdict, names)`, `sayPortrait(words, portrait, names)`; `words` are
 *          the `whatIf` messages of a language.
 * Shapes   where sets are many, the sentence has their size, and the page lists them.
 * Source   spec/rules.md §7.
 */

import type {
  Pool,
  Pooled,
  PooledPart,
  PooledPortrait,
  PooledVerdict,
} from '../table/rules/what-if/pools.ts';
import type { messages as en } from './en/what-if.ts';
import type { RuleNames } from './say-rule.ts';

export type WhatIfWords = typeof en;

/** Of whom the question was asked. */
type Role = 'body' | 'others' | 'wanting' | 'free' | 'against';

type Speaker = { readonly words: WhatIfWords; readonly names: RuleNames; readonly role: Role };

/** What is said of a verdict: what it is, what would change it, and the sets by their members. */
export type SaidVerdict = {
  readonly head: string;
  readonly after: readonly string[];
  readonly lists: readonly { readonly title: string; readonly sets: readonly string[] }[];
};

export function sayVerdict(
  words: WhatIfWords,
  verdict: PooledVerdict,
  names: RuleNames,
): SaidVerdict {
  const { verdict: said } = words;
  const ask = (role: Role, sets: Pooled) => saySets({ words, names, role }, sets);
  const list = (role: Role, title: string, sets: Pooled | null) => {
    const found = sets === null ? [] : listSets({ words, names, role }, sets);
    return found.length === 0 ? [] : [{ title, sets: found }];
  };
  switch (verdict.stands) {
    case 'passes': {
      const { lost } = verdict;
      const after = lost === null ? said.neverLost : said.lost(ask('free', lost), lost.size);
      return { head: said.passes, after: [after], lists: list('free', said.blocks, lost) };
    }
    case 'short': {
      const { wanting, closed } = verdict;
      const after = closed === null ? said.neverClosed : said.closed(ask('free', closed));
      return {
        head: wanting === null ? said.never : said.short(ask('wanting', wanting)),
        after: [after],
        lists: [...list('wanting', said.sets, wanting), ...list('free', said.blocks, closed)],
      };
    }
    case 'held':
      return {
        head: sayHeld(words, verdict.by, names),
        after: [],
        lists: list('against', said.sets, verdict.by),
      };
  }
}

/** All of one set stand in the way together, or any so many of them would have to move. */
function sayHeld(words: WhatIfWords, by: Pooled | null, names: RuleNames): string {
  if (by === null) return words.verdict.never;
  const who = saySets({ words, names, role: 'against' }, by);
  const [only] = by.patterns;
  const named = ({ take, size, from }: PooledPart) => take === size && from.pool !== 'all';
  const together = by.patterns.length === 1 && only?.every(named);
  return together === true && !by.more
    ? words.verdict.held(who, by.size)
    : words.verdict.tooMany(who, by.size);
}

export function sayPortrait(
  words: WhatIfWords,
  portrait: PooledPortrait,
  names: RuleNames,
): readonly string[] {
  const { rules } = words;
  const { alone, together, carry, stayAway } = portrait;
  const say = (sets: Pooled) => saySets({ words, names, role: 'body' }, sets);
  const role = alone === null ? 'body' : 'others';
  const blocks = together === null ? null : saySets({ words, names, role }, together);
  const needsAll = (sets: Pooled | null) => sets?.size === portrait.members;
  return [
    sayAlone(words, alone, names),
    ...(blocks === null ? [] : [alone === null ? rules.block(blocks) : rules.besides(blocks)]),
    ...(alone === null && blocks === null ? [rules.never] : []),
    // With no others left there is nobody to be against.
    ...(carry.against === null || needsAll(carry.against)
      ? []
      : [rules.against(say(carry.against))]),
    ...sayOthers(words, portrait, say),
    stayAway === null ? rules.awayNever : rules.away(say(stayAway)),
  ];
}

function sayOthers(
  { rules }: WhatIfWords,
  { carry: { neutral, absent }, members }: PooledPortrait,
  say: (sets: Pooled) => string,
): readonly string[] {
  type Ways = { readonly [of in 'some' | 'all']: (who: string) => string } & { none: string };
  const of = (sets: Pooled | null, { some, all, none }: Ways) => {
    if (sets === null) return [];
    if (sets.size === 0) return [none];
    return [(sets.size === members ? all : some)(say(sets))];
  };
  const { same, sameAll, sameNone, neutralAll, neutralNone, absentAll, absentNone } = rules;
  const alike = JSON.stringify(neutral) === JSON.stringify(absent);
  return alike
    ? of(neutral, { some: same, all: sameAll, none: sameNone })
    : [
        ...of(neutral, { some: rules.neutral, all: neutralAll, none: neutralNone }),
        ...of(absent, { some: rules.absent, all: absentAll, none: absentNone }),
      ];
}

function sayAlone(words: WhatIfWords, alone: Pool | null, names: RuleNames): string {
  const { alone: said } = words.rules;
  if (alone === null) return said.nobody;
  switch (alone.pool) {
    case 'all':
      return said.everybody;
    case 'group':
      return said.group(names.group(alone.group));
    case 'outside':
      return said.outside(names.group(alone.group));
    case 'names':
      return said.names(words.and(alone.members.map(names.member)), alone.members.length);
    case 'but':
      return said.but(words.and(alone.members.map(names.member)));
    case 'some':
      return said.some(alone.members.length);
  }
}

function saySet(speaker: Speaker, parts: readonly PooledPart[]): string {
  return speaker.words.and(parts.map((part) => sayPart(speaker, part)));
}

/** One set by its members, or how many are needed where there are several sets. */
function saySets(speaker: Speaker, { size, exact, patterns, more }: Pooled): string {
  const { words, role } = speaker;
  const [only] = patterns;
  if (only !== undefined && patterns.length === 1 && !more) return saySet(speaker, only);
  return exact ? words.so[role](size) : words.atLeast(words.so[role](size));
}

/** Each set by its members, where they are several and few. */
function listSets(speaker: Speaker, sets: Pooled): readonly string[] {
  const { patterns, more } = sets;
  if (patterns.length <= 1 && !more) return [];
  const said = patterns.map((parts) => saySet(speaker, parts));
  return more && said.length > 0 ? [...said, speaker.words.others] : said;
}

function sayPart({ words, names, role }: Speaker, { take, size, from }: PooledPart): string {
  const whole = take === size;
  switch (from.pool) {
    case 'all':
      return whole ? words.whole[role](size) : words.some[role](take, size);
    case 'group':
      return words.group(take, names.group(from.group), whole);
    case 'outside':
      return words.outside(take, names.group(from.group), whole);
    case 'names':
      return sayNames(words, names, { take, members: from.members });
    case 'but':
      return words.but(take, words.and(from.members.map(names.member)), whole);
    case 'some':
      return whole ? words.alikeAll(size) : words.alike(take, size);
  }
}

function sayNames(
  words: WhatIfWords,
  names: RuleNames,
  { take, members }: { readonly take: number } & Pick<Named, 'members'>,
): string {
  const said = members.map(names.member);
  return take === said.length ? words.and(said) : words.of(take, words.and(said));
}

type Named = Extract<Pool, { readonly pool: 'names' }>;
