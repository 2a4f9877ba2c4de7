import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('so many times, then a wait that ends with the window; others are not concerned', () => {
  let now = 0;
  const limit = rateLimit(2, 10_000, () => now);
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 0]);
  now = 4_000;
  expect(limit.take('a')).toBe(6);
  expect(limit.blocked('a')).toBe(6);
  expect(limit.take('b')).toBe(0);
  now = 9_999;
  expect(limit.blocked('a')).toBe(1);
  now = 10_000;
  expect(limit.blocked('a')).toBe(0);
  expect(limit.take('a')).toBe(0);
});

test('looking does not count', () => {
  const limit = rateLimit(1, 10_000, () => 0);
  expect([limit.blocked('a'), limit.blocked('a'), limit.take('a')]).toEqual([0, 0, 0]);
});
