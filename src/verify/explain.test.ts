/** The walk through records that came to every kind of end. */

import { expect, test } from 'vitest';
import type { GroupId, MemberId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import {
  certify,
  ceremonyNow,
  countRound,
  ballotAct,
  make,
  openRound,
  timeComes,
} from '../table/testing/players.ts';
import { consensus, smallDefinition } from '../table/testing/definitions.ts';
import { at, openSilence, type Stage } from '../table/testing/stages.ts';
import { expectOk, openTable, stateOf } from '../table/testing/table.ts';
import { walk, type StepKind, type Steps, type Tag } from './explain.ts';
import { inLanguage } from './spoken.ts';

function told<K extends StepKind>(selection: Selection, kind: K, tag: Tag = 'en') {
  const { mode } = selection;
  const numbers = { findings: [], passed: 1, failed: 0, anchored: false, entries: 7 };
  return walk({ ...numbers, selection, mode }, tag)
    .filter(({ step }) => step === kind)
    .map(({ details }) => details as Steps[K]);
}

function kindsAt(stage: Stage): readonly StepKind[] {
  const selection = stateOf(at(stage));
  const numbers = { findings: [], passed: 1, failed: 0, anchored: false, entries: 7 };
  return walk({ ...numbers, selection, mode: selection.mode }, 'en').map(({ step }) => step);
}

test('before its opening a record tells of seats only; without an outcome it says so', () => {
  expect(kindsAt('seated')).toEqual([
    'rehearsal',
    'set_up',
    'rule',
    'seats',
    'no_outcome',
    'sealed',
    'verdict',
    'not_proven',
  ]);
  expect(kindsAt('certified')).toContain('opened');
  const real: Selection = { ...stateOf(at('seated')), mode: 'real' };
  expect(told(real, 'rehearsal')).toEqual([]);
});

test('of a record without a first entry there is nothing to tell but the verdict', () => {
  const numbers = { findings: [], passed: 0, failed: 3, anchored: false, entries: 1 };
  const steps = walk({ ...numbers, selection: undefined, mode: undefined }, 'en');
  expect(steps).toEqual([{ step: 'verdict', details: { passed: 0, failed: 3, anchored: false } }]);
});

test('keys that failed are told with those who were missing, by name', () => {
  const table = at('open');
  timeComes(table);
  expect(ceremonyNow(table).phase).toBe('failed');
  const missing = { attempt: 1, why: 'too-few-commitments', named: 'ada, bea, cor' };
  expect(told(stateOf(table), 'keys_failed')).toEqual([missing]);
});

test('who dealt falsely is told with what followed: a new attempt, or keys that stand', () => {
  const fault = { kind: 'bad-share', members: ['ada'] as MemberId[] } as const;
  const complaint = { dealer: 'ada', member: 'cor', joint: '', proof: '' } as const;
  const certified = stateOf(at('certified'));
  const after = (phase: 'failed' | 'certified'): Selection => ({
    ...certified,
    ceremonies: certified.ceremonies.map((one) => ({
      ...one,
      ...{ phase, faults: [{ ...fault, complaint: complaint as never }] },
    })),
  });
  const proven = { attempt: 1, kind: 'bad-share', dealer: 'ada', by: 'cor' };
  expect(told(after('failed'), 'share_fault')).toEqual([{ ...proven, keys: 'anew' }]);
  expect(told(after('failed'), 'keys')).toEqual([]);
  expect(told(after('certified'), 'share_fault')).toEqual([{ ...proven, keys: 'stand' }]);
  expect(told(after('certified'), 'keys')).toHaveLength(1);
});

test('erasures are told by name once the keys are behind their trustees, not before', () => {
  const certified = stateOf(at('certified'));
  expect(told(certified, 'keys_erased')).toEqual([]);
  const [stock] = certified.ceremonies;
  const all = Array.from({ length: stock?.keys ?? 0 }, (_, key) => key);
  const ended: Selection = {
    ...certified,
    stage: 'concluded',
    ceremonies: certified.ceremonies.map((one) => ({ ...one, erased: { bea: all, cor: [0] } })),
  };
  expect(told(ended, 'keys_erased')).toEqual([
    { attempt: 1, stated: 'bea', silent: all.length > 1 ? 'ada, cor' : 'ada' },
  ]);
});

test('a round that came to nothing is told with why, or with where it stands', () => {
  const running = stateOf(at('called'));
  expect(told(running, 'round')).toMatchObject([{ opened: '', closed: '', cast: 0, entitled: 3 }]);
  expect(told(running, 'round_without_result')).toEqual([{ round: 'poll-1', why: 'called' }]);
  const table = at('open round');
  timeComes(table);
  expect(told(stateOf(table), 'round_without_result')).toMatchObject([{ why: 'too_few_cast' }]);
});

test('a name that passes, one that does not, and one of which the counts do not tell', () => {
  const pass = { sum: 1, who: 'against', in: 'pair', atMost: 0 };
  const table = openTable(smallDefinition(3, { rule: { ...consensus(0), pass } }));
  certify(table);
  openRound(table);
  const answers = { ada: {}, bea: {}, cor: { south: 'discourage' } } as const;
  for (const [member, answer] of Object.entries(answers)) {
    make(table, member, ballotAct(table, member, answer));
  }
  timeComes(table);
  countRound(table);
  const selection = stateOf(table);
  expect(told(selection, 'count').map(({ name, passes }) => [name, passes])).toEqual([
    ['N. North', 'yes'],
    ['S. South', 'open'],
  ]);
  const [rule] = told(selection, 'rule');
  expect(rule?.names.group('pair' as GroupId)).toBe('A pair');
  expect(rule?.names.member('ada' as MemberId)).toBe('ada');
  expect(told(stateOf(at('counted')), 'count').map(({ passes }) => passes)).toEqual(['yes', 'no']);
});

test('an objection is told with its words; an ending without a name has none', () => {
  const table = openTable(smallDefinition(3, { rule: consensus(1) }));
  openSilence(table);
  const objecting = {
    silence: 1,
    kind: 'objection',
    reason: 'No.',
    condition: 'Yes, if.',
  } as const;
  expectOk(table, 'member:bea', { type: 'BreakSilence', ...objecting });
  expect(told(stateOf(table), 'objection')).toMatchObject([
    { member: 'bea', reason: 'No.', condition: 'Yes, if.', breaks: false },
  ]);
  expect(told(stopped(), 'outcome')).toMatchObject([{ outcome: { kind: 'stopped' } }]);
  const [ended] = told(stateOf(at('concluded')), 'outcome');
  expect(ended?.outcome).toMatchObject({ kind: 'appointed', candidate: 'north' });
  expect(ended?.names.candidate('north')).toBe('N. North');
});

test('a text is told in the language asked for, else in the first there is', () => {
  const texts = [{ en: 'e', nl: 'n', fr: 'f' }, { en: 'e' }, { nl: 'n', fr: 'f' }, { fr: 'f' }];
  expect(texts.map((text) => inLanguage(text, 'fr'))).toEqual(['f', 'e', 'f', 'f']);
  expect(texts.map((text) => inLanguage(text, 'nl'))).toEqual(['n', 'e', 'n', 'f']);
  expect(inLanguage({ nl: 'n', fr: 'f' }, 'en')).toBe('n');
});

function stopped(): Selection {
  const table = at('certified');
  expectOk(table, 'officer:chair', { type: 'Conclude', kind: 'stopped', reason: 'because' });
  return stateOf(table);
}
