/**
 * Public scalars in the kernel's memory: products gathered there and brought below the order.
 *
 * Use      set-check.ts weighs a ballot's equations with these; making a proof uses group.ts.
 * Shapes   scalars are 32 bytes, lowest first; a gathered number takes `GATHERED` bytes.
 * Source   spec/crypto.md §14.7.
 */

import type { Kernel } from './kernel.ts';
import { GATHERED } from './scalar-code.ts';

/** The order 2^252 + c, highest byte first, down to where it begins to be c. */
const ORDER = [
  0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0xde, 0xf9, 0xde, 0xa2, 0xf7, 0x9c, 0xd6,
  0x58, 0x12, 0x63, 0x1a, 0x5c, 0xf5, 0xd3, 0xed,
];

export function isBelowOrder(bytes: Uint8Array, at = 0): boolean {
  for (let place = 0; place < 32; place++) {
    const digit = bytes[at + 31 - place] ?? 255;
    const limit = ORDER[place] ?? 0;
    if (digit !== limit) return digit < limit;
  }
  return false;
}

export function clear(kernel: Kernel, gathered: number): void {
  kernel.bytes().fill(0, gathered, gathered + GATHERED);
}
