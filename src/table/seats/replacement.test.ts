/** A lost device: what becomes void, what stays, what is noted as lost. */

import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { dutiesOf } from '../duties.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { MemberId } from '../ids.ts';
import { holdersOf } from '../rounds/round-lookup.ts';
import type { Act } from '../selection.ts';
import { fourMembers } from '../testing/lives.ts';
import {
  callAct,
  ceremonyNow,
  certify,
  commitAct,
  make,
  proveAct,
  roundNow,
} from '../testing/players.ts';
import { type Stage, at } from '../testing/stages.ts';
import {
  type Table,
  ask,
  enrolAct,
  expectOk,
  fork,
  keyOf,
  loseDevice,
  openTable,
  replaceAct,
  sealingOf,
  stateOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';
const ADA = 'member:ada';
const NEW = `new code ${ADA}`;

function replaced(stage: Stage): Table {
  const table = at(stage);
  expectOk(table, CHAIR, replaceAct(ADA));
  return table;
}

function again(table: Table): void {
  expectOk(table, ADA, enrolAct(ADA, 'ada’s second device', NEW));
}

function codeOf(table: Table, actor: string, act: Act): string {
  const verdict = ask(table, actor, act);
  return verdict.ok ? 'agreed' : verdict.refusal.code;
}

test('the seat is empty until the new code is used, and the old key is void for good', () => {
  const table = replaced('certified');
  expect(stateOf(table).seats[ADA]).toMatchObject({
    key: null,
    sealing: null,
    code: keyOf(NEW).key,
  });
  expect(codeOf(table, ADA, { type: 'ConfirmSeen', silence: 1 })).toBe('seat_not_taken');
  expect(codeOf(table, ADA, enrolAct(ADA, ADA, NEW))).toBe('key_in_use');
  expect(codeOf(table, ADA, enrolAct(ADA, 'ada’s second device'))).toBe('code_wrong');
  const old = { ...enrolAct(ADA, 'ada’s second device', NEW), sealing: sealingOf(ADA) } as Act;
  expect(codeOf(table, ADA, old)).toBe('key_in_use');
  again(table);
  const seat = must(stateOf(table).seats[ADA], 'a seat');
  expect(seat.key).toBe(keyOf('ada’s second device').key);
  expect(seat.former).toMatchObject([{ key: keyOf(ADA).key, sealing: sealingOf(ADA) }]);
});

test('the fingerprint of the opening stays, and that of the roster now is another', () => {
  const table = replaced('certified');
  const { fingerprint } = stateOf(at('certified'));
  again(table);
  expect(stateOf(table).fingerprint).toBe(fingerprint);
  expect(fingerprintOf(stateOf(table))).not.toBe(fingerprint);
});

test('before the opening the fingerprint follows', () => {
  const table = replaced('seated');
  again(table);
  expect(stateOf(table).fingerprint).not.toBe(stateOf(at('seated')).fingerprint);
  expect(stateOf(table).fingerprint).toBe(fingerprintOf(stateOf(table)));
});

test.each([
  ['called', 'round_open_now'],
  ['open round', 'round_open_now'],
  ['closed', 'round_open_now'],
  ['counted', 'agreed'],
  ['silence', 'agreed'],
  ['open', 'agreed'],
] as const)('%s: a replacement is %s', (stage, code) => {
  expect(codeOf(at(stage), CHAIR, replaceAct(ADA))).toBe(code);
});

test('only the chair asks for it, of a seat that is taken, with a fresh key', () => {
  expect(codeOf(at('open'), ADA, replaceAct('member:bea'))).toBe('actor_may_not');
  expect(codeOf(at('set up'), CHAIR, replaceAct(ADA))).toBe('chair_not_seated');
  expect(codeOf(replaced('open'), CHAIR, replaceAct(ADA))).toBe('seat_not_taken');
  const used = { ...replaceAct(ADA), code: keyOf('clerk').key } as Act;
  expect(codeOf(at('open'), CHAIR, used)).toBe('key_in_use');
  const unknown = replaceAct('member:zoe');
  expect(codeOf(at('open'), CHAIR, unknown)).toBe('seat_unknown');
});

test('counted answers stay, and the member answers in the next round', () => {
  const table = replaced('counted');
  expect(roundNow(table).ballots['ada']).toBeDefined();
  expect(roundNow(table).result).toEqual(roundNow(at('counted')).result);
});

/** Four members, f = 1: one lost share is borne. */
function fourCertified(): Table {
  const table = openTable(fourMembers());
  certify(table);
  return table;
}

test('its share counts as lost: one may be, two are too many, new keys heal it', () => {
  const table = fourCertified();
  loseDevice(table, 'ada');
  expect(ceremonyNow(table).lost).toEqual(['ada']);
  expect(holdersOf(ceremonyNow(table))).toEqual(['bea', 'cor', 'dov']);
  expect(codeOf(fork(table), CHAIR, callAct(table))).toBe('agreed');
  loseDevice(table, 'bea');
  const verdict = ask(table, CHAIR, callAct(table));
  const numbers = { lost: 2, assumedCorrupt: 1, left: 2, needed: 3 };
  expect(verdict).toEqual({ ok: false, refusal: { code: 'shares_lost', ...numbers } });
  expectOk(table, CHAIR, { type: 'StartCeremony', reason: 'shares were lost' });
  certify(table);
  expect(codeOf(table, CHAIR, callAct(table))).toBe('agreed');
});

test('the new device owes nothing for keys that the lost one helped to make', () => {
  const table = fourCertified();
  loseDevice(table, 'ada');
  expectOk(table, CHAIR, callAct(table));
  const owed = (member: string) =>
    dutiesOf(stateOf(table), member as MemberId, stateOf(table).at).filter(
      ({ kind }) => kind === 'unattended',
    );
  expect(owed('bea')).toMatchObject([{ step: 'prove-possession' }]);
  expect(owed('ada')).toEqual([]);
  expect(ask(table, ADA, proveAct(table, 'ada').act)).toMatchObject({
    refusal: { code: 'not_a_trustee' },
  });
});

test('a ceremony that the lost device had dealt in asks nothing of the new one', () => {
  const table = at('open');
  make(table, 'ada', commitAct(table, 'ada'));
  loseDevice(table, 'ada');
  expect(ceremonyNow(table).lost).toEqual(['ada']);
  expect(dutiesOf(stateOf(table), 'ada' as MemberId, stateOf(table).at)).toEqual([]);
});
