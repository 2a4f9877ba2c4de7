/**
 * A dispute as a file that its member signs, judged by the record on a second device; and a server
 * that drops an answer for which it gave a receipt.
 */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { later } from '../basics/instant.ts';
import { packBundle } from '../record/bundle.ts';
import { type DisputeFile, readDispute, writeDispute } from '../record/dispute-file.ts';
import { codeOfBallot } from '../table/rounds/ballot-code.ts';
import { HOLD_HOURS } from '../table/rounds/dispute.ts';
import type { MemberId, SeatId } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import type { Act } from '../table/selection.ts';
import { NO_BALLOT } from '../table/testing/disputes.ts';
import type { Checks } from '../verify/findings.ts';
import { verifyBundle } from '../verify/verify.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const [NORTH, EAST, SOUTH]: readonly SeatId[] = ['member:north', 'member:east', 'member:south'];
const YES = { ada: 'encourage' };
const reason = 'My answer is not on the list.';
const north = must(NORTH, 'a seat');

type State = Checks['dispute_judged']['state'];

/** One clerk, two logs: in the first North has answered, the others are shown the second. */
let told: SmallTable;
let shown: SmallTable;
/** What North's device holds when it was told that all is well. */
let file: Uint8Array;

beforeAll(async () => {
  [told, shown] = [await smallTable(), await smallTable()];
  for (const table of [told, shown]) await openPoll(table);
  const sent = mustOk(await agentOf(told, north).vote(POLL, YES), 'a ballot');
  for (const seat of [EAST, SOUTH]) {
    for (const table of [told, shown]) await agentOf(table, must(seat, 'a seat')).vote(POLL, YES);
  }
  // The server says little more to all others, so that the two logs are as long.
  mustOk(await agentOf(shown, must(EAST, 'a seat')).vote(POLL, YES), 'a change of mind');
  const ballot = must(roundOf(told.memory.selection(), POLL)?.ballots['north'], 'a ballot');
  const proof = { entry: must(sent.entry, 'the entry'), receipt: sent.receipt };
  const said = { round: POLL, code: codeOfBallot(ballot.digest), reason, proof };
  file = mustOk(await agentOf(told, north).dispute(said), 'a file');
});

async function judged(table: SmallTable, dispute?: Uint8Array): Promise<readonly [State, boolean]> {
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection: table.memory.selection() });
  const random = chance('judge');
  const report = mustOk(verifyBundle(bundle, { random, ...(dispute && { dispute }) }), 'a report');
  const found = report.findings.findLast(({ check }) => check === 'dispute_judged');
  const finding = must(found?.check === 'dispute_judged' ? found : undefined, 'a finding');
  return [finding.details.state, finding.passed];
}

const changed = (parts: Partial<DisputeFile>): Uint8Array =>
  writeDispute({ ...mustOk(readDispute(file), 'a dispute'), ...parts });

// Attack 14. Method: the server gives a receipt, drops the ballot, and shows the others a log
// without it. Its member's file convicts it, whichever way it comes to them.
test('a receipt for an answer that the record does not have convicts the server', async () => {
  expect(await judged(shown, file)).toEqual(['proven', false]);
  expect(await judged(told, file)).toEqual(['listed', true]);
});

test('the same on record, brought by the chair, and nobody need say it again', async () => {
  const { code } = mustOk(readDispute(file), 'a dispute');
  const evidence = must(fromUtf8(file), 'text');
  const member = 'north' as MemberId;
  const act: Act = { type: 'RelayDispute', round: POLL, member, code, evidence, reason };
  mustOk(await agentOf(shown, 'officer:chair').act(act), 'the dispute');
  expect(await judged(shown)).toEqual(['proven', false]);
});

test('a code alone is told and judges nobody', async () => {
  const said = { round: POLL, code: NO_BALLOT, reason };
  const alone = mustOk(await agentOf(told, north).dispute({ ...said, proof: null }), 'a file');
  expect(await judged(told, alone)).toEqual(['said', true]);
  mustOk(await agentOf(told, north).act({ type: 'Dispute', ...said, evidence: null }), 'an act');
  expect(await judged(told)).toEqual(['said', true]);
});

test('a file that was changed, or is of another, is none', async () => {
  expect(await judged(told, changed({ reason: 'other words' }))).toEqual([
    'dispute_not_signed',
    false,
  ]);
  expect((await judged(told, changed({ code: NO_BALLOT })))[0]).toBe('dispute_not_signed');
  expect((await judged(told, changed({ member: 'zoe' as MemberId })))[0]).toBe(
    'dispute_other_round',
  );
  expect((await judged(told, changed({ rid: '0'.repeat(64) })))[0]).toBe('dispute_other_round');
  expect((await judged(told, utf8(`${fromUtf8(file) ?? ''} `)))[0]).toBe('dispute_malformed');
});

test('a receipt of somebody else’s answer proves nothing', async () => {
  const east = must(EAST, 'a seat');
  const sent = mustOk(await agentOf(told, east).vote(POLL, YES), 'a ballot');
  const proof = { entry: must(sent.entry, 'the entry'), receipt: sent.receipt };
  const said = { round: POLL, code: NO_BALLOT, reason, proof };
  const borrowed = mustOk(await agentOf(told, north).dispute(said), 'a file');
  expect(await judged(told, borrowed)).toEqual(['receipt_unfit', true]);
});

// Method: the server logs that the hold is over long before it is.
test('a trustee signs nothing of a disputed round before its own clock says so', async () => {
  told.reach(CLOSES);
  const until = later(CLOSES, HOLD_HOURS * 3_600_000);
  told.memory.reach(until);
  const early = mustOk(await agentOf(told, north).tend(), 'what could be done');
  expect(early.stuck).toMatchObject([{ refusal: { code: 'own_clock_early' } }]);
  expect(roundOf(told.memory.selection(), POLL)?.closers).toEqual([]);
  told.reach(until);
  await told.tendAll();
  expect(roundOf(told.memory.selection(), POLL)?.stage).toBe('counted');
});
