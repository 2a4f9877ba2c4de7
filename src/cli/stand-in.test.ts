/**
 * Stand-ins as the server starts them, and one person among them, over real HTTP.
 */

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { boardAt, foundingBoardAt } from '../contract/board.ts';
import type { Line } from '../contract/line.ts';
import {
  chairOf,
  deleteRehearsal,
  moveClock,
  rehearsal,
  startRehearsal,
  takeOver,
} from '../contract/rehearsals.ts';
import { type Agent, resumeSeat, takeSeat } from '../device/agent.ts';
import { found } from '../device/founder.ts';
import { makeFollower } from '../device/follower.ts';
import { later, writeInstant } from '../basics/instant.ts';
import { engageBy } from '../server/company.ts';
import { realWorld } from '../server/main.ts';
import { type DoyenServer, openServer } from '../server/open.ts';
import { parseMemberId, seatOf } from '../table/ids.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { runningRound } from '../table/rounds/round-lookup.ts';
import type { Selection } from '../table/selection.ts';
import { DEFINITION } from '../../tools/support/house.ts';
import { memoryStore } from './rehearsal/memory-store.ts';
import { memoryVault } from './rehearsal/troupe.ts';

const SEAT = seatOf(parseMemberId('oostwal') ?? ('' as never));
const random = (length: number) => Uint8Array.from(randomBytes(length));
const servers: DoyenServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

async function lineTo(): Promise<Line> {
  const server = await openServer({
    store: memoryStore(),
    world: realWorld(),
    log: () => {},
    label: 'localhost',
    version: '',
    examplesFolder: 'examples',
    engage: engageBy(process.execPath, 'src/cli/main.ts'),
  });
  servers.push(server);
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

/** Waits until the stand-ins have played up to the stage, and takes the seats over. */
async function comeIn(line: Line, from: string) {
  const started = await startRehearsal(line, { example: 'small', seat: SEAT, from });
  const id = started.ok ? started.value.id : '';
  const counts = new Set<string>();
  for (;;) {
    const { handOver, selection, progress, done, of } = await stateOf(line, id);
    if (of !== undefined) counts.add(`${progress} ${done} ${of}`);
    if (handOver && selection !== undefined) {
      const taken = await takeOver(line, id);
      if (!taken.ok) throw new Error(taken.refusal.code);
      return { id, selection, seats: taken.value.seats, counts };
    }
    await wait(20);
  }
}

/** A device that goes on with the journal of another. */
async function goOn(line: Line, selection: string, journal: Uint8Array): Promise<Agent> {
  const board = boardAt(line, selection);
  const { clerk, origin, rehearsal: about } = await board.summary();
  const follower = makeFollower({ board, clerk, origin, reckoner: remembering(reckoner(random)) });
  const now = () => later(realWorld().now(), about?.offsetMs ?? 0);
  const vault = memoryVault();
  await vault.save(journal);
  const agent = await resumeSeat({ board, vault, follower, random, clock: now, pause: wait });
  if (!agent?.ok) throw new Error('no seat to go on with');
  return agent.value;
}

test(
  'a seat is played up to a stage, handed over whole and once, and the person goes on',
  { timeout: 90_000 },
  async () => {
    const line = await lineTo();
    const { id, selection, seats, counts } = await comeIn(line, 'round:poll-2');
    expect(counts.size).toBeGreaterThan(0);
    expect(await takeOver(line, id)).toMatchObject({ refusal: { code: 'nothing_to_hand_over' } });
    expect(seats.map(({ seat }) => seat)).toEqual([SEAT]);
    const journal = seats[0]?.journal ?? new Uint8Array();
    const person = await goOn(line, selection, journal);
    const before = await person.sync();
    expect(before.ok && before.value.rounds[0]?.stage).toBe('counted');
    for (;;) {
      await person.tend();
      const state = person.selection();
      const round = state && runningRound(state);
      if (round?.stage === 'open' && round.ballots['oostwal'] === undefined) {
        const voted = await person.vote(round.plan.id, {
          brandt: 'noOpinion',
          okafor: 'encourage',
        });
        expect(voted.ok).toBe(true);
      }
      if (state?.rounds[1]?.stage === 'counted') break;
      await stateOf(line, id);
      await wait(100);
    }
    // Its own ballot is in: the stand-ins left the seat alone, and its share served to count.
    expect(person.selection()?.rounds[1]?.ballots['oostwal']?.seq).toBe(1);
    await deleteRehearsal(line, id);
  },
);

test(
  'a rehearsal may begin with a text under silence, or where all is decided',
  { timeout: 90_000 },
  async () => {
    const line = await lineTo();
    for (const from of ['silence', 'decided']) {
      const { id, selection, seats } = await comeIn(line, from);
      const person = await goOn(line, selection, seats[0]?.journal ?? new Uint8Array());
      const state = await person.sync();
      const found = state.ok && (state.value.seal ? 'decided' : state.value.silences[0]?.stage);
      expect(found).toBe(from === 'silence' ? 'running' : 'decided');
      await deleteRehearsal(line, id);
    }
  },
);

test(
  'stand-ins in free seats make keys and answer among people, and leave the clock to the chair',
  { timeout: 120_000 },
  async () => {
    const line = await lineTo();
    const ticket = servers.at(-1)?.rehearsals.ticketForPeople();
    const founding = { mode: 'rehearsal', ticket: ticket?.ok ? ticket.value : '' } as const;
    const judge = remembering(reckoner(random));
    const founded = await found(
      { ...founding, definition: DEFINITION },
      { board: foundingBoardAt(line), random, reckoner: judge },
    );
    if (!founded.ok) throw new Error(founded.refusal.code);
    const { id, clerk, origin, codes } = founded.value;
    const board = boardAt(line, id);
    const follower = makeFollower({ board, clerk, origin, reckoner: judge });
    const clock = () => realWorld().now();
    const own = codes.find(({ seat }) => seat === 'officer:chair')?.code ?? '';
    const ports = { board, vault: memoryVault(), follower, random, clock, pause: wait };
    const chair = await takeSeat(ports, 'officer:chair', own);
    if (!chair.ok) throw new Error(chair.refusal.code);
    const seats = codes.filter(({ seat }) => seat.startsWith('member:'));
    expect(await chairOf(board, id).standIn({ seats })).toMatchObject({ ok: true });
    const until = async (is: (selection: Selection) => boolean) => {
      for (;;) {
        const state = await chair.value.sync();
        if (state.ok && is(state.value)) return state.value;
        await wait(200);
      }
    };
    const seated = await until(({ seats: all }) => Object.values(all).every(({ key }) => key));
    const reason = 'to try it out';
    await chair.value.act({ type: 'Open', fingerprint: seated.fingerprint, reason });
    await until(({ ceremonies }) => ceremonies.at(-1)?.phase === 'certified');
    const [opens, closes] = [clock(), later(clock(), 3_600_000)].map((time) => writeInstant(time));
    const round = seated.plans[0]?.id;
    if (!round || opens === undefined || closes === undefined) throw new Error('no round');
    await chair.value.act({ type: 'CallRound', round, opens, closes, reason });
    const answered = await until(
      ({ rounds }) => Object.keys(rounds[0]?.ballots ?? {}).length === seats.length,
    );
    expect(answered.rounds[0]?.stage).toBe('open');
    const { rehearsal: about } = await board.summary();
    expect(about).toMatchObject({ offsetMs: 0, people: true, standIns: true });
    expect(about?.played).toHaveLength(seats.length);
    expect(await chairOf(board, id).end()).toMatchObject({ ok: true });
  },
);
