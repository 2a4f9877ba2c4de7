/**
 * What follows from a counted round: which names go on, each with its reason, or why none does.
 *
 * Use      narrowing.ts makes a step of ballots; record, verifier and pages read it.
 * Shapes   the next names stand in the order of the ballot, so that the order gives no rank away;
 *          the table has the best first.
 * Source   spec/choice.md §2.
 */

import type { CandidateId, RoundId } from '../../ids.ts';

/** What one ballot published of one name, as the rule reads it. */
export type NameCount = {
  readonly candidate: CandidateId;
  readonly for: number;
  readonly against: number;
  /** Read as for, in each group counted apart. */
  readonly byGroup: { readonly [group: string]: number };
  /** By the rule; null where the counts do not settle it. */
  readonly passes: boolean | null;
  /** Sum or greatest grade of resistance; null where no grades were asked. */
  readonly resistance: number | null;
};

export type Ballot = {
  readonly round: RoundId;
  readonly names: readonly CandidateId[];
  /** Null: members were heard and nothing was counted, so that nothing can follow. */
  readonly counts: readonly NameCount[] | null;
};

export type Follows =
  | 'another-round'
  /** One name is left, or one meets the rule. */
  | 'settled'
  /** Names are level, nothing breaks it, and the rule leaves it to the body. */
  | 'put-to-body'
  /** The rule provides for no further round. */
  | 'exhausted'
  /** Heard, not counted: whoever heard says who goes on, by a decision of its own. */
  | 'consulted';

export type Phase =
  | { readonly kind: 'stage'; readonly nth: number; readonly of: number; readonly keep: number }
  | { readonly kind: 'ballot' | 'runoff'; readonly nth: number; readonly of: number }
  | { readonly kind: 'single-ballot' };

/** Passes; may still pass in a later round; can do so no more under this rule. */
export type NameVerdict = 'passes' | 'not-yet' | 'no-more';

export type Why =
  | 'meets-the-rule'
  | 'above-the-cut'
  /** Level with others at the cut, and nothing broke it. */
  | 'level-at-the-cut'
  | 'below-the-cut'
  /** The ballot is repeated with the same names. */
  | 'nobody-leaves'
  /** Another meets the rule. */
  | 'another-meets-it'
  /** More resistance than to leaving things as they are, or as much. */
  | 'no-better-than-nothing';

export type Placed = {
  readonly candidate: CandidateId;
  /** From 1; level names share it. */
  readonly place: number;
  readonly for: number;
  readonly against: number;
  readonly breadth: number | null;
  readonly resistance: number | null;
  readonly stays: boolean;
  readonly verdict: NameVerdict;
  readonly why: Why;
};

/** What told level names apart; null: nothing did. */
export type Mark = 'against' | 'breadth';
export type Tie = { readonly names: readonly CandidateId[]; readonly broken: Mark | null };

export type Step = {
  readonly round: RoundId;
  readonly follows: Follows;
  readonly phase: Phase;
  /** Best first. */
  readonly table: readonly Placed[];
  readonly next: readonly CandidateId[];
  /** At the cut, if any. */
  readonly tie: Tie | null;
};
