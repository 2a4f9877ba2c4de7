/**
 * Writes a WebAssembly module byte by byte: the few instructions that the kernel needs.
 *
 * Use      `moduleOf(functions, pages)`; the files that end in -code.ts make the functions.
 * Shapes   code is a list of bytes and of code; every parameter is an address or a count (i32),
 *          nothing is returned; all functions and the memory are exported by name. A module
 *          without pages works in the memory of another, which it is given as `kernel.memory`.
 * Source   WebAssembly Core Specification 1.0, §5 (binary format); spec/crypto.md §14.
 */

import { utf8 } from '../../basics/bytes.ts';

/** Bytes, and pieces of code as they were given: they are laid out once, at the end. */
export type Code = readonly (number | Code)[];

export type Func = {
  readonly name: string;
  readonly parameters: number;
  /** How many locals of 64 bits, after the parameters. */
  readonly wide: number;
  /** And how many of 32 bits, after those. */
  readonly narrow?: number;
  /** And how many of 128 bits, last of all. */
  readonly vectors?: number;
  readonly code: Code;
};

const I32 = 0x7f;
const I64 = 0x7e;
const V128 = 0x7b;
const FUNC = 0x60;
const END = 0x0b;

/** The same piece for the same number: there are few of them, and each comes often. */
export function remembered(make: (given: number) => Code): (given: number) => Code {
  const known = new Map<number, Code>();
  return (given) => {
    const code = known.get(given) ?? make(given);
    known.set(given, code);
    return code;
  };
}

export const get = remembered((local) => [0x20, ...unsigned(local)]);
export const set = remembered((local) => [0x21, ...unsigned(local)]);
export const tee = remembered((local) => [0x22, ...unsigned(local)]);
/** i64.load32_s and i64.store32: a limb lies in memory as 32 bits. */
export const loadLimb = (offset: number): Code => [0x34, 2, unsigned(offset)];
export const storeLimb = (offset: number): Code => [0x3e, 2, unsigned(offset)];
/** i64.load and i64.store, wherever they lie. */
export const load64 = (offset: number): Code => [0x29, 0, unsigned(offset)];
export const store64 = (offset: number): Code => [0x37, 0, unsigned(offset)];
export const load32 = (offset: number): Code => [0x28, 2, unsigned(offset)];
export const store32 = (offset: number): Code => [0x36, 2, unsigned(offset)];
export const number32 = remembered((value) => [0x41, ...signed(BigInt(value))]);
export const number64 = (value: bigint): Code => [0x42, signed(value)];
export const call = (index: number): Code => [0x10, unsigned(index)];
/** Does `code` again and again while the local is not 0. */
export const whileSet = (local: number, code: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [get(local), 0x45, 0x0d, 1],
  code,
  [0x0c, 0, END, END],
];
/** One or the other, by whether the local is below 0; neither where it is 0. */
export const bySign = (local: number, above: Code, below: Code): Code => [
  [get(local), 0x04, 0x40],
  [get(local), number32(0), 0x48, 0x04, 0x40, below, 0x05, above, END],
  END,
];
/** i32.load16_s. */
export const load16 = (offset: number): Code => [0x2e, 1, unsigned(offset)];
export const ADD32: Code = [0x6a];
export const SUB32: Code = [0x6b];
export const MUL32: Code = [0x6c];
export const ADD: Code = [0x7c];
export const SUB: Code = [0x7d];
export const MUL: Code = [0x7e];
export const AND: Code = [0x83];
/** By the sign. */
export const SHIFT_DOWN: Code = [0x87];
export const SHIFT_UP: Code = [0x86];
/** By zeros. */
export const SHIFT_IN: Code = [0x88];

/** The bytes of the module; its functions call each other by their place in the list. */
export function moduleOf(functions: readonly Func[], pages?: number): Uint8Array<ArrayBuffer> {
  const kinds = functions.map(({ parameters }) => [
    FUNC,
    list(Array.from({ length: parameters }, () => [I32])),
    0,
  ]);
  const named = functions.map(({ name }, at) => [text(name), 0, unsigned(at)]);
  const foreign = [text('kernel'), text('memory'), 2, 0, 0];
  const own = pages !== undefined;
  return Uint8Array.from(
    laidOut([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, list(kinds)),
      own ? [] : section(2, list([foreign])),
      section(3, list(functions.map((_, at) => unsigned(at)))),
      own ? section(5, list([[0, unsigned(pages)]])) : [],
      section(7, list(own ? [...named, [text('memory'), 2, 0]] : named)),
      section(10, list(functions.map(body))),
    ]),
  );
}

function body({ wide, narrow = 0, vectors = 0, code }: Func): Code {
  const kinds = [
    [wide, I64],
    [narrow, I32],
    [vectors, V128],
  ] as const;
  const used = kinds.filter(([count]) => count > 0);
  const locals = list(used.map(([count, kind]) => [unsigned(count), kind]));
  return counted([locals, code, END]);
}

function section(id: number, content: Code): Code {
  return [id, counted(content)];
}

/** Behind how many bytes it has. */
function counted(code: Code): Code {
  const whole = laidOut(code);
  return [unsigned(whole.length), whole];
}

function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function text(name: string): Code {
  return list([...utf8(name)].map((byte) => [byte]));
}

function laidOut(code: Code): readonly number[] {
  const pieces: readonly unknown[] = code;
  return pieces.flat(Infinity) as number[];
}

/** LEB128. */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
  return bytes;
}

function signed(value: bigint): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest < -64n || rest > 63n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest & 127n));
  return bytes;
}
