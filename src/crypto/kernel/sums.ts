/**
 * Many points times many numbers, added up: where checking in batches spends its time.
 *
 * Use      points lie in the arena as summands; `weightedSum` leaves their sum at `TOTAL`.
 * Shapes   scalars are 32 bytes each, little-endian, below 2^255; one of 128 bits costs half.
 *          Few points: tables of eight multiples each (Straus); many: buckets (Pippenger), with the
 *          width that the count of multiplications recommends.
 * Secrets  variable time: public numbers only.
 * Source   Straus 1964, Pippenger 1976; spec/crypto.md §14.5.
 */

import { place } from './elements.ts';
import { ELEMENT } from './field-code.ts';
import type { Kernel } from './kernel.ts';
import { POINT } from './curve-code.ts';
import { setIdentity } from './points.ts';

/** A summand with Z = 1, and any. */
export const AFFINE = 3 * ELEMENT;
export const SUMMAND = 4 * ELEMENT;

export type Weighted = {
  /** Address of the first summand; the others follow. */
  readonly points: number;
  readonly affine: boolean;
  /** 32 bytes for each point. */
  readonly scalars: Uint8Array;
  /** From here on the memory is free for tables and buckets. */
  readonly free: number;
};

/** Where a sum is found until the next is asked for. */
export const TOTAL = place(30);
const [RUNNING, COLUMN, TERM] = [place(34), place(38), place(42)];

/** Of a scalar. */
const WORDS = 8;

const TABLE_WIDTH = 4;
const TABLE = 2 ** (TABLE_WIDTH - 1);
const WIDEST = 13;

export function weightedSum(kernel: Kernel, task: Weighted): void {
  const { scalars } = task;
  const words = wordsOf(scalars);
  const bits = bitLengths(words);
  const width = bestWidth(bits);
  setIdentity(kernel, TOTAL);
  if (bits.length === 0) return;
  if (width === 0) fromTables(kernel, task, signedDigits(words, bits, TABLE_WIDTH));
  else fromBuckets(kernel, task, signedDigits(words, bits, width));
}

/** Scalars as words of 32 bits, lowest first, and a word of zeros behind them. */
function wordsOf(scalars: Uint8Array): Uint32Array {
  const words = new Uint32Array(scalars.length / 4 + 1);
  new Uint8Array(words.buffer).set(scalars);
  return words;
}

function bitLengths(words: Uint32Array): Uint16Array {
  const lengths = new Uint16Array((words.length - 1) / WORDS);
  for (let at = 0; at < lengths.length; at++) {
    let word = WORDS - 1;
    while (word > 0 && words[WORDS * at + word] === 0) word--;
    lengths[at] = 32 * (word + 1) - Math.clz32(words[WORDS * at + word] ?? 0);
  }
  return lengths;
}

/** The width of buckets that asks for the fewest multiplications; 0 for tables. */
function bestWidth(bits: Uint16Array): number {
  const most = bits.reduce((longest, length) => Math.max(longest, length), 0);
  const all = bits.reduce((sum, length) => sum + length, 0);
  const doublings = 8 * most;
  const tables = doublings + bits.length * 9.5 * TABLE + (8 * all) / TABLE_WIDTH;
  let [best, least] = [0, tables];
  for (let width = 4; width <= WIDEST; width++) {
    const buckets = (most / width + 1) * 18 * 2 ** (width - 1);
    const cost = doublings + buckets + (7 * all) / width;
    if (cost < least) [best, least] = [width, cost];
  }
  return best;
}

type Digits = {
  readonly width: number;
  readonly count: number;
  readonly windows: number;
  /** Window by window, the lowest first: for each point a digit from -half to half. */
  readonly all: Int16Array;
};

function signedDigits(words: Uint32Array, bits: Uint16Array, width: number): Digits {
  const count = bits.length;
  const most = bits.reduce((longest, length) => Math.max(longest, length), 0);
  const windows = Math.ceil((most + 1) / width);
  const all = new Int16Array(windows * count);
  const whole = 1 << width;
  for (let at = 0; at < count; at++) {
    const used = Math.min(windows, Math.ceil(((bits[at] ?? 0) + 1) / width));
    let carry = 0;
    for (let window = 0; window < used; window++) {
      const digit = (bitsAt(words, WORDS * at, window * width) & (whole - 1)) + carry;
      carry = digit > whole >> 1 ? 1 : 0;
      all[window * count + at] = digit - carry * whole;
    }
  }
  return { width, count, windows, all };
}

/** At least sixteen bits of the eight words that begin at `start`. */
function bitsAt(words: Uint32Array, start: number, bit: number): number {
  const word = bit >> 5;
  if (word >= WORDS) return 0;
  const low = (words[start + word] ?? 0) >>> (bit & 31);
  if ((bit & 31) <= 16 || word === WORDS - 1) return low;
  return low | ((words[start + word + 1] ?? 0) << (32 - (bit & 31)));
}

function fromBuckets(kernel: Kernel, task: Weighted, { width, count, windows, all }: Digits): void {
  const half = 2 ** (width - 1);
  const digits = task.free + half * POINT;
  kernel.reserve(digits + all.byteLength);
  kernel.bytes().set(new Uint8Array(all.buffer), digits);
  const buckets = task.free - POINT;
  const fill = task.affine ? kernel.fillAffine : kernel.fillSummand;
  for (let window = windows - 1; window >= 0; window--) {
    for (let bit = 0; bit < width; bit++) kernel.double(TOTAL, TOTAL);
    for (let bucket = 1; bucket <= half; bucket++) setIdentity(kernel, buckets + bucket * POINT);
    fill(buckets, task.points, digits + 2 * window * count, count);
    addBuckets(kernel, buckets, half);
  }
}

/** Adds Σ b·bucket_b to the total: each bucket once for every one not above it. */
function addBuckets(kernel: Kernel, buckets: number, half: number): void {
  setIdentity(kernel, RUNNING);
  setIdentity(kernel, COLUMN);
  for (let bucket = half; bucket > 0; bucket--) {
    addPoint(kernel, RUNNING, buckets + bucket * POINT);
    addPoint(kernel, COLUMN, RUNNING);
  }
  addPoint(kernel, TOTAL, COLUMN);
}

export function addPoint(kernel: Kernel, to: number, point: number): void {
  kernel.toSummand(TERM, point);
  kernel.addSummand(to, to, TERM);
}

function fromTables(kernel: Kernel, task: Weighted, { width, count, windows, all }: Digits): void {
  const tables = task.free;
  kernel.reserve(tables + count * TABLE * SUMMAND);
  for (let at = 0; at < count; at++) {
    makeTable(kernel, task, at, tables + at * TABLE * SUMMAND);
  }
  for (let window = windows - 1; window >= 0; window--) {
    for (let bit = 0; bit < width; bit++) kernel.double(TOTAL, TOTAL);
    for (let at = 0; at < count; at++) {
      const digit = all[window * count + at] ?? 0;
      if (digit === 0) continue;
      const entry = tables + (at * TABLE + Math.abs(digit) - 1) * SUMMAND;
      if (digit > 0) kernel.addSummand(TOTAL, TOTAL, entry);
      else kernel.subSummand(TOTAL, TOTAL, entry);
    }
  }
}

/** The multiples 1 to 8 of one point. */
function makeTable(kernel: Kernel, task: Weighted, at: number, table: number): void {
  const point = task.points + at * (task.affine ? AFFINE : SUMMAND);
  const add = task.affine ? kernel.addAffine : kernel.addSummand;
  setIdentity(kernel, RUNNING);
  for (let entry = 0; entry < TABLE; entry++) {
    add(RUNNING, RUNNING, point);
    kernel.toSummand(table + entry * SUMMAND, RUNNING);
  }
}
