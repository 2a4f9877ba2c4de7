/** Edges of single acts, by name. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { dutiesOf } from './duties.ts';
import { type CandidateId, type MemberId, digestBytes } from './ids.ts';
import { signerOf } from './process.ts';
import { reckoner } from './reckoner.ts';
import type { Act } from './selection.ts';
import { seeded } from '../crypto/seeded.ts';
import { plan, smallDefinition } from './testing/definitions.ts';
import {
  type Made,
  ceremonyNow,
  commitAct,
  complaintAct,
  confirmAct,
  countRound,
  dealAct,
  decryptAct,
  make,
  proveAct,
  roundNow,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
import { at } from './testing/stages.ts';
import {
  type Table,
  ask,
  emptyTable,
  enrolSeat,
  expectOk,
  keyOf,
  memberSeat,
  moveTo,
  openAct,
  sealingOf,
  setUpAct,
  setUpTable,
  stateOf,
  wishOf,
} from './testing/table.ts';

const CHAIR = 'officer:chair';
const reason = 'because';
const ALL = ['ada', 'bea', 'cor'];

function codeOf(table: Table, actor: string, { act, enclosure }: Made): string {
  const verdict = ask(table, actor, act, enclosure);
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}

function found(parts: object, bytes = canonicalBytes(smallDefinition(3)), actor = 'founder') {
  const act = { ...setUpAct(smallDefinition(3)).act, enclosure: digestBytes(bytes), ...parts };
  return codeOf(emptyTable(), actor, { act: act as Act, enclosure: bytes });
}

test('a selection is set up by its founder, over a canonical definition, with two keys', () => {
  expect(found({})).toBe('accepted');
  expect(found({}, undefined, CHAIR)).toBe('actor_may_not');
  expect(found({ mode: 'real' })).toBe('other_mode');
  expect(found({ clerk: keyOf('founder').key })).toBe('key_in_use');
  expect(found({ clerk: '' })).toBe('key_malformed');
  expect(found({}, utf8('{ "a": 1 }'))).toBe('definition_unreadable');
  const veto = { ...plan('veto', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z') };
  const bytes = canonicalBytes(smallDefinition(3, { rounds: [{ ...veto, kind: 'veto-check' }] }));
  expect(found({}, bytes)).toBe('not_built_yet');
});

test('each actor signs with its own key, an enrolling device with its new one', () => {
  const table = at('open');
  const signer = (actor: string, act: Act) => signerOf(table.selection, wishOf(table, actor, act));
  const start: Act = { type: 'StartCeremony', reason };
  expect(signer('founder', start)).toBe(keyOf('founder').key);
  expect(signer('clerk', start)).toBe(keyOf('clerk').key);
  expect(signer(CHAIR, start)).toBe(keyOf(CHAIR).key);
  expect(signer('member:zoe', start)).toBeUndefined();
  const { key } = keyOf('new');
  expect(signer('member:ada', { type: 'Enrol', key, sealing: sealingOf('ada'), proof: '' })).toBe(
    key,
  );
  const { act } = setUpAct(smallDefinition(3));
  expect(signerOf(undefined, wishOf(table, 'founder', act))).toBe(keyOf('founder').key);
  expect(signerOf(undefined, wishOf(table, CHAIR, act))).toBeUndefined();
  expect(signerOf(undefined, wishOf(table, CHAIR, start))).toBeUndefined();
});

test('in the ceremony each speaks once, in its phase, and only who was invited', () => {
  const table = setUpTable(smallDefinition(3));
  for (const seat of [CHAIR, 'member:ada', 'member:bea'] as const) enrolSeat(table, seat);
  expectOk(table, CHAIR, openAct(table));
  enrolSeat(table, 'member:cor');
  const copied = commitAct(table, 'ada');
  expect(codeOf(table, 'member:cor', copied)).toBe('not_a_trustee');
  make(table, 'ada', copied);
  expect(codeOf(table, 'member:bea', copied)).toBe('key_in_use');
  make(table, 'bea', commitAct(table, 'bea'));
  const dealt = dealAct(table, 'ada');
  expect(codeOf(table, 'member:cor', dealt)).toBe('not_a_trustee');
  make(table, 'ada', dealt);
  expect(codeOf(table, 'member:ada', dealt)).toBe('done_already');
  make(table, 'bea', dealAct(table, 'bea'));
  expect(codeOf(table, 'member:cor', confirmAct(table))).toBe('not_a_trustee');
  make(table, 'ada', confirmAct(table));
  expect(codeOf(table, 'member:ada', confirmAct(table))).toBe('done_already');
  const report = complaintAct(table, 'ada', 'bea');
  const ofCor = { act: { ...report.act, dealer: 'cor' as MemberId } as Act };
  expect(codeOf(table, 'member:bea', ofCor)).toBe('not_a_trustee');
  expect(codeOf(table, 'member:ada', report)).toBe('done_already');
  make(table, 'bea', confirmAct(table));
  expect(ceremonyNow(table).phase).toBe('certified');
  expect(codeOf(table, 'member:bea', complaintAct(table, 'bea', 'ada'))).toBe(
    'ceremony_phase_over',
  );
});

test('a proof that is wrong in a dealing or a commitment is refused by name', () => {
  const table = at('open');
  const { act } = commitAct(table, 'ada');
  const wrong = { ...act, possession: 'A'.repeat(86) } as Act;
  expect(codeOf(table, 'member:ada', { act: wrong })).toBe('proof_wrong');
  for (const player of ALL) make(table, player, commitAct(table, player));
  const dealing = dealAct(table, 'ada');
  const bytes = must(dealing.enclosure, 'a dealing').map((byte, n) => (n === 64 ? byte ^ 1 : byte));
  const changed = { ...dealing.act, enclosure: digestBytes(bytes) } as Act;
  expect(codeOf(table, 'member:ada', { act: changed, enclosure: bytes })).toBe('proof_wrong');
});

test('a delegate’s device knows each step of its trustee', () => {
  const table = at('open');
  const step = (): readonly object[] => dutiesOf(stateOf(table), 'cor' as MemberId, table.now);
  for (const player of ALL) make(table, player, commitAct(table, player));
  expect(step()).toMatchObject([{ step: 'deal' }]);
  for (const player of ALL) make(table, player, dealAct(table, player));
  expect(step()).toMatchObject([{ step: 'confirm-keys' }]);
  for (const player of ALL) make(table, player, confirmAct(table));
  expect(step()).toEqual([]);
  const closed = at('closed');
  for (const player of ALL) make(closed, player, signClosingAct(closed));
  const last = dutiesOf(stateOf(closed), 'cor' as MemberId, closed.now);
  expect(last).toEqual([{ kind: 'unattended', step: 'decrypt-targets', by: null }]);
});

test('a trustee proves, signs and decrypts once', () => {
  const called = at('called');
  make(called, 'ada', proveAct(called, 'ada'));
  expect(codeOf(called, 'member:ada', proveAct(called, 'ada'))).toBe('done_already');
  const table = at('closed');
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table));
  expect(codeOf(table, 'member:ada', signClosingAct(table))).toBe('done_already');
  const decrypted = decryptAct(table, 'ada');
  const { act, enclosure } = decrypted;
  const elsewhere = { ...act, rid: '0'.repeat(64) } as Act;
  expect(codeOf(table, 'member:ada', { act: elsewhere, ...(enclosure && { enclosure }) })).toBe(
    'closing_differs',
  );
  make(table, 'ada', decrypted);
  expect(codeOf(table, 'member:ada', decrypted)).toBe('done_already');
});

test('sums that do not open end the round without counts', () => {
  const table = at('closed');
  const blind = { ...table, reckoner: { ...reckoner(seeded('checks')), open: () => undefined } };
  countRound(blind);
  expect(roundNow(blind)).toMatchObject({ stage: 'abandoned', why: 'sums_do_not_open' });
});

test('a round that is planned has times, candidates and classes that exist', () => {
  const planned = (parts: object, times = ['2030-02-01T10:00:00Z', '2030-02-01T11:00:00Z']) => {
    const [opens = '', closes = ''] = times;
    const round = { ...plan('poll-3', opens, closes), ...parts };
    return codeOf(at('certified'), CHAIR, { act: { type: 'PlanRound', round, reason } });
  };
  expect(planned({})).toBe('accepted');
  expect(planned({}, ['2030-02-01T10:00:00Z', '2030-02-01T10:00:00Z'])).toBe('round_times_wrong');
  expect(planned({}, ['2029-02-01T10:00:00Z', '2029-02-01T11:00:00Z'])).toBe('round_times_wrong');
  expect(planned({ candidates: ['east'] })).toBe('candidate_unknown');
});

test('silence and rounds keep out of each other’s way, and strangers out of silence', () => {
  const open: Act = {
    type: 'OpenSilence',
    candidate: 'north' as CandidateId,
    text: { en: 'A text' },
    ends: '2030-01-03T00:00:00Z',
    reason,
  };
  expect(codeOf(at('called'), CHAIR, { act: open })).toBe('round_running');
  const stranger = { ...open, candidate: 'east' as CandidateId };
  expect(codeOf(at('certified'), CHAIR, { act: stranger })).toBe('candidate_unknown');
  const table = at('silence');
  const member = { id: 'dov' as MemberId, name: { en: 'D' }, from: null, to: null, weights: {} };
  expectOk(table, CHAIR, { type: 'AddMember', member, reason });
  enrolSeat(table, 'member:dov');
  const seen: Act = { type: 'ConfirmSeen', silence: 1 };
  expect(codeOf(table, 'member:dov', { act: seen })).toBe('not_entitled');
  const sooner: Act = { type: 'ExtendSilence', silence: 1, ends: '2030-01-01T11:00:00Z', reason };
  expect(codeOf(table, CHAIR, { act: sooner })).toBe('silence_ends_wrong');
});

test('a member is removed once; its last day is the day before', () => {
  const table = at('certified');
  const remove: Act = { type: 'RemoveMember', member: 'cor' as MemberId, reason };
  expect(codeOf(table, CHAIR, { act: remove })).toBe('accepted');
  expect(stateOf(table).members[2]?.to).toBe('2029-12-31');
  expect(codeOf(table, CHAIR, { act: remove })).toBe('member_unknown');
  expect(codeOf(at('called'), CHAIR, { act: remove })).toBe('round_open_now');
});

test('an answer to a round that is called by nobody, or to one long counted, is refused', () => {
  const table = at('counted');
  const { rid, plan: held } = roundNow(table);
  const bytes = utf8('x');
  const enclosure = digestBytes(bytes);
  const cast = { type: 'CastBallot', round: held.id, rid, seq: 1, previous: null, enclosure };
  expect(codeOf(table, memberSeat('ada'), { act: cast as Act, enclosure: bytes })).toBe(
    'ballot_late',
  );
  const elsewhere = { ...cast, round: 'poll-2' } as Act;
  expect(codeOf(table, memberSeat('ada'), { act: elsewhere, enclosure: bytes })).toBe(
    'round_unknown',
  );
});

test('a clock that was stopped finds all that was due, in order', () => {
  const table = at('open');
  moveTo(table, '2030-01-05T00:00:00Z');
  timeComes(table);
  expect(ceremonyNow(table)).toMatchObject({ phase: 'failed' });
  expect(ceremonyNow(table).faults).toEqual([{ kind: 'too-few-commitments', members: ALL }]);
});
