/**
 * The kinds of decision rule, by name, and how a rule reads itself out.
 *
 * Use      a new kind is one file, with its words, and one line in `PRESETS`.
 *          `plainReading(rule)` is what they speak; `needOf(pass)`, where only that is known.
 * Source   spec/rules.md §§5, 7.
 */

import { classVetoPreset } from './class-veto.ts';
import { consensusPreset } from './consensus.ts';
import type { Class, DecisionRule, Expression, Quota, Reading, Weight } from './expression.ts';
import { doubleMajorityPreset } from './double-majority.ts';
import { majorityPreset } from './majority.ts';
import { minusKPreset } from './minus-k.ts';
import { minusNamedPreset } from './minus-named.ts';
import type { Sentence } from './preset.ts';
import { readingOf } from './reading.ts';
import { unanimityPreset } from './unanimity.ts';
import { weightedMajorityPreset } from './weighted-majority.ts';

/** The first that knows a rule names it. */
export const PRESETS = [
  consensusPreset,
  unanimityPreset,
  minusKPreset,
  minusNamedPreset,
  majorityPreset,
  weightedMajorityPreset,
  classVetoPreset,
  doubleMajorityPreset,
] as const;

/** A rule by its name, with its numbers. */
export type NamedRule = NonNullable<ReturnType<(typeof PRESETS)[number]['recognise']>>;

/** What a rule needs: by its name, or part by part where it has none. */
export type Need =
  | { readonly need: 'named'; readonly rule: NamedRule; readonly said: Sentence }
  | { readonly need: 'all' | 'any'; readonly parts: readonly Need[] }
  | {
      readonly need: 'count';
      readonly sum: Weight;
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
  // On a scale that has the word, an abstention is said below.
  const words = rule.ballot.scale.filter((word) => word !== 'abstain');
  return {
    needs: needOf(rule.pass),
    words: words.map((word) => ({ word, reading: reading(word) })),
    abstain: reading('abstain'),
    silent: reading('silent'),
    absent: reading('absent'),
    recused: reading('recused'),
  };
}

/** The rule by its name, if it has one. */
export function nameRule(expression: Expression): NamedRule | undefined {
  return namedOf(expression)?.rule;
}

function namedOf(expression: Expression) {
  return PRESETS.map(({ known }) => known(expression)).find((found) => found !== undefined);
}

/** What it needs, without how words are read. */
export function needOf(expression: Expression): Need {
  const named = namedOf(expression);
  if (named !== undefined) return { need: 'named', ...named };
  if ('all' in expression) return { need: 'all', parts: expression.all.map(needOf) };
  if ('any' in expression) return { need: 'any', parts: expression.any.map(needOf) };
  const quota = expression.who === 'against' ? expression.atMost : expression.atLeast;
  const { sum, who, in: among = null } = expression;
  return { need: 'count', sum, who, among, quota };
}
