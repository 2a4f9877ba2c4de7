/**
 * The cases of spec/vectors/knot: sealed answers of two members, tested for all being yes, and
 * attacks.
 *
 * Use      tools/make-vectors.ts writes them.
 * Shapes   the key 41·B shared among three, t = 2, by the polynomial 41 + 5m; trustees one and two
 *          blind, one and three open. `named` is how many the knot names.
 */

import { toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { addUp, lessPlain } from '../../src/crypto/elgamal.ts';
import type { Form } from '../../src/crypto/form.ts';
import {
  BASE,
  type Random,
  add,
  readPoint,
  timesBase,
  writePoint,
  writeScalar,
} from '../../src/crypto/group.ts';
import { decryptTargets } from '../../src/crypto/partial.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { makeBallot, readBallot } from '../../src/crypto/set-proof.ts';
import { forgedBlinding } from '../../src/crypto/testing/forged-blinding.ts';
import { type Testable, addBlindings, blindTargets } from '../../src/crypto/zero-test.ts';
import { type Case, IDENTITY, beyond, put } from './vector-bytes.ts';

const FORM: Form = { items: 1, vectors: [[0], [1]] };
/** What a patched device would like to seal: two in the place of one. */
const PATCHED: Form = { items: 1, vectors: [[0], [2]] };
const KEY = writePoint(timesBase(41n));
const MEMBERS = ['member one', 'member two'];
const ABOUT = 'Two members answer a knot; two trustees blind the sum less two, two open it.';

type Answer = { readonly context: Uint8Array; readonly bytes: Uint8Array };
type Changes = { readonly [why: string]: Case };

export type KnotCases = {
  readonly about: string;
  readonly good: Case;
  /** Holds too: one of them says no, and it does not open. */
  readonly unopened: Case;
  readonly bad: Changes;
};

export function knotCases(): KnotCases {
  const random = seeded('vectors/knot');
  const yes = MEMBERS.map((member) => answerOf(member, 1, random));
  const [first, second] = [at(yes, 0), at(yes, 1)];
  const no = answerOf('member two', 0, random);
  const good = wholeOf({ answers: yes, opened: true }, random);
  const unopened = wholeOf({ answers: [first, no], opened: false }, random);
  return {
    ...{ about: ABOUT, good, unopened },
    bad: {
      ...badAnswers(first, second, random),
      ...badSums(yes, random),
      ...badTrustees(yes, unopened, random),
      'all-yes-said-not-to-open': { opened: false },
      'a-no-said-to-open': { ...unopened, opened: true },
      'of-a-rehearsal': { domain: 'rehearsal' },
    },
  };
}

function badAnswers(first: Answer, second: Answer, random: Random): Changes {
  const lone = answerOf('member one', 1, random, PATCHED);
  const none = answerOf('member two', 0, random);
  const raised = writePoint(add(must(readPoint(none.bytes.slice(32, 64)), 'a beta'), BASE));
  const forged = { ...none, bytes: put(none.bytes, 1, raised) };
  const elsewhere = answerOf('member two of another knot', 1, random);
  const with2 = (answers: readonly Answer[]): Case => wholeOf({ answers, opened: true }, random);
  return {
    'two-in-the-place-of-a-yes': with2([lone, none]),
    'a-no-raised-to-a-yes': with2([first, forged]),
    'an-answer-in-the-place-of-another-member': with2([
      first,
      { ...first, context: second.context },
    ]),
    'an-answer-from-another-knot': with2([first, { ...elsewhere, context: second.context }]),
    'an-answer-under-another-key': { publicKey: toHex(writePoint(timesBase(43n))) },
    'an-answer-missing': { answers: [first].map(written), named: 2 },
    'alpha-of-an-answer-is-the-identity': {
      answers: [first, { ...second, bytes: put(second.bytes, 0, IDENTITY) }].map(written),
    },
    'challenge-not-below-the-order': {
      answers: [first, { ...second, bytes: beyond(second.bytes, 6) }].map(written),
    },
    'response-not-below-the-order': {
      answers: [first, { ...second, bytes: beyond(second.bytes, 7) }].map(written),
    },
  };
}

/** What is tested is the sum less the number of those named, and no other. */
function badSums(answers: readonly Answer[], random: Random): Changes {
  const less = (known: number): Case => wholeOf({ answers, opened: false, known }, random);
  return {
    'number-not-taken-off': less(0),
    'one-too-few-taken-off': less(1),
    'one-too-many-taken-off': less(3),
  };
}

function badTrustees(answers: readonly Answer[], unopened: Case, random: Random): Changes {
  const target = targetOf(answers, 2);
  const { one, two, both } = blindingsOf(target, random);
  const partials = (indices: readonly number[], list = both): Case => ({
    partials: openedBy(list, indices, random),
  });
  const no = answerOf('member two', 0, random);
  const refused = targetOf([at(answers, 0), no], 2);
  const cancelling = [3n, -3n].map((u, nth) => ({
    context: contexts(nth),
    bytes: forgedBlinding(testable(refused, nth), [[u, u]]),
  }));
  const nought = {
    context: contexts(0),
    bytes: forgedBlinding(testable(target, 0), [[0n, 0n]]),
  };
  const stolen = blindTargets(testable(refused, 0), writeScalar(31n), random);
  return {
    'one-blinding-too-few': { blindings: [one].map(written) },
    'blinding-of-another-trustee': {
      blindings: [one, { ...two, context: one.context }].map(written),
    },
    'blinding-from-another-knot': {
      blindings: [{ ...one, bytes: stolen }, two].map(written),
    },
    'blinding-by-nought': { blindings: [nought, two].map(written) },
    'blindings-that-cancel-one-another-out': {
      ...unopened,
      blindings: cancelling.map(written),
      opened: true,
    },
    'one-partial-too-few': partials([1]),
    'one-partial-twice': partials([1, 1]),
    'partials-of-one-blinding': partials([1, 3], [one]),
    'partials-of-the-sum-itself': {
      partials: [1, 3].map((index) => partialOf(index, [target.alpha], random)),
    },
    'partials-of-another-knot': { partials: must(unopened['partials'], 'partials') },
  };
}

type Given = {
  readonly answers: readonly Answer[];
  readonly opened: boolean;
  /** What is taken off the sum; the right number where it is left out. */
  readonly known?: number;
};

function wholeOf({ answers, opened, known = MEMBERS.length }: Given, random: Random): Case {
  const target = targetOf(answers, known);
  const { both } = blindingsOf(target, random);
  return {
    ...{ domain: 'real', publicKey: toHex(KEY), named: MEMBERS.length, threshold: 2 },
    answers: answers.map(written),
    blindings: both.map(written),
    partials: openedBy(both, [1, 3], random),
    opened,
  };
}

function answerOf(who: string, choice: 0 | 1, random: Random, form = FORM): Answer {
  const context = utf8(`knot one, ${who}`);
  const made = { domain: 'real' as const, publicKey: KEY, form, context, random };
  return { context, bytes: makeBallot({ ...made, choices: [choice] }).bytes };
}

type Target = { readonly alpha: Uint8Array; readonly beta: Uint8Array };

function targetOf(answers: readonly Answer[], known: number): Target {
  const parts = answers.map(({ bytes }) => {
    const ballot = must(readBallot(FORM, bytes), 'an answer that can be read');
    return must(ballot.ciphertexts[0]?.[0], 'a ciphertext');
  });
  const { alpha, beta } = lessPlain(addUp(parts), known);
  return { alpha: writePoint(alpha), beta: writePoint(beta) };
}

function testable({ alpha, beta }: Target, nth: number): Testable {
  return { domain: 'real', context: contexts(nth), alphas: [alpha], betas: [beta] };
}

function contexts(nth: number): Uint8Array {
  return utf8(`knot one, trustee ${nth + 1}`);
}

function blindingsOf(target: Target, random: Random) {
  const [one, two] = [0, 1].map((nth): Answer => {
    const bytes = blindTargets(testable(target, nth), writeScalar(31n), random);
    return { context: contexts(nth), bytes };
  });
  const [first, second] = [must(one, 'a blinding'), must(two, 'a blinding')];
  return { one: first, two: second, both: [first, second] };
}

function openedBy(
  blindings: readonly Answer[],
  indices: readonly number[],
  random: Random,
): readonly Case[] {
  const alphas = (addBlindings(blindings.map(({ bytes }) => bytes)) ?? []).map((sum) => sum.alpha);
  return indices.map((index) => partialOf(index, alphas, random));
}

function partialOf(index: number, alphas: readonly Uint8Array[], random: Random): Case {
  const x = 41n + 5n * BigInt(index);
  const context = utf8(`knot one, opening, trustee ${index}`);
  const asked = { domain: 'real' as const, context, alphas };
  const bytes = toHex(decryptTargets(asked, writeScalar(x), random));
  return { index, context: toHex(context), share: toHex(writePoint(timesBase(x))), bytes };
}

function written({ context, bytes }: Answer): Case {
  return { context: toHex(context), bytes: toHex(bytes) };
}

function at(answers: readonly Answer[], nth: number): Answer {
  return must(answers[nth], 'an answer');
}
