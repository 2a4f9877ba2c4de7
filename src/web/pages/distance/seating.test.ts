import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import type { MemberDefinition } from '../../../table/definition/definition.ts';
import type { MemberId } from '../../../table/ids.ts';
import type { SoundingKind } from '../../../table/definition/definition.ts';
import { at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import { batchOf } from '../../furniture/participation.ts';
import { ordered, seatingOf } from './seating.ts';

function member(id: string, en: string, fr: string, nl: string): MemberDefinition {
  return { id: id as MemberId, name: { en, fr, nl }, from: null, to: null, weights: {} };
}

const ALLIES = [
  member('us', 'United States', 'États-Unis', 'Verenigde Staten'),
  member('de', 'Germany', 'Allemagne', 'Duitsland'),
  member('es', 'Spain', 'Espagne', 'Spanje'),
];

test('seats stand in the roster’s order, or by name in a language, as it collates there', () => {
  const ids = (order: Parameters<typeof ordered>[1]) => ordered(ALLIES, order).map(({ id }) => id);
  expect(ids('roster')).toEqual(['us', 'de', 'es']);
  expect(ids('en')).toEqual(['de', 'es', 'us']);
  expect(ids('fr')).toEqual(['de', 'es', 'us']);
  expect(ids('nl')).toEqual(['de', 'es', 'us']);
  const french = ordered([member('a', 'A', 'Zélande', 'Z'), member('b', 'B', 'Égypte', 'E')], 'fr');
  expect(french.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a name that a language lacks sorts by one that there is', () => {
  const bare = { ...member('x', 'Aland', '', ''), name: { en: 'Aland' } };
  expect(ordered([...ALLIES, bare], 'fr').map(({ id }) => id)).toContain('x');
});

function seated(kind: SoundingKind = 'straw-poll', people: readonly 'member:ada'[] | null = null) {
  const selection = stateOf(at('closed'));
  const last = must(selection.rounds.at(-1), 'a round');
  const { cor: _, ...ballots } = last.ballots;
  const entitled = last.entitled.filter((id) => id !== 'bea');
  const round = { ...last, ballots, entitled, plan: { ...last.plan, kind } };
  const batch = { round, ...batchOf(round, at('closed').now, []) };
  const seats = { ...selection.seats, 'member:cor': { key: null, code: null } };
  const { members } = selection;
  const say = (text: MemberDefinition['name']) => text.en ?? '';
  return seatingOf({ selection: { seats } as never, members, batch, people, say });
}

test('a seat fills by participation alone, whatever the kind of the round', () => {
  for (const kind of ['straw-poll', 'confessional', 'veto-check'] as const) {
    expect(seated(kind).map(({ fill }) => fill)).toEqual(['answered', 'not-asked', 'not-yet']);
  }
});

test('the ring says whether a seat is taken, and by a stand-in', () => {
  expect(seated().map(({ ring }) => ring)).toEqual(['person', 'person', 'empty']);
  const rings = seated('straw-poll', ['member:ada']).map(({ ring }) => ring);
  expect(rings).toEqual(['person', 'stand-in', 'empty']);
});

test('while no round has opened, no seat is filled', () => {
  const selection = stateOf(at('called'));
  const round = must(selection.rounds.at(-1), 'a round');
  const batch = { round, ...batchOf(round, at('called').now, []) };
  const { members } = selection;
  const sitters = { selection, members, people: null, say: () => '' };
  expect(seatingOf({ ...sitters, batch }).every(({ fill }) => fill === null)).toBe(true);
  expect(seatingOf({ ...sitters, batch: null }).every(({ fill }) => fill === null)).toBe(true);
});
