/**
 * The code of a sealed ballot: what a person can note, compare, say by telephone, and scan.
 *
 * Shapes   the first 120 bits of the ballot's digest, 24 letters in groups of four.
 * Source   spec/device.md §11.
 */

import { LETTERS, lettersOf, plainLetters } from '../../basics/base32.ts';
import { fromBase64url, fromHex } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import type { Digest } from '../ids.ts';

const CODE_BYTES = 15;
const CODE_LETTERS = 24;

/** Shown before anybody says whether the ballot is cast or opened. */
export function codeOfBallot(digest: Digest | string): string {
  const bytes = fromHex(digest) ?? fromBase64url(digest);
  return lettersOf(must(bytes, 'bytes of a digest').subarray(0, CODE_BYTES));
}

/** A code as it was noted or typed, in the one spelling; undefined where it is none. */
export function parseCode(typed: string): string | undefined {
  const plain = plainLetters(typed);
  const known =
    plain.length === CODE_LETTERS && plain.split('').every((one) => LETTERS.includes(one));
  return known ? plain.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}

const SCANNED = 'DOYEN:BALLOT:';

/** What a picture of the code says: letters that such a picture holds in few squares. */
export function scanText(code: string): string {
  return `${SCANNED}${code}`;
}

/** The code that was scanned; undefined where the picture says something else. */
export function codeScanned(text: string): string | undefined {
  return text.startsWith(SCANNED) ? parseCode(text.slice(SCANNED.length)) : undefined;
}
