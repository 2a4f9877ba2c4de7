/**
 * The running kernel: the module of curve-code.ts with its memory, one for each thread.
 *
 * Use      `kernel()` everywhere; it starts at the first call. `undefined` where this place does
 *          not let WebAssembly in (a page under a strict policy): callers take noble instead.
 * Shapes   calls take addresses; `limbs` sees the memory as 32-bit numbers, `bytes` as what it is;
 *          both are asked for anew after `reserve`, which may have moved it.
 * Secrets  variable time: public numbers only; src/crypto/kernel/public-only.test.ts says who may
 *          come here.
 * Source   spec/crypto.md §14.
 */

import { type Constant, FREE, constantAt } from './curve-code.ts';
import { ELEMENT, LIMBS, LIMB_BITS } from './field-code.ts';
import { compiled } from './modules.ts';
import { PAIRS_END } from './pair-curve-code.ts';

type Two = (to: number, a: number) => void;
type Three = (to: number, a: number, b: number) => void;
type Fill = (buckets: number, summands: number, digits: number, count: number) => void;
type Blocks = (state: number, from: number, count: number, constants: number) => void;

export type Calls = {
  readonly mul: Three;
  readonly square: Two;
  readonly add: Three;
  readonly sub: Three;
  readonly freeze: Two;
  readonly squareTimes: Three;
  readonly addAffine: Three;
  readonly subAffine: Three;
  readonly addSummand: Three;
  readonly subSummand: Three;
  readonly double: Two;
  readonly toAffine: Two;
  readonly toSummand: Two;
  readonly takeDecoded: Two;
  readonly decodeHinted: Three;
  readonly fillAffine: Fill;
  readonly fillSummand: Fill;
  readonly addProduct: Three;
  readonly takeScalar: Two;
  readonly readDigest: Two;
  readonly reduce: Two;
  readonly sha256Blocks: Blocks;
  readonly sha512Blocks: Blocks;
  /** A tape and its steps: tape-code.ts. */
  readonly runTape: Two;
  readonly signDigits: (
    ...given: readonly [scalars: number, to: number, count: number, width: number, windows: number]
  ) => void;
};

export type Kernel = Calls & {
  readonly memory: Memory;
  limbs(): Int32Array;
  bytes(): Uint8Array;
  /** Memory up to that address is there from now on. */
  reserve(end: number): void;
};

/** What a second module that works in the same place is given. */
export type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
type Engine = {
  readonly Instance: new (module: object) => { readonly exports: object };
};
declare const WebAssembly: Engine | undefined;

const PAGE = 65_536;
const P = 2n ** 255n - 19n;
const MASK = (1n << BigInt(LIMB_BITS)) - 1n;

const CONSTANTS: readonly (readonly [Constant, bigint])[] = [
  ['one', 1n],
  ['minusD', P - 37095705934669439343138083508754565189542113879843219016388785533085940283555n],
  ['twiceD', 16295367250680780974490674513165176452449235426866156013048779062215315747161n],
  [
    'rootOfMinusOne',
    19681161376707505956807079304988542015446066515923890162744021073123829784752n,
  ],
  [
    'rootForEncoding',
    54469307008909316920995813868745141605393597292927456921205312896311721017578n,
  ],
];

/** Places for points and numbers under way; what is stored lies from `ARENA` on. */
export const WORK = FREE;
/** Constants and states, for sha2.ts. */
export const HASHING = 128 * ELEMENT;
/** Where a text lies while it is hashed, for sha2.ts: whole blocks and one more. */
export const TEXT = PAIRS_END;
export const TEXT_BYTES = 4_096;
export const ARENA = TEXT + TEXT_BYTES + 128;

let running: Kernel | null | undefined;

export function kernel(): Kernel | undefined {
  running ??= start() ?? null;
  return running ?? undefined;
}

function start(): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    const { exports } = new WebAssembly.Instance(compiled('kernel'));
    return furnished(exports as Calls & { readonly memory: Memory });
  } catch {
    return undefined;
  }
}

function furnished(exports: Calls & { readonly memory: Memory }): Kernel {
  const { memory } = exports;
  let view = new Int32Array(memory.buffer);
  let whole = new Uint8Array(memory.buffer);
  const limbs = () => view;
  const bytes = () => whole;
  const reserve = (end: number) => {
    if (end <= view.byteLength) return;
    memory.grow(Math.ceil((end - view.byteLength) / PAGE));
    view = new Int32Array(memory.buffer);
    whole = new Uint8Array(memory.buffer);
  };
  for (const [name, value] of CONSTANTS) writeNumber(view, constantAt(name), value);
  return { ...exports, limbs, bytes, reserve };
}

/** A number below 2^261 as limbs. */
export function writeNumber(limbs: Int32Array, address: number, value: bigint): void {
  let rest = value;
  for (let at = address >> 2; at < (address >> 2) + LIMBS; at++) {
    limbs[at] = Number(rest & MASK);
    rest >>= BigInt(LIMB_BITS);
  }
}
