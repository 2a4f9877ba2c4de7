/**
 * The algebra of decision rules: a ballot's scale, how it is read, what passes, how one is chosen.
 *
 * Shapes   counts and weights are whole numbers; shares are exact rationals "2/3", never floats.
 * Source   spec/rules.md §1.
 */

import type { GroupId, MemberId } from '../ids.ts';
import type { Choice } from './choice/choice.ts';

/** The words of the straw poll, the scale that rounds ask today; all scales are in scales.ts. */
export type Answer = 'encourage' | 'discourage' | 'noOpinion';

/** How a word counts; `out` leaves the base. */
export type Reading = 'for' | 'against' | 'neutral' | 'out';

export type Share = {
  /** Exact: "2/3". */
  readonly share: string;
  readonly of: 'members' | 'cast' | 'present';
  readonly strict: boolean;
};
export type Quota = number | Share;
/** Each member counts one, or what its weight of this name says (`members[].weights`). */
export type Weight = 1 | string;
/** Everybody, one group, or everybody except named members. */
export type Class = GroupId | { readonly except: readonly MemberId[] };

export type Expression =
  | {
      readonly sum: Weight;
      readonly who: 'for' | 'notAgainst';
      readonly in?: Class;
      readonly atLeast: Quota;
    }
  | {
      readonly sum: Weight;
      readonly who: 'against';
      readonly in?: Class;
      readonly atMost: Quota;
    }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] };

export type DecisionRule = {
  readonly ballot: { readonly scale: readonly string[] };
  readonly read: { readonly [word: string]: Reading };
  readonly pass: Expression;
  readonly choose: Choice;
};
