/** Tests that stretch codes by Node's scrypt say something of the one in the browser. */

import { scrypt } from '@noble/hashes/scrypt.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrypt as native } from './native-scrypt.ts';

const bytes = fc.uint8Array({ maxLength: 40 });

test('both scrypts give the same bytes, the first time and again', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.integer({ min: 1, max: 5 }), (password, salt, log) => {
      const cost = { N: 2 ** log, r: 8, p: 1, dkLen: 32 };
      const expected = scrypt(password, salt, cost);
      expect(native(password, salt, cost)).toEqual(expected);
      native(password, salt, cost).fill(0);
      expect(native(password, salt, cost)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
