/**
 * The words of probability of each yardstick, in Dutch.
 *
 * Source   ICD 203 and PHIA; Dutch and French words after the national climate scales. The ranges
 *          are in corridor/yardstick.ts.
 */

import type { messages as en } from '../en/yardstick.ts';

export const messages: typeof en = {
  name: { 'icd-203': 'ICD 203 (Verenigde Staten)', phia: 'PHIA-schaal (Verenigd Koninkrijk)' },
  choose: 'Schaal',
  judgement:
    'Welk woord een positie en een mate van zekerheid krijgen, is een oordeel van dit product; de marge van het woord is die van de schaal.',
  range: (from, to) => `${from}–${to}%`,
  'icd-203': {
    'almost-no-chance': 'zo goed als uitgesloten',
    'very-unlikely': 'zeer onwaarschijnlijk',
    unlikely: 'onwaarschijnlijk',
    even: 'ongeveer even waarschijnlijk als onwaarschijnlijk',
    likely: 'waarschijnlijk',
    'very-likely': 'zeer waarschijnlijk',
    'almost-certain': 'zo goed als zeker',
  },
  phia: {
    remote: 'zeer kleine kans',
    'highly-unlikely': 'hoogst onwaarschijnlijk',
    unlikely: 'onwaarschijnlijk',
    realistic: 'reële mogelijkheid',
    likely: 'waarschijnlijk',
    'highly-likely': 'hoogst waarschijnlijk',
    'almost-certain': 'zo goed als zeker',
  },
};
