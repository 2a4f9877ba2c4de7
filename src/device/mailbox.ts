/**
 * The letters of one seat, opened in the order in which the board has them.
 *
 * Use      `emptyMailbox`, then `receive` each letter as it is fetched; `nextPlace` tells the
 *          writer which letter of a thread comes next.
 * Shapes   a value. A thread goes on only with letters that open; what the board slips in between
 *          moves nothing.
 * Errors   a letter that cannot be read stays in the list with its fault, and hides no other.
 * Secrets  what was said; it stays on the device of its reader.
 * Source   spec/letters.md §5.
 */

import { equalBytes } from '../basics/bytes.ts';
import type { SealingKeys } from '../crypto/sealed-box.ts';
import type { SeatId } from '../table/ids.ts';
import type { Mode } from '../table/seating.ts';
import type { Posted } from './board.ts';
import { type LetterContent, readContent } from './letter-kinds/index.ts';
import {
  type Opened,
  type OpeningFault,
  type Place,
  letterDigest,
  openLetter,
  placeAfter,
  threadOf,
} from './letters.ts';

export type LetterFault =
  | OpeningFault['code']
  | 'letter_out_of_order'
  | 'letter_repeated'
  | 'letter_kind_unknown'
  | 'letter_writer_unknown';

type Address = Omit<Posted, 'letter'>;
export type OpenedLetter = Address & {
  readonly content: LetterContent;
  /** So many letters of this thread, just before this one, were not shown to us. */
  readonly missing: number;
};
export type UnreadLetter = Address & { readonly fault: LetterFault };

export type Mailbox = {
  readonly letters: readonly OpenedLetter[];
  readonly unread: readonly UnreadLetter[];
  /** The last letter of each thread that opened. */
  readonly threads: { readonly [thread: string]: LastOfThread };
  /** The number of the last letter fetched, and how many there were. */
  readonly last: number;
  readonly count: number;
};
type LastOfThread = { readonly seq: number; readonly digest: Uint8Array };

export type Owner = {
  readonly mode: Mode;
  readonly origin: string;
  readonly seat: SeatId;
  /** All keys that may open a letter to this seat. */
  readonly keys: readonly SealingKeys[];
  /** The sealing key of a seat, from the roster. */
  readonly keyOf: (seat: SeatId) => Uint8Array | undefined;
};

export const emptyMailbox: Mailbox = {
  letters: [],
  unread: [],
  threads: {},
  last: 0,
  count: 0,
};

export function receive(mailbox: Mailbox, posted: Posted, owner: Owner): Mailbox {
  const fetched = { ...mailbox, last: posted.nr, count: mailbox.count + 1 };
  const { letter, ...address } = posted;
  const unread = (fault: LetterFault): Mailbox => ({
    ...fetched,
    unread: [...mailbox.unread, { ...address, fault }],
  });
  const opened = openedBy(posted, owner);
  if (typeof opened === 'string') return unread(opened);
  const thread = threadOf(posted);
  const before = mailbox.threads[thread];
  const fault = orderFault(opened.place, before, letter);
  if (fault !== undefined) return unread(fault);
  const { seq } = opened.place;
  const threads = { ...mailbox.threads, [thread]: { seq, digest: letterDigest(letter) } };
  const content = readContent(opened.content);
  if (content === undefined) return { ...unread('letter_kind_unknown'), threads };
  const missing = seq - (before?.seq ?? 0) - 1;
  return { ...fetched, threads, letters: [...mailbox.letters, { ...address, content, missing }] };
}

/** Where this seat's next letter on `topic` to just these comes to stand. */
export function nextPlace(
  { threads }: Mailbox,
  of: { readonly from: SeatId; readonly to: readonly SeatId[]; readonly topic: string },
): Place {
  return placeAfter(threads[threadOf(of)] ?? null);
}

function openedBy({ letter, ...posted }: Posted, owner: Owner): Opened | LetterFault {
  const { mode, origin, seat: reader, keys } = owner;
  const from = owner.keyOf(posted.from);
  if (!from) return 'letter_writer_unknown';
  const { topic, to } = posted;
  const envelope = { mode, origin, topic, from: posted.from, to };
  const opened = openLetter({ envelope, letter, reader, keys, from });
  return opened.ok ? opened.value : opened.refusal.code;
}

/** A thread only goes on: nothing comes twice, and nothing before what was read. */
function orderFault(
  { seq, previous }: Place,
  before: LastOfThread | undefined,
  letter: Uint8Array,
): LetterFault | undefined {
  const last = before ?? { seq: 0, digest: placeAfter(null).previous };
  if (seq > last.seq + 1) return undefined;
  if (seq === last.seq + 1) {
    return equalBytes(previous, last.digest) ? undefined : 'letter_out_of_order';
  }
  return equalBytes(last.digest, letterDigest(letter)) ? 'letter_repeated' : 'letter_out_of_order';
}
