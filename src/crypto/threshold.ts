/**
 * Keys that nobody holds: from all dealings come the public keys, and for each trustee her shares.
 *
 * Use      each trustee `openShares` before she confirms; everybody `assembleKeys` of the certified
 *          ceremony. With t shares a sum is opened (partial.ts).
 * Shapes   Y = Σ C_j0; V_m = Σ_j Σ_k m^k·C_jk; x_m = Σ_j f_j(m), and x_m·B = V_m; for each key.
 * Errors   a share that is wrong names its dealer. `undefined` where a dealing is malformed or a
 *          sum is the identity, which no honest ceremony gives.
 * Secrets  the seed and the shares x_m. Dealers' points are multiplied by e with a split scalar.
 * Source   Pedersen 1991, Feldman 1987; spec/crypto.md §7.5-7.6, vectors spec/vectors/dealing/.
 */

import { must } from '../basics/bug.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Board, Dealer, Terms } from './ceremony-terms.ts';
import { risingIndices } from './ceremony-terms.ts';
import { coefficientsOf, encryptionSecret, valueAt } from './dealing.ts';
import type { Random, Scalar } from './group.ts';
import { addMod, encodesIdentity, timesSecret, writeScalar } from './group.ts';
import { valuesOfSum } from './polynomials.ts';
import {
  type Received,
  fits,
  isLogOf,
  polynomialsOf,
  readAll,
  receivedBy,
  recipient,
} from './received.ts';

/** The dealer of a share that does not fit its commitments. */
export type BadShare = { readonly code: 'bad_share'; readonly dealer: number };

/** One key of the stock: Y, and V_m by index. */
export type AssembledKey = {
  readonly publicKey: Uint8Array;
  readonly shares: readonly { readonly index: number; readonly share: Uint8Array }[];
};

/** x_m for each key, 32 bytes each. The dealings are those that passed `checkDealing`. */
export function openShares(
  terms: Terms,
  own: Dealer,
  board: Board,
  random: Random,
): Result<readonly Uint8Array[], BadShare> {
  const received = receive(terms, own, board, random);
  const failed = received.find(({ shares }) => shares === undefined);
  if (failed !== undefined) return refuse({ code: 'bad_share', dealer: failed.index });
  const sums = addColumns(terms, received);
  const fitting = sums.every((x, key) => isLogOf(x, polynomialsOf(key, received), own.index));
  if (fitting) return ok(sums.map(writeScalar));
  const guilty = must(
    received.find((one) => !fits(one, own.index)),
    'a share that is wrong, where their sum is',
  );
  return refuse({ code: 'bad_share', dealer: guilty.index });
}

/** Y and all V_m of the trustees at `indices`, for each key. */
export function assembleKeys(
  terms: Terms,
  board: Board,
  indices: readonly number[],
): readonly AssembledKey[] | undefined {
  if (!risingIndices(indices.map((index) => ({ index }))) || indices.length < terms.threshold) {
    return undefined;
  }
  const dealings = readAll(terms, board);
  if (dealings === undefined) return undefined;
  const keys = Array.from({ length: terms.keys }, (_, key) =>
    valuesOfSum(polynomialsOf(key, dealings), [0, ...indices]),
  );
  if (keys.flat().some((point) => encodesIdentity(point))) return undefined;
  return keys.map(([publicKey, ...shares]) => ({
    publicKey: must(publicKey, 'a value at 0'),
    shares: indices.map((index, at) => ({ index, share: must(shares[at], 'a value for each') })),
  }));
}

function receive(terms: Terms, own: Dealer, board: Board, random: Random): readonly Received[] {
  const e = encryptionSecret(terms, own);
  const to = recipient(terms, board, own.index);
  const dealings = must(readAll(terms, board), 'dealings that were checked');
  return dealings.map((read) => {
    if (read.index === own.index) return { ...read, shares: ownShares(terms, own) };
    const joint = timesSecret(read.dealing.sealingPoint, e, random);
    return receivedBy(to, read, joint);
  });
}

function ownShares(terms: Terms, own: Dealer): readonly Scalar[] {
  return coefficientsOf(terms, own).map((coefficients) => valueAt(coefficients, own.index));
}

/** For each key the sum of its shares. */
function addColumns({ keys }: Terms, received: readonly Received[]): readonly Scalar[] {
  return Array.from({ length: keys }, (_, key) =>
    received.reduce((total, { shares }) => addMod(total, must(shares?.[key], 'a share')), 0n),
  );
}
