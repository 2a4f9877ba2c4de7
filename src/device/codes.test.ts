import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex } from '../basics/bytes.ts';
import { codeKey, makeCode, readCode } from './codes.ts';

const ten = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('a code read back is the chance it came from, however it was typed', () => {
  fc.assert(
    fc.property(ten, (bytes) => {
      const code = makeCode(() => bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      const typed = [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('0', 'O'),
      ];
      for (const one of typed) expect(readCode(one)).toEqual(bytes);
    }),
  );
});

test('letters that look alike are the same, and others are none', () => {
  expect(readCode('IIII-LLLL-OOOO-0000')).toEqual(readCode('1111-1111-0000-0000'));
  expect(readCode('UUUU-1111-0000-0000')).toBeUndefined();
  expect(readCode('1111-1111-0000-000')).toBeUndefined();
  expect(readCode('')).toBeUndefined();
});

test('a code is the key of one seat, one log and one mode only', () => {
  const code = readCode('1234-5678-9ABC-DEFG') ?? new Uint8Array();
  const here = { mode: 'real', origin: 'a/b', seat: 'member:nl' } as const;
  const keys = [
    here,
    { ...here, mode: 'rehearsal' as const },
    { ...here, origin: 'a/c' },
    { ...here, seat: 'member:be' as const },
  ].map((of) => toHex(codeKey(code, of).publicKey));
  expect(new Set(keys).size).toBe(4);
  expect(codeKey(code, here)).toEqual(codeKey(code, here));
});
