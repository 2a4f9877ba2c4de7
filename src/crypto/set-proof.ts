/**
 * A ballot that proves, without opening, that each item holds one of the allowed vectors.
 *
 * Use      the booth calls `makeBallot`; everybody else `checkBallots`, many at once.
 * Shapes   for each item an OR over the vectors of an AND over the components; one hash over
 *          context, form, key, all ciphertexts and all commitments; from it one challenge for each
 *          item. `context` is the ballot's header: round, member, number, previous
 *          (spec/protocol.md §5).
 * Errors   `checkBallots` answers false for each ballot that fails; a bad key is a bug and throws.
 * Secrets  the choices and the randomness r stay here. Each vector of each item costs the same
 *          steps, chosen or not, since the maker knows r: only B and Y are multiplied.
 * Source   Cramer, Damgård, Schoenmakers 1994; Bernhard, Pereira, Warinschi 2012 (independence);
 *          spec/crypto.md §4, vectors spec/vectors/ballot/.
 */

import { must } from '../basics/bug.ts';
import { concat, length32 } from '../basics/bytes.ts';
import { partsOf, readProvenBallot } from './ballot.ts';
import type { ProvenBallot } from './ballot.ts';
import { type Form, writeForm } from './form.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  BASE,
  addMod,
  isIdentity,
  mulMod,
  negMod,
  randomWeight,
  readKey,
  subMod,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { sumOfProducts } from './products.ts';
import { type Domain, challenge, hash, nonces } from './transcript.ts';

export type { Form } from './form.ts';
export { ballotPoints, readBallot } from './ballot.ts';

/** What all ballots of one round have in common. */
export type Ballots = {
  readonly domain: Domain;
  /** Y of the round, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly form: Form;
  readonly random: Random;
};

export type BallotToMake = Ballots & {
  readonly context: Uint8Array;
  /** For each item the place of its vector in the form. */
  readonly choices: readonly number[];
  /** Something only this device knows, against a failing source of chance. */
  readonly secret?: Uint8Array;
};

export type BallotToCheck = { readonly context: Uint8Array; readonly bytes: Uint8Array };

export function makeBallot(ballot: BallotToMake): { readonly bytes: Uint8Array } {
  const { domain, form, choices, context, publicKey } = ballot;
  if (choices.length !== form.items) throw new Error('bug: one choice for each item');
  const key = must(readKey(publicKey), 'a public key');
  const statement = concat(writeForm(form), publicKey, context);
  const secret = concat(ballot.secret ?? new Uint8Array(0), ...choices.map(length32));
  const next = nonces(domain, secret, statement, ballot.random);
  const items = choices.map((choice) => commitItem(form, key, choice, next));
  const ciphertexts = concat(...items.map((item) => writeAll(item.ciphertexts)));
  const commitments = concat(...items.map((item) => writeAll(item.commitments)));
  const root = rootOf(ballot, context, ciphertexts, commitments);
  const answers = items.map((item, at) => answerItem(item, itemChallenge(domain, root, at)));
  const challenges = answers.flatMap((answer) => answer.challenges.slice(0, -1));
  const responses = answers.flatMap((answer) => answer.responses);
  return {
    bytes: concat(ciphertexts, commitments, ...[...challenges, ...responses].map(writeScalar)),
  };
}

/** Whether each ballot holds: one product for all of them, halved where it fails. */
export function checkBallots(
  ballots: Ballots,
  given: readonly BallotToCheck[],
): readonly boolean[] {
  const key = readKey(ballots.publicKey);
  const verdicts = given.map(() => false);
  if (key === undefined) return verdicts;
  const sound = given.flatMap((ballot, at) => {
    const read = readProvenBallot(ballots.form, ballot.bytes);
    return read === undefined ? [] : [{ at, terms: weigh(ballots, ballot, read) }];
  });
  settle(key, sound, verdicts);
  return verdicts;
}

type Item = {
  readonly choice: number;
  readonly ciphertexts: readonly Point[];
  readonly commitments: readonly Point[];
  /** By component. */
  readonly r: readonly Scalar[];
  /** By vector: its simulated challenge (of the chosen one: not used), and a by component. */
  readonly branches: readonly { readonly c: Scalar; readonly a: readonly Scalar[] }[];
};

/**
 * With r known, A = z·B - c·alpha = a·B and D = z·Y - c·(beta - s·B) = a·Y - c·(m - s)·B where
 * a = z - c·r. For the chosen vector a is the nonce and m = s.
 */
function commitItem(form: Form, key: Point, choice: number, next: () => Scalar): Item {
  const chosen = must(form.vectors[choice], 'a vector of the form');
  const r = chosen.map(next);
  const ciphertexts = chosen.flatMap((m, k) => {
    const secret = must(r[k], 'r of each component');
    return [timesBase(secret), times(key, secret).add(timesBase(BigInt(m)))];
  });
  const branches = form.vectors.map((vector) => ({ c: next(), a: vector.map(next) }));
  const commitments = branches.flatMap(({ c, a }, j) =>
    a.flatMap((nonce, k) => {
      const m = BigInt(must(chosen[k], 'm') - must(form.vectors[j]?.[k], 's'));
      const shift = timesBase(mulMod(c, m < 0n ? negMod(-m) : m));
      return [timesBase(nonce), times(key, nonce).subtract(shift)];
    }),
  );
  return { choice, ciphertexts, commitments, r, branches };
}

/** The chosen vector's challenge is what the others leave; z = a + c·r for all alike. */
function answerItem(item: Item, e: Scalar): { challenges: Scalar[]; responses: Scalar[] } {
  const others = item.branches
    .filter((_, j) => j !== item.choice)
    .reduce((total, { c }) => addMod(total, c), 0n);
  const challenges = item.branches.map(({ c }, j) => (j === item.choice ? subMod(e, others) : c));
  const responses = item.branches.flatMap(({ a }, j) =>
    a.map((nonce, k) => addMod(nonce, mulMod(must(challenges[j], 'c'), must(item.r[k], 'r')))),
  );
  return { challenges, responses };
}

/** A ballot's part in the product: points with their scalars, and the scalars of B and Y. */
type Terms = {
  readonly points: Point[];
  readonly scalars: Scalar[];
  ofBase: Scalar;
  ofKey: Scalar;
};

function weigh(ballots: Ballots, given: BallotToCheck, ballot: ProvenBallot): Terms {
  const parts = partsOf(ballots.form, given.bytes);
  const root = rootOf(ballots, given.context, parts.ciphertexts, parts.commitments);
  const terms: Terms = { points: [], scalars: [], ofBase: 0n, ofKey: 0n };
  for (let item = 0; item < ballots.form.items; item++) {
    weighItem(ballots, ballot, item, { terms, e: itemChallenge(ballots.domain, root, item) });
  }
  return terms;
}

/** Adds A + c·alpha - z·B and D + c·(beta - s·B) - z·Y, each with a fresh weight of 128 bits. */
function weighItem(
  { form, random }: Ballots,
  ballot: ProvenBallot,
  item: number,
  { terms, e }: { readonly terms: Terms; readonly e: Scalar },
): void {
  const sent = must(ballot.challenges[item], 'challenges');
  const challenges = [...sent, sent.reduce((rest, c) => subMod(rest, c), e)];
  for (const [k, { alpha, beta }] of must(ballot.ciphertexts[item], 'ciphertexts').entries()) {
    let ofAlpha = 0n;
    let ofBeta = 0n;
    for (const [j, c] of challenges.entries()) {
      const { forAlpha, forBeta } = must(ballot.commitments[item]?.[j]?.[k], 'a commitment');
      const z = must(ballot.responses[item]?.[j]?.[k], 'a response');
      const [first, second] = [randomWeight(random), randomWeight(random)];
      terms.points.push(forAlpha, forBeta);
      terms.scalars.push(first, second);
      ofAlpha = addMod(ofAlpha, mulMod(first, c));
      ofBeta = addMod(ofBeta, mulMod(second, c));
      const s = mulMod(mulMod(second, c), BigInt(must(form.vectors[j]?.[k], 's')));
      terms.ofBase = subMod(subMod(terms.ofBase, mulMod(first, z)), s);
      terms.ofKey = subMod(terms.ofKey, mulMod(second, z));
    }
    terms.points.push(alpha, beta);
    terms.scalars.push(ofAlpha, ofBeta);
  }
}

type Weighed = { readonly at: number; readonly terms: Terms };

function settle(key: Point, list: readonly Weighed[], verdicts: boolean[]): void {
  if (list.length === 0) return;
  const points = [...list.flatMap(({ terms }) => terms.points), BASE, key];
  const ofBase = list.reduce((total, { terms }) => addMod(total, terms.ofBase), 0n);
  const ofKey = list.reduce((total, { terms }) => addMod(total, terms.ofKey), 0n);
  const scalars = [...list.flatMap(({ terms }) => terms.scalars), ofBase, ofKey];
  if (isIdentity(sumOfProducts(points, scalars))) {
    for (const { at } of list) verdicts[at] = true;
  } else if (list.length > 1) {
    const half = list.length >> 1;
    settle(key, list.slice(0, half), verdicts);
    settle(key, list.slice(half), verdicts);
  }
}

function rootOf(
  { domain, form, publicKey }: Ballots,
  context: Uint8Array,
  ciphertexts: Uint8Array,
  commitments: Uint8Array,
): Uint8Array {
  const statement = [context, writeForm(form), publicKey];
  return hash(domain, 'ballot-proof', ...statement, ciphertexts, commitments);
}

function itemChallenge(domain: Domain, root: Uint8Array, item: number): Scalar {
  return challenge(domain, 'ballot-challenge', root, length32(item));
}

function writeAll(points: readonly Point[]): Uint8Array {
  return concat(...points.map(writePoint));
}
