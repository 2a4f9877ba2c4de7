/**
 * scrypt as Node has it, beside the one that runs in a browser: the same bytes in less time.
 *
 * Use      `vi.mock('@noble/hashes/scrypt.js', () => import('…/native-scrypt.ts'))` in tests of
 *          doors, where many codes are stretched; native-scrypt.test.ts holds the two together.
 * Shapes   what was stretched once is known: both ends of a test stretch the same code.
 */

import { scryptSync } from 'node:crypto';

type Cost = { readonly N: number; readonly r: number; readonly p: number; readonly dkLen: number };

const known = new Map<string, Uint8Array>();

export function scrypt(password: Uint8Array, salt: Uint8Array, cost: Cost): Uint8Array {
  const asked = JSON.stringify([[...password], [...salt], cost]);
  const bytes = known.get(asked) ?? stretchedBy(password, salt, cost);
  known.set(asked, bytes);
  return bytes.slice();
}

function stretchedBy(password: Uint8Array, salt: Uint8Array, { N, r, p, dkLen }: Cost) {
  const maxmem = 256 * N * r + 1_000_000;
  return new Uint8Array(scryptSync(password, salt, dkLen, { N, r, p, maxmem }));
}
