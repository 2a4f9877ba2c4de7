/** What pages keep: judged before anything is kept, and on the day on which one plays. */

import { expect, test } from 'vitest';
import { instantOf } from '../../basics/instant.ts';
import { ok } from '../../basics/result.ts';
import {
  type Change,
  type Corridor,
  asOf,
  emptyCorridor,
  latest,
  withChanges,
} from '../../corridor/corridor.ts';
import type { Body } from '../../corridor/kinds/index.ts';
import { cellId } from '../../corridor/item-ids.ts';
import {
  ADA,
  ON_NORTH,
  corridorOf,
  decided,
  link,
  put,
  signal,
} from '../../corridor/testing/small-corridor.ts';
import { plainJson } from '../../corridor/formats/plain.ts';
import { exampleKeeper } from './keepers/example-keeper.ts';
import type { Keeper } from './keepers/keeper.ts';
import { actsOf } from './workspace.tsx';

const doors = {
  keepers: undefined as never,
  now: () => instantOf(Date.UTC(2026, 10, 29)),
  today: () => '2026-11-29',
  random: (length: number) => new Uint8Array(length).fill(7),
};

/** A keeper that says what it was given. */
function notebook(): Keeper & { readonly given: Change[] } {
  const given: Change[] = [];
  return {
    given,
    where: 'side',
    watch: () => () => undefined,
    add: (changes) => {
      given.push(...changes);
      return Promise.resolve(ok(null));
    },
  };
}

const acting = (keeper: Keeper, whole: Corridor, day: string | null = null) =>
  actsOf({ keeper, whole, me: 'ann', doors, day });

test('what no form has checked is refused all the same, and nothing of it is kept', async () => {
  const keeper = notebook();
  const { put: keep, withdraw } = acting(keeper, corridorOf());
  const good = { kind: 'signal' as const, id: 's1', body: signal() };
  const stranger = { kind: 'link' as const, id: 'l1', body: link('s1', 'gone', 'confirms') };
  expect(await keep([good, stranger])).toMatchObject({ refusal: { code: 'unknown_signal' } });
  expect(await withdraw('signal', 's1', 'Wrong.')).toMatchObject({
    refusal: { code: 'nothing_to_withdraw' },
  });
  expect(keeper.given).toEqual([]);
  expect(await keep([good, { kind: 'signal', body: signal() }])).toEqual(
    ok(['s1', 'signal-0707070707070707']),
  );
  expect(keeper.given.map(({ id }) => id)).toEqual(['s1', 'signal-0707070707070707']);
});

test('items of one call may name those before them', async () => {
  const keeper = notebook();
  const { put: keep } = acting(keeper, corridorOf());
  const items = ['s1', 's2'].map((id) => ({ kind: 'signal' as const, id, body: signal() }));
  const kept = await keep([
    ...items,
    { kind: 'link', id: 'l1', body: link('s2', 's1', 'confirms') },
  ]);
  expect(kept).toEqual(ok(['s1', 's2', 'l1']));
});

/** An example in a window: a decision of February that was changed in May. */
async function example() {
  const february = decided(ADA, 'block', { learned: '2024-02-01' });
  const may = decided(ADA, 'support', { learned: '2024-05-01' });
  const changes = [...corridorOf().items.ground.values()].map(({ revisions }) =>
    put('ground', 'ground', revisions[0]?.body as Body<'ground'>),
  );
  const json = plainJson({
    title: { en: 'Small' },
    people: [],
    changes: [...changes, february, may],
  });
  const keeper = exampleKeeper(() => Promise.resolve(new Response(JSON.stringify(json))));
  const seen: Corridor[] = [];
  await new Promise<void>((resolve) => {
    keeper.watch((opened) => {
      if (typeof opened === 'object') seen.push(opened.corridor);
      resolve();
    });
  });
  return { keeper, whole: () => seen.at(-1) ?? emptyCorridor() };
}

const cell = cellId(ADA, ON_NORTH);
const stepOn = (corridor: Corridor, day: string) =>
  latest(asOf(corridor, day), 'assessment', cell)?.step ?? null;

test('a decision under an earlier day holds from that day, and leaves now as it was', async () => {
  const { keeper, whole } = await example();
  const { body } = decided(ADA, 'reluctant', { learned: '2024-03-15' }) as Change & {
    readonly body: Body<'assessment'>;
  };
  const kept = await acting(keeper, whole(), '2024-03-15').put([
    { kind: 'assessment', id: cell, body },
  ]);
  expect(kept.ok).toBe(true);
  expect(latest(whole(), 'assessment', cell)?.step).toBe('support');
  const days = ['2024-02-01', '2024-03-14', '2024-03-15', '2024-05-01'];
  expect(days.map((day) => stepOn(whole(), day))).toEqual([
    ...['block', 'block', 'reluctant', 'support'],
  ]);
});

test('what was withdrawn under an earlier day is gone from that day to the next word', async () => {
  const { keeper, whole } = await example();
  const gone = await acting(keeper, whole(), '2024-03-15').withdraw('assessment', cell, 'Play.');
  expect(gone.ok).toBe(true);
  expect(latest(whole(), 'assessment', cell)?.step).toBe('support');
  const days = ['2024-03-14', '2024-03-15', '2024-05-01'];
  expect(days.map((day) => stepOn(whole(), day))).toEqual(['block', null, 'support']);
});

test('what is written now comes last, whatever an example already knows', async () => {
  const { keeper, whole } = await example();
  const known = whole();
  const { body } = decided(ADA, 'accept', { learned: '2024-06-01' }) as Change & {
    readonly body: Body<'assessment'>;
  };
  await acting(keeper, known).put([{ kind: 'assessment', id: cell, body }]);
  expect(latest(whole(), 'assessment', cell)?.step).toBe('accept');
  expect(withChanges(known, []).size + 1).toBe(whole().size);
});
