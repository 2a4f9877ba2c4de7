/**
 * What a page asks of the power worker, and what it hears of it.
 *
 * Use      working.ts sends one `PowerAsk` to a fresh worker, which tells of steps, then answers.
 */

import type { MemberId } from '../../table/ids.ts';
import type { Assembly } from '../../table/rules/assembly.ts';
import type { Expression } from '../../table/rules/expression.ts';
import type { Power } from '../../table/rules/power/member-power.ts';
import type { Pace } from '../../table/rules/power/power-by-profile.ts';
import type { Sets } from '../../table/rules/power/smallest-sets.ts';

/** The rule, the body, and where some have already decided: what is asked is about the others. */
export type Position = {
  readonly pass: Expression;
  readonly assembly: Assembly;
  readonly decided?: { readonly for: readonly MemberId[]; readonly against: readonly MemberId[] };
};

export type PowerAsk =
  /** At a quick pace: bounds or a small sample, where more would take minutes. */
  | (Position & { readonly kind: 'power'; readonly pace?: Pace })
  /** The smallest sets that carry it from here, and those that stop it. */
  | (Position & { readonly kind: 'sets' });

/** `undefined`: the rule is too large for the question; power itself always answers. */
export type PowerAnswer = {
  readonly power: Power;
  readonly sets: { readonly passing: Sets; readonly blocking: Sets } | undefined;
};

export type FromPower =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | { readonly kind: 'answer'; readonly answer: PowerAnswer[PowerAsk['kind']] };
