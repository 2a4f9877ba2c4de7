/**
 * The weights of a ballot's equations by the kernel: what each point of it is multiplied by.
 *
 * Use      `fastWeights`, through set-check.ts; plain-weights.ts is the way without a kernel.
 * Shapes   the equations are A + c·alpha - z·B and D + c·(beta - s·B) - z·Y for each item, vector
 *          and component; each has 16 bytes of weight, the two of one place side by side.
 * Secrets  public numbers only; weights are the checker's own and nobody keeps them.
 * Source   spec/crypto.md §§4.5-4.6.
 */

import { length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { type Form, type FormSize, sizeOf } from './form.ts';
import { type Scalar, littleEndian, negMod } from './group.ts';
import { ARENA, type Kernel } from './kernel/kernel.ts';
import { GATHERED } from './kernel/scalar-code.ts';
import { clear } from './kernel/scalars.ts';
import { type Domain, publicHash } from './transcript.ts';

/** Scalars below the order, and the hash from which the challenges come. */
export type Proof = {
  readonly domain: Domain;
  readonly form: Form;
  readonly root: Uint8Array;
  readonly challenges: Uint8Array;
  readonly responses: Uint8Array;
  readonly weights: Uint8Array;
};

export type Weighed = {
  /** 32 bytes for each point of the ballot. */
  readonly scalars: Uint8Array;
  readonly ofBase: Scalar;
  readonly ofKey: Scalar;
};

/** Addresses: gathered numbers, bytes of 32 or 64, and rows of scalars and weights. */
const [SUM, OF_BASE] = [ARENA, ARENA + GATHERED];
const [OF_KEY, PRODUCT] = [ARENA + 2 * GATHERED, ARENA + 3 * GATHERED];
const DIGEST = ARENA + 4 * GATHERED;
const [REDUCED, SMALL] = [DIGEST + 64, DIGEST + 96];
const ROWS = SMALL + 16;

type Rows = FormSize & {
  /** Of one item, the last one worked out. */
  readonly challenges: number;
  readonly responses: number;
  readonly weights: number;
  readonly scalars: number;
  readonly end: number;
};

export function fastWeights(kernel: Kernel, proof: Proof): Weighed {
  const rows = rowsOf(proof.form);
  kernel.reserve(rows.end);
  const bytes = kernel.bytes();
  bytes.set(proof.responses, rows.responses);
  bytes.set(proof.weights, rows.weights);
  bytes.fill(0, rows.scalars, rows.end);
  clear(kernel, OF_BASE);
  clear(kernel, OF_KEY);
  for (let item = 0; item < rows.items; item++) {
    readChallenges(kernel, proof, rows, item);
    weighItem(kernel, proof.form, rows, item);
  }
  return {
    scalars: bytes.slice(rows.scalars, rows.end),
    ofBase: taken(kernel, OF_BASE),
    ofKey: taken(kernel, OF_KEY),
  };
}

function rowsOf(form: Form): Rows {
  const { items, vectors, components } = sizeOf(form);
  const equations = items * vectors * components;
  const responses = ROWS + 32 * vectors;
  const weights = responses + 32 * equations;
  const scalars = weights + 32 * equations;
  const end = scalars + 64 * (items * components + equations);
  return { items, vectors, components, challenges: ROWS, responses, weights, scalars, end };
}

/** As sent, and the last one, with which they come to the hash. */
function readChallenges(kernel: Kernel, proof: Proof, rows: Rows, item: number): void {
  const { vectors, challenges } = rows;
  const length = 32 * (vectors - 1);
  const e = publicHash(proof.domain, 'ballot-challenge', proof.root, length32(item));
  kernel.bytes().set(e, DIGEST);
  kernel.bytes().set(proof.challenges.subarray(item * length, (item + 1) * length), challenges);
  kernel.readDigest(SUM, DIGEST);
  for (let j = 0; j < vectors - 1; j++) kernel.takeScalar(SUM, challenges + 32 * j);
  kernel.reduce(challenges + length, SUM);
}

function weighItem(kernel: Kernel, form: Form, rows: Rows, item: number): void {
  const { items, vectors, components, challenges, weights } = rows;
  for (let k = 0; k < components; k++) {
    for (const half of [0, 1]) {
      clear(kernel, SUM);
      for (let j = 0; j < vectors; j++) {
        const equation = (item * vectors + j) * components + k;
        const weight = weights + 32 * equation + 16 * half;
        const scalar = rows.scalars + 32 * (2 * (items * components + equation) + half);
        kernel.addProduct(SUM, weight, challenges + 32 * j);
        kernel.bytes().copyWithin(scalar, weight, weight + 16);
        kernel.addProduct(half === 0 ? OF_BASE : OF_KEY, weight, rows.responses + 32 * equation);
        if (half === 1) addSmall(kernel, numberAt(form, j, k), weight, challenges + 32 * j);
      }
      kernel.reduce(rows.scalars + 32 * (2 * (item * components + k) + half), SUM);
    }
  }
}

function numberAt({ vectors }: Form, j: number, k: number): number {
  return must(vectors[j]?.[k], 'a number of the form');
}

/** To what the generator is multiplied by: weight times challenge times a number below 2^40. */
function addSmall(kernel: Kernel, small: number, weight: number, challenge: number): void {
  if (small === 1) kernel.addProduct(OF_BASE, weight, challenge);
  if (small <= 1) return;
  clear(kernel, PRODUCT);
  kernel.addProduct(PRODUCT, weight, challenge);
  kernel.reduce(REDUCED, PRODUCT);
  kernel.bytes().fill(0, SMALL, SMALL + 16);
  new DataView(kernel.bytes().buffer).setBigUint64(SMALL, BigInt(small), true);
  kernel.addProduct(OF_BASE, SMALL, REDUCED);
}

function taken(kernel: Kernel, gathered: number): Scalar {
  kernel.reduce(REDUCED, gathered);
  return negMod(littleEndian(kernel.bytes().subarray(REDUCED, REDUCED + 32)));
}
