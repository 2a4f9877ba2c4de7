/**
 * Scalars cut into signed digits, as instructions.
 *
 * Use      curve-code.ts puts the function into the module; pairs.ts calls it for its sums.
 * Shapes   parameters: scalars of 32 bytes, where the digits go, how many scalars, the width of a
 *          digit and how many there are of each. Digits have 16 bits and lie window by window, the
 *          lowest first: in each window one of every scalar.
 * Source   spec/crypto.md §14.5.
 */

import { ADD32, type Code, type Func, MUL32, SHIFT_IN, SUB32, get, load64 } from './assembler.ts';
import { number32, set, tee, whileSet } from './assembler.ts';

const [SCALARS, DIGITS, COUNT, WIDTH, WINDOWS] = [0, 1, 2, 3, 4];
const [CARRY, LEFT, BIT, TO, BYTE, STRIDE] = [5, 6, 7, 8, 9, 10];
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

function signDigits(): Func {
  const power = (less: number) => [
    [number32(1), get(WIDTH), number32(less), SUB32, UP32],
  ];
  const byte = [get(BIT), number32(3), DOWN32, tee(BYTE), number32(LAST_WORD)];
  const within = [byte, get(BYTE), number32(LAST_WORD), BELOW, CHOSEN, set(BYTE)];
  const shift = [get(BIT), get(BYTE), number32(8), MUL32, SUB32, WIDE];
  const word = [get(SCALARS), get(BYTE), ADD32, load64(0), shift, SHIFT_IN];
  const digit = [
    [word, NARROW, power(0), number32(1), SUB32, AND32],
    [get(CARRY), ADD32, tee(BYTE), power(1), ABOVE, set(CARRY)],
    [get(TO), get(BYTE), get(CARRY), get(WIDTH), UP32, SUB32, STORE16],
  ];
  const moved = (pointer: number, by: Code) => [get(pointer), by, ADD32, set(pointer)];
  const fewer = (counter: number) => [get(counter), number32(1), SUB32, set(counter)];
  const windows = whileSet(LEFT, [
    [within, digit, moved(TO, get(STRIDE)), moved(BIT, get(WIDTH))],
    fewer(LEFT),
  ]);
  const code = [
    [get(COUNT), number32(2), MUL32, set(STRIDE)],
    whileSet(COUNT, [
      [number32(0), set(CARRY), number32(0), set(BIT)],
      [get(DIGITS), set(TO), get(WINDOWS), set(LEFT), windows],
      [moved(SCALARS, number32(32)), moved(DIGITS, number32(2)), fewer(COUNT)],
    ]),
  ];
  return { name: 'signDigits', parameters: 5, wide: 0, narrow: 6, code };
}

export const DIGIT_CODE: readonly Func[] = [signDigits()];
