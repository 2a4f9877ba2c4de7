/**
 * Coalitions that win by their profile alone, whatever they weigh.
 *
 * Use      `certainSets(profiled, one, other)` of two halves; `countsOf(half)` by class.
 * Source   spec/power.md §8.
 */

import type { Profiled } from './profile.ts';
import type { Half, Quarter } from './quarters.ts';

export function certainSets(profiled: Profiled, one: Half, other: Half) {
  const sizes = profiled.weights.length + 1;
  const pairs = one.profiles.flatMap((own, a) =>
    other.profiles
      .map((more, b) => ({ a, b, profile: own + more }))
      .filter(({ profile }) => profiled.needs[profile] === 0),
  );
  const rowOf = (ones: Float64Array, others: Float64Array) => {
    const row = Array.from({ length: sizes }, () => 0n);
    for (const { a, b, profile } of pairs) {
      const both = BigInt(ones[a] ?? 0) * BigInt(others[b] ?? 0);
      row[profile % sizes] = (row[profile % sizes] ?? 0n) + both;
    }
    return row;
  };
  const [ones, others] = [countsOf(one), countsOf(other)];
  const inOne = new Set([...one.first.places, ...one.second.places]);
  const winningWith = profiled.weights.map((_, place) =>
    inOne.has(place) ? rowOf(countsOf(one, place), others) : rowOf(ones, countsOf(other, place)),
  );
  return { winning: rowOf(ones, others), winningWith };
}

/** Of all its sets by class, or of those that have one member. */
export function countsOf({ first, second, classOf, profiles }: Half, having?: number) {
  const [ones, twos] = [inQuarter(first, having), inQuarter(second, having)];
  const counts = new Float64Array(profiles.length);
  for (const [at, own] of classOf.entries()) {
    const pairs = (ones[Math.floor(at / twos.length)] ?? 0) * (twos[at % twos.length] ?? 0);
    counts[own] = (counts[own] ?? 0) + pairs;
  }
  return counts;
}

function inQuarter({ places, masks, classes, profiles }: Quarter, having: number | undefined) {
  const bit = having === undefined ? -1 : places.indexOf(having);
  const counts = new Float64Array(profiles.length);
  for (const [at, own] of classes.entries()) {
    if (bit < 0 || ((masks[at] ?? 0) >> bit) & 1) counts[own] = (counts[own] ?? 0) + 1;
  }
  return counts;
}
