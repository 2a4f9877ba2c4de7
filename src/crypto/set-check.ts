/**
 * Whether ballots hold what they claim: all of them in one sum, and one by one where that fails.
 *
 * Use      `checkBallots`; `termsOfBallot` for a batch in which signatures take part too.
 * Shapes   every equation has a weight of 128 bits from the checker's own source of chance, never
 *          from the record. Hints are advice beside the ballot (spec/crypto.md §14.4): wrong or
 *          missing ones cost time and change no verdict.
 * Errors   false for each ballot that fails, whatever its bytes. A ballot is refused by the single
 *          verifier, which is noble's arithmetic, never by the fast one alone.
 * Source   spec/crypto.md §§4.5-4.6.
 */

import { length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ballotLength, partsOf } from './ballot.ts';
import { type Terms, holding } from './batch.ts';
import { type Form, sizeOf, writeForm } from './form.ts';
import type { Random, Scalar } from './group.ts';
import { ORDER, negMod, readKey, subMod } from './group.ts';
import { kernel } from './kernel/kernel.ts';
import { plainVerdicts } from './plain-batch.ts';
import { type Domain, challenge, hash } from './transcript.ts';

/** What all ballots of one round have in common. */
export type Ballots = {
  readonly domain: Domain;
  /** Y of the round, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly form: Form;
  readonly random: Random;
};

export type BallotToCheck = {
  readonly context: Uint8Array;
  readonly bytes: Uint8Array;
  /** For each point, in the order of the ballot, 32 bytes of advice. */
  readonly hints?: Uint8Array | undefined;
};

/** Whether each ballot holds. */
export function checkBallots(
  ballots: Ballots,
  given: readonly BallotToCheck[],
): readonly boolean[] {
  const key = readKey(ballots.publicKey);
  const verdicts = given.map(() => false);
  if (key === undefined) return verdicts;
  const sound = given.flatMap((ballot, at) => {
    const terms = termsOfBallot(ballots, ballot);
    return terms === undefined ? [] : [{ at, terms }];
  });
  const fast = kernel();
  const all = sound.map(({ terms }) => terms);
  const first = fast ? holding(fast, all) : [];
  const doubtful = sound.filter((_, place) => first[place] !== true);
  const alone = plainVerdicts(doubtful.map(({ terms }) => terms));
  for (const { at } of sound) verdicts[at] = true;
  for (const [place, { at }] of doubtful.entries()) verdicts[at] = alone[place] === true;
  return verdicts;
}

/** What one ballot adds to a batch; undefined for another length or a scalar that is none. */
export function termsOfBallot(ballots: Ballots, given: BallotToCheck): Terms | undefined {
  const { form, publicKey } = ballots;
  if (given.bytes.length !== ballotLength(form)) return undefined;
  const parts = partsOf(form, given.bytes);
  const challenges = readScalars(parts.challenges);
  const responses = readScalars(parts.responses);
  if (challenges === undefined || responses === undefined) return undefined;
  const points = parts.ciphertexts.length + parts.commitments.length;
  const root = rootOf(ballots, { context: given.context, ...parts });
  const weighed = weigh(ballots, { challenges, responses, root });
  return {
    ristretto: { bytes: given.bytes.subarray(0, points), hints: given.hints },
    signed: undefined,
    scalars: written(weighed.scalars),
    ofBase: negMod(weighed.ofBase % ORDER),
    key: publicKey,
    ofKey: negMod(weighed.ofKey % ORDER),
  };
}

type Proof = {
  readonly challenges: readonly Scalar[];
  readonly responses: readonly Scalar[];
  readonly root: Uint8Array;
};

/** `scalars[place]` for each point of the ballot; they and the others grow unreduced. */
type Weighed = { readonly scalars: bigint[]; ofBase: bigint; ofKey: bigint };

/** A + c·alpha - z·B and D + c·(beta - s·B) - z·Y for each item, vector and component. */
function weigh({ domain, form, random }: Ballots, proof: Proof): Weighed {
  const { items, vectors, components } = sizeOf(form);
  const equations = items * vectors * components;
  const weights = new BigUint64Array(random(32 * equations).slice().buffer);
  const points = 2 * items * components + 2 * equations;
  const weighed = { scalars: Array.from({ length: points }, () => 0n), ofBase: 0n, ofKey: 0n };
  for (let item = 0; item < items; item++) {
    const e = challenge(domain, 'ballot-challenge', proof.root, length32(item));
    const sent = proof.challenges.slice(item * (vectors - 1), (item + 1) * (vectors - 1));
    const challenges = [...sent, sent.reduce((rest, c) => subMod(rest, c), e)];
    weighItem(form, { item, challenges, responses: proof.responses, weights }, weighed);
  }
  return weighed;
}

type Item = {
  readonly item: number;
  /** Of each vector. */
  readonly challenges: readonly Scalar[];
  /** Of all items. */
  readonly responses: readonly Scalar[];
  /** Two words of 64 bits for each weight, two weights for each equation. */
  readonly weights: BigUint64Array;
};

/** Each equation with a weight of its own: two of 128 bits for a vector and component. */
function weighItem(form: Form, { item, challenges, responses, weights }: Item, to: Weighed): void {
  const { items, vectors, components } = sizeOf(form);
  for (const [j, vector] of form.vectors.entries()) {
    const c = must(challenges[j], 'a challenge for each vector');
    for (const [k, s] of vector.entries()) {
      const equation = (item * vectors + j) * components + k;
      const z = must(responses[equation], 'a response for each equation');
      const first = weightAt(weights, 4 * equation);
      const second = weightAt(weights, 4 * equation + 2);
      const ciphertext = 2 * (item * components + k);
      addTo(to.scalars, ciphertext, first * c, second * c);
      addTo(to.scalars, 2 * (items * components + equation), first, second);
      to.ofBase += first * z;
      if (s > 0) to.ofBase += second * c * BigInt(s);
      to.ofKey += second * z;
    }
  }
}

/** 128 bits from chance; in which order they are read does not matter. */
function weightAt(words: BigUint64Array, at: number): bigint {
  return ((words[at] ?? 0n) << 64n) | (words[at + 1] ?? 0n);
}

function addTo(scalars: bigint[], at: number, first: bigint, second: bigint): void {
  scalars[at] = (scalars[at] ?? 0n) + first;
  scalars[at + 1] = (scalars[at + 1] ?? 0n) + second;
}

function written(scalars: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(32 * scalars.length);
  const view = new DataView(bytes.buffer);
  for (const [at, scalar] of scalars.entries()) {
    const reduced = scalar < ORDER ? scalar : scalar % ORDER;
    for (let word = 0; word < 4; word++) {
      view.setBigUint64(32 * at + 8 * word, reduced >> BigInt(64 * word), true);
    }
  }
  return bytes;
}

function readScalars(bytes: Uint8Array): readonly Scalar[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const scalars: Scalar[] = [];
  for (let at = 0; at < bytes.length; at += 32) {
    let scalar = 0n;
    for (let word = 24; word >= 0; word -= 8) {
      scalar = (scalar << 64n) | view.getBigUint64(at + word, true);
    }
    if (scalar >= ORDER) return undefined;
    scalars.push(scalar);
  }
  return scalars;
}

/** The hash over the whole statement, from which all challenges come. */
export function rootOf({ domain, form, publicKey }: Ballots, bound: Bound): Uint8Array {
  const { context, ciphertexts, commitments } = bound;
  const statement = [context, writeForm(form), publicKey];
  return hash(domain, 'ballot-proof', ...statement, ciphertexts, commitments);
}

type Bound = {
  readonly context: Uint8Array;
  readonly ciphertexts: Uint8Array;
  readonly commitments: Uint8Array;
};
