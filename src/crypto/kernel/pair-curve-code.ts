/**
 * The curve's formulas on pairs: an addition takes four products of two elements each.
 *
 * Use      `pairModule()` gives the bytes that pairs.ts starts, in the memory of the kernel.
 * Shapes   a point is X | Y and T | Z, a summand Y-X | Y+X and 2dT | 2Z, each limb by limb.
 *          Decoding takes two points at once, side by side, and leaves two summands with Z = 1,
 *          one after the other.
 * Units    sizes in units of 2^50, of which factors may multiply to 3 (pair-field-code.ts). A
 *          summand is reduced, and so is every coordinate.
 * Source   Hisil, Wong, Carter, Dawson 2008 §4.2 (four at once); RFC 9496 §4.3.1; spec/crypto.md
 *          §14.9.
 */

import { must } from '../../basics/bug.ts';
import { ADD32, type Code, type Func, MUL32, SUB32, bySign, call, get } from './assembler.ts';
import { load16, load32, moduleOf, number32, set, store32, whileSet } from './assembler.ts';
import { type Tongue, translated } from './formulas.ts';
import {
  type Limbs,
  PAIR,
  PAIRS_FREE,
  PAIR_FIELD_FUNCTIONS,
  PAIR_PLACES,
  PRODUCT_LOCALS,
  at,
  constant,
  fixed,
  keep,
  limbs,
  local,
  pairFieldCode,
  product,
  reduced,
  storeAt,
  unpackedPair,
} from './pair-field-code.ts';
import * as on from './vectors.ts';

/** A point, and a summand. */
export const PAIR_POINT = 2 * PAIR;

const SCRATCH = 'abcdefgijqtxy';
/** Elements that never change, after the scratch; pairs.ts writes them, the same on both sides. */
const ELEMENTS = ['one', 'minusD', 'twiceD', 'twiceDTwo', 'rootOfMinusOne'] as const;
export type PairElement = (typeof ELEMENTS)[number];
const BEHIND = PAIRS_FREE + (SCRATCH.length + ELEMENTS.length) * PAIR;
/** For each side 1 or -1, by which x is multiplied. */
export const SIGNS = BEHIND;
/** Not 0 if something was refused since it was last cleared. */
export const FAULT = BEHIND + 16;
/** What `look` says: first of one side and then of the other, and of four elements. */
export const SEEN = BEHIND + 32;
const ONE_SEEN = 48;
const TERM = SEEN + 8 * ONE_SEEN;
export const RUNNING = TERM + PAIR_POINT;
export const COLUMN = RUNNING + PAIR_POINT;
export const PAIRS_END = COLUMN + PAIR_POINT;

export function pairAt(letter: string): number {
  return PAIRS_FREE + SCRATCH.indexOf(letter) * PAIR;
}

export function elementPairAt(name: PairElement): number {
  return PAIRS_FREE + (SCRATCH.length + ELEMENTS.indexOf(name)) * PAIR;
}

/** Where `look` has said whether an element is 0, and behind it whether it is odd. */
export function seenAt(element: number, side: number): number {
  return SEEN + (2 * element + side) * ONE_SEEN;
}

/** Lines leave what others go on with reduced; what was just unpacked is not. */
function tongueFor(unpacked: string): Tongue {
  return {
    fit: 3,
    calls: { ...PAIR_PLACES, alone: PAIR_PLACES.reduce },
    alone: 1,
    sizeOf: (name) => (name === unpacked ? 2 : 1),
    address: (name) => {
      const element = ELEMENTS.find((one) => one === name);
      return number32(element === undefined ? pairAt(name) : elementPairAt(element));
    },
  };
}

/** From the encoding i: `f` is what has to have a root. */
const TERMS = `
    i = i
    a = i * i
    b = one - a
    b = b
    c = one + a
    c = c
    d = c * c
    e = b * b
    e = e * minusD
    e = e - d
    e = e
    f = e * d`;

/** From those and a root j, up to the sign of x: `g` is 0 if it is a root. */
const TAKEN = `
    j = j
    g = j * j
    g = g * f
    g = g - one
    a = j * c
    d = j * a
    d = d * e
    a = a + a
    x = i * a
    y = b * d
    t = x * y
    q = t * twiceD`;

/** From the y of a point of Ed25519: `f` is u·v, and b is u. */
const EDWARDS_TERMS = `
    i = i
    a = i * i
    b = a - one
    b = b
    e = a * minusD
    c = one - e
    c = c
    f = b * c`;

/** From those and a root; where `e` is 0, the point is of small order. */
const EDWARDS_TAKEN = `
    g = j * j
    g = g * f
    g = g - one
    x = b * j
    y = i * one
    t = x * y
    q = t * twiceD
    e = x * x
    a = y * y
    e = e + a`;

/** Left and right of two values: the one's first beside the other's, and their second ones. */
const firsts = (a: number, b: number): Code => [get(a), get(b), on.sideBySide(0, 2)];
const seconds = (a: number, b: number): Code => [get(a), get(b), on.sideBySide(1, 3)];
const turned = (value: Code): Code => [value, value, on.sideBySide(1, 2)];

/** Y-X | Y+X of the point at the address in a local. */
function acrossOf(place: number, spare: number): Limbs {
  return (limb) => [
    [at(place)(limb), set(spare), get(spare), constant('minusPlus')],
    [turned(get(spare)), on.FUSED],
  ];
}

/** Parameters: a point, and a summand that is added to it or taken away. */
function addition(plus: boolean): Func {
  const spare = 2 + PRODUCT_LOCALS;
  const [ab, cd, eg, hf] = [spare + 1, spare + 6, spare + 11, spare + 16];
  const own: Limbs = plus ? at(1) : (limb) => turned(at(1)(limb));
  const joined = limbs.flatMap((limb) => {
    const first = [firsts(ab + limb, cd + limb), set(spare)];
    const second = [seconds(ab + limb, cd + limb), set(ab + limb), get(spare)];
    const e = [constant(plus ? 'minusPlus' : 'minusMinus'), get(ab + limb), on.FUSED];
    const f = [constant(plus ? 'plusMinus' : 'plusPlus'), get(ab + limb), on.FUSED];
    return [first, second, e, set(eg + limb), get(spare), f, set(hf + limb)];
  });
  const code = [
    product(acrossOf(0, spare), own, keep(ab), 2),
    product(at(0, PAIR), at(1, PAIR), keep(cd), 2),
    [joined, reduced(eg, cd)],
    product(local(eg), (limb) => turned(get(hf + limb)), storeAt(0), 2),
    product(local(eg), local(hf), storeAt(0, PAIR), 2),
  ];
  const name = plus ? 'addPair' : 'subPair';
  return { name, parameters: 2, wide: 0, vectors: PRODUCT_LOCALS + 21, code };
}

/** Parameters: where to, and a point. */
function toSummand(): Func {
  const first = 2 + PRODUCT_LOCALS;
  const code = [
    limbs.flatMap((limb) => keep(first)(limb, acrossOf(1, 2)(limb))),
    reduced(first, 2),
    limbs.flatMap((limb) => storeAt(0)(limb, get(first + limb))),
    product(at(1, PAIR), fixed(elementPairAt('twiceDTwo')), storeAt(0, PAIR), 2),
  ];
  const vectors = PRODUCT_LOCALS + limbs.length;
  return { name: 'toSummandPair', parameters: 2, wide: 0, vectors, code };
}

const PLACES = ['addPair', 'subPair', 'toSummandPair', 'readPair', 'takePair', 'givePair'] as const;
const called = (name: (typeof PLACES)[number]) => call(PAIR_FIELD_FUNCTIONS + PLACES.indexOf(name));

/** Parameter: two encodings. Leaves what has to have a root. */
function readPair(): Func {
  const code = [unpackedPair(pairAt('i'), 0), translated(TERMS, tongueFor('i'))];
  return { name: 'readPair', parameters: 1, wide: 0, code };
}

function edwards(name: string, lines: string, unpacked: string): Func {
  const read = unpacked === 'i' ? unpackedPair(pairAt('i'), 0) : [];
  const code = [read, translated(lines, tongueFor(unpacked))];
  return { name, parameters: read.length > 0 ? 1 : 0, wide: 0, code };
}

const NOT_ZERO: Code = [0x45, 0x45];
const EITHER: Code = [0x72];
const DIFFERENT: Code = [0x73];
const DOWN32: Code = [0x76];
/** i32.load8_u, without its offset. */
const LOAD_BYTE: Code = [0x2d, 0];
const FROM_NARROW: Code = [0xb7];

/** What was said of an element: whether it is 0, or whether it is odd. */
const zero = (element: number, side: number): Code => [number32(seenAt(element, side)), load32(0)];
const odd = (element: number, side: number): Code => [number32(seenAt(element, side)), load32(4)];

function looked(letters: string, side: number): Code {
  return letters
    .split('')
    .flatMap((letter, element) => [
      [number32(seenAt(element, side)), number32(pairAt(letter) + 8 * side)],
      call(PAIR_PLACES.look),
    ]);
}

/** Notes whether the root is none or something else is wrong, and by what x is multiplied. */
function noted(side: number, wrong: Code, negative: Code): Code {
  const root = [zero(0, side), number32(1), SUB32, NOT_ZERO];
  const sign = [number32(1), negative, number32(2), MUL32, SUB32];
  return [
    [number32(FAULT), number32(FAULT), load32(0), root, EITHER, wrong, EITHER, store32(0)],
    [number32(SIGNS), sign, FROM_NARROW, on.storeDouble(8 * side)],
  ];
}

/** Parameter: where to. Of what was read and the roots at j; what is refused is noted. */
function takePair(): Func {
  const sides = [0, 1].flatMap((side) => {
    const wrong = [odd(1, side), odd(2, side), DIFFERENT];
    return [looked('gxt', side), noted(side, wrong, odd(1, side))];
  });
  const code = [translated(TAKEN, tongueFor('j')), sides, get(0), called('givePair')];
  return { name: 'takePair', parameters: 1, wide: 0, code };
}

/** Parameters: where to, two points of Ed25519, and their hints; small orders are refused. */
function decodeEdwards(): Func {
  const sides = [0, 1].flatMap((side) => {
    const wrong = [zero(1, side), zero(2, side), EITHER, zero(3, side), EITHER];
    const given = [get(1), LOAD_BYTE, 32 * side + 31, number32(7), DOWN32];
    return [looked('gxye', side), noted(side, wrong, [odd(1, side), given, DIFFERENT])];
  });
  const code = [
    [unpackedPair(pairAt('i'), 1), translated(EDWARDS_TERMS, tongueFor('i'))],
    [unpackedPair(pairAt('j'), 2), translated('j = j', tongueFor('j'))],
    [translated(EDWARDS_TAKEN, tongueFor('')), sides, get(0), called('givePair')],
  ];
  return { name: 'decodeEdwards', parameters: 3, wide: 0, code };
}

/** Parameter: where two summands go, of x, y and q = 2dxy, where x and q take their signs. */
function givePair(): Func {
  const [sign, minus, p, m, q, carries] = [1, 2, 3, 8, 13, 18];
  const signed = (letter: string, by: number) => (limb: number) => [
    [fixed(pairAt(letter))(limb), get(by)],
  ];
  const code = [
    [number32(SIGNS), on.loadPair(0), set(sign)],
    [get(sign), constant('minusMinus'), constant('nought'), on.FUSED, set(minus)],
    limbs.flatMap((limb) => [
      [signed('x', sign)(limb), fixed(pairAt('y'))(limb), on.FUSED, set(p + limb)],
      [signed('x', minus)(limb), fixed(pairAt('y'))(limb), on.FUSED, set(m + limb)],
      [signed('q', sign)(limb), constant('nought'), on.FUSED, set(q + limb)],
    ]),
    [reduced(p, carries), reduced(m, carries)],
    limbs.flatMap((limb) => [
      storeAt(0)(limb, firsts(m + limb, p + limb)),
      storeAt(0, PAIR_POINT)(limb, seconds(m + limb, p + limb)),
    ]),
    limbs.flatMap((limb) => {
      const z = [constant(limb === 0 ? 'two' : 'nought'), on.sideBySide(0, 2)];
      const y = [constant(limb === 0 ? 'two' : 'nought'), on.sideBySide(1, 2)];
      return [
        storeAt(0, PAIR)(limb, [get(q + limb), z]),
        storeAt(0, PAIR_POINT + PAIR)(limb, [get(q + limb), y]),
      ];
    }),
  ];
  return { name: 'givePair', parameters: 1, wide: 0, vectors: 22, code };
}

/** Parameters: where to, encodings, hints, and how many pairs of them. */
function decodePairs(): Func {
  const next = (pointer: number, by: number) => [[get(pointer), number32(by), ADD32, set(pointer)]];
  const code = whileSet(3, [
    [get(1), called('readPair'), unpackedPair(pairAt('j'), 2)],
    [get(0), called('takePair')],
    [next(0, 2 * PAIR_POINT), next(1, 64), next(2, 64)],
    [get(3), number32(1), SUB32, set(3)],
  ]);
  return { name: 'decodePairs', parameters: 4, wide: 0, code };
}

/** As `fillAffine` (curve-code.ts), with summands of this kind. */
function fillPairs(): Func {
  const [buckets, summands, digits, count, digit] = [0, 1, 2, 3, 4];
  const into = (name: 'addPair' | 'subPair', direction: Code) => [
    [get(buckets), get(digit), number32(PAIR_POINT), MUL32, direction],
    [get(summands), called(name)],
  ];
  const code = whileSet(count, [
    [get(digits), load16(0), set(digit)],
    bySign(digit, into('addPair', ADD32), into('subPair', SUB32)),
    [get(summands), number32(PAIR_POINT), ADD32, set(summands)],
    [get(digits), number32(2), ADD32, set(digits)],
    [get(count), number32(1), SUB32, set(count)],
  ]);
  return { name: 'fillPairs', parameters: 4, wide: 0, narrow: 1, code };
}

/** Parameters: the place before the first bucket, and how many. To COLUMN goes Σ b·bucket_b. */
function addPairBuckets(): Func {
  const joined = (to: number, point: Code) => [
    [number32(TERM), point, called('toSummandPair')],
    [number32(to), number32(TERM), called('addPair')],
  ];
  const last = [get(0), get(1), number32(PAIR_POINT), MUL32, ADD32];
  const code = whileSet(1, [
    joined(RUNNING, last),
    joined(COLUMN, number32(RUNNING)),
    [get(1), number32(1), SUB32, set(1)],
  ]);
  return { name: 'addPairBuckets', parameters: 2, wide: 0, code };
}

/** Parameters: a point, and another that is added to it. */
function joinPair(): Func {
  const code = [
    [number32(TERM), get(1), called('toSummandPair')],
    [get(0), number32(TERM), called('addPair')],
  ];
  return { name: 'joinPair', parameters: 2, wide: 0, code };
}

export function pairModule(): Uint8Array<ArrayBuffer> {
  const inner = [addition(true), addition(false), toSummand(), readPair(), takePair(), givePair()];
  must(inner.every(({ name }, place) => name === PLACES[place]) || undefined, 'their places');
  return moduleOf([
    ...pairFieldCode(),
    ...inner,
    decodePairs(),
    fillPairs(),
    addPairBuckets(),
    joinPair(),
    edwards('readEdwardsPair', EDWARDS_TERMS, 'i'),
    edwards('takeEdwardsPair', EDWARDS_TAKEN, ''),
    decodeEdwards(),
  ]);
}
