/**
 * SHA-256 and SHA-512 of public texts by the kernel: one after the other, a piece at a time.
 *
 * Use      `digest256` and `digest512`; secrets are hashed by noble (digest.ts, transcript.ts).
 * Shapes   the text in parts; 32 and 64 bytes back. The constants are worked out: what comes after
 *          the point in roots of the first primes.
 * Source   FIPS 180-4 §§4.2, 5.1, 5.3; spec/crypto.md §14.6.
 */

import { HASHING, type Kernel } from './kernel.ts';
import { SHA256, SHA512, type Width } from './sha2-code.ts';

/** Where a hash is under way. */
export const STATE = HASHING;
const PIECE = STATE + 64;
/** Eight blocks of the wider hash; behind it there is room for one more, at the end. */
const PIECE_BYTES = 1_024;
const BEHIND = PIECE + PIECE_BYTES + 128;
/** Where a width has its round constants, and then its first state. */
const CONSTANTS = { 4: BEHIND, 8: BEHIND + 4 * (64 + 8) };
/** For steps of a tape (tape-code.ts): constants and first state of SHA-512, after `furnish`. */
export const SHA512_CONSTANTS = CONSTANTS[8];
export const SHA512_START = CONSTANTS[8] + SHA512.rounds * SHA512.bytes;

const furnished = new WeakSet<Kernel>();

export function digest256(kernel: Kernel, ...parts: readonly Uint8Array[]): Uint8Array {
  return digest(kernel, SHA256, parts);
}

export function digest512(kernel: Kernel, ...parts: readonly Uint8Array[]): Uint8Array {
  return digest(kernel, SHA512, parts);
}

function digest(kernel: Kernel, width: Width, parts: readonly Uint8Array[]): Uint8Array {
  furnish(kernel);
  const bytes = kernel.bytes();
  const first = CONSTANTS[width.bytes] + width.rounds * width.bytes;
  bytes.copyWithin(STATE, first, first + 8 * width.bytes);
  let [held, length] = [0, 0];
  for (const part of parts) {
    length += part.length;
    for (let from = 0; from < part.length;) {
      const taken = Math.min(PIECE_BYTES - held, part.length - from);
      bytes.set(part.subarray(from, from + taken), PIECE + held);
      held += taken;
      from += taken;
      if (held === PIECE_BYTES) held = consume(kernel, width, held);
    }
  }
  finish(kernel, width, held, length);
  return turned(bytes, width.bytes);
}

/** Nothing is held then. */
function consume(kernel: Kernel, width: Width, length: number): 0 {
  const call = width === SHA256 ? kernel.sha256Blocks : kernel.sha512Blocks;
  call(STATE, PIECE, length / (16 * width.bytes), CONSTANTS[width.bytes]);
  return 0;
}

/** A one, zeros, and the length in bits, which takes two words, at a block's end. */
function finish(kernel: Kernel, width: Width, held: number, length: number): void {
  const bytes = kernel.bytes();
  const block = 16 * width.bytes;
  const end = Math.ceil((held + 1 + 2 * width.bytes) / block) * block;
  bytes.fill(0, PIECE + held, PIECE + end);
  bytes[PIECE + held] = 0x80;
  const view = new DataView(bytes.buffer, PIECE + end - 8, 8);
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
  // What the machine's root is sure of, and then bit by bit.
  const sure = Math.floor(number ** (1 / degree) * 2 ** 36) - 1;
  let root = BigInt(sure) << 28n;
  for (let bit = 1n << 30n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** BigInt(degree) <= whole) root += bit;
  }
  return BigInt.asUintN(64, root);
}
