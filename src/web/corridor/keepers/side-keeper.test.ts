/** A page is told what was checked, with what waits behind it, and what stands between. */

import { expect, test } from 'vitest';
import { ok, refuse } from '../../../basics/result.ts';
import { instantOf } from '../../../basics/instant.ts';
import { all } from '../../../corridor/corridor.ts';
import { ownKeys } from '../../../corridor/keeping/own-keys.ts';
import { change } from '../../../corridor/keeping/testing.ts';
import type { SideView } from '../worker/messages.ts';
import type { Opened } from './keeper.ts';
import type { Heard, SideClient } from './side-client.ts';
import { sideKeeper } from './side-keeper.ts';

const anna = { own: ownKeys(new Uint8Array(32).fill(5)) };
const view: SideView = {
  ...{ id: 'one', title: 'A side', me: anna.own.id, people: [], invitations: [], findings: [] },
  ...{ guests: { [`${anna.own.id}~compilers`]: 'The compilers' }, doubt: null, head: '' },
  ...{ size: 3, connection: 'live', asOf: instantOf(7) },
};

function stage(answer: () => Promise<unknown> = () => Promise.resolve(ok(null))) {
  let hear: (heard: Heard) => void = () => undefined;
  let watched = 0;
  const client: SideClient = {
    ask: () => answer() as Promise<never>,
    watch: (_, on) => {
      watched += 1;
      hear = on;
      return () => undefined;
    },
  };
  const keeper = sideKeeper('one', client);
  const states: (Opened | string)[] = [];
  const leave = keeper.watch((state) => states.push(state));
  return { keeper, states, leave, say: (heard: Heard) => hear(heard), watched: () => watched };
}

const news = (parts: Partial<SideView>, ids: readonly string[], waiting: readonly string[] = []) =>
  ({
    state: 'here',
    whole: false,
    view: { ...view, ...parts },
    changes: ids.map((id) => change(anna, id)),
    waiting: waiting.map((id) => change(anna, id)),
  }) as const;

test('changes come once each, and what waits stands behind them until it is there', () => {
  const { states, say } = stage();
  say(news({}, ['one'], ['two']));
  say(news({}, ['two']));
  const shown = states.map((state) =>
    typeof state === 'string' ? state : all(state.corridor, 'event').map(({ id }) => id),
  );
  expect(shown).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
  expect(states[0]).toMatchObject({ trouble: null, people: [{ name: 'The compilers (via ?)' }] });
});

test('whoever brings a file under the name of another is named beside it', () => {
  const { states, say } = stage();
  const { id } = anna.own;
  const named = { id, name: 'Anna', keys: { signing: '', sealing: '', access: '' }, own: 1 };
  const people = [{ ...named, since: instantOf(1), invitedBy: null, removed: null }];
  say(news({ people, guests: { [`${id}~bart`]: 'Bart' } }, []));
  expect(states[0]).toMatchObject({ people: [{ name: 'Anna' }, { name: 'Bart (via Anna)' }] });
});

test('what is told from the beginning once more is not counted twice', () => {
  const { states, say } = stage();
  say(news({}, ['one']));
  say({ ...news({}, ['one', 'two']), whole: true });
  const last = states.at(-1);
  const shown = typeof last === 'object' ? all(last.corridor, 'event') : [];
  expect(shown.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(typeof last === 'object' && last.corridor.size).toBe(2);
});

test('nothing is shown of a corridor that was just joined and not read', () => {
  const { states, say, keeper } = stage();
  say(news({ size: 0, asOf: null }, []));
  expect(states).toEqual([]);
  expect(keeper.view()).toBeDefined();
});

test.each([
  [{ connection: 'lost' }, { connection: 'lost', waiting: 1 }],
  [{ doubt: 'rolled_back' }, { doubt: 'rolled_back', waiting: 0 }],
  [{ findings: [{ code: 'sheet_repeated', nr: 2 }] }, { findings: 1 }],
] as const)('%j is told', (parts, trouble) => {
  const { states, say } = stage();
  say(news(parts, [], ['one']));
  expect(states[0]).toMatchObject({ trouble });
});

test('whoever comes later is told at once; what is unknown is asked again', () => {
  const { keeper, say, watched } = stage();
  const late: unknown[] = [];
  say({ state: 'unknown' });
  keeper.watch((state) => late.push(state));
  expect([watched(), late]).toEqual([2, []]);
  say(news({}, []));
  keeper.watch((state) => late.push(state));
  expect(watched()).toBe(2);
  expect(late).toHaveLength(2);
});

const shownIn = (state: Opened | string | undefined) =>
  typeof state === 'object' ? all(state.corridor, 'event').map(({ id }) => id) : [];

test('what is added is shown at once, and once, whatever news there is', async () => {
  const { keeper, states, say } = stage();
  say(news({}, ['one']));
  const kept = keeper.add([change(anna, 'two')]);
  expect(shownIn(states.at(-1))).toEqual(['one', 'two']);
  say(news({}, [], ['two']));
  expect(await kept).toEqual(ok(null));
  const last = states.at(-1);
  expect([shownIn(last), typeof last === 'object' && last.corridor.size]).toEqual([
    ['one', 'two'],
    2,
  ]);
  say(news({}, ['two']));
  expect(typeof states.at(-1) === 'object' && states.at(-1)).toMatchObject({
    corridor: { size: 2 },
  });
});

test.each([
  ['refused', () => Promise.resolve(refuse({ code: 'shut_out' }))],
  ['stumbled over', () => Promise.reject(new Error('storage'))],
])('what was %s is taken back, and what others said stays', async (_, answer) => {
  const { keeper, states, say } = stage(answer);
  say(news({}, ['one']));
  const kept = keeper.add([change(anna, 'two')]).catch(() => 'stumbled');
  say(news({}, ['three']));
  expect(shownIn(states.at(-1))).toEqual(['one', 'three', 'two']);
  expect(await kept).not.toEqual(ok(null));
  expect(shownIn(states.at(-1))).toEqual(['one', 'three']);
});
