/**
 * A fingerprint as eight words, to be compared by voice.
 *
 * Shapes   the first 88 bits, most significant first, eleven bits a word.
 * Source   the English list of BIP-39; spec/crypto.md §10.
 */

import { wordlist } from '@scure/bip39/wordlists/english.js';
import { must } from '../basics/bug.ts';

const WORDS = 8;
const BITS = 11;

/** `bytes` holds at least eleven bytes. */
export function eightWords(bytes: Uint8Array): readonly string[] {
  const bits = Array.from(bytes.slice(0, (WORDS * BITS) / 8))
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const index = Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2);
    return must(wordlist[index], 'a word for each eleven bits');
  });
}
