/**
 * How many trustees must sign, how many can open, how many may be corrupt: a proposal for a body.
 *
 * Shapes   with n members, q lets a fifth be missing where the numbers allow it; f is the most that
 *          still leaves one closing, at most half, and at least the largest group that acts
 *          together; t lies above f, above half, and above the largest group if q allows it.
 * Source   spec/protocol.md §1.1; spec/rules.md §10.
 */

export type Trustees = {
  readonly threshold: number;
  readonly closingQuorum: number;
  readonly assumedCorrupt: number;
};

export type Blocs = {
  /** Members of the largest group, and of the largest that is assumed to act together. */
  readonly largest: number;
  readonly together: number;
};

export function trusteesFor(n: number, { largest, together }: Blocs): Trustees {
  const fifth = n - Math.max(1, Math.floor(n / 5));
  const usual = Math.max(0, Math.min(2 * fifth - n - 1, Math.floor((n - 1) / 2)));
  const assumedCorrupt = Math.max(usual, together);
  const closingQuorum = Math.min(n, Math.max(fifth, Math.floor((n + assumedCorrupt) / 2) + 1));
  const least = Math.max(assumedCorrupt + 1, Math.floor(n / 2) + 1);
  const above = largest + 1 <= closingQuorum ? largest + 1 : 0;
  return {
    threshold: Math.max(1, Math.min(closingQuorum, Math.max(least, above))),
    closingQuorum: Math.max(1, closingQuorum),
    assumedCorrupt,
  };
}
