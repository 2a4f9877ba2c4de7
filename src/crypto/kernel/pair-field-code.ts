/**
 * The field of 2^255 - 19 once more, two elements side by side: product, carry, the one spelling.
 *
 * Use      pair-curve-code.ts builds on these; pairs.ts starts them where the machine can.
 * Shapes   an element is five doubles, whole numbers of 51 bits with a sign, lowest first; a pair
 *          has two elements limb by limb, 80 bytes. "Reduced": every limb is at most 2^50 and a
 *          little (below 2^13).
 * Units    sizes are counted in 2^50: factors of a product may multiply to at most 3. A product of
 *          two limbs is then below 2^102; its upper part, a multiple of 2^51, is what it becomes
 *          beside 1.5·2^103, and its lower part what a second fused step leaves. Both are added as
 *          the whole numbers that the bits of a double show.
 * Secrets  none may come here: public numbers only.
 * Source   Emmart, Zheng, Weems 2018 (exact products of doubles by fused steps); spec/crypto.md
 *          §14.9.
 */

import type { Code, Func } from './assembler.ts';
import {
  ADD,
  AND,
  MUL,
  SHIFT_DOWN,
  SHIFT_IN,
  call,
  get,
  number32,
  number64,
  set,
  tee,
} from './assembler.ts';
import { load64, remembered, store32, store64, whileSet, SUB32 } from './assembler.ts';
import * as on from './vectors.ts';

const LIMBS = 5;
const BITS = 51n;
export const PAIR = 16 * LIMBS;
export const limbs = [0, 1, 2, 3, 4];

const MASK = (1n << BITS) - 1n;
/** Added to each column, so that it is above nought: a carry more by that many. */
const ABOVE = 1024n;
const HALF = 2 ** 50;
const HIGH = 1.5 * 2 ** 103;
const LOW = 1.5 * 2 ** 52;

/** What the bits of a double say as a whole number. */
function bitsOf(value: number): bigint {
  return new BigInt64Array(Float64Array.of(value).buffer)[0] ?? 0n;
}

/** How many products of limbs fall to column `k`. */
const products = (k: number) => BigInt(k < 0 || k > 8 ? 0 : Math.min(k + 1, 9 - k));
/** What the bits of so many doubles have too much in column `k`. */
const surplus = (k: number) => products(k) * bitsOf(LOW) + products(k - 1) * bitsOf(HIGH);
const column = (k: number) =>
  (ABOVE << BITS) + BigInt(HALF) - surplus(k) - 19n * surplus(k + LIMBS);

const same = (value: number) => [bitsOf(value), bitsOf(value)] as const;
const signs = (left: number, right: number) => [bitsOf(left), bitsOf(right)] as const;

/** Numbers that never change, as bits; pairs.ts writes them where `constant` reads them. */
export const PAIR_CONSTANTS = {
  high: same(HIGH),
  low: same(HIGH + LOW),
  column0: [column(0), column(0)],
  column1: [column(1), column(1)],
  column2: [column(2), column(2)],
  column3: [column(3), column(3)],
  column4: [column(4), column(4)],
  mask: [MASK, MASK],
  whole: same(2 ** 52),
  offset: same(2 ** 52 + HALF + Number(ABOVE)),
  offset0: same(2 ** 52 + HALF + 19 * Number(ABOVE)),
  carry: same(2 ** -51),
  carryAround: same(19 * 2 ** -51),
  minusPlus: signs(-1, 1),
  plusMinus: signs(1, -1),
  minusMinus: same(-1),
  plusPlus: same(1),
  two: same(2),
  nought: same(0),
} as const satisfies Readonly<Record<string, readonly [bigint, bigint]>>;
type PairConstant = keyof typeof PAIR_CONSTANTS;
const ORDER = Object.keys(PAIR_CONSTANTS);

/** Where pairs work: constants first, behind all that the other code of the kernel uses. */
export const PAIRS = 6_912;
export const PAIRS_FREE = PAIRS + 16 * ORDER.length;

const constantAt = remembered((place) => [number32(0), on.loadPair(PAIRS + 16 * place)]);
export const constant = (name: PairConstant): Code => constantAt(ORDER.indexOf(name));

/** Limb by limb: from memory, at the address in a local or at a fixed one. */
export type Limbs = (limb: number) => Code;
export const at = (local: number, offset = 0): Limbs => {
  return (limb) => [get(local), on.loadPair(offset + 16 * limb)];
};
export const fixed = (address: number): Limbs => {
  return (limb) => [number32(0), on.loadPair(address + 16 * limb)];
};
export const local =
  (first: number): Limbs =>
  (limb) =>
    get(first + limb);

/** What is done with a limb that is on the stack afterwards. */
type Taking = (limb: number, value: Code) => Code;
export const storeAt = (place: number, offset = 0): Taking => {
  return (limb, value) => [get(place), value, on.storePair(offset + 16 * limb)];
};
export const keep = (first: number): Taking => {
  return (limb, value) => [value, set(first + limb)];
};

/** How many locals a product needs, from the first that it is given. */
export const PRODUCT_LOCALS = 23;

/** One product, column after column; the upper five come back times 19 into the lower. */
export function product(a: Limbs, b: Limbs, to: Taking, first: number): Code {
  const [high, low, part, columns] = [first + 10, first + 11, first + 12, first + 13];
  const code: Code[] = [
    limbs.flatMap((limb) => [a(limb), set(first + limb)]),
    limbs.flatMap((limb) => [b(limb), set(first + 5 + limb)]),
    [constant('high'), set(high), constant('low'), set(low)],
  ];
  const started = new Set<number>();
  const added = (k: number): Code => {
    const more = started.has(k) ? [get(columns + k), on.WHOLE_ADD] : [];
    started.add(k);
    return [more, set(columns + k)];
  };
  for (let k = 0; k < 9; k++) {
    for (const i of limbs.filter((limb) => k - limb >= 0 && k - limb < LIMBS)) {
      const factors = [get(first + i), get(first + 5 + k - i)];
      const rest = [get(low), get(part), on.FLOAT_SUB];
      code.push(factors, get(high), on.FUSED, set(part));
      code.push(factors, rest, on.FUSED, added(k), get(part), added(k + 1));
    }
    if (k >= LIMBS) code.push(aroundTo(columns + k - LIMBS, columns + k));
  }
  code.push(aroundTo(columns + 4, columns + 9));
  return [code, carried(columns, to)];
}

function aroundTo(lower: number, upper: number): Code {
  return [times19(upper), get(lower), on.WHOLE_ADD, set(lower)];
}

function times19(value: number): Code {
  const double = [get(value), number32(1), on.PAIR_UP];
  const sixteen = [get(value), number32(4), on.PAIR_UP];
  return [get(value), double, on.WHOLE_ADD, sixteen, on.WHOLE_ADD];
}

const COLUMNS = ['column0', 'column1', 'column2', 'column3', 'column4'] as const;

/** All carries at once: each limb gives one and takes one; the last gives its to the first. */
function carried(columns: number, to: Taking): Code {
  const carry = (limb: number) => columns + LIMBS + limb;
  const parted = COLUMNS.flatMap((name, limb) => [
    [get(columns + limb), constant(name), on.WHOLE_ADD, tee(columns + limb)],
    [number32(Number(BITS)), on.PAIR_DOWN, set(carry(limb))],
  ]);
  const joined = limbs.flatMap((limb) => {
    const kept = [get(columns + limb), constant('mask'), on.PAIR_AND];
    const more = limb === 0 ? times19(carry(4)) : get(carry(limb - 1));
    const whole = [kept, more, on.WHOLE_ADD, constant('whole'), on.PAIR_OR];
    return to(limb, [whole, constant(limb === 0 ? 'offset0' : 'offset'), on.FLOAT_SUB]);
  });
  return [parted, joined];
}

/** Limbs in locals, of up to 2^53, reduced where they are; five more locals are needed. */
export function reduced(first: number, carries: number): Code {
  const high = constant('high');
  const parted = limbs.flatMap((limb) => [
    [get(first + limb), high, on.FLOAT_ADD, high, on.FLOAT_SUB],
    set(carries + limb),
    [get(first + limb), get(carries + limb), on.FLOAT_SUB, set(first + limb)],
  ]);
  const joined = limbs.flatMap((limb) => {
    const step = constant(limb === 0 ? 'carryAround' : 'carry');
    const given = [get(carries + ((limb + 4) % LIMBS)), step];
    return [given, get(first + limb), on.FUSED, set(first + limb)];
  });
  return [parted, joined];
}

/** Parameters: where to, a, b. */
function mulPair(): Func {
  const code = product(at(1), at(2), storeAt(0), 3);
  return { name: 'mulPair', parameters: 3, wide: 0, vectors: PRODUCT_LOCALS, code };
}

function limbwise(name: string, operation: Code): Func {
  const code = limbs.flatMap((limb) => storeAt(0)(limb, [at(1)(limb), at(2)(limb), operation]));
  return { name, parameters: 3, wide: 0, code };
}

/** Parameters: where to, a. */
function reducePair(): Func {
  const code = [
    limbs.flatMap((limb) => keep(2)(limb, at(1)(limb))),
    reduced(2, 2 + LIMBS),
    limbs.flatMap((limb) => storeAt(0)(limb, get(2 + limb))),
  ];
  return { name: 'reducePair', parameters: 2, wide: 0, vectors: 2 * LIMBS, code };
}

/** Parameters: a, which is squared in its place, and how often. */
function squarePairTimes(): Func {
  const once = [get(0), get(0), get(0), call(PAIR_PLACES.mul)];
  const fewer = [get(1), number32(1), SUB32, set(1)];
  const code = whileSet(1, [once, fewer]);
  return { name: 'squarePairTimes', parameters: 2, wide: 0, code };
}

/**
 * Parameters: where to, and the first limb of one element of a pair. Its one spelling: whether it
 * is 0 and whether it is odd, 32 bits each, then its limbs, 64 bits each.
 */
function look(): Func {
  const [t, q] = [2, 2 + LIMBS];
  const read = limbs.flatMap((limb) => [
    [get(1), on.loadDouble(16 * limb), on.TO_WHOLE, set(t + limb)],
  ]);
  const fold = [get(t), get(q), number64(19n), MUL, ADD, set(t)];
  const over = limbs.flatMap((limb) => [
    [get(t + limb), limb === 0 ? number64(19n) : get(q), ADD],
    [number64(BITS), SHIFT_DOWN, set(q)],
  ]);
  const round = [passed(t, q), fold];
  const all = limbs.flatMap((limb) => [get(t + limb), limb > 0 ? OR : []]);
  const said = [
    [get(0), all, IS_ZERO, store32(0)],
    [get(0), get(t), number64(1n), AND, NARROW, store32(4)],
    limbs.flatMap((limb) => [get(0), get(t + limb), store64(8 + 8 * limb)]),
  ];
  const code = [read, round, round, over, fold, passed(t, q), said];
  return { name: 'look', parameters: 2, wide: LIMBS + 1, code };
}

const OR: Code = [0x84];
const IS_ZERO: Code = [0x50];
const NARROW: Code = [0xa7];

/** Carries from limb to limb, and what lies above 2^255 to `q`. */
function passed(t: number, q: number): Code {
  return limbs.flatMap((limb) => {
    const rest = [get(t + limb), number64(BITS), SHIFT_DOWN];
    const on = limb === LIMBS - 1 ? set(q) : [get(t + limb + 1), ADD, set(t + limb + 1)];
    return [rest, on, get(t + limb), number64(MASK), AND, set(t + limb)];
  });
}

/** Two encodings of 32 bytes each, at the address in a local, as a pair at a fixed place. */
export function unpackedPair(place: number, encodings: number): Code {
  return limbs.flatMap((limb) =>
    [0, 1].flatMap((side) => {
      const bit = Number(BITS) * limb;
      const word = [get(encodings), load64(32 * side + (bit >> 3))];
      const value = [word, number64(BigInt(bit & 7)), SHIFT_IN, number64(MASK), AND];
      return [number32(place), value, on.TO_DOUBLE, on.storeDouble(16 * limb + 8 * side)];
    }),
  );
}

export const PAIR_PLACES = { mul: 0, add: 1, sub: 2, reduce: 3, look: 4 };

/** How many there are. */
export const PAIR_FIELD_FUNCTIONS = 6;

/** In the order of `PAIR_PLACES`, and then the one that only the outside calls. */
export function pairFieldCode(): readonly Func[] {
  return [
    mulPair(),
    limbwise('addPairs', on.FLOAT_ADD),
    limbwise('subPairs', on.FLOAT_SUB),
    reducePair(),
    look(),
    squarePairTimes(),
  ];
}
