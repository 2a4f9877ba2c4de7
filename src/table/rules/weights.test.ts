import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { read } from '../../basics/shape.ts';
import { type GroupId, parseGroupId, parseMemberId } from '../ids.ts';
import { type Assembly, MOST_WEIGHT, assemblyOf } from './assembly.ts';
import { doubleMajority } from './double-majority.ts';
import type { DecisionRule, Expression } from './expression.ts';
import { type Tally, judge, weigh } from './judge.ts';
import { majority } from './majority.ts';
import { movesTo } from './moves.ts';
import { ruleFault } from './rule-checks.ts';
import { readRule } from './rule-parser.ts';
import { weightedMajority } from './weighted-majority.ts';

const LARGE = must(parseGroupId('large'), 'a group');
const half = { share: '1/2', of: 'cast', strict: true } as const;

/** Members m0, m1, ... of these weights; the first `large` of them are a group. */
function body(weights: readonly number[], large = 2): Assembly {
  const members = weights.map((votes, at) => ({
    id: must(parseMemberId(`m${at}`), 'an id'),
    weights: { votes },
  }));
  return assemblyOf(members, { large: { members: members.slice(0, large).map(({ id }) => id) } });
}

function rule(pass: Expression): DecisionRule {
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: {
      ...{ encourage: 'for', discourage: 'against', noOpinion: 'neutral' },
      ...{ abstain: 'neutral', silent: 'for', absent: 'neutral', recused: 'out' },
    },
    pass,
    choose: 'single',
  };
}

type Counts = readonly [encourage: number, discourage: number, noOpinion: number];

function counted(assembly: Assembly, all: Counts, large?: Counts, absent = 0): Tally {
  const words = ([encourage, discourage, noOpinion]: Counts) => ({
    ...{ encourage, discourage, noOpinion },
  });
  return {
    ...{ entitled: assembly.members, groups: assembly.groups, weights: assembly.weights },
    cast: assembly.members.slice(0, assembly.members.length - absent),
    counts: words(all),
    ...(large === undefined ? {} : { byClass: { large: words(large) } }),
  };
}

// A board of five: 40, 30, 15, 10 and 5 of a hundred votes.
const BOARD = body([40, 30, 15, 10, 5]);
const MORE = rule(weightedMajority('votes', half));

test.each<[string, Counts, Counts | undefined, boolean | null]>([
  ['all in favour', [5, 0, 0], undefined, true],
  ['one of five against: it may be the one with forty', [4, 1, 0], undefined, true],
  ['two against: together they may have seventy', [3, 2, 0], undefined, null],
  ['two against, but neither of the large', [3, 2, 0], [2, 0, 0], true],
  ['two against, just the large', [3, 2, 0], [0, 2, 0], false],
  ['one in favour, who at the most has forty', [1, 4, 0], undefined, false],
  ['one of the large on each side: it depends which', [3, 2, 0], [1, 1, 0], null],
])('a majority of the votes: %s', (_, all, large, passes) => {
  expect(judge(MORE, counted(BOARD, all, large))).toBe(passes);
});

test('what is in favour weighs between the lightest and the heaviest who may have said so', () => {
  const weighed = weigh(MORE, counted(BOARD, [2, 2, 1]));
  expect(weighed).toMatchObject({ holds: null, weight: { votes: { least: 15, most: 70 } } });
  const known = weigh(MORE, counted(BOARD, [2, 3, 0], [2, 0, 0]));
  expect(known).toMatchObject({ holds: true, weight: { votes: { least: 70, most: 70 } } });
});

test('who is absent is known by name, so his votes are counted as absence is read', () => {
  const all = rule(weightedMajority('votes', { ...half, share: '94/100', of: 'members' }));
  expect(judge(all, counted(BOARD, [4, 0, 0], undefined, 1))).toBe(true);
  const more = rule(weightedMajority('votes', { ...half, share: '95/100', of: 'members' }));
  expect(judge(more, counted(BOARD, [4, 0, 0], undefined, 1))).toBe(false);
});

test('of six founders twelve of seventeen votes: the smallest never makes the difference', () => {
  const six = body([4, 4, 4, 2, 2, 1], 3);
  const twelve = rule(weightedMajority('votes', 12));
  expect(judge(twelve, counted(six, [3, 3, 0], [3, 0, 0]))).toBe(true);
  expect(judge(twelve, counted(six, [4, 2, 0], [2, 1, 0]))).toBeNull();
  expect(judge(twelve, counted(six, [3, 3, 0], [2, 1, 0]))).toBe(false);
});

test('four members are needed to block, whatever they weigh', () => {
  // Three hold 60 of 100; seven hold the rest.
  const council = body([20, 20, 20, 10, 10, 6, 5, 4, 3, 2], 3);
  const share = { share: '65/100', of: 'members', strict: false } as const;
  const union = rule(
    doubleMajority({ heads: { ...share, share: '55/100' }, weight: 'votes', share, blockers: 4 }),
  );
  expect(judge(union, counted(council, [7, 3, 0], [0, 3, 0]))).toBe(true);
  expect(judge(union, counted(council, [6, 4, 0], [0, 3, 0]))).toBe(false);
  expect(judge(union, counted(council, [6, 4, 0], [3, 0, 0]))).toBe(true);
  expect(judge(union, counted(council, [5, 5, 0], [3, 0, 0]))).toBe(false);
});

test('with the greatest weights a body can have, one unit more still decides', () => {
  const heavy = body([...Array.from({ length: 199 }, () => MOST_WEIGHT), MOST_WEIGHT - 1], 100);
  const more = rule(weightedMajority('votes', { ...half, of: 'members' }));
  expect(judge(more, counted(heavy, [100, 100, 0], [100, 0, 0]))).toBe(true);
  expect(judge(more, counted(heavy, [100, 100, 0], [0, 100, 0]))).toBe(false);
});

test('where groups cross, each is used as far as it goes, and nothing is guessed', () => {
  const four = body([8, 4, 2, 1]);
  const ids = four.members;
  const crossing: Assembly = {
    ...four,
    groups: { left: ids.slice(0, 2), right: ids.slice(1, 3), large: ids.slice(2) },
  };
  const words = (encourage: number, discourage: number) => ({
    ...{ encourage, discourage, noOpinion: 0 },
  });
  const { counts, ...tally } = counted(crossing, [2, 2, 0]);
  const apart = { left: words(1, 1), right: words(2, 0), large: words(1, 1) };
  // Of the left one is in favour and all of the right: so just those two, with six of fifteen.
  const known = { ...tally, counts, byClass: apart };
  expect(judge(rule(weightedMajority('votes', 12)), known)).toBe(false);
  expect(judge(rule(weightedMajority('votes', 6)), known)).toBe(true);
});

test('where members weigh unequally it is not said how many would have to move', () => {
  const weighed = weigh(MORE, counted(BOARD, [3, 2, 0], [0, 2, 0]));
  expect(movesTo(true, MORE, weighed)).toEqual({ least: 1, exact: false });
  expect(movesTo(true, MORE, weigh(MORE, counted(BOARD, [3, 2, 0])))).toBe('open');
});

type Flaw = [code: string, at: string, pass: Expression, assembly?: Assembly];
const lame: Assembly = { ...BOARD, weights: { ...BOARD.weights, m3: {} } };
const inLarge = { who: 'for', in: LARGE } as const;
const votes = (atLeast: number): Expression => weightedMajority('votes', atLeast);

test.each<Flaw>([
  ['weight_unknown', '/pass/sum', weightedMajority('people', half)],
  ['weight_missing', '/pass/all/1/sum', { all: [majority(half), votes(50)] }, lame],
  ['weight_nothing', '/pass/sum', votes(1), body([0, 0, 0])],
  ['weight_impossible', '/pass/atLeast', votes(101)],
  ['weight_impossible', '/pass/atLeast', { sum: 'votes', ...inLarge, atLeast: 71 }],
  ['weight_always_met', '/pass/atLeast', votes(0)],
  ['weight_always_met', '/pass/atMost', { sum: 'votes', who: 'against', atMost: 100 }],
  ['group_unknown', '/pass/in', { sum: 1, who: 'for', in: 'no' as GroupId, atLeast: 1 }],
])('%s at %s', (code, at, pass, assembly = BOARD) => {
  expect(ruleFault(rule(pass), assembly, '')).toMatchObject({ refusal: { code, at } });
});

test('a leaf is refused that counts what no answer is read as', () => {
  const { read: words, ...rest } = rule(MORE.pass);
  const faultOf = (changed: DecisionRule['read'], pass: Expression) =>
    ruleFault({ ...rest, read: { ...words, ...changed }, pass }, BOARD, '');
  const missing = { refusal: { code: 'reading_missing', at: '/read' } };
  const out = { encourage: 'out', noOpinion: 'out', absent: 'out' } as const;
  const goodwill: Expression = { sum: 1, who: 'notAgainst', atLeast: 2 };
  expect(faultOf({ encourage: 'neutral' }, majority(half))).toMatchObject(missing);
  expect(faultOf(out, goodwill)).toMatchObject(missing);
  expect(faultOf({ ...out, absent: 'neutral' }, goodwill)).toBeUndefined();
  expect(faultOf({ encourage: 'neutral' }, goodwill)).toBeUndefined();
  expect(faultOf({}, goodwill)).toBeUndefined();
});

test('a weight is needed only of those whom the rule weighs', () => {
  expect(ruleFault(rule({ sum: 'votes', ...inLarge, atLeast: 70 }), lame, '')).toBeUndefined();
});

test('no expression whatever makes the parser or the checks throw', () => {
  const part = fc.constantFrom<unknown>(
    ...[1, 'votes', 'for', 'against', -1, 1.5, 1e30, null, [], {}, '', '__proto__', 'constructor'],
    ...['large', { except: ['m0'] }, { except: [1] }, { share: '1/0' }, { share: '-1/2' }],
    ...[{ share: '2/3', of: 'cast' }, { share: '1/2', strict: 'yes' }, { share: 0.5 }, 'all'],
  );
  const leaf = fc.dictionary(
    fc.constantFrom('sum', 'who', 'in', 'atLeast', 'atMost', 'all', 'any', '__proto__', 'of'),
    part,
  );
  const tree = fc.oneof(leaf, fc.record({ all: fc.array(leaf, { maxLength: 3 }) }), part);
  fc.assert(
    fc.property(tree, (pass) => {
      const given = JSON.parse(JSON.stringify({ ...rule(votes(1)), pass }));
      const found = read(readRule, given);
      const fault = found.ok ? ruleFault(found.value, BOARD, '') : found;
      expect(fault === undefined || typeof fault.refusal.at === 'string').toBe(true);
    }),
    { numRuns: 1000 },
  );
});
