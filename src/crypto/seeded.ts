/**
 * A source of chance that repeats itself: for tests, vectors and benchmarks, never for secrets.
 *
 * Use      `seeded('a name')` gives the same bytes in the same order on every machine.
 * Shapes   SHA-256 of the name and a counter, block by block.
 * Secrets  none: whoever knows the name knows all that follows.
 * Source   spec/crypto.md §11.
 */

import { concat, length32, utf8 } from '../basics/bytes.ts';
import { sha256 } from './digest.ts';
import type { Random } from './group.ts';

export function seeded(name: string): Random {
  let block = 0;
  return (length) => {
    const count = Math.ceil(length / 32);
    const blocks = Array.from({ length: count }, () =>
      sha256(concat(utf8(name), length32(block++))),
    );
    return concat(...blocks).slice(0, length);
  };
}
