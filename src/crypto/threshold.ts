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
import { equalBytes } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Board, Committed, Dealer, Dealt, Terms } from './ceremony-terms.ts';
import { risingIndices, rosterHash } from './ceremony-terms.ts';
import type { Dealing } from './dealing.ts';
import { coefficientsOf, encryptionSecret, othersThan, readDealing, valueAt } from './dealing.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  addMod,
  encodesIdentity,
  timesBase,
  timesSecret,
  writePoint,
  writeScalar,
} from './group.ts';
import { valuesOfSum } from './polynomials.ts';
import { openSealed } from './sealed-share.ts';

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

type Read = { readonly index: number; readonly dealing: Dealing };
type Received = Read & { readonly shares: readonly Scalar[] | undefined };

function receive(terms: Terms, own: Dealer, board: Board, random: Random): readonly Received[] {
  const e = encryptionSecret(terms, own);
  const roster = rosterHash(terms, board.committed);
  const dealings = must(readAll(terms, board), 'dealings that were checked');
  return dealings.map(({ index, dealing }) => {
    if (index === own.index) return { index, dealing, shares: ownShares(terms, own) };
    const boxes = boxesFor(own.index, index, board.committed);
    const joint = timesSecret(dealing.sealingPoint, e, random);
    const envelope = {
      domain: terms.domain,
      roster,
      dealer: index,
      trustee: own.index,
      sealingKey: dealing.sealingKey,
      encryptionKey: boxes.own.encryptionKey,
    };
    const sealed = must(dealing.boxes[boxes.place], 'boxes for every other trustee');
    return { index, dealing, shares: openSealed(envelope, joint, sealed) };
  });
}

function ownShares(terms: Terms, own: Dealer): readonly Scalar[] {
  return coefficientsOf(terms, own).map((coefficients) => valueAt(coefficients, own.index));
}

function boxesFor(trustee: number, dealer: number, committed: readonly Committed[]) {
  const others = othersThan(dealer, committed);
  const place = others.findIndex(({ index }) => index === trustee);
  return { place, own: must(others[place], 'a trustee who committed') };
}

function readAll(terms: Terms, { committed, dealings }: Board): readonly Read[] | undefined {
  if (!risingIndices(dealings) || dealings.length === 0) return undefined;
  const list: Read[] = [];
  for (const { index, bytes } of dealings satisfies readonly Dealt[]) {
    const dealing = readDealing(terms, committed.length - 1, bytes);
    if (dealing === undefined) return undefined;
    list.push({ index, dealing });
  }
  return list;
}

/** For each key the sum of its shares. */
function addColumns({ keys }: Terms, received: readonly Received[]): readonly Scalar[] {
  return Array.from({ length: keys }, (_, key) =>
    received.reduce((total, { shares }) => addMod(total, must(shares?.[key], 'a share')), 0n),
  );
}

/** Of each dealer the commitments of one key. */
function polynomialsOf(key: number, list: readonly Read[]): readonly (readonly Point[])[] {
  return list.map(({ dealing }) => must(dealing.polynomials[key], 'a polynomial').points);
}

/** Whether x·B is the value of the sum of these polynomials. */
function isLogOf(x: Scalar, rows: readonly (readonly Point[])[], index: number): boolean {
  const [value] = valuesOfSum(rows, [index]);
  return equalBytes(writePoint(timesBase(x)), must(value, 'one value'));
}

function fits(received: Received, index: number): boolean {
  return received.dealing.polynomials.every((_, key) =>
    isLogOf(must(received.shares?.[key], 'a share'), polynomialsOf(key, [received]), index),
  );
}
