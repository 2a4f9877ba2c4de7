/**
 * The cases of spec/vectors/weighted: sealed answers of three members, added up by weight, opened
 * by two trustees, and attacks.
 *
 * Use      tools/make-vectors.ts writes them.
 * Shapes   the key 41·B shared by the polynomial 41 + 5m; trustees one and three open. The context
 *          of each answer begins with a hash of the weights, as rid is one of the manifest.
 */

import { concat, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { canonicalBytes } from '../../src/basics/canonical.ts';
import { type Ciphertext, addUp } from '../../src/crypto/elgamal.ts';
import { type Random, timesBase, writePoint, writeScalar } from '../../src/crypto/group.ts';
import { decryptTargets } from '../../src/crypto/partial.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { makeBallot, readBallot } from '../../src/crypto/set-proof.ts';
import { hash32 } from '../../src/crypto/transcript.ts';
import { weightedSum } from '../../src/crypto/weighted-sum.ts';
import type { Case } from './vector-bytes.ts';

const FORM = { items: 1, vectors: [[0], [1]] };
const KEY = writePoint(timesBase(41n));
const MEMBERS = ['one', 'two', 'three'];
const SAYS = [1, 0, 1];
const UNITS = [5, 3, 2];

export function weightedCases() {
  const random = seeded('vectors/weighted');
  const own = answersUnder(UNITS, 1, random);
  const good = wholeOf(UNITS, own, sumOf(own, UNITS), random);
  const [one, two, three] = own;
  const other = wholeOf([5, 3, 4], own, sumOf(own, [5, 3, 4]), random);
  const left = sumOf(own.slice(0, 2), UNITS);
  const elsewhere = answersUnder(UNITS, 2, random);
  const of = (units: readonly number[]): Case => ({ units: units.slice() });
  const bad: { readonly [why: string]: Case } = {
    'wrong-weight-in-the-sum': { ...good, ...only(other, ['sum', 'partials', 'opened']) },
    'weight-left-out-of-the-sum': wholeOf(UNITS, own, left, random),
    'weight-missing-for-a-member': of([5, 3]),
    'weight-changed-after-the-call': other,
    'weights-exchanged-between-members': of([3, 5, 2]),
    'weight-negative': of([5, 3, -2]),
    'weight-nought': of([5, 0, 2]),
    'weight-of-a-half': of([5, 3, 2.5]),
    'weights-beyond-the-bound': of([5, 3, 100_000_000]),
    'answers-of-another-round': wholeOf(UNITS, elsewhere, sumOf(elsewhere, UNITS), random),
    'answers-added-once-each': wholeOf(UNITS, own, addUp(own.map(cipherOf)), random),
    'answers-in-another-order': { ...good, answers: [two, one, three].map(hex) },
    'opened-one-too-many': { opened: 8 },
    'opened-as-heads': { opened: 2 },
    'of-another-numbered-round': { number: 2 },
    'of-a-rehearsal': { domain: 'rehearsal' },
  };
  return { about: 'Three members answer by weight; two trustees open the sum.', good, bad };
}

function roundHash(units: readonly number[], number: number): Uint8Array {
  return hash32('real', 'round', canonicalBytes({ number, units }));
}

function answersUnder(units: readonly number[], number: number, random: Random) {
  return SAYS.map((says, at) => {
    const context = concat(roundHash(units, number), utf8(must(MEMBERS[at], 'a member')));
    const statement = { domain: 'real', publicKey: KEY, form: FORM, context } as const;
    return makeBallot(statement, [says], random).bytes;
  });
}

function cipherOf(bytes: Uint8Array): Ciphertext {
  return must(readBallot(FORM, bytes)?.ciphertexts[0]?.[0], 'a readable answer');
}

function sumOf(answers: readonly Uint8Array[], units: readonly number[]): Ciphertext {
  const parts = answers.map((one, at) => ({ ciphertext: cipherOf(one), weight: units[at] ?? 0 }));
  return must(weightedSum(parts), 'a sum');
}

function wholeOf(
  units: readonly number[],
  answers: readonly Uint8Array[],
  sum: Ciphertext,
  random: Random,
): Case {
  const [alpha, beta] = [writePoint(sum.alpha), writePoint(sum.beta)];
  const partials = [1, 3].map((index) => {
    const context = concat(roundHash(units, 1), utf8(`trustee ${index}`));
    const share = BigInt(41 + 5 * index);
    const targets = { domain: 'real', context, alphas: [alpha] } as const;
    const bytes = decryptTargets(targets, writeScalar(share), random);
    return { index, share: toHex(writePoint(timesBase(share))), bytes: toHex(bytes) };
  });
  const opened = SAYS.reduce((all, says, at) => all + says * (units[at] ?? 0), 0);
  return {
    ...{ domain: 'real', publicKey: toHex(KEY), number: 1, units: units.slice() },
    answers: answers.map(hex),
    sum: { alpha: toHex(alpha), beta: toHex(beta) },
    ...{ partials, opened },
  };
}

function hex(bytes: Uint8Array | undefined): string {
  return toHex(must(bytes, 'an answer'));
}

function only(given: Case, fields: readonly string[]): Case {
  return Object.fromEntries(Object.entries(given).filter(([name]) => fields.includes(name)));
}
