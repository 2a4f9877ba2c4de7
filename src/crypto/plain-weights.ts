/**
 * The weights of a ballot's equations by BigInt: the way where there is no kernel.
 *
 * Use      `plainWeights`, through set-check.ts; ballot-weights.ts says the same, faster.
 * Shapes   as there.
 * Source   spec/crypto.md §4.6.
 */

import { length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Proof } from './ballot-weights.ts';
import { type Form, sizeOf } from './form.ts';
import { ORDER, type Scalar, littleEndian, subMod, writeScalarTo } from './group.ts';
import { challenge } from './transcript.ts';

/** What grows, unreduced: a scalar for each point, and those of the generator and of the key. */
type Growing = { readonly scalars: bigint[]; ofBase: bigint; ofKey: bigint };

export function plainWeights({ domain, form, ...proof }: Proof): Uint8Array {
  const { items, vectors, components } = sizeOf(form);
  const points = 2 * items * components * (1 + vectors);
  const growing = { scalars: Array.from({ length: points }, () => 0n), ofBase: 0n, ofKey: 0n };
  const [all, responses] = [scalarsOf(proof.challenges), scalarsOf(proof.responses)];
  for (let item = 0; item < items; item++) {
    const e = challenge(domain, 'ballot-challenge', proof.root, length32(item));
    const sent = all.slice(item * (vectors - 1), (item + 1) * (vectors - 1));
    const challenges = [...sent, sent.reduce((rest, c) => subMod(rest, c), e)];
    weighItem(form, { item, challenges, responses, weights: proof.weights }, growing);
  }
  const { scalars, ofBase, ofKey } = growing;
  return written([...scalars, ofBase, ofKey]);
}

type Item = {
  readonly item: number;
  /** Of each vector. */
  readonly challenges: readonly Scalar[];
  /** Of all items. */
  readonly responses: readonly Scalar[];
  readonly weights: Uint8Array;
};

function weighItem(form: Form, { item, challenges, responses, weights }: Item, to: Growing): void {
  const { items, vectors, components } = sizeOf(form);
  for (const [j, vector] of form.vectors.entries()) {
    const c = must(challenges[j], 'a challenge for each vector');
    for (const [k, s] of vector.entries()) {
      const equation = (item * vectors + j) * components + k;
      const z = must(responses[equation], 'a response for each equation');
      const first = littleEndian(weights.subarray(32 * equation, 32 * equation + 16));
      const second = littleEndian(weights.subarray(32 * equation + 16, 32 * equation + 32));
      addTo(to.scalars, 2 * (item * components + k), first * c, second * c);
      addTo(to.scalars, 2 * (items * components + equation), first, second);
      to.ofBase += first * z + second * c * BigInt(s);
      to.ofKey += second * z;
    }
  }
}

function addTo(scalars: bigint[], at: number, first: bigint, second: bigint): void {
  scalars[at] = (scalars[at] ?? 0n) + first;
  scalars[at + 1] = (scalars[at + 1] ?? 0n) + second;
}

function written(scalars: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(32 * scalars.length);
  for (const [at, scalar] of scalars.entries()) writeScalarTo(bytes, 32 * at, scalar % ORDER);
  return bytes;
}

function scalarsOf(bytes: Uint8Array): readonly Scalar[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) =>
    littleEndian(bytes.subarray(32 * at, 32 * at + 32)),
  );
}
