/** Shares that are no more, and the word of each device that they are: one poll and its end. */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { packBundle } from '../record/bundle.ts';
import type { MemberId, SeatId } from '../table/ids.ts';
import { unstated } from '../table/ceremony/erasure.ts';
import { verifyBundle } from '../verify/verify.ts';
import { readJournal } from './journal-text.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const MEMBERS: readonly SeatId[] = ['member:north', 'member:east', 'member:south', 'member:west'];
const [NORTH = 'member:north', , , WEST = 'member:west'] = MEMBERS;
let table: SmallTable;

beforeAll(async () => {
  table = await smallTable('erasure');
  await openPoll(table);
  for (const seat of MEMBERS) await agentOf(table, seat).vote(POLL, { ada: 'encourage' });
  table.reach(CLOSES);
  await table.tendAll();
});

function stocksOf(seat: SeatId) {
  const bytes = must(table.vaults.get(seat)?.held(), 'a journal');
  return must(readJournal(bytes), 'a journal').stocks;
}

function theCeremony() {
  return must(table.memory.selection().ceremonies.at(-1), 'a ceremony');
}

async function codeOf(seat: SeatId, keys: readonly number[]): Promise<string> {
  const { sid } = theCeremony();
  const reply = await agentOf(table, seat).act({ type: 'StateErasure', sid, keys });
  return reply.ok ? 'logged' : reply.refusal.code;
}

test('once a round is counted its shares are gone, and those of the reserve are not', () => {
  for (const seat of MEMBERS) {
    const [stock] = stocksOf(seat);
    expect(stock?.seed).toBeNull();
    expect(stock?.keys.map(({ share }) => share === null)).toEqual([true, false]);
    expect(stock?.keys[0]).toMatchObject({ rid: expect.any(String), closing: expect.any(String) });
  }
  expect(theCeremony().erased).toEqual({});
});

test('nobody states that a share is gone which a round may still ask for', async () => {
  expect(await codeOf(NORTH, [1])).toBe('key_still_needed');
  expect(await codeOf(NORTH, [2])).toBe('key_unknown');
  expect(await codeOf('officer:chair', [0])).toBe('actor_may_not');
});

test('with the end the reserve goes too; each device says so, sealed or not', async () => {
  const ended = { type: 'Conclude', kind: 'stopped', reason: 'no more rounds' } as const;
  await act(table, 'officer:chair', ended);
  await table.tendAll([WEST]);
  expect(table.memory.selection().seal).not.toBeNull();
  expect(unstated(theCeremony())).toEqual(['west']);
  mustOk(await agentOf(table, WEST).tend(), 'the last one');
  expect(unstated(theCeremony())).toEqual([]);
  const all = ['north', 'east', 'south', 'west'].map((one) => [one, [0, 1]]);
  expect(theCeremony().erased).toEqual(Object.fromEntries(all));
  for (const seat of MEMBERS) {
    expect(stocksOf(seat).flatMap(({ keys }) => keys.map(({ share }) => share))).toEqual([
      null,
      null,
    ]);
  }
  expect(await codeOf(WEST, [0])).toBe('done_already');
});

test('the verifier says who stated it; the record is sealed all the same', async () => {
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const selection = table.memory.selection();
  const bundle = packBundle({ entries, checkpoint, selection });
  const report = mustOk(verifyBundle(bundle, { random: chance('verifier') }), 'a report');
  expect(report.failed).toBe(0);
  const of = (check: string) => report.findings.find((finding) => finding.check === check);
  expect(of('keys_erased')?.details).toEqual({ attempt: 1, trustees: 4, stated: 4, silent: '' });
  const sealedAt = must(of('sealed')?.entry, 'the entry of the seal');
  expect(sealedAt).toBeLessThan(entries.length - 1);
});

test('a device that was lost is not waited for, and cannot say it', () => {
  const ceremony = theCeremony();
  const lost = { ...ceremony, erased: {}, lost: ['north' as MemberId] };
  expect(unstated(lost)).toEqual(['east', 'south', 'west']);
});
