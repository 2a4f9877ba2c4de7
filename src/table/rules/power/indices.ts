/**
 * What is made of counts: Penrose, Banzhaf, Coleman, Shapley-Shubik.
 *
 * Use      `indicesOf(counts)` for what swings alone give; `shapleyOf(swings)` from swings by size.
 * Shapes   with n members, w coalitions that win and s swings: Penrose s / 2^(n-1); Banzhaf s / sum
 *          of s; Coleman to prevent s / w, to initiate s / (2^n - w). Nought by nought is 0: a game
 *          that is settled leaves nobody any power.
 * Source   spec/power.md §4; Penrose 1946, Banzhaf 1965, Coleman 1971, Shapley and Shubik 1954.
 */

import { quotient } from './rows.ts';

export type Indices = {
  readonly penrose: number;
  readonly banzhaf: number;
  readonly colemanPrevent: number;
  readonly colemanInitiate: number;
};

export type Counts = {
  /** By member. */
  readonly swings: readonly bigint[];
  readonly winning: bigint;
};

export function indicesOf({ swings, winning }: Counts): readonly Indices[] {
  const coalitions = 1n << BigInt(swings.length);
  const all = swings.reduce((sum, one) => sum + one, 0n);
  const share = (part: bigint, whole: bigint) => (whole === 0n ? 0 : quotient(part, whole));
  return swings.map((one) => ({
    penrose: share(one * 2n, coalitions),
    banzhaf: share(one, all),
    colemanPrevent: share(one, winning),
    colemanInitiate: share(one, coalitions - winning),
  }));
}

/** Of swings by the number s of others in favour: the sum of swings(s) s! (n-1-s)! / n!. */
export function shapleyOf(swings: readonly bigint[]): number {
  const n = swings.length;
  const factorials = [1n];
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] ?? 1n) * BigInt(k));
  const of = (k: number) => factorials[k] ?? 1n;
  const orders = swings.reduce((sum, count, s) => sum + count * of(s) * of(n - 1 - s), 0n);
  return quotient(orders, of(n));
}
