/**
 * Four members and a chair around a board in memory, for tests.
 *
 * Use      `smallTable()` founds, enrols and opens; `agents` act, `tendAll` does all duties there
 *          are.
 */

import { must, mustOk } from '../basics/bug.ts';
import type { JsonObject } from '../basics/canonical.ts';
import { type Instant, later, parseInstant, writeInstant } from '../basics/instant.ts';
import { concat, length32, utf8 } from '../basics/bytes.ts';
import { sha256 } from '../crypto/digest.ts';
import type { Random } from '../crypto/group.ts';
import { keyPair } from '../crypto/signature.ts';
import { type RoundId, type SeatId, parseRoundId } from '../table/ids.ts';
import { type Reckoner, reckoner, remembering } from '../table/reckoner.ts';
import { type Agent, type Ports, takeSeat } from './agent.ts';
import type { Vault } from './board.ts';
import { type Follower, makeFollower } from './follower.ts';
import { found } from './founder.ts';
import { type MemoryBoard, memoryBoard } from './memory-board.ts';

export const POLL: RoundId = must(parseRoundId('poll-1'), 'an id');
export const OPENS: Instant = must(parseInstant('2025-03-04T18:00:00Z'), 'a time');
export const CLOSES: Instant = later(OPENS, 3_600_000);

export type SmallTable = {
  readonly memory: MemoryBoard;
  readonly agents: ReadonlyMap<SeatId, Agent>;
  readonly vaults: ReadonlyMap<SeatId, MemoryVault>;
  readonly codes: ReadonlyMap<SeatId, string>;
  readonly clock: { now: Instant };
  reach(to: Instant): void;
  portsOf(seat: SeatId): Ports;
  /** All duties of all seats but those left out. */
  tendAll(without?: readonly SeatId[]): Promise<void>;
};

export type MemoryVault = Vault & { held(): Uint8Array | undefined };

/** Bytes that repeat from run to run. */
export function chance(seed: string): Random {
  let made = 0;
  return (length) => {
    const blocks: Uint8Array[] = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(sha256(concat(utf8(seed), length32(made++))));
    }
    return concat(...blocks).subarray(0, length);
  };
}

export function memoryVault(): MemoryVault {
  let bytes: Uint8Array | undefined;
  return {
    load: async () => bytes,
    save: async (next) => {
      bytes = next;
    },
    held: () => bytes,
  };
}

/** Founded, all seats taken but the `late` ones, not yet opened. */
export async function smallTable(
  seed = 'small',
  reckoning: Reckoner = remembering(reckoner(chance(`checks of ${seed}`))),
  parts: JsonObject = {},
  late: readonly SeatId[] = [],
): Promise<SmallTable> {
  const random = chance(seed);
  const clock = { now: later(OPENS, -86_400_000) };
  const memory = memoryBoard(keyPair(random(32)), clock.now, reckoning);
  const definition = { ...DEFINITION, ...parts };
  const founding = { mode: 'rehearsal', ticket: '', definition } as const;
  const founded = await found(founding, { board: memory.founding, random, reckoner: reckoning });
  const { origin, clerk, codes } = mustOk(founded, 'the founding');
  const follower: Follower = makeFollower({
    board: memory.board,
    clerk,
    origin,
    reckoner: reckoning,
  });
  const vaults = new Map(codes.map(({ seat }) => [seat, memoryVault()]));
  const portsOf = (seat: SeatId): Ports => ({
    board: { ...memory.board, ...memory.post.as(seat) },
    vault: must(vaults.get(seat), 'a vault for each seat'),
    follower,
    random,
    clock: () => clock.now,
    pause: async () => {},
  });
  const agents = new Map<SeatId, Agent>();
  for (const { seat, code } of codes) {
    if (late.includes(seat)) continue;
    const agent = await takeSeat(portsOf(seat), seat, code);
    agents.set(seat, mustOk(agent, seat));
  }
  return {
    memory,
    agents,
    vaults,
    codes: new Map(codes.map(({ seat, code }) => [seat, code])),
    clock,
    portsOf,
    reach: (to) => {
      clock.now = to;
      memory.reach(to);
    },
    tendAll: (without = []) => tendAll(agents, without),
  };
}

/** Opened, keys certified, the poll called and open. */
export async function openPoll(table: SmallTable): Promise<void> {
  const { fingerprint } = table.memory.selection();
  await act(table, 'officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  await act(table, 'officer:chair', {
    type: 'CallRound',
    round: POLL,
    opens: writeInstant(OPENS),
    closes: writeInstant(CLOSES),
    reason: 'as planned',
  });
  await table.tendAll();
  table.reach(OPENS);
}

export async function act(
  table: SmallTable,
  seat: SeatId,
  wanted: Parameters<Agent['act']>[0],
): Promise<void> {
  mustOk(await agentOf(table, seat).act(wanted), `${wanted.type} by ${seat}`);
}

export function agentOf(table: SmallTable, seat: SeatId): Agent {
  return must(table.agents.get(seat), 'an agent for each seat');
}

async function tendAll(
  agents: ReadonlyMap<SeatId, Agent>,
  without: readonly SeatId[],
): Promise<void> {
  for (let moved = true; moved;) {
    moved = false;
    for (const [seat, agent] of agents) {
      if (without.includes(seat)) continue;
      const tended = mustOk(await agent.tend(), `the duties of ${seat}`);
      moved ||= tended.done.length > 0;
    }
  }
}

const text = (en: string) => ({ en });
const made = { source: null, confidence: 'made up for rehearsal' };
const member = (id: string) => ({ id, name: text(id), from: null, to: null });
const candidate = (id: string) => ({
  id,
  name: id,
  country: null,
  facts: [{ date: '2025-01-01', kind: 'willing', by: 'north', ...made }],
});

const DEFINITION: JsonObject = {
  format: 'doyen/definition/1',
  id: 'tiny',
  title: text('Head of the four'),
  body: {
    id: 'four',
    name: text('The four'),
    timeZone: 'Europe/Brussels',
    groups: {},
    assumedCorrupt: 1,
    acceptsSmallCounts: true,
  },
  post: { id: 'head', name: text('Head'), incumbent: null, vacantFrom: null, ...made },
  members: ['north', 'east', 'south', 'west'].map(member),
  candidates: ['ada', 'bo'].map(candidate),
  rule: {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: {
      encourage: 'for',
      discourage: 'against',
      noOpinion: 'neutral',
      abstain: 'neutral',
      silent: 'for',
      absent: 'neutral',
      recused: 'out',
    },
    pass: { sum: 1, who: 'against', atMost: 0 },
    choose: 'single',
  },
  silence: { hours: 24, brokenBy: ['objection'], extensions: 1, objection: 'named', ...made },
  trustees: { who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 1, phaseMinutes: 10 },
  rounds: [
    {
      id: 'poll-1',
      kind: 'straw-poll',
      opens: '2025-03-04T18:00:00Z',
      closes: '2025-03-04T19:00:00Z',
      candidates: ['ada', 'bo'],
      reveal: 'counts',
      classes: [],
    },
  ],
};
