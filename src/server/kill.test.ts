/**
 * `kill -9` at any moment of a selection, of the server and of its database: whatever was
 * acknowledged is there afterwards, whole, once; and the selection comes to its end.
 *
 * The long run, a thousand kills, is `npm run bench -- kills`.
 */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder } from '../../tools/support/each-store.ts';
import { mustOpen } from '../../tools/support/must-open.ts';
import { EVE } from '../../tools/support/house.ts';
import { auditKept } from '../../tools/support/holding.ts';
import { playThroughKills } from '../../tools/support/kills.ts';
import { type Postgres, startPostgres } from '../../tools/support/postgres.ts';
import { shortExample } from '../../tools/support/short-example.ts';
import { openVictim } from '../../tools/support/victim.ts';

/** An embedded database begins anew in seconds, a server on PostgreSQL in one. */
const FEW = { kills: 3, gap: [12, 40] } as const;
const MORE = { kills: 6, gap: [8, 24] } as const;

const example = shortExample();
let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
});
afterAll(() => postgres.stop());

test('the embedded database and its server', async () => {
  const folder = freshFolder();
  const victim = await openVictim(folder, EVE);
  const held = await playThroughKills({ victim }, { example, seed: 'one', ...FEW });
  await victim.stop();
  expect(held.kills).toBe(FEW.kills);
  expect(held.selection.seal).not.toBeNull();
  const store = await mustOpen({ folder });
  const entries = await auditKept(store, held.acknowledged);
  expect(entries).toBeGreaterThanOrEqual(held.selection.size);
  await store.close();
});

test('PostgreSQL and a server on it, the one or the other', async () => {
  const url = postgres.url('postgres');
  const victim = await openVictim(url, EVE);
  const database = () => postgres.crash();
  const plan = { example, seed: 'two', ...MORE };
  const held = await playThroughKills({ victim, database }, plan);
  await victim.stop();
  expect(held.kills).toBe(MORE.kills);
  expect(held.selection.seal).not.toBeNull();
  const store = await mustOpen({ url });
  expect(await auditKept(store, held.acknowledged)).toBeGreaterThanOrEqual(held.selection.size);
  await store.close();
});
