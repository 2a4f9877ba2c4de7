/**
 * Every no that a letter may meet, by code: from the server's post office, or from the device.
 *
 * Use      the locales have a sentence for each, and a test provokes each.
 * Errors   a code that the union gains or loses does not compile here.
 * Source   spec/letters.md §7.
 */

export type LetterRefusal =
  /** A member writes to facilitators only; only facilitators burn. */
  | { readonly code: 'letter_may_not'; readonly seat: string }
  /** The seat is not there, or not taken yet: there is no key to seal to. */
  | { readonly code: 'letter_reader_unknown'; readonly seat: string }
  | { readonly code: 'letter_readers_not_sorted' }
  | { readonly code: 'letter_size_wrong'; readonly size: number; readonly most: number }
  | { readonly code: 'letter_out_of_order'; readonly seq: number; readonly expected: number }
  | { readonly code: 'letters_too_many'; readonly most: number }
  /** Of a confessional that has not reported: its number rests on them. */
  | { readonly code: 'letters_needed'; readonly round: string }
  | { readonly code: 'letter_too_long'; readonly most: number }
  | { readonly code: 'letter_not_sent' };

const LISTED: { readonly [Code in LetterRefusal['code']]: true } = {
  letter_may_not: true,
  letter_reader_unknown: true,
  letter_readers_not_sorted: true,
  letter_size_wrong: true,
  letter_out_of_order: true,
  letters_too_many: true,
  letters_needed: true,
  letter_too_long: true,
  letter_not_sent: true,
};

export const LETTER_REFUSALS: readonly string[] = Object.keys(LISTED);
