/**
 * Anonymous counts as constraints over sets of members, and the bounds that they leave.
 *
 * Use      distance-range.ts; `boundsOf` is exact for any sets, and `undefined` where nothing fits.
 * Shapes   free members are those of whom nothing is known: each may stand in the way or not. A
 *          constraint says that at least `least` and at most `most` of its free members do not.
 *          Members of the same sets are alike, so only their number counts; with three constraints
 *          there are four kinds that lie in more than one set, and those are tried out.
 */

export type Constraint<Member> = {
  readonly free: ReadonlySet<Member>;
  readonly least: number;
  readonly most: number;
};
/** How many of the free members do not stand in the way. */
export type Bounds = { readonly least: number; readonly most: number };

/** More at once would have to be tried out for too long. */
export const MOST_CONSTRAINTS = 3;

/** Members that lie in the same constraints, by the bits of `sets`. */
type Alike = { readonly sets: number; readonly size: number };

export function boundsOf<Member>(
  free: readonly Member[],
  constraints: readonly Constraint<Member>[],
): Bounds | undefined {
  const kinds = kindsOf(free, constraints);
  const shared = kinds.filter(({ sets }) => bitsOf(sets).length > 1);
  const alone = (bit: number) => kinds.find(({ sets }) => sets === 1 << bit)?.size ?? 0;
  const outside = kinds.find(({ sets }) => sets === 0)?.size ?? 0;
  let bounds: Bounds | undefined;
  const close = (sums: readonly number[], taken: number) => {
    let least = taken;
    let most = taken + outside;
    for (const [bit, { least: low, most: high }] of constraints.entries()) {
      const sum = sums[bit] ?? 0;
      const from = Math.max(0, low - sum);
      const to = Math.min(alone(bit), high - sum);
      if (from > to) return;
      least += from;
      most += to;
    }
    bounds = {
      least: Math.min(bounds?.least ?? least, least),
      most: Math.max(bounds?.most ?? most, most),
    };
  };
  tryOut(shared, constraints, close);
  return bounds;
}

function kindsOf<Member>(
  free: readonly Member[],
  constraints: readonly Constraint<Member>[],
): readonly Alike[] {
  const sizes = new Map<number, number>();
  for (const member of free) {
    const sets = constraints.reduce(
      (bits, one, at) => bits | (one.free.has(member) ? 1 << at : 0),
      0,
    );
    sizes.set(sets, (sizes.get(sets) ?? 0) + 1);
  }
  return [...sizes].map(([sets, size]) => ({ sets, size }));
}

/** Every number of each shared kind; a sum that is already too high is left at once. */
function tryOut(
  shared: readonly Alike[],
  constraints: readonly { readonly most: number }[],
  close: (sums: readonly number[], taken: number) => void,
): void {
  const sums = constraints.map(() => 0);
  const next = (at: number, taken: number) => {
    const kind = shared[at];
    if (kind === undefined) return close(sums, taken);
    const bits = bitsOf(kind.sets);
    for (let count = 0; count <= kind.size; count++) {
      next(at + 1, taken + count);
      for (const bit of bits) sums[bit] = (sums[bit] ?? 0) + 1;
      if (bits.some((bit) => (sums[bit] ?? 0) > (constraints[bit]?.most ?? 0))) {
        for (const one of bits) sums[one] = (sums[one] ?? 0) - count - 1;
        return;
      }
    }
    for (const bit of bits) sums[bit] = (sums[bit] ?? 0) - kind.size - 1;
  };
  next(0, 0);
}

function bitsOf(sets: number): readonly number[] {
  return Array.from({ length: MOST_CONSTRAINTS }, (_, bit) => bit).filter(
    (bit) => (sets >> bit) & 1,
  );
}
