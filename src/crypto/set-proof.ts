/**
 * A ballot that proves, without opening, that each item holds one of the allowed vectors.
 *
 * Use      the booth calls `makeBallot`; everybody else `checkBallots` (set-check.ts).
 * Shapes   for each item an OR over the vectors of an AND over the components; one hash over
 *          context, form, key, all ciphertexts and all commitments; from it one challenge for each
 *          item. `context` is the ballot's header: round, member, number, previous
 *          (spec/protocol.md §5).
 * Errors   a bad key is a bug and throws.
 * Secrets  the choices and the randomness r stay here. Each vector of each item costs the same
 *          steps, chosen or not, since the maker knows r: only B and Y are multiplied.
 * Source   Cramer, Damgård, Schoenmakers 1994; Bernhard, Pereira, Warinschi 2012 (independence);
 *          spec/crypto.md §4, vectors spec/vectors/ballot/.
 */

import { must } from '../basics/bug.ts';
import { concat, length32 } from '../basics/bytes.ts';
import { type Form, writeForm } from './form.ts';
import type { Point, Scalar } from './group.ts';
import {
  addMod,
  mulMod,
  negMod,
  readKey,
  subMod,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { type Ballots, rootOf } from './set-check.ts';
import { type Domain, challenge, nonces } from './transcript.ts';

export type { Form } from './form.ts';
export { ballotPoints, readBallot } from './ballot.ts';
export { type BallotToCheck, type Ballots, checkBallots } from './set-check.ts';

export type BallotToMake = Ballots & {
  readonly context: Uint8Array;
  /** For each item the place of its vector in the form. */
  readonly choices: readonly number[];
  /** Something only this device knows, against a failing source of chance. */
  readonly secret?: Uint8Array;
};

export type MadeBallot = {
  readonly bytes: Uint8Array;
  /** r of each item and component: whoever has it sees the answers (ballot-opening.ts). */
  readonly opening: readonly Uint8Array[];
};

export function makeBallot(ballot: BallotToMake): MadeBallot {
  const { domain, form, choices, context, publicKey } = ballot;
  if (choices.length !== form.items) throw new Error('bug: one choice for each item');
  const key = must(readKey(publicKey), 'a public key');
  const statement = concat(writeForm(form), publicKey, context);
  const secret = concat(ballot.secret ?? new Uint8Array(0), ...choices.map(length32));
  const next = nonces(domain, secret, statement, ballot.random);
  const items = choices.map((choice) => commitItem(form, key, choice, next));
  const ciphertexts = concat(...items.map((item) => writeAll(item.ciphertexts)));
  const commitments = concat(...items.map((item) => writeAll(item.commitments)));
  const root = rootOf(ballot, { context, ciphertexts, commitments });
  const answers = items.map((item, at) => answerItem(item, itemChallenge(domain, root, at)));
  const challenges = answers.flatMap((answer) => answer.challenges.slice(0, -1));
  const responses = answers.flatMap((answer) => answer.responses);
  return {
    bytes: concat(ciphertexts, commitments, ...[...challenges, ...responses].map(writeScalar)),
    opening: items.flatMap((item) => item.r.map(writeScalar)),
  };
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

function itemChallenge(domain: Domain, root: Uint8Array, item: number): Scalar {
  return challenge(domain, 'ballot-challenge', root, length32(item));
}

function writeAll(points: readonly Point[]): Uint8Array {
  return concat(...points.map(writePoint));
}
