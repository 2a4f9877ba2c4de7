/**
 * What is done to true files before they are given to a parser.
 *
 * Use      `damaged(seeds, dice)`: one of the seeds with one to four things done to it, now and
 *          then nothing but noise; JSON is taken apart and put together again half of the time.
 * Shapes   `Dice` gives whole numbers below a bound, from a seed: a run can be had again.
 */

import { concat, fromUtf8, utf8 } from '../../src/basics/bytes.ts';
import { type Json, parseJson } from '../../src/basics/canonical.ts';
import { isObject } from '../../src/basics/shape.ts';

export type Dice = (below: number) => number;

/** Park and Miller's numbers: small, and the same everywhere. */
export function diceOf(seed: number): Dice {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

export function damaged(seeds: readonly Uint8Array[], dice: Dice): Uint8Array {
  const seed = seeds[dice(seeds.length)] ?? new Uint8Array(0);
  if (dice(50) === 0) return noise(dice(300), dice);
  const json = dice(2) === 0 ? jsonOf(seed) : undefined;
  if (json !== undefined) return rewritten(json, dice);
  let bytes = seed;
  for (let times = dice(4); times >= 0; times--) {
    const other = seeds[dice(seeds.length)] ?? seed;
    bytes = bent(bytes, other, dice);
  }
  return bytes;
}

function jsonOf(seed: Uint8Array): Json | undefined {
  const text = seed[0] === 0x7b ? fromUtf8(seed) : undefined;
  return text === undefined ? undefined : parseJson(text);
}

/** Mostly with keys in order, so that what is looked at is the content. */
function rewritten(json: Json, dice: Dice): Uint8Array {
  let changed = json;
  for (let times = dice(3); times >= 0; times--) changed = replacedIn(changed, dice);
  return utf8(JSON.stringify(changed, undefined, dice(20) === 0 ? 1 : 0));
}

const ODD: readonly Json[] = [
  ...[null, true, 0, -1, 1, 2 ** 31, 2 ** 53, 1.5, '', 'constructor', '__proto__', 'member:x'],
  ...['2016-02-30', '2016-10-06T14:00:00Z', '\u0000', '\ud800', '0'.repeat(64), 'A'.repeat(43)],
  ...[[], {}, [[]], { a: 1 }, { constructor: 1 }],
];

/** Goes down to some place and puts something odd there, or takes it away, or has it twice. */
function replacedIn(json: Json, dice: Dice): Json {
  if (dice(8) === 0) return ODD[dice(ODD.length)] ?? null;
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    const at = dice(list.length + 1);
    const what = dice(6);
    if (what === 0) return list.toSpliced(at, 1);
    if (what === 1) return [...list, ...list.slice(at, at + 1)];
    return list.map((one, place) => (place === at ? replacedIn(one, dice) : one));
  }
  if (!isObject(json)) return ODD[dice(ODD.length)] ?? null;
  const fields = Object.entries(json);
  const at = dice(fields.length + 1);
  const what = dice(8);
  if (what === 0) return Object.fromEntries(fields.toSpliced(at, 1));
  if (what === 1) return { ...json, [`odd${dice(3)}`]: ODD[dice(ODD.length)] ?? null };
  return Object.fromEntries(
    fields.map(([key, one], place) => [key, place === at ? replacedIn(one, dice) : one]),
  );
}

function bent(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = [dice(bytes.length + 1), dice(bytes.length + 1)];
  const at = Math.min(from, to);
  switch (dice(8)) {
    case 0:
      return concat(bytes.subarray(0, at), noise(1 + dice(8), dice), bytes.subarray(at));
    case 1:
      return concat(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + dice(40))));
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return concat(bytes.subarray(0, at), other.subarray(Math.min(other.length, at)));
    case 4:
      return concat(bytes, bytes.subarray(at, at + dice(64)));
    case 5:
      return filled(bytes, at, dice(2) === 0 ? 0 : 255);
    default:
      return flipped(bytes, at, 1 << dice(8));
  }
}

function filled(bytes: Uint8Array, at: number, by: number): Uint8Array {
  return Uint8Array.from(bytes).fill(by, at, at + 32);
}

function flipped(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}

function noise(length: number, dice: Dice): Uint8Array {
  return Uint8Array.from({ length }, () => dice(256));
}
