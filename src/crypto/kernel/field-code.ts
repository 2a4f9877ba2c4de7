/**
 * The field of 2^255 - 19 as instructions: product, square, sum, difference, and the one spelling.
 *
 * Use      curve-code.ts puts these functions first in the module; their places are in `PLACES`.
 * Shapes   an element is nine signed limbs of 29 bits, lowest first, each 32 bits in memory, 36
 *          bytes in all. "Reduced" means: every limb is at most 2^28 and a little. 2^261 is 1216.
 * Units    a product is exact while the sizes of its factors, in units of 2^28, multiply to at most
 *          14: nine products of limbs then stay below 2^63. curve-code.ts counts them.
 * Secrets  none may come here: public numbers only.
 * Source   spec/crypto.md §14.2.
 */

import type { Code, Func } from './assembler.ts';
import {
  ADD,
  ADD32,
  AND,
  MUL,
  SHIFT_DOWN,
  SHIFT_IN,
  SUB,
  SUB32,
  call,
  get,
  load32,
  load64,
  loadLimb,
  number32,
  number64,
  set,
  store32,
  storeLimb,
  tee,
  whileSet,
} from './assembler.ts';

export const LIMBS = 9;
export const LIMB_BITS = 29;
export const ELEMENT = 4 * LIMBS;

const MASK = (1n << BigInt(LIMB_BITS)) - 1n;
const HALF = 1n << BigInt(LIMB_BITS - 1);
/** 2^261 = 2^6 · 2^255, and 2^255 is 19. */
const WRAP = 1216n;
/** The last limb has 23 bits below 2^255. */
const TOP_BITS = 23n;
const TOP_MASK = (1n << TOP_BITS) - 1n;

export const PLACES = { mul: 0, square: 1, add: 2, sub: 3, freeze: 4 };

const places = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Parameters: where to, a, b. */
function product(): Func {
  const [a, b, high, carry] = [3, 12, 21, 30];
  const column = (k: number) =>
    places(LIMBS)
      .filter((i) => k - i >= 0 && k - i < LIMBS)
      .map((i) => [...get(a + i), ...get(b + k - i), ...MUL]);
  const code = [...read(1, a), ...read(2, b), ...multiplied(column, high, carry)];
  return { name: 'mul', parameters: 3, wide: 28, code };
}

/** Parameters: where to, a. Products of two different limbs come twice. */
function square(): Func {
  const [a, twice, high, carry] = [2, 11, 20, 29];
  const column = (k: number) =>
    places(LIMBS)
      .filter((i) => 2 * i <= k && k - i < LIMBS)
      .map((i) => [...get(2 * i === k ? a + i : twice + i), ...get(a + k - i), ...MUL]);
  const doubled = places(LIMBS).flatMap((i) => [
    ...get(a + i),
    ...get(a + i),
    ...ADD,
    ...set(twice + i),
  ]);
  const code = [...read(1, a), ...doubled, ...multiplied(column, high, carry)];
  return { name: 'square', parameters: 2, wide: 28, code };
}

/** Parameters: where to, a, how often (once at least). */
function squareTimes(): Func {
  const first = [...get(0), ...get(1), ...call(PLACES.square)];
  const again = [...get(0), ...get(0), ...call(PLACES.square)];
  const fewer = [...get(2), ...number32(1), ...SUB32, ...set(2)];
  const code = [...first, ...fewer, ...whileSet(2, [...again, ...fewer])];
  return { name: 'squareTimes', parameters: 3, wide: 0, code };
}

function sum(): Func {
  return { name: 'add', parameters: 3, wide: 0, code: limbwise(ADD32) };
}

function difference(): Func {
  return { name: 'sub', parameters: 3, wide: 0, code: limbwise(SUB32) };
}

/** The upper columns first, as limbs that wrap around; then the lower ones with those added. */
function multiplied(column: (k: number) => readonly Code[], high: number, carry: number): Code {
  const upper = places(LIMBS - 1).flatMap((i) => [
    ...added([...column(LIMBS + i), ...(i > 0 ? [get(carry)] : [])]),
    ...(i < LIMBS - 2 ? [...floor(carry), ...set(high + i)] : split(high + i, high + i + 1)),
  ]);
  const lower = places(LIMBS).flatMap((i) => {
    const wrapped = [...get(high + i), ...number64(WRAP), ...MUL];
    return [
      ...get(0),
      ...added([...column(i), wrapped, ...(i > 0 ? [get(carry)] : [])]),
      ...nearest(carry),
      ...storeLimb(4 * i),
    ];
  });
  return [...upper, ...lower, ...lastCarry(carry)];
}

/** The carry out of the last limb comes back into the first, and once more into the second. */
function lastCarry(carry: number): Code {
  const wrapped = [...get(carry), ...number64(WRAP), ...MUL];
  return [
    ...get(0),
    ...added([[...get(0), ...loadLimb(0)], wrapped]),
    ...nearest(carry),
    ...storeLimb(0),
    ...get(0),
    ...added([[...get(0), ...loadLimb(4)], get(carry)]),
    ...storeLimb(4),
  ];
}

/** Leaves the limb from 0 to 2^29 on the stack, and the rest in `carry`. */
function floor(carry: number): Code {
  return [...tee(carry), ...number64(MASK), ...AND, ...shifted(carry)];
}

/** The limb to one local, the rest to another. */
function split(limb: number, rest: number): Code {
  return [...tee(rest), ...number64(MASK), ...AND, ...set(limb), ...shifted(rest)];
}

/** Leaves the limb from -2^28 to 2^28 on the stack, and the rest in `carry`. */
function nearest(carry: number): Code {
  return [...number64(HALF), ...ADD, ...floor(carry), ...number64(HALF), ...SUB];
}

function shifted(local: number): Code {
  return [...get(local), ...number64(BigInt(LIMB_BITS)), ...SHIFT_DOWN, ...set(local)];
}

function added(terms: readonly Code[]): Code {
  return terms.flatMap((term, at) => (at === 0 ? term : [...term, ...ADD]));
}

function read(address: number, first: number): Code {
  return places(LIMBS).flatMap((i) => [...get(address), ...loadLimb(4 * i), ...set(first + i)]);
}

/** The 255 bits at the address in a local, as limbs from 0 to 2^29 at a fixed place. */
export function unpacked(place: number, local: number): Code {
  return places(LIMBS).flatMap((i) => {
    const bit = LIMB_BITS * i;
    return [
      ...number32(place),
      ...[...get(local), ...load64(bit >> 3), ...number64(BigInt(bit & 7)), ...SHIFT_IN],
      ...[...number64(i === LIMBS - 1 ? TOP_MASK : MASK), ...AND, ...storeLimb(4 * i)],
    ];
  });
}

function limbwise(operation: Code): Code {
  return places(LIMBS).flatMap((i) => [
    ...get(0),
    ...get(1),
    ...load32(4 * i),
    ...get(2),
    ...load32(4 * i),
    ...operation,
    ...store32(4 * i),
  ]);
}

/**
 * Parameters: where to, a. The one spelling: from 0 up to, not including, 2^255 - 19. Two rounds
 * bring the number between 0 and 2^255; a third takes the modulus away where it still fits.
 */
function freeze(): Func {
  const [t, q] = [2, 11];
  const fold = [...get(t), ...get(q), ...number64(19n), ...MUL, ...ADD, ...set(t)];
  const round = [...passed(t), ...top(t, q), ...fold];
  const over = [
    ...places(LIMBS).flatMap((i) => [
      ...added([get(t + i), i === 0 ? number64(19n) : get(q)]),
      ...number64(i === LIMBS - 1 ? TOP_BITS : BigInt(LIMB_BITS)),
      ...SHIFT_DOWN,
      ...set(q),
    ]),
    ...fold,
  ];
  const store = places(LIMBS).flatMap((i) => [...get(0), ...get(t + i), ...storeLimb(4 * i)]);
  const code = [...read(1, t), ...round, ...round, ...over, ...passed(t), ...top(t, q), ...store];
  return { name: 'freeze', parameters: 2, wide: 10, code };
}

/** Carries from limb to limb, up to the last. */
function passed(t: number): Code {
  return places(LIMBS - 1).flatMap((i) => [
    ...get(t + i),
    ...number64(BigInt(LIMB_BITS)),
    ...SHIFT_DOWN,
    ...get(t + i + 1),
    ...ADD,
    ...set(t + i + 1),
    ...get(t + i),
    ...number64(MASK),
    ...AND,
    ...set(t + i),
  ]);
}

/** What lies above 2^255 to `q`. */
function top(t: number, q: number): Code {
  const last = t + LIMBS - 1;
  return [
    ...get(last),
    ...number64(TOP_BITS),
    ...SHIFT_DOWN,
    ...set(q),
    ...get(last),
    ...number64(TOP_MASK),
    ...AND,
    ...set(last),
  ];
}

/** In the order of `PLACES`, and then those that only the outside calls. */
export function fieldCode(): readonly Func[] {
  return [product(), square(), sum(), difference(), freeze(), squareTimes()];
}

/** How many they are. */
export const FIELD_FUNCTIONS = 6;
