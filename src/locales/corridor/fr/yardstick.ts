/**
 * The words of probability of each yardstick, in French.
 *
 * Source   ICD 203 and PHIA; Dutch and French words after the national climate scales. The ranges
 *          are in corridor/yardstick.ts.
 */

import type { messages as en } from '../en/yardstick.ts';

export const messages: typeof en = {
  name: { 'icd-203': 'ICD 203 (États-Unis)', phia: 'échelle PHIA (Royaume-Uni)' },
  choose: 'Échelle',
  judgement:
    'Le mot que reçoivent une position et un degré de confiance est un jugement de ce produit ; la fourchette du mot est celle de l’échelle.',
  range: (from, to) => `de ${from} à ${to} %`,
  'icd-203': {
    'almost-no-chance': 'pratiquement exclu',
    'very-unlikely': 'très improbable',
    unlikely: 'improbable',
    even: 'à peu près aussi probable qu’improbable',
    likely: 'probable',
    'very-likely': 'très probable',
    'almost-certain': 'pratiquement certain',
  },
  phia: {
    remote: 'chance infime',
    'highly-unlikely': 'hautement improbable',
    unlikely: 'improbable',
    realistic: 'possibilité réelle',
    likely: 'probable',
    'highly-likely': 'hautement probable',
    'almost-certain': 'pratiquement certain',
  },
};
