/**
 * Proofs whose challenge leaves something out: what a careless prover makes, and a forger would.
 *
 * Use      forged-vectors.ts; a verifier that leaves out the same would take them.
 * Shapes   written from spec/crypto.md §§4-6 and 13; `Hashing` makes the challenge of what it gets.
 * Secrets  none: nonces are small numbers that everybody knows.
 */

import { sha512 } from '@noble/hashes/sha2.js';
import { concat, length32, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import type { Form } from '../../src/crypto/form.ts';
import {
  ORDER,
  type Point,
  type Scalar,
  addMod,
  mulMod,
  readPoint,
  reduced,
  subMod,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from '../../src/crypto/group.ts';

/** The challenge of a proof whose statement and commitments these are. */
export type Hashing = (parts: { readonly [name: string]: Uint8Array }) => Scalar;

export function frame(part: Uint8Array): Uint8Array {
  return concat(length32(part.length), part);
}

/** A hash with parts framed as they should be, and no tag of ours before them. */
export function untagged(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha512(concat(...[utf8(label), ...parts].map(frame)));
}

/** A hash of parts joined without their lengths. */
export function unframed(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha512(concat(utf8(`doyen/v1/ristretto255-sha512/real${label}`), ...parts));
}

export function scalarOf(hash: Uint8Array): Scalar {
  return reduced(hash);
}

/** Of knowing `secret` behind its point. */
export function weakSecret(secret: Scalar, hashing: Hashing): Uint8Array {
  const commitment = writePoint(timesBase(7n));
  const c = hashing({ point: writePoint(timesBase(secret)), commitment });
  return concat(commitment, writeScalar(addMod(7n, mulMod(c, secret))));
}

/** Of one secret behind the images of these bases, mixed by `weights`. */
export function weakImages(
  secret: Scalar,
  bases: readonly Uint8Array[],
  weights: readonly Scalar[],
  hashing: Hashing,
): Uint8Array {
  const points = bases.map((base) => must(readPoint(base), 'a base'));
  const mixed = points.reduce<Point | undefined>((total, point, at) => {
    const part = times(point, must(weights[at], 'a weight'));
    return total?.add(part) ?? part;
  }, undefined);
  const nonce = times(must(mixed, 'a base at least'), 7n);
  const images = points.map((point) => writePoint(times(point, secret)));
  const commitments = concat(writePoint(timesBase(7n)), writePoint(nonce));
  const c = hashing({ commitments, images: concat(...images) });
  return concat(...images, writeScalar(c), writeScalar(addMod(7n, mulMod(c, secret))));
}

/** One item, the second vector chosen; r = 3 and 5, every other number small. */
export function weakBallot(key: Uint8Array, form: Form, hashing: Hashing): Uint8Array {
  const y = must(readPoint(key), 'a key');
  const r = [3n, 5n];
  const chosen = must(form.vectors[1], 'a vector');
  const ciphertexts = r.flatMap((one, k) => [
    timesBase(one),
    plus(times(y, one), BigInt(must(chosen[k], 'm'))),
  ]);
  const simulated = [11n, 0n, 13n];
  const a = form.vectors.map((_, j) => r.map((_r, k) => BigInt(17 + 2 * j + k)));
  const commitments = form.vectors.flatMap((vector, j) =>
    vector.flatMap((s, k) => {
      const nonce = must(a[j]?.[k], 'a nonce');
      const c = j === 1 ? 0n : must(simulated[j], 'c');
      const shift = mulMod(c, BigInt(must(chosen[k], 'm') - s) + ORDER);
      return [timesBase(nonce), plus(times(y, nonce), (ORDER - shift) % ORDER)];
    }),
  );
  const written = {
    ciphertexts: concat(...ciphertexts.map(writePoint)),
    commitments: concat(...commitments.map(writePoint)),
  };
  const e = hashing(written);
  const challenges = simulated.with(1, subMod(subMod(e, 11n), 13n));
  const responses = a.flatMap((row, j) =>
    row.map((nonce, k) =>
      addMod(nonce, mulMod(must(challenges[j], 'c'), must(r[k], 'r of the component'))),
    ),
  );
  const scalars = [...challenges.slice(0, -1), ...responses].map(writeScalar);
  return concat(written.ciphertexts, written.commitments, ...scalars);
}

function plus(point: Point, number: Scalar): Point {
  return number === 0n ? point : point.add(timesBase(number));
}
