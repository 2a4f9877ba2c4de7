import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { givingAway, knownFrom } from './giving-away.ts';
import type { GroupId, MemberId } from '../ids.ts';
import type { PublishedSet } from '../soundings/sounding.ts';
import { consensus, memberNames, smallDefinition } from '../testing/definitions.ts';

const ANSWERS = [0, 1, 2] as const;

/** All ways in which n members can answer. */
function patterns(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return patterns(n - 1).flatMap((pattern) => ANSWERS.map((answer) => [...pattern, answer]));
}

type Sets = readonly (readonly number[])[];

/** Everything that somebody who knows the answers of `coalition` sees of a pattern. */
function seen(pattern: readonly number[], sets: Sets, coalition: readonly number[]): string {
  const counts = sets.map((set) =>
    ANSWERS.map((answer) => set.filter((at) => pattern[at] === answer).length).join('-'),
  );
  return `${counts.join('/')} ${coalition.map((at) => pattern[at]).join('')}`;
}

/** For each pattern the members outside the coalition whose answer is certain to it. */
function certain(n: number, sets: Sets, coalition: readonly number[]) {
  const bySight = new Map<string, (readonly number[])[]>();
  for (const pattern of patterns(n)) {
    const sight = seen(pattern, sets, coalition);
    bySight.set(sight, [...(bySight.get(sight) ?? []), pattern]);
  }
  return patterns(n).map((pattern) => {
    const alike = bySight.get(seen(pattern, sets, coalition)) ?? [];
    return pattern
      .map((_, at) => at)
      .filter((at) => !coalition.includes(at))
      .filter((at) => alike.every((other) => other[at] === pattern[at]));
  });
}

function coalitions(n: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** n }, (_, bits) =>
    Array.from({ length: n }, (__, at) => at).filter((at) => (bits >> at) % 2 === 1),
  );
}

/** The smallest coalition to which somebody else's answer is certain, whatever all answer. */
function smallestAlways(n: number, sets: Sets): number {
  const sizes = coalitions(n)
    .filter((coalition) => certain(n, sets, coalition).every((known) => known.length > 0))
    .map(({ length }) => length);
  return Math.min(...sizes);
}

const asSets = (sets: Sets): readonly PublishedSet[] =>
  sets.map((set, nr) => ({
    class: (nr === 0 ? 'all' : `g${nr}`) as GroupId,
    members: set.map((at) => `m${at}` as MemberId),
  }));

const wholeOf = (n: number) => Array.from({ length: n }, (_, at) => at);
const body = fc.integer({ min: 2, max: 5 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    groups: fc.array(fc.subarray(wholeOf(n), { minLength: 1 }), { maxLength: 2 }),
  }),
);

test('with counts alone it takes all the others to know the last answer', () => {
  for (const n of [2, 3, 4, 5, 6]) {
    const { coalition, exact } = knownFrom(asSets([wholeOf(n)]));
    expect({ n, coalition, exact }).toEqual({ n, coalition: n - 1, exact: true });
    expect(smallestAlways(n, [wholeOf(n)])).toBe(coalition);
  }
});

test('no coalition is smaller than the one named, and where groups nest it is that one', () => {
  fc.assert(
    fc.property(body, ({ n, groups }) => {
      const sets = [wholeOf(n), ...groups];
      const { coalition, exact } = knownFrom(asSets(sets));
      const found = smallestAlways(n, sets);
      expect(found).toBeGreaterThanOrEqual(coalition);
      if (exact) expect(found).toBe(coalition);
    }),
    { numRuns: 60 },
  );
});

test('an answer is certain only where the others of its piece agree', () => {
  fc.assert(
    fc.property(body, fc.nat(), ({ n, groups }, pick) => {
      const sets = [wholeOf(n), ...groups];
      const coalition = coalitions(n)[pick % 2 ** n] ?? [];
      const { pieces, exact } = knownFrom(asSets(sets));
      const sights = certain(n, sets, coalition);
      for (const [nr, pattern] of patterns(n).entries()) {
        const agreed = pieces.flatMap(({ members }) => {
          const rest = members
            .map((member) => Number(member.slice(1)))
            .filter((at) => !coalition.includes(at));
          return new Set(rest.map((at) => pattern[at])).size === 1 ? rest : [];
        });
        const known = sights[nr] ?? [];
        expect(agreed).toEqual(expect.arrayContaining([...known]));
        if (exact) expect(new Set(known)).toEqual(new Set(agreed));
      }
    }),
    { numRuns: 40 },
  );
});

const definitionOf = (count: number, parts = {}) =>
  mustOk(parseDefinition(smallDefinition(count, parts)), 'a definition');
const ids = (count: number) => memberNames(count) as readonly MemberId[];

test('a group counted apart splits the body, and the smallest piece says how few suffice', () => {
  const definition = definitionOf(5);
  const plan = { reveal: 'classes', classes: ['pair' as GroupId] } as const;
  expect(givingAway(definition, plan, ids(5))).toMatchObject({
    pieces: [
      { group: 'all & pair', members: ['ada', 'bea'] },
      { group: 'all - pair', members: ['cor', 'dov', 'eva'] },
    ],
    ...{ exact: true, coalition: 1, fewest: 1, refused: null, tooFew: false },
  });
});

test('the floors are named: a piece of two, and more needed than there are', () => {
  const { body: given } = definitionOf(5);
  const definition = {
    ...definitionOf(5),
    body: { ...given, acceptsSmallCounts: false, assumedCorrupt: 3 },
  };
  const plan = { reveal: 'classes', classes: ['pair' as GroupId] } as const;
  expect(givingAway(definition, plan, ids(5))).toMatchObject({
    refused: { group: 'all & pair', size: 2 },
    ...{ fewest: 6, tooFew: true },
  });
});

test('members excepted by the rule stand in no count', () => {
  const definition = definitionOf(4, { rule: consensus(0, ['ada']) });
  const given = givingAway(definition, { reveal: 'counts', classes: [] }, ids(4));
  expect(given).toMatchObject({ uncounted: ['ada'], coalition: 2 });
});

test.each(['nothing', 'passes'] as const)(
  'where “%s” is revealed there are no counts',
  (reveal) => {
    expect(givingAway(definitionOf(4), { reveal, classes: [] }, ids(4))).toBeUndefined();
  },
);
