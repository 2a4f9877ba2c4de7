/**
 * What a kind of decision rule is: how it is made and known again, samples to try the laws on, and
 * its sentence in each language.
 *
 * Use      one file for each kind, one line in index.ts; the laws of presets.test.ts then run on
 *          it, and its vector is asked for. What a language has of its own, such as how it writes a
 *          share, a sentence gets as `say`.
 * Shapes   a named rule is plain JSON, `{ kind, ...parts }`. `make` and `recognise` are inverse:
 *          `recognise` gives back what an expression was made from, or `undefined` for any other.
 * Source   spec/rules.md §5.
 */

import type { GroupId, MemberId } from '../ids.ts';
import type { Expression, Quota, Share } from './expression.ts';

/** A body to make samples for: three members or more, who all have each of the weights. */
export type SampleBody = {
  readonly members: readonly MemberId[];
  readonly groups: readonly GroupId[];
  readonly weights: readonly string[];
};

/** What a sentence about a rule is made with, in its language: numbers, names, bases. */
export type Say = {
  readonly members: (ids: readonly MemberId[]) => string;
  readonly group: (id: GroupId) => string;
  /** “more than 1/2”, “at least 65%”. */
  readonly from: (share: Share) => string;
  /** “all members”. */
  readonly base: (of: Share['of']) => string;
  /** “at least 65% of the population of all members”; and “members with” so much. */
  readonly part: (weight: string, quota: Quota) => string;
  readonly weigh: (weight: string, quota: Quota) => string;
};

type Tag = 'en' | 'nl' | 'fr';
export type Sentence = { readonly [T in Tag]: (say: Say) => string };

export type Kind<Rule extends { readonly kind: string }> = {
  readonly kind: Rule['kind'];
  readonly make: (rule: Rule) => Expression;
  readonly recognise: (expression: Expression) => Rule | undefined;
  readonly samples: (body: SampleBody) => readonly Rule[];
  /** Whole sentences: who may not stop it must not read that it can. */
  readonly words: { readonly [T in Tag]: (rule: Rule, say: Say) => string };
};

export type Preset<Rule extends { readonly kind: string }> = Kind<Rule> & {
  /** What it knows again, and how that reads. */
  readonly known: (
    expression: Expression,
  ) => { readonly rule: Rule; readonly said: Sentence } | undefined;
  /** The samples, each beside the expression made from it. */
  readonly made: (
    body: SampleBody,
  ) => readonly { readonly rule: Rule; readonly pass: Expression }[];
};

export function preset<Rule extends { readonly kind: string }>(kind: Kind<Rule>): Preset<Rule> {
  const { en, nl, fr } = kind.words;
  const saying = (rule: Rule): Sentence => ({
    en: (say) => en(rule, say),
    nl: (say) => nl(rule, say),
    fr: (say) => fr(rule, say),
  });
  return {
    ...kind,
    known: (expression) => {
      const rule = kind.recognise(expression);
      return rule && { rule, said: saying(rule) };
    },
    made: (body) => kind.samples(body).map((rule) => ({ rule, pass: kind.make(rule) })),
  };
}

/** Where the quota of a leaf is a share. */
export function isShare(quota: number | Share): quota is Share {
  return typeof quota === 'object';
}
