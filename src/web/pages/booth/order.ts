/**
 * The order of names in the booth: drawn for each round and seat, so that no name is always first.
 *
 * Shapes   Fisher-Yates over a 32-bit generator; the same seed gives the same order on every visit.
 * Source   FNV-1a (offset and prime of 32 bits) for the seed, mulberry32 for the draws: not for
 *          secrets.
 */

import type { CandidateId } from '../../../table/ids.ts';

export type Drawn = { readonly seed: string; readonly order: readonly CandidateId[] };

export function shuffled(candidates: readonly CandidateId[], of: string): Drawn {
  const seed = seedOf(of);
  const draw = generator(seed);
  const order = [...candidates];
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(draw() * (last + 1));
    const [one, two] = [order[last], order[at]];
    if (one !== undefined && two !== undefined) [order[last], order[at]] = [two, one];
  }
  return { seed: seed.toString(16).padStart(8, '0'), order };
}

function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return seed;
}

/** Numbers from 0 up to but not 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
