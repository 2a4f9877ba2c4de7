/** What is said beforehand of a level is what anybody who works through all answers would find. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must, mustOk } from '../../basics/bug.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import type { GroupId, MemberId } from '../ids.ts';
import { differencesOf, knowersOf, leakageOf } from './leakage.ts';
import { memberNames, plan, smallDefinition } from '../testing/definitions.ts';

const NONE = { classes: [] };
const body = (count: number, trio: readonly MemberId[] = []) => {
  const some = { name: { en: 'Some' }, members: trio, actsTogether: false };
  const groups: Definition['body']['groups'] = { trio: some };
  const parsed = mustOk(parseDefinition(smallDefinition(5)), 'a definition');
  const assumedCorrupt = Math.min(3, count - 1);
  return { ...parsed, body: { ...parsed.body, groups, assumedCorrupt } };
};

const names = (count: number): readonly MemberId[] =>
  Array.from({ length: count }, (_, at) => `m${at}` as MemberId);

/** By trying all: how many members’ answers are certain to some `own` others, always. */
function tried(n: number, sets: readonly (readonly number[])[], own: number): number {
  const all = Array.from({ length: 2 ** n }, (_, bits) => bits);
  const counts = (bits: number) =>
    sets.map((set) => set.filter((at) => (bits >> at) % 2 === 1).length).join();
  const groups = all.filter((bits) => ones(bits) === own);
  return Array.from({ length: n }, (_, at) => at).filter((at) =>
    groups.some(
      (group) =>
        (group >> at) % 2 === 0 &&
        all.every((bits) =>
          all.every(
            (other) =>
              counts(bits) !== counts(other) ||
              (bits & group) !== (other & group) ||
              (bits >> at) % 2 === (other >> at) % 2,
          ),
        ),
    ),
  ).length;
}

function ones(bits: number): number {
  return bits.toString(2).replaceAll('0', '').length;
}

test('counts and classes give away what trying all answers finds, and no more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(5), (n, inside) => {
      const members = names(n);
      const group = members.slice(0, Math.min(inside, n));
      const given = body(n, group);
      const [, counts, classes] = leakageOf(given, { classes: ['trio' as GroupId] }, members);
      const whole = Array.from({ length: n }, (_, at) => at);
      for (const [at, { own }] of knowersOf(given).entries()) {
        if (own >= n) continue;
        expect(counts?.always[at]).toBe(tried(n, [whole], own));
        expect(classes?.always[at]).toBe(tried(n, [whole, whole.slice(0, group.length)], own));
      }
    }),
    { numRuns: 12 },
  );
});

test('one bit gives no answer away for certain, and all of them where all agree', () => {
  const [passes] = leakageOf(body(5), NONE, names(5));
  expect(passes).toEqual({ level: 'passes', always: [0, 0, 0] });
});

test('a member who comes between two polls is named, and one who stays is not', () => {
  const [first, second] = [
    plan('one', '2030-01-10T10:00:00Z', '2030-01-10T11:00:00Z'),
    plan('two', '2030-02-10T10:00:00Z', '2030-02-10T11:00:00Z'),
  ];
  const members = memberNames(5).map((id, nr) => ({
    ...{ id, name: { en: id }, to: null, weights: {} },
    from: nr === 0 ? '2030-02-01' : null,
  }));
  const found = (parts: JsonObject) =>
    differencesOf(mustOk(parseDefinition(smallDefinition(5, parts)), 'a definition'));
  const of = (...rounds: JsonObject[]) => ({ members, rounds });
  expect(found(of({ ...first }, { ...second }))).toEqual([
    { earlier: [1], later: 2, members: ['ada'] },
  ]);
  expect(found(of({ ...first }, { ...second, reveal: 'passes' }))).toEqual([]);
  const [north = '', south = ''] = first.candidates;
  const [one, two] = [{ candidates: [north] }, { candidates: [south] }];
  expect(found(of({ ...first, ...one }, { ...second, ...two }))).toEqual([]);
  expect(found({ rounds: [{ ...first }, { ...second }] })).toEqual([]);
});

test('polls of which no two single anybody out are named where they do so together', () => {
  const [x, ...rest] = names(17);
  const [y, p, z] = [0, 4, 8].map((from) => rest.slice(from, from + 4));
  const classes = [[must(x, 'a member'), ...(y ?? []), ...(p ?? [])], [y, z], [p, z], [z]];
  const groups = Object.fromEntries(
    classes.map((some, nr) => {
      const members = some.flatMap((one) => one ?? []);
      return [`g${nr}`, { name: { en: 'Some' }, members, actsTogether: false }];
    }),
  );
  const given = mustOk(parseDefinition(smallDefinition(5)), 'a definition');
  const poll = must(given.rounds[0], 'a plan');
  const rounds = classes.map((_, nr) => ({
    ...poll,
    ...{ reveal: 'classes' as const, classes: [`g${nr}` as GroupId] },
  }));
  const members = names(17).map((id) => ({ ...must(given.members[0], 'a member'), id }));
  const definition = { ...given, body: { ...given.body, groups }, members, rounds };
  expect(differencesOf(definition)).toEqual([{ earlier: [1, 2, 3], later: 4, members: [x] }]);
  expect(differencesOf({ ...definition, rounds: rounds.slice(0, 3) })).toEqual([]);
});
