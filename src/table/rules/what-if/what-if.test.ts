import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { type GroupId, type MemberId, parseGroupId, parseMemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import { classVeto } from '../class-veto.ts';
import { consensus } from '../consensus.ts';
import type { Class, DecisionRule, Expression, Quota, Reading } from '../expression.ts';
import { judge } from '../judge.ts';
import { majority } from '../majority.ts';
import { consensusMinus } from '../minus-k.ts';
import { consensusWithout } from '../minus-named.ts';
import { MARKS, type Mark, type Marks, everybody, marked, standOf } from './marks.ts';
import { passes } from '../passes.ts';
import { poolOf, pooledPortrait, pooledVerdict } from './pools.ts';
import { portraitOf } from './portrait.ts';
import { type SmallSets, smallestSets } from './smallest.ts';
import { tryOut, verdictOf } from './verdict.ts';

const MEMBERS = idsOf('aa bb cc dd ee');
const [PAIR, REST] = ['pair', 'rest'].map((id) => must(parseGroupId(id), id));
const SCALE = ['encourage', 'noOpinion', 'discourage'];
const READ: DecisionRule['read'] = {
  ...{ encourage: 'for', noOpinion: 'neutral', discourage: 'against' },
  ...{ abstain: 'neutral', silent: 'for', absent: 'neutral', recused: 'out' },
};
const WORD: { readonly [M in Mark]: string | null } = {
  ...{ favour: 'encourage', neutral: 'noOpinion', against: 'discourage', absent: null },
};

function idsOf(names: string): readonly MemberId[] {
  return names.split(' ').map((id) => must(parseMemberId(id), id));
}

function ruleOf(pass: Expression, read = READ): DecisionRule {
  return { ballot: { scale: SCALE }, read, pass, choose: 'single' };
}

function bodyOf(members: readonly MemberId[], groups: Assembly['groups'] = {}): Assembly {
  return { members, groups, weights: {} };
}

function names(sets: SmallSets): string {
  if (sets === 'never') return sets;
  return sets.patterns
    .map((parts) => parts.map(({ take, of }) => `${take} of ${of.join(' ')}`).join(' + '))
    .join(' | ');
}

const share = fc.record({
  share: fc.constantFrom('1/3', '1/2', '2/3', '3/4', '1', '2/5'),
  of: fc.constantFrom('members' as const, 'cast' as const, 'present' as const),
  strict: fc.boolean(),
});
const quota: fc.Arbitrary<Quota> = fc.oneof(fc.nat(5), share);
const among: fc.Arbitrary<Class | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom<GroupId>(must(PAIR, 'a group'), must(REST, 'a group')),
    fc.subarray([...MEMBERS], { minLength: 1, maxLength: 2 }).map((except) => ({ except })),
  ),
  { nil: undefined },
);
const leaf: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('for', 'notAgainst', 'against'), among, quota)
  .filter(([who, , most]) => who !== 'notAgainst' || typeof most === 'number' || most.of !== 'cast')
  .map(([who, group, most]) => leafOf(who, group === undefined ? {} : { in: group }, most));
const expression: fc.Arbitrary<Expression> = fc.oneof(
  leaf,
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  fc.tuple(leaf, leaf, leaf).map(([one, two, three]) => ({ any: [{ all: [one, two] }, three] })),
);
const reading = fc
  .tuple(
    fc.constantFrom<Reading>('neutral', 'against', 'out', 'for'),
    fc.constantFrom<Reading>('neutral', 'against', 'out', 'for'),
  )
  .map(([noOpinion, absent]) => ({ ...READ, noOpinion, absent }));
const marks = fc.record(Object.fromEntries(MEMBERS.map((id) => [id, fc.constantFrom(...MARKS)])));
const groups = fc.record({
  pair: fc.subarray([...MEMBERS], { minLength: 1 }),
  rest: fc.subarray([...MEMBERS], { minLength: 1 }),
});

function leafOf(who: string, rest: { readonly in?: Class }, most: Quota): Expression {
  if (who === 'against') return { sum: 1, who, ...rest, atMost: most };
  return { sum: 1, who: who === 'for' ? 'for' : 'notAgainst', ...rest, atLeast: most };
}

function passesWith(rule: DecisionRule, assembly: Assembly, given: Marks): boolean {
  return passes(rule.pass, assembly, (member) => standOf(rule, given[member] ?? 'neutral'));
}

/** The smallest number by trying them all. */
function byTrying(size: number, works: (chosen: readonly MemberId[]) => boolean): number | null {
  const sizes = Array.from({ length: 2 ** size }, (_, bits) =>
    MEMBERS.slice(0, size).filter((_, at) => (bits >> at) & 1),
  )
    .filter(works)
    .map(({ length }) => length);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

test('what is supposed passes if and only if the judge would pass it, all being published', () => {
  fc.assert(
    fc.property(expression, reading, marks, groups, (pass, read, given, inside) => {
      fc.pre(!JSON.stringify(pass).includes('except'));
      const rule = ruleOf(pass, read);
      const cast = MEMBERS.filter((id) => given[id] !== 'absent');
      const count = (members: readonly MemberId[]) =>
        Object.fromEntries(
          SCALE.map((word) => [
            word,
            members.filter((id) => WORD[given[id] ?? 'neutral'] === word).length,
          ]),
        );
      const byClass = Object.fromEntries(
        Object.entries(inside).map(([id, all]) => [id, count(cast.filter((m) => all.includes(m)))]),
      );
      const counts = count(cast);
      const tally = { entitled: MEMBERS, cast, groups: inside, weights: {}, counts, byClass };
      expect(passesWith(rule, bodyOf(MEMBERS, inside), given)).toBe(judge(rule, tally));
    }),
    { numRuns: 600 },
  );
});

test('the smallest set is as small as trying all finds, and each pattern listed does it', () => {
  const target = fc.constantFrom<Mark>('favour', 'against');
  fc.assert(
    fc.property(expression, reading, marks, groups, target, (pass, read, given, inside, to) => {
      const rule = ruleOf(pass, read);
      const assembly = bodyOf(MEMBERS, inside);
      const goal = to === 'favour';
      const works = (chosen: readonly MemberId[]) =>
        passesWith(rule, assembly, marked(given, chosen, to)) === goal;
      const found = smallestSets({
        rule: pass,
        assembly,
        from: (member) => standOf(rule, given[member] ?? 'neutral'),
        ...{ movers: MEMBERS, to: standOf(rule, to), pass: goal },
      });
      expect(found === 'never' ? null : found.size).toBe(byTrying(5, works));
      if (found === 'never') return;
      expect(found.exact).toBe(true);
      for (const parts of found.patterns) {
        expect(works(parts.flatMap(({ take, of }) => of.slice(0, take)))).toBe(true);
        expect(works(parts.flatMap(({ take, of }) => of.slice(-take)))).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test('a verdict says the same as the rule, and what it names would turn it', () => {
  fc.assert(
    fc.property(expression, marks, groups, (pass, given, inside) => {
      const rule = ruleOf(pass);
      const assembly = bodyOf(MEMBERS, inside);
      const verdict = verdictOf(rule, assembly, given);
      expect(verdict.stands === 'passes').toBe(passesWith(rule, assembly, given));
      const opponents = MEMBERS.filter((id) => given[id] === 'against');
      const best = marked(everybody(assembly, 'favour'), opponents, 'against');
      if (verdict.stands === 'held') expect(passesWith(rule, assembly, best)).toBe(false);
      if (verdict.stands === 'short') expect(passesWith(rule, assembly, best)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('under a veto, the permanent five come first, and one of them holds up the name', () => {
  const five = idsOf('p1 p2 p3 p4 p5');
  const ten = idsOf('e1 e2 e3 e4 e5 e6 e7 e8 e9 e0');
  const group = must(parseGroupId('permanent'), 'a group');
  const assembly = bodyOf([...five, ...ten], { permanent: five });
  const rule = ruleOf(classVeto(9, group));
  const { alone, block, carry } = portraitOf(rule, assembly);
  expect(alone).toEqual(five);
  expect(names(block)).toBe('1 of p1 p2 p3 p4 p5');
  expect(names(carry.against)).toBe('5 of p1 p2 p3 p4 p5 + 4 of e1 e2 e3 e4 e5 e6 e7 e8 e9 e0');
  expect(names(carry.neutral)).toBe(`9 of ${[...five, ...ten].join(' ')}`);
  const split = marked(everybody(assembly, 'favour'), five.slice(0, 1), 'against');
  expect(verdictOf(rule, assembly, split)).toMatchObject({
    ...{ stands: 'held', by: { size: 1, patterns: [[{ take: 1, of: ['p1'] }]] } },
  });
});

test('a majority counts, a consensus asks nobody for support, one named is left out', () => {
  const assembly = bodyOf(MEMBERS);
  const absolute = ruleOf(majority({ share: '1/2', of: 'members', strict: true }));
  const two = marked(everybody(assembly, 'neutral'), MEMBERS.slice(0, 2), 'favour');
  expect(tryOut(absolute, assembly, two)).toMatchObject({
    verdict: { stands: 'short', wanting: { size: 1 }, closed: { size: 3 } },
    fields: [{ met: false, have: 2, limit: 3 }],
  });
  const { carry, alone } = portraitOf(ruleOf(consensus()), assembly);
  expect(alone).toEqual(MEMBERS);
  expect(carry).toMatchObject({ against: { size: 5 }, neutral: { size: 0 }, absent: { size: 0 } });
  expect(portraitOf(ruleOf(consensusMinus(1)), assembly)).toMatchObject({
    alone: [],
    block: { size: 2 },
  });
  expect(portraitOf(ruleOf(consensusWithout(MEMBERS.slice(0, 1))), assembly).alone).toHaveLength(4);
});

test('limits follow the base as it stands', () => {
  const assembly = bodyOf(MEMBERS);
  const limitOf = (pass: Expression, given: Marks) =>
    tryOut(ruleOf(pass), assembly, given).fields[0];
  const cast = marked(everybody(assembly, 'favour'), MEMBERS.slice(0, 2), 'neutral');
  const [strict, loose] = [true, false].map((one) => ({
    share: '1/3',
    of: 'cast' as const,
    strict: one,
  }));
  if (!strict || !loose) throw new Error('two shares');
  expect(limitOf(majority(loose), cast)).toMatchObject({ have: 3, limit: 1 });
  expect(limitOf(majority(strict), cast)).toMatchObject({ limit: 2 });
  expect(limitOf({ sum: 1, who: 'against', atMost: loose }, cast)).toMatchObject({
    have: 0,
    limit: 1,
  });
  expect(limitOf({ sum: 1, who: 'against', atMost: strict }, cast)).toMatchObject({ limit: 0 });
});

test('in a body of two hundred with weights of all sizes, the answer is exact', () => {
  const many = Array.from({ length: 200 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
  const weights = Object.fromEntries(
    many.map((id, at) => [id, { votes: 1000 + ((at * 7919) % 997) }]),
  );
  const assembly: Assembly = { ...bodyOf(many), weights };
  const leafs: readonly Expression[] = ['1', 'votes'].map((sum) => ({
    ...{ sum: sum === '1' ? 1 : sum, who: 'for' },
    atLeast: { share: '65/100', of: 'members', strict: false },
  }));
  const { block, carry } = portraitOf(ruleOf({ all: leafs }), assembly);
  expect(block).toMatchObject({ exact: true });
  expect(carry.against).toMatchObject({ size: 130, exact: true });
});

test('figures beyond exact arithmetic are not searched, and it says so', () => {
  const [one, two, three] = MEMBERS;
  const assembly: Assembly = {
    ...bodyOf(MEMBERS.slice(0, 3)),
    weights: {
      [one ?? '']: { votes: 2 ** 40 },
      [two ?? '']: { votes: 2 ** 40 + 1 },
      [three ?? '']: { votes: 3 },
    },
  };
  const pass: Expression = {
    ...{ sum: 'votes', who: 'for' },
    atLeast: {
      share: '999999999999998/999999999999999',
      of: 'members',
      strict: false,
    },
  };
  expect(portraitOf(ruleOf(pass), assembly).block).toMatchObject({ exact: false, size: 1 });
});

test('pools are called by the shortest name', () => {
  const pool = (groups: Assembly['groups'], members: readonly MemberId[], of = MEMBERS) =>
    poolOf(bodyOf(of, groups), of, members).pool;
  const four = { pair: MEMBERS.slice(0, 4) };
  expect(pool(four, MEMBERS)).toBe('all');
  expect(pool(four, MEMBERS.slice(0, 4))).toBe('group');
  expect(pool(four, MEMBERS.slice(4))).toBe('names');
  expect(pool(four, MEMBERS.slice(1))).toBe('names');
  expect(pool(four, MEMBERS.slice(0, 3))).toBe('names');
  expect(pool({ pair: MEMBERS.slice(0, 1) }, MEMBERS.slice(1))).toBe('outside');
  const many = Array.from({ length: 14 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
  expect(pool({}, many.slice(1), many)).toBe('but');
  const halves = { founders: many.slice(0, 5), coast: many.slice(5) };
  expect(poolOf(bodyOf(many, halves), many, many.slice(5))).toEqual({
    ...{ pool: 'group', group: 'coast' },
  });
  expect(pool({}, many.slice(0, 8), many)).toBe('some');
});

test('each verdict and each portrait can be put into words', () => {
  fc.assert(
    fc.property(expression, marks, groups, (pass, given, inside) => {
      const rule = ruleOf(pass);
      const assembly = bodyOf(MEMBERS, inside);
      const verdict = verdictOf(rule, assembly, given);
      expect(pooledVerdict(assembly, given, verdict).stands).toBe(verdict.stands);
      const portrait = portraitOf(rule, assembly);
      const said = pooledPortrait(assembly, portrait);
      expect(said.alone === null).toBe(portrait.alone.length === 0);
      expect(said.stayAway === null).toBe(portrait.stayAway === 'never');
      if (portrait.alone.length > 0 && holdsForAll(rule, assembly)) {
        expect(portrait.block).toMatchObject({ size: 1 });
      }
    }),
    { numRuns: 300 },
  );
});

function holdsForAll(rule: DecisionRule, assembly: Assembly): boolean {
  return passesWith(rule, assembly, everybody(assembly, 'favour'));
}
