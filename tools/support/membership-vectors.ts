/**
 * Cases of what is let in as a point, a scalar, a key of a seat; and of signatures with torsion.
 *
 * Use      tools/make-spec-vectors.ts.
 * Source   RFC 9496 appendix A.2; spec/crypto.md §§1, 9.
 */

import { ED25519_TORSION_SUBGROUP, ed25519 } from '@noble/curves/ed25519.js';
import { concat, fromHex, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import {
  ORDER,
  addMod,
  mulMod,
  reduced,
  timesBase,
  writePoint,
  writeScalar,
} from '../../src/crypto/group.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { keyPair, sign } from '../../src/crypto/signature.ts';
import { signatureDigest } from '../../src/crypto/transcript.ts';
import type { Forged } from './forged-vectors.ts';

export function points(): Forged {
  const bytes = {
    'not-canonical-all-ones': `00${'ff'.repeat(31)}`,
    'not-canonical-high-bit-clear': `${'ff'.repeat(31)}7f`,
    'not-canonical-a-little-over': `f3${'ff'.repeat(30)}7f`,
    'not-canonical-the-modulus': `ed${'ff'.repeat(30)}7f`,
    'high-bit-set': `e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6`,
    'negative-one': `01${'00'.repeat(31)}`,
    'negative-near-the-modulus': `01${'ff'.repeat(30)}7f`,
    negative: 'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20',
    'x-squared-is-no-square': '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
    'x-times-y-is-negative': '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e',
    'y-is-zero': `ec${'ff'.repeat(30)}7f`,
    'a-point-of-the-curve-in-its-own-spelling': `58${'66'.repeat(31)}`,
    'the-identity': '00'.repeat(32),
    'a-byte-too-few': 'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d',
    'a-byte-too-many': `${toHex(writePoint(timesBase(1n)))}00`,
  };
  return {
    kind: 'point',
    about: 'A point that is received, spec/crypto.md §1.2.',
    good: { bytes: toHex(writePoint(timesBase(2n))) },
    bad: each(bytes),
  };
}

export function scalars(): Forged {
  const bytes = {
    'the-order': toHex(writeScalar(ORDER)),
    'one-and-the-order': toHex(writeScalar(ORDER + 1n)),
    'all-ones': 'ff'.repeat(32),
    'high-bit-set': `${'00'.repeat(31)}80`,
    'big-endian': `10${'00'.repeat(14)}14def9dea2f79cd65812631a5cf5d3ed`,
    'a-byte-too-few': '00'.repeat(31),
    'a-byte-too-many': '00'.repeat(33),
  };
  return {
    kind: 'scalar',
    about: 'A scalar that is received, spec/crypto.md §1.3; the greatest one holds.',
    good: { bytes: toHex(writeScalar(ORDER - 1n)) },
    bad: each(bytes),
  };
}

export function keys(): Forged {
  const { publicKey } = keyPair(seeded('vectors/key')(32));
  const torsion = ED25519_TORSION_SUBGROUP.map((hex) => must(fromHex(hex), 'hex'));
  const mixed = ed25519.Point.fromBytes(publicKey)
    .add(ed25519.Point.fromBytes(must(torsion[1], 'a point of order 8')))
    .toBytes();
  const small = torsion.map((one, at) => [`of-small-order-${at + 1}`, toHex(one)] as const);
  const bytes = {
    ...Object.fromEntries(small),
    'of-mixed-order': toHex(mixed),
    'not-canonical-identity': `ee${'ff'.repeat(30)}7f`,
    'identity-with-a-sign': `01${'00'.repeat(30)}80`,
    'on-no-curve': `02${'00'.repeat(31)}`,
    'a-byte-too-few': toHex(publicKey.slice(1)),
  };
  return {
    kind: 'key',
    about: 'A key at enrolment, spec/crypto.md §9.',
    good: { bytes: toHex(publicKey) },
    bad: each(bytes),
  };
}

/** R = 12345·B plus torsion: only the cofactored equation holds; and keys with torsion. */
export function torsionSignatures(): Forged {
  const { seed, publicKey } = keyPair(seeded('vectors/signature')(32));
  const text = utf8('a wish');
  const torsion = ED25519_TORSION_SUBGROUP.map((hex) => must(fromHex(hex), 'hex'));
  const eighth = ed25519.Point.fromBytes(must(torsion[1], 'a point of order 8'));
  const nonce = ed25519.Point.BASE.multiply(12345n).add(eighth).toBytes();
  const { scalar } = ed25519.utils.getExtendedPublicKey(seed);
  const made = (key: Uint8Array, r: Uint8Array, secret: bigint): Uint8Array => {
    const k = reduced(signatureDigest(r, key, text));
    return concat(r, writeScalar(addMod(12345n, mulMod(k, secret))));
  };
  const case_ = (key: Uint8Array, signature: Uint8Array) => ({
    publicKey: toHex(key),
    signature: toHex(signature),
  });
  const small = must(torsion[1], 'a key of order 8');
  const second = must(fromHex(`ee${'ff'.repeat(30)}7f`), 'the identity in a second spelling');
  const honest = ed25519.Point.BASE.multiply(12345n).toBytes();
  const own = sign(seed, text);
  return {
    kind: 'signature',
    about: 'A signature whose R has torsion: it holds by the cofactored equation.',
    good: { text: toHex(text), ...case_(publicKey, made(publicKey, nonce, scalar)) },
    bad: {
      'r-with-torsion-and-another-s': case_(
        publicKey,
        concat(nonce, writeScalar(addMod(12346n, 0n))),
      ),
      'key-of-order-eight-that-fits': case_(small, made(small, honest, 0n)),
      'r-not-canonical': case_(publicKey, concat(second, own.slice(32))),
      'r-on-no-curve': case_(
        publicKey,
        concat(must(fromHex(`02${'00'.repeat(31)}`), 'hex'), own.slice(32)),
      ),
      'key-not-canonical': case_(second, concat(second, writeScalar(0n))),
    },
  };
}

function each(bytes: { readonly [why: string]: string }): Forged['bad'] {
  return Object.fromEntries(Object.entries(bytes).map(([why, hex]) => [why, { bytes: hex }]));
}
