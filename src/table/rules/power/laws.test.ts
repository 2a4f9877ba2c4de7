import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { type MemberId, parseGroupId, parseMemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import type { Class, Expression, Quota } from '../expression.ts';
import { passes } from '../passes.ts';
import { chancesOf } from './chances.ts';
import { diagramOf } from './diagram.ts';
import type { Power } from './member-power.ts';
import { powerOf } from './power.ts';
import { dualOf, gameAfter, gameOf, wins } from './simple-game.ts';
import { minimalSets, smallestSets } from './smallest-sets.ts';
import { swingsOf } from './swings.ts';

// Method: random rules, also absurd ones, over up to eight members with small weights, so that
// quotas, ties and members alike meet; the oracle looks at every coalition by passes.ts.
const IDS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'].map((id) =>
  must(parseMemberId(id), id),
);
const GROUPS = ['left', 'right'].map((id) => must(parseGroupId(id), id));

type Case = { readonly pass: Expression; readonly assembly: Assembly };

const share = fc.record({
  share: fc.constantFrom('0', '1/3', '1/2', '2/3', '3/4', '1', '2/5'),
  of: fc.constantFrom('members' as const, 'cast' as const, 'present' as const),
  strict: fc.boolean(),
});
const quota: fc.Arbitrary<Quota> = fc.oneof(fc.nat(14), share);
const among = (members: readonly MemberId[]): fc.Arbitrary<Class | undefined> =>
  fc.option(
    fc.oneof(
      fc.constantFrom(...GROUPS),
      fc.subarray([...members]).map((except) => ({ except })),
    ),
    { nil: undefined },
  );
const leaf = (members: readonly MemberId[]): fc.Arbitrary<Expression> =>
  fc
    .tuple(
      fc.constantFrom('for', 'notAgainst', 'against'),
      among(members),
      quota,
      fc.constantFrom<1 | string>(1, 'votes', 'people'),
    )
    .map(([who, group, limit, sum]) => {
      const rest = group === undefined ? { sum } : { sum, in: group };
      if (who === 'against') return { ...rest, who, atMost: limit };
      return { ...rest, who: who === 'for' ? 'for' : 'notAgainst', atLeast: limit };
    });
const expression = (members: readonly MemberId[]): fc.Arbitrary<Expression> => {
  const parts = fc.array(leaf(members), { minLength: 1, maxLength: 3 });
  const shallow = fc.oneof(
    leaf(members),
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
  );
  const deep = fc.array(shallow, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    shallow,
    deep.map((all) => ({ all })),
    deep.map((any) => ({ any })),
  );
};
const anyCase: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const members = IDS.slice(0, size);
  const weights = fc.record({ votes: fc.nat(6), people: fc.nat(3) });
  return fc.record({
    pass: expression(members),
    assembly: fc.record({
      members: fc.constant(members),
      groups: fc.record({ left: fc.subarray([...members]), right: fc.subarray([...members]) }),
      weights: fc.record(Object.fromEntries(members.map((id) => [id, weights]))),
    }),
  });
});
const MANY = { numRuns: 400 };

function power({ pass, assembly }: Case): Power {
  return powerOf(gameOf(pass, assembly));
}

/** By the bits of a number, who is in favour: does it pass? */
function everyCoalition({ pass, assembly }: Case): readonly boolean[] {
  return Array.from({ length: 2 ** assembly.members.length }, (_, mask) =>
    passes(pass, assembly, (member) => ({
      reading: mask & (1 << assembly.members.indexOf(member)) ? 'for' : 'against',
      answered: true,
    })),
  );
}

function sizeOf(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}

test('swings, winning coalitions and Shapley are what a look at every coalition finds', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const table = everyCoalition(given);
      const n = given.assembly.members.length;
      const found = power(given);
      expect(found.winning).toBe(BigInt(table.filter(Boolean).length));
      for (const [place, member] of found.members.entries()) {
        const decisive = [...table.keys()].filter(
          (mask) => !(mask & (1 << place)) && !table[mask] && table[mask | (1 << place)],
        );
        expect(member.swings).toBe(BigInt(decisive.length));
        const orders = decisive.map(
          (mask) => factorial(sizeOf(mask)) * factorial(n - 1 - sizeOf(mask)),
        );
        const shapley = orders.reduce((sum, one) => sum + one, 0) / factorial(n);
        expect(member.shapley).toBeCloseTo(shapley, 12);
      }
    }),
    MANY,
  );
});

function factorial(k: number): number {
  return k <= 1 ? 1 : k * factorial(k - 1);
}

test('a set wins in the dual exactly if it blocks', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(255), ({ pass, assembly }, mask) => {
      const game = gameOf(pass, assembly);
      const blocks = !wins(game, (place) => !(mask & (1 << place)));
      expect(wins(dualOf(game), (place) => (mask & (1 << place)) > 0)).toBe(blocks);
    }),
    MANY,
  );
});

test('when some have decided, the game of the others goes on from there', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(255), fc.nat(255), ({ pass, assembly }, yes, no) => {
      const game = gameOf(pass, assembly);
      const by = (mask: number) => game.members.filter((_, place) => mask & (1 << place));
      const rest = gameAfter(game, { for: by(yes), against: by(no & ~yes) });
      const inFavour = (id: MemberId | undefined) =>
        id !== undefined && by(yes | 0b1010).includes(id);
      const all = wins(
        game,
        (place) => inFavour(game.members[place]) && !(no & ~yes & (1 << place)),
      );
      expect(wins(rest, (place) => inFavour(rest.members[place]))).toBe(all);
    }),
    MANY,
  );
});

test('the smallest sets are as small as can be; of minimal sets nobody can be spared', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const table = everyCoalition(given);
      const game = gameOf(given.pass, given.assembly);
      const winning = [...table.keys()].filter((mask) => table[mask]);
      const size = winning.length === 0 ? null : Math.min(...winning.map(sizeOf));
      const minimal = winning.filter((mask) =>
        game.members.every((_, place) => !(mask & (1 << place)) || !table[mask & ~(1 << place)]),
      );
      const smallest = must(smallestSets(game), 'a small diagram');
      const least = must(minimalSets(game), 'a small diagram');
      expect([smallest.size, least.size]).toEqual([size, size]);
      expect(waysOf(smallest.patterns)).toBe(
        minimal.filter((mask) => sizeOf(mask) === size).length,
      );
      expect(waysOf(least.patterns)).toBe(minimal.length);
    }),
    MANY,
  );
});

/** How many sets the patterns stand for. */
function waysOf(patterns: readonly (readonly { take: number; of: readonly string[] }[])[]): number {
  const choose = (n: number, k: number) => factorial(n) / factorial(k) / factorial(n - k);
  return patterns.reduce(
    (sum, parts) => sum + parts.reduce((ways, { take, of }) => ways * choose(of.length, take), 1),
    0,
  );
}

test('chances are the vote itself where all are sure, the Penrose index at one half', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(255), (given, mask) => {
      const game = gameOf(given.pass, given.assembly);
      const diagram = must(diagramOf(game, 10_000), 'a small diagram');
      const sure = chancesOf(diagram, (place) => (mask & (1 << place) ? 1 : 0));
      expect(sure.passes).toBe(wins(game, (place) => (mask & (1 << place)) > 0) ? 1 : 0);
      const even = chancesOf(diagram, () => 0.5);
      const { members, winning, coalitions } = power(given);
      expect(even.passes).toBe(Number(winning) / Number(coalitions));
      expect(even.pivotality).toEqual(members.map(({ penrose }) => penrose));
    }),
    MANY,
  );
});

test('pivotality is the chance with the member in favour less the one without', () => {
  const chances = fc.array(fc.nat(8), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anyCase, chances, ({ pass, assembly }, eighths) => {
      const diagram = must(diagramOf(gameOf(pass, assembly), 10_000), 'a small diagram');
      const chanceOf = (place: number) => (eighths[place] ?? 0) / 8;
      const found = chancesOf(diagram, chanceOf);
      for (const place of assembly.members.keys()) {
        const sure = (chance: number) =>
          chancesOf(diagram, (one) => (one === place ? chance : chanceOf(one))).passes;
        expect(found.pivotality[place]).toBeCloseTo(sure(1) - sure(0), 12);
      }
    }),
    MANY,
  );
});

test('names and the scale of weights change nothing; all power is shared out', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 2, max: 1000 }), ({ pass, assembly }, factor) => {
      const found = power({ pass, assembly });
      const turned = power({
        pass,
        assembly: { ...assembly, members: assembly.members.toReversed() },
      });
      const byId = (list: Power) =>
        Object.fromEntries(list.members.map((member) => [member.id, member.swings]));
      expect(byId(turned)).toEqual(byId(found));
      const all = found.members.reduce((sum, { shapley }) => sum + shapley, 0);
      const isSettled = found.winning === 0n || found.winning === found.coalitions;
      expect(all).toBeCloseTo(isSettled ? 0 : 1, 12);
      const game = gameOf(pass, assembly);
      const scaled = powerOf(scale(game, factor));
      expect(scaled.members).toEqual(found.members);
    }),
    MANY,
  );
});

function scale(game: ReturnType<typeof gameOf>, factor: number): ReturnType<typeof gameOf> {
  type Gate = (typeof game)['gate'];
  const larger = (gate: Gate): Gate =>
    gate.gate === 'weight'
      ? { gate: 'weight', column: gate.column, need: gate.need * factor }
      : { gate: gate.gate, parts: gate.parts.map(larger) };
  const columns = game.columns.map((column) => column.map((weight) => weight * factor));
  return { ...game, columns, gate: larger(game.gate) };
}

test('counted by size or in all, in long integers or as chances, swings are the same', () => {
  fc.assert(
    fc.property(anyCase, ({ pass, assembly }) => {
      const game = gameOf(pass, assembly);
      const diagram = must(diagramOf(game, 10_000), 'a small diagram');
      const all = (row: readonly bigint[]) => row.reduce((sum, one) => sum + one, 0n);
      const [bySize, inAll] = [swingsOf(diagram, 'by-size'), swingsOf(diagram, 'in-all')];
      expect(bySize.swings.map(all)).toEqual(inAll.swings.map(all));
      expect(all(bySize.winning)).toBe(all(inAll.winning));
    }),
    MANY,
  );
});
