/**
 * The curve's formulas, one operation a line, and their translation into calls of the field.
 *
 * Use      `kernelModule()` gives the bytes that kernel.ts starts.
 * Shapes   a point is X, Y, Z, T (x = X/Z, y = Y/Z, T = XY/Z); a summand is Y+X, Y-X, 2dT and 2Z,
 *          and the last is left out where Z is 1. Names with a digit belong to that parameter:
 *          1 and 2 are read, 3 is written; small letters are a scratch of their own. A line with
 *          nothing to do brings a number to its one spelling.
 * Units    each line carries its size in units of 2^28; what could overflow does not translate.
 * Source   Hisil, Wong, Carter, Dawson 2008 (add, double); RFC 9496 §4.3.1 (decode); spec/crypto.md
 *          §13.3.
 */

import { must } from '../../basics/bug.ts';
import { ADD32, type Code, type Func, MUL32, SUB32, bySign, call } from './assembler.ts';
import { get, load16, moduleOf, number32, set, whileSet } from './assembler.ts';
import { digitCode } from './digit-code.ts';
import { ELEMENT, FIELD_FUNCTIONS, PLACES, fieldCode, unpacked } from './field-code.ts';
import { type Tongue, translated } from './formulas.ts';
import { scalarCode } from './scalar-code.ts';
import { sha2Code } from './sha2-code.ts';
import { tapeCode } from './tape-code.ts';

/** The most that two factors may come to. */
const FIT = 14;
const PAGES = 2;

const SCRATCH = 'abcdefghij';
/** After the scratch lie the numbers that never change; kernel.ts writes them. */
const CONSTANTS = ['one', 'minusD', 'twiceD', 'rootOfMinusOne', 'rootForEncoding'] as const;
export type Constant = (typeof CONSTANTS)[number];
/** The first free address after them. */
export const FREE = 16 * ELEMENT;

/** A point takes four elements. */
export const POINT = 4 * ELEMENT;

const NAMES = ['X', 'Y', 'Z', 'T'];
const SUMMAND = ['P', 'M', 'D', 'W'];

/** Both for a summand with Z = 1 (then W is not there) and for any. */
function addition(plus: boolean, affine: boolean): string {
  const [p, m] = plus ? ['P2', 'M2'] : ['M2', 'P2'];
  const [f, g] = plus ? ['-', '+'] : ['+', '-'];
  return `
    a = Y1 - X1
    a = a * ${m}
    b = Y1 + X1
    b = b * ${p}
    c = T1 * D2
    d = ${affine ? 'Z1 + Z1' : 'Z1 * W2'}
    e = b - a
    h = b + a
    f = d ${f} c
    g = d ${g} c
    X3 = e * f
    Y3 = g * h
    T3 = e * h
    Z3 = f * g`;
}

const DOUBLING = `
    a = X1 * X1
    b = Y1 * Y1
    c = Z1 * Z1
    c = c + c
    h = a + b
    e = X1 + Y1
    e = e * e
    e = h - e
    g = a - b
    f = c + g
    X3 = e * f
    Y3 = g * h
    T3 = e * h
    Z3 = f * g`;

const summand = (affine: boolean) => `
    P3 = Y1 + X1
    M3 = Y1 - X1
    D3 = T1 * twiceD
    ${affine ? '' : 'W3 = Z1 + Z1'}`;

/**
 * A point from its encoding i and a hint j, up to the sign of x: `g` is 0 if the hint is a root,
 * and `a` is the x whose sign has to be told.
 */
const DECODING = `
    a = i * i
    b = one - a
    c = one + a
    d = c * c
    e = b * b
    e = e * minusD
    e = e - d
    f = e * d
    g = j * j
    g = g * f
    g = g - one
    g = g
    a = j * c
    d = j * a
    d = d * e
    a = a + a
    X3 = i * a
    Y3 = b * d
    a = X3`;

/** To a summand with Z = 1; `a` is t, which must be even, and `c` is y, which must not be 0. */
const TAKING = `
    P3 = Y1 + X1
    M3 = Y1 - X1
    a = X1 * Y1
    D3 = a * twiceD
    a = a
    c = Y1`;

/** The functions after those of the field; parameters: the digits, in the order 3, 1, 2. */
const FORMULAS: readonly (readonly [name: string, parameters: number, lines: string])[] = [
  ['addAffine', 3, addition(true, true)],
  ['subAffine', 3, addition(false, true)],
  ['addSummand', 3, addition(true, false)],
  ['subSummand', 3, addition(false, false)],
  ['double', 2, DOUBLING],
  ['toAffine', 2, summand(true)],
  ['toSummand', 2, summand(false)],
  ['takeDecoded', 2, TAKING],
];

/** Parameters: where to, the bytes of the encoding and those of its hint. */
function decoding(): Func {
  const read = [...unpacked(scratchAt('i'), 1), ...unpacked(scratchAt('j'), 2)];
  return { name: 'decodeHinted', parameters: 3, wide: 0, code: [...read, ...translate(DECODING)] };
}

/**
 * Parameters: the place before the first bucket, summands, a digit of 16 bits for each, how many.
 * Each summand goes to, or is taken from, the bucket that its digit names.
 */
function filling(affine: boolean): Func {
  const [buckets, summands, digits, count, digit, bucket] = [0, 1, 2, 3, 4, 5];
  const called = (name: string) =>
    call(FIELD_FUNCTIONS + FORMULAS.findIndex(([one]) => one === name));
  const into = (name: string, direction: Code) => [
    ...[...get(buckets), ...get(digit), ...number32(POINT), ...MUL32, ...direction, ...set(bucket)],
    ...[...get(bucket), ...get(bucket), ...get(summands), ...called(name)],
  ];
  const kind = affine ? 'Affine' : 'Summand';
  const step = (affine ? 3 : 4) * ELEMENT;
  const code = whileSet(count, [
    ...[...get(digits), ...load16(0), ...set(digit)],
    ...bySign(digit, into(`add${kind}`, ADD32), into(`sub${kind}`, SUB32)),
    ...[...get(summands), ...number32(step), ...ADD32, ...set(summands)],
    ...[...get(digits), ...number32(2), ...ADD32, ...set(digits)],
    ...[...get(count), ...number32(1), ...SUB32, ...set(count)],
  ]);
  return { name: `fill${kind}`, parameters: 4, wide: 0, narrow: 2, code };
}

export function scratchAt(letter: string): number {
  return SCRATCH.indexOf(letter) * ELEMENT;
}

export function constantAt(name: Constant): number {
  return (SCRATCH.length + CONSTANTS.indexOf(name)) * ELEMENT;
}

export function kernelModule(): Uint8Array<ArrayBuffer> {
  const curve = FORMULAS.map(([name, parameters, lines]): Func => {
    return { name, parameters, wide: 0, code: translate(lines) };
  });
  const known = [
    ...fieldCode(),
    ...curve,
    decoding(),
    filling(true),
    filling(false),
    ...scalarCode(),
    ...sha2Code(),
  ];
  const placeOf = (name: string) => known.findIndex((one) => one.name === name);
  return moduleOf([...known, tapeCode(placeOf), ...digitCode(known.length + 1)], PAGES);
}

const TONGUE: Tongue = {
  fit: FIT,
  calls: { ...PLACES, alone: PLACES.freeze },
  alone: 2,
  sizeOf: sizeOfPart,
  address,
};

/** Throws for a line that could overflow, so a faulty formula never runs. */
export function translate(lines: string): Code {
  return translated(lines, TONGUE);
}

/** What comes in is reduced; parts of a summand are one addition deep, what is unpacked too. */
function sizeOfPart(name: string): number {
  return /^(?:[PMW]\d|[ij])$/.test(name) ? 2 : 1;
}

function address(name: string): Code {
  const constant = CONSTANTS.find((one) => one === name);
  if (constant !== undefined) return number32(constantAt(constant));
  if (name.length === 1) return number32(scratchAt(name));
  const [letter = '', digit = ''] = name;
  const place = SUMMAND.includes(letter) ? SUMMAND.indexOf(letter) : NAMES.indexOf(letter);
  const parameter = { 3: 0, 1: 1, 2: 2 }[digit];
  const pointer = get(must(parameter, `a parameter for ${name}`));
  return place === 0 ? pointer : [...pointer, ...number32(place * ELEMENT), ...ADD32];
}
