/**
 * Scalars cut into signed digits, as instructions.
 *
 * Use      curve-code.ts puts the function into the module; pairs.ts calls it for its sums.
 * Shapes   parameters: scalars of 32 bytes, where the digits go, how many scalars, the width of a
 *          digit and how many there are of each. Digits have 16 bits and lie window by window, the
 *          lowest first: in each window one of every scalar.
 * Source   spec/crypto.md §14.5.
 */

import {
  ADD32,
  type Code,
  type Func,
  MUL32,
  SHIFT_IN,
  SUB32,
  call,
  get,
  load64,
} from './assembler.ts';
import { number32, set, tee, whileSet } from './assembler.ts';

const [SCALARS, DIGITS, STRIDE, WIDTH, WINDOWS] = [0, 1, 2, 3, 4];
const [CARRY, BIT, BYTE] = [5, 6, 7];
const [COUNT, LEFT] = [2, 5];
const AND32: Code = [0x71];
const UP32: Code = [0x74];
const DOWN32: Code = [0x76];
const ABOVE: Code = [0x4b];
const BELOW: Code = [0x49];
const CHOSEN: Code = [0x1b];
const NARROW: Code = [0xa7];
const WIDE: Code = [0xad];
const STORE16: Code = [0x3b, 1, 0];
/** From there on a word of 64 bits does not reach beyond the scalar. */
const LAST_WORD = 24;

const moved = (pointer: number, by: Code) => [get(pointer), by, ADD32, set(pointer)];
const fewer = (counter: number) => [get(counter), number32(1), SUB32, set(counter)];

/** Parameters: a scalar, its first digit, the way to its next one, the width, how many windows. */
function digitsOfOne(): Func {
  const power = (less: number) => [number32(1), get(WIDTH), number32(less), SUB32, UP32];
  const byte = [get(BIT), number32(3), DOWN32, tee(BYTE), number32(LAST_WORD)];
  const within = [byte, get(BYTE), number32(LAST_WORD), BELOW, CHOSEN, set(BYTE)];
  const shift = [get(BIT), get(BYTE), number32(8), MUL32, SUB32, WIDE];
  const word = [get(SCALARS), get(BYTE), ADD32, load64(0), shift, SHIFT_IN];
  const digit = [
    [word, NARROW, power(0), number32(1), SUB32, AND32],
    [get(CARRY), ADD32, tee(BYTE), power(1), ABOVE, set(CARRY)],
    [get(DIGITS), get(BYTE), get(CARRY), get(WIDTH), UP32, SUB32, STORE16],
  ];
  const step = [within, digit, moved(DIGITS, get(STRIDE)), moved(BIT, get(WIDTH))];
  const code = whileSet(WINDOWS, [step, fewer(WINDOWS)]);
  return { name: 'digitsOfOne', parameters: 5, wide: 0, narrow: 3, code };
}

/** Each by a call, so that what is done often is compiled well while it is being done. */
function signDigits(one: number): Func {
  const stride = [get(COUNT), number32(2), MUL32];
  const code = [
    [get(COUNT), set(LEFT), stride, set(LEFT + 1)],
    whileSet(LEFT, [
      [get(SCALARS), get(DIGITS), get(LEFT + 1), get(WIDTH), get(WINDOWS), call(one)],
      [moved(SCALARS, number32(32)), moved(DIGITS, number32(2)), fewer(LEFT)],
    ]),
  ];
  return { name: 'signDigits', parameters: 5, wide: 0, narrow: 2, code };
}

/** The first of the two has that place in the module. */
export function digitCode(place: number): readonly Func[] {
  return [digitsOfOne(), signDigits(place)];
}
