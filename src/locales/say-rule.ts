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
import type { Class, Quota, Reading, Share } from '../table/rules/expression.ts';
import type { Need, PlainReading } from '../table/rules/index.ts';
import type { NamedRule } from '../table/rules/preset.ts';

export type RuleNames = {
  readonly member: (id: MemberId) => string;
  readonly group: (id: GroupId) => string;
};

type Who = 'for' | 'notAgainst' | 'against';

export type RuleWords = {
  /** By the kind; ids are replaced by names. */
  readonly named: {
    readonly consensus: () => string;
    readonly 'minus-k': (rule: { readonly tolerated: number }) => string;
    readonly 'minus-named': (rule: { readonly except: string }) => string;
    readonly majority: (share: Share) => string;
    readonly 'class-veto': (rule: { readonly atLeast: number; readonly group: string }) => string;
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
  /** The words of the straw poll's scale, as the booth shows them. */
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
      return sayNamed(messages, need.rule, names);
    case 'all':
    case 'any':
      return messages[need.need](
        need.parts.map((part) => sayNeed(messages, part, names)).join(' '),
      );
    case 'count':
      return messages.count(
        need.who,
        sayQuota(messages, need.quota, need.who),
        sayClass(messages, need.among, names),
      );
  }
  return never(need);
}

function sayNamed({ named }: RuleWords, rule: NamedRule, names: RuleNames): string {
  switch (rule.kind) {
    case 'consensus':
      return named.consensus();
    case 'minus-k':
      return named['minus-k'](rule);
    case 'minus-named':
      return named['minus-named']({ except: rule.except.map(names.member).join(', ') });
    case 'majority':
      return named.majority(rule.share);
    case 'class-veto':
      return named['class-veto']({ atLeast: rule.atLeast, group: names.group(rule.group) });
  }
  return never(rule);
}

function sayQuota(messages: RuleWords, quota: Quota, who: Who): string {
  const most = who === 'against';
  if (typeof quota === 'number') return most ? messages.atMost(quota) : messages.atLeast(quota);
  return most ? messages.shareAtMost(quota) : messages.shareAtLeast(quota);
}

function sayClass(messages: RuleWords, among: Class | null, names: RuleNames): string {
  if (among === null) return messages.everybody;
  if (typeof among === 'string') return messages.group(names.group(among));
  return messages.except(among.except.map(names.member).join(', '));
}
