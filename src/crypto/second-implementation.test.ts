/**
 * Group, hashing to it, signatures and shares beside libsodium: another hand, another language.
 *
 * Use      libsodium is here for these tests alone; nothing else may import it.
 */

import fc from 'fast-check';
import sodium from 'libsodium-wrappers-sumo';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { commitDealing, deal, valueAt } from './dealing.ts';
import {
  ORDER,
  addMod,
  invMod,
  mulMod,
  readAggregate,
  readPoint,
  readScalar,
  subtract,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { decipher, encipher } from './one-text-cipher.ts';
import { lagrange } from './partial.ts';
import { proveSecret } from './schnorr.ts';
import { sealingKeys } from './sealed-box.ts';
import { seeded } from './seeded.ts';
import { acceptableKey, keyPair, sign, verify } from './signature.ts';
import { assembleKeys, openShares } from './threshold.ts';
import { challenge, hash } from './transcript.ts';

beforeAll(async () => {
  await sodium.ready;
});

const scalar = fc.bigInt({ min: 1n, max: ORDER - 1n });
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const runs = { numRuns: 40 };

describe('ristretto255', () => {
  test('multiples, sums and differences are the same bytes', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const [x, y] = [a, b].map(writeScalar);
        const [p, q] = [timesBase(a), timesBase(b)];
        const [theirs, others] = [x, y].map((one) =>
          sodium.crypto_scalarmult_ristretto255_base(must(one, 'bytes')),
        );
        expect(theirs).toEqual(writePoint(p));
        const [one, two] = [must(theirs, 'one'), must(others, 'two')];
        expect(sodium.crypto_core_ristretto255_add(one, two)).toEqual(writePoint(p.add(q)));
        expect(sodium.crypto_core_ristretto255_sub(one, two)).toEqual(writePoint(subtract(p, q)));
        const product = sodium.crypto_scalarmult_ristretto255(must(y, 'b'), one);
        expect(product).toEqual(writePoint(times(p, b)));
      }),
      runs,
    );
  });

  test('the same encodings are points, of random bytes and of changed points', () => {
    const changed = fc.tuple(scalar, fc.nat(255)).map(([a, bit]) => {
      const bytes = writePoint(timesBase(a));
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(bytes32, changed), (bytes) => {
        const theirs = sodium.crypto_core_ristretto255_is_valid_point(bytes);
        expect(readAggregate(bytes) !== undefined).toBe(theirs);
      }),
      { numRuns: 200 },
    );
  });

  test('scalars are the same field', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const [x, y] = [writeScalar(a), writeScalar(b)];
        expect(sodium.crypto_core_ristretto255_scalar_add(x, y)).toEqual(writeScalar(addMod(a, b)));
        expect(sodium.crypto_core_ristretto255_scalar_mul(x, y)).toEqual(writeScalar(mulMod(a, b)));
        expect(sodium.crypto_core_ristretto255_scalar_invert(x)).toEqual(writeScalar(invMod(a)));
      }),
      runs,
    );
  });

  test('a challenge is the hash reduced as they reduce it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (part) => {
        const whole = hash('real', 'differential', part);
        const framed = [utf8('differential'), part].flatMap((one) => [length(one), one]);
        const tag = utf8('doyen/v1/ristretto255-sha512/real');
        expect(sodium.crypto_hash_sha512(concat(tag, ...framed))).toEqual(whole);
        expect(sodium.crypto_core_ristretto255_scalar_reduce(whole)).toEqual(
          writeScalar(challenge('real', 'differential', part)),
        );
      }),
      runs,
    );
  });
});

function length(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(bytes.length & 255, bytes.length >> 8, 0, 0);
}

describe('proofs and keys', () => {
  test('a proof of a secret holds by their arithmetic', () => {
    fc.assert(
      fc.property(scalar, (x) => {
        const subject = { domain: 'real', label: 'label', context: utf8('context') } as const;
        const proof = proveSecret(subject, x, seeded(`proof ${x}`));
        const [point, r, z] = [writePoint(timesBase(x)), proof.slice(0, 32), proof.slice(32)];
        const parts = [utf8('label'), utf8('context'), point, r];
        const c = sodium.crypto_core_ristretto255_scalar_reduce(hash('real', 'secret', ...parts));
        const left = sodium.crypto_scalarmult_ristretto255_base(z);
        const part = sodium.crypto_scalarmult_ristretto255(c, point);
        expect(left).toEqual(sodium.crypto_core_ristretto255_add(r, part));
      }),
      runs,
    );
  });

  // A peer raised indices to powers in floating point: wrong from 2^53 on, as at m = 31, k = 11.
  test('shares of 31 trustees, t = 16, are the values of the polynomial, and open by theirs', () => {
    const random = seeded('differential');
    const a = Array.from({ length: 16 }, () => must(readScalar(reduce(random(64))), 'a scalar'));
    for (const m of [1, 2, 30, 31]) {
      const theirs = a.toReversed().reduce<Uint8Array>((value, one) => {
        const scaled = sodium.crypto_core_ristretto255_scalar_mul(value, writeScalar(BigInt(m)));
        return sodium.crypto_core_ristretto255_scalar_add(scaled, writeScalar(one));
      }, new Uint8Array(32));
      expect(theirs).toEqual(writeScalar(valueAt(a, m)));
    }
    const indices = Array.from({ length: 16 }, (_, at) => at + 16);
    const factors = must(lagrange(indices), 'factors');
    const secret = indices.reduce<Uint8Array>((sum, m, at) => {
      const share = writeScalar(valueAt(a, m));
      const part = sodium.crypto_core_ristretto255_scalar_mul(
        writeScalar(must(factors[at], 'a factor')),
        share,
      );
      return sodium.crypto_core_ristretto255_scalar_add(sum, part);
    }, new Uint8Array(32));
    expect(secret).toEqual(writeScalar(must(a[0], 'the secret')));
  });

  test('the keys of a ceremony are those that their arithmetic gives', () => {
    const random = seeded('differential ceremony');
    const terms = { domain: 'real', sid: random(32), threshold: 2, keys: 1 } as const;
    const dealers = [1, 2, 3].map((index) => ({ index, seed: random(32) }));
    const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
    const dealings = dealers.map((dealer) => ({
      index: dealer.index,
      bytes: deal(terms, dealer, committed, random),
    }));
    const board = { committed, dealings };
    const [key] = must(assembleKeys(terms, board, [1, 2, 3]), 'keys');
    const firsts = dealings.map(({ bytes }) => bytes.slice(128, 160));
    const sum = firsts.reduce<Uint8Array>(
      (one, two) => sodium.crypto_core_ristretto255_add(one, two),
      new Uint8Array(32),
    );
    expect(toHex(sum)).toBe(toHex(must(key, 'a key').publicKey));
    for (const own of dealers) {
      const opened = openShares(terms, own, board, random);
      const share = must(opened.ok ? opened.value[0] : undefined, 'a share');
      expect(sodium.crypto_scalarmult_ristretto255_base(share)).toEqual(
        key?.shares[own.index - 1]?.share,
      );
    }
  });
});

function reduce(bytes: Uint8Array): Uint8Array {
  return sodium.crypto_core_ristretto255_scalar_reduce(bytes);
}

describe('Ed25519', () => {
  test('signatures are the same bytes, and each verifies the other’s', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array(), (seed, text) => {
        const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
        expect(keyPair(seed).publicKey).toEqual(publicKey);
        const signature = sign(seed, text);
        expect(sodium.crypto_sign_detached(text, privateKey)).toEqual(signature);
        expect(sodium.crypto_sign_verify_detached(signature, text, publicKey)).toBe(true);
        expect(verify(publicKey, text, signature)).toBe(true);
        expect(acceptableKey(publicKey)).toBe(true);
      }),
      runs,
    );
  });

  // Theirs is the equation without the factor 8: it takes fewer. Whatever it takes, ours takes.
  test('what they take of changed signatures we take, and torsion is where we differ', () => {
    const { publicKey } = keyPair(new Uint8Array(32));
    const text = utf8('a wish');
    const signature = sign(new Uint8Array(32), text);
    fc.assert(
      fc.property(fc.nat(511), (bit) => {
        const changed = Uint8Array.from(signature);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const theirs = sodium.crypto_sign_verify_detached(changed, text, publicKey);
        expect([theirs, verify(publicKey, text, changed)]).toEqual([false, false]);
      }),
      runs,
    );
  });
});

describe('letters and shares', () => {
  test('what is sealed with a key of its own is the same bytes', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array(), fc.uint8Array(), (key, about, text) => {
        const nonce = new Uint8Array(12);
        const theirs = sodium.crypto_aead_chacha20poly1305_ietf_encrypt(
          ...([text, about, null, nonce, key] as const),
        );
        expect(encipher(key, about, text)).toEqual(theirs);
        expect(decipher(key, about, theirs)).toEqual(text);
      }),
      runs,
    );
  });

  test('a sealing key has the public half that they give it', () => {
    fc.assert(
      fc.property(bytes32, (seed) => {
        const { secretKey, publicKey } = sealingKeys(seed);
        expect(sodium.crypto_scalarmult_base(secretKey)).toEqual(publicKey);
      }),
      runs,
    );
  });
});

test('the identity is let in by them, and by us only where a sum may be it', () => {
  const identity = new Uint8Array(32);
  expect(sodium.crypto_core_ristretto255_is_valid_point(identity)).toBe(true);
  expect(readAggregate(identity)).toBeDefined();
  expect(readPoint(identity)).toBeUndefined();
});
