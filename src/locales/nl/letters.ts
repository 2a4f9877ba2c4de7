/**
 * Sealed letters, in Dutch.
 */

import type { messages as en } from '../en/letters.ts';

export const messages: typeof en = {
  refusals: {
    letter_may_not: () =>
      'Een lid schrijft alleen aan de facilitatoren, en alleen zij mogen verbranden wat er geschreven is.',
    letter_reader_unknown: () =>
      'Een van de lezers heeft de zetel nog niet ingenomen: er is geen sleutel om de brief aan te verzegelen.',
    letter_readers_not_sorted: () =>
      'De lezers van deze brief staan niet op volgorde; laad de pagina opnieuw.',
    letter_size_wrong: ({ size }) =>
      `Een brief van ${size} bytes is geen brief die deze server bewaart.`,
    letter_out_of_order: ({ seq, expected }) =>
      `Dit is brief nr. ${seq} van deze reeks; nr. ${expected} is aan de beurt. Misschien schreef u op een ander apparaat: laad de pagina opnieuw.`,
    letters_too_many: ({ most }) =>
      `Deze zetel heeft ${most} brieven geschreven; meer bewaart de server niet.`,
    letters_needed: () =>
      'Het communiqué berust op deze brieven: verbrand ze zodra het is gepubliceerd of de gesprekken zijn opgegeven.',
    letter_too_long: () => 'Dit is langer dan een brief kan zijn. Maak er twee van.',
    letter_not_sent: () =>
      'De server antwoordt niet. De brief is nog hier: verzend hem opnieuw; hij komt geen twee keer aan.',
  },
  faults: {
    letter_malformed: 'Het is geen brief.',
    letter_not_for_us: 'Hij is niet aan deze zetel verzegeld.',
    letter_does_not_open: 'Hij is niet aan deze zetel verzegeld door wie erboven staat.',
    letter_out_of_order: 'Hij sluit niet aan op de brief ervoor.',
    letter_repeated: 'Hij is al eerder gekomen.',
    letter_kind_unknown: 'Deze versie weet niet wat erin staat.',
    letter_writer_unknown: 'De zetel die erboven staat, is niet ingenomen.',
  },
};
