/**
 * How a rule reads a word of its scale, or what stands in place of one.
 *
 * Source   spec/rules.md §2.
 */

import { must } from '../../basics/bug.ts';
import type { DecisionRule, Reading } from './expression.ts';

export function readingOf(rule: Pick<DecisionRule, 'read'>, word: string): Reading {
  return must(rule.read[word], 'a reading: the rule parser asks for one of each word');
}
