/**
 * The tables, and the steps that bring a database up to them.
 *
 * Use      store.ts reads and writes; a change is a new migration, never an edit of an old one.
 * Shapes   instants are int8 milliseconds, read as numbers on both engines; bytes are bytea.
 * Secrets  letters are sealed to their readers; `setting` holds the clerk's seed; nothing here
 *          opens a ballot. Codes, tickets and tokens are kept as hashes only.
 */

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export type Schema = {
  selection: SelectionTable;
  entry: EntryTable;
  enclosure: EnclosureTable;
  letter: LetterTable;
  letter_reader: LetterReaderTable;
  session: SessionTable;
  setting: SettingTable;
  corridor: CorridorTable;
  corridor_sheet: CorridorSheetTable;
  corridor_access: CorridorAccessTable;
  corridor_invitation: CorridorInvitationTable;
  cosignature: CosignatureTable;
};

export type SelectionTable = {
  id: string;
  origin: string;
  mode: 'real' | 'rehearsal';
  /** Seed of the clerk's key of this log: it signs checkpoints and that a time has come. */
  clerk_seed: Uint8Array;
  /** How far its clock is ahead of the server's; 0 but in rehearsals. */
  offset_ms: number;
  /** A rehearsal begun by a chair with the body's own people. */
  people: boolean;
  /** Entries so far: appending expects it. */
  size: number;
  /** Letters ever kept: a number that was burnt is not given again. */
  letters: number;
  created_at: number;
};

export type EntryTable = { selection: string; index: number; at: number; bytes: Uint8Array };
export type EnclosureTable = { selection: string; index: number; bytes: Uint8Array };
export type LetterTable = {
  selection: string;
  nr: number;
  at: number;
  writer: string;
  /** The addressees, sorted, with spaces between. */
  addressees: string;
  topic: string;
  digest: string;
  bytes: Uint8Array;
};
/** Who may fetch a letter: its writer and its addressees. */
export type LetterReaderTable = { selection: string; seat: string; nr: number };
export type SessionTable = {
  token_hash: string;
  selection: string;
  seat: string;
  expires_at: number;
};
export type SettingTable = { name: string; value: string };
/** One side's corridor, of which nothing can be read here. */
export type CorridorTable = {
  id: string;
  /** Sheets so far: the next one gets the number after it. */
  size: number;
  /** Which key of the side is in use. */
  epoch: number;
  /** Of all its sheets together. */
  bytes: number;
  created_at: number;
};
export type CorridorSheetTable = {
  corridor: string;
  nr: number;
  at: number;
  digest: string;
  bytes: Uint8Array;
};
/** Public keys of those who may come in. */
export type CorridorAccessTable = { corridor: string; key: string };
export type CorridorInvitationTable = {
  key: string;
  corridor: string;
  sealed: Uint8Array;
  expires_at: number;
};

/** The last word of each witness on a log. */
export type CosignatureTable = {
  selection: string;
  /** The public key of the witness. */
  key: string;
  size: number;
  /** The checkpoint as the clerk signed it, and the line of the witness below. */
  note: string;
  line: string;
};

export const migrations: Record<string, Migration> = {
  '001_record': {
    async up(db: Kysely<unknown>) {
      await sql`create table selection (
        id text primary key, origin text not null unique, mode text not null,
        clerk_seed bytea not null, offset_ms int8 not null, size int4 not null,
        created_at int8 not null)`.execute(db);
      await sql`create table entry (
        selection text not null references selection on delete cascade,
        index int4 not null, at int8 not null, bytes bytea not null,
        primary key (selection, index))`.execute(db);
      await sql`create table enclosure (
        selection text not null, index int4 not null, bytes bytea not null,
        primary key (selection, index),
        foreign key (selection, index) references entry on delete cascade)`.execute(db);
      await sql`create table session (
        token_hash text primary key,
        selection text not null references selection on delete cascade,
        seat text not null, expires_at int8 not null)`.execute(db);
      await sql`create index session_by_selection on session (selection)`.execute(db);
      await sql`create table setting (name text primary key, value text not null)`.execute(db);
    },
  },
  '002_letters': {
    async up(db: Kysely<unknown>) {
      await sql`alter table selection add column letters int4 not null default 0`.execute(db);
      await sql`create table letter (
        selection text not null references selection on delete cascade,
        nr int4 not null, at int8 not null, writer text not null, addressees text not null,
        topic text not null, digest text not null, bytes bytea not null,
        primary key (selection, nr),
        unique (selection, writer, topic, addressees, digest))`.execute(db);
      await sql`create index letter_by_thread
        on letter (selection, writer, topic, addressees, nr)`.execute(db);
      await sql`create table letter_reader (
        selection text not null, seat text not null, nr int4 not null,
        primary key (selection, seat, nr),
        foreign key (selection, nr) references letter on delete cascade)`.execute(db);
    },
  },
  '003_people': {
    async up(db: Kysely<unknown>) {
      await sql`alter table selection add column people boolean not null default false`.execute(db);
    },
  },
  '004_corridors': {
    async up(db: Kysely<unknown>) {
      await sql`create table corridor (
        id text primary key, size int4 not null, epoch int4 not null, bytes int8 not null,
        created_at int8 not null)`.execute(db);
      await sql`create table corridor_sheet (
        corridor text not null references corridor on delete cascade,
        nr int4 not null, at int8 not null, digest text not null, bytes bytea not null,
        primary key (corridor, nr), unique (corridor, digest))`.execute(db);
      await sql`create table corridor_access (
        corridor text not null references corridor on delete cascade,
        key text not null, primary key (corridor, key))`.execute(db);
      await sql`create table corridor_invitation (
        key text primary key, corridor text not null references corridor on delete cascade,
        sealed bytea not null, expires_at int8 not null)`.execute(db);
    },
  },
  '005_cosignatures': {
    async up(db: Kysely<unknown>) {
      await sql`create table cosignature (
        selection text not null references selection on delete cascade,
        key text not null, size int4 not null, note text not null, line text not null,
        primary key (selection, key))`.execute(db);
    },
  },
};
