/**
 * The curve's formulas, one operation a line, and their translation into calls of the field.
 *
 * Use      `kernelModule()` gives the bytes that kernel.ts starts.
 * Shapes   a point is X, Y, Z, T (x = X/Z, y = Y/Z, T = XY/Z); a summand is Y+X, Y-X, 2dT and 2Z,
 *          and the last is left out where Z is 1. Names with a digit belong to that parameter:
 *          1 and 2 are read, 3 is written; small letters are a scratch of their own.
 * Units    each line carries its size in units of 2^28; what could overflow does not translate.
 * Source   Hisil, Wong, Carter, Dawson 2008 (add, double); RFC 9496 §4.3.1 (decode); spec/crypto.md
 *          §13.3.
 */

import { must } from '../../basics/bug.ts';
import { ADD32, type Code, type Func, call, get, moduleOf, number32 } from './assembler.ts';
import { ELEMENT, FIELD_CODE, PLACES } from './field-code.ts';

/** The most that two factors may come to. */
const FIT = 14;
const PAGES = 2;

const SCRATCH = 'abcdefgh';
/** After the scratch lie the numbers that never change; kernel.ts writes them. */
const CONSTANTS = ['one', 'minusD', 'twiceD', 'rootOfMinusOne', 'rootForEncoding'] as const;
export type Constant = (typeof CONSTANTS)[number];
/** The first free address after them. */
export const FREE = 16 * ELEMENT;

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

/** The functions after those of the field; parameters: the digits, in the order 3, 1, 2. */
const FORMULAS: readonly (readonly [name: string, parameters: number, lines: string])[] = [
  ['addAffine', 3, addition(true, true)],
  ['subAffine', 3, addition(false, true)],
  ['addSummand', 3, addition(true, false)],
  ['subSummand', 3, addition(false, false)],
  ['double', 2, DOUBLING],
  ['toAffine', 2, summand(true)],
  ['toSummand', 2, summand(false)],
];

export function constantAt(name: Constant): number {
  return (SCRATCH.length + CONSTANTS.indexOf(name)) * ELEMENT;
}

export function kernelModule(): Uint8Array<ArrayBuffer> {
  const curve = FORMULAS.map(([name, parameters, lines]): Func => {
    return { name, parameters, wide: 0, code: translate(lines) };
  });
  return moduleOf([...FIELD_CODE, ...curve], PAGES);
}

/** Throws for a line that could overflow, so a faulty formula never runs. */
export function translate(lines: string): Code {
  const sizes = new Map<string, number>();
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => step(line, sizes));
}

function step(line: string, sizes: Map<string, number>): Code {
  const [, to = '', first = '', operator = '', second = ''] =
    /^(\w+) = (\w+) ([-+*]) (\w+)$/.exec(line) ?? [];
  const [a, b] = [sizeOf(first, sizes), sizeOf(second, sizes)];
  if (operator === '*' && a * b > FIT) throw new Error(`bug: ${line} may overflow`);
  sizes.set(to, operator === '*' ? 1 : a + b);
  const squared = operator === '*' && first === second;
  const place = { '*': PLACES.mul, '+': PLACES.add, '-': PLACES.sub }[operator];
  const factors = squared ? [to, first] : [to, first, second];
  const index = squared ? PLACES.square : must(place, `an operation in ${line}`);
  return [...factors.flatMap(address), ...call(index)];
}

/** What comes in is reduced; sums of a summand are one addition deep. */
function sizeOf(name: string, sizes: ReadonlyMap<string, number>): number {
  return sizes.get(name) ?? (/^[PMW]\d$/.test(name) ? 2 : 1);
}

function address(name: string): Code {
  const constant = CONSTANTS.find((one) => one === name);
  if (constant !== undefined) return number32(constantAt(constant));
  if (name.length === 1) return number32(SCRATCH.indexOf(name) * ELEMENT);
  const [letter = '', digit = ''] = name;
  const place = SUMMAND.includes(letter) ? SUMMAND.indexOf(letter) : NAMES.indexOf(letter);
  const parameter = { 3: 0, 1: 1, 2: 2 }[digit];
  const pointer = get(must(parameter, `a parameter for ${name}`));
  return place === 0 ? pointer : [...pointer, ...number32(place * ELEMENT), ...ADD32];
}
