/** What a device does of itself, and what it will not do: one poll, from its keys to its count. */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { type SeatId, memberOf, parseDigest } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { type Agent, type Ports, resumeSeat } from './agent.ts';
import type { Bench } from './bench.ts';
import type { Board, Signed } from './board.ts';
import { prepareBallot } from './booth.ts';
import { type Duty, dutiesOf } from './duty.ts';
import { type Journal, noteClosing, withBallot, withStock } from './journal.ts';
import { readJournal } from './journal-text.ts';
import { openOutbox } from './outbox.ts';
import { CLOSES, OPENS, POLL, type SmallTable, act, agentOf, smallTable } from './small-table.ts';
import { fulfil } from './trustee.ts';

const NORTH: SeatId = 'member:north';
const WEST: SeatId = 'member:west';
const CHAIR: SeatId = 'officer:chair';
const YES = { ada: 'encourage' };
const NO = { ada: 'discourage' };
const other = must(parseDigest('7'.repeat(64)), 'a digest');

let table: SmallTable;

/** The table as West finds it, West's journal as it is. */
function benchOf(seat: SeatId): Bench {
  const { follower, random, clock } = table.portsOf(seat);
  const { tree } = follower.ledger();
  const selection = table.memory.selection();
  const log = follower.log();
  return { selection, journal: journalOf(seat), log, tree, now: clock(), random };
}

function journalOf(seat: SeatId): Journal {
  const bytes = must(table.vaults.get(seat)?.held(), 'a journal');
  return must(readJournal(bytes), 'a journal');
}

async function resumed(seat: SeatId, changed: Partial<Board> = {}): Promise<Agent> {
  const ports: Ports = table.portsOf(seat);
  const back = await resumeSeat({ ...ports, board: { ...ports.board, ...changed } });
  return mustOk(must(back, seat), seat);
}

/** The board without the act of this type: it is refused, and may be sent again. */
function but(type: string): Partial<Board> {
  const { board } = table.portsOf(WEST);
  const no = { ok: false, refusal: { code: 'too_often' } } as const;
  const isOne = ({ wish }: Signed) => JSON.stringify(wish).includes(`"type":"${type}"`);
  return { submit: async (signed) => (isOne(signed) ? no : board.submit(signed)) };
}

function dutyOf(seat: SeatId, kind: Duty['kind'], bench = benchOf(seat)): Duty {
  const found = dutiesOf(bench.selection, bench.journal).find((duty) => duty.kind === kind);
  return must(found, kind);
}

function refusalOf(duty: Duty, bench: Bench): string {
  const step = fulfil(duty, bench);
  return step.ok ? must(step.value.act, 'an act').type : step.refusal.code;
}

beforeAll(async () => {
  table = await smallTable('duties');
  const { fingerprint } = table.memory.selection();
  await act(table, CHAIR, { type: 'Open', fingerprint, reason: 'all compared' });
  const west = await resumed(WEST, but('ConfirmKeys'));
  for (let phase = 0; phase < 3; phase++) {
    await table.tendAll([WEST]);
    await west.tend();
  }
});

test('a share that does not fit stops the ceremony, and its dealer is named', () => {
  const bench = benchOf(WEST);
  const duty = dutyOf(WEST, 'confirm-keys', bench);
  expect(refusalOf(duty, bench)).toBe('ConfirmKeys');
  const [ceremony] = bench.selection.ceremonies;
  const { dealings } = must(ceremony, 'a ceremony');
  // What North sealed for West comes last in its dealing.
  const north = must(dealings['north'], 'a dealing');
  const spoiled = { ...dealings, north: north.with(-1, must(north.at(-1), 'a byte') ^ 1) };
  const changed = { ...must(ceremony, 'a ceremony'), dealings: spoiled };
  expect(fulfil({ kind: 'confirm-keys', ceremony: changed }, bench)).toMatchObject({
    value: { act: { type: 'ReportFault', dealer: 'north' } },
  });
});

test('a device that lost what it dealt from does not deal, and confirms nothing', () => {
  const bench = benchOf(WEST);
  const { ceremony } = dutyOf(WEST, 'confirm-keys', bench) as Extract<Duty, { ceremony: unknown }>;
  const lost: Bench = { ...bench, journal: { ...bench.journal, stocks: [] } };
  for (const kind of ['deal', 'confirm-keys'] as const) {
    expect(refusalOf({ kind, ceremony }, lost)).toBe('dealing_lost');
  }
});

test('what could not be done is done when the board lets it', async () => {
  const west = await resumed(WEST, but('ConfirmKeys'));
  expect(await west.tend()).toMatchObject({
    value: { done: [], stuck: [{ duty: { kind: 'confirm-keys' } }] },
  });
  expect(mustOk(await (await resumed(WEST)).tend(), 'duties').done).toEqual([
    'confirm-keys',
    'erase-dealing',
  ]);
  await table.tendAll([WEST]);
  const [opens, closes] = [OPENS, CLOSES].map((time) => new Date(time).toISOString());
  const times = { opens: must(opens, 'a time'), closes: must(closes, 'a time') };
  await act(table, CHAIR, { type: 'CallRound', round: POLL, ...times, reason: 'as planned' });
});

test('the share of another ceremony opens nothing here, and is not erased for this one', () => {
  const bench = benchOf(WEST);
  const duty = dutyOf(WEST, 'prove-possession', bench);
  expect(refusalOf(duty, bench)).toBe('ProvePossession');
  const lost = { ...bench, journal: { ...bench.journal, stocks: [] } };
  expect(refusalOf(duty, lost)).toBe('share_missing');
  const unused = { share: new Uint8Array(32), rid: null, closing: null, targets: null };
  const strange = withStock(bench.journal, { sid: '0'.repeat(64), seed: null, keys: [unused] });
  expect(dutiesOf(bench.selection, strange)).toEqual([duty]);
});

test('a member who is no trustee of the key owes the round nothing but its answer', () => {
  const { selection, journal } = benchOf(WEST);
  const ceremonies = selection.ceremonies.map((one) => ({
    ...one,
    confirmed: one.confirmed.filter((id) => id !== 'west'),
  }));
  expect(dutiesOf({ ...selection, ceremonies }, journal)).toEqual([]);
});

test('the booth takes words of the scale, for names of an open round, of members', async () => {
  const north = agentOf(table, NORTH);
  await table.tendAll([WEST]);
  await (await resumed(WEST)).tend();
  const code = async (asked: Promise<{ readonly ok: boolean }>) => {
    const reply = (await asked) as Awaited<ReturnType<Agent['vote']>>;
    return reply.ok ? 'logged' : reply.refusal.code;
  };
  expect(await code(north.vote(POLL, YES))).toBe('round_not_open');
  table.reach(OPENS);
  expect(await code(north.vote('poll-9' as typeof POLL, YES))).toBe('round_unknown');
  expect(await code(north.vote(POLL, { zoe: 'encourage' }))).toBe('candidate_unknown');
  expect(await code(north.vote(POLL, { ada: 'yes' }))).toBe('answer_unknown');
  expect(await code(agentOf(table, CHAIR).vote(POLL, YES))).toBe('actor_may_not');
  expect(prepareBallot(without(north.selection()), voteOf(NORTH))).toMatchObject({
    refusal: { code: 'not_entitled', member: 'north' },
  });
});

// Goal: a ballot that the board held back and logs later costs the member nothing.
test('a ballot logged behind our back takes a number, and ours takes the next', async () => {
  const { board } = table.portsOf(NORTH);
  const shelved: Signed[] = [];
  const north = await resumed(NORTH, {
    submit: async (signed) => {
      const [first] = shelved;
      shelved.push(signed);
      if (first === undefined) return { ok: false, refusal: { code: 'too_often' } };
      if (shelved.length === 2) await board.submit(first);
      return board.submit(signed);
    },
  });
  expect((await north.vote(POLL, NO)).ok).toBe(false);
  expect((await north.vote(POLL, YES)).ok).toBe(true);
  expect(shelved).toHaveLength(3);
  expect(table.memory.selection().rounds[0]?.ballots['north']?.seq).toBe(2);
  await north.waive('0'.repeat(64));
  expect(north.notes().ballots).toMatchObject([{ seq: 2, fate: 'logged' }]);
});

test('a closing is signed once for a key, over the ballot this device sent', async () => {
  await agentOf(table, 'member:east').vote(POLL, YES);
  table.reach(CLOSES);
  await (await resumed(WEST)).sync();
  const bench = benchOf(WEST);
  const duty = dutyOf(WEST, 'sign-closing', bench);
  expect(refusalOf(duty, bench)).toBe('SignClosing');
  const { rid, keyIndex, ceremony } = must(bench.selection.rounds[0], 'a round');
  expect(ceremony).toBe(1);
  const sent = withBallot(bench.journal, { rid, seq: 1, digest: other, fate: 'sent' });
  expect(fulfil(duty, { ...bench, journal: sent })).toMatchObject({
    refusal: { code: 'own_ballot_missing', seq: 1, counted: 0 },
  });
  const sid = must(bench.selection.ceremonies[0], 'a ceremony').sid;
  const signed = mustOk(noteClosing(bench.journal, { sid, keyIndex, rid }, other), 'a note');
  expect(refusalOf(duty, { ...bench, journal: signed })).toBe('other_closing_signed');
});

test('where nobody answers the duty waits, and so does all that is asked after it', async () => {
  const mute = await resumed(WEST, { submit: () => Promise.reject(new Error('no network')) });
  const silent = { refusal: { code: 'board_unreachable' } };
  expect(await mute.tend()).toMatchObject(silent);
  expect(mute.notes().pending).toBe('SignClosing');
  expect(await mute.tend()).toMatchObject(silent);
  expect(await mute.act({ type: 'ConfirmSeen', silence: 1 })).toMatchObject(silent);
  const { board, vault } = table.portsOf(WEST);
  const outbox = openOutbox(journalOf(WEST), { board, vault, pause: async () => {} });
  const letter = { act: { type: 'ConfirmSeen', silence: 1 }, seen: null, used: 0 } as const;
  await expect(outbox.send({ ...letter, journal: journalOf(WEST) })).rejects.toThrow(/bug/);
});

test('nothing is decrypted under a closing that this device did not sign', async () => {
  await (await resumed(WEST)).sync();
  for (const seat of [NORTH, 'member:east', 'member:south'] as const) {
    await (await resumed(seat, but('DecryptTargets'))).tend();
  }
  const bench = benchOf(WEST);
  const duty = dutyOf(WEST, 'decrypt-targets', bench);
  expect(refusalOf(duty, bench)).toBe('DecryptTargets');
  const unsigned = bench.journal.stocks.map((stock) => ({
    ...stock,
    keys: stock.keys.map((key) => ({ ...key, closing: null })),
  }));
  const forgetful = { ...bench, journal: { ...bench.journal, stocks: unsigned } };
  expect(refusalOf(duty, forgetful)).toBe('closing_not_signed_here');
  expect(mustOk(await (await resumed(WEST)).tend(), 'duties')).toEqual({
    done: ['decrypt-targets'],
    stuck: [],
  });
});

function voteOf(seat: SeatId) {
  const { journal, random } = benchOf(seat);
  const member = must(memberOf(seat), 'a member');
  return { member, round: POLL, answers: YES, secret: journal.seed, random };
}

function without(selection: Selection | undefined): Selection {
  const known = must(selection, 'a selection');
  const rounds = known.rounds.map((round) => ({
    ...round,
    entitled: round.entitled.filter((id) => id !== 'north'),
  }));
  return { ...known, rounds };
}
