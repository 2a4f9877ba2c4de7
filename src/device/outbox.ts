/**
 * Sends what a seat signs: written down first, sent next, and sent again byte for byte until
 * answered.
 *
 * Use      `send` for a new act; `flush` after a restart, or before anything else, for the one
 *          before.
 * Shapes   at most one act is on its way; its number is greater than any this seat has used.
 * Errors   `board_unreachable` and `board_full` leave the act pending; `receipt_wrong` means the
 *          board's proof does not hold; any other refusal is the board's own and ends the act.
 * Source   spec/device.md §2.
 */

import { must, mustOk } from '../basics/bug.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { type Entry, wishText, writeEntry } from '../record/entry.ts';
import { checkReceipt, readReceipt } from '../record/receipt.ts';
import type { Head } from '../table/rounds/rounds.ts';
import type { Act, Wish } from '../table/selection.ts';
import { parseWish, wishJson } from '../table/wish-parser.ts';
import type { Board, Declined, Logged, Signed, Vault } from './board.ts';
import type { KnownHead } from './follower.ts';
import { writeJournal } from './journal-text.ts';
import type { Journal, OwnBallot } from './journal.ts';
import { signerOfSeed } from './keys.ts';

/** An act ready to go, with the journal that already knows of it. */
export type Letter = {
  readonly act: Act;
  readonly enclosure?: Uint8Array | undefined;
  readonly journal: Journal;
  /** The log as last verified; null only for an enrolment. */
  readonly seen: Head | null;
  /** Greatest number the log shows for this seat. */
  readonly used: number;
};

export type Post = {
  readonly board: Pick<Board, 'submit'>;
  readonly vault: Vault;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Hears of the head that each good receipt proves. */
  readonly proved?: (known: KnownHead) => void;
};

export type Outbox = {
  journal(): Journal;
  /** Saves a step that needs no sending, such as an erasure. */
  keep(journal: Journal): Promise<void>;
  send(letter: Letter): Promise<Result<Logged, Declined>>;
  flush(): Promise<Result<Logged | null, Declined>>;
};

/** A board that stands, and could not write it down this time. */
const NOT_KEPT = ['not_kept', 'disk_full', 'entry_elsewhere'];

/** Waits between tries where nobody answers, in milliseconds. */
const WAITS = [300, 1500];

export function openOutbox(first: Journal, post: Post): Outbox {
  let journal = first;

  async function keep(next: Journal): Promise<void> {
    await post.vault.save(writeJournal(next));
    journal = next;
  }

  async function flush(): Promise<Result<Logged | null, Declined>> {
    const { pending } = journal;
    if (!pending) return ok(null);
    const reply = await persist(() => post.board.submit(pending), post.pause);
    if (!reply.ok && !isAnswered(reply.refusal)) return reply;
    const entry = reply.ok ? entryOf(pending, reply.value) : undefined;
    const known = reply.ok && entry ? provenHead(journal, entry, reply.value) : undefined;
    await keep(withHead(settled(journal, reply.ok), known));
    if (!reply.ok) return reply;
    if (!known || !entry) return refuse({ code: 'receipt_wrong' });
    post.proved?.(known);
    return ok({ ...reply.value, entry });
  }

  async function send(letter: Letter): Promise<Result<Logged, Declined>> {
    if (journal.pending) throw new Error('bug: an act is still on its way; flush first');
    const nr = Math.max(journal.nr, letter.used) + 1;
    await keep({ ...letter.journal, nr, pending: signed(letter, nr) });
    const reply = await flush();
    if (!reply.ok) return reply;
    return ok(must(reply.value, 'the answer to a pending act'));
  }

  return { journal: () => journal, keep, send, flush };
}

/** The wish of a letter, signed by the seat. */
export function signed(letter: Letter, nr: number): Signed {
  const { act, seen, enclosure, journal } = letter;
  const { mode, origin, seat } = journal;
  const wish: Wish = { protocol: 'doyen/1', mode, origin, actor: seat, nr, seen, act };
  const signature = signerOfSeed(journal.seed).sign(wishText(wish));
  return { wish: wishJson(wish), signature, ...(enclosure && { enclosure }) };
}

/** A no to an act ends it; while none came, the same bytes go out again. */
export function isAnswered({ code }: Declined): boolean {
  return code !== 'board_unreachable' && code !== 'board_full';
}

/** Asks until there is an answer, a yes or a no, three times at most; always the same. */
export async function persist<Value>(
  send: () => Promise<Result<Value, Declined>>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Result<Value, Declined>> {
  let none: Result<Value, Declined> = refuse({ code: 'board_unreachable' });
  for (const wait of [...WAITS, undefined]) {
    none = refuse({ code: 'board_unreachable' });
    try {
      const reply = await send();
      if (reply.ok || !NOT_KEPT.includes(reply.refusal.code)) return reply;
      if (reply.refusal.code === 'disk_full') none = refuse({ code: 'board_full' });
    } catch {
      // Nobody answered: as good as not kept.
    }
    if (wait !== undefined) await pause(wait);
  }
  return none;
}

/** The journal once the board has answered the pending act. */
function settled(journal: Journal, logged: boolean): Journal {
  const fate: OwnBallot['fate'] = logged ? 'logged' : 'refused';
  const ballots = journal.ballots.map((ballot) =>
    ballot.fate === 'sent' ? { ...ballot, fate } : ballot,
  );
  // The first act that is logged is the enrolment.
  return { ...journal, enrolled: journal.enrolled || logged, pending: null, ballots };
}

/** The greatest head that this device was shown: whatever log it is shown later must extend it. */
export function withHead(journal: Journal, known: KnownHead | undefined): Journal {
  return known && known.head.size > (journal.head?.size ?? 0) ? { ...journal, ...known } : journal;
}

/** The entry that the log must have, if it is as the board says. */
function entryOf(letter: Signed, { index, at }: Logged): Uint8Array {
  const wish = mustOk(parseWish(letter.wish), 'a wish that this seat has signed');
  const entry: Entry = { index, at, wish, signature: letter.signature };
  return writeEntry(entry);
}

/** The head under which the receipt proves that just this act stands where the board says. */
function provenHead(journal: Journal, entry: Uint8Array, logged: Logged): KnownHead | undefined {
  const proof = checkReceipt(logged.receipt, entry, journal);
  if (!proof.ok || proof.value.index !== logged.index) return undefined;
  const { checkpoint } = must(readReceipt(logged.receipt), 'a receipt: it was just checked');
  return { head: proof.value.head, checkpoint };
}
