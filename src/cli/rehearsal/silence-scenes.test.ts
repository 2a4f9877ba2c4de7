/** A note to the facilitators of a text: the stand-in in the chair passes it on, once. */

import { expect, test } from 'vitest';
import { ok } from '../../basics/result.ts';
import { instantOf } from '../../basics/instant.ts';
import type { Agent } from '../../device/agent.ts';
import type { Act } from '../../table/selection.ts';
import type { Objection, Silence } from '../../table/silence/silence.ts';
import { at } from '../../table/testing/stages.ts';
import { stateOf } from '../../table/testing/table.ts';
import { parseSeatId } from '../../table/ids.ts';
import { must } from '../../basics/bug.ts';
import { performSilence } from './silence-scenes.ts';
import type { Stage } from './stage.ts';

const OPEN = stateOf(at('silence'));
const SILENCE = must(OPEN.silences[0], 'a silence that runs');
const NOTE = { kind: 'note', silence: SILENCE.number, candidate: null, asks: 'objection' };
const FIRST = { ...NOTE, words: 'Nobody asked us.', wouldLift: 'A talk before May.' };
const SECOND = { ...NOTE, words: 'Too soon.', wouldLift: 'A month more.' };

test('what a member wrote is passed on in its own words, and says not whose it is', async () => {
  const { acts, played } = await satOut(SILENCE, [FIRST]);
  expect(acts).toEqual([
    {
      ...{ type: 'RelayObjection', silence: SILENCE.number, kind: 'objection' },
      ...{ reason: 'Nobody asked us.', condition: 'A talk before May.' },
    },
  ]);
  expect(played).toEqual(ok('on'));
});

test('of two notes each is passed on once; without one the chair waits for a person', async () => {
  const one: Objection = {
    ...{ nr: 1, member: null, kind: 'objection', at: instantOf(0), breaks: false },
    ...{ reason: 'Nobody asked us.', condition: 'A talk before May.', amended: null, lifted: null },
  };
  const after = await satOut({ ...SILENCE, objections: [one] }, [FIRST, SECOND]);
  expect(after.acts).toMatchObject([{ reason: 'Too soon.' }]);
  const none = await satOut({ ...SILENCE, objections: [one] }, [FIRST]);
  expect(none).toEqual({ acts: [], played: ok('wait') });
});

test('a note on another text, one only to be known, or none at all, breaks nothing', async () => {
  const toKnow = { ...FIRST, asks: undefined };
  for (const notes of [[], [{ ...FIRST, silence: SILENCE.number + 1 }], [toKnow]]) {
    expect(await satOut(SILENCE, notes)).toEqual({ acts: [], played: ok('wait') });
  }
});

async function satOut(silence: Silence, contents: readonly object[]) {
  const acts: Act[] = [];
  const letters = contents.map((content) => ({ content }));
  const chair = {
    act: async (act: Act) => ok(acts.push(act)),
    letters: async () => ok({ letters, unread: [] }),
  } as unknown as Agent;
  const seat = must(parseSeatId('officer:chair'), 'the chair');
  const stage: Stage = {
    ...{ people: true, live: true, say: () => {}, agents: new Map([[seat, chair]]) },
    ...{ script: { answers: null as never, played: [seat] }, clock: null as never },
  };
  const played = await performSilence({ kind: 'sit-out', silence }, OPEN, stage);
  return { acts, played };
}
