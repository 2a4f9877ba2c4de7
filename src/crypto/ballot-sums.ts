/**
 * Sums of many ballots' ciphertexts, for rounds of thousands: all points decoded and added here.
 *
 * Use      `sumOfBallots`, of ballots that were checked; small rounds add decoded points
 *          (elgamal.ts).
 * Shapes   encodings: alpha, beta by item and component, as a ballot begins; the sum of nothing is
 *          the identity everywhere. Hints as in set-check.ts.
 * Errors   `undefined` where a ballot is too short or has no points there.
 * Secrets  ciphertexts are public.
 * Source   spec/crypto.md §3.1.
 */

import { type Form, sizeOf } from './form.ts';
import { add, readAggregate, writePoint } from './group.ts';
import { addColumns } from './kernel/rows.ts';
import { kernel } from './kernel/kernel.ts';

type Sent = { readonly bytes: Uint8Array; readonly hints?: Uint8Array | undefined };

export function sumOfBallots(form: Form, ballots: readonly Sent[]): Uint8Array | undefined {
  const { items, components } = sizeOf(form);
  const points = 2 * items * components;
  if (ballots.some(({ bytes }) => bytes.length < 32 * points)) return undefined;
  const fast = kernel();
  return fast === undefined ? plainSums(points, ballots) : addColumns(fast, points, ballots);
}

/** The same by noble. */
export function plainSums(points: number, ballots: readonly Sent[]): Uint8Array | undefined {
  const sums = new Uint8Array(32 * points);
  for (const { bytes } of ballots) {
    for (let at = 0; at < 32 * points; at += 32) {
      const total = readAggregate(sums.slice(at, at + 32));
      const point = readAggregate(bytes.slice(at, at + 32));
      if (total === undefined || point === undefined) return undefined;
      sums.set(writePoint(add(total, point)), at);
    }
  }
  return sums;
}
