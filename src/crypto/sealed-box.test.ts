/**
 * A sealed box opens for its reader, from its sender, as it was meant; and in no other way.
 *
 * Source   RFC 9180, appendix A.2.3; RFC 7748 §6.1 and the low-order points of Curve25519.
 */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../basics/bytes.ts';
import {
  BOX_OVERHEAD,
  type SealingKeys,
  acceptableSealingKey,
  open,
  seal,
  sealingKeys,
} from './sealed-box.ts';
import { seeded } from './seeded.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const keysOf = (secret: string): SealingKeys => {
  const secretKey = hex(secret);
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
};

/** RFC 9180 A.2.3: Auth, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305. */
const RFC = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  ephemeral: hex('c94619e1af28971c8fa7957192b7e62a71ca2dcdde0a7cc4a8a9e741d600ab13'),
  reader: keysOf('3ca22a6d1cda1bb9480949ec5329d3bf0b080ca4c45879c95eddb55c70b80b82'),
  readerKey: '1a478716d63cb2e16786ee93004486dc151e988b34b475043d3e0175bdb01c44',
  sender: keysOf('2def0cb58ffcf83d1062dd085c8aceca7f4c0c3fd05912d847b61f3e54121f05'),
  senderKey: 'f0f4f9e96c54aeed3f323de8534fffd7e0577e4ce269896716bcb95643c8712b',
  enc: 'f7674cc8cd7baa5872d1f33dbaffe3314239f6197ddf5ded1746760bfc847e0e',
  aad: hex('436f756e742d30'),
  text: hex('4265617574792069732074727574682c20747275746820626561757479'),
  cipherText:
    'ab1a13c9d4f01a87ec3440dbd756e2677bd2ecf9df0ce7ed73869b98e00c09be111cb9fdf077347aeb88e61bdf',
};

const random = seeded('sealed boxes');
const reader = sealingKeys(random(32));
const sender = sealingKeys(random(32));
const other = sealingKeys(random(32));
const about = { info: utf8('info'), aad: utf8('aad') };
const text = utf8('We could live with it if the second post goes south.');
const sealed = seal({ ...about, to: reader.publicKey, from: sender, text, random });
const opening = { ...about, to: reader, from: sender.publicKey, sealed };

test('RFC 9180 A.2.3: the box of the specification is made, byte for byte, and opens', () => {
  const { info, aad, ephemeral } = RFC;
  expect(toHex(RFC.reader.publicKey)).toBe(RFC.readerKey);
  expect(toHex(RFC.sender.publicKey)).toBe(RFC.senderKey);
  const box = seal({
    ...{ info, aad, text: RFC.text, to: RFC.reader.publicKey, from: RFC.sender },
    random: () => ephemeral,
  });
  expect(toHex(box)).toBe(RFC.enc + RFC.cipherText);
  const again = open({ info, aad, to: RFC.reader, from: RFC.sender.publicKey, sealed: box });
  expect(again).toEqual(RFC.text);
});

test('the reader opens what the sender sealed; the box is 48 bytes longer than the text', () => {
  expect(open(opening)).toEqual(text);
  expect(sealed).toHaveLength(text.length + BOX_OVERHEAD);
});

test.each([
  ['by another reader', { to: other }],
  ['from another sender', { from: other.publicKey }],
  ['with the sender as the reader', { to: sender, from: reader.publicKey }],
  ['for another purpose', { info: utf8('infp') }],
  ['beside something else', { aad: utf8('aae') }],
  ['from a sender of 31 bytes', { from: sender.publicKey.slice(1) }],
  ['cut to nothing', { sealed: sealed.slice(0, BOX_OVERHEAD - 1) }],
])('it does not open %s', (_, wrong) => {
  expect(open({ ...opening, ...wrong })).toBeUndefined();
});

test('no bit of it can be turned', () => {
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const turned = sealed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      // X25519 ignores the top bit of a key; the key schedule does not.
      expect(open({ ...opening, sealed: turned })).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

/** Points whose agreement with any secret is zero, in every spelling (RFC 7748 §6.1). */
const LOW_ORDER = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
].map(hex);

test.each(LOW_ORDER)('a key of low order is no key, no sender, and opens no box', (low) => {
  expect(acceptableSealingKey(low)).toBe(false);
  expect(open({ ...opening, from: low })).toBeUndefined();
  expect(open({ ...opening, sealed: concat(low, sealed.slice(32)) })).toBeUndefined();
  expect(() => seal({ ...about, to: low, from: sender, text, random })).toThrow('never checked');
});

test('of two spellings of one key, the canonical one is accepted', () => {
  expect(acceptableSealingKey(reader.publicKey)).toBe(true);
  const marked = reader.publicKey.map((byte, at) => (at === 31 ? byte | 0x80 : byte));
  expect(acceptableSealingKey(marked)).toBe(false);
  expect(acceptableSealingKey(hex(`f6${'ff'.repeat(30)}7f`))).toBe(false);
  expect(acceptableSealingKey(hex(`09${'00'.repeat(31)}`))).toBe(true);
  expect(acceptableSealingKey(reader.publicKey.slice(1))).toBe(false);
});

test('the seed of a signing key gives a sealing key of its own', () => {
  const seed = random(32);
  expect(sealingKeys(seed)).toEqual(sealingKeys(seed));
  expect(toHex(sealingKeys(seed).secretKey)).not.toBe(toHex(seed));
});

// This is what makes a box deniable: it proves nothing to a third, for the reader could write it.
test('the reader alone can make a box that opens as if the sender had sealed it', () => {
  const forged = forge(utf8('We never said this.'));
  expect(open({ ...opening, sealed: forged })).toEqual(utf8('We never said this.'));
});

/** RFC 9180 by hand, with nothing of the sender's but the public key. */
function forge(words: Uint8Array): Uint8Array {
  const secret = random(32);
  const enc = x25519.getPublicKey(secret);
  const kem = concat(utf8('KEM'), Uint8Array.of(0, 0x20));
  const suite = concat(utf8('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 3));
  const draw = (of: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) =>
    extract(sha256, concat(utf8('HPKE-v1'), of, utf8(label), ikm), salt);
  const none = new Uint8Array();
  const agreed = concat(
    x25519.getSharedSecret(secret, reader.publicKey),
    x25519.getSharedSecret(reader.secretKey, sender.publicKey),
  );
  const prk = draw(kem, none, 'eae_prk', agreed);
  const label = (of: Uint8Array, size: number, name: string, info: Uint8Array) =>
    concat(Uint8Array.of(0, size), utf8('HPKE-v1'), of, utf8(name), info);
  const parties = concat(enc, reader.publicKey, sender.publicKey);
  const shared = expand(sha256, prk, label(kem, 32, 'shared_secret', parties), 32);
  const context = concat(
    Uint8Array.of(2),
    draw(suite, none, 'psk_id_hash', none),
    draw(suite, none, 'info_hash', about.info),
  );
  const root = draw(suite, shared, 'secret', none);
  const key = expand(sha256, root, label(suite, 32, 'key', context), 32);
  const nonce = expand(sha256, root, label(suite, 12, 'base_nonce', context), 12);
  return concat(enc, chacha20poly1305(key, nonce, about.aad).encrypt(words));
}
