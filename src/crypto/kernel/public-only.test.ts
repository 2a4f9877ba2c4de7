/**
 * Secrets never come into the kernel: only the files named here use it, or what rests on it.
 */

import { expect, test } from 'vitest';
import { sources } from '../../../tools/syntax.ts';

/** Each with what makes its numbers public. */
const KERNEL = {
  'src/cli/checkers.ts': 'compiled code for other threads, no numbers',
  'src/crypto/ballot-sums.ts': 'ciphertexts as sent',
  'src/crypto/ballot-tape.ts': 'steps for the weights below, no numbers of a ballot',
  'src/crypto/ballot-weights.ts': 'challenges and responses as sent, weights that nobody keeps',
  'src/crypto/batch.ts': 'encodings and proofs as they were sent, weights that nobody keeps',
  'src/crypto/digest.ts': 'what lies in the record',
  'src/crypto/group.ts': 'decoding what was sent, encoding what will be shown',
  'src/crypto/polynomials.ts': 'commitments as dealt, indices',
  'src/crypto/products.ts': 'sums for verification',
  'src/crypto/set-check.ts': 'checks ballots',
  'src/crypto/signature.ts': 'checks signatures; signing is noble’s',
  'src/crypto/transcript.ts': 'statements of proofs that are checked; nonces are noble’s',
};
const SUMS = {
  'src/crypto/equal-logs.ts': 'bases and images as sent, weights that are hashes of them',
  'src/crypto/mixed-list.ts': 'checks mixings; simulates with challenges and responses it shows',
  'src/crypto/partial.ts': 'opens sums from partial decryptions as sent',
  'src/crypto/schnorr.ts': 'checks proofs',
  'src/crypto/zero-test.ts': 'checks blindings: responses and challenges as sent',
};

const importing = (what: RegExp) =>
  sources('src')
    .filter(({ file, text }) => !file.endsWith('.test.ts') && what.test(text))
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('src/crypto/kernel/'))
    .sort();

test('the kernel is used where numbers are public, and nowhere else', () => {
  expect(importing(/from '[^']*\/kernel\/[a-z-]+\.ts'/)).toEqual(Object.keys(KERNEL).sort());
});

test('so are the sums that rest on it', () => {
  expect(importing(/\bsumOfProducts\b[^;]*from '[^']*products\.ts'/s)).toEqual(
    Object.keys(SUMS).sort(),
  );
});

test('making a ballot, dealing, sealing and signing multiply by noble', () => {
  const making = ['set-proof', 'dealing', 'sealed-share', 'sealed-box', 'elgamal'];
  const text = sources('src')
    .filter(({ file }) => making.some((name) => file === `src/crypto/${name}.ts`))
    .map((source) => source.text);
  expect(text).toHaveLength(making.length);
  expect(text.join()).not.toMatch(/kernel\/|sumOfProducts|batch\.ts/);
});
