/**
 * Opens the store where it is kept, and says in a code why it cannot be opened.
 *
 * Use      `openStore({folder})` for the embedded database, `openStore({url})` for PostgreSQL.
 * Errors   folder_locked, folder_unwritable, disk_full, database_unreachable; with what it
 *          concerns.
 */

import fs from 'node:fs';
import path from 'node:path';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { type Result, ok, refuse } from '../basics/result.ts';
import { type FolderLocked, takeLock } from './lock.ts';
import { openPglite } from './pglite.ts';
import { isFull, withReserve } from './reserve.ts';
import { type Schema, migrations } from './schema.ts';
import { type Store, storeOn } from './store.ts';

export type Place = { readonly folder: string } | { readonly url: string };
export type StoreRefusal =
  | FolderLocked
  | { readonly code: 'folder_unwritable'; readonly folder: string; readonly why: string }
  | { readonly code: 'disk_full'; readonly folder: string; readonly freeMb: number }
  | { readonly code: 'database_unreachable'; readonly host: string; readonly why: string };

/** A fresh embedded database takes 40 MB; with less than this left, it is not begun. */
const LEAST_FREE_MB = 100;

// One meaning of int8 on both engines: the driver of PostgreSQL would give a string.
pg.types.setTypeParser(20, Number);

export function openStore(place: Place): Promise<Result<Store, StoreRefusal>> {
  return 'folder' in place ? openEmbedded(path.resolve(place.folder)) : openPostgres(place.url);
}

async function openEmbedded(folder: string): Promise<Result<Store, StoreRefusal>> {
  const prepared = prepare(folder);
  if (!prepared.ok) return prepared;
  const giveBack = prepared.value;
  try {
    const lite = await openPglite(path.join(folder, 'db'));
    const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: lite }) });
    await migrate(db);
    const close = async () => {
      await db.destroy();
      if (!lite.closed) await lite.close();
      giveBack();
    };
    return ok(withReserve(storeOn(db, close), () => freeMbOf(folder)));
  } catch (problem) {
    giveBack();
    return refuse(diskRefusal(folder, problem));
  }
}

/** Makes the folder, sees that it can be written and has room, and locks it. */
function prepare(folder: string): Result<() => void, StoreRefusal> {
  try {
    makeFolder(folder);
    const freeMb = freeMbOf(folder);
    if (freeMb < LEAST_FREE_MB) return refuse({ code: 'disk_full', folder, freeMb });
    return takeLock(path.join(folder, 'db'));
  } catch (problem) {
    return refuse(diskRefusal(folder, problem));
  }
}

function freeMbOf(folder: string): number {
  const { bavail, bsize } = fs.statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}

/** One by one: where the system itself forbids a folder, Node's `recursive` would try for ever. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

function diskRefusal(folder: string, problem: unknown): StoreRefusal {
  const { code, message } = problem as NodeJS.ErrnoException;
  if (isFull(problem)) return { code: 'disk_full', folder, freeMb: 0 };
  return { code: 'folder_unwritable', folder, why: code ?? message };
}

async function openPostgres(url: string): Promise<Result<Store, StoreRefusal>> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced by the pool; a query that fails says so itself.
  pool.on('error', () => {});
  // One that breaks between two queries of a transaction is nobody's: the next query fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
    return ok(storeOn(db, () => db.destroy()));
  } catch (problem) {
    await db.destroy().catch(() => {});
    const { code, message } = problem as NodeJS.ErrnoException;
    return refuse({ code: 'database_unreachable', host: hostOf(url), why: code ?? message });
  }
}

/** Without user and password: an address in an error message goes places. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
