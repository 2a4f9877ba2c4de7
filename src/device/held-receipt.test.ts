/** A receipt that a member kept, held against the log that its device follows later. */

import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { placeOf } from '../table/rounds/sealed-list.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import type { SeatId } from '../table/ids.ts';
import { holdingOf } from './held-receipt.ts';
import { POLL, type SmallTable, agentOf, openPoll, smallTable } from './small-table.ts';

const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';

async function oneTable(): Promise<SmallTable> {
  const table = await smallTable();
  await openPoll(table);
  return table;
}

const logOf = ({ memory }: SmallTable) => ({
  clerk: memory.clerk,
  origin: memory.selection().origin,
});

test('a receipt holds in its own log, waits for it, and is gone from another', async () => {
  const [table, fork] = [await oneTable(), await oneTable()];
  const { follower: early } = fork.portsOf(NORTH);
  const sent = mustOk(await agentOf(table, NORTH).vote(POLL, { ada: 'encourage' }), 'a ballot');
  const receipt = { index: sent.index, text: sent.receipt };
  const { follower } = table.portsOf(NORTH);
  mustOk(await follower.sync(), 'the log');
  expect(holdingOf(receipt, follower, logOf(table))).toBe('holds');
  expect(holdingOf(receipt, early, logOf(table))).toBe('waits');
  mustOk(await agentOf(fork, EAST).vote(POLL, { ada: 'discourage' }), 'a ballot');
  mustOk(await early.sync(), 'the other log');
  expect(holdingOf(receipt, early, logOf(table))).toBe('gone');
  expect(holdingOf({ ...receipt, text: '' }, follower, logOf(table))).toBe('gone');
});

test('places on the sealed list are of the latest answers, and say nothing else', async () => {
  const table = await oneTable();
  const place = async (seat: SeatId) => {
    const sent = mustOk(await agentOf(table, seat).vote(POLL, { ada: 'encourage' }), 'a ballot');
    return sent.index;
  };
  const round = () => must(roundOf(table.memory.selection(), POLL), 'a round');
  const first = await place(NORTH);
  const second = await place(EAST);
  expect(placeOf(round(), first)).toEqual({ place: 1, of: 2 });
  const again = await place(NORTH);
  expect(placeOf(round(), first)).toBeUndefined();
  expect(placeOf(round(), second)).toEqual({ place: 1, of: 2 });
  expect(placeOf(round(), again)).toEqual({ place: 2, of: 2 });
});
