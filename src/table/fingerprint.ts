/**
 * The fingerprint that chair and members compare before opening: the rules and who holds which
 * seat.
 *
 * Use      shown as eight words (crypto/words.ts); `Open` names it, `verify --fingerprint` asks for
 *          it.
 * Shapes   SHA-256 over canonical JSON: mode, origin, founder, clerk, digest of the definition, and
 *          every seat with its device's key (null if not taken), the chair first, then by
 *          definition.
 * Source   spec/protocol.md §2.1.
 */

import { canonicalBytes } from '../basics/canonical.ts';
import { type Digest, type SeatId, digestBytes, seatOf } from './ids.ts';
import type { Selection } from './selection.ts';

type Fingerprinted = Pick<
  Selection,
  'mode' | 'origin' | 'founder' | 'clerk' | 'definitionDigest' | 'members' | 'seats'
>;

export function fingerprintOf(selection: Fingerprinted): Digest {
  const { mode, origin, founder, clerk, definitionDigest } = selection;
  return digestBytes(
    canonicalBytes({
      format: 'doyen/fingerprint/1',
      mode,
      origin,
      founder,
      clerk,
      definition: definitionDigest,
      seats: seatsInOrder(selection).map((seat) => ({
        seat,
        key: selection.seats[seat]?.key ?? null,
      })),
    }),
  );
}

/** The chair, then the members' seats in the definition's order. */
export function seatsInOrder(selection: Pick<Selection, 'members'>): readonly SeatId[] {
  return ['officer:chair', ...selection.members.map(({ id }) => seatOf(id))];
}
