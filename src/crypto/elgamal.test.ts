import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp, smallLog } from './elgamal.ts';
import { BASE, IDENTITY, add, isIdentity, samePoint, subtract, times, timesBase } from './group.ts';

test('a small sum is found, and only within its bound', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (value, most) => {
      expect(smallLog(timesBase(BigInt(value)), most)).toBe(value <= most ? value : undefined);
    }),
    { numRuns: 60 },
  );
});

test('zero of nothing, the last one, and what no small number gives', () => {
  expect(smallLog(IDENTITY, 0)).toBe(0);
  expect(smallLog(BASE, 0)).toBeUndefined();
  expect(smallLog(timesBase(10_000n), 10_000)).toBe(10_000);
  expect(smallLog(timesBase(-1n + 2n ** 252n), 100)).toBeUndefined();
});

test('the sum of ciphertexts encrypts the sum; of none it is the identity twice', () => {
  const x = 77n;
  const key = timesBase(x);
  const encrypt = (m: bigint, r: bigint) => ({
    alpha: timesBase(r),
    beta: add(times(key, r), timesBase(m)),
  });
  const { alpha, beta } = addUp([encrypt(1n, 5n), encrypt(0n, 9n), encrypt(1n, 11n)]);
  expect(samePoint(subtract(beta, times(alpha, x)), timesBase(2n))).toBe(true);
  const nothing = addUp([]);
  expect(isIdentity(nothing.alpha) && isIdentity(nothing.beta)).toBe(true);
});
