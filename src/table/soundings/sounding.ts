/**
 * What a kind of sounding is: which answers fit, what is summed, what the sums say.
 *
 * Use      one file for each kind, one line in index.ts.
 * Source   spec/protocol.md §4.
 */

import type { Form } from '../../crypto/form.ts';
import type { Bound } from './bound.ts';
import type { RevealLevel, RoundPlan } from '../definition/definition.ts';
import type { GroupId, MemberId } from '../ids.ts';
import type { CastBallot, RoundResult, Target } from '../rounds/rounds.ts';
import type { Weights } from '../rules/assembly.ts';
import type { DecisionRule } from '../rules/expression.ts';
import type { Units } from './weighing.ts';

/** Members whose answers are summed and published together. */
export type PublishedSet = {
  readonly class: GroupId | 'all';
  readonly members: readonly MemberId[];
};

/** The whole comes first; it is always published. */
export type PublishedSets = readonly [PublishedSet, ...PublishedSet[]];

/** A round's ballots as they count. */
export type Counted = {
  readonly plan: RoundPlan;
  /** The latest ballot of each member who cast, in the order of those entitled. */
  readonly ballots: readonly CastBallot[];
  /** What is published, each set cut down to those who cast. */
  readonly sets: PublishedSets;
  /** Where the sums are held against a number in secret. */
  readonly bound?: Bound | undefined;
  /** Of a weighted poll: what each ballot counts. */
  readonly units?: Units | undefined;
};

/** What the rule must know beside the sums. */
export type Judging = {
  readonly rule: DecisionRule;
  readonly entitled: readonly MemberId[];
  /** Members who stood aside when it was called. */
  readonly recused: readonly MemberId[];
  readonly groups: { readonly [group: string]: readonly MemberId[] };
  readonly weights: Weights;
};

/** What the sums say: counts for each name, one bit, a sum of resistance, or units. */
export type Results = Pick<RoundResult, 'results' | 'tests' | 'resistances' | 'weighed' | 'opened'>;

export type Sounding = {
  /** Reveal levels that are built. */
  readonly reveals: readonly RevealLevel[];
  /** The answers, in the order of the form's vectors; the first stands for none given. */
  readonly words: readonly string[];
  readonly form: (plan: Pick<RoundPlan, 'candidates' | 'names'>) => Form;
  /** For each item the number of the vector that says the answers; undefined where none does. */
  readonly choices: (
    plan: Pick<RoundPlan, 'candidates' | 'names'>,
    answers: { readonly [candidate: string]: string },
  ) => readonly number[] | undefined;
  /** The sums that the trustees open; sets without a ballot have none. */
  readonly targets: (counted: Counted) => readonly Target[];
  /** `sums`: one for each target; of tested sums 0 for nought and 1 for anything else. */
  readonly results: (counted: Counted, sums: readonly number[], judging: Judging) => Results;
};
