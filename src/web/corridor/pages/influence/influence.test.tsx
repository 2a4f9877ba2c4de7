/**
 * Who moves whom is read from evidence: as a picture that is the same each time, and as sentences.
 */

import { expect, test } from 'vitest';
import type { Edge, Party } from '../../../../corridor/influence.ts';
import type { Body } from '../../../../corridor/kinds/index.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { put, smallSide } from '../../testing/small-side.ts';
import { layoutOf } from './graph-layout.ts';
import { InfluencePage } from './influence.tsx';

const WAITS = {
  ...{ follower: 'lv', leader: 'nl', leaderInWords: null, how: 'waits-for', subject: null },
  ...{ when: { date: '2024-02' }, learned: '2024-02-20', note: { en: 'Says it waits.' } },
  ...{ outcome: null, handling: 'clear', address: null, attribution: 'on-record' },
} as never as Body<'tie'>;

function page(...ties: readonly Body<'tie'>[]): string {
  const changes = ties.map((body, nr) => put('tie', `t${nr}`, body));
  const side = workspaceOf(smallSide(...changes), '2024-03-01');
  return corridorMarkup(side, 'en', <InfluencePage />);
}

test('without evidence the page says so, and draws nothing', () => {
  const markup = page();
  expect(markup).toContain('Nothing witnessed and dated says yet who moves whom.');
  expect(markup).not.toContain('influence-graph');
});

test('the weightiest voice is a sentence with its date, and its line is in the list', () => {
  const markup = page(WAITS);
  expect(markup).toContain('one voice weighs most: Netherlands.');
  expect(markup).toContain('It moves Latvia, by 1 dated piece of evidence:');
  expect(markup).toContain('id="item-t0"');
  expect(markup).toContain('February 2024');
  expect(markup).toContain('Netherlands waits for nobody known; Latvia waits for it.');
});

test('a circle of waiting is said, and ringed', () => {
  const back = { ...WAITS, follower: WAITS.leader, leader: WAITS.follower };
  const markup = page(WAITS, back);
  expect(markup).toContain('Latvia waits for Netherlands and Netherlands waits for Latvia');
  expect(markup).toContain('place ringed');
});

const at = (id: string) => ({ kind: 'member', id }) as Party;
const edge = (leader: Party, follower: Party): Edge => {
  return { key: JSON.stringify([leader, follower]), leader, follower, ties: [], followings: [] };
};

test('places go in the order of the seats, whatever the order of the evidence', () => {
  const edges = [
    edge(at('c'), at('a')),
    edge(at('b'), { kind: 'outside', name: 'X' }),
    edge(at('a'), { kind: 'all' }),
  ];
  const { places, arrows } = layoutOf(edges, ['a', 'b', 'c'], 'wide');
  expect(places.map(({ key }) => key)).toEqual([
    'member a',
    'member b',
    'member c',
    'outside X',
    'all',
  ]);
  expect(arrows).toHaveLength(3);
  expect(layoutOf(edges.toReversed(), ['a', 'b', 'c'], 'wide').places).toEqual(places);
});

test('there and back are two lines', () => {
  const { arrows } = layoutOf(
    [edge(at('a'), at('b')), edge(at('b'), at('a'))],
    ['a', 'b'],
    'narrow',
  );
  expect(new Set(arrows.map(({ path }) => path)).size).toBe(2);
});
