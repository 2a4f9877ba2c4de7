import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ORDER, randomScalar, readScalar, timesBase, writePoint, writeScalar } from './group.ts';
import type { Subject } from './schnorr.ts';
import { checkSecret, checkSecrets, proveSecret } from './schnorr.ts';
import { seeded } from './seeded.ts';

const random = seeded('schnorr');
const subject: Subject = { domain: 'real', label: 'possession', context: utf8('round one') };
const secret = randomScalar(random);
const point = writePoint(timesBase(secret));
const proof = proveSecret(subject, secret, random);
const claim = { ...subject, point, proof };

test('who knows the secret proves it', () => {
  expect(checkSecret(claim)).toBe(true);
  expect(checkSecrets([claim, claim])).toBe(true);
  expect(checkSecrets([])).toBe(true);
});

describe('a proof serves nothing else (attacks 1, 3):', () => {
  test.each([
    ['domain', { domain: 'rehearsal' as const }],
    ['label', { label: 'dkg-possession' }],
    ['context', { context: utf8('round two') }],
    ['point', { point: writePoint(timesBase(5n)) }],
  ])('another %s', (_, other) => {
    expect(checkSecret({ ...claim, ...other })).toBe(false);
    expect(checkSecrets([claim, { ...claim, ...other }])).toBe(false);
  });
});

test('one flipped bit anywhere breaks it', () => {
  const verdicts = Array.from({ length: 64 }, (_, at) => {
    const copy = proof.slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return checkSecret({ ...claim, proof: copy });
  });
  expect(verdicts).not.toContain(true);
});

describe('malformed (attacks 4, 5):', () => {
  const z = must(readScalar(proof.slice(32)), 'z');
  test.each([
    ['a response not below the order', concat(proof.slice(0, 32), writeScalar(z + ORDER))],
    ['the identity as commitment', concat(new Uint8Array(32), proof.slice(32))],
    ['too short', proof.slice(1)],
    ['too long', concat(proof, Uint8Array.of(0))],
  ])('%s', (_, given) => {
    expect(checkSecret({ ...claim, proof: given })).toBe(false);
    expect(checkSecrets([{ ...claim, proof: given }])).toBe(false);
  });

  test('the identity as point, with a proof that would hold for 0', () => {
    const nothing = new Uint8Array(32);
    expect(checkSecret({ ...claim, point: nothing, proof: proveSecret(subject, 0n, random) })).toBe(
      false,
    );
  });
});

// Attack 20, for the weights that come from a hash: two errors that cancel in a plain sum.
test('errors that cancel each other do not pass a batch', () => {
  const z = must(readScalar(proof.slice(32)), 'z');
  const shifted = (by: bigint) => ({
    ...claim,
    proof: concat(proof.slice(0, 32), writeScalar((z + by) % ORDER)),
  });
  expect(checkSecrets([shifted(1n), shifted(ORDER - 1n)])).toBe(false);
});
