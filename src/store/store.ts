/**
 * Keeping the logs and reading them back, on the embedded database or on PostgreSQL.
 *
 * Use      `openStore({folder})` or `openStore({url})`; one store to a process.
 * Shapes   an entry is kept as the bytes that were signed and logged; nothing is derived here.
 * Errors   opening refuses with a code and what it concerns; `append` answers false where another
 *          entry took the index; everything else that fails is the disk's or the network's, and
 *          throws.
 * Secrets  the clerk's seeds. The operator can read all of it and opens no ballot with it.
 */

import type { Kysely } from 'kysely';
import { type Instant, instantOf } from '../basics/instant.ts';
import type { Mode } from '../table/seats/seating.ts';
import { type CorridorStore, corridorsOn } from './corridors.ts';
import { type CosignatureStore, cosignaturesOn } from './cosignatures.ts';
import { type LetterStore, lettersOn } from './letters.ts';
import type { Schema } from './schema.ts';

export type KeptSelection = {
  readonly id: string;
  readonly origin: string;
  readonly mode: Mode;
  readonly clerkSeed: Uint8Array;
  readonly offset: number;
  /** A rehearsal begun by a chair with the body's own people. */
  readonly people: boolean;
  readonly size: number;
  readonly createdAt: Instant;
};
export type KeptEntry = {
  readonly index: number;
  readonly at: Instant;
  readonly bytes: Uint8Array;
  readonly enclosure?: Uint8Array;
};
export type KeptSession = {
  readonly tokenHash: string;
  readonly selection: string;
  readonly seat: string;
  readonly expires: Instant;
};

export type Store = LetterStore &
  CorridorStore &
  CosignatureStore & {
    selections(): Promise<readonly KeptSelection[]>;
    /** A selection begins with its first entry, or not at all. */
    found(selection: Omit<KeptSelection, 'size'>, first: KeptEntry): Promise<void>;
    /**
     * Whole or not at all, and on the disk when it resolves; false where the index is not the next.
     */
    append(selection: string, entry: KeptEntry): Promise<boolean>;
    page(selection: string, from: number, most: number): Promise<readonly KeptEntry[]>;
    setOffset(selection: string, offset: number): Promise<void>;
    /** A rehearsal goes whole: entries, enclosures, letters, sessions. False where it is none. */
    deleteRehearsal(selection: string): Promise<boolean>;
    keepSession(session: KeptSession): Promise<void>;
    /** The session behind a token's hash, if it has not run out. */
    session(tokenHash: string, now: Instant): Promise<KeptSession | undefined>;
    /** Those of anybody that have run out by `now` go. */
    sweepSessions(now: Instant): Promise<void>;
    /** All of one seat. */
    dropSessions(selection: string, seat: string): Promise<void>;
    setting(name: string): Promise<string | undefined>;
    putSetting(name: string, value: string): Promise<void>;
    close(): Promise<void>;
  };

type Database = Kysely<Schema>;

export function storeOn(db: Database, close: () => Promise<void>): Store {
  return {
    ...selectionsOn(db),
    ...entriesOn(db),
    ...lettersOn(db),
    ...corridorsOn(db),
    ...cosignaturesOn(db),
    ...sessionsOn(db),
    ...settingsOn(db),
    close,
  };
}

function selectionsOn(
  db: Database,
): Pick<Store, 'selections' | 'found' | 'setOffset' | 'deleteRehearsal'> {
  return {
    async selections() {
      const rows = await db.selectFrom('selection').selectAll().orderBy('created_at').execute();
      return rows.map(({ clerk_seed, offset_ms, created_at, letters: _letters, ...rest }) => ({
        ...rest,
        clerkSeed: plain(clerk_seed),
        offset: offset_ms,
        createdAt: instantOf(created_at),
      }));
    },
    async found({ id, clerkSeed, offset, createdAt, ...rest }, first) {
      const empty = { size: 0, letters: 0 };
      const row = { ...rest, id, ...empty, offset_ms: offset, created_at: createdAt };
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('selection')
          .values({ ...row, clerk_seed: clerkSeed })
          .execute();
        await insertEntry(tx, id, first);
      });
    },
    async setOffset(id, offset) {
      await db.updateTable('selection').set({ offset_ms: offset }).where('id', '=', id).execute();
    },
    async deleteRehearsal(id) {
      const gone = await db
        .deleteFrom('selection')
        .where('id', '=', id)
        .where('mode', '=', 'rehearsal')
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}

function entriesOn(db: Database): Pick<Store, 'append' | 'page'> {
  return {
    append: (selection, entry) =>
      db.transaction().execute((tx) => insertEntry(tx, selection, entry)),
    async page(selection, from, most) {
      const rows = await db
        .selectFrom('entry')
        .leftJoin('enclosure', (join) =>
          join
            .onRef('enclosure.selection', '=', 'entry.selection')
            .onRef('enclosure.index', '=', 'entry.index'),
        )
        .select(['entry.index', 'entry.at', 'entry.bytes', 'enclosure.bytes as enclosure'])
        .where('entry.selection', '=', selection)
        .where('entry.index', '>=', from)
        .orderBy('entry.index')
        .limit(most)
        .execute();
      return rows.map(({ index, at, bytes, enclosure }) => ({
        index,
        at: instantOf(at),
        bytes: plain(bytes),
        ...(enclosure === null ? {} : { enclosure: plain(enclosure) }),
      }));
    },
  };
}

/** Moves the size on from `entry.index`; where it is not there, somebody else was first. */
async function insertEntry(tx: Database, selection: string, entry: KeptEntry): Promise<boolean> {
  const { index, at, bytes, enclosure } = entry;
  const moved = await tx
    .updateTable('selection')
    .set({ size: index + 1 })
    .where('id', '=', selection)
    .where('size', '=', index)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return false;
  await tx.insertInto('entry').values({ selection, index, at, bytes }).execute();
  if (enclosure) {
    await tx.insertInto('enclosure').values({ selection, index, bytes: enclosure }).execute();
  }
  return true;
}

function sessionsOn(
  db: Database,
): Pick<Store, 'keepSession' | 'session' | 'sweepSessions' | 'dropSessions'> {
  return {
    async keepSession({ tokenHash, selection, seat, expires }) {
      const row = { token_hash: tokenHash, selection, seat, expires_at: expires };
      await db.insertInto('session').values(row).execute();
    },
    async dropSessions(selection, seat) {
      await db
        .deleteFrom('session')
        .where('selection', '=', selection)
        .where('seat', '=', seat)
        .execute();
    },
    async session(tokenHash, now) {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      if (!row) return undefined;
      const { selection, seat, expires_at } = row;
      return { tokenHash, selection, seat, expires: instantOf(expires_at) };
    },
    async sweepSessions(now) {
      await db.deleteFrom('session').where('expires_at', '<=', now).execute();
    },
  };
}

function settingsOn(db: Database): Pick<Store, 'setting' | 'putSetting'> {
  return {
    async setting(name) {
      const query = db.selectFrom('setting').select('value').where('name', '=', name);
      return (await query.executeTakeFirst())?.value;
    },
    async putSetting(name, value) {
      await db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}

/** One kind of bytes from both engines: PostgreSQL's driver gives Buffers, out of a pool. */
function plain(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
