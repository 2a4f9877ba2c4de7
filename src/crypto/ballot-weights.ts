/**
 * The weights of a ballot's equations by the kernel: what each point of it is multiplied by.
 *
 * Use      `fastWeights`, through set-check.ts; plain-weights.ts is the way without a kernel.
 * Shapes   the equations are A + c·alpha - z·B and D + c·(beta - s·B) - z·Y for each item, vector
 *          and component; each has 16 bytes of weight, the two of one place side by side.
 * Secrets  public numbers only; weights are the checker's own and nobody keeps them.
 * Source   spec/crypto.md §§4.5-4.6.
 */

import { ROOT, programOf } from './ballot-tape.ts';
import type { Form } from './form.ts';
import type { Kernel } from './kernel/kernel.ts';
import { furnish } from './kernel/sha2.ts';
import type { Domain } from './transcript.ts';

/** Scalars below the order, and the hash from which the challenges come. */
export type Proof = {
  readonly domain: Domain;
  readonly form: Form;
  readonly root: Uint8Array;
  readonly challenges: Uint8Array;
  readonly responses: Uint8Array;
  readonly weights: Uint8Array;
};

/** 32 bytes for each point of the ballot, and what is taken of generator and key (batch.ts). */
export function fastWeights(kernel: Kernel, proof: Proof): Uint8Array {
  furnish(kernel);
  const { rows, image, steps } = programOf(proof.domain, proof.form);
  kernel.reserve(rows.end + image.length);
  const bytes = kernel.bytes();
  bytes.set(image, rows.end);
  bytes.set(proof.root, ROOT);
  bytes.set(proof.challenges, rows.sent);
  bytes.set(proof.responses, rows.responses);
  bytes.set(proof.weights, rows.weights);
  bytes.fill(0, rows.scalars, rows.end);
  kernel.runTape(rows.end, steps);
  return kept(bytes.subarray(rows.scalars, rows.end));
}

/** Many small pieces of memory cost more than a few large ones. */
const SLAB = 262_144;
let slab = new Uint8Array(0);

function kept(scalars: Uint8Array): Uint8Array {
  if (slab.length < scalars.length) slab = new Uint8Array(Math.max(SLAB, scalars.length));
  const own = slab.subarray(0, scalars.length);
  slab = slab.subarray(scalars.length);
  own.set(scalars);
  return own;
}
