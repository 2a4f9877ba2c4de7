/** A board whose answers are not true, met by whoever founds, takes a seat, or sends. */

import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { type JsonObject, readCanonical } from '../basics/canonical.ts';
import { keyPair } from '../crypto/signature.ts';
import { writeCheckpoint } from '../record/checkpoint.ts';
import { writeEntry } from '../record/entry.ts';
import { append, emptyTree, headOf, proveInclusion } from '../record/log.ts';
import { writeReceipt } from '../record/receipt.ts';
import type { SeatId } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { parseWish } from '../table/wish-parser.ts';
import { resumeSeat, takeSeat } from './agent.ts';
import type { Board, FoundingBoard, Logged } from './board.ts';
import { makeFollower } from './follower.ts';
import { found } from './founder.ts';
import { memoryBoard } from './memory-board.ts';
import {
  OPENS,
  POLL,
  type SmallTable,
  agentOf,
  chance,
  memoryVault,
  openPoll,
  smallTable,
} from './small-table.ts';

const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';
const checked = remembering(reckoner(chance('lying')));

async function definition(): Promise<JsonObject> {
  const { entries } = await (await smallTable()).memory.board.entries(0);
  const bytes = must(entries[0]?.enclosure, 'a definition');
  return must(readCanonical(bytes), 'canonical JSON') as JsonObject;
}

type Lie = (logged: Logged) => Logged;

// Goal: a founder who was lied to hands out no codes. Method: one lie in one answer at a time.
test('a founder whose entries do not stand as it wrote them learns so at once', async () => {
  const founding = { mode: 'rehearsal', ticket: '', definition: await definition() } as const;
  const telling = async (lies: { readonly first?: Lie; readonly later?: Lie }) => {
    const truth = memoryBoard(keyPair(chance('clerk')(32)), OPENS, checked).founding;
    const same: Lie = (logged) => logged;
    const submit: Board['submit'] = async (signed) => {
      const reply = await truth.open('memory').submit(signed);
      return reply.ok ? { ok: true, value: (lies.later ?? same)(reply.value) } : reply;
    };
    const board: FoundingBoard = {
      ...truth,
      found: async (ticket, first) => {
        const reply = await truth.found(ticket, first);
        if (!reply.ok) return reply;
        return { ok: true, value: { ...(lies.first ?? same)(reply.value), id: 'memory' } };
      },
      open: (id) => ({ ...truth.open(id), submit }),
    };
    const ports = { board, random: chance('founder'), reckoner: checked };
    const founded = await found(founding, ports);
    return founded.ok ? 'founded' : founded.refusal.code;
  };
  const displaced: Lie = (logged) => ({ ...logged, index: logged.index + 1 });
  const unsigned: Lie = (logged) => ({ ...logged, checkpoint: '' });
  const elsewhere = await telling({ later: (logged) => ({ ...logged, at: OPENS }) });
  expect(elsewhere).toBe('founded');
  expect(await telling({ first: displaced })).not.toBe('founded');
  expect(await telling({ later: displaced })).not.toBe('founded');
  expect(await telling({ later: unsigned })).toBe('receipt_wrong');
  // Signed by the clerk, and of the log as it was before the last invitation.
  const checkpoints: string[] = [];
  const stale: Lie = (logged) => {
    checkpoints.push(logged.checkpoint);
    return { ...logged, checkpoint: checkpoints.at(-2) ?? logged.checkpoint };
  };
  expect(await telling({ later: stale })).toBe('receipt_wrong');
});

test('where one selection stands no other is founded, and a refused invitation stops', async () => {
  const founding = { mode: 'rehearsal', ticket: '', definition: await definition() } as const;
  const { founding: board } = memoryBoard(keyPair(chance('clerk')(32)), OPENS, checked);
  const ports = { board, random: chance('founder'), reckoner: checked };
  expect((await found(founding, ports)).ok).toBe(true);
  expect(await found(founding, ports)).toMatchObject({ refusal: { code: 'set_up_already' } });
  const second = memoryBoard(keyPair(chance('clerk')(32)), OPENS, checked).founding;
  const closed: FoundingBoard = {
    ...second,
    open: (id) => ({
      ...second.open(id),
      submit: async () => ({ ok: false, refusal: { code: 'too_often' } }),
    }),
  };
  expect(await found(founding, { ...ports, board: closed })).toMatchObject({
    refusal: { code: 'too_often' },
  });
});

test('a receipt that proves nothing is told from an act that stands', async () => {
  const table = await smallTable();
  await openPoll(table);
  const ports = table.portsOf(NORTH);
  const lying = async (lie: Lie) => {
    const vault = memoryVault();
    await vault.save(must(await ports.vault.load(), 'a journal'));
    const submit: Board['submit'] = async (signed) => {
      const reply = await ports.board.submit(signed);
      return reply.ok ? { ok: true, value: lie(reply.value) } : reply;
    };
    const agent = await resumeSeat({ ...ports, vault, board: { ...ports.board, submit } });
    const reply = await mustOk(must(agent, 'a seat'), 'a seat').vote(POLL, {});
    return reply.ok ? 'logged' : reply.refusal.code;
  };
  expect(await lying((logged) => ({ ...logged, receipt: '' }))).toBe('receipt_wrong');
  expect(await lying((logged) => ({ ...logged, index: logged.index - 1 }))).toBe('receipt_wrong');
  // A log of the clerk's own making, in which the entry stands where it says it does not.
  const misplaced: Lie = (logged) => {
    const { wish, signature } = must(table.memory.sent.at(-1), 'a wish');
    const { index, at } = logged;
    const bytes = writeEntry({ index, at, wish: mustOk(parseWish(wish), 'a wish'), signature });
    const tree = append(emptyTree, bytes);
    const { origin } = table.memory.selection();
    const clerk = keyPair(chance('small')(32));
    const checkpoint = writeCheckpoint({ origin, head: headOf(tree) }, clerk);
    const receipt = writeReceipt({ index: 0, proof: proveInclusion(tree, 0, 1), checkpoint });
    return { ...logged, receipt };
  };
  expect(await lying(misplaced)).toBe('receipt_wrong');
  expect(await lying((logged) => logged)).toBe('logged');
});

test('a board may say that a seat is taken and have no entry of it: nothing follows', async () => {
  const { memory, code } = await untaken();
  const submit: Board['submit'] = async () => ({
    ok: true,
    value: { index: 9, at: OPENS, checkpoint: '', receipt: '' },
  });
  const ports = portsOf(memory, { ...memory.board, submit });
  expect(await takeSeat(ports, NORTH, code)).toMatchObject({ refusal: { code: 'receipt_wrong' } });
  const { origin } = memory.selection();
  const head = headOf(emptyTree);
  const checkpoint = writeCheckpoint({ origin, head }, keyPair(chance('clerk')(32)));
  let shown: Board['entries'] = async () => ({ size: 0, checkpoint, now: OPENS, entries: [] });
  const board: Board = { ...memory.board, entries: (from) => shown(from) };
  const follower = makeFollower({ board, clerk: memory.clerk, origin, reckoner: checked });
  const back = await resumeSeat({ ...ports, board, follower });
  const agent = mustOk(must(back, 'a seat'), 'a seat');
  expect(await agent.sync()).toMatchObject({ refusal: { code: 'not_set_up' } });
  shown = memory.board.entries;
  expect(await agent.act({ type: 'ConfirmSeen', silence: 1 })).toMatchObject({
    refusal: { code: 'seat_not_taken' },
  });
});

test('a seat is taken once by one device, with the code that was handed over', async () => {
  const { memory, code, codes } = await untaken();
  const ports = portsOf(memory, memory.board);
  expect(await resumeSeat(ports)).toBeUndefined();
  expect(await takeSeat(ports, 'member:zoe', code)).toMatchObject({
    refusal: { code: 'seat_unknown' },
  });
  const other = must(codes.find(({ seat }) => seat === EAST)?.code, 'the code of East');
  expect(await takeSeat(ports, NORTH, other)).toMatchObject({ refusal: { code: 'code_wrong' } });
  // The answer is lost on the way, and what comes of it is found when the member tries again.
  const mute = portsOf(memory, {
    ...memory.board,
    submit: async (signed) => {
      await memory.board.submit(signed);
      throw new Error('no network');
    },
  });
  expect(await takeSeat(mute, NORTH, code)).toMatchObject({
    refusal: { code: 'board_unreachable' },
  });
  expect(await resumeSeat(mute)).toMatchObject({ refusal: { code: 'board_unreachable' } });
  const { vault } = mute;
  const again = await takeSeat({ ...portsOf(memory, memory.board), vault }, NORTH, code);
  expect(mustOk(again, 'the seat').seat).toBe(NORTH);
  expect(await takeSeat({ ...ports, vault }, EAST, other)).toMatchObject({
    refusal: { code: 'seat_held_here', seat: NORTH },
  });
});

test('a vault that holds something else is neither used nor written over', async () => {
  const { memory, code } = await untaken();
  const ports = portsOf(memory, memory.board);
  await ports.vault.save(Uint8Array.of(1, 2, 3));
  for (const reply of [await takeSeat(ports, NORTH, code), await resumeSeat(ports)]) {
    expect(reply).toMatchObject({ refusal: { code: 'journal_unreadable' } });
  }
  expect(await ports.vault.load()).toEqual(Uint8Array.of(1, 2, 3));
});

// Goal: two checkpoints that cannot both be true are kept as evidence, however they came.
test('a checkpoint that its own entries do not lead to is a fork', async () => {
  const [table, fork] = [await smallTable(), await smallTable()];
  for (const one of [table, fork]) await openPoll(one);
  await agentOf(table, NORTH).vote(POLL, {});
  await agentOf(fork, EAST).vote(POLL, {});
  const { checkpoint: foreign } = await fork.memory.board.entries(0);
  let lying = true;
  const board = (of: SmallTable) => ({
    entries: async (from: number) => {
      const page = await of.memory.board.entries(from);
      return lying ? { ...page, checkpoint: foreign } : page;
    },
  });
  const { clerk } = table.memory;
  const { origin } = table.memory.selection();
  const source = { board: board(table), clerk, origin, reckoner: checked };
  expect(await makeFollower(source).sync()).toMatchObject({
    refusal: { code: 'log_forked', kept: '', seen: foreign },
  });
  const follower = makeFollower(source);
  lying = false;
  expect((await follower.sync()).ok).toBe(true);
  const kept = follower.known()?.checkpoint;
  lying = true;
  expect(await follower.sync()).toMatchObject({
    refusal: { code: 'log_forked', kept, seen: foreign },
  });
});

async function untaken() {
  const memory = memoryBoard(keyPair(chance('clerk')(32)), OPENS, checked);
  const founding = { mode: 'rehearsal', ticket: '', definition: await definition() } as const;
  const ports = { board: memory.founding, random: chance('founder'), reckoner: checked };
  const { codes } = mustOk(await found(founding, ports), 'the founding');
  const code = must(codes.find(({ seat }) => seat === NORTH)?.code, 'the code of North');
  return { memory, codes, code };
}

function followerOf(memory: ReturnType<typeof memoryBoard>) {
  const { origin } = memory.selection();
  const { board, clerk } = memory;
  return makeFollower({ board, clerk, origin, reckoner: checked });
}

function portsOf(memory: ReturnType<typeof memoryBoard>, board: Board) {
  return {
    board,
    vault: memoryVault(),
    follower: followerOf(memory),
    random: chance('seat'),
    clock: () => OPENS,
    pause: async () => {},
  };
}
