/**
 * The file of a dispute: what a member says against the sealed list, signed by its seat, with what
 * evidence it holds. It goes any way it can, so that no server can keep it back.
 *
 * Use      a device writes it; on record it is the evidence of `Dispute` or `RelayDispute`; `verify
 *          --dispute FILE` judges it by a bundle.
 * Shapes   canonical JSON: format, mode, origin, rid, member, code, reason, entry (base64) and
 *          receipt (both or neither), signature over all the rest. Nothing of the answer.
 *          A receipt of an entry that this log does not have *proves* two histories; a code alone
 *          says what its member says.
 * Errors   `dispute_malformed`, `dispute_other_round`, `dispute_not_signed`.
 * Source   spec/record.md §12.
 */

import { concat, equalBytes, fromBase64url, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { canonicalBytes, type Json, readCanonical } from '../basics/canonical.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { literal, nullable, object, parsed, read, text } from '../basics/shape.ts';
import { verify } from '../crypto/signature.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import { type MemberId, type PublicKey, seatOf } from '../table/ids.ts';
import { codeField, hash32Field, reasonField } from '../table/act-fields.ts';
import { memberIdReader } from '../table/definition/definition-readers.ts';
import { heldIn } from '../table/rounds/round-lookup.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Selection } from '../table/selection.ts';
import { parseSignature, readEntry } from './entry.ts';
import { fromBase64, toBase64 } from './note.ts';
import { checkReceipt } from './receipt.ts';

export type DisputeClaim = {
  readonly mode: Mode;
  readonly origin: string;
  readonly rid: string;
  readonly member: MemberId;
  readonly code: string | null;
  readonly reason: string;
  /** The entry that the board said it had logged, and its receipt. */
  readonly proof: { readonly entry: Uint8Array; readonly receipt: string } | null;
};

export type DisputeFile = DisputeClaim & { readonly signature: string };

export type DisputeFileRefusal = {
  readonly code: 'dispute_malformed' | 'dispute_other_round' | 'dispute_not_signed';
};

export type Standing =
  /** The list has a ballot of that code for the member. */
  | 'listed'
  /** It was in the log, and a later one of the same member took its place. */
  | 'replaced'
  /** The member cast it in another round, or in another attempt at this one. */
  | 'elsewhere'
  /** A receipt that this server signed is of an entry that this log does not have. */
  | 'proven'
  /** The receipt is none of this log, or of something else. */
  | 'receipt_unfit'
  /** The list does not have it, and nothing shows that the server ever did. */
  | 'said';

/** A ballot of the log, and in which round it was accepted. */
export type LoggedBallot = {
  readonly rid: string;
  readonly member: MemberId;
  readonly digest: string;
};

const FORMAT = 'doyen/dispute/1';
const PREFIX = utf8('doyen/1 dispute\n');

const base64 = parsed(fromBase64, 'not_base64');
const shape = object({
  format: literal(FORMAT),
  mode: literal('real', 'rehearsal'),
  origin: text(200),
  rid: hash32Field,
  member: memberIdReader,
  code: nullable(codeField),
  reason: reasonField,
  entry: nullable(base64),
  receipt: nullable(text()),
  signature: parsed(parseSignature, 'not_a_signature'),
});

/** What the seat signs. */
export function disputeText(claim: DisputeClaim): Uint8Array {
  return concat(PREFIX, canonicalBytes(claimJson(claim)));
}

export function writeDispute({ signature, ...claim }: DisputeFile): Uint8Array {
  return canonicalBytes({ ...claimJson(claim), signature });
}

export function readDispute(bytes: Uint8Array): Result<DisputeFile, DisputeFileRefusal> {
  const file = read(shape, readCanonical(bytes));
  if (!file.ok) return refuse({ code: 'dispute_malformed' });
  const { format: _, entry, receipt, ...rest } = file.value;
  if ((entry === null) !== (receipt === null)) return refuse({ code: 'dispute_malformed' });
  const proof = entry !== null && receipt !== null ? { entry, receipt } : null;
  const dispute = { ...rest, proof };
  return equalBytes(writeDispute(dispute), bytes)
    ? ok(dispute)
    : refuse({ code: 'dispute_malformed' });
}

/** The round that the file is about, if its member's seat in this selection has signed it. */
export function disputedRound(
  selection: Selection,
  file: DisputeFile,
): Result<Round, DisputeFileRefusal> {
  const { mode, origin, rid, member } = file;
  const round = heldIn(selection).find((one) => one.rid === rid);
  const same = mode === selection.mode && origin === selection.origin;
  if (!round || !same || !round.entitled.includes(member)) {
    return refuse({ code: 'dispute_other_round' });
  }
  const seat = selection.seats[seatOf(member)];
  const keys = [seat?.key ?? null, ...(seat?.former ?? []).map(({ key }) => key)];
  return isSignedBy(keys, file) ? ok(round) : refuse({ code: 'dispute_not_signed' });
}

/** By a key that the seat has, or had. */
export function isSignedBy(
  keys: readonly (PublicKey | null)[],
  { signature, ...claim }: DisputeFile,
): boolean {
  const given = must(fromBase64url(signature), 'bytes: the reader asks for a signature');
  const text = disputeText(claim);
  return keys.some((key) => {
    const publicKey = key === null ? undefined : fromBase64url(key);
    return publicKey !== undefined && verify(publicKey, text, given);
  });
}

/** What the log says to it; `entries` are its bytes by place, as far as they are there. */
export function standingOf(
  log: Pick<Selection, 'origin' | 'clerk'> & {
    readonly entries: ReadonlyMap<number, Uint8Array>;
    readonly ballots: readonly LoggedBallot[];
  },
  round: {
    readonly rid: string;
    readonly ballots: { readonly [member: string]: { readonly digest: string } };
  },
  { member, code, proof }: Pick<DisputeClaim, 'member' | 'code' | 'proof'>,
): Standing {
  const proven = proof === null ? 'none' : receiptSays(log, proof, { member, rid: round.rid });
  if (proven === 'proven') return 'proven';
  const listed = round.ballots[member];
  if (code !== null && listed && codeOfBallot(listed.digest) === code) return 'listed';
  const cast = log.ballots.filter(
    (one) => one.member === member && codeOfBallot(one.digest) === code,
  );
  if (cast.some(({ rid }) => rid === round.rid)) return 'replaced';
  if (cast.length > 0) return 'elsewhere';
  return proven === 'unfit' ? 'receipt_unfit' : 'said';
}

type Log = Parameters<typeof standingOf>[0];

function receiptSays(
  log: Log,
  { entry, receipt }: NonNullable<DisputeClaim['proof']>,
  of: { readonly member: MemberId; readonly rid: string },
): 'proven' | 'kept' | 'unfit' {
  const own = readEntry(entry);
  const checked = checkReceipt(receipt, entry, log);
  if (!own.ok || !checked.ok) return 'unfit';
  const { actor, act } = own.value.wish;
  const ballot = act.type === 'CastBallot' && act.rid === of.rid && actor === seatOf(of.member);
  if (!ballot) return 'unfit';
  // A record that was taken before, or has a hole there, says nothing of that place.
  const there = log.entries.get(checked.value.index);
  if (there === undefined) return 'unfit';
  return equalBytes(there, entry) ? 'kept' : 'proven';
}

function claimJson({ proof, ...rest }: DisputeClaim): { readonly [field: string]: Json } {
  const entry = proof === null ? null : toBase64(proof.entry);
  return { format: FORMAT, ...rest, entry, receipt: proof?.receipt ?? null };
}
