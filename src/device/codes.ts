/**
 * One-time codes: short enough to read out by telephone, and each the seed of a key.
 *
 * Use      the founder or chair makes a code, invites its public key, and hands the code over;
 *          whoever types it signs the enrolment with the key behind it. The server never sees a
 *          code.
 * Shapes   80 random bits, Crockford base32, `XXXX-XXXX-XXXX-XXXX`; read without regard to case,
 *          spaces and dashes, with O as 0 and I, L as 1.
 * Secrets  a code, until its seat is taken.
 * Source   https://www.crockford.com/base32.html; spec/encodings.md §6.
 */

import { LETTERS, lettersOf, plainLetters } from '../basics/base32.ts';
import { toBase64url, utf8 } from '../basics/bytes.ts';
import type { Random } from '../crypto/group.ts';
import { type KeyPair, keyPair } from '../crypto/signature.ts';
import { hash32 } from '../crypto/transcript.ts';
import type { SeatId } from '../table/ids.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Selection } from '../table/selection.ts';

const CODE_BYTES = 10;
const CODE_LETTERS = 16;

/** A fresh code, as it is read out. */
export function makeCode(random: Random): string {
  return lettersOf(random(CODE_BYTES));
}

/** The ten bytes of a code as somebody typed it, or `undefined` where it is none. */
export function readCode(typed: string): Uint8Array | undefined {
  const letters = plainLetters(typed);
  if (letters.length !== CODE_LETTERS) return undefined;
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const value of values) {
    word = ((word << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((word >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
}

/** The key behind a code: of one mode, one log and one seat only. */
export function codeKey(
  code: Uint8Array,
  of: { readonly mode: Mode; readonly origin: string; readonly seat: SeatId },
): KeyPair {
  return keyPair(hash32(of.mode, 'code', utf8(of.origin), utf8(of.seat), code));
}

/** Whether a log's free seat waits for the key that this code has in that very log. */
export function opensSeat(
  { mode, origin, seats }: Pick<Selection, 'mode' | 'origin' | 'seats'>,
  { seat, code: typed }: { readonly seat: SeatId; readonly code: string },
): boolean {
  const code = readCode(typed);
  const there = seats[seat];
  if (!code || !there || there.key !== null) return false;
  return there.code === toBase64url(codeKey(code, { mode, origin, seat }).publicKey);
}
