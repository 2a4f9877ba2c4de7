/**
 * A thousand times `kill -9`, on both databases, at every kind of moment of a selection.
 *
 * Use      `npm run bench -- kills [HOW-MANY] [SEED]`; each selection is founded, held and sealed
 *          while server or database are killed, then its log is read back and replayed.
 * Errors   throws, and leaves with 1, where anything acknowledged was lost, halved or doubled.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { mustOk } from '../src/basics/bug.ts';
import { openStore } from '../src/store/open.ts';
import { EVE } from '../tools/support/house.ts';
import { auditKept } from '../tools/support/holding.ts';
import { type Survived, type Targets, playThroughKills } from '../tools/support/kills.ts';
import { type Postgres, startPostgres } from '../tools/support/postgres.ts';
import { builtChild } from '../tools/support/serve-built.ts';
import { shortExample } from '../tools/support/short-example.ts';
import { type Command, openVictim } from '../tools/support/victim.ts';

const EACH = 60;
/** Sixty kills take a hundred requests: they begin with the first, or further on in a selection. */
const BEGINNINGS = [0, 60, 120, 180];
const GAP = [1, 4] as const;
/** And up to so many times more while it comes back from the last. */
const AGAIN = 3;

/** Half of them on each database, both at once: each mostly waits for its server to come back. */
export async function killRows(most = 1_000, seed = 'kills'): Promise<void> {
  const half = Math.ceil(most / 2);
  const command = await builtChild();
  await Promise.all([killEmbedded(half, seed, command), killPostgres(half, seed, command)]);
}

async function killEmbedded(half: number, seed: string, command: Command): Promise<void> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-kills-'));
  const prepared = path.join(scratch, 'prepared');
  await mustOk(await openStore({ folder: prepared }), 'a fresh folder').close();
  await killOn('embedded database', half, async (round, left) => {
    const folder = path.join(scratch, `${round}`);
    fs.cpSync(prepared, folder, { recursive: true });
    const victim = await openVictim(folder, EVE, command);
    const play = await held({ victim }, { folder }, { seed, round, left });
    fs.rmSync(folder, { recursive: true });
    return play;
  });
  fs.rmSync(scratch, { recursive: true, force: true });
}

async function killPostgres(half: number, seed: string, command: Command): Promise<void> {
  const postgres = await startPostgres({ durable: true });
  await killOn('PostgreSQL and the server on it', half, async (round, left) => {
    const url = await freshDatabase(postgres, `round_${round}`);
    const victim = await openVictim(url, EVE, command);
    const targets = { victim, database: () => postgres.crash() };
    return held(targets, { url }, { seed, round, left });
  });
  await postgres.stop();
}

/** What earlier rounds left would be read anew by every life of the server. */
async function freshDatabase(postgres: Postgres, name: string): Promise<string> {
  const client = new pg.Client(postgres.url('postgres'));
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.url(name);
}

type Round = { readonly seed: string; readonly round: number; readonly left: number };

async function held(
  targets: Targets,
  place: Parameters<typeof openStore>[0],
  { seed, round, left }: Round,
): Promise<Survived> {
  const kills = Math.min(EACH, left);
  const from = BEGINNINGS[round % BEGINNINGS.length] ?? 0;
  const how = { kills, gap: GAP, from, again: AGAIN };
  const plan = { example: shortExample(), seed: `${seed} ${round}`, ...how };
  const play = await playThroughKills(targets, plan);
  await targets.victim.stop();
  const store = await openStore(place);
  if (!store.ok) throw new Error(store.refusal.code);
  await auditKept(store.value, play.acknowledged);
  await store.value.close();
  return play;
}

async function killOn(
  what: string,
  most: number,
  hold: (round: number, left: number) => Promise<Survived>,
): Promise<void> {
  const moments = new Map<string, number>();
  const began = performance.now();
  let [kills, acknowledged, selections] = [0, 0, 0];
  while (kills < most) {
    const play = await hold(selections++, most - kills);
    kills += play.kills;
    acknowledged += play.acknowledged.length;
    for (const [moment, times] of play.moments) {
      moments.set(moment, (moments.get(moment) ?? 0) + times);
    }
    if (play.selection.seal === null) throw new Error('a selection did not come to its end');
    console.log(`${what}: ${kills} kills, ${acknowledged} acknowledged, none lost`);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const list = [...moments].map(([moment, times]) => `${moment} ${times}`).join(', ');
  const entries = `${acknowledged} entries acknowledged, 0 lost, 0 twice`;
  console.log(`${what}: ${selections} selections, ${kills} kills, ${entries}, ${seconds} s`);
  console.log(`${what}, at these moments: ${list}`);
}
