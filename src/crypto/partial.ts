/**
 * Opening sums with the shares of t trustees: each sends a partial decryption with its proof.
 *
 * Use      a trustee calls `decryptTargets`; all others `checkPartial` and, with t good ones,
 *          `openTargets`. A bad one is skipped and its author named by the caller.
 * Shapes   bytes: P_i = x_m·alpha_i for each target, 32 bytes each, then the proof of equal
 *          logarithms, 64 bytes. An alpha that is the identity (nobody counted) has P = identity.
 * Errors   `checkPartial` answers false; `openTargets` answers `undefined` for a repeated index, an
 *          index below 1, bytes of another length, or a sum outside 0..most.
 * Secrets  the share multiplies points that others chose: the scalar is split each time (group.ts).
 * Source   Desmedt, Frankel 1989; spec/crypto.md §8, vectors spec/vectors/partial/.
 */

import { concat } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { smallLogs } from './elgamal.ts';
import { type Written, checkEqualLogs, proveEqualLogs, written } from './equal-logs.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  invMod,
  mulMod,
  negMod,
  readAggregate,
  readPoint,
  readScalar,
  timesBase,
  timesSecret,
} from './group.ts';
import { sumOfProducts } from './products.ts';
import type { Domain } from './transcript.ts';

/** The alphas of all targets of one round, and what binds them to it. */
export type Targets = {
  readonly domain: Domain;
  /** Round, trustee, purposes: whatever must not be swapped. */
  readonly context: Uint8Array;
  readonly alphas: readonly Uint8Array[];
};

/** A partial decryption as received; `share` is V_m of the trustee. */
export type GivenPartial = Targets & { readonly share: Uint8Array; readonly bytes: Uint8Array };

export type Sums = {
  readonly alphas: readonly Uint8Array[];
  readonly betas: readonly Uint8Array[];
  /** Of exactly t trustees (index from 1), each already checked. */
  readonly partials: readonly { readonly index: number; readonly bytes: Uint8Array }[];
  /** No sum can be greater. */
  readonly most: number;
};

/** `secret` is x_m, 32 bytes as `openShares` gave it. */
export function decryptTargets(targets: Targets, secret: Uint8Array, random: Random): Uint8Array {
  const x = must(readScalar(secret), 'a key share');
  const bases = must(readAll(targets.alphas), 'targets that decode');
  const images = bases.map(({ point }) => written(timesSecret(point, x, random)));
  const statement = { share: written(timesBase(x)), bases, images };
  const proof = proveEqualLogs(subjectOf(targets), statement, x, random);
  return concat(...images.map(({ bytes }) => bytes), proof);
}

export function checkPartial(given: GivenPartial): boolean {
  const point = readPoint(given.share);
  const bases = readAll(given.alphas);
  const images = readImages(given.bytes, given.alphas.length);
  if (point === undefined || bases === undefined || images === undefined) return false;
  const share = { point, bytes: given.share };
  const proof = given.bytes.subarray(32 * bases.length);
  return checkEqualLogs(subjectOf(given), { share, bases, images }, proof);
}

/** One number for each target; wrong partials give `undefined` or nonsense: check them first. */
export function openTargets(sums: Sums): readonly number[] | undefined {
  const points = openPoints(sums);
  return points && smallLogs(points, sums.most);
}

/** What each target encrypts, as a point: its number times the generator. */
export function openPoints(sums: Omit<Sums, 'most'>): readonly Point[] | undefined {
  const factors = lagrange(sums.partials.map(({ index }) => index));
  if (factors === undefined || sums.alphas.length !== sums.betas.length) return undefined;
  const betas = readAll(sums.betas);
  const shares = sums.partials.map(({ bytes }) => readImages(bytes, sums.alphas.length));
  if (betas === undefined || shares.includes(undefined)) return undefined;
  return betas.map(({ point }, at) => {
    const points = shares.map((list) => must(list?.[at], 'a share for each target').point);
    return point.subtract(sumOfProducts(points, factors));
  });
}

/** The factors that interpolate at 0, or `undefined` where indices repeat or are below 1. */
export function lagrange(indices: readonly number[]): readonly Scalar[] | undefined {
  const proper = indices.every((index) => Number.isInteger(index) && index > 0 && index < 2 ** 31);
  if (!proper || new Set(indices).size !== indices.length || indices.length === 0) return undefined;
  return indices.map((m) => {
    let above = 1n;
    let below = 1n;
    for (const u of indices) {
      if (u === m) continue;
      above = mulMod(above, BigInt(u));
      below = mulMod(below, u > m ? BigInt(u - m) : negMod(BigInt(m - u)));
    }
    return mulMod(above, invMod(below));
  });
}

function subjectOf({ domain, context }: Targets) {
  return { domain, label: 'partial', context };
}

/** The first `count` points of a partial. */
function readImages(bytes: Uint8Array, count: number): readonly Written[] | undefined {
  if (bytes.length !== 32 * count + 64) return undefined;
  return readAll(Array.from({ length: count }, (_, at) => bytes.subarray(32 * at, 32 * at + 32)));
}

function readAll(list: readonly Uint8Array[]): readonly Written[] | undefined {
  const points: Written[] = [];
  for (const bytes of list) {
    const point = readAggregate(bytes);
    if (point === undefined) return undefined;
    points.push({ point, bytes });
  }
  return points;
}
