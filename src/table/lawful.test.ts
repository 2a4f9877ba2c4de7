/** The chair's list and the process never disagree; a delegate sees what awaits it. */

import { expect, test } from 'vitest';
import { dutiesOf } from './duties.ts';
import type { MemberId } from './ids.ts';
import { lawfulActs } from './lawful.ts';
import { STAGES, type Stage, at } from './testing/stages.ts';
import { ask, fork, stateOf } from './testing/table.ts';

function lawfulAt(stage: Stage): readonly string[] {
  const table = at(stage);
  return lawfulActs(stateOf(table), table.now)
    .filter(({ refusal }) => refusal === null)
    .map(({ act, about }) => (about === null ? act.type : `${act.type} ${about}`));
}

test('what is listed as lawful is accepted, what is not is refused so', () => {
  for (const stage of STAGES) {
    const table = at(stage);
    for (const { act, refusal } of lawfulActs(stateOf(table), table.now)) {
      const verdict = ask(fork(table), 'officer:chair', act);
      expect(verdict.ok ? null : verdict.refusal).toEqual(refusal);
    }
  }
});

test('each stage has its next acts', () => {
  expect(lawfulAt('set up')).toEqual([]);
  expect(lawfulAt('seated')).toEqual(['Open']);
  expect(lawfulAt('called')).toEqual(['AbandonRound poll-1']);
  expect(lawfulAt('silence')).toEqual(['StartCeremony', 'ExtendSilence 1', 'WithdrawText 1']);
  expect(lawfulAt('concluded')).toEqual(['Seal']);
  expect(lawfulAt('certified')).toEqual([
    'StartCeremony',
    'CallRound poll-1',
    'CallRound poll-2',
    'TieKnot',
    'OpenSilence north',
    'OpenSilence south',
    'OpenSilence extension',
    'Conclude extended',
    'Conclude vacant',
    'Conclude stopped',
  ]);
});

test('a round whose planned time has passed is offered for now, as long as planned', () => {
  const table = at('certified');
  const later = stateOf(table).plans[1]?.closes ?? table.now;
  const call = lawfulActs(stateOf(table), later).find(({ act }) => act.type === 'CallRound');
  expect(call).toMatchObject({
    about: 'poll-1',
    refusal: null,
    act: { opens: '2030-01-01T13:00:00.000Z', closes: '2030-01-01T14:00:00.000Z' },
  });
});

function dutiesAt(stage: Stage): readonly object[] {
  const table = at(stage);
  return dutiesOf(stateOf(table), 'ada' as MemberId, table.now);
}

test('a delegate is told what to do, and by when', () => {
  const { opens, closes } = stateOf(at('called')).plans[0] ?? { opens: 0, closes: 0 };
  expect(dutiesAt('set up')).toEqual([{ kind: 'enrol', by: null }]);
  expect(dutiesAt('open')).toMatchObject([{ kind: 'unattended', step: 'commit-dealing' }]);
  expect(dutiesAt('certified')).toEqual([]);
  expect(dutiesAt('called')).toEqual([
    { kind: 'answer', round: 'poll-1', opens, by: closes, open: false, sent: 0 },
    { kind: 'unattended', step: 'prove-possession', by: closes },
  ]);
  expect(dutiesAt('open round')).toMatchObject([{ kind: 'answer', open: true }]);
  expect(dutiesAt('closed')).toMatchObject([{ kind: 'unattended', step: 'sign-closing' }]);
  expect(dutiesAt('counted')).toEqual([]);
  expect(dutiesAt('silence')).toMatchObject([{ kind: 'silence', silence: 1, seen: false }]);
  expect(dutiesAt('concluded')).toEqual([]);
});
