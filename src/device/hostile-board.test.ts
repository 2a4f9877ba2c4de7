/**
 * A server that lies to one device, and what the device does about it.
 *
 * Use      two small tables from one seed are one table up to the first different act: the clerk of
 *          both is one key, so the second is a fork of the first, made by the server itself.
 */

import { expect, test } from 'vitest';
import { toBase64url } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { type JsonObject, readCanonical } from '../basics/canonical.ts';
import { later } from '../basics/instant.ts';
import { keyPair } from '../crypto/signature.ts';
import { writeCheckpoint } from '../record/checkpoint.ts';
import type { Ledger } from '../record/ledger.ts';
import { headAt } from '../record/log.ts';
import { type SeatId, parsePublicKey } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { type Agent, type Ports, resumeSeat, takeSeat } from './agent.ts';
import type { Board, Signed } from './board.ts';
import { makeFollower } from './follower.ts';
import { found } from './founder.ts';
import { memoryBoard } from './memory-board.ts';
import {
  CLOSES,
  OPENS,
  POLL,
  type SmallTable,
  act,
  agentOf,
  chance,
  memoryVault,
  openPoll,
  smallTable,
} from './small-table.ts';

const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';
const SOUTH: SeatId = 'member:south';
const CHAIR: SeatId = 'officer:chair';
const YES = { ada: 'encourage' };
const NO = { ada: 'discourage' };
const checked = remembering(reckoner(chance('hostile')));

/** One table and its fork. */
async function twoTables(): Promise<readonly [SmallTable, SmallTable]> {
  return [await oneTable(), await oneTable()];
}

async function oneTable(): Promise<SmallTable> {
  const table = await smallTable();
  await openPoll(table);
  return table;
}

/** North's device just started again, reading from `board`. */
async function north(table: SmallTable, board: Partial<Board>): Promise<Agent> {
  const agent = await resumeSeat(portsTo(table, board));
  if (!agent?.ok) throw new Error('the seat did not come back');
  return agent.value;
}

function portsTo(table: SmallTable, changed: Partial<Board>): Ports {
  const board = { ...table.memory.board, ...changed };
  const { clerk } = table.memory;
  const { origin } = table.memory.selection();
  const follower = makeFollower({ board, clerk, origin, reckoner: checked });
  return { ...table.portsOf(NORTH), board, follower };
}

async function wholeLog(table: SmallTable): Promise<Ledger> {
  return mustOk(await table.portsOf(NORTH).follower.sync(), 'the log');
}

test('a log without the act for which a receipt was given is a fork', async () => {
  const [table, fork] = await twoTables();
  let shown = table.memory.board;
  const agent = await north(table, { entries: (from) => shown.entries(from) });
  expect((await agent.vote(POLL, YES)).ok).toBe(true);
  await agentOf(fork, EAST).vote(POLL, YES);
  shown = fork.memory.board;
  expect(await agent.sync()).toMatchObject({ refusal: { code: 'log_forked' } });
  expect(await agent.vote(POLL, NO)).toMatchObject({ refusal: { code: 'log_forked' } });
  expect(await agent.act({ type: 'ConfirmSeen', silence: 1 })).toMatchObject({
    refusal: { code: 'log_forked' },
  });
  expect(agent.notes().forks).toHaveLength(1);
});

test('nor does a restart make the device forget the receipt', async () => {
  const [table, fork] = await twoTables();
  const agent = await north(table, {});
  expect((await agent.vote(POLL, YES)).ok).toBe(true);
  await agentOf(fork, EAST).vote(POLL, YES);
  const again = await north(table, { entries: (from) => fork.memory.board.entries(from) });
  expect(await again.tend()).toMatchObject({ refusal: { code: 'log_forked' } });
});

test('what a device has only read binds the server after a restart too', async () => {
  const [table, fork] = await twoTables();
  await agentOf(table, EAST).vote(POLL, YES);
  expect((await (await north(table, {})).tend()).ok).toBe(true);
  await agentOf(fork, SOUTH).vote(POLL, YES);
  const again = await north(table, { entries: (from) => fork.memory.board.entries(from) });
  expect(await again.tend()).toMatchObject({ refusal: { code: 'log_forked' } });
});

test('on a log shorter than one that is known to be, nothing is signed', async () => {
  const [table, fork] = await twoTables();
  for (const seat of [EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  expect((await (await north(table, {})).tend()).ok).toBe(true);
  table.clock.now = CLOSES;
  fork.reach(CLOSES);
  const again = await north(table, { entries: (from) => fork.memory.board.entries(from) });
  expect(await again.tend()).toMatchObject({ refusal: { code: 'entries_withheld' } });
});

test('entries beyond the checkpoint are not taken: nobody signed that they are there', async () => {
  const table = await oneTable();
  const { tree } = await wholeLog(table);
  const size = tree.size - 1;
  const { origin } = table.memory.selection();
  const clerkKey = keyPair(chance('small')(32));
  const checkpoint = writeCheckpoint({ origin, head: headAt(tree, size) }, clerkKey);
  const { follower } = portsTo(table, {
    entries: async (from) => ({ ...(await table.memory.board.entries(from)), size, checkpoint }),
  });
  expect(await follower.sync()).toMatchObject({ refusal: { code: 'checkpoint_wrong' } });
});

test('checkpoints of another key than the log names are no evidence, and not taken', async () => {
  const table = await oneTable();
  const { tree } = await wholeLog(table);
  const { origin } = table.memory.selection();
  const other = keyPair(chance('other clerk')(32));
  const clerk = must(parsePublicKey(toBase64url(other.publicKey)), 'a key');
  const checkpoint = writeCheckpoint({ origin, head: headAt(tree, tree.size) }, other);
  const board: Pick<Board, 'entries'> = {
    entries: async (from) => ({ ...(await table.memory.board.entries(from)), checkpoint }),
  };
  const follower = makeFollower({ board, clerk, origin, reckoner: checked });
  expect(await follower.sync()).toMatchObject({ refusal: { code: 'checkpoint_wrong' } });
});

test('a ballot refused and then logged in place of a later one stops our signature', async () => {
  const table = await oneTable();
  for (const seat of [EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  const shelved: Signed[] = [];
  const agent = await north(table, {
    submit: async (signed) => {
      shelved.push(signed);
      return { ok: false, refusal: { code: 'too_often' } };
    },
  });
  expect((await agent.vote(POLL, YES)).ok).toBe(false);
  expect((await agent.vote(POLL, NO)).ok).toBe(false);
  const first = must(shelved[0], 'the first ballot');
  expect((await table.memory.board.submit(first)).ok).toBe(true);
  table.reach(CLOSES);
  const tended = await (await north(table, {})).tend();
  expect(tended.ok && tended.value.stuck[0]?.refusal.code).toBe('own_ballot_missing');
  const rid = roundOf(table.memory.selection(), POLL)?.rid ?? '';
  const waiving = await north(table, {});
  await waiving.waive(rid);
  expect((await waiving.tend()).ok).toBe(true);
  expect(table.memory.selection().rounds[0]?.closers).toContain('north');
});

// Goal: nobody puts a log of its own in place of the founder's. Method: two foundings under one
// clerk; the chair's device, which founded the first, takes its seat in the second.
test('the device that founded a log accepts no other in its place', async () => {
  const [{ enclosure } = { enclosure: undefined }] = (
    await (await smallTable()).memory.board.entries(0)
  ).entries;
  const definition = readCanonical(must(enclosure, 'a definition')) as JsonObject;
  const clerkKey = keyPair(chance('clerk')(32));
  const begin = async (name: string) => {
    const memory = memoryBoard(clerkKey, later(OPENS, -1), checked);
    const ports = { board: memory.founding, random: chance(name), reckoner: checked };
    const founded = await found({ mode: 'rehearsal', ticket: '', definition }, ports);
    if (!founded.ok) throw new Error(founded.refusal.code);
    return { memory, ...founded.value };
  };
  const [mine, theirs] = [await begin('mine'), await begin('theirs')];
  const { clerk, origin, memory } = theirs;
  const ports = {
    board: memory.board,
    vault: memoryVault(),
    follower: makeFollower({ board: memory.board, clerk, origin, reckoner: checked }),
    random: chance('chair'),
    clock: () => OPENS,
    pause: async () => {},
  };
  const { seat, code } = must(theirs.codes[0], 'the code of the chair');
  const taken = await takeSeat(ports, seat, code, mine.known);
  expect(taken.ok && (await taken.value.tend())).toMatchObject({ refusal: { code: 'log_forked' } });
});

test('that all have answered lets the chair close early, and not the server', async () => {
  const [table, other] = await twoTables();
  for (const one of [table, other]) {
    for (const seat of [...one.agents.keys()].filter((held) => held !== CHAIR)) {
      expect((await agentOf(one, seat).vote(POLL, YES)).ok).toBe(true);
    }
    one.clock.now = later(CLOSES, -1);
  }
  table.memory.reach(CLOSES);
  const hurried = await agentOf(table, NORTH).tend();
  expect(hurried.ok && hurried.value.stuck[0]?.refusal.code).toBe('own_clock_early');
  await act(other, CHAIR, { type: 'CloseRound', round: POLL, reason: 'all have answered' });
  expect((await agentOf(other, NORTH).tend()).ok).toBe(true);
  expect(other.memory.selection().rounds[0]?.closers).toContain('north');
});

test('the chair does not seal a silence that ended before its time by its own clock', async () => {
  const table = await oneTable();
  for (const seat of [NORTH, EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  table.reach(CLOSES);
  await table.tendAll();
  const ends = later(CLOSES, 25 * 3_600_000);
  await act(table, CHAIR, {
    type: 'OpenSilence',
    candidate: must(table.memory.selection().plans[0]?.candidates[0], 'a candidate'),
    text: { en: 'Ada is appointed.' },
    ends: new Date(ends).toISOString(),
    reason: 'nobody against',
  });
  table.memory.reach(ends);
  table.clock.now = later(ends, -1);
  const tended = await agentOf(table, CHAIR).tend();
  expect(tended.ok && tended.value.stuck[0]?.refusal.code).toBe('own_clock_early');
  table.clock.now = ends;
  await table.tendAll();
  expect(table.memory.selection().seal).not.toBeNull();
});
