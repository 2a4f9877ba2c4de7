/**
 * The letters of one seat, opened in the order in which the board has them.
 *
 * Use      `emptyMailbox`, then `receive` each letter as it is fetched; `nextPlace` tells the
 *          writer which letter of a thread comes next.
 * Shapes   a value. A thread goes on only with letters that open; what the board slips in between
 *          moves nothing.
 * Errors   a letter that cannot be read stays in the list with its fault, and hides no other.
 * Secrets  what was said; it stays on the device of its reader.
 * Source   spec/letters.md §5; spec/device.md §10.
 */

import { equalBytes } from '../basics/bytes.ts';
import type { Instant } from '../basics/instant.ts';
import type { SealingKeys } from '../crypto/sealed-box.ts';
import type { SeatId } from '../table/ids.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Posted } from './board.ts';
import { type LetterContent, readContent } from './letter-kinds/index.ts';
import {
  type Opened,
  type OpeningFault,
  type Place,
  letterDigest,
  letterParts,
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
  /** Sealing keys of devices of a seat that were replaced, each good for what came before. */
  readonly formerOf?: (seat: SeatId) => readonly FormerKey[];
};
type FormerKey = { readonly key: Uint8Array; readonly until: Instant };

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
  const thread = threadOf(posted);
  if (typeof opened === 'string') return goingOn(unread(opened), posted, owner);
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
  const { topic, to } = posted;
  const envelope = { mode, origin, topic, from: posted.from, to };
  let fault: LetterFault = 'letter_writer_unknown';
  for (const from of writersOf(posted, owner)) {
    const opened = openLetter({ envelope, letter, reader, keys, from });
    if (opened.ok) return opened.value;
    fault = opened.refusal.code;
  }
  return fault;
}

/** The writer's key; for what came before its device was replaced, that of the lost one. */
function writersOf({ from, at }: Omit<Posted, 'letter'>, owner: Owner): readonly Uint8Array[] {
  const former = (owner.formerOf?.(from) ?? []).filter(({ until }) => at <= until);
  const key = owner.keyOf(from);
  return [...(key ? [key] : []), ...former.map((one) => one.key)];
}

/** What this seat wrote on a device that it lost cannot be read here, and still has its place. */
function goingOn(mailbox: Mailbox, posted: Posted, owner: Owner): Mailbox {
  const former = owner.formerOf?.(owner.seat) ?? [];
  const lost = posted.from === owner.seat && former.some(({ until }) => posted.at <= until);
  const parts = lost ? letterParts(posted.letter, posted.to.length) : undefined;
  if (!parts) return mailbox;
  const last = { seq: parts.seq, digest: letterDigest(posted.letter) };
  return { ...mailbox, threads: { ...mailbox.threads, [threadOf(posted)]: last } };
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
