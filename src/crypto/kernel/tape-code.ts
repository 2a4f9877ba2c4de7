/**
 * A list of steps in memory that is gone through in one call, as instructions.
 *
 * Use      ballot-weights.ts writes such a tape for a form once, and runs it for each ballot.
 * Shapes   parameters: a tape and how many steps it has. A step is five numbers of 32 bits: which
 *          one, and its addresses or counts, unused ones 0.
 * Secrets  none may come here.
 * Source   spec/crypto.md §14.7.
 */

import { ADD, ADD32, type Code, type Func, SUB32, call, get, load32, load64 } from './assembler.ts';
import {
  SHIFT_IN,
  SHIFT_UP,
  AND,
  number32,
  number64,
  set,
  store64,
  whileSet,
} from './assembler.ts';
import { GATHERED_LIMBS } from './scalar-code.ts';

/** By their number. */
const ALL = [
  'addProduct',
  'takeScalar',
  'readDigest',
  'reduce',
  'hash',
  'clear',
  'copy16',
  'copy64',
  'turn64',
] as const;
export type Step = (typeof ALL)[number];
export const STEP_BYTES = 20;

const [TAPE, COUNT] = [0, 1];
const WORD = 2;
const places = (count: number) => Array.from({ length: count }, (_, at) => at);
const [BLOCK, END, TABLE, BREAK, VOID] = [0x02, 0x0b, 0x0e, 0x0c, 0x40];

export function stepNumber(step: Step): number {
  return ALL.indexOf(step);
}

const given = (at: number): Code => [get(TAPE), load32(4 + 4 * at)];

/** Bytes of a word of 64 bits in the other order, the word being in a local. */
function turnedWord(): Code {
  return [8, 16, 32].map((step) => {
    const mask = number64(BigInt.asIntN(64, ((1n << 64n) - 1n) / ((1n << BigInt(step)) + 1n)));
    const by = number64(BigInt(step));
    const up = [get(WORD), mask, AND, by, SHIFT_UP];
    return [up, get(WORD), by, SHIFT_IN, mask, AND, ADD, set(WORD)];
  });
}

function copied(words: number, turning: boolean): Code {
  return places(words).map((at) => {
    const read = [given(1), load64(8 * at), set(WORD)];
    return [read, turning ? turnedWord() : [], given(0), get(WORD), store64(8 * at)];
  });
}

/** Each step's code; `placeOf` knows the functions of the module. */
function codeOf(step: Step, placeOf: (name: string) => number): Code {
  const calling = (name: string, count: number) => [places(count).map(given), call(placeOf(name))];
  switch (step) {
    case 'addProduct':
      return calling(step, 3);
    case 'takeScalar':
    case 'readDigest':
    case 'reduce':
      return calling(step, 2);
    case 'hash':
      return calling('sha512Blocks', 4);
    case 'clear':
      return places(GATHERED_LIMBS).map((at) => [given(0), number64(0n), store64(8 * at)]);
    case 'copy16':
      return copied(2, false);
    case 'copy64':
      return copied(8, false);
    case 'turn64':
      return copied(8, true);
  }
}

/** Blocks in each other, of which a table leaves as many as the step's number says. */
export function tapeCode(placeOf: (name: string) => number): Func {
  const cases = ALL.map((step, at) => [codeOf(step, placeOf), BREAK, ALL.length - at, END]);
  const chosen = [
    places(ALL.length + 1).map(() => [BLOCK, VOID]),
    [BLOCK, VOID, get(TAPE), load32(0), TABLE, ALL.length, places(ALL.length), ALL.length, END],
    ...cases,
    END,
  ];
  const code = whileSet(COUNT, [
    chosen,
    [get(TAPE), number32(STEP_BYTES), ADD32, set(TAPE)],
    [get(COUNT), number32(1), SUB32, set(COUNT)],
  ]);
  return { name: 'runTape', parameters: 2, wide: 1, code };
}
