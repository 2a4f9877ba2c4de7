/**
 * Public scalars in the kernel's memory: products gathered there and brought below the order.
 *
 * Use      set-check.ts weighs a ballot's equations with these; making a proof uses group.ts.
 * Shapes   scalars are 32 bytes, lowest first; a gathered number takes `GATHERED` bytes.
 * Source   spec/crypto.md §14.7.
 */

import { ARENA, type Kernel } from './kernel.ts';
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

/** Numbers that grow place by place, in memory from `free` on. */
export type Gathering = {
  /** Two scalars that are added next. */
  load(both: Uint8Array): void;
  /** The first or the second of them to the number at that place. */
  add(place: number, which: 0 | 1): void;
  total(place: number): bigint;
};

export function gatheringAt(kernel: Kernel, free: number): Gathering {
  const [one, given, sums] = [free, free + 16, free + 96];
  let known = 0;
  kernel.reserve(sums);
  kernel.bytes().fill(0, one, given);
  kernel.bytes()[one] = 1;
  const at = (place: number) => sums + place * GATHERED;
  const furnish = (place: number) => {
    kernel.reserve(at(place + 1));
    for (; known <= place; known++) clear(kernel, at(known));
  };
  return {
    load: (both) => kernel.bytes().set(both, given),
    add: (place, which) => {
      if (place >= known) furnish(place);
      kernel.addProduct(at(place), one, given + 32 * which);
    },
    total: (place) => {
      furnish(place);
      kernel.reduce(given, at(place));
      const words = new DataView(kernel.bytes().buffer, given, 32);
      return [24, 16, 8, 0].reduce((sum, word) => {
        return (sum << 64n) | words.getBigUint64(word, true);
      }, 0n);
    },
  };
}

const [WEIGHT, S, DIGEST] = [ARENA, ARENA + 16, ARENA + 48];
const [K, SUM, RESULT] = [ARENA + 112, ARENA + 144, ARENA + 144 + GATHERED];

/** Of a signature: weight, weight·k, and weight·s that is taken away; then nought. */
export function signatureScalars(
  kernel: Kernel,
  weight: Uint8Array,
  s: Uint8Array,
  digest: Uint8Array,
): Uint8Array {
  kernel.reserve(RESULT + 128);
  const bytes = kernel.bytes();
  bytes.set(weight, WEIGHT);
  bytes.set(s, S);
  bytes.set(digest, DIGEST);
  kernel.readDigest(SUM, DIGEST);
  kernel.reduce(K, SUM);
  bytes.fill(0, RESULT, RESULT + 128);
  bytes.set(weight, RESULT);
  for (const [factor, to] of [
    [K, RESULT + 32],
    [S, RESULT + 64],
  ] as const) {
    clear(kernel, SUM);
    kernel.addProduct(SUM, WEIGHT, factor);
    kernel.reduce(to, SUM);
  }
  return bytes.slice(RESULT, RESULT + 128);
}

export function clear(kernel: Kernel, gathered: number): void {
  kernel.bytes().fill(0, gathered, gathered + GATHERED);
}
