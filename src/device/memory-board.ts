/**
 * A board in memory, for tests: the server's judgement without the server.
 *
 * Use      tests move its clock, lose replies, and see what a device does about it.
 * Shapes   the same ledger, checkpoints and receipts as a real one; the clerk's key is the test's.
 */

import { toBase64url } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { type Instant, writeInstant } from '../basics/instant.ts';
import { type Result, ok } from '../basics/result.ts';
import { type KeyPair, sign } from '../crypto/signature.ts';
import { writeCheckpoint } from '../record/checkpoint.ts';
import { type Entry, readEntry, wishText } from '../record/entry.ts';
import { type Ledger, type Signed as SignedWish, admit, emptyLedger } from '../record/ledger.ts';
import { headOf, proveInclusion } from '../record/log.ts';
import { writeReceipt } from '../record/receipt.ts';
import { deadlines } from '../table/deadlines.ts';
import { seatsInOrder } from '../table/seats/fingerprint.ts';
import { type PublicKey, parsePublicKey } from '../table/ids.ts';
import type { Reckoner } from '../table/reckoner.ts';
import type { Selection, Wish } from '../table/selection.ts';
import { parseWish } from '../table/wish-parser.ts';
import { type MemoryPost, memoryPost } from './memory-post.ts';
import type { Board, Declined, FoundingBoard, Logged, Moved, Page, Signed } from './board.ts';

export type MemoryBoard = {
  readonly board: Board;
  readonly founding: FoundingBoard;
  readonly clerk: PublicKey;
  readonly post: MemoryPost;
  /** The board's clock; what is due is logged at once. */
  reach(now: Instant): void;
  /** The next reply is lost on the way, after the wish was logged. */
  loseReply(): void;
  /** What was sent, in order. */
  readonly sent: readonly Signed[];
  selection(): Selection;
};

type Kept = Page['entries'][number];

const ORIGIN = 'doyen.test/memory';

export function memoryBoard(clerkKey: KeyPair, start: Instant, reckoner: Reckoner): MemoryBoard {
  const clerk = must(parsePublicKey(toBase64url(clerkKey.publicKey)), 'a key');
  const book: Book = {
    clerkKey,
    reckoner,
    ledger: emptyLedger,
    now: start,
    losing: false,
    entries: [],
    sent: [],
    listeners: new Set(),
    post: memoryPost(() => book.now),
  };
  const board = boardOf(book, clerk);
  return {
    board,
    post: book.post,
    founding: foundingOf(book, board, clerk),
    clerk,
    sent: book.sent,
    reach: (to) => {
      book.now = to;
      catchUp(book);
    },
    loseReply: () => {
      book.losing = true;
    },
    selection: () => must(book.ledger.selection, 'a selection'),
  };
}

type Book = {
  readonly clerkKey: KeyPair;
  readonly reckoner: Reckoner;
  ledger: Ledger;
  now: Instant;
  losing: boolean;
  readonly entries: Kept[];
  readonly sent: Signed[];
  readonly listeners: Set<(what: Moved) => void>;
  readonly post: MemoryPost;
};

function boardOf(book: Book, clerk: PublicKey): Board {
  return {
    submit: (signed) => submit(book, signed),
    summary: async () => {
      const selection = must(book.ledger.selection, 'a selection');
      return { ...summaryOf(selection, clerk), now: book.now };
    },
    session: async () => ok(null),
    // Nobody's seat: a table gives each seat its own (small-table.ts).
    ...book.post.as('officer:chair'),
    entries: async (from) => {
      catchUp(book);
      const { entries, now } = book;
      return {
        size: entries.length,
        checkpoint: checkpoint(book),
        now,
        entries: entries.slice(from),
      };
    },
    live: (changed) => {
      book.listeners.add(changed);
      return () => book.listeners.delete(changed);
    },
  };
}

function foundingOf(book: Book, board: Board, clerk: PublicKey): FoundingBoard {
  return {
    origin: async () => ({ origin: ORIGIN, clerk }),
    found: async (_, first) => {
      const reply = await submit(book, first);
      return reply.ok ? ok({ ...reply.value, id: 'memory' }) : reply;
    },
    open: () => board,
  };
}

async function submit(book: Book, signed: Signed): Promise<Result<Logged, Declined>> {
  book.sent.push(signed);
  catchUp(book);
  const wish = mustOk(parseWish(signed.wish), 'a wish of a device');
  const { signature, enclosure } = signed;
  const before = book.entries.findIndex((kept) => entryOf(kept).signature === signature);
  const reply =
    before >= 0 ? ok(receipt(book, before)) : append(book, { wish, signature }, enclosure);
  if (!book.losing) return reply;
  book.losing = false;
  return Promise.reject(new Error('the reply was lost'));
}

function append(book: Book, signed: SignedWish, enclosure?: Uint8Array): Result<Logged, Declined> {
  const given = { ...signed, at: book.now, ...(enclosure && { enclosure }) };
  const step = admit(book.ledger, given, book.reckoner);
  if (!step.ok) return step;
  book.ledger = step.value.ledger;
  book.entries.push({ bytes: step.value.bytes, ...(enclosure && { enclosure }) });
  for (const hear of book.listeners) hear('log');
  return ok(receipt(book, step.value.entry.index));
}

function catchUp(book: Book): void {
  for (;;) {
    const { selection } = book.ledger;
    const due = selection && deadlines(selection).find((one) => one.due <= book.now);
    if (!selection || !due) return;
    mustOk(append(book, timeCame(selection, due, book.clerkKey)), 'what the clerk says');
  }
}

function checkpoint({ ledger, clerkKey }: Book): string {
  return writeCheckpoint({ origin: ORIGIN, head: headOf(ledger.tree) }, clerkKey);
}

function receipt(book: Book, index: number): Logged {
  const { tree } = book.ledger;
  const { at } = entryOf(must(book.entries[index], 'an entry'));
  const note = checkpoint(book);
  const proof = proveInclusion(tree, index, tree.size);
  return { index, at, checkpoint: note, receipt: writeReceipt({ index, proof, checkpoint: note }) };
}

function entryOf({ bytes }: Kept): Entry {
  return mustOk(readEntry(bytes), 'an entry of this board');
}

function timeCame(
  selection: Selection,
  { what, of, due }: ReturnType<typeof deadlines>[number],
  clerk: KeyPair,
): SignedWish {
  const wish: Wish = {
    protocol: 'doyen/1',
    mode: selection.mode,
    origin: selection.origin,
    actor: 'clerk',
    nr: (selection.numbers['clerk'] ?? 0) + 1,
    seen: null,
    act: { type: 'TimeCame', what, of, due: writeInstant(due) },
  };
  return { wish, signature: toBase64url(sign(clerk.seed, wishText(wish))) };
}

function summaryOf(selection: Selection, clerk: PublicKey) {
  const { mode, origin, definition, seats } = selection;
  return {
    id: 'memory',
    origin,
    mode,
    clerk,
    title: definition.title,
    body: definition.body.name,
    seats: seatsInOrder(selection).map((seat) => ({
      seat,
      name: definition.title,
      enrolled: (seats[seat]?.key ?? null) !== null,
    })),
  };
}
