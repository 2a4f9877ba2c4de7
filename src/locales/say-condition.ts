/**
 * One condition of a rule as a short field, such as “nobody objects” or “at least 9 in favour”.
 *
 * Use      `sayCondition({ conditions, rules }, leaf, names)` with the words of a language.
 * Source   spec/process.md §13.2.
 */

import type { Leaf } from '../table/rules/classes.ts';
import type { Class } from '../table/rules/expression.ts';
import type { messages as en } from './en/distance.ts';
import { type RuleNames, type RuleWords, sayQuota } from './say-rule.ts';

export type ConditionWords = {
  readonly conditions: (typeof en)['conditions'];
  readonly rules: RuleWords;
};

export function sayCondition(words: ConditionWords, leaf: Leaf, names: RuleNames): string {
  const { conditions, rules } = words;
  const among = sayAmong(conditions, leaf.in, names);
  const { sum, who } = leaf;
  if (who === 'against') {
    if (leaf.atMost === 0) return conditions.nobody(among);
    return conditions.against(sayQuota(rules, { sum, who, quota: leaf.atMost }), among);
  }
  return conditions[who](sayQuota(rules, { sum, who, quota: leaf.atLeast }), among);
}

function sayAmong(
  words: ConditionWords['conditions'],
  among: Class | undefined,
  names: RuleNames,
): string {
  if (among === undefined) return '';
  if (typeof among === 'string') return words.among(names.group(among));
  return words.except(among.except.map(names.member).join(', '));
}
