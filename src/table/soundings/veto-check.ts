/**
 * The veto check: for each candidate, whether anybody objects; published as one bit.
 *
 * Use      its sums are blinded by t trustees and then opened, which shows whether a sum is nought
 *          and nothing else of it; for all, and apart for each class where the round says so.
 * Shapes   one component for each candidate: 0 none, 1 object; one sum for each candidate and
 *          published set, named `<candidate>/object/<set>`. Who does not answer objects to nothing.
 * Source   spec/protocol.md §§4.1, 8.
 */

import type { Form } from '../../crypto/form.ts';
import type { Sounding } from './sounding.ts';
import { ciphertextsOf, targetFor, wordByWord } from './sums.ts';
import { bitsOf } from './tests.ts';

const WORDS = ['none', 'object'];

export const vetoCheck: Sounding = {
  reveals: ['passes', 'classes'],
  words: WORDS,
  form: ({ candidates }) => formFor(candidates.length),
  choices: wordByWord(WORDS),
  targets: ({ plan, ballots, sets }) => {
    const ciphertexts = ciphertextsOf(formFor(plan.candidates.length), ballots);
    return plan.candidates.flatMap((candidate, item) =>
      sets
        .filter(({ members }) => members.length > 0)
        .map((set) => targetFor(ciphertexts, { candidate, answer: 'object', set }, [item, 0])),
    );
  },
  results: (counted, sums, judging) => bitsOf(counted, sums, { ...judging, answer: 'object' }),
};

function formFor(items: number): Form {
  return { items, vectors: [[0], [1]] };
}
