/** Knots: moves that open together, what follows, and who tries to bend them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { concat } from '../../basics/bytes.ts';
import { BASE, readPoint, writePoint, writeScalar } from '../../crypto/group.ts';
import { forgedBlinding } from '../../crypto/testing/forged-blinding.ts';
import { isRunning } from '../candidacies/candidacy.ts';
import { type CandidateId, type MemberId, digestBytes } from '../ids.ts';
import type { KnotMove } from './knot.ts';
import {
  type Made,
  blindAct,
  blindRound,
  callAct,
  countRound,
  decryptAct,
  make,
  roundNow,
  signBlindingAct,
  signClosingAct,
  timeComes,
  toBlind,
} from '../testing/players.ts';
import {
  KNOT,
  LATER,
  LIFT,
  PROMISE,
  WITHDRAW,
  answerAct,
  answerTo,
  closedKnot,
  deadlocked,
  openedNow,
  proveKey,
  tieAct,
  tiedKnot,
} from '../testing/knots.ts';
import { type Table, ask, expectOk, memberSeat, stateOf } from '../testing/table.ts';

const CHAIR = 'officer:chair';
const NORTH = 'north' as CandidateId;
const SOUTH = 'south' as CandidateId;

function lifted(table: Table): boolean {
  return stateOf(table).silences[0]?.objections[0]?.lifted !== null;
}

function southRuns(table: Table): boolean {
  const south = stateOf(table).candidacies.find(({ id }) => id === SOUTH);
  return isRunning(must(south, 'South').facts, '2030-01-01');
}

/** Whoever asks, the chair or a member. */
function refusalOf(table: Table, actor: string, act: Parameters<typeof ask>[2]): string {
  const verdict = ask(table, actor, act);
  return verdict.ok ? verdict.value.map(({ type }) => type).join(' ') : verdict.refusal.code;
}

test('once all have said yes, all moves happen in one moment', () => {
  const table = closedKnot({ ada: 'yes', bea: 'yes' });
  expect([lifted(table), southRuns(table)]).toEqual([false, true]);
  countRound(table, KNOT);
  expect(openedNow(table)).toBe(true);
  expect([lifted(table), southRuns(table)]).toEqual([true, false]);
  const facts = table.entries.at(-1)?.facts.map(({ type }) => type);
  expect(facts).toEqual([
    ...['TargetsDecrypted', 'RoundCounted', 'ObjectionLifted', 'CandidacyFactRecorded'],
  ]);
});

test('one no is enough for nothing to happen, and nothing says whose it was', () => {
  const [ada, bea, both] = [
    { ada: 'no', bea: 'yes' },
    { ada: 'yes', bea: 'no' },
    { ada: 'no', bea: 'no' },
  ].map((answers) => {
    const table = closedKnot(answers);
    countRound(table, KNOT);
    expect([lifted(table), southRuns(table)]).toEqual([false, true]);
    return roundNow(table, KNOT).result;
  });
  expect(ada).toMatchObject({ opened: false, cast: 2, absent: 0, results: [] });
  expect(bea).toEqual(ada);
  expect(both).toEqual(ada);
});

test('who has not answered has not said yes, and the trustees have nothing to open', () => {
  const table = closedKnot({ ada: 'yes' });
  expect(openedNow(table)).toBe(false);
  expect(roundNow(table, KNOT)).toMatchObject({ stage: 'counted', targets: [], closers: [] });
  expect([lifted(table), southRuns(table)]).toEqual([false, true]);
  expect(answerTo(table, 'ada', blindAct(table, 'ada', KNOT))).toBe('round_not_closed');
});

test('until it closes an answer may be changed: the last one counts', () => {
  const table = tiedKnot();
  for (const word of ['yes', 'no', 'yes']) make(table, 'ada', answerAct(table, 'ada', word));
  for (const word of ['yes', 'no']) make(table, 'bea', answerAct(table, 'bea', word));
  timeComes(table);
  countRound(table, KNOT);
  expect(openedNow(table)).toBe(false);
});

// Goal: it opens just if all last answers are yes. Method: three members, any of whom may be
// absent or change its mind; any two blind, any two decrypt, one may lie in either.
test('it opens if and only if every last answer is yes', () => {
  const word = fc.constantFrom('yes', 'yes', 'no');
  const row = fc.array(word, { minLength: 0, maxLength: 2 });
  const liar = fc.constantFrom('nobody', 'blinding', 'decrypting');
  fc.assert(
    fc.property(fc.tuple(row, row, row), liar, (rows, lie) => {
      const table = tiedKnot([LIFT, WITHDRAW, PROMISE]);
      const members = ['ada', 'bea', 'cor'];
      for (const [nth, words] of rows.entries()) {
        const member = must(members[nth], 'a member');
        for (const one of words) make(table, member, answerAct(table, member, one));
      }
      timeComes(table);
      const all = rows.every((words) => words.at(-1) === 'yes');
      if (roundNow(table, KNOT).stage === 'closed') openWith(table, lie);
      expect(openedNow(table)).toBe(all);
      expect([lifted(table), southRuns(table)]).toEqual([all, !all]);
    }),
    { numRuns: 10 },
  );
});

test('a member has one answer for all its moves', () => {
  const second: KnotMove = { kind: 'not-object', member: 'ada' as MemberId, candidate: NORTH };
  const table = closedKnot({ ada: 'yes', bea: 'yes' }, [LIFT, second, WITHDRAW]);
  expect(roundNow(table, KNOT).entitled).toEqual(['ada', 'bea']);
  countRound(table, KNOT);
  expect(openedNow(table)).toBe(true);
});

test('what a member did by itself meanwhile is not done twice', () => {
  const table = tiedKnot();
  for (const member of ['ada', 'bea']) make(table, member, answerAct(table, member, 'yes'));
  expectOk(table, memberSeat('ada'), { type: 'WithdrawObjection', silence: 1, objection: 1 });
  timeComes(table);
  countRound(table, KNOT);
  const facts = table.entries.at(-1)?.facts.map(({ type }) => type);
  expect(facts).toEqual(['TargetsDecrypted', 'RoundCounted', 'CandidacyFactRecorded']);
});

test('only moves that their members could make today are tied', () => {
  const table = deadlocked();
  const tied = (...moves: readonly KnotMove[]) => refusalOf(table, CHAIR, tieAct(moves));
  const cor = 'cor' as MemberId;
  expect(tied({ ...LIFT, member: cor }, WITHDRAW)).toBe('objection_not_yours');
  expect(tied({ ...LIFT, objection: 2 } as KnotMove, WITHDRAW)).toBe('objection_unknown');
  expect(tied({ ...LIFT, silence: 9 } as KnotMove, WITHDRAW)).toBe('objection_unknown');
  expect(tied(LIFT, { ...WITHDRAW, member: cor })).toBe('not_the_sponsor');
  expect(tied(LIFT, { ...PROMISE, candidate: 'east' as CandidateId } as KnotMove)).toBe(
    'candidate_unknown',
  );
  expect(tied(LIFT, { ...PROMISE, member: 'zoe' as MemberId })).toBe('not_entitled');
  expect(tied({ ...LIFT, kind: 'not-object', candidate: NORTH } as KnotMove)).toBe(
    'knot_needs_two',
  );
  expect(refusalOf(table, memberSeat('ada'), tieAct())).toBe('actor_may_not');
  expect(refusalOf(table, CHAIR, tieAct(undefined, '2030-01-01T13:00:00Z'))).toBe(
    'round_times_wrong',
  );
  expectOk(table, memberSeat('ada'), { type: 'WithdrawObjection', silence: 1, objection: 1 });
  expect(tied(LIFT, WITHDRAW)).toBe('objection_lifted_already');
});

test('while a knot runs nothing else is called, and no name in it leaves', () => {
  const table = tiedKnot();
  expect(refusalOf(table, CHAIR, callAct(table, 'poll-2'))).toBe('round_running');
  expect(refusalOf(table, CHAIR, tieAct())).toBe('round_running');
  const withdraw = { type: 'WithdrawName', candidate: SOUTH, reason: 'tired' } as const;
  expect(refusalOf(table, memberSeat('bea'), withdraw)).toBe('candidate_in_open_round');
  const [text, ends] = [{ en: 'North' }, '2030-01-02T12:00:00Z'];
  const silence = { type: 'OpenSilence', candidate: NORTH, text, ends, reason: 'r' } as const;
  expect(refusalOf(table, CHAIR, silence)).toBe('round_running');
  const end = { type: 'Conclude', kind: 'stopped', reason: 'enough' } as const;
  expect(refusalOf(table, CHAIR, end)).toBe('round_running');
});

test('it is no round: it is not counted among them, and takes a key of its own', () => {
  const table = closedKnot({ ada: 'yes', bea: 'yes' });
  countRound(table, KNOT);
  const { rounds, knots } = stateOf(table);
  expect([rounds.length, knots.length]).toEqual([0, 1]);
  expectOk(table, CHAIR, tieAct([PROMISE, { ...PROMISE, member: 'bea' as MemberId }], LATER));
  expect(roundNow(table, 'knot-2')).toMatchObject({ number: 2, keyIndex: 1 });
});

test('given up by the chair, it burns its key and nothing opens', () => {
  const table = tiedKnot();
  for (const member of ['ada', 'bea']) make(table, member, answerAct(table, member, 'yes'));
  const id = roundNow(table, KNOT).plan.id;
  expectOk(table, CHAIR, { type: 'AbandonRound', round: id, reason: 'talks broke off' });
  expect([openedNow(table), lifted(table)]).toEqual([undefined, false]);
  expectOk(table, CHAIR, tieAct());
  expect(roundNow(table, 'knot-2').keyIndex).toBe(1);
});

// The attacks.

test('a yes without a proof of it is refused', () => {
  const table = tiedKnot();
  const made = answerAct(table, 'ada', 'no');
  const bytes = Uint8Array.from(must(made.enclosure, 'a ballot'));
  // One more in the ciphertext: beta is raised by the base point, as one who forges a yes would.
  const raised = must(readPoint(bytes.slice(32, 64)), 'a beta').add(BASE);
  bytes.set(writePoint(raised), 32);
  expect(answerTo(table, 'ada', withBytes(made, bytes))).toBe('proof_wrong');
});

test('an answer from another knot, of another member or of another time is refused', () => {
  const table = tiedKnot();
  const elsewhere = tiedKnot([LIFT, WITHDRAW, PROMISE]);
  const other = answerAct(elsewhere, 'ada', 'yes');
  expect(answerTo(table, 'ada', other)).toBe('ballot_other_round');
  const here = roundNow(table, KNOT);
  const moved = { ...other, act: { ...other.act, rid: here.rid } as typeof other.act };
  expect(answerTo(table, 'ada', moved)).toBe('proof_wrong');
  const yes = answerAct(table, 'ada', 'yes');
  make(table, 'ada', yes);
  expect(answerTo(table, 'bea', yes)).toBe('ballot_copied');
  expect(answerTo(table, 'cor', answerAct(table, 'cor', 'yes'))).toBe('not_entitled');
  expect(answerTo(table, 'ada', yes)).toBe('ballot_out_of_order');
});

test('the same moves tied again are another knot: no answer is carried over', () => {
  const table = closedKnot({ ada: 'yes', bea: 'no' });
  countRound(table, KNOT);
  const before = must(roundNow(table, KNOT).ballots['ada'], 'an answer');
  expectOk(table, CHAIR, tieAct(undefined, LATER));
  proveKey(table, 'knot-2');
  const { rid } = roundNow(table, 'knot-2');
  expect(rid).not.toBe(roundNow(table, KNOT).rid);
  const { act } = answerAct(table, 'ada', 'yes', 'knot-2');
  const again = withBytes({ act: { ...act, rid } as typeof act }, before.bytes);
  expect(answerTo(table, 'ada', again)).toBe('proof_wrong');
});

test('an answer after the closing time is late, whether or not the close is logged', () => {
  const table = tiedKnot();
  make(table, 'ada', answerAct(table, 'ada', 'yes'));
  const late = answerAct(table, 'bea', 'yes');
  table.now = roundNow(table, KNOT).plan.closes;
  expect(answerTo(table, 'bea', late)).toBe('ballot_late');
  timeComes(table);
  expect(answerTo(table, 'bea', late)).toBe('ballot_late');
});

test('nothing takes effect without the opening: not by the close, not by t − 1 trustees', () => {
  const table = closedKnot({ ada: 'yes', bea: 'yes' });
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table, KNOT));
  expect(answerTo(table, 'ada', decryptAct(table, 'ada', KNOT))).toBe('blinding_not_complete');
  blindRound(table, KNOT);
  make(table, 'ada', decryptAct(table, 'ada', KNOT));
  expect([openedNow(table), lifted(table), southRuns(table)]).toEqual([undefined, false, true]);
  make(table, 'bea', bent(decryptAct(table, 'bea', KNOT)));
  expect([openedNow(table), roundNow(table, KNOT).badPartials]).toEqual([undefined, ['bea']]);
});

test('t trustees who cancel one another out cannot make a no read as nought', () => {
  const table = closedKnot({ ada: 'yes', bea: 'no' });
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table, KNOT));
  const cancel = (member: string, u: bigint): Made =>
    blindAct(table, member, KNOT, forgedBlinding(toBlind(table, member, KNOT), [[u, u]]));
  make(table, 'ada', cancel('ada', 3n));
  make(table, 'bea', cancel('bea', -3n));
  expect(roundNow(table, KNOT).blinding).toMatchObject({ bad: [], targets: null });
  make(table, 'cor', blindAct(table, 'cor', KNOT));
  for (const player of ['ada', 'bea']) make(table, player, signBlindingAct(table, KNOT));
  for (const player of ['ada', 'bea']) make(table, player, decryptAct(table, player, KNOT));
  expect([openedNow(table), lifted(table)]).toEqual([false, false]);
});

test('a blinding made for another knot, or bent, is skipped and its author named', () => {
  const table = closedKnot({ ada: 'yes', bea: 'no' });
  const elsewhere = closedKnot({ ada: 'yes', bea: 'yes' });
  for (const one of [table, elsewhere]) {
    for (const player of ['ada', 'bea']) make(one, player, signClosingAct(one, KNOT));
  }
  const stolen = must(blindAct(elsewhere, 'ada', KNOT).enclosure, 'a blinding');
  const honest = must(blindAct(table, 'ada', KNOT).enclosure, 'a blinding');
  for (const bytes of [stolen, concat(honest, honest), new Uint8Array(128)]) {
    const made = blindAct(table, 'ada', KNOT, bytes);
    expect(answerTo(table, 'ada', made)).toBe('BadBlindingSkipped');
  }
});

/** Signed by q, blinded and opened by two; a third may lie before the others act. */
function openWith(table: Table, lie: 'nobody' | 'blinding' | 'decrypting'): void {
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table, KNOT));
  if (lie === 'blinding') make(table, 'cor', bent(blindAct(table, 'cor', KNOT)));
  blindRound(table, KNOT);
  if (lie === 'decrypting') make(table, 'cor', bent(decryptAct(table, 'cor', KNOT)));
  for (const player of ['ada', 'bea']) make(table, player, decryptAct(table, player, KNOT));
}

function withBytes({ act }: Made, bytes: Uint8Array): Made {
  return { act: { ...act, enclosure: digestBytes(bytes) } as typeof act, enclosure: bytes };
}

/** The same with its last number changed. */
function bent(made: Made): Made {
  const bytes = Uint8Array.from(must(made.enclosure, 'bytes'));
  bytes.set(writeScalar(5n), bytes.length - 32);
  return withBytes(made, bytes);
}
