/**
 * Taking a seat: a fresh key for it, vouched for by the key behind the one-time code.
 *
 * Errors   `code_malformed`, `seat_unknown`, `seat_taken`; whether the code is right, only the
 *          log can say.
 * Secrets  the code and the seat's new seed; the seed goes into the journal and stays there.
 * Source   spec/device.md §1.
 */

import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { enrolmentText } from '../table/seats/enrolment.ts';
import type { SeatId } from '../table/ids.ts';
import type { Act } from '../table/selection.ts';
import type { Declined, Summary } from './board.ts';
import { codeKey, readCode } from './codes.ts';
import { type Journal, newJournal } from './journal.ts';
import { newSeed, sealingOfSeed, signerOf, signerOfSeed } from './keys.ts';

export type Enrolment = { readonly act: Act; readonly journal: Journal };

export function enrolmentOf(
  summary: Pick<Summary, 'mode' | 'origin' | 'clerk' | 'seats'>,
  asked: { readonly seat: SeatId; readonly typed: string; readonly random: Random },
): Result<Enrolment, Declined> {
  const { mode, origin, clerk } = summary;
  const { seat, typed, random } = asked;
  const code = readCode(typed);
  if (!code) return refuse({ code: 'code_malformed' });
  const known = summary.seats.find((one) => one.seat === seat);
  if (!known) return refuse({ code: 'seat_unknown', seat });
  if (known.enrolled) return refuse({ code: 'seat_taken', seat });
  const seed = newSeed(random);
  const key = signerOfSeed(seed).publicKey;
  const voucher = signerOf(codeKey(code, { mode, origin, seat }));
  const proof = voucher.sign(enrolmentText({ mode, origin, seat, key }));
  return ok({
    act: { type: 'Enrol', key, sealing: sealingOfSeed(seed), proof },
    journal: newJournal({ mode, origin, seat, seed, clerk }),
  });
}
