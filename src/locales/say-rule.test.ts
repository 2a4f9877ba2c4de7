import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { type MemberId, parseGroupId, parseMemberId } from '../table/ids.ts';
import type { DecisionRule, Expression } from '../table/rules/expression.ts';
import { PRESETS, plainReading } from '../table/rules/index.ts';
import { messages as en } from './en/rules.ts';
import { messages as fr } from './fr/rules.ts';
import { messages as nl } from './nl/rules.ts';
import { sayRule } from './say-rule.ts';

const MEMBERS = ['aa', 'bb', 'cc'].map((id) => must(parseMemberId(id), id));
const PAIR = must(parseGroupId('pair'), 'a group');
const names = { member: (id: MemberId) => id.toUpperCase(), group: () => 'Pair' };
const unnamed: Expression = {
  any: [
    { sum: 1, who: 'notAgainst', atLeast: { share: '2/3', of: 'members', strict: true } },
    {
      all: [
        { sum: 1, who: 'against', in: PAIR, atMost: { share: '1/3', of: 'cast', strict: false } },
      ],
    },
    { sum: 1, who: 'for', in: { except: MEMBERS.slice(0, 1) }, atLeast: 2 },
  ],
};
const strictly: Expression = {
  all: [
    { sum: 1, who: 'against', atMost: { share: '1/3', of: 'present', strict: true } },
    { sum: 1, who: 'for', in: PAIR, atLeast: { share: '1/2', of: 'present', strict: false } },
    { sum: 1, who: 'against', in: PAIR, atMost: 1 },
  ],
};
const body = { members: MEMBERS, groups: [PAIR], weights: ['population', 'stake'] };
const named = PRESETS.flatMap(({ made }) => made(body).map(({ pass }) => pass));
const all = [strictly, ...named, unnamed];

function rule(pass: Expression): DecisionRule {
  const read = {
    encourage: 'for',
    discourage: 'against',
    noOpinion: 'neutral',
    abstain: 'neutral',
    silent: 'for',
    absent: 'out',
    recused: 'out',
  } as const;
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read,
    pass,
    choose: 'single',
  };
}

test('the council rule reads itself out, with what every silence means', () => {
  const council: Expression = {
    all: [
      { sum: 1, who: 'for', atLeast: 9 },
      { sum: 1, who: 'against', in: PAIR, atMost: 0 },
    ],
  };
  expect(sayRule(en, plainReading(rule(council)), names)).toEqual([
    'At least 9 members must be in favour, and none against of the group “Pair”.',
    '“Encourage” counts as being in favour.',
    '“Discourage” counts as being against.',
    '“No opinion” counts neither for nor against.',
    'An abstention counts neither for nor against.',
    'Under the silence procedure, silence counts as being in favour.',
    'A member that is absent or does not answer is left out of the reckoning.',
    'A member that takes no part because of an interest is left out of the reckoning.',
  ]);
});

test('a rule without a name is said part by part', () => {
  expect(sayRule(en, plainReading(rule(unnamed)), names)[0]).toBe(
    'One of these is enough. ' +
      'Of all members: more than 2/3 of all members must be in favour or neutral. ' +
      'All of this must hold. ' +
      'Of the group “Pair”: at most 1/3 of those who are for or against may be against. ' +
      'Of all members but AA: at least 2 must be in favour.',
  );
});

test('every rule is said in three languages, in whole sentences', () => {
  for (const pass of all) {
    const said = [en, nl, fr].map((messages) => sayRule(messages, plainReading(rule(pass)), names));
    expect(new Set(said.map(([first]) => first)).size).toBe(3);
    for (const sentence of said.flat()) expect(sentence).toMatch(/^[A-Z“‘«L].*\.$/);
  }
});
