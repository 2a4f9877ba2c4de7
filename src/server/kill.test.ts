/**
 * `kill -9` in the middle of a round: whatever was acknowledged is there when the server comes
 * back.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import type { Instant } from '../basics/instant.ts';
import { boardAt } from '../contract/board.ts';
import type { Line } from '../contract/line.ts';
import { moveClock } from '../contract/rehearsals.ts';
import { readReceipt } from '../record/receipt.ts';
import type { SeatId } from '../table/ids.ts';
import { roundOf } from '../table/round-lookup.ts';
import { freshFolder } from '../../tools/support/each-store.ts';
import { EVE, PLAN, openPoll, seatAtLine } from '../../tools/support/house.ts';

type Child = { readonly process: ChildProcess; readonly address: string; readonly ticket: string };

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function serveOn(folder: string): Promise<Child> {
  const argv = ['tools/support/serve-child.ts', folder, String(EVE)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (part: Buffer) => resolve(String(part)));
    child.once('exit', (code) => reject(new Error(`left with ${code}`)));
  });
  return { process: child, ...(JSON.parse(line) as { address: string; ticket: string }) };
}

async function kill({ process: child }: Child): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

// Goal: five ballots go out, the server dies while they are being judged; each that got a receipt
// is in the log at its place afterwards, the others go out again byte for byte, and the count is
// right.
test('a server killed in the middle of a round has lost nothing that it acknowledged', async () => {
  const folder = freshFolder();
  let child = await serveOn(folder);
  const line: Line = {
    get base() {
      return child.address;
    },
    fetch: (address, asked) => fetch(address, asked),
    wait: () => new Promise((resolve) => setTimeout(resolve, 10)),
  };
  let now: Instant = EVE;
  const table = await seatAtLine({ line, now: () => now, ticket: child.ticket });
  const reach = async (to: Instant) => {
    now = to;
    await moveClock(line, table.id, to);
  };
  await openPoll({ reach }, table);
  const members = [...table.agents.keys()].filter((seat) => seat !== 'officer:chair');
  const vote = (seat: SeatId) =>
    table.agent(seat).vote(PLAN.id, { [PLAN.candidates[0] ?? '']: 'encourage' });
  const [first, ...rest] = members;
  if (!first) throw new Error('no members');
  const acknowledged = [await vote(first)];
  const racing = rest.map((seat) => vote(seat).catch(() => undefined));
  await racing[0];
  await kill(child);
  for (const reply of await Promise.all(racing)) if (reply?.ok) acknowledged.push(reply);
  expect(acknowledged.length).toBeGreaterThanOrEqual(2);

  child = await serveOn(folder);
  await reach(PLAN.opens);
  const board = boardAt(line, table.id);
  for (const reply of acknowledged) {
    if (!reply.ok) throw new Error(reply.refusal.code);
    expect(readReceipt(reply.value.receipt)?.index).toBe(reply.value.index);
  }
  expect((await board.summary()).seats.every(({ enrolled }) => enrolled)).toBe(true);
  for (const seat of members) await table.agent(seat).tend();
  const cast = roundOf(await table.selection(), PLAN.id)?.ballots ?? {};
  for (const reply of acknowledged) {
    const places = Object.values(cast).map(({ index }) => index);
    expect(places).toContain(reply.ok ? reply.value.index : -1);
  }
  for (const seat of members) if (!cast[seat.slice(7)]) expect((await vote(seat)).ok).toBe(true);
  await reach(PLAN.closes);
  await table.tendAll();
  expect(roundOf(await table.selection(), PLAN.id)?.result?.cast).toBe(members.length);
});
