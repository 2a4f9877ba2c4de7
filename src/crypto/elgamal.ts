/**
 * Encrypted numbers that can be added without being opened, and the opening of small sums.
 *
 * Use      ballots hold ciphertexts; their sum encrypts the sum of the answers.
 * Shapes   (alpha, beta) = (r·B, r·Y + m·B).
 * Errors   `smallLog` and `smallLogs`, for sums that are shown, answer `undefined` outside 0..most.
 * Source   ElGamal 1985 in its exponential form; Shanks 1971; spec/crypto.md §3, vectors
 *          spec/vectors/knot/.
 */

import { toHex } from '../basics/bytes.ts';
import { BASE, IDENTITY, type Point, sum, writePublic } from './group.ts';

export type Ciphertext = { readonly alpha: Point; readonly beta: Point };

/** The sum; of nothing it is (identity, identity), which encrypts 0. */
export function addUp(list: readonly Ciphertext[]): Ciphertext {
  return { alpha: sum(list.map(({ alpha }) => alpha)), beta: sum(list.map(({ beta }) => beta)) };
}

/** The same number less one that everybody knows. */
export function lessPlain({ alpha, beta }: Ciphertext, known: number): Ciphertext {
  return { alpha, beta: known === 0 ? beta : beta.subtract(BASE.multiply(BigInt(known))) };
}

/** The number v in 0..most with point = v·B, by small steps and giant steps. */
export function smallLog(point: Point, most: number): number | undefined {
  return smallLogs([point], most)?.[0];
}

/** The same of several points, with one table of small steps; all or nothing. */
export function smallLogs(points: readonly Point[], most: number): readonly number[] | undefined {
  const stride = Math.ceil(Math.sqrt(most + 1));
  const steps = new Map<string, number>();
  let giant = IDENTITY;
  for (let step = 0; step < stride; step++) {
    steps.set(toHex(writePublic(giant)), step);
    giant = giant.add(BASE);
  }
  const found = points.flatMap((point) => logAmong(point, { steps, giant, most }) ?? []);
  return found.length === points.length ? found : undefined;
}

type Steps = {
  /** Of 0 to less than one giant step. */
  readonly steps: ReadonlyMap<string, number>;
  readonly giant: Point;
  readonly most: number;
};

function logAmong(point: Point, { steps, giant, most }: Steps): number | undefined {
  let rest = point;
  for (let base = 0; base <= most; base += steps.size) {
    const step = steps.get(toHex(writePublic(rest)));
    if (step !== undefined) return base + step <= most ? base + step : undefined;
    rest = rest.subtract(giant);
  }
  return undefined;
}
