/** The vectors as a whole: many, and most of them must fail, each in a way of its own. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'spec/vectors';

/** Rules and voting power are compared by value: theirs are examples more than attacks. */
const BY_VALUE = ['rules', 'power', 'words', 'hash'];

type Case = { readonly kind: string; readonly name: string; readonly refused: boolean };

const cases: readonly Case[] = readdirSync(FOLDER)
  .filter((kind) => !BY_VALUE.includes(kind))
  .flatMap((kind) =>
    readdirSync(`${FOLDER}/${kind}`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const given = JSON.parse(readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8'));
        return { kind, name: file.slice(0, -5), refused: given.expected === 'refused' };
      }),
  );

test('there are over two hundred and fifty, and more than three quarters must fail', () => {
  expect(cases.length).toBeGreaterThan(250);
  const refused = cases.filter((one) => one.refused);
  expect(refused.length / cases.length).toBeGreaterThan(3 / 4);
});

// What others had holes for: each stands among the cases by its name.
test.each([
  ['missing membership checks', 'key', 'of-mixed-order'],
  ['missing membership checks', 'point', 'y-is-zero'],
  ['key absent from a challenge', 'ballot', 'key-absent-from-the-challenge'],
  ['share absent from a challenge', 'partial', 'share-absent-from-the-challenge'],
  ['missing domain tags', 'schnorr', 'domain-tag-missing'],
  ['missing domain tags', 'blind', 'domain-tag-missing'],
  ['rushing trustee', 'dealing', 'another-polynomial-than-committed-to'],
  ['over-long polynomial', 'dealing', 'one-coefficient-too-many'],
  ['index zero', 'dealing', 'index-zero'],
  ['index zero', 'opening', 'index-zero'],
  ['clash', 'bundle', 'a-clash-of-two-ballots'],
  ['recycled ballot', 'bundle', 'a-recycled-ballot'],
  ['cofactor disagreement', 'signature', 'key-of-order-eight-that-fits'],
  ['scalars beyond the order', 'scalar', 'one-and-the-order'],
  ['ambiguous encodings', 'spelling', 'canonical-key-twice'],
])('%s: %s/%s', (_, kind, name) => {
  expect(cases).toContainEqual({ kind, name, refused: true });
});
