/** Every refusal has a whole sentence in each language. */

import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../table/refusal-codes.ts';
import { LETTER_REFUSALS } from '../device/letter-refusals.ts';
import { messages as en } from './en/refusals.ts';
import { messages as fr } from './fr/refusals.ts';
import { messages as nl } from './nl/refusals.ts';
import { messages as enLetters } from './en/letters.ts';
import { messages as frLetters } from './fr/letters.ts';
import { messages as nlLetters } from './nl/letters.ts';
import { sayLetterRefusal, sayRefusal } from './say-refusal.ts';

const details = {
  ...{ pointer: '/rule', what: 'veto-check', missing: 2, allowed: 1, mode: 'real' },
  ...{ rounds: ['poll-1', 'poll-2'], members: 1 },
};

test.each([
  ['en', en],
  ['nl', nl],
  ['fr', fr],
])('each code is said in %s, as a sentence', (_, messages) => {
  for (const code of REFUSAL_CODES) {
    const said = sayRefusal(messages, { code, ...details });
    expect(said).toMatch(/^[\p{Lu}\d‘“«u].*\.$/u);
    expect(said).not.toMatch(/[!]|please|gelieve|veuillez/);
  }
});

test.each([
  ['en', enLetters],
  ['nl', nlLetters],
  ['fr', frLetters],
])(
  'each no that a letter meets is said in %s, as a sentence, and each fault of one',
  (_, words) => {
    const numbers = { size: 12, seq: 2, expected: 1, most: 500 };
    const said = LETTER_REFUSALS.map((code) =>
      sayLetterRefusal(words.refusals, { code, ...numbers }),
    );
    for (const sentence of [...said, ...Object.values(words.faults)]) {
      expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
      expect(sentence).not.toMatch(/[!]|please|gelieve|veuillez/);
    }
    expect(sayLetterRefusal(words.refusals, { code: 'other' })).toBe('other');
  },
);

test('French has its no-break spaces', () => {
  for (const code of REFUSAL_CODES) {
    expect(sayRefusal(fr, { code, ...details })).not.toMatch(/ [;:!?»]|« /);
  }
});

test('a code of another door is shown itself', () => {
  expect(sayRefusal(en, { code: 'too_many_requests' })).toBe('too_many_requests');
});
