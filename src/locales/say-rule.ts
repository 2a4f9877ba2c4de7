/**
 * A decision rule in plain words: what it needs, and what abstention, silence, absence and taking
 * no part mean.
 *
 * Use      `sayRule(messages, plainReading(rule), names)` with the `rules` messages of a language.
 * Shapes   a list of sentences: what is needed, then how each word and each non-answer counts.
 * Source   spec/rules.md §7.
 */

import { never } from '../basics/bug.ts';
import type { GroupId, MemberId } from '../table/ids.ts';
import type { Class, Quota, Reading, Share, Weight } from '../table/rules/expression.ts';
import type { Need, PlainReading } from '../table/rules/index.ts';
import type { Say } from '../table/rules/preset.ts';

export type RuleNames = {
  readonly member: (id: MemberId) => string;
  readonly group: (id: GroupId) => string;
};

type Who = 'for' | 'notAgainst' | 'against';
export type Bound = 'atLeast' | 'atMost';

export type RuleWords = {
  /** In which language a kind of rule is to say itself, and with what. */
  readonly tag: 'en' | 'nl' | 'fr';
  readonly quotas: {
    readonly from: Say['from'];
    readonly base: Say['base'];
    readonly part: (weight: string, quota: Quota, bound: Bound) => string;
    readonly weigh: (weight: string, quota: Quota, bound: Bound) => string;
  };
  readonly all: (parts: string) => string;
  readonly any: (parts: string) => string;
  readonly everybody: string;
  readonly group: (name: string) => string;
  readonly except: (names: string) => string;
  readonly count: (who: Who, quota: string, among: string) => string;
  readonly atLeast: (count: number) => string;
  readonly atMost: (count: number) => string;
  readonly shareAtLeast: (share: Share) => string;
  readonly shareAtMost: (share: Share) => string;
  /** The same of members who are weighed: “members with at least 65% of the population”. */
  readonly weight: (weight: string, quota: Quota, bound: Bound) => string;
  /** The words of the scales, as the booth shows them. */
  readonly words: { readonly [word: string]: string };
  readonly word: (word: string, reading: Reading) => string;
  readonly abstain: (reading: Reading) => string;
  readonly silent: (reading: Reading) => string;
  readonly absent: (reading: Reading) => string;
  readonly recused: (reading: Reading) => string;
};

export function sayRule(
  messages: RuleWords,
  reading: PlainReading,
  names: RuleNames,
): readonly string[] {
  return [
    sayNeed(messages, reading.needs, names),
    ...reading.words.map((one) => messages.word(messages.words[one.word] ?? one.word, one.reading)),
    messages.abstain(reading.abstain),
    messages.silent(reading.silent),
    messages.absent(reading.absent),
    messages.recused(reading.recused),
  ];
}

/** Only what the rule needs. */
export function sayNeed(messages: RuleWords, need: Need, names: RuleNames): string {
  switch (need.need) {
    case 'named':
      return need.said[messages.tag](sayWith(messages, names));
    case 'all':
    case 'any':
      return messages[need.need](
        need.parts.map((part) => sayNeed(messages, part, names)).join(' '),
      );
    case 'count':
      return messages.count(
        need.who,
        sayQuota(messages, need),
        sayClass(messages, need.among, names),
      );
  }
  return never(need);
}

function sayWith({ quotas }: RuleWords, { member, group }: RuleNames): Say {
  const { from, base, part, weigh } = quotas;
  return {
    ...{ group, from, base },
    members: (ids) => ids.map(member).join(', '),
    part: (weight, quota) => part(weight, quota, 'atLeast'),
    weigh: (weight, quota) => weigh(weight, quota, 'atLeast'),
  };
}

/** A share of hundredths is said in per cent. */
export function percentOf({ share }: Pick<Share, 'share'>): string | undefined {
  return /^(\d+)\/100$/.exec(share)?.[1];
}

type Counted = { readonly sum: Weight; readonly who: Who; readonly quota: Quota };

export function sayQuota(messages: RuleWords, { sum, who, quota }: Counted): string {
  const most = who === 'against';
  if (sum !== 1) return messages.weight(sum, quota, most ? 'atMost' : 'atLeast');
  if (typeof quota === 'number') return most ? messages.atMost(quota) : messages.atLeast(quota);
  return most ? messages.shareAtMost(quota) : messages.shareAtLeast(quota);
}

function sayClass(messages: RuleWords, among: Class | null, names: RuleNames): string {
  if (among === null) return messages.everybody;
  if (typeof among === 'string') return messages.group(names.group(among));
  return messages.except(among.except.map(names.member).join(', '));
}
