/** The fingerprint that all compare covers the rules and every key of the roster. */

import { expect, test } from 'vitest';
import { parseMemberId } from '../ids.ts';
import { fingerprintOf } from './fingerprint.ts';
import { claimId, remembering } from '../reckoner.ts';
import { sitting } from './sitting.ts';
import { smallDefinition } from '../testing/definitions.ts';
import { at } from '../testing/stages.ts';
import {
  ask,
  inviteAct,
  keyOf,
  moveTo,
  sealingOf,
  seatAll,
  setUpTable,
  stateOf,
} from '../testing/table.ts';

test('each seat that is taken changes it, an invitation does not', () => {
  const table = setUpTable(smallDefinition(3));
  const empty = stateOf(table).fingerprint;
  ask(table, 'founder', inviteAct('member:ada'));
  expect(stateOf(table).fingerprint).toBe(empty);
  const full = stateOf(seatAll(smallDefinition(3))).fingerprint;
  expect(full).not.toBe(empty);
});

test('it is another for any other mode, origin, clerk, definition or key', () => {
  const state = stateOf(at('seated'));
  const ada = { ...state.seats['member:ada'], key: keyOf('someone else').key };
  const bea = { ...state.seats['member:bea'], sealing: sealingOf('someone else') };
  const others = [
    { ...state, mode: 'real' as const },
    { ...state, origin: 'doyen.test/other' },
    { ...state, clerk: keyOf('another clerk').key },
    { ...state, founder: keyOf('another founder').key },
    { ...state, definitionDigest: stateOf(setUpTable(smallDefinition(4))).definitionDigest },
    { ...state, seats: { ...state.seats, 'member:ada': ada } as typeof state.seats },
    { ...state, seats: { ...state.seats, 'member:bea': bea } as typeof state.seats },
  ];
  const all = [state, ...others].map(fingerprintOf);
  expect(new Set(all).size).toBe(all.length);
  expect(fingerprintOf(state)).toBe(state.fingerprint);
});

test('it stands from opening on', () => {
  const table = at('open');
  const { fingerprint } = stateOf(table);
  expect(stateOf(at('concluded')).fingerprint).toBe(fingerprint);
});

test('a membership lasts from the first moment of its first day to the last of its last', () => {
  const [ada] = stateOf(at('set up')).members;
  if (ada === undefined) throw new Error('no member');
  const members = [{ ...ada, from: '2030-01-02', to: '2030-01-03' }];
  const table = at('set up');
  const sits = (time: string): number => {
    moveTo(table, time);
    return sitting({ members }, table.now).length;
  };
  expect(sits('2030-01-01T23:59:59.999Z')).toBe(0);
  expect(sits('2030-01-02T00:00:00Z')).toBe(1);
  expect(sits('2030-01-03T23:59:59.999Z')).toBe(1);
  expect(sits('2030-01-04T00:00:00Z')).toBe(0);
});

test('a claim met twice is checked once, another one anew', () => {
  let checked = 0;
  const counting = {
    holds: () => {
      checked += 1;
      return true;
    },
    open: () => undefined,
  };
  const memory = remembering(counting);
  const [key, text, signature] = [keyOf('ada').key, new Uint8Array(1), new Uint8Array(2)];
  const claim = (id: string) => ({ kind: 'signature', id, key, text, signature }) as const;
  memory.holds(claim(claimId('signature', text, signature)));
  memory.holds(claim(claimId('signature', text, signature)));
  expect(checked).toBe(1);
  memory.holds(claim(claimId('signature', new Uint8Array(), text, signature)));
  expect(checked).toBe(2);
});

test('the one word that every plain object knows is no id', () => {
  expect(parseMemberId('constructor')).toBeUndefined();
  expect(parseMemberId('constructors')).toBe('constructors');
});
