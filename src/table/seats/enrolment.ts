/**
 * Setting up a selection, inviting its seats, taking them.
 *
 * Use      the founder lays down the definition; a seat is taken by a device that knows its code.
 * Errors   every key is canonical, torsion-free and used once: two seats never share one.
 * Source   spec/process.md §4.
 */

import { must } from '../../basics/bug.ts';
import { fromBase64url, utf8 } from '../../basics/bytes.ts';
import { canonicalJson, readCanonical } from '../../basics/canonical.ts';
import { type Result, refuse } from '../../basics/result.ts';
import type { Fault } from '../../basics/shape.ts';
import { acceptableSealingKey } from '../../crypto/sealed-box.ts';
import { acceptableKey } from '../../crypto/signature.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { type PublicKey, type SealingKey, type SeatId, digestBytes, parseSeatId } from '../ids.ts';
import { claimId } from '../reckoner.ts';
import type { Mode, Seat, SeatingWish } from './seating.ts';
import type { Refusal, Selection } from '../selection.ts';

type ActOf<Type extends SeatingWish['type']> = Extract<SeatingWish, { readonly type: Type }>;

/** What the code's key signs, so that whoever knows the code binds `key` to the seat. */
export function enrolmentText(asked: {
  readonly mode: Mode;
  readonly origin: string;
  readonly seat: SeatId;
  readonly key: PublicKey;
}): Uint8Array {
  const { mode, origin, seat, key } = asked;
  return utf8(`doyen/1 enrolment\n${canonicalJson({ key, mode, origin, seat })}`);
}

export function setUp(act: ActOf<'SetUp'>, bytes: Uint8Array): Verdict {
  const { mode, founder, clerk } = act;
  if (!isAcceptable(founder) || !isAcceptable(clerk)) return refused({ code: 'key_malformed' });
  if (founder === clerk) return refused({ code: 'key_in_use' });
  const definition = definitionFrom(bytes);
  if (!definition.ok) return definition;
  return agreed({
    type: 'SelectionSetUp',
    mode,
    founder,
    clerk,
    definition: digestBytes(bytes),
    bytes,
  });
}

/** The definition behind canonical bytes, or what is the matter with it. */
export function definitionFrom(bytes: Uint8Array): Result<Definition, Refusal> {
  const json = readCanonical(bytes);
  if (json === undefined) {
    return refuse({ code: 'definition_unreadable', fault: 'not_canonical_json', pointer: '' });
  }
  const parsed = parseDefinition(json);
  return parsed.ok ? parsed : refuse(unreadable(parsed.refusal));
}

export function invite(asked: Asked, act: ActOf<'Invite'>): Verdict {
  const { selection, actor } = asked;
  if (actor === 'founder' && selection.stage !== 'setting-up') {
    return refused({ code: 'opened_already' });
  }
  const seat = selection.seats[act.seat];
  if (seat === undefined) return refused({ code: 'seat_unknown', seat: act.seat });
  if (seat.key !== null) return refused({ code: 'seat_taken', seat: act.seat });
  if (!isAcceptable(act.code)) return refused({ code: 'key_malformed' });
  if (keysOf(selection).includes(act.code)) return refused({ code: 'key_in_use' });
  return agreed({ type: 'SeatInvited', seat: act.seat, code: act.code });
}

export function enrol(asked: Asked, act: ActOf<'Enrol'>): Verdict {
  const { selection, actor, reckoner } = asked;
  const seatId = parseSeatId(actor);
  const seat = selection.seats[actor];
  if (seatId === undefined || seat === undefined) {
    return refused({ code: 'seat_unknown', seat: actor });
  }
  if (seat.key !== null) return refused({ code: 'seat_taken', seat: seatId });
  if (seat.code === null) return refused({ code: 'seat_not_invited', seat: seatId });
  if (!isAcceptable(act.key)) return refused({ code: 'key_malformed' });
  if (keysOf(selection).includes(act.key)) return refused({ code: 'key_in_use' });
  const sealing = sealingRefusal(selection, act.sealing);
  if (sealing !== undefined) return refused(sealing);
  const { mode, origin } = selection;
  const text = enrolmentText({ mode, origin, seat: seatId, key: act.key });
  const signature = must(fromBase64url(act.proof), 'bytes: the wish parser asks for them');
  const id = claimId('signature', utf8(seat.code), text, signature);
  if (!reckoner.holds({ kind: 'signature', id, key: seat.code, text, signature })) {
    return refused({ code: 'code_wrong', seat: seatId });
  }
  return agreed({ type: 'SeatTaken', seat: seatId, key: act.key, sealing: act.sealing });
}

function unreadable({ code, at, what }: Fault): Refusal {
  if (code === 'not_built_yet') return { code, what: String(what) };
  return { code: 'definition_unreadable', fault: code, pointer: at };
}

export function isAcceptable(key: PublicKey): boolean {
  const bytes = fromBase64url(key);
  return bytes !== undefined && acceptableKey(bytes);
}

function sealingRefusal(selection: Selection, key: SealingKey): Refusal | undefined {
  const bytes = fromBase64url(key);
  if (bytes === undefined || !acceptableSealingKey(bytes)) return { code: 'key_malformed' };
  const taken = Object.values(selection.seats).some(
    ({ sealing, former }) => sealing === key || former.some((one) => one.sealing === key),
  );
  const offered = selection.confessionals.some(({ keys }) => Object.values(keys).includes(key));
  return taken || offered ? { code: 'key_in_use' } : undefined;
}

/** Every key that has a part in this selection, codes included. */
export function keysOf(selection: Selection): readonly (PublicKey | null)[] {
  const seats = Object.values(selection.seats);
  return [selection.founder, selection.clerk, ...seats.flatMap(keysOfSeat)];
}

function keysOfSeat({ code, key, former }: Seat): readonly (PublicKey | null)[] {
  return [code, key, ...former.map((one) => one.key)];
}
