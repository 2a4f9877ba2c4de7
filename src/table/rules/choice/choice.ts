/**
 * How one name is chosen among several, round by round: the fourth part of a rule.
 *
 * Use      `choiceStep(choice, history)` (step.ts) says what follows from a counted round;
 *          choice-parser.ts reads it, choice-checks.ts holds it beside the body.
 * Shapes   `single` leaves the names of every round to whoever plans it; every other kind narrows
 *          the *field*: the names that go on.
 * Source   spec/choice.md §1.
 */

import type { CandidateId, GroupId } from '../../ids.ts';

/** What happens where the rule's own marks leave names level at the cut. */
export type Ties = 'allStay' | 'putToBody';

/** In how many of the groups a name was asked for by at least so many. */
export type Breadth = { readonly groups: readonly GroupId[]; readonly least: number };

/** One round of a successive elimination. */
export type Stage = {
  /** Each member names so many, without rank; null: a word of the scale for each name. */
  readonly preferences: number | null;
  /** So many go on. */
  readonly keep: number;
  /** Breaks ties in number; shown beside the number in any case. */
  readonly breadth: Breadth | null;
};

/** The last so many names, and at most so many ballots among them. */
export type Runoff = { readonly keep: number; readonly max: number };

export type Exhaustive = {
  readonly drop: 'lowest' | 'none';
  readonly ties: Ties;
  /** So many ballots before the run-off, or before the end where there is none. */
  readonly max: number;
  readonly runoff: Runoff | null;
};

export type Choice =
  | 'single'
  | { readonly eliminate: readonly Stage[]; readonly ties: Ties }
  | { readonly exhaustive: Exhaustive }
  | { readonly approval: true }
  /** The zero option is a candidate that means: leave things as they are. */
  | { readonly resistance: 'sum'; readonly zero: CandidateId | null };

/** The names of the kinds, as words and checks spell them. */
export type ChoiceKind = 'single' | 'eliminate' | 'exhaustive' | 'approval' | 'resistance';

export function kindOf(choice: Choice): ChoiceKind {
  if (choice === 'single') return 'single';
  if ('eliminate' in choice) return 'eliminate';
  if ('exhaustive' in choice) return 'exhaustive';
  return 'approval' in choice ? 'approval' : 'resistance';
}
