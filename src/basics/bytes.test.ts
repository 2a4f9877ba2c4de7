import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  concat,
  equalBytes,
  fromBase64url,
  fromHex,
  fromUtf8,
  length32,
  toBase64url,
  toHex,
  utf8,
} from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 12 });

test('what is spelled is read back, in hex and base64url', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(fromHex(toHex(given))).toEqual(given);
      expect(fromBase64url(toBase64url(given))).toEqual(given);
      expect(toBase64url(given)).toBe(Buffer.from(given).toString('base64url'));
    }),
  );
});

test('one value has one spelling: whatever base64url reads, it writes the same', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('A', 'Q', 'g', 'w', '-', '_', '/', '+', '='),
        maxLength: 6,
      }),
      (given) => {
        const read = fromBase64url(given);
        if (read !== undefined) expect(toBase64url(read)).toBe(given);
      },
    ),
  );
});

test.each(['A', 'AB', 'AAB', 'AA==', 'A+A', 'AAA A'])('base64url %j is refused', (given) => {
  expect(fromBase64url(given)).toBeUndefined();
});

test.each(['a', 'AA', 'zz', '0x'])('hex %j is refused', (given) => {
  expect(fromHex(given)).toBeUndefined();
});

test('UTF-8 agrees with the platform, both ways', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (given) => {
      fc.pre(given.isWellFormed());
      expect(utf8(given)).toEqual(new Uint8Array(Buffer.from(given, 'utf8')));
      expect(fromUtf8(utf8(given))).toBe(given);
    }),
  );
});

test('half a character is written as the sign for what is none, as the platform does', () => {
  for (const text of ['\ud800', 'a\udfffb', '\udc00\ud800']) {
    expect(utf8(text)).toEqual(new Uint8Array(Buffer.from(text, 'utf8')));
  }
});

test('bytes that are nobody’s UTF-8 are refused, as the platform refuses them', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const edgy = fc.array(
    fc.constantFrom(0, 65, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xa0, 0xf0, 0xf4, 0x90, 0xff),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(edgy, (given) => {
      const raw = Uint8Array.from(given);
      let text: string | undefined;
      try {
        text = strict.decode(raw);
      } catch {
        text = undefined;
      }
      expect(fromUtf8(raw)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('lengths are little-endian, and joined bytes keep their order', () => {
  expect(length32(0x01020304)).toEqual(Uint8Array.of(4, 3, 2, 1));
  expect(concat(Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3))).toEqual(
    Uint8Array.of(1, 2, 3),
  );
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(equalBytes(Uint8Array.of(1), Uint8Array.of(1, 3))).toBe(false);
});
