/**
 * SHA-256 and SHA-512 as instructions: one generator, for they differ in width and rotations only.
 *
 * Use      curve-code.ts puts these functions into the module; sha2.ts pads and calls them.
 * Shapes   parameters of both: the address of the state (eight words), of whole blocks of sixteen
 *          words as they were sent (highest byte first), how many blocks, and of the constants.
 * Secrets  none may come here: texts stay in memory.
 * Source   FIPS 180-4 §§4.1, 6.2, 6.4; spec/crypto.md §14.6.
 */

import { must } from '../../basics/bug.ts';
import { ADD32, type Code, type Func, SUB32, get, number32, number64 } from './assembler.ts';
import { load32, load64, set, store32, store64, tee, whileSet } from './assembler.ts';

export type Width = {
  readonly name: string;
  /** Of a word. */
  readonly bytes: 4 | 8;
  readonly rounds: number;
  /** Three rotations each; the last of the two small ones is a shift. */
  readonly bigA: Turns;
  readonly bigE: Turns;
  readonly small0: Turns;
  readonly small1: Turns;
};
type Turns = readonly [number, number, number];

export const SHA256: Width = {
  name: 'sha256Blocks',
  bytes: 4,
  rounds: 64,
  bigA: [2, 13, 22],
  bigE: [6, 11, 25],
  small0: [7, 18, 3],
  small1: [17, 19, 10],
};

export const SHA512: Width = {
  name: 'sha512Blocks',
  bytes: 8,
  rounds: 80,
  bigA: [28, 34, 39],
  bigE: [14, 18, 41],
  small0: [1, 8, 7],
  small1: [19, 61, 6],
};

/** Rounds between two schedules: as many as a block has words. */
const WORDS = 16;
const [STATE, BLOCK, COUNT, CONSTANTS] = [0, 1, 2, 3];
const places = (count: number) => Array.from({ length: count }, (_, at) => at);
const w = (at: number) => 4 + (at % WORDS);
const V = 4 + WORDS;
const TEMPORARY = V + 8;
const [CONSTANT, LEFT] = [TEMPORARY + 1, TEMPORARY + 2];

function blocks(width: Width): Func {
  const { bytes, rounds, name } = width;
  const { load, store, ADD } = operations(width);
  const v = places(8).map((at) => V + at);
  const start = v.flatMap((local, at) => [get(STATE), load(at * bytes), set(local)]);
  const message = places(WORDS).flatMap((at) => [
    get(BLOCK),
    load(at * bytes),
    turnedRound(width),
    set(w(at)),
  ]);
  const group = [
    places(WORDS).flatMap((at) => round(width, at)),
    places(WORDS).flatMap((at) => schedule(width, at)),
    moved(CONSTANT, WORDS * bytes),
    moved(LEFT, -1),
  ];
  const end = v.flatMap((local, at) => {
    const sum = [get(STATE), load(at * bytes), get(local), ADD];
    return [get(STATE), sum, store(at * bytes)];
  });
  const code = whileSet(COUNT, [
    start,
    message,
    [get(CONSTANTS), set(CONSTANT), number32(rounds / WORDS), set(LEFT)],
    whileSet(LEFT, group),
    end,
    moved(BLOCK, WORDS * bytes),
    moved(COUNT, -1),
  ]);
  const words = TEMPORARY + 1 - 4;
  const locals = bytes === 8 ? { wide: words, narrow: 2 } : { wide: 0, narrow: words + 2 };
  return { name, parameters: 4, ...locals, code };
}

/** One step; instead of moving eight values on, their names move. */
function round(width: Width, at: number): Code {
  const { load, ADD, AND, XOR } = operations(width);
  const [a, b, c, d, e, f, g, h] = places(8).map((role) => get(local(role, at)));
  const [A, B, C, D] = [must(a, 'a'), must(b, 'b'), must(c, 'c'), must(d, 'd')];
  const [E, F, G, H] = [must(e, 'e'), must(f, 'f'), must(g, 'g'), must(h, 'h')];
  const choice = [F, G, XOR, E, AND, G, XOR];
  const majority = [A, B, AND, A, B, XOR, C, AND, XOR];
  return [
    [H, turns(width, E, width.bigE, false), ADD, choice, ADD],
    [get(CONSTANT), load(at * width.bytes), ADD, get(w(at)), ADD],
    tee(TEMPORARY),
    [D, ADD, set(local(3, at))],
    [get(TEMPORARY), turns(width, A, width.bigA, false), ADD],
    [majority, ADD, set(local(7, at))],
  ];
}

function local(role: number, at: number): number {
  return V + ((role - at + WORDS) % 8);
}

/** The word that comes sixteen later, in its place. */
function schedule(width: Width, at: number): Code {
  const { ADD } = operations(width);
  return [
    [get(w(at)), turns(width, get(w(at + 1)), width.small0, true), ADD],
    [get(w(at + 9)), ADD],
    [turns(width, get(w(at + 14)), width.small1, true), ADD, set(w(at))],
  ];
}

function turns(width: Width, value: Code, by: Turns, shifts: boolean): Code {
  const { number, XOR, TURN, SHIFT } = operations(width);
  const [first, second, third] = by.map((bits) => number(BigInt(bits)));
  return [
    [value, must(first, 'a turn'), TURN],
    [value, must(second, 'a turn'), TURN, XOR],
    [value, must(third, 'a turn'), shifts ? SHIFT : TURN, XOR],
  ];
}

/** A word as read, lowest byte first, to the number that was meant: halves change places. */
function turnedRound(width: Width): Code {
  const { number, ADD, AND, SHIFT, SHIFT_UP } = operations(width);
  const bits = 8 * width.bytes;
  return [8, 16, 32]
    .filter((step) => step < bits)
    .flatMap((step) => {
      // Every second piece of `step` bits.
      const mask = number(((1n << BigInt(bits)) - 1n) / ((1n << BigInt(step)) + 1n));
      const by = number(BigInt(step));
      return [
        tee(TEMPORARY),
        [mask, AND, by, SHIFT_UP],
        [get(TEMPORARY), by, SHIFT, mask, AND, ADD],
      ];
    });
}

function moved(pointer: number, by: number): Code {
  const step = by < 0 ? [number32(-by), SUB32] : [number32(by), ADD32];
  return [get(pointer), step, set(pointer)];
}

/** The instructions of words of 64 bits lie eighteen behind those of 32. */
function operations({ bytes }: Width) {
  const far = bytes === 8 ? 0x12 : 0;
  const narrow = (value: bigint) => number32(Number(BigInt.asIntN(32, value)));
  const wide = (value: bigint) => number64(BigInt.asIntN(64, value));
  return {
    load: bytes === 8 ? load64 : load32,
    store: bytes === 8 ? store64 : store32,
    number: bytes === 8 ? wide : narrow,
    ADD: [0x6a + far],
    AND: [0x71 + far],
    XOR: [0x73 + far],
    SHIFT_UP: [0x74 + far],
    SHIFT: [0x76 + far],
    TURN: [0x78 + far],
  };
}

export function sha2Code(): readonly Func[] {
  return [blocks(SHA256), blocks(SHA512)];
}
