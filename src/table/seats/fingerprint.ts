/**
 * The fingerprint that chair and members compare before opening: the rules and who holds which
 * seat.
 *
 * Use      shown as eight words (crypto/words.ts); `Open` names it, `verify --fingerprint` asks for
 *          it.
 * Shapes   SHA-256 over canonical JSON: mode, origin, founder, clerk, digest of the definition, and
 *          every seat with its device's two keys (null if not taken): the chair, the further
 *          facilitators, then the members, each by definition.
 * Source   spec/protocol.md §2.1.
 */

import { canonicalBytes } from '../../basics/canonical.ts';
import { type Digest, type SeatId, digestBytes, officerSeat, seatOf } from '../ids.ts';
import type { Selection } from '../selection.ts';

type Fingerprinted = Pick<
  Selection,
  'mode' | 'origin' | 'founder' | 'clerk' | 'definition' | 'definitionDigest' | 'members' | 'seats'
>;

type Roster = Pick<Selection, 'definition' | 'members'>;

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
        sealing: selection.seats[seat]?.sealing ?? null,
      })),
    }),
  );
}

/** The facilitators' seats, then the members', each in the definition's order. */
export function seatsInOrder(selection: Roster): readonly SeatId[] {
  return [...officersOf(selection), ...selection.members.map(({ id }) => seatOf(id))];
}

/** The chair, and the further facilitators of the definition. */
export function officersOf({ definition }: Pick<Selection, 'definition'>): readonly SeatId[] {
  const { facilitators } = definition.facilitation;
  return ['officer:chair', ...facilitators.map(({ id }) => officerSeat(id))];
}
