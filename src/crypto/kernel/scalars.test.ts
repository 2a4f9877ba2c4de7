/**
 * The kernel's scalars against BigInt, at the edges of the order and of what may be gathered.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { ORDER, littleEndian, writeScalar } from '../group.ts';
import { ARENA, kernel } from './kernel.ts';
import { GATHERED } from './scalar-code.ts';
import { clear, isBelowOrder } from './scalars.ts';

const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const [sum, a, b, out] = [ARENA, ARENA + GATHERED, ARENA + 256, ARENA + 512];

const C = ORDER - 2n ** 252n;
const edges = [0n, 1n, C - 1n, C, C + 1n, 2n ** 252n - 1n, 2n ** 252n, ORDER - 1n, ORDER - 2n];
const scalar = fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: ORDER - 1n }));
const W = 2n ** 128n - 1n;
const weight = fc.oneof(fc.constantFrom(0n, 1n, W, W - 1n), fc.bigInt({ min: 0n, max: W }));

function put(at: number, value: bigint, length = 32): void {
  fast.bytes().set(writeScalar(value).subarray(0, length), at);
}

function reduced(): bigint {
  fast.reduce(out, sum);
  return littleEndian(fast.bytes().slice(out, out + 32));
}

const mod = (value: bigint) => ((value % ORDER) + ORDER) % ORDER;

test('products gathered, scalars taken away: the remainder is the one below the order', () => {
  const step = fc.record({ weight, scalar, less: scalar });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      clear(fast, sum);
      let expected = 0n;
      for (const one of steps) {
        put(a, one.weight, 16);
        put(b, one.scalar);
        fast.addProduct(sum, a, b);
        put(b, one.less);
        fast.takeScalar(sum, b);
        expected += one.weight * one.scalar - one.less;
      }
      expect(reduced()).toBe(mod(expected));
    }),
    { numRuns: 2000 },
  );
});

test('a digest of 64 bytes is brought below the order', () => {
  const most = 2n ** 512n - 1n;
  const multiple = (times: bigint) => fc.constantFrom(times * ORDER - 1n, times * ORDER);
  const digest = fc.oneof(
    fc.constantFrom(0n, most, ...edges),
    fc.bigInt({ min: 1n, max: 2n ** 259n }).chain(multiple),
    fc.bigInt({ min: 0n, max: most }),
  );
  fc.assert(
    fc.property(digest, (value) => {
      const bytes = Uint8Array.from({ length: 64 }, (_, at) =>
        Number(BigInt.asUintN(8, value >> BigInt(8 * at))),
      );
      fast.bytes().set(bytes, a);
      fast.readDigest(sum, a);
      expect(reduced()).toBe(mod(value));
    }),
    { numRuns: 2000 },
  );
});

test('a million of the largest products still fit', () => {
  clear(fast, sum);
  put(a, W, 16);
  put(b, ORDER - 1n);
  for (let times = 0; times < 1_000_000; times++) fast.addProduct(sum, a, b);
  expect(reduced()).toBe(mod(1_000_000n * W * (ORDER - 1n)));
});

test('which bytes are a scalar: below the order, and no other spelling', () => {
  for (const edge of edges) expect(isBelowOrder(writeScalar(edge))).toBe(true);
  for (const beyond of [ORDER, ORDER + 1n, 2n ** 253n, 2n ** 256n - 1n]) {
    expect(isBelowOrder(writeScalar(beyond))).toBe(false);
  }
  expect(isBelowOrder(new Uint8Array(31))).toBe(false);
});
