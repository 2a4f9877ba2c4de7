/**
 * A dispute as a file that the seat signs: for the record, or, where the server keeps it back, for
 * paper or mail.
 *
 * Use      agent.ts; it needs no answer from the board, only what this device has verified.
 * Errors   `round_unknown`, `not_entitled`.
 * Secrets  the seed signs and stays; nothing of the answer is in the file.
 * Source   spec/device.md §12; spec/record.md §12.
 */

import { type Result, ok, refuse } from '../basics/result.ts';
import { type DisputeClaim, disputeText, writeDispute } from '../record/dispute-file.ts';
import { type RoundId, memberOf } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import type { Selection } from '../table/selection.ts';
import type { Declined } from './board.ts';
import type { Journal } from './journal.ts';
import { signerOfSeed } from './keys.ts';

export type Disputing = Pick<DisputeClaim, 'code' | 'reason' | 'proof'> & {
  readonly round: RoundId;
};

export function disputeFile(
  selection: Selection | undefined,
  { seat, seed, mode, origin }: Journal,
  { round: id, ...said }: Disputing,
): Result<Uint8Array, Declined> {
  const round = selection && roundOf(selection, id);
  if (!round) return refuse({ code: 'round_unknown', round: id });
  const member = memberOf(seat);
  if (!member || !round.entitled.includes(member)) {
    return refuse({ code: 'not_entitled', member: member ?? seat });
  }
  const claim: DisputeClaim = { mode, origin, rid: round.rid, member, ...said };
  const signature = signerOfSeed(seed).sign(disputeText(claim));
  return ok(writeDispute({ ...claim, signature }));
}
