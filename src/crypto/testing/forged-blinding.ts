/**
 * Blindings with numbers that somebody chose, proved as well as they can be: for attacks in tests.
 *
 * Use      `forgedBlinding(targets, [[u, u]])`: one pair for each target, for its alpha and beta.
 * Shapes   written from spec/crypto.md §13 alone, so that it checks that text too.
 * Secrets  none.
 */

import { concat, length32 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import {
  ORDER,
  type Scalar,
  addMod,
  mulMod,
  readAggregate,
  timesPublic,
  writePoint,
  writeScalar,
} from '../group.ts';
import { challenge, hash } from '../transcript.ts';
import type { Testable } from '../zero-test.ts';

/** A nonce that everybody knows. */
const NONCE = 7n;

export function forgedBlinding(
  { domain, context, alphas, betas }: Testable,
  factors: readonly (readonly [Scalar, Scalar])[],
): Uint8Array {
  const root = hash(domain, 'blind', context, length32(alphas.length), ...alphas, ...betas);
  const parts = alphas.map((alpha, at) => {
    const [first, second] = must(factors[at], 'two factors for each target');
    const pair = [alpha, must(betas[at], 'a beta')] as const;
    const blinded = [scaled(pair[0], first), scaled(pair[1], second)] as const;
    const nonces = [scaled(pair[0], NONCE), scaled(pair[1], NONCE)] as const;
    const c = challenge(domain, 'blind-challenge', root, length32(at), ...blinded, ...nonces);
    const z = addMod(NONCE, mulMod(c, (first + ORDER) % ORDER));
    return concat(...blinded, writeScalar(c), writeScalar(z));
  });
  return concat(...parts);
}

function scaled(point: Uint8Array, by: Scalar): Uint8Array {
  const factor = ((by % ORDER) + ORDER) % ORDER;
  return writePoint(timesPublic(must(readAggregate(point), 'a point'), factor));
}
