/**
 * The kernel's SHA-2 against noble's, at every length where padding turns, and in any parts.
 */

import { sha256, sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { toHex, utf8 } from '../../basics/bytes.ts';
import { seeded } from '../seeded.ts';
import { kernel } from './kernel.ts';
import { digest256, digest512 } from './sha2.ts';

const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const random = seeded('sha-2');

test('the examples of FIPS 180-2 come out', () => {
  expect(toHex(digest256(fast, utf8('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(toHex(digest512(fast, utf8('abc')))).toMatch(/^ddaf35a193617aba.*a54ca49f$/);
});

test('at every length around a block and around a piece noble says the same', () => {
  const lengths = [
    0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 900, 1024, 2304, 8192, 100_000,
  ];
  const turns = Array.from({ length: 150 }, (_, at) => 4_032 + at);
  for (const length of [...lengths, ...turns]) {
    const text = random(length);
    expect(digest256(fast, text)).toEqual(sha256(text));
    expect(digest512(fast, text)).toEqual(sha512(text));
  }
});

test('how a text is cut into parts makes no difference', () => {
  const part = fc.uint8Array({ maxLength: 700 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const whole = Uint8Array.from(parts.flatMap((one) => [...one]));
      expect(digest256(fast, ...parts)).toEqual(sha256(whole));
      expect(digest512(fast, ...parts)).toEqual(sha512(whole));
    }),
  );
});
