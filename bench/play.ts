/**
 * A whole rehearsal with a stopwatch in hand: which part of it takes how long.
 *
 * Use      `play(example)`; the rehearsal is the one of the command line, nothing in it is changed.
 * Shapes   server and devices share one thread and take turns: while a request is under way it is
 *          the server's time, between two requests a device's. A device's time counts for the act
 *          that it then sends, reading the log included.
 */

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { instantOf } from '../src/basics/instant.ts';
import type { Example } from '../src/cli/rehearsal/files.ts';
import { type Progress, type Rehearsed, rehearse } from '../src/cli/rehearsal/rehearse.ts';
import type { Fetch } from '../src/contract/line.ts';

export const PARTS = [
  'seats taken, opening',
  'key ceremony: devices',
  'key ceremony: server',
  'keys shown before a round',
  'ballots made: devices',
  'ballots checked: server',
  'closings, sums',
  'partials made: devices',
  'partials checked, tally: server',
  'ending, seal',
  'verification',
] as const;

export type Part = (typeof PARTS)[number];

export type Played = {
  readonly wall: number;
  readonly cpu: number;
  /** Seconds of wall time. */
  readonly parts: { readonly [part in Part]: number };
  readonly ballots: number;
  readonly rehearsed: Rehearsed;
};

export const random = (length: number): Uint8Array => Uint8Array.from(randomBytes(length));

export async function play(example: Example): Promise<Played> {
  const watch = stopwatch();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const rehearsed = await rehearse(example, {
    fetch: watch.fetch,
    random,
    now: () => instantOf(Date.now()),
    stopwatch: () => performance.now(),
    wait: (milliseconds) => wait(milliseconds),
    say: (stage) => watch.stage(stage),
  });
  watch.end();
  const wall = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  if (!rehearsed.ok) throw new Error(`the rehearsal stopped: ${rehearsed.refusal.code}`);
  if (rehearsed.value.report?.failed !== 0) throw new Error('the record does not verify');
  const { parts, ballots } = watch;
  return {
    wall,
    cpu: (user + system) / 1e6,
    parts,
    ballots: ballots(),
    rehearsed: rehearsed.value,
  };
}

function stopwatch() {
  const parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as { [part in Part]: number };
  let since = performance.now();
  let verifying = false;
  let ballots = 0;
  const lap = (part: Part) => {
    const now = performance.now();
    parts[verifying ? 'verification' : part] += (now - since) / 1000;
    since = now;
  };
  let owed: Part = 'seats taken, opening';
  const fetched: Fetch = async (address, asked) => {
    const parted = partsOf(address, asked.body);
    const [device, server] = parted ?? [owed, owed];
    if (parted?.[0] === 'ballots made: devices') ballots++;
    lap(device);
    const reply = await fetch(address, asked);
    lap(server);
    owed = device;
    return reply;
  };
  return {
    parts,
    fetch: fetched,
    ballots: () => ballots,
    stage: (stage: Progress) => {
      lap(owed);
      verifying = stage === 'verifying';
    },
    end: () => lap(owed),
  };
}

/** Whose time it is before and during the request; `undefined` for plain reading. */
function partsOf(address: string, body: string | undefined): readonly [Part, Part] | undefined {
  if (address.endsWith('/clock')) return ['closings, sums', 'closings, sums'];
  const act = /"act":\{.*?"type":"(\w+)"/.exec(body ?? '')?.[1];
  switch (act) {
    case undefined:
      return undefined;
    case 'StartCeremony':
    case 'CommitDealing':
    case 'Deal':
    case 'ConfirmKeys':
      return ['key ceremony: devices', 'key ceremony: server'];
    case 'ProvePossession':
    case 'CallRound':
      return ['keys shown before a round', 'keys shown before a round'];
    case 'CastBallot':
      return ['ballots made: devices', 'ballots checked: server'];
    case 'SignClosing':
      return ['closings, sums', 'closings, sums'];
    case 'DecryptTargets':
      return ['partials made: devices', 'partials checked, tally: server'];
    case 'OpenSilence':
    case 'BreakSilence':
    case 'ConfirmSeen':
    case 'Conclude':
    case 'Seal':
      return ['ending, seal', 'ending, seal'];
    default:
      return ['seats taken, opening', 'seats taken, opening'];
  }
}
