/**
 * The kinds of decision rule, by name, and how a rule reads itself out.
 *
 * Use      a new kind is one file, one line in `PRESETS` and one member of `NamedRule`; the locales
 *          do not compile until they have words for it. `plainReading(rule)` is what they speak.
 * Source   spec/rules.md §§5, 7.
 */

import { classVetoPreset } from './class-veto.ts';
import { consensusPreset } from './consensus.ts';
import type { Class, DecisionRule, Expression, Quota, Reading } from './expression.ts';
import { majorityPreset } from './majority.ts';
import { minusKPreset } from './minus-k.ts';
import { minusNamedPreset } from './minus-named.ts';
import type { NamedRule, Preset } from './preset.ts';
import { readingOf } from './reading.ts';

export const PRESETS: readonly Preset[] = [
  consensusPreset,
  minusKPreset,
  minusNamedPreset,
  majorityPreset,
  classVetoPreset,
];

/** What a rule needs: by its name, or part by part where it has none. */
export type Need =
  | { readonly need: 'named'; readonly rule: NamedRule }
  | { readonly need: 'all' | 'any'; readonly parts: readonly Need[] }
  | {
      readonly need: 'count';
      readonly who: 'for' | 'notAgainst' | 'against';
      readonly among: Class | null;
      readonly quota: Quota;
    };

export type PlainReading = {
  readonly needs: Need;
  /** How each word of the scale counts, in the scale's order. */
  readonly words: readonly { readonly word: string; readonly reading: Reading }[];
  readonly abstain: Reading;
  readonly silent: Reading;
  readonly absent: Reading;
  readonly recused: Reading;
};

export function plainReading(rule: DecisionRule): PlainReading {
  const reading = (word: string): Reading => readingOf(rule, word);
  return {
    needs: needOf(rule.pass),
    words: rule.ballot.scale.map((word) => ({ word, reading: reading(word) })),
    abstain: reading('abstain'),
    silent: reading('silent'),
    absent: reading('absent'),
    recused: reading('recused'),
  };
}

/** The rule by its name, if it has one. */
export function nameRule(expression: Expression): NamedRule | undefined {
  return PRESETS.map(({ recognise }) => recognise(expression)).find((rule) => rule !== undefined);
}

function needOf(expression: Expression): Need {
  const rule = nameRule(expression);
  if (rule !== undefined) return { need: 'named', rule };
  if ('all' in expression) return { need: 'all', parts: expression.all.map(needOf) };
  if ('any' in expression) return { need: 'any', parts: expression.any.map(needOf) };
  const quota = expression.who === 'against' ? expression.atMost : expression.atLeast;
  return { need: 'count', who: expression.who, among: expression.in ?? null, quota };
}
