/**
 * Cases of proofs that leave out of their challenge what belongs in it.
 *
 * Use      tools/make-spec-vectors.ts; the good proof made in the same way must hold, which shows
 *          that what is left out, and nothing else, makes each of the others bad.
 * Source   spec/crypto.md §§4-6.
 */

import { concat, length32, toHex, utf8 } from '../../src/basics/bytes.ts';
import { writeForm } from '../../src/crypto/form.ts';
import { timesBase, writePoint } from '../../src/crypto/group.ts';
import { challenge, hash } from '../../src/crypto/transcript.ts';
import type { Case } from './vector-bytes.ts';
import {
  type Hashing,
  scalarOf,
  unframed,
  untagged,
  weakBallot,
  weakImages,
  weakSecret,
} from './weak-proofs.ts';

export type Forged = {
  readonly kind: string;
  readonly about: string;
  readonly good: Case;
  /** By what is wrong; `good` changed by it. */
  readonly bad: { readonly [why: string]: Case };
};

export function forgedSecrets(): Forged {
  const [label, context] = [utf8('possession'), utf8('round one')];
  const whole = (...parts: readonly Uint8Array[]) => challenge('real', 'secret', ...parts);
  const made = (hashing: (point: Uint8Array, commitment: Uint8Array) => bigint): Case => {
    const given: Hashing = ({ point, commitment }) => hashing(bytes(point), bytes(commitment));
    return { proof: toHex(weakSecret(12n, given)) };
  };
  const frame = { domain: 'real', label: 'possession', context: toHex(context) };
  const good = {
    ...frame,
    point: toHex(writePoint(timesBase(12n))),
    ...made((point, r) => whole(label, context, point, r)),
  };
  const bad = {
    'label-absent-from-the-challenge': made((point, r) => whole(context, point, r)),
    'context-absent-from-the-challenge': made((point, r) => whole(label, point, r)),
    'point-absent-from-the-challenge': made((_, r) => whole(label, context, r)),
    'commitment-absent-from-the-challenge': made((point) => whole(label, context, point)),
    'label-and-context-joined': made((point, r) => whole(concat(label, context), point, r)),
    'domain-tag-missing': made((...p) => scalarOf(untagged('secret', label, context, ...p))),
    'lengths-missing': made((...p) => scalarOf(unframed('secret', label, context, ...p))),
    'half-of-the-hash': made((...p) =>
      scalarOf(concat(hash('real', 'secret', label, context, ...p).slice(0, 32), half())),
    ),
    'challenge-for-another-label': made((...p) =>
      challenge('real', 'equal-logs-challenge', label, context, ...p),
    ),
  };
  return { kind: 'schnorr', about: 'A proof of the secret behind a point.', good, bad };
}

export function forgedBallots(): Forged {
  const key = writePoint(timesBase(11n));
  const form = {
    items: 1,
    vectors: [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  };
  const context = utf8('round, member, number, previous');
  const f = writeForm(form);
  const rooted = (root: (c: Uint8Array, d: Uint8Array) => Uint8Array): Case =>
    made((c, d) => challenge('real', 'ballot-challenge', root(c, d), length32(0)));
  const made = (e: (c: Uint8Array, d: Uint8Array) => bigint): Case => {
    const given: Hashing = ({ ciphertexts, commitments }) =>
      e(bytes(ciphertexts), bytes(commitments));
    return { bytes: toHex(weakBallot(key, form, given)) };
  };
  const root = (...parts: readonly Uint8Array[]) => hash('real', 'ballot-proof', ...parts);
  const whole = rooted((c, d) => root(context, f, key, c, d));
  const frame = { domain: 'real', publicKey: toHex(key), form, context: toHex(context) };
  const bad = {
    'key-absent-from-the-challenge': rooted((c, d) => root(context, f, c, d)),
    'form-absent-from-the-challenge': rooted((c, d) => root(context, key, c, d)),
    'context-absent-from-the-challenge': rooted((c, d) => root(f, key, c, d)),
    'ciphertexts-absent-from-the-challenge': rooted((_, d) => root(context, f, key, d)),
    'commitments-absent-from-the-challenge': rooted((c) => root(context, f, key, c)),
    'item-absent-from-the-challenge': made((c, d) =>
      challenge('real', 'ballot-challenge', root(context, f, key, c, d)),
    ),
    'domain-tag-missing': rooted((c, d) => untagged('ballot-proof', context, f, key, c, d)),
    'lengths-missing': rooted((c, d) => unframed('ballot-proof', context, f, key, c, d)),
  };
  return {
    kind: 'ballot',
    about: 'A ballot of one item, three vectors.',
    good: { ...frame, ...whole },
    bad,
  };
}

export function forgedPartials(): Forged {
  const alphas = [21n, 22n, 23n].map((r) => writePoint(timesBase(r)));
  const share = writePoint(timesBase(31n));
  const context = utf8('round one, trustee one');
  const [label, count] = [utf8('partial'), length32(alphas.length)];
  const images = alphas.map((_, at) => writePoint(timesBase(31n * BigInt(21 + at))));
  const made = (root: Uint8Array, mixed = true, bound: readonly Uint8Array[] = []): Case => {
    const weights = alphas.map((_, at) =>
      mixed ? challenge('real', 'equal-logs-mix', root, length32(at)) : 1n,
    );
    const given: Hashing = ({ commitments }) => {
      const both = bytes(commitments);
      const [a, b] = [both.slice(0, 32), both.slice(32)];
      return challenge(
        'real',
        'equal-logs-challenge',
        ...(bound.length > 0 ? bound : [root]),
        a,
        b,
      );
    };
    return { bytes: toHex(weakImages(31n, alphas, weights, given)) };
  };
  const root = (...parts: readonly Uint8Array[]) => hash('real', 'equal-logs', ...parts);
  const good = {
    ...{ domain: 'real', context: toHex(context), share: toHex(share) },
    alphas: alphas.map(toHex),
    ...made(root(label, context, count, share, ...alphas, ...images)),
  };
  const bad = {
    'share-absent-from-the-challenge': made(root(label, context, count, ...alphas, ...images)),
    'targets-absent-from-the-challenge': made(root(label, context, count, share, ...images)),
    'images-absent-from-the-challenge': made(root(label, context, count, share, ...alphas)),
    'context-absent-from-the-challenge': made(root(label, count, share, ...alphas, ...images)),
    'count-absent-from-the-challenge': made(root(label, context, share, ...alphas, ...images)),
    'label-of-another-proof': made(
      root(utf8('possession'), context, count, share, ...alphas, ...images),
    ),
    'targets-mixed-by-ones': made(root(label, context, count, share, ...alphas, ...images), false),
    'domain-tag-missing': made(
      untagged('equal-logs', label, context, count, share, ...alphas, ...images),
    ),
  };
  return { kind: 'partial', about: 'A partial decryption of three targets.', good, bad };
}

function bytes(given: Uint8Array | undefined): Uint8Array {
  return given ?? new Uint8Array(0);
}

function half(): Uint8Array {
  return new Uint8Array(32);
}
