/**
 * Weights with decimals as whole numbers: exactly as they are spelled, and the quotas with them.
 *
 * Use      `inWholeNumbers(rule, weights)`, after both were read.
 * Shapes   83.2 and 0.5 million become 832 and 5, and a quota of 60 million becomes 600: scaling a
 *          weight by a power of ten changes no decision.
 * Errors   `not_a_weight` where a weight would leave the range of whole numbers.
 * Source   spec/power.md §1.
 */

import { type Result, ok } from '../../../basics/result.ts';
import type { Fault } from '../../../basics/shape.ts';
import { flaw } from '../../fault-codes.ts';
import { MOST_WEIGHT, type Weights } from '../assembly.ts';
import type { Expression, Quota } from '../expression.ts';

export const MOST_DECIMALS = 6;

/** How many decimals the number is spelled with; `undefined` beyond what is taken. */
export function decimalsOf(given: number): number | undefined {
  const found = /^-?\d+(?:\.(\d+))?$/.exec(String(given));
  const decimals = found?.[1]?.length ?? 0;
  return found === null || decimals > MOST_DECIMALS ? undefined : decimals;
}

export function inWholeNumbers(
  pass: Expression,
  weights: Weights,
): Result<{ readonly pass: Expression; readonly weights: Weights }, Fault> {
  const scales = new Map<string, number>();
  for (const own of Object.values(weights)) {
    for (const [name, weight] of Object.entries(own)) {
      const scale = 10 ** (decimalsOf(weight) ?? 0);
      scales.set(name, Math.max(scale, scales.get(name) ?? 1));
    }
  }
  const of = (name: string) => scales.get(name) ?? 1;
  const whole = Object.entries(weights).map(([member, own]) => [
    member,
    Object.fromEntries(
      Object.entries(own).map(([name, weight]) => [name, Math.round(weight * of(name))]),
    ),
  ]);
  const scaled: Weights = Object.fromEntries(whole);
  const large = Object.values(scaled).findIndex((own) => largeIn(own) !== undefined);
  if (large < 0) return ok({ pass: scaledRule(pass, of), weights: scaled });
  const name = largeIn(Object.values(scaled)[large] ?? {}) ?? '';
  return flaw('not_a_weight', `/members/${large}/weights/${name}`, { most: MOST_DECIMALS });
}

function largeIn(own: Weights[string]): string | undefined {
  return Object.keys(own).find((name) => (own[name] ?? 0) > MOST_WEIGHT);
}

/** Quotas in whole numbers follow their weight; a quota past all weights stays past them. */
function scaledRule(pass: Expression, of: (name: string) => number): Expression {
  if ('all' in pass) return { all: pass.all.map((part) => scaledRule(part, of)) };
  if ('any' in pass) return { any: pass.any.map((part) => scaledRule(part, of)) };
  const scale = pass.sum === 1 ? 1 : of(pass.sum);
  const larger = (quota: Quota) =>
    typeof quota === 'number' ? Math.min(quota * scale, Number.MAX_SAFE_INTEGER) : quota;
  return pass.who === 'against'
    ? { ...pass, atMost: larger(pass.atMost) }
    : { ...pass, atLeast: larger(pass.atLeast) };
}
