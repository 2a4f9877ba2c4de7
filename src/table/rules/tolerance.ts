/**
 * What a rule lets pass while a text lies under silence.
 *
 * Use      `tolerance(rule)`: where the whole rule is one leaf `against ... atMost k`, objections
 *          of the excepted members and up to k others are recorded and break nothing; else any
 *          breaks.
 * Source   spec/rules.md §6; spec/process.md §7.
 */

import type { MemberId } from '../ids.ts';
import type { DecisionRule } from './expression.ts';

export type Tolerance = {
  /** Their objections never break. */
  readonly except: readonly MemberId[];
  /** So many objections of others do not break; the next one does. */
  readonly atMost: number;
};

/** `null` where the rule is anything but a single count of those against. */
export function tolerance(rule: Pick<DecisionRule, 'pass'>): Tolerance | null {
  const { pass } = rule;
  if (!('who' in pass) || pass.who !== 'against' || typeof pass.atMost !== 'number') return null;
  if (pass.sum !== 1 || typeof pass.in === 'string') return null;
  return { except: pass.in?.except ?? [], atMost: pass.atMost };
}
