/** Every refusal has a whole sentence in each language. */

import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../table/refusal-codes.ts';
import { messages as en } from './en/refusals.ts';
import { messages as fr } from './fr/refusals.ts';
import { messages as nl } from './nl/refusals.ts';
import { sayRefusal } from './say-refusal.ts';

const details = { pointer: '/rule', what: 'veto-check', missing: 2, allowed: 1, mode: 'real' };

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

test('French has its no-break spaces', () => {
  for (const code of REFUSAL_CODES) {
    expect(sayRefusal(fr, { code, ...details })).not.toMatch(/ [;:!?»]|« /);
  }
});

test('a code of another door is shown itself', () => {
  expect(sayRefusal(en, { code: 'too_many_requests' })).toBe('too_many_requests');
});
