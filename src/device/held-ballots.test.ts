/** Cast or challenge: a device says what it sealed before it knows which, and a lie is caught. */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { writeInstant } from '../basics/instant.ts';
import { packBundle } from '../record/bundle.ts';
import { type Challenge, readChallenge, writeChallenge } from '../record/challenge.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import type { CandidateId, MemberId, RoundId, SeatId } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { type VerifyOptions, verifyBundle } from '../verify/verify.ts';
import { prepareBallot } from './booth.ts';
import {
  OPENS,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const NORTH: SeatId = 'member:north';
const YES = { ada: 'encourage', bo: 'discourage' };
const LATER = writeInstant(OPENS);
let table: SmallTable;

beforeAll(async () => {
  table = await smallTable('challenge');
  await openPoll(table);
});

async function reportOf({ memory }: SmallTable, held: Omit<VerifyOptions, 'random'>) {
  const { entries, checkpoint } = await memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection: memory.selection() });
  return mustOk(verifyBundle(bundle, { random: chance('judge'), ...held }), 'a report');
}

async function judged(file: Uint8Array, code?: string, at = table) {
  const challenge = { file, ...(code === undefined ? {} : { code }) };
  const report = await reportOf(at, { challenge });
  const found = report.findings.find(({ check }) => check === 'challenge_opened');
  return must(found?.check === 'challenge_opened' ? found : undefined, 'a finding');
}

test('what was opened is shown, is never cast, and the next has another code', async () => {
  const agent = agentOf(table, NORTH);
  const { code } = mustOk(await agent.seal(POLL, YES), 'a code');
  const file = mustOk(await agent.challenge(POLL), 'a file');
  expect(await judged(file, code.toLowerCase())).toMatchObject({
    passed: true,
    details: { state: 'opened', round: POLL, answers: { ada: 'encourage', bo: 'discourage' } },
  });
  expect((await judged(file)).details.state).toBe('code_missing');
  expect((await agent.challenge(POLL)).ok).toBe(false);

  const next = mustOk(await agent.seal(POLL, YES), 'a code');
  expect(next.code).not.toBe(code);
  mustOk(await agent.vote(POLL, YES), 'a ballot');
  const cast = must(roundOf(table.memory.selection(), POLL)?.ballots['north'], 'a ballot');
  expect(codeOfBallot(cast.digest)).toBe(next.code);
  expect((await agent.challenge(POLL)).ok).toBe(false);
});

// One file, one spelling: what a member hands on is read alike by everybody.
test('a file of a challenge that is not in its one spelling is refused', async () => {
  const agent = agentOf(table, NORTH);
  mustOk(await agent.seal(POLL, YES), 'a code');
  const file = mustOk(await agent.challenge(POLL), 'a file');
  const text = must(fromUtf8(file), 'a text');
  const spelled = [
    `${text}\n`,
    ` ${text}`,
    text.replace(/^\{/, '{"a":1,'),
    text.replace(',', ', '),
  ];
  for (const other of spelled) {
    expect((await judged(utf8(other))).details.state).toBe('challenge_malformed');
  }
  expect((await judged(file)).passed).toBe(true);
});

test('other answers than those sealed are sealed anew before they are cast', async () => {
  const agent = agentOf(table, NORTH);
  const { code } = mustOk(await agent.seal(POLL, YES), 'a code');
  mustOk(await agent.vote(POLL, { ada: 'discourage' }), 'a ballot');
  const cast = must(roundOf(table.memory.selection(), POLL)?.ballots['north'], 'a ballot');
  expect(codeOfBallot(cast.digest)).not.toBe(code);
});

// Goal: a device that seals something else than it shows cannot open it so that it looks right.
test('a patched device is caught, in whichever way it lies', async () => {
  const agent = agentOf(table, NORTH);
  const { code } = mustOk(await agent.seal(POLL, YES), 'a code');
  const file = mustOk(readChallenge(mustOk(await agent.challenge(POLL), 'a file')), 'a challenge');
  const state = async (changed: Partial<Challenge>, given = code) => {
    const found = await judged(writeChallenge({ ...file, ...changed }), given);
    expect(found.passed).toBe(false);
    return found.details.state;
  };
  expect(await state({ answers: { ...YES, bo: 'encourage' } })).toBe('challenge_not_sealed');
  expect(await state({ opening: file.opening.toReversed() })).toBe('challenge_not_sealed');
  expect(await state({ opening: file.opening.slice(1) })).toBe('challenge_not_sealed');
  expect(await state({ ballot: file.ballot.slice(32) })).toBe('challenge_not_sealed');
  expect(await state({ answers: { ada: 'adore' } })).toBe('challenge_answers_unfit');
  expect(await state({ rid: '0'.repeat(64) })).toBe('challenge_other_round');
  expect(await state({ origin: 'elsewhere/x' })).toBe('challenge_other_round');
  expect(await state({}, codeOfBallot('ab'.repeat(32)))).toBe('code_differs');
  const broken = await judged(utf8(`${fromUtf8(writeChallenge(file)) ?? ''}x`), code);
  expect(broken.details.state).toBe('challenge_malformed');
});

test('a device that casts what it opened is caught by the record', async () => {
  const agent = agentOf(table, NORTH);
  const selection = mustOk(await agent.sync(), 'the log');
  const asked = { member: 'north' as MemberId, round: POLL, answers: YES };
  const vote = { ...asked, secret: new Uint8Array(32), random: chance('twice') };
  const { act, enclosure: ballot, opening, own } = mustOk(prepareBallot(selection, vote), 'one');
  const { origin } = selection;
  const file = writeChallenge({ origin, rid: own.rid, answers: YES, ballot, opening });
  expect((await judged(file)).passed).toBe(true);
  mustOk(await agent.act(act, ballot), 'the same ballot, cast');
  expect(await judged(file)).toMatchObject({ passed: false, details: { state: 'cast' } });
});

// Linked moves are answered as names are: the device can be tested on them too.
test('linked moves are tested as a round is, and their receipt has its place', async () => {
  const linked = await smallTable('linked');
  const { fingerprint } = linked.memory.selection();
  await act(linked, 'officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  await linked.tendAll();
  const move = (member: string) =>
    ({ kind: 'not-object', member: member as MemberId, candidate: 'ada' as CandidateId }) as const;
  const moves = ['north', 'east', 'south'].map(move);
  await act(linked, 'officer:chair', {
    type: 'TieKnot',
    moves,
    closes: LATER,
    reason: 'they told',
  });
  await linked.tendAll();
  const agent = agentOf(linked, NORTH);
  const knot = 'knot-1' as RoundId;
  const { code } = mustOk(await agent.seal(knot, { together: 'yes' }), 'a code');
  const file = mustOk(await agent.challenge(knot), 'a file');
  expect(await judged(file, code, linked)).toMatchObject({
    passed: true,
    details: { state: 'opened', round: 'knot-1', answers: { together: 'yes' } },
  });
  const turned = mustOk(readChallenge(file), 'a challenge');
  const lie = writeChallenge({ ...turned, answers: { together: 'no' } });
  expect((await judged(lie, code, linked)).details.state).toBe('challenge_not_sealed');
  const sent = mustOk(await agent.vote(knot, { together: 'no' }), 'an answer');
  const { findings } = await reportOf(linked, { receipt: sent.receipt });
  expect(findings.find(({ check }) => check === 'receipt_held')).toMatchObject({
    passed: true,
    details: { state: 'listed', round: 'knot-1', place: 1, of: 1 },
  });
});
