/**
 * The cases of spec/vectors/mix: a list of three sums mixed by one trustee, and attacks.
 *
 * Use      tools/make-vectors.ts writes them.
 * Shapes   the sum of one under 41·B, less 0, 1 and 2.
 */

import { concat, toHex, utf8 } from '../../src/basics/bytes.ts';
import { lessPlain } from '../../src/crypto/elgamal.ts';
import { timesBase, writePoint, writeScalar } from '../../src/crypto/group.ts';
import { type Mixable, mixList } from '../../src/crypto/mixed-list.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { type Case, IDENTITY, NO_POINT, beyond, put } from './vector-bytes.ts';

const SIZE = 3;
/** Slots of 32 bytes before the proofs. */
const PAIRS = 2 * SIZE;

export function mixCases() {
  const random = seeded('vectors/mix');
  const list = listOf(utf8('round one, trustee one, turn nought'));
  const bytes = mixList(list, writeScalar(31n), random);
  const good = written(list, bytes);
  const other = { ...list, betas: [...list.betas.slice(0, 2), writePoint(timesBase(7n))] };
  const doubled = { ...list, betas: [list.betas[0], list.betas[0], list.betas[2]] as Uint8Array[] };
  const shorter = { ...list, alphas: list.alphas.slice(1), betas: list.betas.slice(1) };
  const pair = (at: number): Uint8Array => bytes.slice(64 * at, 64 * at + 64);
  const rest = bytes.slice(64 * SIZE);
  const bad: { readonly [why: string]: Case } = {
    'of-a-rehearsal': { domain: 'rehearsal' },
    'of-another-trustee-turn-or-round': {
      context: toHex(utf8('round one, trustee one, turn one')),
    },
    'of-another-list': { betas: other.betas.map(toHex) },
    'of-a-shorter-list': written(list, mixList(shorter, writeScalar(31n), random)),
    'of-the-list-in-another-order': { betas: [...list.betas].reverse().map(toHex) },
    'one-sum-twice-in-the-list': written(doubled, mixList(doubled, writeScalar(31n), random)),
    'a-pair-twice': { bytes: toHex(concat(pair(0), pair(0), pair(2), rest)) },
    'pairs-exchanged': { bytes: toHex(concat(pair(1), pair(0), pair(2), rest)) },
    'a-pair-from-outside': {
      bytes: toHex(put(put(bytes, 0, writePoint(timesBase(5n))), 1, writePoint(timesBase(6n)))),
    },
    'alpha-of-a-pair-is-the-identity': { bytes: toHex(put(bytes, 2, IDENTITY)) },
    'beta-of-a-pair-is-no-point': { bytes: toHex(put(bytes, 3, NO_POINT)) },
    'alpha-of-a-sum-is-the-identity': {
      alphas: [toHex(IDENTITY), ...list.alphas.slice(1).map(toHex)],
    },
    'challenge-not-below-the-order': { bytes: toHex(beyond(bytes, PAIRS)) },
    'response-not-below-the-order': { bytes: toHex(beyond(bytes, PAIRS + 1)) },
    'challenge-changed': { bytes: toHex(put(bytes, PAIRS + 2, writeScalar(1n))) },
    'response-changed': { bytes: toHex(put(bytes, PAIRS + 3, writeScalar(1n))) },
    'proofs-of-two-sums-exchanged': {
      bytes: toHex(
        concat(
          bytes.slice(0, 64 * SIZE),
          rest.slice(64 * SIZE, 128 * SIZE),
          rest.slice(0, 64 * SIZE),
          rest.slice(128 * SIZE),
        ),
      ),
    },
    'a-byte-too-few': { bytes: toHex(bytes.slice(1)) },
    'a-byte-too-many': { bytes: toHex(concat(bytes, Uint8Array.of(0))) },
  };
  return { about: 'A list of three sums mixed by one trustee.', good, bad };
}

function listOf(context: Uint8Array): Mixable {
  const sum = { alpha: timesBase(21n), beta: timesBase(21n * 41n + 1n) };
  const less = [0, 1, 2].map((number) => lessPlain(sum, number));
  return {
    ...{ domain: 'real', context },
    alphas: less.map(({ alpha }) => writePoint(alpha)),
    betas: less.map(({ beta }) => writePoint(beta)),
  };
}

function written({ context, alphas, betas }: Mixable, bytes: Uint8Array): Case {
  const lists = { alphas: alphas.map(toHex), betas: betas.map(toHex) };
  return { domain: 'real', context: toHex(context), ...lists, bytes: toHex(bytes) };
}
