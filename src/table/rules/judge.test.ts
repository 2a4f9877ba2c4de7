import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { parseGroupId, parseMemberId } from '../ids.ts';
import { classVeto } from './class-veto.ts';
import { consensus } from './consensus.ts';
import type { DecisionRule, Expression, Reading } from './expression.ts';
import { judge } from './judge.ts';
import { majority } from './majority.ts';
import { consensusWithout } from './minus-named.ts';
import type { WordCounts } from './pieces.ts';

const COUNCIL = Array.from({ length: 15 }, (_, at) => must(parseMemberId(`m${at}`), 'an id'));
const FIVE = COUNCIL.slice(0, 5);

function rule(pass: Expression, absent: Reading = 'neutral'): DecisionRule {
  const read = { encourage: 'for', discourage: 'against', noOpinion: 'neutral', absent } as const;
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read,
    pass,
    choose: 'single',
  };
}

function of(counts: readonly number[], five?: readonly number[], cast = COUNCIL) {
  const words = ([
    encourage = 0,
    discourage = 0,
    noOpinion = 0,
  ]: readonly number[]): WordCounts => ({
    encourage,
    discourage,
    noOpinion,
  });
  const byClass = five === undefined ? {} : { byClass: { permanent: words(five) } };
  return {
    entitled: COUNCIL,
    cast,
    groups: { permanent: FIVE },
    weights: {},
    counts: words(counts),
    ...byClass,
  };
}

const council = rule(classVeto(9, must(parseGroupId('permanent'), 'a group')));

test.each([
  [
    '13-0-2, the published counts of 2016: no one is against, so no permanent member is',
    [13, 0, 2],
    undefined,
    true,
  ],
  ['12-2-1 in one colour: two are against, who knows which', [12, 2, 1], undefined, null],
  ['8-0-7: too few, whoever they are', [8, 0, 7], undefined, false],
  ['9-6-0 with a permanent member against', [9, 6, 0], [4, 1, 0], false],
  ['9-6-0 with one permanent member without opinion', [9, 6, 0], [4, 0, 1], true],
  ['3-12-0: more against than there are elected members', [3, 12, 0], undefined, false],
] as const)('%s', (_, counts, five, passes) => {
  expect(judge(council, of(counts, five))).toBe(passes);
});

test('consensus is nobody against: absence and no opinion are no objection, unless read so', () => {
  const ten = COUNCIL.slice(0, 10);
  expect(judge(rule(consensus()), of([0, 0, 10], undefined, ten))).toBe(true);
  expect(judge(rule(consensus(), 'against'), of([10, 0, 0], undefined, ten))).toBe(false);
});

test('the base decides: 7 for and 3 against of 15 is a majority of those who say so only', () => {
  const more = (base: 'members' | 'cast' | 'present') =>
    rule(majority({ share: '1/2', of: base, strict: true }));
  const cast = COUNCIL.slice(0, 13);
  expect(judge(more('cast'), of([7, 3, 3], undefined, cast))).toBe(true);
  expect(judge(more('present'), of([7, 3, 3], undefined, cast))).toBe(true);
  expect(judge(more('members'), of([7, 3, 3], undefined, cast))).toBe(false);
  expect(judge(more('present'), of([6, 3, 4], undefined, cast))).toBe(false);
});

test('nobody for or against is no majority of those who say so', () => {
  const simple = rule(majority({ share: '1/2', of: 'cast', strict: false }));
  expect(judge(simple, of([0, 0, 15]))).toBe(false);
});

test('a named exception stays uncounted, and settles nothing', () => {
  const without = rule(consensusWithout(COUNCIL.slice(0, 1)));
  expect(judge(without, of([14, 0, 0]))).toBe(true);
  expect(judge(without, of([13, 1, 0]))).toBe(false);
});

test('the difference of published counts is known too', () => {
  const elected = rule({ sum: 1, who: 'against', in: { except: FIVE }, atMost: 0 });
  const both = rule({ all: [elected.pass, { sum: 1, who: 'for', atLeast: 5 }] });
  expect(judge(both, of([13, 2, 0], [3, 2, 0]))).toBe(true);
  expect(judge(both, of([13, 2, 0], [4, 1, 0]))).toBe(false);
  expect(judge(both, of([13, 2, 0]))).toBeNull();
});
