/**
 * Standing aside, in English: the type of the other languages.
 */

import type { Reading } from '../../table/rules/expression.ts';

const COUNTS: { readonly [R in Reading]: string } = {
  for: 'counts as in favour',
  against: 'counts as against',
  neutral: 'counts as neither for nor against',
  out: 'is left out of the number of members',
};

export const messages = {
  title: 'Taking part',
  part: 'Your delegation takes part in soundings and silences.',
  aside: 'Your delegation stands aside.',
  since: 'since',
  offer: 'Stand aside',
  ask: 'Your delegation is asked in no further sounding, may not object under silence, and everybody reads that and why. It keeps its share of the keys. Until the next sounding is called or a text is put under silence you may take part again.',
  counts: (reading: Reading) => `By the rule a member who stands aside ${COUNTS[reading]}.`,
  again: 'Take part again',
  againAsk:
    'Your delegation is asked again from the next sounding on. That it stood aside stays in the record.',
  busy: 'While a sounding is under way or a text lies under silence this cannot be changed.',
  seat: 'stands aside',
  who: (names: string) => `Standing aside: ${names}.`,
};
