/**
 * Finding rounds: by name, the one that runs, the next key.
 *
 * Use      a round called again after it ended without counts is a new round with the same name;
 *          the last of that name is meant.
 * Source   spec/process.md §6.
 */

import { must } from '../../basics/bug.ts';
import { fromBase64url } from '../../basics/bytes.ts';
import type { Ceremony } from '../ceremony/ceremony.ts';
import type { MemberId } from '../ids.ts';
import type { Round } from './rounds.ts';
import type { Selection } from '../selection.ts';
import { quorumOf } from '../ceremony/trustees.ts';

/** What has a key of the stock and is held like a round: the rounds, and the knots. */
type Held = Pick<Selection, 'rounds' | 'knots'>;

export function roundOf(selection: Held, id: string): Round | undefined {
  return heldIn(selection).findLast(({ plan }) => plan.id === id);
}

/** The one round or knot that is called, open, or closed and not yet counted. */
export function runningRound(selection: Held): Round | undefined {
  return heldIn(selection).find(
    ({ stage }) => stage === 'called' || stage === 'open' || stage === 'closed',
  );
}

export function heldIn({ rounds, knots }: Held): readonly Round[] {
  return [...rounds, ...knots];
}

/** The ceremony whose key the round uses. */
export function ceremonyOf(selection: Pick<Selection, 'ceremonies'>, round: Round): Ceremony {
  const found = selection.ceremonies.find(({ attempt }) => attempt === round.ceremony);
  return must(found, 'the ceremony: a round is called with a key of one');
}

/** Trustees of a stock, in roster order: those who confirmed and still have their device. */
export function holdersOf({ invited, confirmed, lost }: Ceremony): readonly MemberId[] {
  return invited.filter((member) => confirmed.includes(member) && !lost.includes(member));
}

/** Trustees of the round's key. */
export function trusteesOf(
  selection: Pick<Selection, 'ceremonies'>,
  round: Round,
): readonly MemberId[] {
  return holdersOf(ceremonyOf(selection, round));
}

/** V_m of one of the round's trustees, for the round's key. */
export function shareOf(ceremony: Ceremony, round: Round, member: MemberId): Uint8Array {
  const text = ceremony.publicKeys[round.keyIndex]?.shares[member];
  const share = fromBase64url(must(text, 'a share: the trustee is in the certificate'));
  return must(share, 'bytes: the certificate was made of them');
}

/** So many must prove possession before the round opens: the quorum and one to spare. */
export function provesNeeded(selection: Pick<Selection, 'ceremonies'>, round: Round): number {
  const ceremony = ceremonyOf(selection, round);
  return Math.min(holdersOf(ceremony).length, quorumOf(ceremony) + 1);
}

/** Index of the next key of the stock; every round called has used one up. */
export function nextKeyIndex(selection: Held, stock: Ceremony): number {
  return heldIn(selection).filter(({ ceremony }) => ceremony === stock.attempt).length;
}
