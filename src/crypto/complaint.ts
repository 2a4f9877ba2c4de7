/**
 * A complaint about shares that do not fit, which everybody can decide: the pair's point D is laid
 * open with a proof that it is that point, so that all can open those boxes and no others.
 *
 * Use      `complain` in place of a confirmation; whoever replays the log asks `culpritOf`.
 * Shapes   D = e_m·U_j, 32 bytes; proof that D is to U_j what E_m is to B, 64 bytes, bound to the
 *          roster (hence to log, attempt and terms), the dealer and the trustee who complains.
 * Errors   `undefined` where the proof does not hold, or a point is none: no complaint at all.
 * Secrets  e_m stays here. D lays open what this dealer sealed for this trustee and nothing else:
 *          U_j serves one pair of dealer and attempt, and its maker has proved that it knows rho_j.
 * Source   Chaum, Pedersen 1992; spec/crypto.md §7.9, vectors spec/vectors/complaint/.
 */

import { must } from '../basics/bug.ts';
import { concat, length32 } from '../basics/bytes.ts';
import type { Board, Dealer, Terms } from './ceremony-terms.ts';
import { rosterHash } from './ceremony-terms.ts';
import { encryptionSecret } from './dealing.ts';
import { checkEqualLogs, proveEqualLogs, written } from './equal-logs.ts';
import { type Random, readPoint, timesSecret } from './group.ts';
import { fits, readAll, receivedBy, recipient } from './received.ts';
import type { Subject } from './schnorr.ts';

/** Who complains of whom, by index. */
export type Parties = { readonly dealer: number; readonly trustee: number };

/** D and the proof that it is the pair's own. */
export type LaidOpen = { readonly joint: Uint8Array; readonly proof: Uint8Array };

export type Complaint = Parties & LaidOpen;

/** `board` has the dealing; `own` is the trustee who complains. */
export function complain(
  terms: Terms,
  own: Dealer,
  about: { readonly board: Board; readonly dealer: number },
  random: Random,
): LaidOpen {
  const { board, dealer } = about;
  const parties = { dealer, trustee: own.index };
  const e = encryptionSecret(terms, own);
  const { share, base } = must(pairOf(terms, board, parties), 'a dealing that was checked');
  const image = written(timesSecret(base.point, e, random));
  const images = { share, bases: [base], images: [image] };
  const proof = proveEqualLogs(subjectOf(terms, board, parties), images, e, random);
  return { joint: image.bytes, proof };
}

/** Who is at fault, as anybody can see: the dealer whose share does not fit, or who says so. */
export function culpritOf(
  terms: Terms,
  board: Board,
  complaint: Complaint,
): keyof Parties | undefined {
  const { joint, proof, trustee, dealer } = complaint;
  const point = readPoint(joint);
  const pair = pairOf(terms, board, complaint);
  if (point === undefined || pair === undefined) return undefined;
  const images = { share: pair.share, bases: [pair.base], images: [{ point, bytes: joint }] };
  if (!checkEqualLogs(subjectOf(terms, board, complaint), images, proof)) return undefined;
  const read = readAll(terms, board)?.find(({ index }) => index === dealer);
  const to = recipient(terms, board, trustee);
  const received = receivedBy(to, must(read, 'a dealing just read'), point);
  return fits(received, trustee) ? 'trustee' : 'dealer';
}

/** E_m and U_j; nothing where there is no such pair, or where it is one and the same. */
function pairOf(terms: Terms, board: Board, { dealer, trustee }: Parties) {
  const own = board.committed.find(({ index }) => index === trustee);
  const read = readAll(terms, board)?.find(({ index }) => index === dealer);
  const point = own && readPoint(own.encryptionKey);
  if (own === undefined || point === undefined || read === undefined || dealer === trustee) {
    return undefined;
  }
  const { sealingPoint, sealingKey } = read.dealing;
  return {
    share: { point, bytes: own.encryptionKey },
    base: { point: sealingPoint, bytes: sealingKey },
  };
}

function subjectOf(terms: Terms, board: Board, { dealer, trustee }: Parties): Subject {
  const roster = rosterHash(terms, board.committed);
  const context = concat(roster, length32(dealer), length32(trustee));
  return { domain: terms.domain, label: 'dkg-complaint', context };
}
