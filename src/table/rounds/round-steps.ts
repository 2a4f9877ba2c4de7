/**
 * The next thing a trustee's device does for a round, by itself.
 *
 * Use      its own list of duties (device/duty.ts), and what the desk says of it (duties.ts).
 * Source   spec/process.md §10.2.
 */

import { heldUntil } from './dispute.ts';
import type { MemberId } from '../ids.ts';
import { ceremonyOf, trusteesOf } from './round-lookup.ts';
import type { Round } from './rounds.ts';
import type { Selection } from '../selection.ts';

export type RoundStep =
  | 'prove-possession'
  | 'sign-closing'
  | 'blind-targets'
  | 'sign-blinding'
  | 'decrypt-targets';

export function stepOf(
  selection: Pick<Selection, 'ceremonies' | 'disputes'>,
  round: Round,
  member: MemberId,
): RoundStep | undefined {
  if (!trusteesOf(selection, round).includes(member)) return undefined;
  const { stage, provers, closers, partials, badPartials } = round;
  if (stage === 'called') return provers.includes(member) ? undefined : 'prove-possession';
  if (stage !== 'closed' || heldUntil(selection, round) !== undefined) return undefined;
  if (!closers.includes(member)) return 'sign-closing';
  const { closingQuorum } = ceremonyOf(selection, round);
  if (closers.length < closingQuorum) return undefined;
  const before = blindingStep(round, member, closingQuorum);
  if (before !== null) return before;
  const decrypted = partials[member] !== undefined || badPartials.includes(member);
  return decrypted ? undefined : 'decrypt-targets';
}

/** Null once nothing stands before the decrypting. */
function blindingStep(
  { blinding }: Round,
  member: MemberId,
  quorum: number,
): RoundStep | undefined | null {
  if (blinding === null) return null;
  const { given, bad, targets, signers } = blinding;
  const blinded = given[member] !== undefined || bad.includes(member);
  if (targets === null) return blinded ? undefined : 'blind-targets';
  if (!signers.includes(member)) return 'sign-blinding';
  return signers.length < quorum ? undefined : null;
}
