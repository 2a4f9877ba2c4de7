import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { read } from '../../basics/shape.ts';
import { type MemberId, parseGroupId, parseMemberId } from '../ids.ts';
import { excepted, inClass } from './classes.ts';
import type { Weights } from './assembly.ts';
import type { DecisionRule, Expression, Quota, Reading } from './expression.ts';
import { PRESETS, nameRule, plainReading } from './index.ts';
import { type Tally, judge } from './judge.ts';
import { passes, standsOf } from './passes.ts';
import { ruleFault } from './rule-checks.ts';
import { readRule } from './rule-parser.ts';
import { tolerance } from './tolerance.ts';

const MEMBERS = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => must(parseMemberId(id), id));
const PAIR = must(parseGroupId('pair'), 'a group');
const WEIGHTS = {
  ...{ aa: { votes: 5 }, bb: { votes: 3 }, cc: { votes: 2 } },
  ...{ dd: { votes: 1 }, ee: { votes: 0 } },
};
const SCALE = ['discourage', 'noOpinion', 'encourage'];
/** From ill will to goodwill; two orders, because `out` and `neutral` do not compare. */
const LADDERS: readonly (readonly Reading[])[] = [
  ['against', 'neutral', 'for'],
  ['against', 'out', 'for'],
  ['against', 'against', 'for'],
  ['neutral', 'neutral', 'for'],
];

/** `null`: absent. */
type Votes = { readonly [member: string]: string | null };

const presets = PRESETS.flatMap(({ kind, made }) =>
  made({ members: MEMBERS, groups: [PAIR], weights: ['votes'] }).map(({ rule, pass }, number) => ({
    name: `${kind} ${number + 1}`,
    named: rule,
    pass,
  })),
);
const compound: Expression = {
  any: [
    { sum: 1, who: 'notAgainst', atLeast: { share: '4/5', of: 'members', strict: false } },
    {
      all: [
        { sum: 1, who: 'against', in: PAIR, atMost: { share: '1/2', of: 'cast', strict: true } },
        {
          sum: 1,
          who: 'notAgainst',
          in: PAIR,
          atLeast: { share: '1/2', of: 'present', strict: true },
        },
        { sum: 1, who: 'against', atMost: { share: '1/3', of: 'present', strict: false } },
        { sum: 1, who: 'for', atLeast: 2 },
      ],
    },
  ],
};
const rules = [...presets, { name: 'compound', named: undefined, pass: compound }];

const votes = fc.record(
  Object.fromEntries(
    MEMBERS.map((id) => [
      id,
      fc.constantFrom<string | null>('discourage', 'noOpinion', 'encourage', null),
    ]),
  ),
);
const pair = fc.subarray([...MEMBERS], { minLength: 1 });
const reading = fc
  .tuple(fc.constantFrom(...LADDERS), fc.constantFrom<Reading>('for', 'against', 'neutral', 'out'))
  .map(([ladder, absent]) => ({
    discourage: must(ladder[0], 'three rungs'),
    noOpinion: must(ladder[1], 'three rungs'),
    encourage: must(ladder[2], 'three rungs'),
    abstain: 'neutral' as const,
    silent: 'for' as const,
    recused: 'out' as const,
    absent,
  }));

test.each(rules)('$name: more goodwill never hurts', ({ pass }) => {
  const raise = fc.tuple(fc.constantFrom(...MEMBERS), fc.constantFrom(1, 2));
  fc.assert(
    fc.property(votes, pair, reading, raise, (before, group, read_, [member, steps]) => {
      const word = before[member];
      fc.pre(word !== null && word !== undefined);
      const better = SCALE[Math.min(2, SCALE.indexOf(word) + steps)];
      const after = { ...before, [member]: must(better, 'a word') };
      const rule = ruleOf(pass, read_);
      if (decided(rule, before, group) === true) expect(decided(rule, after, group)).toBe(true);
    }),
  );
});

test.each(rules)('$name: withdrawing an objection never hurts', ({ pass }) => {
  fc.assert(
    fc.property(votes, pair, reading, (before, group, read_) => {
      const rule = ruleOf(pass, read_);
      fc.pre(decided(rule, before, group) === true);
      for (const member of MEMBERS.filter((id) => before[id] === 'discourage')) {
        expect(decided(rule, { ...before, [member]: 'noOpinion' }, group)).toBe(true);
      }
    }),
  );
});

test.each(rules)(
  '$name: names do not matter, only what is said and who is in which group',
  ({ pass }) => {
    const order = fc.shuffledSubarray([...MEMBERS], { minLength: MEMBERS.length });
    fc.assert(
      fc.property(votes, pair, reading, order, (given, group, read_, renamed) => {
        const name = (id: MemberId): MemberId => must(renamed[MEMBERS.indexOf(id)], 'a new name');
        const other = Object.fromEntries(MEMBERS.map((id) => [name(id), given[id] ?? null]));
        const rule = ruleOf(pass, read_);
        const twin = ruleOf(renamedIn(pass, name), read_);
        const heavy = Object.entries(WEIGHTS).map(([id, own]) => [name(id as MemberId), own]);
        const judged = decided(twin, other, group.map(name), Object.fromEntries(heavy));
        expect(judged).toBe(decided(rule, given, group));
      }),
    );
  },
);

test.each(rules)('$name: it says what somebody says who sees every answer', ({ pass }) => {
  fc.assert(
    fc.property(votes, pair, reading, (given, group, read_) => {
      const rule = ruleOf(pass, read_);
      const said = Object.entries(given).filter((one): one is [string, string] => one[1] !== null);
      const assembly = { members: MEMBERS, groups: { pair: group }, weights: WEIGHTS };
      const seen = passes(pass, assembly, standsOf(rule, new Map(said)));
      expect(decided(rule, given, group)).toBe(seen);
    }),
  );
});

test.each(rules)('$name: scaling the weights changes nothing', ({ pass }) => {
  fc.assert(
    fc.property(votes, pair, reading, fc.integer({ min: 2, max: 9 }), (given, group, read_, by) => {
      const scaled = ([id, { votes: own }]: [string, { votes: number }]) => [
        id,
        { votes: own * by },
      ];
      const heavier = Object.fromEntries(Object.entries(WEIGHTS).map(scaled));
      const judged = decided(ruleOf(scaledIn(pass, by), read_), given, group, heavier);
      expect(judged).toBe(decided(ruleOf(pass, read_), given, group));
    }),
  );
});

// Goal: what is published never says more than the answers do, nor anything else. Method: judge by
// counts in all only, and compare with every assignment of answers that has the same counts.
test.each(rules)(
  '$name: without class counts the judgement is bounded, and never wrong',
  ({ pass }) => {
    fc.assert(
      fc.property(votes, pair, reading, (given, group, read_) => {
        const rule = ruleOf(pass, read_);
        const { byClass: _, ...blind } = tallyOf(rule, given, group, WEIGHTS);
        const guess = judge(rule, blind);
        if (guess !== null) expect(decided(rule, given, group)).toBe(guess);
      }),
    );
  },
);

test.each(presets)(
  '$name: the rule is known again by its name, and read back from its JSON',
  ({ named, pass }) => {
    expect(nameRule(pass)).toEqual(named);
    const rule = ruleOf(pass, must(fc.sample(reading, 1)[0], 'a reading'));
    expect(read(readRule, JSON.parse(JSON.stringify(rule)))).toEqual({ ok: true, value: rule });
    expect(plainReading(rule).needs).toMatchObject({ need: 'named', rule: named });
  },
);

test('a rule without a name is read out part by part', () => {
  const needs = plainReading(ruleOf(compound, must(fc.sample(reading, 1)[0], 'a reading'))).needs;
  expect(needs).toMatchObject({
    need: 'any',
    parts: [{ need: 'count', among: null }, { need: 'all' }],
  });
});

test('with every class published the judgement is always settled', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      votes,
      pair,
      reading,
      ({ pass }, given, group, read_) => {
        expect(decided(ruleOf(pass, read_), given, group)).not.toBeNull();
      },
    ),
  );
});

test('at most a third against is a rule that can be met and missed', () => {
  const assembly = { members: MEMBERS, groups: {}, weights: {} };
  const shared = (share: string) => {
    const atMost = { share, of: 'members', strict: false } as const;
    const said = { discourage: 'against', noOpinion: 'neutral', encourage: 'for' } as const;
    return ruleFault(ruleOf({ sum: 1, who: 'against', atMost }, said), assembly, '');
  };
  expect(shared('1/3')).toBeUndefined();
  expect(shared('3/3')).toMatchObject({ refusal: { code: 'quota_always_met' } });
});

test('only members excepted by every part stay outside what is published', () => {
  const [aa, bb] = MEMBERS.slice(0, 2);
  const both = {
    sum: 1,
    who: 'against',
    in: { except: [must(aa, 'aa'), must(bb, 'bb')] },
    atMost: 0,
  } as const;
  expect(excepted({ pass: both })).toEqual([aa, bb]);
  const one = { ...both, in: { except: [must(bb, 'bb')] } };
  expect(excepted({ pass: { any: [both, one] } })).toEqual([bb]);
  expect(excepted({ pass: compound })).toEqual([]);
});

test('silence tolerates what a single count of those against tolerates, and nothing else', () => {
  const except = MEMBERS.slice(0, 1);
  expect(tolerance({ pass: { sum: 1, who: 'against', atMost: 2 } })).toEqual({
    except: [],
    atMost: 2,
  });
  expect(tolerance({ pass: { sum: 1, who: 'against', in: { except }, atMost: 0 } })).toEqual({
    except,
    atMost: 0,
  });
  const share = { share: '1/3', of: 'members', strict: false } as const;
  for (const pass of [
    compound,
    { sum: 1, who: 'for', atLeast: 2 },
    { sum: 1, who: 'against', in: PAIR, atMost: 0 },
    { sum: 1, who: 'against', atMost: share },
    { sum: 'population', who: 'against', atMost: 0 },
  ] satisfies readonly Expression[]) {
    expect(tolerance({ pass })).toBeNull();
  }
});

function ruleOf(pass: Expression, read_: DecisionRule['read']): DecisionRule {
  return { ballot: { scale: SCALE }, read: read_, pass, choose: 'single' };
}

/** As if every answer were published. */
function decided(
  rule: DecisionRule,
  given: Votes,
  group: readonly MemberId[],
  weights = WEIGHTS,
): boolean | null {
  return judge(rule, tallyOf(rule, given, group, weights));
}

function tallyOf(
  rule: DecisionRule,
  given: Votes,
  group: readonly MemberId[],
  weights: Weights,
): Tally {
  const cast = MEMBERS.filter((id) => (given[id] ?? null) !== null);
  const seen = cast.filter((id) => !excepted(rule).includes(id));
  const alone = MEMBERS.map((id): [string, readonly MemberId[]] => [`only-${id}`, [id]]);
  const groups = { pair: group, ...Object.fromEntries(alone) };
  const count = (members: readonly MemberId[]) =>
    Object.fromEntries(
      SCALE.map((word) => [word, members.filter((id) => given[id] === word).length]),
    );
  const sets = Object.keys(groups).map((id) => [id, count(inClass(seen, id, groups))] as const);
  return {
    ...{ entitled: MEMBERS, cast, groups, weights, counts: count(seen) },
    byClass: Object.fromEntries(sets),
  };
}

function renamedIn(pass: Expression, name: (id: MemberId) => MemberId): Expression {
  if ('all' in pass) return { all: pass.all.map((part) => renamedIn(part, name)) };
  if ('any' in pass) return { any: pass.any.map((part) => renamedIn(part, name)) };
  return typeof pass.in === 'object' ? { ...pass, in: { except: pass.in.except.map(name) } } : pass;
}

/** A quota in votes grows with the votes; a share stays what it is. */
function scaledIn(pass: Expression, by: number): Expression {
  if ('all' in pass) return { all: pass.all.map((part) => scaledIn(part, by)) };
  if ('any' in pass) return { any: pass.any.map((part) => scaledIn(part, by)) };
  if (pass.sum === 1) return pass;
  const times = (quota: Quota) => (typeof quota === 'number' ? quota * by : quota);
  if (pass.who === 'against') return { ...pass, atMost: times(pass.atMost) };
  return { ...pass, atLeast: times(pass.atLeast) };
}

const share = { share: '1/2', of: 'members', strict: true } as const;
const heads = { sum: 1, who: 'for', atLeast: share } as const;
const weighed = { sum: 'votes', who: 'for', atLeast: share } as const;
const few = { sum: 1, who: 'against', atMost: 1 } as const;
const both = { all: [heads, weighed] };
const NEARLY_DOUBLE: readonly Expression[] = [
  ...[{ all: [heads, few] }, { all: [few, weighed] }, { all: [heads, both] }],
  ...[{ all: [both, weighed] }, { all: [heads, weighed, few] }, { all: [weighed, weighed] }],
  ...[{ all: [heads, heads] }, { all: [heads, { ...weighed, in: PAIR }] }],
  ...[{ all: [{ ...heads, in: PAIR }, weighed] }, { all: [heads, { ...weighed, atLeast: 5 }] }],
  ...[{ all: [{ ...heads, atLeast: 3 }, weighed] }, { any: [both] }, { any: [both, few, few] }],
  ...[{ any: [few, both] }, { any: [both, both] }, { any: [both, heads] }, { any: [] }],
  ...[{ any: [both, { ...few, sum: 'votes' }] }, { any: [both, { ...few, in: PAIR }] }],
  ...[{ any: [both, { ...few, atMost: 0 }] }, { any: [both, { ...few, atMost: share }] }],
];

test.each(NEARLY_DOUBLE)('%j is no double majority', (pass) => {
  expect(nameRule(pass)).toBeUndefined();
});

// Goal: a rule that is nearly one of those with a name is never read out as that one.
test.each<Expression>([
  { sum: 1, who: 'for', atLeast: 9 },
  { sum: 1, who: 'for', in: PAIR, atLeast: { share: '1/2', of: 'cast', strict: true } },
  { sum: 1, who: 'for', in: PAIR, atLeast: { share: '1', of: 'cast', strict: false } },
  { sum: 'votes', who: 'for', in: PAIR, atLeast: 5 },
  { sum: 'votes', who: 'against', atMost: 0 },
  { sum: 'votes', who: 'against', atMost: 1 },
  { sum: 'votes', who: 'against', in: { except: MEMBERS.slice(0, 1) }, atMost: 0 },
  { sum: 1, who: 'against', in: PAIR, atMost: 0 },
  { sum: 1, who: 'against', in: { except: MEMBERS.slice(0, 1) }, atMost: 1 },
  { sum: 1, who: 'against', atMost: { share: '1/3', of: 'members', strict: false } },
  { all: [{ sum: 1, who: 'for', atLeast: 9 }] },
  { all: [{ all: [] }, { sum: 1, who: 'against', in: PAIR, atMost: 0 }] },
  { all: [{ sum: 1, who: 'for', atLeast: 9 }, { any: [] }] },
  {
    all: [
      { sum: 1, who: 'for', in: PAIR, atLeast: 9 },
      { sum: 1, who: 'against', in: PAIR, atMost: 0 },
    ],
  },
  {
    all: [
      { sum: 1, who: 'for', atLeast: 9 },
      { sum: 1, who: 'against', in: PAIR, atMost: 1 },
    ],
  },
  {
    all: [
      { sum: 1, who: 'for', atLeast: 9 },
      { sum: 1, who: 'against', atMost: 0 },
    ],
  },
])('%j has no name', (pass) => {
  expect(nameRule(pass)).toBeUndefined();
});
