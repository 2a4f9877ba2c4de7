/**
 * SHA-256 and SHA-512 of public texts by the kernel: one after the other, a piece at a time.
 *
 * Use      `digest256` and `digest512`; secrets are hashed by noble (digest.ts, transcript.ts).
 * Shapes   the text in parts; 32 and 64 bytes back. The constants are worked out: what comes after
 *          the point in roots of the first primes.
 * Source   FIPS 180-4 §§4.2, 5.1, 5.3; spec/crypto.md §14.6.
 */

import { length32 } from '../../basics/bytes.ts';
import { HASHING, type Kernel, TEXT, TEXT_BYTES } from './kernel.ts';
import { SHA256, SHA512, type Width } from './sha2-code.ts';

/** Where a hash is under way. */
export const STATE = HASHING;
/** Where a width has its round constants, and then its first state. */
const CONSTANTS = { 4: STATE + 64, 8: STATE + 64 + 4 * (64 + 8) };
/** For steps of a tape (tape-code.ts): constants and first state of SHA-512, after `furnish`. */
export const SHA512_CONSTANTS = CONSTANTS[8];
export const SHA512_START = CONSTANTS[8] + SHA512.rounds * SHA512.bytes;

const furnished = new WeakSet<Kernel>();

/** Bytes, or a number that stands for its four, lowest first. */
export type Part = Uint8Array | number;

export function digest256(kernel: Kernel, ...parts: readonly Part[]): Uint8Array {
  return digest(kernel, SHA256, parts);
}

export function digest512(kernel: Kernel, ...parts: readonly Part[]): Uint8Array {
  return digest(kernel, SHA512, parts);
}

function digest(kernel: Kernel, width: Width, parts: readonly Part[]): Uint8Array {
  furnish(kernel);
  const bytes = kernel.bytes();
  const first = CONSTANTS[width.bytes] + width.rounds * width.bytes;
  bytes.copyWithin(STATE, first, first + 8 * width.bytes);
  let [held, length] = [0, 0];
  for (const part of parts) {
    const size = typeof part === 'number' ? 4 : part.length;
    length += size;
    if (held + size < TEXT_BYTES) {
      if (typeof part === 'number') putNumber(bytes, TEXT + held, part);
      else bytes.set(part, TEXT + held);
      held += size;
    } else held = passOn(kernel, width, held, part);
  }
  finish(kernel, width, held, length);
  return turned(bytes, width.bytes);
}

function putNumber(bytes: Uint8Array, at: number, number: number): void {
  bytes[at] = number;
  bytes[at + 1] = number >>> 8;
  bytes[at + 2] = number >>> 16;
  bytes[at + 3] = number >>> 24;
}

/** A part for which there is not enough room; how much is held then. */
function passOn(kernel: Kernel, width: Width, before: number, given: Part): number {
  const part = typeof given === 'number' ? length32(given) : given;
  let held = before;
  for (let from = 0; from < part.length;) {
    const taken = Math.min(TEXT_BYTES - held, part.length - from);
    kernel.bytes().set(part.subarray(from, from + taken), TEXT + held);
    held += taken;
    from += taken;
    if (held === TEXT_BYTES) held = consume(kernel, width, held);
  }
  return held;
}

/** Nothing is held then. */
function consume(kernel: Kernel, width: Width, length: number): 0 {
  const call = width === SHA256 ? kernel.sha256Blocks : kernel.sha512Blocks;
  call(STATE, TEXT, length / (16 * width.bytes), CONSTANTS[width.bytes]);
  return 0;
}

/** A one, zeros, and the length in bits, which takes two words, at a block's end. */
function finish(kernel: Kernel, width: Width, held: number, length: number): void {
  const bytes = kernel.bytes();
  const block = 16 * width.bytes;
  const end = Math.ceil((held + 1 + 2 * width.bytes) / block) * block;
  bytes.fill(0, TEXT + held, TEXT + end);
  bytes[TEXT + held] = 0x80;
  const view = new DataView(bytes.buffer, TEXT + end - 8, 8);
  view.setUint32(0, Math.floor(length / 2 ** 29));
  view.setUint32(4, (length * 8) % 2 ** 32);
  consume(kernel, width, end);
}

/** The state, its words with their highest byte first. */
function turned(bytes: Uint8Array, word: 4 | 8): Uint8Array {
  const result = new Uint8Array(8 * word);
  for (let at = 0; at < result.length; at++) {
    result[at] = bytes[STATE + (at ^ (word - 1))] ?? 0;
  }
  return result;
}

/** Once for each kernel. */
export function furnish(kernel: Kernel): void {
  if (furnished.has(kernel)) return;
  const primes = firstPrimes(SHA512.rounds);
  for (const { bytes, rounds } of [SHA256, SHA512]) {
    const cubic = primes.slice(0, rounds).map((prime) => afterThePoint(prime, 3));
    const square = primes.slice(0, 8).map((prime) => afterThePoint(prime, 2));
    const { buffer } = kernel.bytes();
    const view = new DataView(buffer, CONSTANTS[bytes]);
    for (const [at, word] of [...cubic, ...square].entries()) {
      if (bytes === 8) view.setBigUint64(8 * at, word, true);
      else view.setUint32(4 * at, Number(word >> 32n), true);
    }
  }
  furnished.add(kernel);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next++) {
    if (primes.every((prime) => next % prime > 0)) primes.push(next);
  }
  return primes;
}

/** The first 64 binary digits after the point of a root below 2^8. */
function afterThePoint(number: number, degree: 2 | 3): bigint {
  const whole = BigInt(number) << BigInt(64 * degree);
  // Newton's step from above, until it no longer goes down.
  const [n, sure] = [BigInt(degree), Math.ceil(number ** (1 / degree) * 2 ** 36) + 1];
  for (let root = BigInt(sure) << 28n; ;) {
    const next = ((n - 1n) * root + whole / root ** (n - 1n)) / n;
    if (next >= root) return BigInt.asUintN(64, root);
    root = next;
  }
}
