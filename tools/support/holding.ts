/**
 * A whole selection held over any line, by devices that send the same again; and an audit of what
 * was kept.
 *
 * Use      `holdSelection({ line, ... }, example)` from founding to seal; `auditKept(store,
 *          acknowledged)` once it is over.
 * Errors   throws where it does not come to its end in so many tries, or where anything
 *          acknowledged is not where it was said to be.
 */

import { type Instant, instantOf } from '../../src/basics/instant.ts';
import type { Result } from '../../src/basics/result.ts';
import { play } from '../../src/cli/rehearsal/cast.ts';
import { clockOf } from '../../src/cli/rehearsal/clock.ts';
import type { Example } from '../../src/cli/rehearsal/files.ts';
import { type HttpBoard, boardAt, foundingBoardAt } from '../../src/contract/board.ts';
import type { Line } from '../../src/contract/line.ts';
import type { Random } from '../../src/crypto/group.ts';
import { type Agent, resumeSeat, takeSeat } from '../../src/device/agent.ts';
import type { Declined } from '../../src/device/board.ts';
import { type Follower, makeFollower } from '../../src/device/follower.ts';
import { type Founded, found } from '../../src/device/founder.ts';
import { chance, memoryVault } from '../../src/device/small-table.ts';
import { emptyLedger, follow } from '../../src/record/ledger.ts';
import { replaying } from '../../src/server/replaying.ts';
import type { Store } from '../../src/store/store.ts';
import type { SeatId } from '../../src/table/ids.ts';
import { reckoner, remembering } from '../../src/table/reckoner.ts';
import type { Selection } from '../../src/table/selection.ts';

export type Holding = {
  readonly line: Line;
  readonly seed: string;
  /** Leave to begin, of the server as it runs now. */
  readonly ticket: () => Promise<string>;
  /** The devices' own clock, but for the rehearsal's offset. */
  readonly own: () => Instant;
  /** Hears what is under way. */
  readonly scene?: (name: string) => void;
};
export type Held = {
  readonly selection: Selection;
  readonly agents: ReadonlyMap<SeatId, Agent>;
  readonly board: HttpBoard;
};
export type Acknowledged = {
  readonly selection: string;
  readonly index: number;
  readonly signature: string;
};

const MOST_TRIES = 500;

export async function holdSelection(holding: Holding, example: Example): Promise<Held> {
  const { line, seed, own, scene = () => {} } = holding;
  const random = chance(`devices of ${seed}`);
  const checked = remembering(reckoner(random));
  scene('founding');
  const founded = await persistently(async () => {
    const ticket = await holding.ticket();
    const founding = { mode: 'rehearsal', ticket, definition: example.source } as const;
    return found(founding, { board: foundingBoardAt(line), random, reckoner: checked });
  });
  scene('enrolling');
  const clock = clockOf({ line, id: founded.id, own });
  const board = boardAt(line, founded.id);
  const follower = makeFollower({ ...founded, board, reckoner: checked });
  follower.rely(founded.known);
  // A clock that was moved may be known from the log alone: the answer to who moved it was lost.
  const now = () => instantOf(Math.max(clock.now(), follower.serverTime()));
  const agents = await seatAll(founded, { line, board, follower, random, now });
  const script = { answers: example.answers, played: [...agents.keys()] };
  const say = ({ kind }: { readonly kind: string }) => scene(kind);
  const stage = { script, agents, people: false, live: false, say };
  const selection = await persistently(() => play({ ...stage, clock: { ...clock, now } }));
  return { selection, agents, board };
}

type Devices = {
  readonly line: Line;
  readonly board: HttpBoard;
  readonly random: Random;
  readonly follower: Follower;
  readonly now: () => Instant;
};

async function seatAll(
  { codes }: Founded,
  { line, board, follower, random, now }: Devices,
): Promise<ReadonlyMap<SeatId, Agent>> {
  const agents = new Map<SeatId, Agent>();
  for (const { seat, code } of codes) {
    const pause = (milliseconds: number) => line.wait(milliseconds);
    const ports = { board, vault: memoryVault(), follower, random, clock: now, pause };
    const taken = async () => {
      const agent = await takeSeat(ports, seat, code);
      // The entry stood, and only the session after it was cut off.
      const isHeld = !agent.ok && agent.refusal.code === 'seat_held_here';
      return isHeld ? ((await resumeSeat(ports)) ?? agent) : agent;
    };
    agents.set(seat, await persistently(taken));
  }
  return agents;
}

/** Again and again, as a person would who reads "no connection"; any other no is a fault. */
async function persistently<Value>(job: () => Promise<Result<Value, Declined>>): Promise<Value> {
  let last: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const done = await job();
      if (done.ok) return done.value;
      last = JSON.stringify(done.refusal);
    } catch (problem) {
      last = problem;
    }
  }
  throw new Error(`not in ${MOST_TRIES} tries: ${String(last)}`);
}

/**
 * What is kept, read back as an auditor would: every log replays, with its enclosures; whatever was
 * acknowledged stands at its place, once. The answer is the number of entries.
 */
export async function auditKept(
  store: Store,
  acknowledged: readonly Acknowledged[],
): Promise<number> {
  let entries = 0;
  for (const { id, size } of await store.selections()) {
    const signatures = await replay(store, id);
    if (signatures.length !== size) throw new Error(`${id}: ${signatures.length} of ${size}`);
    if (new Set(signatures).size !== size) throw new Error(`${id}: an entry stands there twice`);
    for (const { selection, index, signature } of acknowledged) {
      if (selection !== id || signatures[index] === signature) continue;
      throw new Error(`${id}: entry ${index} was acknowledged and is not there`);
    }
    entries += size;
  }
  return entries;
}

/** The signatures of a log in order; throws where the rules would not have let an entry in. */
async function replay(store: Store, id: string): Promise<readonly string[]> {
  const judge = replaying(reckoner(chance(id)));
  const signatures: string[] = [];
  let ledger = emptyLedger;
  for (;;) {
    const page = await store.page(id, signatures.length, 500);
    if (page.length === 0) return signatures;
    for (const { bytes, enclosure } of page) {
      const step = follow(ledger, bytes, enclosure, judge);
      if (!step.ok) throw new Error(`${id}, entry ${signatures.length}: ${step.refusal.code}`);
      ledger = step.value.ledger;
      signatures.push(step.value.entry.signature);
    }
  }
}
