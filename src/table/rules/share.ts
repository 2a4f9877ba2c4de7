/**
 * Exact shares: "2/3" as two whole numbers, compared with counts without ever dividing.
 *
 * Use      `reaches(count, base, share)` for `atLeast`, `staysWithin(count, base, share)` for
 *          `atMost`.
 * Shapes   spelled `p/q` or a whole number, at most 15 digits each; not necessarily in lowest
 *          terms.
 * Errors   `parseShare` answers `undefined` for any other spelling, and for a zero denominator.
 * Source   spec/rules.md §3.
 */

import { must } from '../../basics/bug.ts';
import type { Share } from './expression.ts';

/** A fraction of two whole numbers; `denominator` is above zero. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export function parseShare(given: string): Rational | undefined {
  const found = /^(\d{1,15})(?:\/(\d{1,15}))?$/.exec(given);
  if (!found) return undefined;
  const numerator = BigInt(must(found[1], 'digits'));
  const denominator = BigInt(found[2] ?? '1');
  return denominator === 0n ? undefined : { numerator, denominator };
}

/** `count` is at least (strict: more than) the share of `base`. */
export function reaches(count: number, base: number, share: Share): boolean {
  const difference = over(count, base, share);
  return share.strict ? difference > 0n : difference >= 0n;
}

/** `count` is at most (strict: less than) the share of `base`. */
export function staysWithin(count: number, base: number, share: Share): boolean {
  const difference = over(count, base, share);
  return share.strict ? difference < 0n : difference <= 0n;
}

/** Sign of `count / base - share`, times a positive number. */
function over(count: number, base: number, share: Share): bigint {
  const { numerator, denominator } = rational(share);
  return BigInt(count) * denominator - BigInt(base) * numerator;
}

export function rational(share: Pick<Share, 'share'>): Rational {
  return must(parseShare(share.share), 'a share that passed the parser');
}
