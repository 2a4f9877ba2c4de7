/**
 * The peer: the same ballots checked with noble as a textbook has it, one equation at a time.
 *
 * Use      `checkNaively` beside `checkBallots` of src/crypto/set-proof.ts, in the same run.
 * Shapes   for each item, vector and component z·B = A + c·alpha and z·Y = D + c·(beta - s·B); no
 *          batch, no table for Y, nothing remembered.
 * Source   spec/crypto.md §4.
 */

import { ristretto255 } from '@noble/curves/ed25519.js';
import { must } from '../src/basics/bug.ts';
import { length32 } from '../src/basics/bytes.ts';
import { partsOf, readProvenBallot } from '../src/crypto/ballot.ts';
import { writeForm } from '../src/crypto/form.ts';
import type { BallotToCheck, Ballots } from '../src/crypto/set-proof.ts';
import { challenge, hash } from '../src/crypto/transcript.ts';

const { BASE, Fn, ZERO } = ristretto255.Point;

export function checkNaively(ballots: Ballots, given: BallotToCheck): boolean {
  const { domain, form, publicKey } = ballots;
  // A copy, so that nothing decoded before is found again.
  const bytes = given.bytes.slice();
  const ballot = readProvenBallot(form, bytes);
  if (ballot === undefined) return false;
  const key = ristretto255.Point.fromBytes(publicKey);
  const { ciphertexts, commitments } = partsOf(form, bytes);
  const statement = [given.context, writeForm(form), publicKey, ciphertexts, commitments];
  const root = hash(domain, 'ballot-proof', ...statement);
  return ballot.ciphertexts.every((item, at) => {
    const e = challenge(domain, 'ballot-challenge', root, length32(at));
    const sent = must(ballot.challenges[at], 'challenges of each item');
    const last = sent.reduce((rest, c) => Fn.sub(rest, c), e);
    return [...sent, last].every((c, j) =>
      item.every(({ alpha, beta }, k) => {
        const { forAlpha, forBeta } = must(ballot.commitments[at]?.[j]?.[k], 'a commitment');
        const z = must(ballot.responses[at]?.[j]?.[k], 'a response');
        const number = BigInt(must(form.vectors[j]?.[k], 'a number'));
        const blinded = beta.subtract(number === 0n ? ZERO : BASE.multiplyUnsafe(number));
        return (
          BASE.multiplyUnsafe(z).equals(forAlpha.add(alpha.multiplyUnsafe(c))) &&
          key.multiplyUnsafe(z).equals(forBeta.add(blinded.multiplyUnsafe(c)))
        );
      }),
    );
  });
}
