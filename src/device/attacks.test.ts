/** A patched server before members' devices and the verifier (spec/attacks.md). */

import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { type Random, writeScalar, writePoint, timesBase } from '../crypto/group.ts';
import { decryptTargets } from '../crypto/partial.ts';
import { seeded } from '../crypto/seeded.ts';
import { packBundle } from '../record/bundle.ts';
import type { SeatId } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { verifyBundle } from '../verify/verify.ts';
import { type Agent, resumeSeat } from './agent.ts';
import type { Board, Logged } from './board.ts';
import { makeFollower } from './follower.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';
const SOUTH: SeatId = 'member:south';
const WEST: SeatId = 'member:west';
const YES = { ada: 'encourage' };
const checked = remembering(reckoner(chance('attacks')));

async function openTable(seed = 'small'): Promise<SmallTable> {
  const table = await smallTable(seed);
  await openPoll(table);
  return table;
}

/** The device of a seat just started again, before a server that answers as `patched` does. */
async function before(table: SmallTable, seat: SeatId, patched: Partial<Board>): Promise<Agent> {
  const board = { ...table.memory.board, ...patched };
  const { clerk } = table.memory;
  const { origin } = table.memory.selection();
  const follower = makeFollower({ board, clerk, origin, reckoner: checked });
  const agent = await resumeSeat({ ...table.portsOf(seat), board, follower });
  return mustOk(must(agent, 'a seat'), seat);
}

// Attack 16. Goal: no administrator has {all} and {all but one} decrypted by the same trustees.
// Method: two logs of one clerk that differ in North's ballot; the devices of East, South and West
// have signed the closing of the first when the server shows them the second.
test('a trustee signs and decrypts one counted set, whatever it is shown later', async () => {
  const [all, butOne] = [await openTable(), await openTable()];
  for (const seat of [NORTH, EAST, SOUTH, WEST]) await agentOf(all, seat).vote(POLL, YES);
  for (const seat of [EAST, SOUTH, WEST]) await agentOf(butOne, seat).vote(POLL, YES);
  // As long as the first log, and longer, so that nothing seems to be held back.
  for (let more = 0; more < 5; more++) await agentOf(butOne, EAST).vote(POLL, YES);
  for (const table of [all, butOne]) table.reach(CLOSES);
  const trustees = [EAST, SOUTH, WEST];
  for (const seat of trustees) mustOk(await agentOf(all, seat).tend(), seat);
  const shown = { entries: (from: number) => butOne.memory.board.entries(from) };
  for (const seat of trustees) {
    const sent: string[] = [];
    const submit: Board['submit'] = async (signed) => {
      sent.push(JSON.stringify(signed.wish));
      return butOne.memory.board.submit(signed);
    };
    const agent = await before(all, seat, { ...shown, submit });
    expect(await agent.tend()).toMatchObject({ refusal: { code: 'log_forked' } });
    expect(sent).toEqual([]);
    expect(agent.notes().forks).toHaveLength(1);
  }
  expect(roundOf(butOne.memory.selection(), POLL)).toMatchObject({ stage: 'closed', closers: [] });
});

// Attack 15. Method: the server answers East's ballot with what it had answered North's with.
test('a receipt of another member’s ballot is not taken for one’s own', async () => {
  const table = await openTable();
  const given: Logged[] = [];
  const kept: Board['submit'] = async (signed) => {
    const reply = await table.memory.board.submit(signed);
    if (reply.ok) given.push(reply.value);
    return reply;
  };
  mustOk(await (await before(table, NORTH, { submit: kept })).vote(POLL, YES), 'a ballot');
  const norths = must(given[0], 'a receipt');
  const east = await before(table, EAST, { submit: async () => ({ ok: true, value: norths }) });
  expect(await east.vote(POLL, YES)).toMatchObject({ refusal: { code: 'receipt_wrong' } });
});

// Attack 14. Method: the server answers a change of mind and drops it; the round is closed.
test('a last ballot that the server drops keeps its trustee from signing', async () => {
  const [table, other] = [await openTable(), await openTable()];
  for (const seat of [EAST, SOUTH, NORTH]) await agentOf(table, seat).vote(POLL, YES);
  for (const seat of [EAST, SOUTH, NORTH]) await agentOf(other, seat).vote(POLL, YES);
  mustOk(await agentOf(table, NORTH).vote(POLL, { ada: 'discourage' }), 'a change of mind');
  for (const one of [table, other]) one.reach(CLOSES);
  const shown = { entries: (from: number) => other.memory.board.entries(from) };
  const north = await before(table, NORTH, shown);
  expect(await north.tend()).toMatchObject({ refusal: { code: 'log_forked' } });
});

// Attack 22. Method: the server plays a whole selection by itself, with the same definition and
// keys of its own, and hands that out as the record.
test('a record that the server made up agrees with itself, not with the fingerprint', async () => {
  const [ours, madeUp] = [await openTable('ours'), await openTable('made up')];
  for (const seat of [NORTH, EAST, SOUTH, WEST]) await agentOf(madeUp, seat).vote(POLL, YES);
  madeUp.reach(CLOSES);
  await madeUp.tendAll();
  const { entries, checkpoint } = await madeUp.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection: madeUp.memory.selection() });
  const random = chance('verifier');
  const alone = verifyBundle(bundle, { random });
  expect(alone.ok && alone.value).toMatchObject({ failed: 0, anchored: false });
  const { fingerprint } = ours.memory.selection();
  const asked = verifyBundle(bundle, { random, fingerprint });
  const failing = asked.ok ? asked.value.findings.filter(({ passed }) => !passed) : [];
  expect(failing.map(({ check }) => check)).toEqual(['anchored']);
});

// Attack 24. Goal: what a trustee multiplies by is another number each time. Method: chance is
// drawn for every sum, the bytes opened are the same.
test('a share is split anew for every sum it is multiplied with', () => {
  const random = seeded('split');
  const share = writeScalar(77n);
  const drawn: number[] = [];
  const counting: Random = (length) => {
    drawn.push(length);
    return random(length);
  };
  const alphas = [5n, 6n, 7n].map((one) => writePoint(timesBase(one)));
  const targets = { domain: 'real', context: new Uint8Array(1), alphas } as const;
  const [one, two] = [1, 2].map(() => decryptTargets(targets, share, counting));
  expect(drawn.filter((length) => length === 64).length).toBeGreaterThanOrEqual(2 * alphas.length);
  expect(must(one, 'one').slice(0, 96)).toEqual(must(two, 'two').slice(0, 96));
});
