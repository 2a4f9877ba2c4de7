/**
 * The words of probability of each yardstick, in English: the type of the other languages.
 *
 * Source   ICD 203 and PHIA; Dutch and French words after the national climate scales. The ranges
 *          are in corridor/yardstick.ts.
 */

export const messages = {
  name: { 'icd-203': 'ICD 203 (United States)', phia: 'PHIA yardstick (United Kingdom)' },
  choose: 'Yardstick',
  judgement:
    'Which word a position and a confidence get is a judgement of this product; the range of the word is the yardstick’s.',
  range: (from: number, to: number) => `${from}–${to}%`,
  'icd-203': {
    'almost-no-chance': 'almost no chance',
    'very-unlikely': 'very unlikely',
    unlikely: 'unlikely',
    even: 'roughly even chance',
    likely: 'likely',
    'very-likely': 'very likely',
    'almost-certain': 'almost certain',
  },
  phia: {
    remote: 'remote chance',
    'highly-unlikely': 'highly unlikely',
    unlikely: 'unlikely',
    realistic: 'realistic possibility',
    likely: 'likely',
    'highly-likely': 'highly likely',
    'almost-certain': 'almost certain',
  },
};
