/** Key ceremonies in which somebody is missing or wrong, and the trustees that come of them. */

import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import { readDealing } from '../../crypto/dealing.ts';
import { negate, writePoint } from '../../crypto/group.ts';
import { termsOf } from './ceremony-keys.ts';
import { type PublicKey, digestBytes } from '../ids.ts';
import type { Act } from '../selection.ts';
import { smallDefinition } from '../testing/definitions.ts';
import {
  callAct,
  ceremonyNow,
  certify,
  commitAct,
  confirmAct,
  dealAct,
  make,
  proveAct,
  roundNow,
  signClosingAct,
  timeComes,
} from '../testing/players.ts';
import { at } from '../testing/stages.ts';
import {
  type Table,
  ask,
  enrolAct,
  enrolSeat,
  expectOk,
  inviteAct,
  keyOf,
  openAct,
  openTable,
  setUpTable,
  stateOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';
const ALL = ['ada', 'bea', 'cor'];

function codeOf(table: Table, actor: string, act: Act): string {
  const verdict = ask(table, actor, act);
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}

// Goal: one trustee who goes silent, whenever it is, stops nobody. Method: Cor stops in each phase.
test.each([
  ['before committing', 0, ['ada', 'bea']],
  ['before dealing', 1, ['ada', 'bea']],
  ['before confirming', 2, ALL],
] as const)('a trustee who goes silent %s is left out, and the keys are certified', (...row) => {
  const [, phase, dealers] = row;
  const table = openTable(smallDefinition(3));
  const present = (step: number) => (step < phase ? ALL : ['ada', 'bea']);
  for (const player of present(0)) make(table, player, commitAct(table, player));
  if (phase === 0) timeComes(table);
  for (const player of present(1)) make(table, player, dealAct(table, player));
  if (phase === 1) timeComes(table);
  for (const player of present(2)) make(table, player, confirmAct(table));
  if (phase === 2) timeComes(table);
  const { phase: end, confirmed, publicKeys, dealers: dealt } = ceremonyNow(table);
  expect([end, dealt, confirmed]).toEqual(['certified', dealers, ['ada', 'bea']]);
  expect(publicKeys.map(({ shares }) => Object.keys(shares))).toContainEqual(['ada', 'bea']);
});

test('who did not confirm the keys is no trustee: no proof, no closing', () => {
  const table = openTable(smallDefinition(3));
  certify(table, ['ada', 'bea']);
  expectOk(table, CHAIR, callAct(table));
  for (const player of ['ada', 'bea']) make(table, player, proveAct(table, player));
  timeComes(table);
  timeComes(table);
  expect(roundNow(table).stage).toBe('unopened');
  const closed = at('closed');
  const outsider = { ...closed, selection: withoutTrustee(closed) };
  expect(codeOf(outsider, 'member:cor', signClosingAct(closed).act)).toBe('not_a_trustee');
});

test('a confirmation belongs to one ceremony', () => {
  const table = at('open');
  for (const player of ALL) make(table, player, commitAct(table, player));
  for (const player of ALL) make(table, player, dealAct(table, player));
  const { act } = confirmAct(table);
  const other = { ...act, sid: '0'.repeat(64) } as Act;
  expect(codeOf(table, 'member:ada', other)).toBe('ceremony_other');
});

// Goal: a key that is nothing, which everybody could open, never serves. Method: proofs that all
// hold, and a second dealing that takes the first one's secret back.
test('dealings that cancel each other out end the ceremony without keys', () => {
  const table: Table = { ...at('open'), reckoner: { holds: () => true, open: () => undefined } };
  for (const player of ['ada', 'bea']) make(table, player, commitAct(table, player));
  timeComes(table);
  const dealt = dealAct(table, 'ada');
  make(table, 'ada', dealt);
  const given = must(dealt.enclosure, 'a dealing');
  const dealing = readDealing(termsOf('rehearsal', ceremonyNow(table)), 1, given);
  const secret = must(dealing?.polynomials[0]?.points[0], 'a first coefficient');
  const bytes = given.slice();
  bytes.set(writePoint(negate(secret)), placeOf(writePoint(secret), bytes));
  const enclosure = digestBytes(bytes);
  make(table, 'bea', { act: { ...dealt.act, enclosure } as Act, enclosure: bytes });
  for (const player of ['ada', 'bea']) make(table, player, confirmAct(table));
  expect(ceremonyNow(table)).toMatchObject({
    phase: 'failed',
    faults: [{ kind: 'useless-keys', members: ['ada', 'bea'] }],
  });
});

test('a dealing that the reckoner does not take is refused, whatever the arithmetic says', () => {
  const table = at('open');
  for (const player of ALL) make(table, player, commitAct(table, player));
  const doubting: Table = { ...table, reckoner: { holds: () => false, open: () => undefined } };
  const { act, enclosure } = dealAct(table, 'ada');
  expect(ask(doubting, 'member:ada', act, enclosure)).toMatchObject({
    refusal: { code: 'proof_wrong', proof: 'coefficient' },
  });
});

test('another’s proof of possession is none, and opens no round', () => {
  const table = at('called');
  const { act } = proveAct(table, 'ada');
  expect(ask(table, 'member:bea', act)).toMatchObject({
    refusal: { code: 'proof_wrong', proof: 'possession' },
  });
  expect(roundNow(table).provers).toEqual([]);
});

test('who has not taken its seat is entitled all the same, and answers once it has', () => {
  const table = setUpTable(smallDefinition(3));
  for (const seat of [CHAIR, 'member:ada', 'member:bea'] as const) enrolSeat(table, seat);
  expectOk(table, CHAIR, openAct(table));
  certify(table);
  expectOk(table, CHAIR, callAct(table));
  expect(roundNow(table).entitled).toEqual(ALL);
  enrolSeat(table, 'member:cor');
  expect(stateOf(table).seats['member:cor']?.key).toBe(keyOf('member:cor').key);
});

test('a seat is taken with a key that is good and nobody else’s', () => {
  const table = at('set up');
  expectOk(table, 'founder', inviteAct('member:ada'));
  const taking = (key: PublicKey) =>
    codeOf(table, 'member:ada', { ...enrolAct('member:ada'), key } as Act);
  expect(taking(toBase64url(new Uint8Array(32)) as PublicKey)).toBe('key_malformed');
  expect(taking(keyOf('clerk').key)).toBe('key_in_use');
  expect(taking(keyOf('code member:ada').key)).toBe('key_in_use');
  expect(taking(keyOf('member:ada').key)).toBe('accepted');
  expect(codeOf(table, 'member:zoe', enrolAct('member:zoe'))).toBe('seat_unknown');
});

function placeOf(part: Uint8Array, bytes: Uint8Array): number {
  return bytes.findIndex((_, start) => part.every((byte, n) => bytes[start + n] === byte));
}

function withoutTrustee(table: Table) {
  const selection = stateOf(table);
  const ceremonies = selection.ceremonies.map((one) => ({
    ...one,
    confirmed: one.confirmed.filter((id) => id !== 'cor'),
  }));
  return { ...selection, ceremonies };
}
