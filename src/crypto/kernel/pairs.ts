/**
 * The running half of the kernel that works on two elements at once, for sums of many points.
 *
 * Use      `pairsOf(kernel)`; `undefined` where the machine or the place has no fused steps on
 *          pairs of doubles: callers go on with one element at a time.
 * Shapes   it shares the memory of the kernel. Before it is let in, it multiplies numbers of which
 *          only fused steps give the right product: where they are two steps, it stays out.
 * Secrets  variable time: public numbers only.
 * Source   spec/crypto.md §14.9.
 */

import { CHAIN } from './elements.ts';
import type { Kernel, Memory } from './kernel.ts';
import { compiled } from './modules.ts';
import { type PairElement, elementPairAt, pairAt } from './pair-curve-code.ts';
import { FAULT, PAIR_POINT, SEEN, SIGNS, seenAt } from './pair-curve-code.ts';
import { PAIR, PAIRS, PAIR_CONSTANTS } from './pair-field-code.ts';

type One = (a: number) => void;
type Two = (to: number, a: number) => void;
type Three = (to: number, a: number, b: number) => void;
type Four = (to: number, a: number, b: number, count: number) => void;

export type Pairs = PairCalls & { readonly kernel: Kernel };

type PairCalls = {
  readonly mulPair: Three;
  readonly squarePairTimes: Two;
  readonly look: Two;
  readonly addPair: Two;
  readonly joinPair: Two;
  readonly toSummandPair: Two;
  readonly readPair: One;
  readonly takePair: One;
  readonly givePair: One;
  readonly readEdwardsPair: One;
  readonly takeEdwardsPair: () => void;
  readonly decodeEdwards: Three;
  readonly decodePairs: Four;
  readonly fillPairs: Four;
  readonly addPairBuckets: Two;
};

type Engine = {
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};
declare const WebAssembly: Engine | undefined;

const P = 2n ** 255n - 19n;
const TWICE_D = 16295367250680780974490674513165176452449235426866156013048779062215315747161n;
const ROOT = 19681161376707505956807079304988542015446066515923890162744021073123829784752n;
const ELEMENTS: readonly (readonly [PairElement, bigint, bigint])[] = [
  ['one', 1n, 1n],
  ['minusD', minusD(), minusD()],
  ['twiceD', TWICE_D, TWICE_D],
  ['twiceDTwo', TWICE_D, 2n],
  ['rootOfMinusOne', ROOT, ROOT],
];

function minusD(): bigint {
  return P - 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
}

const running = new WeakMap<Kernel, Pairs | null>();

export function pairsOf(kernel: Kernel): Pairs | undefined {
  const known = running.get(kernel);
  if (known !== undefined) return known ?? undefined;
  const calls = start(kernel.memory);
  const pairs = calls && { ...calls, kernel };
  const sound = pairs && furnished(pairs) ? pairs : undefined;
  running.set(kernel, sound ?? null);
  return sound;
}

function start(memory: Memory): PairCalls | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    const imports = { kernel: { memory } };
    return new WebAssembly.Instance(compiled('pairs'), imports).exports as PairCalls;
  } catch {
    return undefined;
  }
}

/** Whether its products are right. */
function furnished(pairs: Pairs): boolean {
  const { buffer } = pairs.kernel.memory;
  const bits = new BigInt64Array(buffer, PAIRS, 2 * Object.keys(PAIR_CONSTANTS).length);
  bits.set(Object.values(PAIR_CONSTANTS).flat());
  for (const [name, left, right] of ELEMENTS) writePair(pairs, elementPairAt(name), left, right);
  return isFused(pairs);
}

/** Limbs as large as they may be, of which a product in two steps is rounded twice. */
function isFused(pairs: Pairs): boolean {
  const [a, b, c] = [pairAt('a'), pairAt('b'), pairAt('c')];
  const factors = [P / 3n, P / 7n, (2n * P) / 5n, P - 2n ** 200n - 1n];
  const [first = 0n, second = 0n, third = 0n, fourth = 0n] = factors;
  writePair(pairs, a, first, second);
  writePair(pairs, b, third, fourth);
  pairs.mulPair(c, a, b);
  const [left, right] = [numberAt(pairs, c, 0), numberAt(pairs, c, 1)];
  return left === (first * third) % P && right === (second * fourth) % P;
}

/** Limbs of both, nearest to nought. */
export function writePair({ kernel }: Pairs, to: number, left: bigint, right: bigint): void {
  const view = new Float64Array(kernel.memory.buffer, to, PAIR / 8);
  for (const [side, value] of [left, right].entries()) {
    let rest = value > P / 2n ? value - P : value;
    for (let limb = 0; limb < 5; limb++) {
      const low = limb < 4 ? BigInt.asIntN(51, rest) : rest;
      view[2 * limb + side] = Number(low);
      rest = (rest - low) >> 51n;
    }
  }
}

/** The element on one side of a pair. */
export function numberAt(pairs: Pairs, pair: number, side: number): bigint {
  pairs.look(SEEN, pair + 8 * side);
  const words = new BigInt64Array(pairs.kernel.memory.buffer, SEEN + 8, 5);
  return words.reduceRight((sum, word) => (sum << 51n) | word, 0n);
}

type Point = { readonly X: bigint; readonly Y: bigint; readonly Z: bigint; readonly T: bigint };

export function pointAt(pairs: Pairs, point: number): Point {
  const [X, Y] = [numberAt(pairs, point, 0), numberAt(pairs, point, 1)];
  const [T, Z] = [numberAt(pairs, point + PAIR, 0), numberAt(pairs, point + PAIR, 1)];
  return { X, Y, Z, T };
}

/** So many points in a row that are the identity: one, and then twice as many each time. */
export function setIdentities({ kernel }: Pairs, to: number, count: number): void {
  const view = new Float64Array(kernel.memory.buffer, to, (count * PAIR_POINT) / 8);
  const one = PAIR_POINT / 8;
  view.fill(0, 0, one);
  view[1] = 1;
  view[PAIR / 8 + 1] = 1;
  for (let done = one; done < view.length; done *= 2) view.copyWithin(done, 0, done);
}

const POWERS = [pairAt('x'), pairAt('y'), pairAt('q')];
/** The chain's own places, in the order in which it first fills them. */
const FILLED = [...new Set(CHAIN.map(([to]) => to))];
const [POWER, F, J, G] = [pairAt('t'), pairAt('f'), pairAt('j'), pairAt('g')];

/** To j a root of 1/f on each side, if there is one. */
export function findRoots(pairs: Pairs): void {
  const { kernel } = pairs;
  const view = new Float64Array(kernel.memory.buffer);
  const placeOf = (name: number) => (name < 0 ? F : (POWERS[FILLED.indexOf(name)] ?? F));
  for (const [to, from, count, by] of CHAIN) {
    view.copyWithin(POWER >> 3, placeOf(from) >> 3, (placeOf(from) + PAIR) >> 3);
    pairs.squarePairTimes(POWER, count);
    pairs.mulPair(placeOf(to), POWER, placeOf(by));
  }
  const [last] = CHAIN.at(-1) ?? [0];
  const whole = placeOf(last);
  pairs.squarePairTimes(whole, 2);
  pairs.mulPair(J, whole, F);
  pairs.mulPair(G, J, J);
  pairs.mulPair(G, G, F);
  for (const side of [0, 1]) {
    pairs.look(SEEN, G + 8 * side);
    const found = kernel.limbs()[(SEEN + 8) >> 2] === 1;
    const factor = elementPairAt(found ? 'one' : 'rootOfMinusOne') >> 3;
    for (let limb = 0; limb < 10; limb += 2) {
      view[(G >> 3) + limb + side] = view[factor + limb] ?? 0;
    }
  }
  pairs.mulPair(J, J, G);
}

export function clearFault({ kernel }: Pairs): void {
  kernel.limbs()[FAULT >> 2] = 0;
}

export function hasFault({ kernel }: Pairs): boolean {
  return kernel.limbs()[FAULT >> 2] !== 0;
}

/** Whether the element is 0 on that side, and whether it is odd. */
export function seen(pairs: Pairs, pair: number, side: number) {
  const to = seenAt(0, side);
  pairs.look(to, pair + 8 * side);
  const limbs = pairs.kernel.limbs();
  return { zero: limbs[to >> 2] === 1, odd: limbs[(to >> 2) + 1] === 1 };
}

export function setSigns({ kernel }: Pairs, signs: readonly [number, number]): void {
  new Float64Array(kernel.memory.buffer, SIGNS, 2).set(signs);
}
