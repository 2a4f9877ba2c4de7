/**
 * The field of the kernel against BigInt, and that no formula which could overflow translates.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { writeScalar } from '../group.ts';
import { translate } from './curve-code.ts';
import {
  invert,
  inverseRoot,
  isCanonical,
  isOdd,
  isZero,
  numberOf,
  readElement,
  writeElement,
} from './elements.ts';
import { ELEMENT, LIMBS, LIMB_BITS } from './field-code.ts';
import { ARENA, kernel, writeNumber } from './kernel.ts';

const P = 2n ** 255n - 19n;
const field = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const [a, b, c] = [ARENA, ARENA + ELEMENT, ARENA + 2 * ELEMENT];

const edges = [0n, 1n, 2n, 18n, 19n, 20n, P - 1n, P - 2n, P - 19n, P - 20n, 2n ** 254n];
const limb = fc.constantFrom(0n, 1n, 2n ** 28n, 2n ** 29n - 1n, 0x15555555n);
const byLimbs = fc
  .array(limb, { minLength: LIMBS, maxLength: LIMBS })
  .map((limbs) => limbs.reduceRight((sum, one) => (sum << BigInt(LIMB_BITS)) | one, 0n) % P);
const element = fc.oneof(fc.constantFrom(...edges), byLimbs, fc.bigInt({ min: 0n, max: P - 1n }));

function put(x: bigint, y: bigint): void {
  writeNumber(field.limbs(), a, x);
  writeNumber(field.limbs(), b, y);
}

const mod = (x: bigint) => ((x % P) + P) % P;

test('product, square, sum and difference are those of the field', () => {
  fc.assert(
    fc.property(element, element, (x, y) => {
      put(x, y);
      field.mul(c, a, b);
      expect(numberOf(field, c)).toBe(mod(x * y));
      field.square(c, a);
      expect(numberOf(field, c)).toBe(mod(x * x));
      field.add(c, a, b);
      expect(numberOf(field, c)).toBe(mod(x + y));
      field.sub(c, a, b);
      expect(numberOf(field, c)).toBe(mod(x - y));
    }),
    { numRuns: 3000 },
  );
});

test('the largest limbs that may meet are multiplied without overflow', () => {
  for (const [first, second] of [
    [2, 7],
    [-2, 7],
    [3, -4],
    [1, 14],
  ] as const) {
    const large = (units: number) => Array.from({ length: LIMBS }, () => units * 2 ** 28);
    const value = (units: number) =>
      large(units).reduceRight((sum, one) => sum * 2n ** BigInt(LIMB_BITS) + BigInt(one), 0n);
    // As 32 bits hold them: what is larger only arises between two products.
    if (Math.abs(second) < 8) {
      field.limbs().set(large(first), a >> 2);
      field.limbs().set(large(second), b >> 2);
      field.mul(c, a, b);
      expect(numberOf(field, c)).toBe(mod(value(first) * value(second)));
    }
  }
  expect(() => translate('a = X1 + Y1\nb = a + a\nc = b + b\na = c * b')).toThrow('overflow');
  expect(() => translate('a = X1 + Y1\nb = a + a\nc = b * a')).not.toThrow();
});

test('squaring again and again is squaring as often', () => {
  put(P - 5n, 0n);
  field.squareTimes(c, a, 9);
  for (let time = 0; time < 9; time++) field.square(a, a);
  expect(numberOf(field, c)).toBe(numberOf(field, a));
});

test('there is one spelling of each element: zero, oddness and bytes follow from it', () => {
  fc.assert(
    fc.property(element, element, (x, y) => {
      put(x, y);
      field.sub(c, a, b);
      const expected = mod(x - y);
      const bytes = new Uint8Array(32);
      writeElement(field, c, bytes);
      expect(bytes).toEqual(writeScalar(expected));
      expect(isZero(field, c)).toBe(expected === 0n);
      expect(isOdd(field, c)).toBe(expected % 2n === 1n);
      readElement(field, a, bytes);
      expect(numberOf(field, a)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('only numbers below the modulus are canonical', () => {
  for (const [number, canonical] of [
    [P - 1n, true],
    [P, false],
    [P + 1n, false],
    [2n ** 255n - 1n, false],
    [2n ** 255n, false],
    [0n, true],
  ] as const) {
    expect([number, isCanonical(writeScalar(number))]).toEqual([number, canonical]);
  }
});

test('an inverse is one, and an inverse root is found exactly where there is one', () => {
  fc.assert(
    fc.property(element, (x) => {
      put(x, 0n);
      invert(field, c, a);
      expect(mod(numberOf(field, c) * x)).toBe(x === 0n ? 0n : 1n);
      const found = inverseRoot(field, c, a);
      const root = numberOf(field, c);
      expect(found).toBe(x !== 0n && mod(root * root * x) === 1n);
      field.square(b, a);
      if (x !== 0n) expect(inverseRoot(field, c, b)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
