/** Facilitators beside the chair: seats and keys of their own, and no word in directing. */

import { expect, test } from 'vitest';
import { toBase64url } from '../basics/bytes.ts';
import { parseDefinition } from './definition/definition-parser.ts';
import { officersOf, seatsInOrder } from './seats/fingerprint.ts';
import { type SealingKey, type SeatId, isOfficer, parseSeatId } from './ids.ts';
import { ACTS, mayAsk } from './rights.ts';
import type { Act } from './selection.ts';
import { smallDefinition } from './testing/definitions.ts';
import {
  ask,
  enrolAct,
  enrolSeat,
  inviteAct,
  openAct,
  sealingOf,
  setUpTable,
  stateOf,
} from './testing/table.ts';

const DEAN: SeatId = 'officer:dean';
const facilitation = {
  facilitators: [
    { id: 'dean', name: { en: 'The dean' } },
    { id: 'envoy', name: { en: 'The envoy' } },
  ],
};
const withDean = () => setUpTable(smallDefinition(3, { facilitation }));

test('a definition that says nothing has the chair alone, who leaves a count', () => {
  const parsed = parseDefinition(smallDefinition(3));
  expect(parsed.ok && parsed.value.facilitation).toEqual({
    facilitators: [],
    trace: 'count',
    disclosure: 'together',
  });
});

test('each facilitator has a seat, after the chair and before the members', () => {
  const table = withDean();
  const officers = ['officer:chair', DEAN, 'officer:envoy'];
  expect(officersOf(stateOf(table))).toEqual(officers);
  const members = ['ada', 'bea', 'cor'].map((id) => `member:${id}`);
  expect(seatsInOrder(stateOf(table))).toEqual([...officers, ...members]);
  expect(Object.keys(stateOf(table).seats).toSorted()).toEqual(
    [...officers, ...members].toSorted(),
  );
});

test('a facilitator is invited, enrols, and changes the fingerprint that all compare', () => {
  const table = withDean();
  const before = stateOf(table).fingerprint;
  enrolSeat(table, DEAN);
  expect(stateOf(table).seats[DEAN]?.sealing).toBe(sealingOf(DEAN));
  expect(stateOf(table).fingerprint).not.toBe(before);
});

test('opening waits for no facilitator but the chair', () => {
  const table = withDean();
  for (const seat of ['officer:chair', 'member:ada', 'member:bea', 'member:cor'] as const) {
    enrolSeat(table, seat);
  }
  expect(ask(table, 'officer:chair', openAct(table)).ok).toBe(true);
});

test('a facilitator directs nothing: it enrols, hears, and passes on', () => {
  const allowed = ACTS.filter((type) => mayAsk(DEAN, type as Act['type']));
  const passing = ['RelayObjection', 'WithdrawObjection', 'RelayDispute'];
  expect(allowed).toEqual(['Enrol', 'OfferRoundKey', 'TellSponsor', ...passing]);
});

test('a seat that the definition does not name cannot be invited', () => {
  const verdict = ask(withDean(), 'founder', inviteAct('officer:cook'));
  expect(verdict).toMatchObject({ refusal: { code: 'seat_unknown', seat: 'officer:cook' } });
});

test('officers are told from members by their seats', () => {
  expect(parseSeatId('officer:dean')).toBe(DEAN);
  expect(parseSeatId('officer:The dean')).toBeUndefined();
  expect(
    [DEAN, 'officer:chair', 'member:ada', 'clerk'].map((one) => isOfficer(one as SeatId)),
  ).toEqual([true, true, false, false]);
});

test('a sealing key of low order, or in a second spelling, is refused at the door', () => {
  const table = withDean();
  ask(table, 'founder', inviteAct(DEAN));
  const enrol = (bytes: Uint8Array) =>
    ask(table, DEAN, { ...enrolAct(DEAN), sealing: toBase64url(bytes) as SealingKey } as Act);
  const low = new Uint8Array(32);
  const marked = Uint8Array.from({ length: 32 }, (_, at) => (at === 31 ? 0x89 : 9));
  expect(enrol(low)).toMatchObject({ refusal: { code: 'key_malformed' } });
  expect(enrol(marked)).toMatchObject({ refusal: { code: 'key_malformed' } });
});

test('two seats never share a sealing key', () => {
  const table = withDean();
  enrolSeat(table, 'member:ada');
  ask(table, 'founder', inviteAct(DEAN));
  const stolen = { ...enrolAct(DEAN), sealing: sealingOf('member:ada') } as Act;
  expect(ask(table, DEAN, stolen)).toMatchObject({ refusal: { code: 'key_in_use' } });
});
