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

import { must } from '../basics/bug.ts';
import { ballotLength, partsOf } from './ballot.ts';
import { fastWeights } from './ballot-weights.ts';
import { type Terms, holding } from './batch.ts';
import { type Form, writeForm } from './form.ts';
import { type Random, readKey } from './group.ts';
import { type Kernel, kernel } from './kernel/kernel.ts';
import { isBelowOrder } from './kernel/scalars.ts';
import { plainVerdicts } from './plain-batch.ts';
import { plainWeights } from './plain-weights.ts';
import { type Domain, hash, publicHash } from './transcript.ts';

const BULK = 16_384;

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

/** The same source, asked seldom: weights are small and many. What is taken is not given again. */
export function inBulk(random: Random): Random {
  let left = new Uint8Array(0);
  return (length) => {
    if (left.length < length) left = random(Math.max(BULK, length)).slice();
    const taken = left.subarray(0, length);
    left = left.subarray(length);
    return taken;
  };
}

/** Whether each ballot holds. */
export function checkBallots(
  { random, ...round }: Ballots,
  given: readonly BallotToCheck[],
): readonly boolean[] {
  const verdicts = given.map(() => false);
  if (readKey(round.publicKey) === undefined) return verdicts;
  const ballots = { ...round, random: inBulk(random) };
  const fast = kernel();
  if (fast !== undefined) {
    const sound = soundOf(fast, ballots, given);
    const held = holding(fast, [...sound.values()]);
    for (const [place, at] of [...sound.keys()].entries()) verdicts[at] = held[place] === true;
  }
  const doubtful = given.filter((_, at) => verdicts[at] !== true);
  const alone = soundOf(undefined, ballots, doubtful);
  const held = plainVerdicts([...alone.values()]);
  const places = verdicts.flatMap((holds, at) => (holds ? [] : [at]));
  for (const [place, at] of [...alone.keys()].entries()) {
    verdicts[must(places[at], 'the place of a doubtful one')] = held[place] === true;
  }
  return verdicts;
}

/** Of those that have terms, by their place. */
function soundOf(
  fast: Kernel | undefined,
  ballots: Ballots,
  given: readonly BallotToCheck[],
): ReadonlyMap<number, Terms> {
  const terms = given.map((ballot, at) => [at, termsBy(fast, ballots, ballot)] as const);
  return new Map(terms.filter((one): one is readonly [number, Terms] => one[1] !== undefined));
}

/** What one ballot adds to a batch; undefined for another length or a scalar that is none. */
export function termsOfBallot(ballots: Ballots, given: BallotToCheck): Terms | undefined {
  return termsBy(kernel(), ballots, given);
}

function termsBy(
  fast: Kernel | undefined,
  ballots: Ballots,
  { context, bytes, hints }: BallotToCheck,
): Terms | undefined {
  const { domain, form, publicKey, random } = ballots;
  if (bytes.length !== ballotLength(form)) return undefined;
  const { ciphertexts, commitments, challenges, responses } = partsOf(form, bytes);
  if (!areScalars(challenges) || !areScalars(responses)) return undefined;
  const hashing = fast ? publicHash : hash;
  const root = rootOf(ballots, { context, ciphertexts, commitments }, hashing);
  const proof = { domain, form, root, challenges, responses, weights: random(responses.length) };
  const points = bytes.subarray(0, ciphertexts.length + commitments.length);
  return {
    ristretto: { bytes: points, hints },
    signed: undefined,
    key: publicKey,
    scalars: fast ? fastWeights(fast, proof) : plainWeights(proof),
  };
}

function areScalars(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 32) if (!isBelowOrder(bytes, at)) return false;
  return true;
}

/** The hash over the whole statement, from which all challenges come. */
export function rootOf(
  { domain, form, publicKey }: Omit<Ballots, 'random'>,
  { context, ciphertexts, commitments }: Bound,
  hashing = hash,
): Uint8Array {
  const statement = [context, writeForm(form), publicKey];
  return hashing(domain, 'ballot-proof', ...statement, ciphertexts, commitments);
}

type Bound = {
  readonly context: Uint8Array;
  readonly ciphertexts: Uint8Array;
  readonly commitments: Uint8Array;
};
