/**
 * A server without a port on a fresh store, with a clock of the test's own, and devices at its
 * table.
 *
 * Use      `const house = await openHouse(place)`, `const table = await seatAll(house)`.
 * Shapes   devices speak the HTTP interface through `house.line`, which notes all that passes.
 */

import fs from 'node:fs';
import { type JsonObject, parseJson } from '../../src/basics/canonical.ts';
import { must } from '../../src/basics/bug.ts';
import { type Instant, later, writeInstant } from '../../src/basics/instant.ts';
import { type HttpBoard, boardAt, foundingBoardAt } from '../../src/contract/board.ts';
import type { Line } from '../../src/contract/line.ts';
import type { Random } from '../../src/crypto/group.ts';
import { type Agent, type Ports, takeSeat } from '../../src/device/agent.ts';
import { makeFollower } from '../../src/device/follower.ts';
import { type Founded, found } from '../../src/device/founder.ts';
import { type MemoryVault, chance, memoryVault } from '../../src/device/small-table.ts';
import type { Leave } from '../../src/server/corridors.ts';
import { type DoyenServer, openServer } from '../../src/server/open.ts';
import type { Engage } from '../../src/server/rehearsals.ts';
import type { World } from '../../src/server/world.ts';
import type { Place } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { RoundPlan } from '../../src/table/definition/definition.ts';
import { parseDefinition } from '../../src/table/definition/definition-parser.ts';
import type { SeatId } from '../../src/table/ids.ts';
import { reckoner, remembering } from '../../src/table/reckoner.ts';
import type { Mode } from '../../src/table/seats/seating.ts';
import type { Act, Selection } from '../../src/table/selection.ts';
import { mustOpen } from './must-open.ts';

export type TestHouse = {
  readonly server: DoyenServer;
  readonly store: Store;
  readonly line: Line;
  /** Every address, body and answer that passed, as text. */
  readonly traffic: string[];
  readonly logged: string[];
  now(): Instant;
  /** The time comes, and with it whatever waited for it. */
  reach(to: Instant): Promise<void>;
  close(): Promise<void>;
};
export type TestTable = {
  readonly id: string;
  readonly founded: Founded;
  /** The chair's. */
  readonly board: HttpBoard;
  readonly boards: ReadonlyMap<SeatId, HttpBoard>;
  readonly agents: ReadonlyMap<SeatId, Agent>;
  readonly vaults: ReadonlyMap<SeatId, MemoryVault>;
  agent(seat: SeatId): Agent;
  act(seat: SeatId, act: Act): Promise<void>;
  tendAll(without?: readonly SeatId[]): Promise<void>;
  selection(): Promise<Selection>;
};

type Seating = {
  readonly without?: readonly SeatId[];
  readonly random?: Random;
  /** What replaces parts of the example's definition. */
  readonly parts?: JsonObject;
  readonly mode?: Mode;
};

type AtLine = { readonly line: Line; readonly now: () => Instant; readonly ticket: string };

export const DEFINITION = parseJson(
  fs.readFileSync('examples/small/definition.json', 'utf8'),
) as JsonObject;
const parsed = parseDefinition(DEFINITION);
export const PLAN: RoundPlan = must(parsed.ok ? parsed.value.rounds[0] : null, 'a first round');
export const EVE: Instant = later(PLAN.opens, -86_400_000);
const BASE = 'http://doyen.test';

type Furnishing = {
  readonly seed?: string;
  readonly engage?: Engage;
  readonly roomier?: number;
  readonly corridors?: Leave;
  /** What its clock says as it opens. */
  readonly from?: Instant;
  /** Puts something around the store, such as a disk that fills. */
  readonly around?: (store: Store) => Store;
};

export async function openHouse(
  place: Place,
  {
    seed = 'house',
    engage,
    roomier = 1,
    corridors = 'anyone',
    from = EVE,
    around = (kept) => kept,
  }: Furnishing = {},
): Promise<TestHouse> {
  const store = around(await mustOpen(place));
  const { world, reach } = testWorld(seed, from);
  const logged: string[] = [];
  const server = await openServer({
    ...{ store, world, label: 'doyen.test', version: '0.0.0', examplesFolder: 'examples' },
    log: (line) => logged.push(JSON.stringify(line)),
    ...(engage ? { engage } : {}),
    roomier,
    corridors,
  });
  const traffic: string[] = [];
  return {
    ...{ server, store, traffic, logged, now: world.now },
    line: lineTo(server, traffic),
    reach: async (to) => {
      reach(to);
      for (const id of server.house.ids()) await (await server.house.room(id))?.tick();
    },
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

function testWorld(
  seed: string,
  from: Instant,
): { readonly world: World; reach(to: Instant): void } {
  let now = from;
  let lap = 0;
  const world: World = {
    now: () => now,
    at: () => () => {},
    random: chance(seed),
    stopwatch: () => lap++ / 1000,
  };
  return { world, reach: (to) => void (now = to) };
}

function lineTo(server: DoyenServer, traffic: string[]): Line {
  return {
    base: BASE,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
    fetch: async (address, asked) => {
      traffic.push(
        `${asked.method} ${address}\n${JSON.stringify(asked.headers)}\n${asked.body ?? ''}`,
      );
      const answered = await server.request(new Request(address, asked));
      if (!answered.headers.get('content-type')?.startsWith('text/event-stream')) {
        traffic.push(Buffer.from(await answered.clone().arrayBuffer()).toString('latin1'));
      }
      return answered;
    },
  };
}

/** Founded, every seat taken but those left out, not yet opened. */
export function seatAll(house: TestHouse, seating: Seating = {}): Promise<TestTable> {
  const ticket = house.server.house.tickets.issue(seating.mode ?? 'rehearsal');
  return seatAtLine({ line: house.line, now: house.now, ticket, ...seating });
}

/** As `seatAll`, at any server that gave a ticket. */
export async function seatAtLine({
  line,
  now,
  ticket,
  without = [],
  random = chance('devices'),
  parts = {},
  mode = 'rehearsal',
}: Seating & AtLine): Promise<TestTable> {
  const reckoning = remembering(reckoner(random));
  const definition = { ...DEFINITION, ...parts };
  const founding = { mode, ticket, definition };
  const ports = { board: foundingBoardAt(line), random, reckoner: reckoning };
  const reply = await found(founding, ports);
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  const { id, origin, clerk, codes } = reply.value;
  const shared = boardAt(line, id);
  const follower = makeFollower({ board: shared, clerk, origin, reckoner: reckoning });
  const agents = new Map<SeatId, Agent>();
  const vaults = new Map<SeatId, MemoryVault>();
  const boards = new Map<SeatId, HttpBoard>();
  for (const { seat, code } of codes.filter((one) => !without.includes(one.seat))) {
    const vault = memoryVault();
    vaults.set(seat, vault);
    const rest = { follower, random, clock: now, pause: () => Promise.resolve() };
    // Each seat has a session of its own: a letter's writer is the session's.
    const board = seat === 'officer:chair' ? shared : boardAt(line, id);
    boards.set(seat, board);
    const seatPorts: Ports = { board, vault, ...rest };
    const agent = await takeSeat(seatPorts, seat, code);
    if (!agent.ok) throw new Error(`${seat}: ${JSON.stringify(agent.refusal)}`);
    agents.set(seat, agent.value);
  }
  return tableOf({ id, founded: reply.value, board: shared, boards, agents, vaults });
}

function tableOf(
  table: Pick<TestTable, 'id' | 'founded' | 'board' | 'boards' | 'agents' | 'vaults'>,
): TestTable {
  const agent = (seat: SeatId) => must(table.agents.get(seat), `an agent for ${seat}`);
  return {
    ...table,
    agent,
    async act(seat, wanted) {
      const reply = await agent(seat).act(wanted);
      if (!reply.ok) throw new Error(`${wanted.type}: ${JSON.stringify(reply.refusal)}`);
    },
    tendAll: (without = []) => tendAll(table.agents, without),
    async selection() {
      const synced = await agent('officer:chair').sync();
      if (!synced.ok) throw new Error(JSON.stringify(synced.refusal));
      return synced.value;
    },
  };
}

/** Opened, keys made, the first poll called, ready and open. */
export async function openPoll(house: Pick<TestHouse, 'reach'>, table: TestTable): Promise<void> {
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  const [opens, closes] = [writeInstant(PLAN.opens), writeInstant(PLAN.closes)];
  const reason = 'as planned';
  await table.act('officer:chair', { type: 'CallRound', round: PLAN.id, opens, closes, reason });
  await table.tendAll();
  await house.reach(PLAN.opens);
}

async function tendAll(
  agents: ReadonlyMap<SeatId, Agent>,
  without: readonly SeatId[],
): Promise<void> {
  for (let moved = true; moved;) {
    moved = false;
    for (const [seat, agent] of agents) {
      if (without.includes(seat)) continue;
      const tended = await agent.tend();
      if (!tended.ok) throw new Error(tended.refusal.code);
      moved ||= tended.value.done.length > 0;
    }
  }
}
