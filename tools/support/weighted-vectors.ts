/**
 * The cases of spec/vectors/weighted: a weighted poll of four members, of whom three are counted,
 * from their weights to the verdict; and attacks.
 *
 * Use      tools/make-vectors.ts writes them.
 * Shapes   the key 41·B shared by the polynomial 41 + 5m; trustees one and three open. The context
 *          of each answer begins with a hash of the units, as rid is one of the manifest.
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
const MEMBERS = ['one', 'two', 'three', 'four'];
/** Who encourages: the fourth cast too late to be counted. */
const SAYS = [1, 0, 1, 1];
const COUNTED = ['one', 'two', 'three'];
const WEIGHTS = [1000, 620, 390, 180];
const UNIT = 200;
const UNITS = [5, 3, 2, 1];

type Drawn = { readonly random: Random; readonly answers: readonly Uint8Array[] };

export function weightedCases() {
  const random = seeded('vectors/weighted');
  const drawn = { random, answers: answersUnder(UNITS, 1, random) };
  const sumBy = (units: readonly number[], who = COUNTED) => sumOf(drawn.answers, units, who);
  const good = wholeOf(drawn, sumBy(UNITS), 7);
  const verdicts = {
    'holds-not-settled': { ...good, atLeast: 1400, passes: null },
    'holds-does-not-pass': { ...good, atLeast: 1421, passes: false },
  };
  const other = answersUnder([5, 3, 4, 1], 1, random);
  const elsewhere = { random, answers: answersUnder(UNITS, 2, random) };
  const bad: { readonly [why: string]: Case } = {
    'wrong-weight-in-the-sum': wholeOf(drawn, sumBy([5, 3, 4, 1]), 9),
    'weight-left-out-of-the-sum': wholeOf(drawn, sumBy(UNITS, ['one', 'two']), 5),
    'sum-of-one-not-counted': wholeOf(drawn, sumBy(UNITS, MEMBERS), 8),
    'sum-of-heads': wholeOf(drawn, addUp(drawn.answers.slice(0, 3).map(cipherOf)), 2),
    'weights-of-another-round': { ...good, answers: other.map(toHex) },
    'answers-of-another-round': wholeOf(elsewhere, sumOf(elsewhere.answers, UNITS, COUNTED), 7),
    'answers-in-another-order': {
      answers: [1, 0, 2, 3].map((at) => toHex(must(drawn.answers[at], 'an answer'))),
    },
    'units-rounded-down': { units: [5, 3, 1, 0] },
    'units-exchanged-between-members': { units: [3, 5, 2, 1] },
    'unit-of-one-missing': { units: [5, 3, 2] },
    'weight-below-a-unit': { weights: [1000, 620, 390, 99] },
    'weight-missing': { weights: [1000, 620, 390, null] },
    'units-beyond-the-bound': { weights: [20_000_000_000, 620, 390, 180] },
    'of-a-coarser-unit': { unit: 400 },
    'opened-one-too-many': { opened: 8 },
    'opened-one-too-few': { opened: 6 },
    'opened-as-weight': { opened: 1400 },
    'passes-where-bounds-do-not-settle': { atLeast: 1400, passes: true },
    'does-not-pass-where-bounds-do-not-settle': { atLeast: 1400, passes: false },
    'not-settled-where-bounds-agree': { passes: null },
    'of-another-numbered-round': { number: 2 },
    'of-a-rehearsal': { domain: 'rehearsal' },
  };
  return {
    about: 'Three of four members are counted by weight; two trustees open.',
    good,
    verdicts,
    bad,
  };
}

function roundHash(units: readonly number[], number: number): Uint8Array {
  return hash32('real', 'round', canonicalBytes({ number, units }));
}

function answersUnder(units: readonly number[], number: number, random: Random) {
  return SAYS.map((says, at) => {
    const context = concat(roundHash(units, number), utf8(must(MEMBERS[at], 'a member')));
    const statement = { domain: 'real', publicKey: KEY, form: FORM, context } as const;
    return makeBallot({ ...statement, choices: [says], random }).bytes;
  });
}

function cipherOf(bytes: Uint8Array): Ciphertext {
  return must(readBallot(FORM, bytes)?.ciphertexts[0]?.[0], 'a readable answer');
}

function sumOf(
  answers: readonly Uint8Array[],
  units: readonly number[],
  who: readonly string[],
): Ciphertext {
  const parts = who.map((member) => {
    const at = MEMBERS.indexOf(member);
    return {
      ciphertext: cipherOf(must(answers[at], 'an answer')),
      weight: must(units[at], 'units'),
    };
  });
  return must(weightedSum(parts), 'a sum');
}

function wholeOf({ random, answers }: Drawn, sum: Ciphertext, opened: number): Case {
  const [alpha, beta] = [writePoint(sum.alpha), writePoint(sum.beta)];
  const partials = [1, 3].map((index) => {
    const context = concat(roundHash(UNITS, 1), utf8(`trustee ${index}`));
    const share = BigInt(41 + 5 * index);
    const targets = { index, domain: 'real', context, alphas: [alpha] } as const;
    const bytes = decryptTargets(targets, writeScalar(share), random);
    return { index, share: toHex(writePoint(timesBase(share))), bytes: toHex(bytes) };
  });
  return {
    ...{ domain: 'real', publicKey: toHex(KEY), number: 1 },
    ...{ members: MEMBERS, weights: WEIGHTS, unit: UNIT, units: UNITS },
    ...{ answers: answers.map(toHex), counted: COUNTED },
    sum: { alpha: toHex(alpha), beta: toHex(beta) },
    ...{ partials, opened, atLeast: 1200, passes: true },
  };
}
