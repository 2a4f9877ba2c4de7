/**
 * SHA-256, for what others must be able to recompute with any tool.
 *
 * Use      enclosures and files are named by their digest; proofs use transcript.ts instead.
 * Shapes   32 bytes, or 64 lower-case hex digits.
 * Source   FIPS 180-4; spec/crypto.md §2.
 */

import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { toHex } from '../basics/bytes.ts';

export function sha256(bytes: Uint8Array): Uint8Array {
  return sha256Of(bytes);
}

export function digestOf(bytes: Uint8Array): string {
  return toHex(sha256Of(bytes));
}
