/**
 * Sealed letters beside the log: kept, handed out to their readers, and burnt.
 *
 * Use      store.ts makes it part of the store; server/post-office.ts says what may be kept.
 * Shapes   numbers rise through all letters of a selection, and none is given twice.
 * Errors   what fails is the disk's or the network's, and throws.
 * Secrets  none that could be read here: writer, addressees, topic and size are seen, the words
 *          are not.
 */

import type { Kysely, Selectable } from 'kysely';
import { type Instant, instantOf } from '../basics/instant.ts';
import type { LetterTable, Schema } from './schema.ts';

export type KeptLetter = {
  readonly nr: number;
  readonly at: Instant;
  readonly writer: string;
  readonly addressees: readonly string[];
  readonly topic: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
};
export type Thread = Pick<KeptLetter, 'writer' | 'addressees' | 'topic'>;

export type LetterStore = {
  /** The number that the letter gets. */
  keepLetter(selection: string, letter: Omit<KeptLetter, 'nr'>): Promise<number>;
  /** The number of the letter of a thread with this digest, where it is kept. */
  letterNumber(
    selection: string,
    letter: Thread & Pick<KeptLetter, 'digest'>,
  ): Promise<number | undefined>;
  /** Letters that `seat` wrote or was written, from number `from` on. */
  lettersFor(
    selection: string,
    seat: string,
    from: number,
    most: number,
  ): Promise<readonly KeptLetter[]>;
  /** How many of them have smaller numbers. */
  lettersBefore(selection: string, seat: string, from: number): Promise<number>;
  lettersBy(selection: string, writer: string): Promise<number>;
  lastOfThread(selection: string, thread: Thread): Promise<KeptLetter | undefined>;
  /** Deletes what `seat` wrote or was written on `topic`; says whose letters they were. */
  burnLetters(selection: string, seat: string, topic: string): Promise<readonly KeptLetter[]>;
};

type Database = Kysely<Schema>;

export function lettersOn(db: Database): LetterStore {
  return { ...keepingOn(db), ...countingOn(db) };
}

function keepingOn(
  db: Database,
): Pick<LetterStore, 'keepLetter' | 'lettersFor' | 'lastOfThread' | 'burnLetters'> {
  return {
    keepLetter: (selection, letter) =>
      db.transaction().execute((tx) => insertLetter(tx, selection, letter)),
    async lettersFor(selection, seat, from, most) {
      const rows = await readable(db, selection, seat)
        .where('letter.nr', '>=', from)
        .orderBy('letter.nr')
        .limit(most)
        .execute();
      return rows.map(keptLetter);
    },
    async lastOfThread(selection, thread) {
      const row = await inThread(db, selection, thread)
        .selectAll()
        .orderBy('nr', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && keptLetter(row);
    },
    async burnLetters(selection, seat, topic) {
      const rows = await readable(db, selection, seat).where('letter.topic', '=', topic).execute();
      const numbers = rows.map(({ nr }) => nr);
      if (numbers.length === 0) return [];
      await db
        .deleteFrom('letter')
        .where('selection', '=', selection)
        .where('nr', 'in', numbers)
        .execute();
      return rows.map(keptLetter);
    },
  };
}

function countingOn(
  db: Database,
): Pick<LetterStore, 'letterNumber' | 'lettersBefore' | 'lettersBy'> {
  return {
    async letterNumber(selection, { digest, ...thread }) {
      const row = await inThread(db, selection, thread)
        .select('nr')
        .where('digest', '=', digest)
        .executeTakeFirst();
      return row?.nr;
    },
    async lettersBefore(selection, seat, from) {
      const row = await db
        .selectFrom('letter_reader')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('selection', '=', selection)
        .where('seat', '=', seat)
        .where('nr', '<', from)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async lettersBy(selection, writer) {
      const row = await db
        .selectFrom('letter')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('selection', '=', selection)
        .where('writer', '=', writer)
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}

async function insertLetter(
  tx: Database,
  selection: string,
  { at, writer, addressees, topic, digest, bytes }: Omit<KeptLetter, 'nr'>,
): Promise<number> {
  const { letters: nr } = await tx
    .updateTable('selection')
    .set((of) => ({ letters: of('letters', '+', 1) }))
    .where('id', '=', selection)
    .returning('letters')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('letter')
    .values({ selection, nr, at, writer, addressees: addressees.join(' '), topic, digest, bytes })
    .execute();
  const readers = [writer, ...addressees].map((seat) => ({ selection, seat, nr }));
  await tx.insertInto('letter_reader').values(readers).execute();
  return nr;
}

function inThread(db: Database, selection: string, { writer, addressees, topic }: Thread) {
  return db
    .selectFrom('letter')
    .where('selection', '=', selection)
    .where('writer', '=', writer)
    .where('topic', '=', topic)
    .where('addressees', '=', addressees.join(' '));
}

function readable(db: Database, selection: string, seat: string) {
  return db
    .selectFrom('letter')
    .innerJoin('letter_reader', (join) =>
      join
        .onRef('letter_reader.selection', '=', 'letter.selection')
        .onRef('letter_reader.nr', '=', 'letter.nr'),
    )
    .selectAll('letter')
    .where('letter.selection', '=', selection)
    .where('letter_reader.seat', '=', seat);
}

function keptLetter({ nr, at, writer, addressees, ...rest }: Selectable<LetterTable>): KeptLetter {
  return {
    nr,
    at: instantOf(at),
    writer,
    addressees: addressees === '' ? [] : addressees.split(' '),
    topic: rest.topic,
    digest: rest.digest,
    bytes: Uint8Array.from(rest.bytes),
  };
}
