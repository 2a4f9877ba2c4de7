/**
 * Sealed letters, in English: why one was not sent, why one cannot be read.
 */

import type { LetterRefusal } from '../../device/letter-refusals.ts';
import type { LetterFault } from '../../device/mailbox.ts';

type Refusals = {
  readonly [Code in LetterRefusal['code']]: (
    refusal: Extract<LetterRefusal, { readonly code: Code }>,
  ) => string;
};
type Faults = { readonly [Fault in LetterFault]: string };

const refusals: Refusals = {
  letter_may_not: () =>
    'A member writes to the facilitators only, and only they may burn what was written.',
  letter_reader_unknown: () =>
    'One of the readers has not taken the seat yet: there is no key to seal the letter to.',
  letter_readers_not_sorted: () => 'The readers of this letter are not in order; reload the page.',
  letter_size_wrong: ({ size }) => `A letter of ${size} bytes is none that this server keeps.`,
  letter_out_of_order: ({ seq, expected }) =>
    `This is letter no. ${seq} of its thread; no. ${expected} is next. Another device of yours ` +
    'may have written: reload the page.',
  letters_too_many: ({ most }) =>
    `This seat has written ${most} letters; the server keeps no more.`,
  letters_needed: () =>
    'The communiqué rests on these letters: burn them once it is published or the talks are given up.',
  letter_too_long: () => 'This is longer than a letter can be. Write it in two.',
  letter_not_sent: () =>
    'The server does not answer. The letter is still here: send it again; it will not come twice.',
};

const faults: Faults = {
  letter_malformed: 'It is not a letter.',
  letter_not_for_us: 'It is not sealed to this seat.',
  letter_does_not_open: 'It was not sealed to this seat by the one whose name it bears.',
  letter_out_of_order: 'It does not follow the letter before it.',
  letter_repeated: 'It came before.',
  letter_kind_unknown: 'This version does not know what it says.',
  letter_writer_unknown: 'The seat whose name it bears is not taken.',
};

export const messages = { refusals, faults };
