/** What the tour does on the way, read off the selection as it stands. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseJson } from '../../basics/canonical.ts';
import { instantOf, later, parseInstant } from '../../basics/instant.ts';
import { messagesOf } from '../../locales/index.ts';
import { parseDefinition } from '../../table/definition/definition-parser.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import type { Selection } from '../../table/selection.ts';
import { STOPS, TOUR } from './stops.ts';
import { tourMove } from './steps.ts';

const text = readFileSync(`examples/${TOUR.example}/definition.json`, 'utf8');
const read = parseDefinition(parseJson(text) ?? null);
if (!read.ok) throw new Error(read.refusal.at);
const definition = read.value;
const plan = definition.rounds.find(({ id }) => `round:${id}` === TOUR.from);
if (!plan) throw new Error('no such round');
const entitled = definition.members.map(({ id }) => id);

/** As much of a selection as the tour reads. */
const stands = (parts: object) =>
  ({
    definition,
    plans: definition.rounds,
    rounds: [],
    knots: [],
    members: definition.members,
    recusals: [],
    ruleChanges: [],
    silences: [],
    ...parts,
  }) as never as Selection;
const inRound = (stage: Round['stage'], missing: readonly string[] = []) =>
  stands({
    rounds: [
      {
        ...{ plan, stage, entitled, result: stage === 'counted' ? {} : null },
        ballots: Object.fromEntries(
          entitled.filter((id) => !missing.includes(id)).map((id) => [id, {}]),
        ),
      },
    ],
  });
const now = later(plan.opens, -3_600_000);

test('the round is called at its planned times, once, and waited for until it is open', () => {
  expect(tourMove('call', stands({}), now)).toMatchObject({
    act: { type: 'CallRound', round: 'poll-3', opens: '2024-06-20T08:00:00.000Z' },
  });
  const late = later(plan.opens, 7_200_000);
  expect(tourMove('call', stands({}), late)).toMatchObject({
    act: { opens: '2024-06-20T10:00:00.000Z', closes: '2024-06-20T18:00:00.000Z' },
  });
  const counted = (id: string, seats: readonly string[]) => ({
    ...{ plan: { ...plan, id }, stage: 'counted', entitled: seats, ballots: {}, result: {} },
  });
  const before = entitled.filter((id) => id !== 'se');
  const one = stands({ rounds: [counted('poll-1', before), counted('poll-2', entitled)] });
  expect(tourMove('call', one, now)).toMatchObject({ act: { knowing: true } });
  const same = stands({ rounds: [counted('poll-2', entitled)] });
  expect(tourMove('call', same, now)).not.toMatchObject({ act: { knowing: true } });
  expect(tourMove('call', inRound('called'), now)).toEqual({ kind: 'wait' });
  expect(tourMove('call', inRound('open'), now)).toEqual({ kind: 'over' });
});

test('the round ends when all but the visitor have answered, and is then counted', () => {
  expect(tourMove('close', inRound('open', ['lv', 'us']), now)).toEqual({ kind: 'wait' });
  expect(tourMove('close', inRound('open', ['lv']), now)).toEqual({
    kind: 'clock',
    to: plan.closes,
  });
  expect(tourMove('close', inRound('closed'), now)).toEqual({ kind: 'wait' });
  for (const stage of ['counted', 'unopened', 'abandoned'] as const) {
    expect(tourMove('close', inRound(stage), now)).toEqual({ kind: 'over' });
  }
});

test('the text lies before all on 25 June, for as long as the rules ask, and runs out', () => {
  const noon = parseInstant('2024-06-25T12:00:00+02:00') ?? instantOf(0);
  expect(tourMove('silence', stands({}), now)).toEqual({ kind: 'clock', to: noon });
  expect(tourMove('silence', stands({}), noon)).toMatchObject({
    act: { type: 'OpenSilence', candidate: 'rutte', ends: '2024-06-26T10:02:00.000Z' },
  });
  const ends = later(noon, 86_400_000);
  const running = stands({ silences: [{ stage: 'running', ends }], stage: 'open' });
  expect(tourMove('silence', running, noon)).toEqual({ kind: 'over' });
  expect(tourMove('adopt', running, noon)).toEqual({ kind: 'clock', to: ends });
  const adopted = stands({ silences: [{ stage: 'adopted', ends }], stage: 'concluded' });
  expect(tourMove('adopt', adopted, noon)).toEqual({ kind: 'over' });
});

test('every stop has its words in each language, short enough to stand on a page', () => {
  expect(new Set(STOPS.map(({ id }) => id)).size).toBe(STOPS.length);
  for (const tag of ['en', 'nl', 'fr'] as const) {
    const { stops } = messagesOf(tag).tour;
    expect(Object.keys(stops)).toEqual(STOPS.map(({ id }) => id));
    for (const { text: said } of Object.values(stops)) expect(said.length).toBeLessThan(340);
  }
});

test('what the tour says with a source has that source in the definition', () => {
  const sourced = STOPS.flatMap(({ source }) =>
    source === null || source === 'made-up' ? [] : [source],
  );
  expect(sourced.length).toBeGreaterThan(4);
  for (const { address } of sourced) expect(text).toContain(address);
});
