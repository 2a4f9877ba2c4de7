/**
 * Bytes as letters that can be read out by telephone: Crockford's base32.
 *
 * Use      one-time codes of seats, and the code of a sealed ballot.
 * Shapes   groups of four letters with dashes between; read without regard to case, spaces and
 *          dashes, with O as 0 and I, L as 1.
 * Source   https://www.crockford.com/base32.html; spec/encodings.md §6.
 */

export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits a letter; bits that are left over fall away. */
export function lettersOf(bytes: Uint8Array): string {
  let word = 0;
  let bits = 0;
  let letters = '';
  for (const byte of bytes) {
    word = ((word << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) letters += LETTERS.charAt((word >> (bits - 5)) & 31);
  }
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The letters that were meant, without dashes. */
export function plainLetters(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
