/**
 * The instructions on two numbers side by side, in 128 bits.
 *
 * Use      pair-field-code.ts and pair-curve-code.ts write with these what assembler.ts lacks.
 * Shapes   code is a list of bytes; two doubles, or two whole numbers of 64 bits, are one value.
 *          `FUSED` is a·b + c with one rounding at the end, where the machine has that.
 * Source   WebAssembly SIMD and Relaxed SIMD proposals, binary formats.
 */

import { type Code, remembered, unsigned } from './assembler.ts';

const PREFIX = 0xfd;

export const loadPair = remembered((offset) => [PREFIX, 0x00, 0, ...unsigned(offset)]);
export const storePair = remembered((offset) => [PREFIX, 0x0b, 0, ...unsigned(offset)]);
/** The numbers at two places of four: 0 and 1 are the first value's, 2 and 3 the second's. */
export const sideBySide = (left: number, right: number): Code => [
  [PREFIX, 0x0d],
  [left, right].flatMap((place) => [0, 1, 2, 3, 4, 5, 6, 7].map((byte) => 8 * place + byte)),
];
export const FLOAT_ADD: Code = [PREFIX, unsigned(0xf0)];
export const FLOAT_SUB: Code = [PREFIX, unsigned(0xf1)];
export const FUSED: Code = [PREFIX, unsigned(0x107)];
export const WHOLE_ADD: Code = [PREFIX, unsigned(0xce)];
export const PAIR_AND: Code = [PREFIX, 0x4e];
export const PAIR_OR: Code = [PREFIX, 0x50];
/** By a number of 32 bits, both alike, and zeros come in. */
export const PAIR_UP: Code = [PREFIX, unsigned(0xcb)];
export const PAIR_DOWN: Code = [PREFIX, unsigned(0xcd)];
/** A double in memory, and the whole number that it is. */
export const loadDouble = (offset: number): Code => [0x2b, 0, unsigned(offset)];
export const storeDouble = (offset: number): Code => [0x39, 0, unsigned(offset)];
export const TO_WHOLE: Code = [0xb0];
export const TO_DOUBLE: Code = [0xb9];
