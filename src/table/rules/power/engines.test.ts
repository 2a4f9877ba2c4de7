import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { parseMemberId } from '../../ids.ts';
import { diagramOf, sizeOf } from './diagram.ts';
import { countsBySums, shapleyBySums } from './power-by-sums.ts';
import { powerOf } from './power.ts';
import { gaussLegendre } from './quadrature.ts';
import { joined, primesFor } from './residues.ts';
import { quotient } from './rows.ts';
import { type SimpleGame, totalOf } from './simple-game.ts';
import { weighingOf } from './weight-sums.ts';

const IDS = Array.from({ length: 80 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
const quiet = () => {};

function weighted(weights: readonly number[], need: number): SimpleGame {
  const gate = { gate: 'weight', column: 0, need } as const;
  return { members: IDS.slice(0, weights.length), columns: [weights], gate };
}

/** Weights of a small congruence, the same on every machine. */
function weightsOf(count: number, most: number): readonly number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + Math.floor((state / 2 ** 32) * most);
  });
}

test('both engines count the same and agree on Shapley-Shubik to the last digits', () => {
  const weights = fc.array(fc.nat(60), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(weights, fc.nat(1000), (given, thousandth) => {
      const need = 1 + Math.floor((totalOf(given) * thousandth) / 1001);
      const game = weighted(given, need);
      const weighing = weighingOf(game);
      fc.pre(weighing !== undefined);
      const power = powerOf(game);
      const counts = countsBySums(must(weighing, 'it can be weighed'), quiet);
      const { shapley, error } = shapleyBySums(must(weighing, 'it can be weighed'), quiet);
      expect(counts.winning).toBe(power.winning);
      expect(counts.swings).toEqual(power.members.map(({ swings }) => swings));
      expect(error).toBeLessThan(1e-11);
      for (const [place, share] of shapley.entries()) {
        expect(Math.abs(share - (power.members[place]?.shapley ?? 2))).toBeLessThan(error);
      }
    }),
    { numRuns: 300 },
  );
});

test('seventy members of different weights go to the sums of weights', () => {
  const weights = weightsOf(70, 4000);
  const told: number[] = [];
  const power = powerOf(weighted(weights, Math.ceil(totalOf(weights) * 0.7)), (done, of) =>
    told.push(done / of),
  );
  expect(power.method).toBe('weight-sums');
  expect(power.errorIs).toBe('bound');
  expect(power.error).toBeLessThan(2e-11);
  const all = power.members.reduce((sum, { shapley }) => sum + shapley, 0);
  expect(Math.abs(all - 1)).toBeLessThan(power.error);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(Math.max(...told)).toBeLessThan(1);
});

test('past 53 members counts are long integers: a majority of 60 by hand', () => {
  const power = powerOf(weighted(weightsOf(60, 1), 31));
  const choose = (n: bigint, k: bigint): bigint =>
    k === 0n ? 1n : (choose(n, k - 1n) * (n - k + 1n)) / k;
  expect(power.members[7]?.swings).toBe(choose(59n, 30n));
  expect(power.members[7]?.shapley).toBe(1 / 60);
  expect(power.winning).toBe((2n ** 60n - choose(60n, 30n)) / 2n);
});

test('fifty-eight members with forty different weights stay with the diagram', () => {
  const power = powerOf(weighted(weightsOf(58, 40), 600));
  expect(power.method).toBe('diagram');
  const all = power.members.reduce((sum, { shapley }) => sum + shapley, 0);
  expect(all).toBeCloseTo(1, 12);
});

test('a diagram over two weights that differ in every digit is given up in good time', () => {
  const game = weighted(weightsOf(60, 1e9), 1.5e10);
  const other = weightsOf(61, 1e9).slice(1);
  const two: SimpleGame = {
    ...game,
    columns: [...game.columns, other],
    gate: { gate: 'all', parts: [game.gate, { gate: 'weight', column: 1, need: 1.5e10 }] },
  };
  expect(diagramOf(two, 5_000)).toBeUndefined();
});

test('members alike are one level: 193 states under two thirds make three nodes', () => {
  const game = weighted(weightsOf(80, 1), 54);
  expect(sizeOf(must(diagramOf(game, 10), 'three nodes'))).toBe(3);
});

test('a game that is settled leaves nobody any power', () => {
  for (const need of [0, 7]) {
    const power = powerOf(weighted([3, 2, 1], need));
    expect(power.winning).toBe(need === 0 ? 8n : 0n);
    for (const { id: _, swings, ...shares } of power.members) {
      expect([swings, ...Object.values(shares)]).toEqual([0n, 0, 0, 0, 0, 0]);
    }
  }
});

test('k knots integrate every power up to 2k - 1', () => {
  for (const k of [1, 2, 7, 30]) {
    const knots = gaussLegendre(k);
    for (let power = 0; power < 2 * k; power++) {
      const sum = knots.reduce((all, { at, weight }) => all + weight * at ** power, 0);
      expect(sum).toBeCloseTo(1 / (power + 1), 13);
    }
  }
});

test('a number is found again from its remainders', () => {
  const primes = primesFor(200);
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 200n), (value) => {
      const remainders = primes.map((prime) => Number(value % BigInt(prime)));
      expect(joined(remainders, primes)).toBe(value);
    }),
  );
});

test('quotients of long integers are the nearest double, or next to it', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 40n), fc.bigInt(1n, 2n ** 40n), (part, whole) => {
      const exact = Number(part) / Number(whole);
      const far = Math.abs(quotient(part << 300n, whole << 300n) - exact);
      expect(far).toBeLessThanOrEqual(exact * 2 ** -52);
    }),
  );
});
