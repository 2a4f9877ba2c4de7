/**
 * Rounds that differ by a member or two: what subtracting them would say, and that such a round is
 * not called unknowingly.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { differing, singledOutBy } from './differencing.ts';
import type { RoundPlan } from '../definition/definition.ts';
import type { CandidateId, GroupId, MemberId, RoundId } from '../ids.ts';
import { determinedBy } from './row-space.ts';
import { lawfulActs } from '../lawful.ts';
import { singlingOut } from '../testing/differencing.ts';
import { callAct, roundNow } from '../testing/players.ts';
import { ask, expectOk, stateOf } from '../testing/table.ts';

const CHAIR = 'officer:chair';

// Goal: learn what one member answered. Method: the chair has it leave between two polls of one
// question, and subtracts the counts.
describe('a round of nearly the same members is not called unknowingly', () => {
  test('one left since: refused by name, with the round that gives it away', () => {
    const table = singlingOut();
    expect(ask(table, CHAIR, callAct(table, 'poll-2'))).toEqual({
      ok: false,
      refusal: { code: 'round_singles_out', rounds: ['poll-1'], members: 1 },
    });
  });

  test('the chair may call it knowingly, and whoever answers reads whom it gives away', () => {
    const table = singlingOut();
    const offered = lawfulActs(stateOf(table), stateOf(table).at);
    const call = must(
      offered.find(({ act, about }) => act.type === 'CallRound' && about === 'poll-2'),
      'a call',
    );
    expect(call).toMatchObject({ refusal: null, act: { knowing: true } });
    expectOk(table, CHAIR, { ...callAct(table, 'poll-2'), knowing: true } as typeof call.act);
    const { plan, entitled } = roundNow(table, 'poll-2');
    const told = singledOutBy(stateOf(table), { plan, members: entitled }, 'heard');
    expect(told).toEqual({ rounds: ['poll-1'], members: ['ada'] });
  });

  test('nothing is refused where three have changed, or no sum is published', () => {
    expect(of(members(8), members(5))).toEqual([]);
    expect(of(members(8), members(7))).toEqual(['m7']);
    expect(of(members(8), members(7), { reveal: 'passes' })).toEqual([]);
    expect(of(members(8), members(7), { kind: 'veto-check', reveal: 'classes' })).toEqual([]);
    expect(of(members(8), members(7), { candidates: ['south' as CandidateId] })).toEqual([]);
  });

  test('classes can single out whom the whole does not', () => {
    const trio = { reveal: 'classes', classes: ['trio' as GroupId] } as const;
    // Two of the class left and one of the others: three of the whole, fewer of each part.
    const left = members(9).filter((id) => !['m0', 'm1', 'm8'].includes(id));
    expect(of(members(9), left)).toEqual([]);
    expect(differing(BODY, asked(members(9), trio), asked(left, trio))).toEqual(['m0', 'm1', 'm8']);
  });
});

test('singled out are those whom subtracting leaves alone or as two, and nobody else', () => {
  const some = fc.subarray(members(7), { minLength: 3 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const gone = before.filter((id) => !after.includes(id));
      const come = after.filter((id) => !before.includes(id));
      const both = before.filter((id) => after.includes(id));
      const small = [gone, come, both].filter(({ length }) => length < 3).flat();
      expect(of(before, after).toSorted()).toEqual(small.toSorted());
    }),
    { numRuns: 40 },
  );
});

/** Who can be reckoned out, by trying every sum of small multiples of the sets. */
function byTrial(sets: readonly (readonly MemberId[])[], all: readonly MemberId[]) {
  const out = new Set<MemberId>();
  const multiples = sets.reduce<number[][]>(
    (before) => before.flatMap((row) => [-2, -1, 0, 1, 2].map((factor) => [...row, factor])),
    [[]],
  );
  for (const factors of multiples) {
    const weight = (id: MemberId) =>
      sets.reduce((sum, set, nth) => sum + (set.includes(id) ? (factors[nth] ?? 0) : 0), 0);
    const met = all.filter((id) => weight(id) !== 0);
    if (met.length < 3) for (const id of met) out.add(id);
  }
  return [...out];
}

test('of several rounds those are reckoned out whom some sum of multiples isolates', () => {
  const some = fc.subarray(members(7), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (sets) => {
      const named = sets.map((set, nth) => ({ class: `${nth}`, members: set }));
      const found = determinedBy(named).flat();
      expect(found).toEqual(expect.arrayContaining(byTrial(sets, members(7))));
      for (const id of found) expect(rankWithout(sets, [id], members(7))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Whether leaving out this member, or it and another, makes fewer sums independent. */
function rankWithout(
  sets: readonly (readonly MemberId[])[],
  [id]: readonly [MemberId],
  all: readonly MemberId[],
): boolean {
  const rank = (left: readonly MemberId[]) => {
    let rows: number[][] = sets.map((set) => left.map((one) => (set.includes(one) ? 1 : 0)));
    let found = 0;
    for (let column = 0; column < left.length; column++) {
      const pivot = rows.find((row) => Math.abs(row[column] ?? 0) > 1e-9);
      if (!pivot) continue;
      found++;
      const factor = (row: number[]) => (row[column] ?? 0) / (pivot[column] ?? 1);
      rows = rows
        .filter((row) => row !== pivot)
        .map((row) => row.map((value, at) => value - factor(row) * (pivot[at] ?? 0)));
    }
    return found;
  };
  const without = (...some: readonly MemberId[]) => rank(all.filter((one) => !some.includes(one)));
  const full = rank(all);
  const asTwo = (other: MemberId) => without(other) === full && without(id, other) < full;
  return without(id) < full || all.some(asTwo);
}

test('rounds of which no two single anybody out can do so together', () => {
  const [x, ...rest] = members(14);
  const parts = [rest.slice(0, 4), rest.slice(4, 8), rest.slice(8, 12)];
  const [y = [], p = [], z = []] = parts;
  const polls = [[must(x, 'a member'), ...y, ...p], [...y, ...z], [...p, ...z], z];
  for (const one of polls) for (const other of polls) expect(of(one, other)).toEqual([]);
  const rounds = polls.map((entitled, nth) => {
    const id = `poll-${nth + 1}` as RoundId;
    return { ...COUNTED, plan: { ...COUNTED.plan, ...PLAN, id }, entitled };
  });
  const body = { ...BODY.body, acceptsSmallCounts: false };
  const selection = { ...stateOf(singlingOut()), definition: { ...BODY, body }, rounds };
  const [last] = rounds.slice(-1);
  const before = { ...selection, rounds: rounds.slice(0, -1) };
  const call = { plan: must(last, 'a poll').plan, members: z };
  expect(singledOutBy(before, call)).toEqual({
    rounds: ['poll-1', 'poll-2', 'poll-3'],
    members: [x],
  });
  expect(singledOutBy(before, { ...call, members: [...z, ...y] })).toBeUndefined();
});

test('who was told as one of two is singled out anew by the round that tells it alone', () => {
  const all = members(18);
  const [one, other, ...rest] = all;
  const two = [must(one, 'a member'), must(other, 'another')];
  const [y, p, z, w] = [0, 4, 8, 12].map((from) => rest.slice(from, from + 4));
  const polls = [[two, y, p], [y, z], [p, z], [z], [w, z]].map((parts) =>
    parts.flatMap((part) => part ?? []),
  );
  const rounds = polls.map((entitled, nth) => {
    const id = `poll-${nth + 1}` as RoundId;
    return { ...COUNTED, plan: { ...COUNTED.plan, ...PLAN, id }, entitled };
  });
  const body = { ...BODY.body, acceptsSmallCounts: false };
  const selection = { ...stateOf(singlingOut()), definition: { ...BODY, body }, rounds };
  const call = { plan: must(rounds[0], 'a poll').plan };
  const alone = [two.slice(0, 1), y, w].flatMap((part) => part ?? []);
  expect(singledOutBy(selection, { ...call, members: alone })?.members.toSorted()).toEqual(two);
  expect(singledOutBy(selection, { ...call, members: [y, w].flatMap((part) => part ?? []) })).toBe(
    undefined,
  );
});

function members(count: number): MemberId[] {
  return Array.from({ length: count }, (_, at) => `m${at}` as MemberId);
}

const PLAN: Pick<RoundPlan, 'kind' | 'reveal' | 'candidates' | 'classes'> = {
  ...{ kind: 'straw-poll', reveal: 'counts', candidates: ['north' as CandidateId], classes: [] },
};

const COUNTED = must(stateOf(singlingOut()).rounds.at(-1), 'a counted round');
const BODY = bodyOf(stateOf(singlingOut()).definition);

function bodyOf<Of extends Parameters<typeof differing>[0]>(definition: Of): Of {
  const some = { name: { en: 'Some' }, members: members(5), actsTogether: false };
  return { ...definition, body: { ...definition.body, groups: { trio: some } } };
}

function asked(who: readonly MemberId[], parts: Partial<RoundPlan> = {}) {
  return { plan: { ...PLAN, ...parts }, members: who };
}

function of(
  before: readonly MemberId[],
  after: readonly MemberId[],
  parts: Partial<RoundPlan> = {},
): readonly MemberId[] {
  return differing(BODY, asked(before), asked(after, parts));
}
