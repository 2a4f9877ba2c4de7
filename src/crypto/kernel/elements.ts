/**
 * Elements of the field between bytes, numbers and the kernel's memory, and the root that decodes.
 *
 * Use      points.ts decodes and encodes with these; all addresses are of elements.
 * Shapes   32 bytes, little-endian; `isCanonical` before `readElement`, which drops the top bit.
 * Source   RFC 9496 §3.1; spec/crypto.md §14.2.
 */

import { constantAt } from './curve-code.ts';
import { ELEMENT, LIMBS, LIMB_BITS } from './field-code.ts';
import { type Kernel, WORK } from './kernel.ts';

const MASK = (1 << LIMB_BITS) - 1;

/** A place of its own among the work space: element number `at`. */
export function place(at: number): number {
  return WORK + at * ELEMENT;
}

const FROZEN = place(0);
const [POWER, SQUARED, STEP, CHECK] = [place(1), place(2), place(3), place(4)];

/** Below 2^255 - 19. */
export function isCanonical(bytes: Uint8Array, at = 0): boolean {
  const last = bytes[at + 31] ?? 255;
  if (last !== 0x7f) return last < 0x7f;
  for (let i = at + 30; i > at; i--) if (bytes[i] !== 255) return true;
  return (bytes[at] ?? 255) < 0xed;
}

/** 2^255 - 20, which no encoding of a point may be. */
export function encodesMinusOne(bytes: Uint8Array, at = 0): boolean {
  if (bytes[at] !== 0xec || bytes[at + 31] !== 0x7f) return false;
  for (let i = at + 30; i > at; i--) if (bytes[i] !== 255) return false;
  return true;
}

export function readElement(kernel: Kernel, to: number, bytes: Uint8Array, at = 0): void {
  const limbs = kernel.limbs();
  let word = 0;
  let bits = 0;
  let next = to >> 2;
  for (let i = at; i < at + 32; i++) {
    const byte = i === at + 31 ? (bytes[i] ?? 0) & 127 : (bytes[i] ?? 0);
    word |= byte << bits;
    bits += 8;
    if (bits >= LIMB_BITS) {
      limbs[next++] = word & MASK;
      bits -= LIMB_BITS;
      word = byte >> (8 - bits);
    }
  }
  limbs[next] = word;
}

export function writeElement(kernel: Kernel, from: number, bytes: Uint8Array, at = 0): void {
  kernel.freeze(FROZEN, from);
  const limbs = kernel.limbs();
  let word = 0;
  let bits = 0;
  let next = FROZEN >> 2;
  for (let i = at; i < at + 32; i++) {
    if (bits < 8 && next < (FROZEN >> 2) + LIMBS) {
      const limb = limbs[next++] ?? 0;
      bytes[i] = (word | (limb << bits)) & 255;
      word = limb >>> (8 - bits);
      bits += LIMB_BITS - 8;
    } else {
      bytes[i] = word & 255;
      word >>>= 8;
      bits -= 8;
    }
  }
}

export function numberOf(kernel: Kernel, from: number): bigint {
  kernel.freeze(FROZEN, from);
  const limbs = kernel.limbs();
  let value = 0n;
  for (let i = LIMBS - 1; i >= 0; i--) {
    value = (value << BigInt(LIMB_BITS)) | BigInt(limbs[(FROZEN >> 2) + i] ?? 0);
  }
  return value;
}

export function isZero(kernel: Kernel, from: number): boolean {
  kernel.freeze(FROZEN, from);
  return areZero(kernel.limbs(), FROZEN);
}

/** Of an element in its one spelling. */
export function areZero(limbs: Int32Array, address: number): boolean {
  for (let i = address >> 2; i < (address >> 2) + LIMBS; i++) if (limbs[i] !== 0) return false;
  return true;
}

export function isOdd(kernel: Kernel, from: number): boolean {
  kernel.freeze(FROZEN, from);
  return ((kernel.limbs()[FROZEN >> 2] ?? 0) & 1) === 1;
}

export function negateElement(kernel: Kernel, at: number): void {
  const limbs = kernel.limbs();
  for (let i = at >> 2; i < (at >> 2) + LIMBS; i++) limbs[i] = -(limbs[i] ?? 0);
}

export function copyElements(kernel: Kernel, to: number, from: number, count: number): void {
  kernel.limbs().copyWithin(to >> 2, from >> 2, (from >> 2) + count * LIMBS);
}

export function isOne(kernel: Kernel, from: number): boolean {
  kernel.sub(CHECK, from, constantAt('one'));
  return isZero(kernel, CHECK);
}

/** 1/√r to `to`, either root; false, and something without meaning, where there is none. */
export function inverseRoot(kernel: Kernel, to: number, r: number): boolean {
  powerOfRoots(kernel, to, r);
  kernel.square(SQUARED, to);
  kernel.mul(SQUARED, SQUARED, r);
  if (isOne(kernel, SQUARED)) return true;
  kernel.add(CHECK, SQUARED, constantAt('one'));
  kernel.mul(to, to, constantAt('rootOfMinusOne'));
  return isZero(kernel, CHECK);
}

/** Each row: where to, what is raised to 2^count, and what that is multiplied by. */
const [ODD, TEN, FIFTY] = [place(5), place(6), place(7)];
export const CHAIN: readonly (readonly [to: number, from: number, count: number, by: number])[] = [
  [ODD, -1, 1, -1], // 2^2 - 1, where -1 stands for r itself
  [ODD, ODD, 2, ODD], // 2^4 - 1
  [ODD, ODD, 1, -1], // 2^5 - 1
  [TEN, ODD, 5, ODD],
  [ODD, TEN, 10, TEN], // 2^20 - 1
  [ODD, ODD, 20, ODD],
  [FIFTY, ODD, 10, TEN],
  [ODD, FIFTY, 50, FIFTY], // 2^100 - 1
  [ODD, ODD, 100, ODD],
  [ODD, ODD, 50, FIFTY], // 2^250 - 1
];

/** r^(2^252 - 3). */
function powerOfRoots(kernel: Kernel, to: number, r: number): void {
  for (const [result, from, count, by] of CHAIN) {
    kernel.squareTimes(POWER, from < 0 ? r : from, count);
    kernel.mul(result, POWER, by < 0 ? r : by);
  }
  kernel.squareTimes(POWER, ODD, 2);
  kernel.mul(to, POWER, r);
}

/** 1/a, which is a^(2^255 - 21); of 0 it is 0. */
export function invert(kernel: Kernel, to: number, a: number): void {
  powerOfRoots(kernel, STEP, a);
  kernel.squareTimes(STEP, STEP, 3);
  kernel.square(CHECK, a);
  kernel.mul(CHECK, CHECK, a);
  kernel.mul(to, STEP, CHECK);
}
