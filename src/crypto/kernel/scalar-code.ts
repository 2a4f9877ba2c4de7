/**
 * Numbers modulo the group's order as instructions: products gathered, and brought below the order.
 *
 * Use      curve-code.ts puts these functions into the module; scalars.ts calls them.
 * Shapes   a gathered number is nineteen limbs of 28 bits in 64 each, lowest first, the last with a
 *          sign: below 2^512 in size. Scalars and weights lie in memory as their bytes, lowest
 *          first, 32 and 16 of them. The order is 2^252 + c, and 252 is nine limbs.
 * Secrets  none may come here.
 * Source   spec/crypto.md §14.7.
 */

import type { Code, Func } from './assembler.ts';
import { ADD, AND, MUL, SHIFT_DOWN, SHIFT_IN, SHIFT_UP, SUB } from './assembler.ts';
import { get, load64, number64, set, store64, tee } from './assembler.ts';

export const GATHERED_LIMBS = 19;
/** Bytes of a gathered number. */
export const GATHERED = 8 * GATHERED_LIMBS;

const BITS = 28;
const MASK = (1n << BigInt(BITS)) - 1n;
/** Limbs below 2^252. */
const LOW = 9;
const C = 27742317777372353535851937790883648493n;
const C_LIMBS = 5;
const c = (at: number) => (C >> BigInt(BITS * at)) & MASK;
const places = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Limb `at` of a number of so many bytes at the address in local 1 or 2. */
function limbOf(address: number, at: number, bytes: number): Code {
  const bit = BITS * at;
  const mask = (1n << BigInt(Math.min(BITS, 8 * bytes - bit))) - 1n;
  const shift = [number64(BigInt(bit % 8)), SHIFT_IN];
  return [
    [get(address), load64(Math.floor(bit / 8))],
    bit % 8 > 0 ? shift : [],
    [number64(mask), AND],
  ];
}

function limbsOf(address: number, bytes: number, first: number): Code {
  return places(Math.ceil((8 * bytes) / BITS)).flatMap((at) => [
    limbOf(address, at, bytes),
    set(first + at),
  ]);
}

/** Each limb of the gathered number at local 0 with what is added to it, and the carries. */
function gathered(carry: number, more: (limb: number) => Code): Code {
  return places(GATHERED_LIMBS).flatMap((k) => {
    const value = [get(0), load64(8 * k), more(k)];
    const whole = k === 0 ? value : [value, get(carry), ADD];
    return [get(0), whole, k < GATHERED_LIMBS - 1 ? floor(carry) : [], store64(8 * k)];
  });
}

/** Leaves the limb from 0 to 2^28 on the stack, and the rest in `carry`. */
function floor(carry: number): Code {
  const rest = [get(carry), number64(BigInt(BITS)), SHIFT_DOWN, set(carry)];
  return [tee(carry), number64(MASK), AND, rest];
}

/** Parameters: a gathered number, a weight of 16 bytes and a scalar, whose product is added. */
function addProduct(): Func {
  const [weight, scalar, carry] = [3, 8, 18];
  const column = (k: number) =>
    places(5)
      .filter((i) => k - i >= 0 && k - i < 10)
      .flatMap((i) => [get(weight + i), get(scalar + k - i), MUL, ADD]);
  const code = [limbsOf(1, 16, weight), limbsOf(2, 32, scalar), gathered(carry, column)];
  return { name: 'addProduct', parameters: 3, wide: 16, code };
}

/** Parameters: a gathered number, and a scalar that is taken away. */
function takeScalar(): Func {
  const less = (k: number) => (k < 10 ? [limbOf(1, k, 32), SUB] : []);
  return { name: 'takeScalar', parameters: 2, wide: 1, code: gathered(2, less) };
}

/** Parameters: a gathered number, and the 64 bytes that it becomes. */
function readDigest(): Func {
  const code = places(GATHERED_LIMBS).flatMap((k) => [get(0), limbOf(1, k, 64), store64(8 * k)]);
  return { name: 'readDigest', parameters: 2, wide: 0, code };
}

/**
 * Parameters: where to, 32 bytes; a gathered number. What lies above 2^252 is taken away c times:
 * of 2^512 there remain 2^406 then, 2^280, and after the third time the top limb is -1, 0 or 1.
 * The fourth leaves a number above -c and below the order.
 */
function reduce(): Func {
  const [v, carry] = [2, 2 + GATHERED_LIMBS];
  const read = places(GATHERED_LIMBS).flatMap((k) => [get(1), load64(8 * k), set(v + k)]);
  const folds = [10, 6, 2, 1].flatMap((high) => folded(v, carry, high));
  const code = [read, folds, orderAdded(v, carry), written(v)];
  return { name: 'reduce', parameters: 2, wide: GATHERED_LIMBS + 1 + 10, code };
}

/** Of `high` limbs above 2^252; they are kept, for the products need what they replace. */
function folded(v: number, carry: number, high: number): Code {
  const kept = carry + 1;
  const columns = Math.max(LOW, high + C_LIMBS - 1);
  const keep = places(high).flatMap((at) => [get(v + LOW + at), set(kept + at)]);
  const fold = places(columns).flatMap((k) => {
    const products = places(C_LIMBS)
      .filter((i) => k - i >= 0 && k - i < high)
      .flatMap((i) => [get(kept + k - i), number64(c(i)), MUL, SUB]);
    const low = k < LOW ? get(v + k) : number64(0n);
    const carried = k === 0 ? [] : [get(carry), ADD];
    return [low, products, carried, floor(carry), set(v + k)];
  });
  return [keep, fold, get(carry), set(v + columns)];
}

/** The order, where the number is negative. */
function orderAdded(v: number, carry: number): Code {
  const sign = carry + 1;
  const found = [get(v + LOW), number64(63n), SHIFT_DOWN, set(sign)];
  const sum = places(LOW + 1).flatMap((k) => {
    const part = k < C_LIMBS ? c(k) : k === LOW ? 1n : 0n;
    const value = [get(v + k), get(sign), number64(part), AND, ADD];
    const whole = k === 0 ? value : [value, get(carry), ADD];
    return [whole, k < LOW ? floor(carry) : [], set(v + k)];
  });
  return [found, sum];
}

/** Ten limbs to four words of 64 bits: each limb goes to every word that it touches. */
function written(v: number): Code {
  return places(4).flatMap((word) => {
    const touching = places(LOW + 1).filter(
      (k) => BITS * k < 64 * (word + 1) && BITS * (k + 1) > 64 * word,
    );
    const parts = touching.flatMap((k, at) => {
      const by = BITS * k - 64 * word;
      const shifted = [number64(BigInt(Math.abs(by))), by < 0 ? SHIFT_IN : SHIFT_UP];
      return [get(v + k), shifted, at > 0 ? ADD : []];
    });
    return [get(0), parts, store64(8 * word)];
  });
}

export function scalarCode(): readonly Func[] {
  return [addProduct(), takeScalar(), readDigest(), reduce()];
}
