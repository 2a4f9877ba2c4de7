import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { parseMemberId } from '../../ids.ts';
import { boundedPower } from './bounded-indices.ts';
import { diagramOf } from './diagram.ts';
import { countedByHalves } from './halves.ts';
import { foundByLayers } from './power-by-layers.ts';
import { exactByProfile } from './power-by-profile.ts';
import { powerOf } from './power.ts';
import { profiledOf } from './profile.ts';
import type { Gate, SimpleGame } from './simple-game.ts';
import { swingsOf } from './swings.ts';

const IDS = Array.from({ length: 80 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
const quiet = () => {};

const anyGame: fc.Arbitrary<SimpleGame> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const column = (most: number) => fc.array(fc.nat(most), { minLength: size, maxLength: size });
  const leaf = fc.record({ column: fc.nat(3), need: fc.nat(200) });
  const parts = fc.array(leaf, { minLength: 1, maxLength: 3 });
  const gate = fc.tuple(parts, parts, fc.boolean());
  return fc
    .tuple(column(40), column(5), column(1), gate)
    .map(([votes, people, group, [one, other, isAll]]) => {
      const columns = [votes.map(() => 1), votes, people, group];
      const leafOf = ({ column: at, need }: { column: number; need: number }): Gate => {
        const total = (columns[at] ?? []).reduce((sum, weight) => sum + weight, 0);
        return { gate: 'weight', column: at, need: need % (total + 2) };
      };
      const [inner, outer] = isAll ? (['any', 'all'] as const) : (['all', 'any'] as const);
      const nested: Gate = { gate: inner, parts: other.map(leafOf) };
      const whole: Gate = { gate: outer, parts: [...one.map(leafOf), nested] };
      return { members: IDS.slice(0, size), columns, gate: whole };
    });
});

/** Swings by the number of others in favour, as the diagram has them. */
function bySize(game: SimpleGame) {
  const diagram = must(diagramOf(game, 10_000), 'a small diagram');
  const { winning, swings } = swingsOf(diagram, 'by-size');
  const ofMember: (readonly bigint[])[] = [];
  for (const [level, { places }] of diagram.kinds.entries()) {
    for (const place of places) ofMember[place] = swings[level] ?? [];
  }
  return { winning, swings: ofMember };
}

function padded(row: readonly bigint[], length: number): readonly bigint[] {
  return Array.from({ length }, (_, at) => row[at] ?? 0n);
}

test('layers and halves count what the diagram counts, size by size', () => {
  fc.assert(
    fc.property(anyGame, fc.integer({ min: 1, max: 9 }), (game, room) => {
      const n = game.members.length;
      const { winning, swings } = bySize(game);
      const profiled = must(profiledOf(game), 'one large weight');
      const found = foundByLayers(profiled, quiet);
      if (found.kind !== 'exact') throw new Error('small weights fit');
      expect(found.winning).toEqual(padded(winning, n + 1));
      expect(found.swings).toEqual(swings.map((row) => padded(row, n)));
      const halves = countedByHalves(profiled, quiet, room);
      expect(halves.winning).toEqual(padded(winning, n + 1));
      const decisive = halves.winningWith.map(
        (having) => 2n * total(having) - total(halves.winning),
      );
      expect(decisive).toEqual(swings.map((row) => row.reduce((sum, one) => sum + one, 0n)));
    }),
    { numRuns: 120 },
  );
});

function total(row: readonly bigint[]): bigint {
  return row.reduce((sum, one) => sum + one, 0n);
}

test('where weights are rounded, the true counts and shares lie between the bounds', () => {
  fc.assert(
    fc.property(anyGame, fc.integer({ min: 60, max: 600 }), (game, room) => {
      const profiled = must(profiledOf(game), 'one large weight');
      const found = foundByLayers(profiled, quiet, room);
      fc.pre(found.kind === 'bounded');
      if (found.kind !== 'bounded') return;
      const { swings } = bySize(game);
      for (const [place, row] of found.swings.entries()) {
        for (const [size, least] of row.least.entries()) {
          const exact = Number(swings[place]?.[size] ?? 0n);
          expect(exact).toBeGreaterThanOrEqual(least);
          expect(exact).toBeLessThanOrEqual(row.most[size] ?? 0);
        }
      }
      const [exact, bounded] = [powerOf(game), boundedPower(game, found)];
      for (const [place, { id: _, swings: __, ...shares }] of exact.members.entries()) {
        const mine = must(bounded.members[place], 'as many members');
        for (const name of ['penrose', 'banzhaf', 'shapley', 'colemanPrevent'] as const) {
          expect(Math.abs(mine[name] - shares[name])).toBeLessThanOrEqual(bounded.errors[name]);
        }
      }
    }),
    { numRuns: 120 },
  );
});

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
    const all = column.reduce((sum, weight) => sum + weight, 0);
    return { gate: 'weight', column: at, need: Math.ceil(all * (at === 0 ? 0.55 : 0.65)) };
  });
  return { members: IDS.slice(0, count), columns, gate: { gate: 'all', parts } };
}

test('a double majority of sixty with three digits is counted to the last coalition', () => {
  const power = powerOf(majorities(60, weightsOf(60, 900)));
  expect([power.method, power.errorIs]).toEqual(['layers', 'rounding']);
  expect(power.coalitions).toBe(2n ** 60n);
  // Every coalition but half has swings of one parity: swings are even where the rest is.
  const parity = power.winning % 2n;
  expect(power.members.every(({ swings }) => swings % 2n === parity)).toBe(true);
  const all = power.members.reduce((sum, { shapley }) => sum + shapley, 0);
  expect(all).toBeCloseTo(1, 12);
});

test('a double majority of 32 with eight digits: halves say what the diagram says', () => {
  const game = majorities(32, weightsOf(32, 1e8));
  const profiled = must(profiledOf(game), 'one large weight');
  const halves = must(exactByProfile(game, profiled, 'quick', quiet), 'two halves of 16');
  expect(halves.method).toBe('halves');
  const small = majorities(20, weightsOf(20, 1e8));
  const own = must(exactByProfile(small, must(profiledOf(small), ''), 'quick', quiet), 'halves');
  const diagram = powerOf(small);
  expect(diagram.method).toBe('diagram');
  expect(own.members.map(({ swings }) => swings)).toEqual(
    diagram.members.map(({ swings }) => swings),
  );
});
