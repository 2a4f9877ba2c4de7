import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { parseMemberId } from '../../ids.ts';
import { drawOrder, lotsOf } from './drawn-orders.ts';
import type { Power, Share } from './member-power.ts';
import { sampledBy } from './power-by-orders.ts';
import { powerOf } from './power.ts';
import { profiledOf } from './profile.ts';
import { type Gate, type SimpleGame, dualOf, totalOf, wins } from './simple-game.ts';
import { turn, turnsOf } from './turning-points.ts';

const IDS = Array.from({ length: 300 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
const SHARES = ['penrose', 'banzhaf', 'shapley', 'colemanPrevent', 'colemanInitiate'] as const;
const quiet = () => {};

/** Several leaves, gates within gates; some needs that nothing meets, or that nothing must. */
const anyGame: fc.Arbitrary<SimpleGame> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const column = (most: number) => fc.array(fc.nat(most), { minLength: size, maxLength: size });
  const leaf = fc.record({ column: fc.nat(2), need: fc.nat(200) });
  const { gate } = fc.letrec<{ gate: Spelled }>((tie) => ({
    gate: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({
        isAll: fc.boolean(),
        parts: fc.array(tie('gate'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }));
  return fc.tuple(column(40), column(3), gate).map(([votes, people, spelled]) => {
    const columns = [votes.map(() => 1), votes, people];
    return { members: IDS.slice(0, size), columns, gate: gateOf(spelled, columns) };
  });
});

type Spelled =
  | { readonly column: number; readonly need: number }
  | { readonly isAll: boolean; readonly parts: readonly Spelled[] };

function gateOf(spelled: Spelled, columns: readonly (readonly number[])[]): Gate {
  if ('parts' in spelled) {
    const parts = spelled.parts.map((part) => gateOf(part, columns));
    return { gate: spelled.isAll ? 'all' : 'any', parts };
  }
  const total = totalOf(columns[spelled.column] ?? []);
  return { gate: 'weight', column: spelled.column, need: spelled.need % (total + 2) };
}

/** The first k for which it holds, or one more than `most`. */
function firstOf(most: number, holds: (k: number) => boolean): number {
  let k = 0;
  while (k <= most && !holds(k)) k++;
  return k;
}

test('an order turns where a look at every step of it says, with and without each member', () => {
  fc.assert(
    fc.property(anyGame, fc.nat(), (game, draws) => {
      const n = game.members.length;
      const order = Int32Array.from(game.members.keys());
      const [lots, turns] = [lotsOf(game), turnsOf(game)];
      for (let draw = 0; draw <= draws % 3; draw++) drawOrder(order, lots);
      turn(turns, order);
      const among = (places: Int32Array, k: number) => new Set(places.subarray(0, k));
      expect(turns.won).toBe(firstOf(n, (k) => wins(game, (one) => among(order, k).has(one))));
      for (const [at, member] of order.entries()) {
        const others = order.filter((one) => one !== member);
        const alone = firstOf(n - 1, (k) => wins(game, (one) => among(others, k).has(one)));
        const joined = firstOf(n - 1, (k) =>
          wins(game, (one) => one === member || among(others, k).has(one)),
        );
        expect(at < turns.won ? turns.far[at] : turns.won).toBe(alone);
        const before = at === turns.won - 1 ? turns.pivot : turns.won - 1;
        expect(at < turns.won ? before : turns.far[at]).toBe(joined);
      }
    }),
    { numRuns: 400 },
  );
});

test('what is drawn lies within its stated error of what the diagram counts', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const [exact, drawn] = [powerOf(game), sampledBy(game, 3000, quiet)];
      const all = 2 ** game.members.length;
      expect(exact.method).toBe('diagram');
      expectWithin(drawn, exact);
      // Counts are the shares of all coalitions: the same errors hold.
      const off = Math.abs(Number(drawn.winning) - Number(exact.winning)) / all;
      expect(off).toBeLessThan(0.2);
    }),
    { numRuns: 60 },
  );
});

function expectWithin(drawn: Power, exact: Power): void {
  for (const [place, own] of exact.members.entries()) {
    for (const share of SHARES) {
      const off = Math.abs((drawn.members[place]?.[share] ?? 2) - own[share]);
      expect(off, share).toBeLessThanOrEqual(drawn.errors[share]);
    }
  }
}

/** Weights of a small congruence, the same on every machine. */
function weightsOf(count: number, most: number, from = 7): readonly number[] {
  let state = from;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + Math.floor((state / 2 ** 32) * most);
  });
}

/** 55 in a hundred of the members, and 65 of each weight. */
function majorities(count: number, ...weights: readonly (readonly number[])[]): SimpleGame {
  const columns = [Array.from({ length: count }, () => 1), ...weights];
  const parts = columns.map((column, at): Gate => {
    const need = Math.ceil(totalOf(column) * (at === 0 ? 0.55 : 0.65));
    return { gate: 'weight', column: at, need };
  });
  return { members: IDS.slice(0, count), columns, gate: { gate: 'all', parts } };
}

const three = (count: number) => [1, 2, 3].map((from) => weightsOf(count, 1e8, from));

test('three weights of many digits: 22 members drawn lie near what is counted', () => {
  const game = majorities(22, ...three(22));
  const drawn = sampledBy(game, 60_000, quiet);
  expectWithin(drawn, powerOf(game));
  expect(drawn.errors.penrose).toBeLessThan(4e-3);
  expect(drawn.errors.shapley).toBeLessThan(4e-3);
});

test('more than one weight of many digits has no profile, and 280 members no table', () => {
  expect(profiledOf(majorities(50, ...three(50)))).toBeUndefined();
  expect(profiledOf(majorities(50, ...three(50).slice(1)))).toBeUndefined();
  const many = majorities(280, ...three(280));
  const drawn = sampledBy(many, 300, quiet);
  expect([drawn.method, drawn.errorIs]).toEqual(['orders', 'sample']);
  expect(drawn.sample).toEqual({ orders: 300, doubt: 1e-9 });
  expect(drawn.coalitions).toBe(2n ** 280n);
  const all = drawn.members.reduce((sum, { shapley }) => sum + shapley, 0);
  expect(all).toBeCloseTo(1, 1);
});

test('the same game is drawn the same; all of them by another scale are as near', () => {
  const game = majorities(12, ...three(12));
  expect(sampledBy(game, 2000, quiet)).toEqual(sampledBy(game, 2000, quiet));
  const other = majorities(12, ...three(12).map((column) => column.map((one) => 3 * one)));
  expectWithin(sampledBy(other, 2000, quiet), powerOf(game));
});

test('a game and its dual have the same swings, and prevent for initiate', () => {
  const game = majorities(14, ...three(14));
  const [drawn, dual] = [sampledBy(game, 20_000, quiet), sampledBy(dualOf(game), 20_000, quiet)];
  const near = (share: Share, other: Share) => {
    const most = drawn.errors[share] + dual.errors[other];
    for (const [place, own] of drawn.members.entries()) {
      expect(Math.abs(own[share] - (dual.members[place]?.[other] ?? 2))).toBeLessThan(most);
    }
  };
  near('penrose', 'penrose');
  near('shapley', 'shapley');
  near('colemanPrevent', 'colemanInitiate');
});

test('members alike are drawn alike, but for the error; who never counts has nothing', () => {
  const game = majorities(10, [...weightsOf(4, 1e8), 5e7, 5e7, 5e7, 5e7, 0, 0]);
  const idle: SimpleGame = { ...game, gate: { gate: 'weight', column: 1, need: 2.4e8 } };
  const { members, errors } = sampledBy(idle, 4000, quiet);
  for (const place of [8, 9]) {
    for (const share of SHARES) expect(members[place]?.[share]).toBe(0);
  }
  const [one, other] = [members[4], members[7]];
  expect(Math.abs((one?.penrose ?? 2) - (other?.penrose ?? 0))).toBeLessThan(2 * errors.penrose);
});

test('every order of four comes as often as any other', () => {
  const lots = lotsOf(majorities(4, [1, 2, 3, 4]));
  const order = Int32Array.from([0, 1, 2, 3]);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 24_000; draw++) {
    drawOrder(order, lots);
    counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Some 32 either way is one standard deviation.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
});
