/**
 * Sealed letters, in French.
 */

import type { messages as en } from '../en/letters.ts';

export const messages: typeof en = {
  refusals: {
    letter_may_not: () =>
      'Un membre n’écrit qu’aux facilitateurs, et eux seuls peuvent brûler ce qui a été écrit.',
    letter_reader_unknown: () =>
      'L’un des destinataires n’a pas encore pris son siège : il n’y a pas de clé pour lui sceller la lettre.',
    letter_readers_not_sorted: () =>
      'Les destinataires de cette lettre ne sont pas dans l’ordre ; rechargez la page.',
    letter_size_wrong: ({ size }) =>
      `Une lettre de ${size} octets n’est pas de celles que ce serveur conserve.`,
    letter_out_of_order: ({ seq, expected }) =>
      `C’est la lettre n° ${seq} de la série ; le n° ${expected} vient d’abord. Vous avez peut-être écrit d’un autre appareil : rechargez la page.`,
    letters_too_many: ({ most }) =>
      `Ce siège a écrit ${most} lettres ; le serveur n’en conserve pas davantage.`,
    letters_needed: () =>
      'Le communiqué repose sur ces lettres : brûlez-les une fois qu’il est publié ou que les entretiens sont abandonnés.',
    letter_too_long: () => 'C’est plus long qu’une lettre ne peut l’être. Écrivez-en deux.',
    letter_not_sent: () =>
      'Le serveur ne répond pas. La lettre est toujours ici : renvoyez-la ; elle n’arrivera pas deux fois.',
  },
  faults: {
    letter_malformed: 'Ce n’est pas une lettre.',
    letter_not_for_us: 'Elle n’est pas scellée pour ce siège.',
    letter_does_not_open:
      'Elle n’a pas été scellée pour ce siège par celui dont elle porte le nom.',
    letter_out_of_order: 'Elle ne fait pas suite à la lettre qui précède.',
    letter_repeated: 'Elle est déjà arrivée.',
    letter_kind_unknown: 'Cette version ne sait pas ce qu’elle dit.',
    letter_writer_unknown: 'Le siège dont elle porte le nom n’est pas pris.',
  },
};
