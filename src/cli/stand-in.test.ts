/**
 * Stand-ins as the server starts them, and one person among them, over real HTTP.
 */

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { boardAt } from '../contract/board.ts';
import type { Line } from '../contract/line.ts';
import { moveClock, rehearsal, startRehearsal } from '../contract/rehearsals.ts';
import { type Agent, takeSeat } from '../device/agent.ts';
import { makeFollower } from '../device/follower.ts';
import { later } from '../basics/instant.ts';
import { engageBy } from '../server/company.ts';
import { realWorld } from '../server/main.ts';
import { type DoyenServer, openServer } from '../server/open.ts';
import { parseMemberId, seatOf } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { runningRound } from '../table/round-lookup.ts';
import { memoryStore } from './rehearsal/memory-store.ts';
import { memoryVault } from './rehearsal/troupe.ts';

const SEAT = seatOf(parseMemberId('oostwal') ?? ('' as never));
const random = (length: number) => Uint8Array.from(randomBytes(length));
let server: DoyenServer;

afterAll(() => server.close());

async function lineTo(): Promise<Line> {
  server = await openServer({
    store: memoryStore(),
    world: realWorld(),
    log: () => {},
    label: 'localhost',
    version: '',
    examplesFolder: 'examples',
    engage: engageBy(process.execPath, 'src/cli/main.ts'),
  });
  const address = await server.listen(0, '127.0.0.1');
  return {
    base: address.ok ? address.value.replace('localhost', '127.0.0.1') : '',
    fetch: (url, asked) => fetch(url, asked),
    wait: (milliseconds) => wait(milliseconds),
  };
}

async function stateOf(line: Line, id: string) {
  const state = await rehearsal(line, id);
  if (!state.ok) throw new Error(state.refusal.code);
  const { progress, stage } = state.value;
  if (progress.startsWith('stopped') || stage === 'failed') throw new Error(progress);
  return state.value;
}

async function ready(line: Line, id: string) {
  for (;;) {
    const { code, selection } = await stateOf(line, id);
    if (code !== undefined && selection !== undefined) return { code, selection };
    await wait(100);
  }
}

async function sitDown(line: Line, selection: string, code: string): Promise<Agent> {
  const board = boardAt(line, selection);
  const { clerk, origin, rehearsal: about } = await board.summary();
  const follower = makeFollower({ board, clerk, origin, reckoner: remembering(reckoner(random)) });
  const now = () => later(realWorld().now(), about?.offsetMs ?? 0);
  const ports = { board, vault: memoryVault(), follower, random, clock: now, pause: wait };
  const agent = await takeSeat(ports, SEAT, code);
  if (!agent.ok) throw new Error(agent.refusal.code);
  return agent.value;
}

// Goal: a person who takes one seat comes from an empty table to a sealed decision.
test(
  'stand-ins play all seats but one, and wait for the person in it',
  { timeout: 90_000 },
  async () => {
    const line = await lineTo();
    const started = await startRehearsal(line, { example: 'small', seat: SEAT });
    const id = started.ok ? started.value.id : '';
    const { code, selection } = await ready(line, id);
    const person = await sitDown(line, selection, code);
    for (;;) {
      const tended = await person.tend();
      expect(tended.ok || tended.refusal).toBe(true);
      const state = person.selection();
      if (state?.seal) break;
      await stateOf(line, id);
      const round = state && runningRound(state);
      if (round?.stage === 'open' && round.ballots['oostwal'] === undefined) {
        const sheet = Object.fromEntries(round.plan.candidates.map((one) => [one, 'encourage']));
        await person.vote(round.plan.id, sheet);
      }
      const silence = state?.silences.at(-1);
      if (silence?.stage === 'running') await moveClock(line, id, silence.ends);
      await wait(200);
    }
    const state = person.selection();
    expect(state?.outcome).toMatchObject({ kind: 'appointed', candidate: 'okafor' });
    expect(state?.rounds.map(({ stage, result }) => [stage, result?.cast])).toEqual([
      ['counted', 5],
      ['counted', 4],
    ]);
  },
);
