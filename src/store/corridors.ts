/**
 * Corridors as the server has them: sealed sheets by number, and the keys that open the door.
 *
 * Use      store.ts makes it part of the store; server/corridors.ts says what may be kept.
 * Shapes   numbers rise by one from 1 and none is given twice. What a sheet changes at the door
 *          goes with it, whole or not at all.
 * Errors   `appendSheet` answers why not; what else fails is the disk's or the network's, and
 *          throws.
 * Secrets  none that could be read here: times, sizes and numbers are seen, no word, name or title.
 */

import { type Kysely, sql } from 'kysely';
import { type Instant, instantOf } from '../basics/instant.ts';
import type { Schema } from './schema.ts';

export type KeptSheet = {
  readonly nr: number;
  readonly at: Instant;
  readonly digest: string;
  readonly bytes: Uint8Array;
};
export type KeptCorridor = {
  readonly id: string;
  readonly size: number;
  readonly epoch: number;
  readonly bytes: number;
};
/** What changes at the door with a sheet. */
export type AtDoor =
  | {
      readonly what: 'invite';
      readonly key: string;
      readonly sealed: Uint8Array;
      readonly expires: Instant;
    }
  | { readonly what: 'revoke'; readonly key: string }
  | { readonly what: 'join'; readonly access: string }
  /** `after` is the last sheet that whoever says so has read. */
  | { readonly what: 'keep'; readonly access: readonly string[]; readonly after: number };
export type Appending = {
  /** Whose session it is. */
  readonly key: string;
  readonly epoch: number;
  readonly sheet: Omit<KeptSheet, 'nr'>;
  readonly door: AtDoor | undefined;
};
/** How somebody may come in: as a person of the side, or with an invitation to become one. */
export type Way = 'person' | 'invited';

export type CorridorStore = {
  /** False where the id is taken. */
  foundCorridor(
    given: { readonly id: string; readonly access: string },
    first: Omit<KeptSheet, 'nr'>,
  ): Promise<boolean>;
  corridor(id: string): Promise<KeptCorridor | undefined>;
  /** The number that it gets, or had; else whether the key or the epoch is past. */
  appendSheet(id: string, appending: Appending): Promise<number | 'no_way' | 'epoch_past'>;
  /** From a number on, at most so many bytes, but one sheet at least where there is one. */
  sheetsFrom(id: string, from: number, mostBytes: number): Promise<readonly KeptSheet[]>;
  wayIn(id: string, key: string, now: Instant): Promise<Way | undefined>;
  invitation(
    key: string,
    now: Instant,
  ): Promise<{ readonly id: string; readonly sealed: Uint8Array } | undefined>;
  removeCorridor(id: string): Promise<boolean>;
};

type Database = Kysely<Schema>;
const MOST_SHEETS = 500;

export function corridorsOn(db: Database): CorridorStore {
  return { ...keepingOn(db), ...doorOn(db) };
}

function keepingOn(
  db: Database,
): Pick<
  CorridorStore,
  'foundCorridor' | 'corridor' | 'appendSheet' | 'sheetsFrom' | 'removeCorridor'
> {
  return {
    foundCorridor: ({ id, access }, first) =>
      db.transaction().execute(async (tx) => {
        const { at, bytes } = first;
        const row = { id, size: 1, epoch: 1, bytes: bytes.length, created_at: at };
        const made = await tx
          .insertInto('corridor')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows !== 1n) return sameFirst(tx, id, first.digest);
        await tx
          .insertInto('corridor_sheet')
          .values({ ...first, corridor: id, nr: 1 })
          .execute();
        await tx.insertInto('corridor_access').values({ corridor: id, key: access }).execute();
        return true;
      }),
    async corridor(id) {
      return db
        .selectFrom('corridor')
        .select(['id', 'size', 'epoch', 'bytes'])
        .where('id', '=', id)
        .executeTakeFirst();
    },
    appendSheet: (id, appending) => db.transaction().execute((tx) => append(tx, id, appending)),
    sheetsFrom: (id, from, mostBytes) => page(db, { id, from, mostBytes }),
    async removeCorridor(id) {
      const gone = await db.deleteFrom('corridor').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}

/** An answer that was lost on its way is given again. */
async function sameFirst(tx: Database, id: string, digest: string): Promise<boolean> {
  return (await numberOf(tx, id, digest)) === 1;
}

async function numberOf(db: Database, id: string, digest: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('corridor_sheet')
    .select('nr')
    .where('corridor', '=', id)
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row?.nr;
}

/** The corridor's row is locked from the first step on: one append after another. */
async function append(
  tx: Database,
  id: string,
  { key, epoch, sheet, door }: Appending,
): Promise<number | 'no_way' | 'epoch_past'> {
  const row = await tx
    .updateTable('corridor')
    .set({ size: sql<number>`size` })
    .where('id', '=', id)
    .returning(['size', 'epoch'])
    .executeTakeFirst();
  const known = await numberOf(tx, id, sheet.digest);
  if (known !== undefined) return known;
  const way = row && (await wayIn(tx, { id, key, now: sheet.at }));
  if (way !== (door?.what === 'join' ? 'invited' : 'person')) return 'no_way';
  if (row?.epoch !== epoch) return 'epoch_past';
  if (door?.what === 'keep' && door.after !== row.size) return 'epoch_past';
  const nr = row.size + 1;
  await tx
    .updateTable('corridor')
    .set({ size: nr, bytes: sql<number>`bytes + ${sheet.bytes.length}` })
    .where('id', '=', id)
    .execute();
  await tx
    .insertInto('corridor_sheet')
    .values({ ...sheet, corridor: id, nr })
    .execute();
  if (door) await atDoor(tx, { id, key, epoch }, door);
  return nr;
}

type Here = { readonly id: string; readonly key: string; readonly epoch: number };

async function atDoor(tx: Database, { id, key, epoch }: Here, door: AtDoor): Promise<void> {
  const invitations = tx.deleteFrom('corridor_invitation').where('corridor', '=', id);
  switch (door.what) {
    case 'invite': {
      const row = { key: door.key, corridor: id, sealed: door.sealed, expires_at: door.expires };
      await tx.insertInto('corridor_invitation').values(row).execute();
      return;
    }
    case 'revoke':
      await invitations.where('key', '=', door.key).execute();
      return;
    case 'join':
      await invitations.where('key', '=', key).execute();
      await tx.insertInto('corridor_access').values({ corridor: id, key: door.access }).execute();
      return;
    case 'keep':
      await invitations.execute();
      await tx
        .deleteFrom('corridor_access')
        .where('corridor', '=', id)
        .where('key', 'not in', [...door.access])
        .execute();
      await tx
        .updateTable('corridor')
        .set({ epoch: epoch + 1 })
        .where('id', '=', id)
        .execute();
  }
}

type Asked = { readonly id: string; readonly from: number; readonly mostBytes: number };

async function page(db: Database, { id, from, mostBytes }: Asked): Promise<readonly KeptSheet[]> {
  const sizes = await db
    .selectFrom('corridor_sheet')
    .select(['nr', sql<number>`octet_length(bytes)`.as('length')])
    .where('corridor', '=', id)
    .where('nr', '>=', from)
    .orderBy('nr')
    .limit(MOST_SHEETS)
    .execute();
  let sum = 0;
  const fitting = sizes.filter(({ length }, at) => (sum += length) <= mostBytes || at === 0);
  const last = fitting.at(-1);
  if (last === undefined) return [];
  const rows = await db
    .selectFrom('corridor_sheet')
    .select(['nr', 'at', 'digest', 'bytes'])
    .where('corridor', '=', id)
    .where('nr', '>=', from)
    .where('nr', '<=', last.nr)
    .orderBy('nr')
    .execute();
  return rows.map(({ at, bytes, ...rest }) => ({
    ...rest,
    at: instantOf(at),
    bytes: Uint8Array.from(bytes),
  }));
}

function doorOn(db: Database): Pick<CorridorStore, 'wayIn' | 'invitation'> {
  return {
    wayIn: (id, key, now) => wayIn(db, { id, key, now }),
    async invitation(key, now) {
      const row = await db
        .selectFrom('corridor_invitation')
        .select(['corridor', 'sealed'])
        .where('key', '=', key)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row && { id: row.corridor, sealed: Uint8Array.from(row.sealed) };
    },
  };
}

type Coming = { readonly id: string; readonly key: string; readonly now: Instant };

async function wayIn(db: Database, { id, key, now }: Coming): Promise<Way | undefined> {
  const person = await db
    .selectFrom('corridor_access')
    .select('key')
    .where('corridor', '=', id)
    .where('key', '=', key)
    .executeTakeFirst();
  if (person) return 'person';
  const invited = await db
    .selectFrom('corridor_invitation')
    .select('key')
    .where('corridor', '=', id)
    .where('key', '=', key)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return invited && 'invited';
}
