/**
 * Two hundred members with four windows each on one server: 800 live streams, while forty of the
 * same devices act at once.
 *
 * Use      `npm run bench -- crowd [MEMBERS] [WINDOWS]`; prints how long a wish took to be
 *          acknowledged, how long the news of it took to every stream, and what the server needed.
 * Shapes   a text lies under silence, and forty devices confirm at the same moment that they have
 *          seen it: one signature each, as closings are at a round's end. One window of each
 *          browser reads on at each news, as its lock has it; the others only listen. Clients and
 *          server share the machine.
 * Errors   throws where a stream missed the last news, or the server did not end when told to.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { must, mustOk } from '../src/basics/bug.ts';
import type { JsonObject } from '../src/basics/canonical.ts';
import { type HttpBoard, boardAt, foundingBoardAt } from '../src/contract/board.ts';
import { events } from '../src/contract/event-stream.ts';
import type { Line } from '../src/contract/line.ts';
import { later, writeInstant } from '../src/basics/instant.ts';
import { type Agent, takeSeat } from '../src/device/agent.ts';
import { type Follower, makeFollower } from '../src/device/follower.ts';
import { type SeatCode, found } from '../src/device/founder.ts';
import { chance, memoryVault } from '../src/device/small-table.ts';
import { reckoner, remembering } from '../src/table/reckoner.ts';
import { DEFINITION, EVE } from '../tools/support/house.ts';
import { openVictim } from '../tools/support/victim.ts';

type Browser = {
  readonly agent: Agent;
  readonly board: HttpBoard;
  readonly token: () => string;
};
type Window = {
  /** When each length of the log was first heard of. */
  readonly heard: Map<number, number>;
  /** Whether it has read what it heard of; where it only listens, always. */
  isUpToDate(): boolean;
};
type Crowd = {
  readonly id: string;
  readonly line: Line;
  readonly browsers: readonly Browser[];
  /** So many act at once: what became of each. */
  act(many: number): Promise<readonly Acted[]>;
};
type Acted = { readonly index: number; readonly answered: number; readonly took: number };

/** So many act, all at once. */
const ACTING = 40;
const AGAIN = 1_000;
const dialled = { again: 0 };
let over = false;

export async function crowdRows(members = 200, windows = 4): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-crowd-'));
  const victim = await openVictim(folder, EVE);
  const { address, ticket } = await victim.life();
  const crowd = await seatCrowd(lineTo(address), ticket, members);
  const memory = () => `${victim.memoryMb().toFixed(0)} MB`;
  console.log(`${members} members seated, a text under silence, the server takes ${memory()}`);
  const all = crowd.browsers.flatMap((browser) =>
    Array.from({ length: windows }, (_, at) => openWindow(crowd, browser, at === 0)),
  );
  const opened = performance.now();
  await until(() => all.every(({ heard, isUpToDate }) => heard.size > 0 && isUpToDate()));
  console.log(`${all.length} streams open, the server takes ${memory()}`);
  tell('streams opened, the whole log read by each browser', [performance.now() - opened]);
  const wishes = await crowd.act(ACTING);
  const last = Math.max(...wishes.map(({ index }) => index)) + 1;
  const missed = () => all.filter(({ heard }) => !heard.has(last)).length;
  await until(() => missed() === 0);
  console.log(`${missed()} streams missed the last news, the server takes ${memory()}`);
  const news = wishes.flatMap(({ index, answered }) =>
    all.map((window) => Math.max(0, heardOf(window, index) - answered)),
  );
  tell(
    'a wish, from sending to its receipt',
    wishes.map(({ took }) => took),
  );
  tell('the news of it, from receipt to stream', news);
  console.log(`${dialled.again} requests met no answer and were sent again`);
  over = true;
  const told = performance.now();
  await victim.stop();
  tell('stopped with all streams open', [performance.now() - told]);
  fs.rmSync(folder, { recursive: true, force: true });
}

function lineTo(address: string): Line {
  return {
    base: address.replace('localhost', '127.0.0.1'),
    fetch: async (to, asked) => {
      // As a device does where nobody answered: the same once more.
      for (;;) {
        const answered = await fetch(to, asked).catch(() => undefined);
        if (answered || over) return must(answered, 'an answer');
        dialled.again++;
        await new Promise((go) => setTimeout(go, AGAIN));
      }
    },
    wait: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
  };
}

async function seatCrowd(line: Line, ticket: string, members: number): Promise<Crowd> {
  const random = chance('crowd');
  const checked = remembering(reckoner(random));
  const founding = { mode: 'rehearsal', ticket, definition: definitionOf(members) } as const;
  const founded = await found(founding, {
    ...{ board: foundingBoardAt(line), random, reckoner: checked },
  });
  if (!founded.ok) throw new Error(JSON.stringify(founded.refusal));
  const { id, codes } = founded.value;
  const reading = boardAt(line, id);
  const follower = makeFollower({ ...founded.value, board: reading, reckoner: checked });
  const acted: Acted[] = [];
  const seat = async (one: SeatCode): Promise<Browser> => {
    let token = '';
    const board = boardAt({ ...line, fetch: watching(line, acted, (held) => (token = held)) }, id);
    // One log is read for all of them here: what is measured is the server.
    const shared = { ...board, entries: reading.entries, session: sessionOf(board, reading) };
    const rest = { follower: upToDate(follower), random, clock: () => EVE, pause: line.wait };
    const ports = { board: shared, vault: memoryVault(), ...rest };
    const agent = mustOk(await takeSeat(ports, one.seat, one.code), one.seat);
    await board.entries(0);
    return { agent, board, token: () => token };
  };
  const seated: Browser[] = [];
  for (const one of codes) seated.push(await seat(one));
  const [chair, ...browsers] = seated;
  await layText(must(chair, 'a chair').agent, follower);
  const act = async (many: number) => {
    acted.length = 0;
    const seen = { type: 'ConfirmSeen', silence: 1 } as const;
    const acting = browsers.slice(0, many).map(({ agent }) => agent.act(seen));
    for (const reply of await Promise.all(acting)) mustOk(reply, 'a wish');
    return acted;
  };
  return { id, line, browsers, act };
}

/** Devices that have just read the log: what they send, they send at the same moment. */
function upToDate(follower: Follower): Follower {
  return { ...follower, sync: async () => ({ ok: true, value: follower.ledger() }) };
}

/** The chair opens the selection and puts a name under silence. */
async function layText(chair: Agent, follower: Follower): Promise<void> {
  const { fingerprint } = must(mustOk(await follower.sync(), 'the log').selection, 'a selection');
  mustOk(await chair.act({ type: 'Open', fingerprint, reason: 'all compared' }), 'the opening');
  const { candidacies } = must(mustOk(await follower.sync(), 'the log').selection, 'it');
  const candidate = must(candidacies[0], 'a name').id;
  const about = { candidate, text: { en: 'The name is appointed.' }, reason: 'for the crowd' };
  const ends = writeInstant(later(EVE, 7 * 86_400_000));
  mustOk(await chair.act({ type: 'OpenSilence', ...about, ends }), 'the silence');
  mustOk(await follower.sync(), 'the log');
}

/** Notes how long each wish took to its receipt, and with which token is read. */
function watching(line: Line, acted: Acted[], held: (token: string) => void): Line['fetch'] {
  return async (to, asked) => {
    const { authorization } = asked.headers;
    if (authorization !== undefined) held(authorization);
    const began = performance.now();
    const reply = await line.fetch(to, asked);
    if (!to.endsWith('/wishes')) return reply;
    const answered = performance.now();
    const text = await reply.text();
    const { index } = JSON.parse(text) as { readonly index: number };
    acted.push({ index, answered, took: answered - began });
    return { ...reply, status: reply.status, body: null, text: async () => text };
  };
}

/** Opens both: the seat's own, and the one over which all follow the log. */
function sessionOf(own: HttpBoard, reading: HttpBoard): HttpBoard['session'] {
  return async (seat, sign) => {
    const opened = await own.session(seat, sign);
    return opened.ok ? reading.session(seat, sign) : opened;
  };
}

/** The small example's table, with so many members. */
function definitionOf(count: number): JsonObject {
  const [first] = DEFINITION['members'] as readonly JsonObject[];
  const members = Array.from({ length: count }, (_, at) => ({ ...first, id: `member-${at}` }));
  const most = Math.floor(count / 4);
  return {
    ...DEFINITION,
    members,
    body: { ...(DEFINITION['body'] as JsonObject), groups: {}, assumedCorrupt: most },
    trustees: {
      ...(DEFINITION['trustees'] as JsonObject),
      threshold: most + 1,
      closingQuorum: Math.floor(count * 0.7),
    },
  };
}

/** A window that listens; where it is the one that works, it reads on at each news. */
function openWindow({ id, line }: Crowd, browser: Browser, works: boolean): Window {
  const heard = new Map<number, number>();
  const listen = async () => {
    const headers = { authorization: browser.token() };
    const path = `${line.base}/api/selections/${id}/live`;
    const answered = await line.fetch(path, { method: 'GET', headers });
    const reader = must(answered.body, 'a stream').getReader();
    for await (const { event, data } of events(reader)) {
      if (event !== 'size') continue;
      heard.set(Number(data), performance.now());
      if (works) void readOn();
    }
  };
  let from = 0;
  let reading = false;
  const readOn = async () => {
    if (reading) return;
    reading = true;
    while (from < Math.max(...heard.keys())) {
      const page = await browser.board.entries(from).catch(() => undefined);
      from += page?.entries.length ?? 0;
      if (!page) await line.wait(AGAIN);
    }
    reading = false;
  };
  void dialOn(listen, line);
  return { heard, isUpToDate: () => !works || from >= Math.max(0, ...heard.keys()) };
}

/** A stream that could not be opened, or was cut, is dialled again, as a page's is. */
async function dialOn(listen: () => Promise<void>, line: Line): Promise<void> {
  while (!over) {
    await listen().catch(() => {});
    await line.wait(AGAIN);
  }
}

/** When a window knew that the log was longer than `index`. */
function heardOf({ heard }: Window, index: number): number {
  const times = [...heard].flatMap(([size, at]) => (size > index ? [at] : []));
  return Math.min(...times);
}

function tell(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((one, two) => one - two);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(54)} p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`,
  );
}

async function until(come: () => boolean): Promise<void> {
  const end = performance.now() + 300_000;
  while (!come()) {
    if (performance.now() > end) throw new Error('what was waited for did not come');
    await new Promise((go) => setTimeout(go, 50));
  }
}
