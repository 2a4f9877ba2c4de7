/**
 * A lost device: the seat's key becomes void, and a new code lets another device take the seat.
 *
 * Use      a decision of the chair with a reason, at any time but while a round runs, or a
 *          confessional in which the seat has a part: ballots, closings, letters and signatures
 *          are by the keys that stood when it was called.
 * Shapes   ballots already cast stay as they are, and go on counting until replaced. The shares on
 *          the lost device are lost: of each stock they are noted, for nobody knows who has them.
 *          Numbers begin anew, for they are of a key.
 * Source   spec/process.md §4.6.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import type { Ceremony } from '../ceremony/ceremony.ts';
import { confessionalByKeyOf } from '../confessional/confessional-lookup.ts';
import { isAcceptable, keysOf } from './enrolment.ts';
import { memberOf } from '../ids.ts';
import { runningRound } from '../rounds/round-lookup.ts';
import type { SeatingEvent, SeatingWish } from './seating.ts';
import type { Selection } from '../selection.ts';

type Replacing = Extract<SeatingWish, { readonly type: 'ReplaceDevice' }>;
type Replaced = Extract<SeatingEvent, { readonly type: 'DeviceReplaced' }>;

export function replaceDevice(asked: Asked, act: Replacing): Verdict {
  const { selection, actor } = asked;
  const { seat: id, code } = act;
  const seat = selection.seats[id];
  if (seat === undefined) return refused({ code: 'seat_unknown', seat: id });
  if (id === actor) return refused({ code: 'device_in_use', seat: id });
  if (seat.key === null) return refused({ code: 'seat_not_taken', seat: id });
  const round = runningRound(selection);
  const { plan } = round ?? confessionalByKeyOf(selection, id) ?? {};
  if (plan !== undefined) return refused({ code: 'round_open_now', round: plan.id });
  if (!isAcceptable(code)) return refused({ code: 'key_malformed' });
  if (keysOf(selection).includes(code)) return refused({ code: 'key_in_use' });
  return agreed({ type: 'DeviceReplaced', seat: id, code });
}

export function withoutDevice(
  selection: Selection,
  { seat: id, code }: Replaced,
  until: Instant,
): Selection {
  const seat = selection.seats[id];
  if (!seat?.key || !seat.sealing) return selection;
  const former = [...seat.former, { key: seat.key, sealing: seat.sealing, until }];
  const empty = { ...seat, code, key: null, sealing: null, enrolledAt: null, former };
  return {
    ...selection,
    seats: { ...selection.seats, [id]: empty },
    numbers: { ...selection.numbers, [id]: 0 },
    ceremonies: selection.ceremonies.map((ceremony) => withLoss(ceremony, id)),
  };
}

/** What the lost device dealt or held in this ceremony went with it. */
function withLoss(ceremony: Ceremony, seat: Replaced['seat']): Ceremony {
  const member = memberOf(seat);
  if (!member || ceremony.commitments[member] === undefined) return ceremony;
  return ceremony.lost.includes(member)
    ? ceremony
    : { ...ceremony, lost: [...ceremony.lost, member] };
}
