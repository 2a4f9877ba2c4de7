/** Steps by name: histories as bodies have had them, and each edge at the line. */

import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { type GroupId, type RoundId, parseCandidateId } from '../../ids.ts';
import { type Narrowing, choiceStep, phaseOf } from './narrowing.ts';
import type { Ballot, NameCount } from './step.ts';

type Said = { readonly [name: string]: number | Partial<NameCount> };

function ballot(said: Said): Ballot {
  const counts = Object.entries(said).map(([name, given]): NameCount => {
    const candidate = must(parseCandidateId(name), name);
    const none = { for: 0, against: 0, byGroup: {}, passes: false, resistance: null };
    return { ...none, ...(typeof given === 'number' ? { for: given } : given), candidate };
  });
  const names = counts.map(({ candidate }) => candidate);
  return { round: 'poll' as RoundId, names, counts };
}

const stepOf = (choice: Narrowing, ...said: readonly Said[]) =>
  choiceStep(choice, ballot(must(said.at(-1), 'a ballot')), said.length);
const stage = (keep: number) => ({ preferences: null, keep, breadth: null });

test('nine, five, two, one: who goes on stands in the order of the ballot, not of support', () => {
  const choice: Narrowing = { eliminate: [stage(5), stage(2), stage(1)], ties: 'allStay' };
  const first = { ghana: 3, costa: 5, pangestu: 9, groser: 8, kenya: 6 };
  const more = { jordan: 1, blanco: 12, bark: 10, azevedo: 14 };
  const one = stepOf(choice, { ...first, ...more });
  expect(one.next).toEqual(['pangestu', 'groser', 'blanco', 'bark', 'azevedo']);
  expect(one).toMatchObject({ follows: 'another-round', tie: null });
  expect(one.phase).toEqual({ kind: 'stage', nth: 1, of: 3, keep: 5 });
  expect(one.table[0]).toMatchObject({ candidate: 'azevedo', place: 1, verdict: 'not-yet' });
  expect(one.table.at(-1)).toMatchObject({ candidate: 'jordan', place: 9, verdict: 'no-more' });
  const five = { pangestu: 4, groser: 5, blanco: 9, bark: 6, azevedo: 11 };
  const two = stepOf(choice, first, five);
  expect(two.next).toEqual(['blanco', 'azevedo']);
  const three = stepOf(choice, first, five, { blanco: 8, azevedo: 10 });
  expect(three).toMatchObject({ follows: 'settled', next: ['azevedo'] });
  expect(stepOf(choice, first, five, five, five)).toMatchObject({ follows: 'exhausted' });
});

test('level at the line: fewer against breaks it, then breadth, then nothing does', () => {
  const breadth = { groups: ['east', 'west'] as GroupId[], least: 2 };
  const spread: Narrowing = { eliminate: [{ ...stage(1), breadth }], ties: 'allStay' };
  const wide = { for: 4, byGroup: { east: 2, west: 2 } };
  const narrow = { for: 4, byGroup: { east: 3, west: 1 } };
  const broken = stepOf(spread, { ann: narrow, ben: wide });
  expect(broken).toMatchObject({
    next: ['ben'],
    tie: { names: ['ann', 'ben'], broken: 'breadth' },
  });
  expect(broken.table.map((one) => one.breadth)).toEqual([2, 1]);
  const liked = stepOf(spread, { ann: { ...narrow, against: 0 }, ben: { ...wide, against: 1 } });
  expect(liked).toMatchObject({ next: ['ann'], tie: { broken: 'against' } });
  const level = stepOf(spread, { ann: wide, ben: wide, cas: 1 });
  expect(level).toMatchObject({
    follows: 'put-to-body',
    next: ['ann', 'ben'],
    tie: { names: ['ann', 'ben'], broken: null },
  });
  expect(level.table.map(({ why }) => why)).toEqual([
    'level-at-the-cut',
    'level-at-the-cut',
    'below-the-cut',
  ]);
});

test('before the last round a tie keeps all, or goes to the body, as the rule says', () => {
  const eliminate = [stage(2), stage(1)];
  const said = { ann: 5, ben: 2, cas: 2, dee: 1 };
  expect(stepOf({ eliminate, ties: 'allStay' }, said)).toMatchObject({
    follows: 'another-round',
    next: ['ann', 'ben', 'cas'],
  });
  expect(stepOf({ eliminate, ties: 'putToBody' }, said).follows).toBe('put-to-body');
  expect(stepOf({ eliminate: [stage(3)], ties: 'allStay' }, { ann: 1, ben: 1 })).toMatchObject({
    follows: 'exhausted',
    next: ['ann', 'ben'],
  });
});

test('the conclave: nobody leaves for three ballots, then two stand, still two thirds', () => {
  const runoff = { keep: 2, max: 2 };
  const choice: Narrowing = { exhaustive: { drop: 'none', ties: 'allStay', max: 3, runoff } };
  const said = { ann: 5, ben: 4, cas: 3 };
  expect(stepOf(choice, said)).toMatchObject({
    follows: 'another-round',
    next: ['ann', 'ben', 'cas'],
  });
  expect(stepOf(choice, said, said, said)).toMatchObject({
    follows: 'another-round',
    next: ['ann', 'ben'],
  });
  const two = { ann: 7, ben: 5 };
  const again = stepOf(choice, said, said, said, two);
  expect(again).toMatchObject({ follows: 'another-round', next: ['ann', 'ben'] });
  expect(again.phase).toEqual({ kind: 'runoff', nth: 1, of: 2 });
  expect(stepOf(choice, said, said, said, two, two)).toMatchObject({
    follows: 'exhausted',
    table: [{ verdict: 'no-more' }, { verdict: 'no-more' }],
  });
  const won = stepOf(choice, said, said, said, { ann: { for: 8, passes: true }, ben: 4 });
  expect(won).toMatchObject({ follows: 'settled', next: ['ann'] });
  expect(won.table[1]).toMatchObject({ why: 'another-meets-it', verdict: 'no-more' });
  // Level for the second place: both go into the run-off.
  expect(stepOf(choice, said, said, { ann: 5, ben: 3, cas: 3 }).next).toHaveLength(3);
});

test('lowest drops, one by one, until two are left; level for last, all stay', () => {
  const rule = { drop: 'lowest', ties: 'allStay', max: 9, runoff: null } as const;
  const choice: Narrowing = { exhaustive: rule };
  expect(stepOf(choice, { ann: 5, ben: 3, cas: 1 }).next).toEqual(['ann', 'ben']);
  expect(stepOf(choice, { ann: 5, ben: 2, cas: 2 })).toMatchObject({
    next: ['ann', 'ben', 'cas'],
    tie: { names: ['ben', 'cas'], broken: null },
    follows: 'another-round',
  });
  const put: Narrowing = { exhaustive: { ...rule, ties: 'putToBody' } };
  expect(stepOf(put, { ann: 5, ben: 2, cas: 2 }).follows).toBe('put-to-body');
  expect(stepOf(choice, { ann: 5, ben: 4 }).next).toEqual(['ann', 'ben']);
  expect(stepOf({ exhaustive: { ...rule, max: 1 } }, { ann: 5, ben: 4 }).follows).toBe('exhausted');
});

test('approval: the most approved of those that meet the rule; none, and it is over', () => {
  const choice: Narrowing = { approval: true };
  const met = (votes: number) => ({ for: votes, passes: true });
  expect(stepOf(choice, { ann: met(5), ben: met(6), cas: 1 })).toMatchObject({
    follows: 'settled',
    next: ['ben'],
  });
  expect(stepOf(choice, { ann: met(5), ben: met(5) }).follows).toBe('put-to-body');
  expect(stepOf(choice, { ann: 5, ben: 6 })).toMatchObject({ follows: 'exhausted' });
});

test('resistance: the least, and less than to leaving things as they are', () => {
  const zero = must(parseCandidateId('nobody'), 'a name');
  const choice: Narrowing = { resistance: 'sum', zero };
  const given = (resistance: number) => ({ resistance });
  const least = stepOf(choice, { ann: given(7), ben: given(3), nobody: given(9), dee: given(9) });
  expect(least).toMatchObject({ follows: 'settled', next: ['ben'] });
  expect(least.table.map(({ why }) => why)).toEqual([
    'above-the-cut',
    'below-the-cut',
    'no-better-than-nothing',
    'no-better-than-nothing',
  ]);
  const none = stepOf(choice, { ann: given(7), nobody: given(3) });
  expect(none).toMatchObject({ follows: 'exhausted', next: [] });
  expect(stepOf(choice, { ann: given(1), ben: given(1), nobody: given(3) }).follows).toBe(
    'put-to-body',
  );
});

test('where members were heard and nothing was counted, nothing follows', () => {
  const choice: Narrowing = { eliminate: [stage(2), stage(1)], ties: 'allStay' };
  const heard = { ...ballot({ ann: 0, ben: 0 }), counts: null };
  expect(choiceStep(choice, heard, 1)).toMatchObject({
    follows: 'consulted',
    next: ['ann', 'ben'],
  });
  expect(phaseOf({ approval: true }, 3)).toEqual({ kind: 'single-ballot' });
});
