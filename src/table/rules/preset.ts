/**
 * What a kind of decision rule is: how it is made and known again, and samples to try the laws on.
 *
 * Use      one file for each kind, one line in index.ts; the laws of presets.test.ts then run on
 *          it, and the locales do not compile until they have words for it.
 * Shapes   a named rule is plain JSON, `{ kind, ...parts }`. `make` and `recognise` are inverse:
 *          `recognise` gives back what an expression was made from, or `undefined` for any other.
 * Source   spec/rules.md §5.
 */

import type { GroupId, MemberId } from '../ids.ts';
import type { Expression, Share } from './expression.ts';

/** A body to make samples for: three members or more, who all have each of the weights. */
export type SampleBody = {
  readonly members: readonly MemberId[];
  readonly groups: readonly GroupId[];
  readonly weights: readonly string[];
};

export type Kind<Rule extends { readonly kind: string }> = {
  readonly kind: Rule['kind'];
  readonly make: (rule: Rule) => Expression;
  readonly recognise: (expression: Expression) => Rule | undefined;
  readonly samples: (body: SampleBody) => readonly Rule[];
};

export type Preset<Rule extends { readonly kind: string }> = Kind<Rule> & {
  /** The samples, each beside the expression made from it. */
  readonly made: (
    body: SampleBody,
  ) => readonly { readonly rule: Rule; readonly pass: Expression }[];
};

export function preset<Rule extends { readonly kind: string }>(kind: Kind<Rule>): Preset<Rule> {
  return {
    ...kind,
    made: (body) => kind.samples(body).map((rule) => ({ rule, pass: kind.make(rule) })),
  };
}

/** Where the quota of a leaf is a share. */
export function isShare(quota: number | Share): quota is Share {
  return typeof quota === 'object';
}
