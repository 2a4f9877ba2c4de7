/**
 * Whether a sealed ballot holds just these choices, shown with the randomness that sealed it.
 *
 * Use      a member challenges its device instead of casting: a second device checks what the first
 *          one has sealed. An opened ballot is never cast.
 * Shapes   the opening is r of each item and component, in order, 32 bytes each; then alpha = r·B
 *          and beta = r·Y + m·B.
 * Errors   false for whatever does not fit.
 * Secrets  an opening gives its ballot's answers away: it goes to a second device and nowhere else.
 * Source   Benaloh 2006; spec/crypto.md §4.1; spec/device.md §11.
 */

import { equalBytes } from '../basics/bytes.ts';
import { ballotPoints } from './ballot.ts';
import type { Form } from './form.ts';
import { readKey, readScalar, times, timesBase, writePoint } from './group.ts';

export type Sealed = {
  readonly form: Form;
  readonly publicKey: Uint8Array;
  readonly bytes: Uint8Array;
};

export function opensTo(
  { form, publicKey, bytes }: Sealed,
  choices: readonly number[],
  opening: readonly Uint8Array[],
): boolean {
  const key = readKey(publicKey);
  const points = ballotPoints(form, bytes);
  const sums = choices.flatMap((choice) => form.vectors[choice] ?? []);
  const fits = choices.length === form.items && opening.length === sums.length;
  if (!key || !points || !fits || points.length !== 2 * sums.length) return false;
  return sums.every((m, at) => {
    const r = readScalar(opening[at] ?? new Uint8Array(0));
    const [alpha, beta] = points.slice(2 * at, 2 * at + 2);
    if (r === undefined || r === 0n || !alpha || !beta) return false;
    const sealed = times(key, r).add(timesBase(BigInt(m)));
    return equalBytes(writePoint(timesBase(r)), alpha) && equalBytes(writePoint(sealed), beta);
  });
}
