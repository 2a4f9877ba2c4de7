import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type GroupId, type MemberId, parseGroupId, parseMemberId } from '../ids.ts';
import { excepted, inClass } from './classes.ts';
import type { DecisionRule, Expression, Reading } from './expression.ts';
import { type Tally, judge, weigh } from './judge.ts';
import { type Moves, movesTo } from './moves.ts';
import { passes, standsOf } from './passes.ts';

const MEMBERS = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => must(parseMemberId(id), id));
const SCALE = ['discourage', 'noOpinion', 'encourage'];
const PAIR = must(parseGroupId('pair'), 'a group');
const GROUPS = { pair: MEMBERS.slice(0, 2) };

type Answers = { readonly [member: string]: string | null };
type Case = { readonly rule: DecisionRule; readonly answers: Answers };

/** From an objection over no opinion to support the reading never falls, as rule-checks.ts asks. */
const RISING: readonly (readonly Reading[])[] = [
  ['against', 'neutral', 'for'],
  ['against', 'out', 'for'],
  ['against', 'against', 'for'],
  ['against', 'for', 'for'],
  ['neutral', 'neutral', 'for'],
  ['against', 'neutral', 'neutral'],
];
const quota = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.record({
    share: fc.constantFrom('1/3', '1/2', '2/3', '3/4', '1'),
    of: fc.constantFrom('members' as const, 'cast' as const, 'present' as const),
    strict: fc.boolean(),
  }),
);
const among = fc.constantFrom<{ readonly in?: GroupId }>({}, {}, { in: PAIR });
const leaf = fc
  .tuple(fc.constantFrom('for', 'notAgainst', 'against'), among, quota)
  .filter(([who, , of]) => who !== 'notAgainst' || typeof of === 'number' || of.of !== 'cast')
  .map(([who, within, of]): Expression => {
    if (who === 'against') return { sum: 1, who, ...within, atMost: of };
    return { sum: 1, who: who === 'for' ? 'for' : 'notAgainst', ...within, atLeast: of };
  });
const parts = fc.array(leaf, { minLength: 1, maxLength: 3 });
const composite: fc.Arbitrary<Expression> = fc.oneof(
  parts.map((all) => ({ all })),
  parts.map((any) => ({ any })),
  fc.tuple(leaf, parts).map(([one, any]) => ({ all: [one, { any }] })),
);
const answers = fc.record(
  Object.fromEntries(MEMBERS.map((id) => [id, fc.constantFrom<string | null>(...SCALE, null)])),
);

function caseOf(pass: fc.Arbitrary<Expression>): fc.Arbitrary<Case> {
  const readings = fc.tuple(
    fc.constantFrom(...RISING),
    fc.constantFrom<Reading>('for', 'against', 'neutral', 'out'),
  );
  return fc.record({
    rule: fc.tuple(pass, readings).map(([given, [rising, absent]]) => ({
      ballot: { scale: SCALE },
      read: { ...Object.fromEntries(SCALE.map((word, at) => [word, rising[at]])), absent },
      pass: given,
      choose: 'single' as const,
    })) as fc.Arbitrary<DecisionRule>,
    answers,
  });
}

test('nobody need move if and only if the rule stands there already', () => {
  fc.assert(
    fc.property(
      caseOf(composite),
      fc.boolean(),
      fc.boolean(),
      ({ rule, answers: given }, to, all) => {
        const tally = tallyOf(given, all ? [PAIR] : []);
        const moves = movesTo(to, rule, weigh(rule, tally));
        const judged = judge(rule, tally);
        expect(leastOf(moves) === 0).toBe(judged === to);
        expect(moves === 'open').toBe(judged === null);
      },
    ),
    { numRuns: 1000 },
  );
});

// Goal: the number is the true minimum. Method: every way in which m of five members could answer
// otherwise, judged by the judge; the least m with which one of them passes.
test('where it says so, fewer moves never do, and so many can', () => {
  fc.assert(
    fc.property(caseOf(fc.oneof(leaf, composite)), fc.boolean(), ({ rule, answers: given }, to) => {
      const moves = movesTo(to, rule, weigh(rule, tallyOf(given, [PAIR])));
      fc.pre(moves !== 'open');
      const fewest = searched(rule, given, to);
      if (moves === 'never') expect(fewest).toBe(Infinity);
      else if (moves.exact) expect(moves.least).toBe(fewest);
      else expect(moves.least).toBeLessThanOrEqual(fewest);
    }),
    { numRuns: 150 },
  );
});

test('of a single count it is always exact', () => {
  fc.assert(
    fc.property(caseOf(leaf), fc.boolean(), ({ rule, answers: given }, to) => {
      const moves = movesTo(to, rule, weigh(rule, tallyOf(given, [PAIR])));
      expect(typeof moves === 'string' || moves.exact).toBe(true);
    }),
  );
});

// Goal: a weight is never said to need more than it does. Method: as above, judged from member to
// member, for the counts alone need not settle a sum of weights.
test('of a sum of weights it is the fewest of the heaviest, and fewer never do', () => {
  fc.assert(
    fc.property(caseOf(leaf), fc.boolean(), ({ rule, answers: given }, to) => {
      const heavy = { ...rule, pass: { ...rule.pass, sum: 'votes' } } as DecisionRule;
      const moves = movesTo(to, heavy, weigh(heavy, { ...tallyOf(given, [PAIR]), weights: VOTES }));
      fc.pre(moves !== 'open');
      const fewest = searched(heavy, given, to);
      if (moves === 'never') expect(fewest).toBe(Infinity);
      else expect(moves.least).toBeLessThanOrEqual(fewest);
    }),
    { numRuns: 120 },
  );
  const pass: Expression = { sum: 'votes', who: 'for', atLeast: 14 };
  const none = { aa: 'discourage', bb: 'discourage', cc: 'discourage', dd: null, ee: null };
  const weighed = weigh(plain(pass), { ...tallyOf(none, []), weights: VOTES });
  expect(movesTo(true, plain(pass), weighed)).toEqual({ least: 3, exact: false });
});

test('who is won over for a class veto also counts towards the support that is needed', () => {
  const pass: Expression = {
    all: [
      { sum: 1, who: 'for', atLeast: 4 },
      { sum: 1, who: 'against', in: PAIR, atMost: 0 },
    ],
  };
  const rule = plain(pass);
  const given = { aa: 'discourage', bb: 'discourage', cc: 'encourage', dd: 'encourage', ee: null };
  const weighed = weigh(rule, tallyOf(given, [PAIR]));
  expect(movesTo(true, rule, weighed)).toEqual({ least: 2, exact: true });
});

test('a class that was not counted apart leaves it open, or says at least', () => {
  const veto: Expression = { sum: 1, who: 'against', in: PAIR, atMost: 0 };
  const given = { aa: 'encourage', bb: 'encourage', cc: 'discourage', dd: 'encourage', ee: null };
  const alone = plain(veto);
  expect(movesTo(true, alone, weigh(alone, tallyOf(given, [])))).toBe('open');
  const both = plain({ all: [{ sum: 1, who: 'for', atLeast: 5 }, veto] });
  const moves = movesTo(true, both, weigh(both, tallyOf(given, [])));
  expect(moves).toEqual({ least: 2, exact: false });
});

const VOTES = Object.fromEntries(
  MEMBERS.map((id, at) => [id, { votes: [8, 5, 3, 2, 1][at] ?? 0 }]),
);

function plain(pass: Expression): DecisionRule {
  const read = {
    discourage: 'against',
    noOpinion: 'neutral',
    encourage: 'for',
    absent: 'neutral',
  } as const;
  return { ballot: { scale: SCALE }, read, pass, choose: 'single' };
}

function tallyOf(given: Answers, published: readonly GroupId[]): Tally {
  const cast = MEMBERS.filter((id) => given[id] !== null);
  const count = (members: readonly MemberId[]) =>
    Object.fromEntries(
      SCALE.map((word) => [word, members.filter((id) => given[id] === word).length]),
    );
  const byClass = Object.fromEntries(
    published.map((group) => [group, count(inClass(cast, group, GROUPS))]),
  );
  return { entitled: MEMBERS, cast, groups: GROUPS, weights: {}, counts: count(cast), byClass };
}

function leastOf(moves: Moves): number | undefined {
  return typeof moves === 'string' ? undefined : moves.least;
}

/** By counts where each member counts one, by every answer where they weigh. */
function holds(rule: DecisionRule, given: Answers): boolean | null {
  if (!('sum' in rule.pass) || rule.pass.sum === 1) return judge(rule, tallyOf(given, [PAIR]));
  const said = Object.entries(given).filter((one): one is [string, string] => one[1] !== null);
  const assembly = { members: MEMBERS, groups: GROUPS, weights: VOTES };
  return passes(rule.pass, assembly, standsOf(rule, new Map(said)));
}

function searched(rule: DecisionRule, given: Answers, to: boolean): number {
  expect(excepted(rule)).toEqual([]);
  let fewest = Infinity;
  for (let way = 0; way < 4 ** MEMBERS.length; way++) {
    const changes = MEMBERS.map((id, at) => [id, SCALE[((way >> (2 * at)) & 3) - 1]] as const);
    const moved = changes.filter(([id, word]) => word !== undefined && word !== given[id]);
    if (moved.length >= fewest) continue;
    const next = { ...given, ...Object.fromEntries(moved) } as Answers;
    if (holds(rule, next) === to) fewest = moved.length;
  }
  return fewest;
}
