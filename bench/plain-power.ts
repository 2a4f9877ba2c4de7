/**
 * The peers: every coalition looked at, one after the other; and a table of sums made anew for each
 * member.
 *
 * Use      `enumerate` beside `powerOf` of src/table/rules/power/, in the same run.
 * Shapes   coalitions in Gray's order, so that one member joins or leaves at each step; for each
 *          that passes, one more for each of its members, by size.
 */

import type { Gate, SimpleGame } from '../src/table/rules/power/simple-game.ts';

export type Plain = {
  readonly winning: number;
  readonly swings: readonly number[];
  readonly shapley: readonly number[];
};

export function enumerate({ members, columns, gate }: SimpleGame): Plain {
  const n = members.length;
  const sums = columns.map(() => 0);
  const bySize = new Float64Array(n + 1);
  const withMember = members.map(() => new Float64Array(n + 1));
  const holds = holdsOf(gate, sums);
  let [mask, size] = [0, 0];
  for (let step = 1; step <= 2 ** n; step++) {
    if (holds()) {
      bySize[size] = (bySize[size] ?? 0) + 1;
      for (let left = mask; left !== 0; left &= left - 1) {
        const row = withMember[31 - Math.clz32(left & -left)];
        if (row) row[size] = (row[size] ?? 0) + 1;
      }
    }
    const place = 31 - Math.clz32(step & -step);
    const sign = mask & (1 << place) ? -1 : 1;
    mask ^= 1 << place;
    size += sign;
    for (const [at, column] of columns.entries()) {
      sums[at] = (sums[at] ?? 0) + sign * (column[place] ?? 0);
    }
  }
  return plainOf(bySize, withMember);
}

function holdsOf(gate: Gate, sums: readonly number[]): () => boolean {
  if (gate.gate === 'weight') {
    const { column, need } = gate;
    return () => (sums[column] ?? 0) >= need;
  }
  const parts = gate.parts.map((part) => holdsOf(part, sums));
  return gate.gate === 'all'
    ? () => parts.every((part) => part())
    : () => parts.some((part) => part());
}

function plainOf(bySize: Float64Array, withMember: readonly Float64Array[]): Plain {
  const n = withMember.length;
  const sum = (row: Float64Array) => row.reduce((all, one) => all + one, 0);
  const winning = sum(bySize);
  return {
    winning,
    swings: withMember.map((row) => 2 * sum(row) - winning),
    shapley: withMember.map((row) => {
      let shapley = 0;
      // Sizes s + 1 with the member, less sizes s without; over n times the coalitions of s others.
      let orders = 1;
      for (let s = 0; s < n; s++) {
        const without = (bySize[s] ?? 0) - (row[s] ?? 0);
        shapley += ((row[s + 1] ?? 0) - without) / (n * orders);
        orders = (orders * (n - 1 - s)) / (s + 1);
      }
      return shapley;
    }),
  };
}

/** How often the others weigh just too little, by a table of their own: a textbook's Penrose. */
export function penroseAnew(weights: readonly number[], need: number, place: number): number {
  const likely = new Float64Array(need);
  likely[0] = 1;
  for (const [at, weight] of weights.entries()) {
    if (at === place) continue;
    for (let sum = need - 1; sum >= 0; sum--) {
      likely[sum] = ((likely[sum] ?? 0) + (likely[sum - weight] ?? 0)) / 2;
    }
  }
  return likely.slice(Math.max(0, need - (weights[place] ?? 0))).reduce((all, one) => all + one, 0);
}
