/**
 * SHA-256, for what others must be able to recompute with any tool.
 *
 * Use      enclosures and files are named by their digest; proofs use transcript.ts instead. The
 *          public ones, for what lies in the record anyhow, take the kernel where there is one.
 * Shapes   32 bytes, or 64 lower-case hex digits.
 * Source   FIPS 180-4; spec/crypto.md §2.
 */

import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { concat, toHex } from '../basics/bytes.ts';
import { kernel } from './kernel/kernel.ts';
import { digest256 } from './kernel/sha2.ts';

export function sha256(bytes: Uint8Array): Uint8Array {
  return sha256Of(bytes);
}

export function digestOf(bytes: Uint8Array): string {
  return toHex(sha256Of(bytes));
}

export function publicSha256(...parts: readonly Uint8Array[]): Uint8Array {
  const fast = kernel();
  return fast ? digest256(fast, ...parts) : sha256Of(concat(...parts));
}

export function publicDigestOf(bytes: Uint8Array): string {
  return toHex(publicSha256(bytes));
}
