/**
 * Indices of a tally of drawn orders, and what they may be off by.
 *
 * Use      `sampledPower(game, tally)`.
 * Shapes   an order says a number between known ends of each index, or of both sides of a quotient;
 *          so empirical Bernstein bounds hold whatever the rule is: with N orders, a spread s among
 *          them and ends R apart, a mean is off by more than s sqrt(2L / N) + 7 R L / (3 (N-1))
 *          with a chance of at most 4 exp(-L). L is such that this holds of all figures together
 *          but for a chance of DOUBT. A quotient a / c that is truly t has a - t c = 0 on average:
 *          that mean is held against its bound, which gives how far t can be.
 * Source   spec/power.md §9; Maurer and Pontil 2009; Fieller 1954.
 */

import type { MemberPower, Power, Share } from './member-power.ts';
import type { Tally } from './order-tally.ts';
import type { SimpleGame } from './simple-game.ts';

/** The chance, at most, that any figure is further off than is said. */
const DOUBT = 1e-9;
/** What sums of doubles may be off by. */
const ROUNDING = 1e-11;

export function sampledPower(game: SimpleGame, tally: Tally): Power {
  const { orders } = tally;
  const measures = game.members.map((_, member) => measuresOf(tally, member));
  const figures = measures.length * SHARES.length + 1;
  const likely = Math.log((4 * figures) / DOUBT);
  const errors = errorsOf(measures, { orders, likely });
  const coalitions = 1n << BigInt(game.members.length);
  return {
    members: game.members.map((id, member): MemberPower => {
      const own = measures[member] ?? NOTHING;
      return { id, swings: partOf(coalitions >> 1n, own.penrose.mean), ...meansOf(own) };
    }),
    winning: partOf(coalitions, tally.wins / orders),
    coalitions,
    method: 'orders',
    error: Math.max(...Object.values(errors)),
    errors,
    errorIs: 'sample',
    sample: { orders, doubt: DOUBT },
  };
}

/** One index of one member. */
type Measure = {
  readonly mean: number;
  /** Of a - t c, with the t that was found, between orders. */
  readonly spread: number;
  /** How far apart the ends of a - t c are, and by how much more where t is one more. */
  readonly ends: number;
  readonly endsMore: number;
  /** Of c: 1 where there is no quotient. */
  readonly whole: number;
  readonly wholeSpread: number;
};

type Measures = { readonly [Name in Share]: Measure };

const SHARES = ['penrose', 'banzhaf', 'shapley', 'colemanPrevent', 'colemanInitiate'] as const;

const NOWHERE = { mean: 0, spread: 0, ends: 1, endsMore: 0, whole: 1, wholeSpread: 0 };
const NOTHING: Measures = {
  penrose: NOWHERE,
  banzhaf: NOWHERE,
  shapley: NOWHERE,
  colemanPrevent: NOWHERE,
  colemanInitiate: NOWHERE,
};

function measuresOf(tally: Tally, member: number): Measures {
  const members = tally.penrose.length;
  const at = (row: Float64Array) => (row[member] ?? 0) / tally.orders;
  const per = (sum: number) => sum / tally.orders;
  const own = { mean: at(tally.penrose), square: at(tally.penroseSquared) };
  const sizes = { mean: at(tally.sizes) / members, square: at(tally.sizesSquared) / members ** 2 };
  const passes = { mean: per(tally.wins), square: per(tally.winsSquared) };
  const fails = { mean: 1 - passes.mean, square: 1 - 2 * passes.mean + passes.square };
  const all = { mean: per(tally.all), square: per(tally.allSquared) };
  const withPasses = at(tally.penroseTimesWins);
  return {
    penrose: plain(own),
    shapley: plain(sizes),
    banzhaf: quotient(own, { ...all, product: at(tally.penroseTimesAll), most: members, times: 1 }),
    colemanPrevent: quotient(own, { ...passes, product: withPasses, most: 1, times: 2 }),
    colemanInitiate: quotient(own, { ...fails, product: own.mean - withPasses, most: 1, times: 2 }),
  };
}

type Moments = { readonly mean: number; readonly square: number };

function plain({ mean, square }: Moments): Measure {
  return { ...NOWHERE, mean, spread: Math.sqrt(Math.max(0, square - mean * mean)) };
}

type Whole = Moments & {
  /** The mean of a c, the most that c can be, and how often c is taken. */
  readonly product: number;
  readonly most: number;
  readonly times: number;
};

/** Of a share `mean / (times * whole)`; who has nothing has nothing, whatever the whole. */
function quotient(part: Moments, { times, product, most, ...given }: Whole): Measure {
  const whole = times * given.mean;
  const found = whole > 0 ? part.mean / whole : 0;
  const factor = found * times;
  const square = part.square - 2 * factor * product + factor * factor * given.square;
  const off = part.mean - factor * given.mean;
  return {
    mean: Math.min(1, found),
    spread: Math.sqrt(Math.max(0, square - off * off)),
    ends: 1 + factor * most,
    endsMore: times * most,
    whole,
    wholeSpread: times * Math.sqrt(Math.max(0, given.square - given.mean ** 2)),
  };
}

type Draws = { readonly orders: number; readonly likely: number };

/** By share, the widest of all members'. */
function errorsOf(measures: readonly Measures[], draws: Draws): Power['errors'] {
  const widest = (share: Share) =>
    measures.reduce((most, { [share]: one }) => Math.max(most, errorOf(one, draws)), 0);
  return {
    penrose: widest('penrose'),
    banzhaf: widest('banzhaf'),
    shapley: widest('shapley'),
    colemanPrevent: widest('colemanPrevent'),
    colemanInitiate: widest('colemanInitiate'),
  };
}

/** A share is never off by more than all of it. */
function errorOf(measure: Measure, { orders, likely }: Draws): number {
  const { spread, ends, endsMore, whole, wholeSpread } = measure;
  // The spread is that of a sample: one less than there are orders.
  const perSpread = Math.sqrt((2 * likely) / (orders - 1));
  const perEnd = (7 * likely) / (3 * (orders - 1));
  const known = whole - perSpread * wholeSpread - perEnd * endsMore;
  return known > 0 ? Math.min(1, (perSpread * spread + perEnd * ends) / known + ROUNDING) : 1;
}

function meansOf(own: Measures): Pick<MemberPower, Share> {
  return {
    penrose: own.penrose.mean,
    banzhaf: own.banzhaf.mean,
    shapley: own.shapley.mean,
    colemanPrevent: own.colemanPrevent.mean,
    colemanInitiate: own.colemanInitiate.mean,
  };
}

/** To the nearest, as near as a double tells. */
function partOf(whole: bigint, share: number): bigint {
  return (whole * BigInt(Math.round(share * 2 ** 53)) + (1n << 52n)) >> 53n;
}
