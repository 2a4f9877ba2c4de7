/**
 * A whole selection in one process: server, store, and a device for every seat, over real HTTP.
 *
 * Use      `rehearse(example, ports)`; the record it leaves is verified like anybody's.
 * Shapes   time stands still but for the jumps to each next planned time, so a run takes as long
 *          as its arithmetic. The server and the devices share what has been checked; the
 *          verifier does not.
 * Errors   `Declined` where the play stopped; a fault of the program throws.
 */

import { type Instant, later } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import type { Fetch, Line } from '../../contract/line.ts';
import type { Random } from '../../crypto/group.ts';
import type { Declined } from '../../device/board.ts';
import { eveOf } from '../../server/examples.ts';
import { type DoyenServer, openServer } from '../../server/open.ts';
import { reckoner, remembering } from '../../table/reckoner.ts';
import type { Selection } from '../../table/selection.ts';
import { type Report, verifyBundle } from '../../verify/verify.ts';
import { play } from './cast.ts';
import { clockOf } from './clock.ts';
import type { Example } from './files.ts';
import { memoryStore } from './memory-store.ts';
import type { Scene } from './script.ts';
import { foundRehearsal, seatAll } from './troupe.ts';

export type RehearsePorts = {
  readonly fetch: Fetch;
  readonly random: Random;
  readonly now: () => Instant;
  readonly stopwatch: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly say: (stage: Progress, now: Instant) => void;
};

export type Progress = 'founding' | 'enrolling' | 'verifying' | Scene;

export type Rehearsed = {
  readonly selection: Selection;
  readonly bundle: Uint8Array;
  readonly report: Report | undefined;
};

const ROOM_FOR_ALL = 1_000;

export async function rehearse(
  example: Example,
  ports: RehearsePorts,
): Promise<Result<Rehearsed, Declined>> {
  const { random, stopwatch } = ports;
  const start = startOf(example, ports.now());
  const checked = remembering(reckoner(random));
  const server = await openServer({
    store: memoryStore(),
    world: { now: () => start, at: () => () => {}, random, stopwatch },
    log: () => {},
    label: 'rehearsal.localhost',
    version: '',
    examplesFolder: '',
    roomier: ROOM_FOR_ALL,
    reckoner: checked,
  });
  try {
    return await stage({ example, ports, server, start, checked });
  } finally {
    await server.close();
  }
}

type Staging = {
  readonly example: Example;
  readonly ports: RehearsePorts;
  readonly server: DoyenServer;
  readonly start: Instant;
  readonly checked: ReturnType<typeof reckoner>;
};

async function stage(staging: Staging): Promise<Result<Rehearsed, Declined>> {
  const { example, ports, server, start, checked } = staging;
  const line = await lineTo(server, ports);
  if (!line.ok) return line;
  let now = () => start;
  const troupePorts = {
    line: line.value,
    random: ports.random,
    reckoner: checked,
    now: () => now(),
  };
  ports.say('founding', start);
  const ticket = server.house.tickets.issue('rehearsal');
  const founded = await foundRehearsal(ticket, example.source, troupePorts);
  if (!founded.ok) return founded;
  ports.say('enrolling', start);
  const troupe = await seatAll(founded.value, undefined, troupePorts);
  if (!troupe.ok) return troupe;
  const { agents, board, id } = troupe.value;
  const clock = clockOf({ line: line.value, id, own: () => start });
  now = clock.now;
  const script = { answers: example.answers, played: [...agents.keys()] };
  const played = await play({ script, agents, clock, people: false, live: false, say: ports.say });
  if (!played.ok) return played;
  ports.say('verifying', clock.now());
  const bundle = await board.bundle();
  const report = verifyBundle(bundle, {
    fingerprint: played.value.fingerprint,
    random: ports.random,
  });
  return ok({ selection: played.value, bundle, report: report.ok ? report.value : undefined });
}

async function lineTo(
  server: DoyenServer,
  { fetch, wait }: RehearsePorts,
): Promise<Result<Line, Declined>> {
  const address = await server.listen(0, '127.0.0.1');
  if (!address.ok) return address;
  return ok({ base: address.value.replace('localhost', '127.0.0.1'), fetch, wait });
}

/** The day before what is played; today, where nothing in it has a date. */
function startOf({ definition, answers }: Example, today: Instant): Instant {
  const { ending } = answers;
  const opens = ending.kind === 'silence' ? ending.opens : undefined;
  return eveOf(definition) ?? (opens === undefined ? today : later(opens, -86_400_000));
}
