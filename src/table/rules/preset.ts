/**
 * What a kind of decision rule is: a way to know it by name, and samples to try the laws on.
 *
 * Use      one file for each kind, one line in index.ts; the laws of presets.test.ts then run on
 *          it.
 * Shapes   each file exports a maker of the pass expression; `recognise` gives back what it was
 *          made from, or `undefined` for any other expression. `NamedRule` is what the locales
 *          speak.
 * Source   spec/rules.md §5.
 */

import type { GroupId, MemberId } from '../ids.ts';
import type { Expression, Share } from './expression.ts';

/** A rule by its name, with its numbers. */
export type NamedRule =
  | { readonly kind: 'consensus' }
  | { readonly kind: 'minus-k'; readonly tolerated: number }
  | { readonly kind: 'minus-named'; readonly except: readonly MemberId[] }
  | { readonly kind: 'majority'; readonly share: Share }
  | { readonly kind: 'class-veto'; readonly atLeast: number; readonly group: GroupId };

export type Preset = {
  readonly kind: NamedRule['kind'];
  readonly recognise: (expression: Expression) => NamedRule | undefined;
  /** Expressions of this kind for a body of these members (three or more) and groups. */
  readonly samples: (
    members: readonly MemberId[],
    groups: readonly GroupId[],
  ) => readonly Expression[];
};
