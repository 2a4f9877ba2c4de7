import { ED25519_TORSION_SUBGROUP, ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import { concat, fromHex, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ORDER, readScalar, writeScalar } from './group.ts';
import { seeded } from './seeded.ts';
import { acceptableKey, keyPair, sign, verify } from './signature.ts';

const random = seeded('signature');
const { seed, publicKey } = keyPair(random(32));
const text = utf8('a wish');
const signature = sign(seed, text);
const torsion = ED25519_TORSION_SUBGROUP.map((hex) => must(fromHex(hex), 'hex'));

test('a signature holds for its key and text, and for no other', () => {
  expect(verify(publicKey, text, signature)).toBe(true);
  expect(verify(publicKey, utf8('another wish'), signature)).toBe(false);
  expect(verify(keyPair(random(32)).publicKey, text, signature)).toBe(false);
});

test('one flipped bit anywhere breaks it', () => {
  const broken = Array.from({ length: 64 }, (_, at) => {
    const copy = signature.slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return verify(publicKey, text, copy);
  });
  expect(broken).not.toContain(true);
});

test('an S not below the order is refused (attack 5)', () => {
  const s = must(readScalar(signature.slice(32)), 'S');
  const larger = concat(signature.slice(0, 32), writeScalar(s + ORDER));
  expect(verify(publicKey, text, larger)).toBe(false);
});

test('lengths other than 32 and 64 are refused, without throwing', () => {
  expect(verify(publicKey.slice(1), text, signature)).toBe(false);
  expect(verify(publicKey, text, signature.slice(1))).toBe(false);
  expect(acceptableKey(publicKey.slice(1))).toBe(false);
});

// Attack 6: keys and signatures on which known verifiers disagree.
describe('small order and mixed order', () => {
  test('no key of small order is acceptable, nor verifies anything', () => {
    for (const key of torsion) {
      expect(acceptableKey(key)).toBe(false);
      expect(verify(key, text, concat(key, new Uint8Array(32)))).toBe(false);
    }
  });

  test('a spelling that is not canonical is not acceptable', () => {
    const one = must(fromHex(`ee${'ff'.repeat(30)}7f`), 'y = p + 1, the identity');
    const signed = must(fromHex(`01${'00'.repeat(30)}80`), 'the identity with a sign');
    expect([one, signed].map(acceptableKey)).toEqual([false, false]);
    expect(verify(publicKey, text, concat(one, signature.slice(32)))).toBe(false);
  });

  test('a key of mixed order is not acceptable, though it decodes', () => {
    expect(acceptableKey(publicKey)).toBe(true);
    const mixed = torsion
      .map((bytes) => ed25519.Point.fromBytes(bytes))
      .filter((point) => !point.is0())
      .map((point) => ed25519.Point.fromBytes(publicKey).add(point).toBytes());
    expect(mixed).toHaveLength(7);
    expect(mixed.map(acceptableKey)).toEqual(mixed.map(() => false));
  });

  // The cofactored equation is the meaning of "valid": 8·S·B = 8·R + 8·k·A.
  test('the verdict follows the cofactored equation', () => {
    const T = ed25519.Point.fromBytes(must(torsion[1], 'a point of order 8'));
    const { scalar } = ed25519.utils.getExtendedPublicKey(seed);
    const r = must(readScalar(writeScalar(12345n)), 'r');
    const R = ed25519.Point.BASE.multiply(r).add(T).toBytes();
    const k = littleEndian(sha512(concat(R, publicKey, text))) % ORDER;
    const S = (r + k * scalar) % ORDER;
    expect(verify(publicKey, text, concat(R, writeScalar(S)))).toBe(true);
    expect(verify(publicKey, text, concat(R, writeScalar((S + 1n) % ORDER)))).toBe(false);
  });
});

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}
