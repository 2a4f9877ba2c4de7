import { expect, test } from 'vitest';
import { later } from '../basics/instant.ts';
import { toHex } from '../basics/bytes.ts';
import type { SeatId } from '../table/ids.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { resumeSeat, takeSeat } from './agent.ts';
import { readJournal } from './journal-text.ts';
import {
  CLOSES,
  OPENS,
  POLL,
  act,
  agentOf,
  memoryVault,
  openPoll,
  smallTable,
} from './small-table.ts';

const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';
const SOUTH: SeatId = 'member:south';

const YES = { ada: 'encourage', bo: 'discourage' };
const NO = { ada: 'discourage', bo: 'noOpinion' };

test('devices bring a poll from founding to counts, with a change of mind', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [NORTH, EAST, SOUTH]) {
    expect((await agentOf(table, seat).vote(POLL, YES)).ok).toBe(true);
  }
  expect((await agentOf(table, SOUTH).vote(POLL, NO)).ok).toBe(true);
  table.reach(CLOSES);
  await table.tendAll();
  const result = roundOf(table.memory.selection(), POLL)?.result;
  expect(result?.results).toMatchObject([
    { candidate: 'ada', encourage: 2, discourage: 1, noOpinion: 0, passes: false },
    { candidate: 'bo', encourage: 0, discourage: 2, noOpinion: 1 },
  ]);
});

test('after the count the share is gone, and after the certificate the dealing', async () => {
  const table = await smallTable();
  await openPoll(table);
  const journal = () => readJournal(table.vaults.get(NORTH)?.held() ?? new Uint8Array());
  expect(journal()?.stocks[0]).toMatchObject({
    seed: null,
    keys: [{ rid: expect.any(String) }, {}],
  });
  for (const seat of [NORTH, EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  table.reach(CLOSES);
  await table.tendAll();
  expect(journal()?.stocks[0]?.keys.map(({ share }) => share === null)).toEqual([true, false]);
});

test('a lost reply is answered by the same bytes, and the act stands once', async () => {
  const table = await smallTable();
  await openPoll(table);
  table.memory.loseReply();
  expect((await agentOf(table, NORTH).vote(POLL, YES)).ok).toBe(true);
  const [first, second] = table.memory.sent.slice(-2);
  expect(second).toEqual(first);
  expect(roundOf(table.memory.selection(), POLL)?.ballots['north']?.seq).toBe(1);
});

test('what was under way when the device stopped goes out again when it comes back', async () => {
  const table = await smallTable();
  await openPoll(table);
  const ports = table.portsOf(NORTH);
  const before = table.memory.sent.length;
  const mute = { ...ports.board, submit: () => Promise.reject(new Error('no network')) };
  const cut = await resumeSeat({ ...ports, board: mute });
  const agent = cut?.ok ? cut.value : undefined;
  expect(await agent?.vote(POLL, YES)).toMatchObject({ refusal: { code: 'board_unreachable' } });
  expect(agent?.notes().pending).toBe('CastBallot');
  const back = await resumeSeat(ports);
  expect(back?.ok && back.value.notes()).toMatchObject({
    pending: null,
    ballots: [{ fate: 'logged' }],
  });
  expect(table.memory.sent.length).toBe(before + 1);
});

test('a late ballot is refused, and its refusal lets the closing be signed', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [NORTH, EAST]) await agentOf(table, seat).vote(POLL, YES);
  await agentOf(table, SOUTH).sync();
  table.clock.now = CLOSES;
  const late = agentOf(table, SOUTH).vote(POLL, YES);
  table.memory.reach(CLOSES);
  expect((await late).ok).toBe(false);
  await table.tendAll();
  expect(roundOf(table.memory.selection(), POLL)?.stage).toBe('counted');
});

test('no device signs a closing before its own clock has come to it', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [NORTH, EAST]) await agentOf(table, seat).vote(POLL, YES);
  table.memory.reach(CLOSES);
  table.clock.now = later(CLOSES, -1);
  const tended = await agentOf(table, NORTH).tend();
  expect(tended.ok && tended.value.stuck[0]?.refusal.code).toBe('own_clock_early');
  expect(table.memory.selection().rounds[0]?.closers).toEqual([]);
});

test('a ballot sent that the log lacks goes out again before anything is signed', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  const rid = roundOf(table.memory.selection(), POLL)?.rid ?? '';
  const ports = table.portsOf(NORTH);
  const vault = memoryVault();
  await vault.save((await ports.vault.load()) ?? new Uint8Array());
  const mute = { ...ports.board, submit: () => Promise.reject(new Error('swallowed')) };
  const cut = await resumeSeat({ ...ports, vault, board: mute });
  if (cut?.ok) await cut.value.vote(POLL, YES);
  table.reach(CLOSES);
  const back = await resumeSeat({ ...ports, vault });
  if (!back?.ok) throw new Error('the seat did not come back');
  // Sent again after the close: refused as late, to this device's face; so it may sign.
  expect(back.value.notes().ballots).toMatchObject([{ rid, fate: 'refused' }]);
  expect((await back.value.tend()).ok).toBe(true);
});

test('a code is of one seat, and serves once', async () => {
  const table = await smallTable();
  const code = table.codes.get(NORTH) ?? '';
  const again = await takeSeat({ ...table.portsOf(NORTH), vault: memoryVault() }, NORTH, code);
  expect(again).toMatchObject({ refusal: { code: 'seat_taken' } });
  const typo = await takeSeat({ ...table.portsOf(NORTH), vault: memoryVault() }, NORTH, 'x');
  expect(typo).toMatchObject({ refusal: { code: 'code_malformed' } });
});

test('a silence that nobody breaks appoints, and the chair seals the record', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [NORTH, EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  table.reach(CLOSES);
  await table.tendAll();
  const ends = later(CLOSES, 25 * 3_600_000);
  await act(table, 'officer:chair', {
    type: 'OpenSilence',
    candidate: table.memory.selection().plans[0]?.candidates[0] ?? ('' as never),
    text: { en: 'Ada is appointed.' },
    ends: new Date(ends).toISOString(),
    reason: 'nobody against',
  });
  table.reach(ends);
  await table.tendAll();
  const { outcome, seal } = table.memory.selection();
  expect(outcome).toMatchObject({ kind: 'appointed', candidate: 'ada' });
  expect(Object.keys(seal ?? {})).toContain('definition.json');
});

test('no secret of a seat is ever in what it sends', async () => {
  const table = await smallTable();
  await openPoll(table);
  const held = readJournal(table.vaults.get(NORTH)?.held() ?? new Uint8Array());
  await agentOf(table, NORTH).vote(POLL, YES);
  const sent = table.memory.sent.map(
    ({ wish, enclosure }) => JSON.stringify(wish) + toHex(enclosure ?? new Uint8Array()),
  );
  const secrets = [held?.seed, held?.stocks[0]?.keys[0]?.share].map((one) =>
    toHex(one ?? new Uint8Array()),
  );
  expect(secrets.every((secret) => secret.length === 64)).toBe(true);
  expect(sent.join().includes(secrets[0] ?? '')).toBe(false);
  expect(sent.join().includes(secrets[1] ?? '')).toBe(false);
  expect(OPENS).toBeLessThan(CLOSES);
});

test('a trustee who is missing at the end of a round does no harm', async () => {
  const table = await smallTable();
  await openPoll(table);
  for (const seat of [NORTH, EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  table.reach(CLOSES);
  await table.tendAll(['member:west']);
  const round = roundOf(table.memory.selection(), POLL);
  expect(round?.closers).toHaveLength(3);
  expect(round?.result).toMatchObject({ cast: 3, absent: 1 });
});

// Goal: whatever breaks off, the journal knows of every act that may have reached the log.
test('each act is in the vault before it is on its way', async () => {
  const table = await smallTable();
  await openPoll(table);
  const ports = table.portsOf(NORTH);
  const known: boolean[] = [];
  const watched = {
    ...ports.board,
    submit: async (signed: Parameters<typeof ports.board.submit>[0]) => {
      const kept = readJournal(table.vaults.get(NORTH)?.held() ?? new Uint8Array());
      known.push(kept?.pending?.signature === signed.signature);
      return ports.board.submit(signed);
    },
  };
  const agent = await resumeSeat({ ...ports, board: watched });
  if (!agent?.ok) throw new Error('the seat did not come back');
  for (const sheet of [YES, NO]) await agent.value.vote(POLL, sheet);
  for (const seat of [EAST, SOUTH]) await agentOf(table, seat).vote(POLL, YES);
  table.reach(CLOSES);
  await agent.value.tend();
  expect(known).toEqual([true, true, true]);
});
