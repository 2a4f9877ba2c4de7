/**
 * Bytes of cases, and what is done to them so that a case must be refused.
 *
 * Use      tools/make-vectors.ts and the makers of single kinds beside it.
 * Shapes   places count in slots of 32 bytes.
 */

import { concat } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { ORDER, readScalar, writeScalar } from '../../src/crypto/group.ts';

type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };
export type Case = { readonly [name: string]: Value };

export const IDENTITY = new Uint8Array(32);
export const NO_POINT = new Uint8Array(32).fill(255);

/** `bytes` with the 32 bytes at place `at` replaced. */
export function put(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const copy = concat(bytes, new Uint8Array(Math.max(0, 32 * at + 32 - bytes.length)));
  copy.set(by, 32 * at);
  return copy;
}

/** The scalar at place `at`, plus the order: the same number in a second spelling. */
export function beyond(bytes: Uint8Array, at: number): Uint8Array {
  const scalar = must(readScalar(bytes.slice(32 * at, 32 * at + 32)), 'a scalar');
  return put(bytes, at, writeScalar(scalar + ORDER));
}

export function exchanged(bytes: Uint8Array, a: number, b: number): Uint8Array {
  const slot = (at: number) => bytes.slice(32 * at, 32 * at + 32);
  return put(put(bytes, a, slot(b)), b, slot(a));
}
