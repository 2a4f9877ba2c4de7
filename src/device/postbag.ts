/**
 * A seat's letters at work: fetched from the board and opened, written and handed in.
 *
 * Use      `openPostbag` beside the outbox of one agent; `fetch` before reading, `write` to write.
 * Shapes   what is asked of it is done one after the other: the agent's turns see to that.
 * Errors   the board's refusals; `letter_reader_unknown` where an addressee has no key yet,
 *          `letter_too_long`; `letter_not_sent`, after which the letter may have come or not.
 * Secrets  the sealing key of the seat, and all that was written to it.
 * Source   spec/letters.md §5.
 */

import { fromBase64url } from '../basics/bytes.ts';
import type { JsonObject } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { type SealingKeys, sealingKeys } from '../crypto/sealed-box.ts';
import type { SeatId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import type { Board, Declined, Delivery, Sending } from './board.ts';
import type { Journal } from './journal.ts';
import type { LetterRefusal } from './letter-refusals.ts';
import { MOST_CONTENT, sealLetter } from './letters.ts';
import {
  type Mailbox,
  type OpenedLetter,
  type Owner,
  type UnreadLetter,
  emptyMailbox,
  nextPlace,
  receive,
} from './mailbox.ts';

/** What a page may see of a seat's letters. */
export type Mail = {
  readonly letters: readonly OpenedLetter[];
  readonly unread: readonly UnreadLetter[];
};

export type Draft = {
  readonly topic: string;
  readonly to: readonly SeatId[];
  readonly content: JsonObject;
  /** Other keys than the seats' own, by seat: those of a round. */
  readonly keys?: { readonly [seat: string]: Uint8Array } | undefined;
};

export type Postbag = {
  mail(): Mail;
  fetch(selection: Selection): Promise<Result<Mail, Declined>>;
  write(selection: Selection, draft: Draft): Promise<Result<{ readonly nr: number }, Declined>>;
  burn(topic: string): Promise<Result<{ readonly gone: number }, Declined>>;
};

type Ports = {
  readonly board: Pick<Board, 'sendLetter' | 'letters' | 'burnLetters'>;
  readonly random: Random;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly journal: () => Journal;
};

/** Waits between tries where nobody answers, in milliseconds. */
const WAITS = [300, 1500];

/** Every key that may open a letter to this seat: the seat's own, and those of confessionals. */
export function readingKeys({ seed, roundKeys }: Journal): readonly SealingKeys[] {
  const secrets = roundKeys.flatMap(({ secret }) => secret ?? []);
  return [seed, ...secrets].map(sealingKeys);
}

export function openPostbag(ports: Ports): Postbag {
  let mailbox = emptyMailbox;
  const mail = (): Mail => ({ letters: mailbox.letters, unread: mailbox.unread });

  async function fetch(selection: Selection): Promise<Result<Mail, Declined>> {
    const fetched = await readOn(mailbox, ownerOf(selection, ports.journal()), ports);
    if (!fetched) return refuse({ code: 'board_unreachable' });
    mailbox = fetched;
    return ok(mail());
  }

  async function write(selection: Selection, draft: Draft) {
    const to = draft.to.toSorted();
    let reply: Result<{ readonly nr: number }, Declined> = refuse({ code: 'letter_not_sent' });
    // Another device of this seat may have written meanwhile: then the place is taken, once.
    for (let tries = 0; tries < 2; tries++) {
      const fetched = await fetch(selection);
      if (!fetched.ok) return fetched;
      const sending = sealed(selection, { ...draft, to }, { mailbox, ports });
      if (!sending.ok) return sending;
      reply = await handIn(sending.value, ports);
      if (reply.ok || reply.refusal.code !== 'letter_out_of_order') break;
    }
    if (reply.ok) await fetch(selection);
    return reply;
  }

  const burn = async (topic: string) => {
    const gone = await trying(() => ports.board.burnLetters(topic), ports);
    if (gone?.ok) mailbox = emptyMailbox;
    return gone ?? refuse({ code: 'letter_not_sent' } satisfies LetterRefusal);
  };

  return { mail, fetch, write, burn };
}

function ownerOf({ mode, origin, seats }: Selection, journal: Journal): Owner {
  return {
    mode,
    origin,
    seat: journal.seat,
    keys: readingKeys(journal),
    keyOf: (seat) => keyOf(seats, seat),
    formerOf: (seat) =>
      (seats[seat]?.former ?? []).flatMap(({ sealing, until }) => {
        const key = fromBase64url(sealing);
        return key ? [{ key, until }] : [];
      }),
  };
}

function keyOf(seats: Selection['seats'], seat: SeatId): Uint8Array | undefined {
  const sealing = seats[seat]?.sealing ?? null;
  return sealing === null ? undefined : fromBase64url(sealing);
}

/** All that has come since; everything anew where letters that were here are gone. */
async function readOn(known: Mailbox, owner: Owner, ports: Ports): Promise<Mailbox | undefined> {
  let mailbox = known;
  let anew = false;
  for (;;) {
    const from = mailbox.last + 1;
    const delivery = await trying<Delivery>(() => ports.board.letters(from), ports);
    if (!delivery) return undefined;
    if (delivery.before !== mailbox.count) {
      // A board that keeps changing its mind is not followed round in circles.
      if (anew) return mailbox;
      anew = true;
      mailbox = emptyMailbox;
      continue;
    }
    if (delivery.letters.length === 0) return mailbox;
    for (const letter of delivery.letters) {
      // A board that repeats a number would be asked for ever.
      if (letter.nr <= mailbox.last) return mailbox;
      mailbox = receive(mailbox, letter, owner);
    }
  }
}

function sealed(
  selection: Selection,
  { topic, to, content, keys: given = {} }: Draft,
  { mailbox, ports }: { readonly mailbox: Mailbox; readonly ports: Ports },
): Result<Sending, LetterRefusal> {
  const { mode, origin, seats } = selection;
  const { seat, seed } = ports.journal();
  const keys: Uint8Array[] = [];
  for (const reader of to) {
    const key = given[reader] ?? keyOf(seats, reader);
    if (!key || reader === seat) return refuse({ code: 'letter_reader_unknown', seat: reader });
    keys.push(key);
  }
  const envelope = { mode, origin, topic, from: seat, to };
  const place = nextPlace(mailbox, envelope);
  const { random } = ports;
  const from = sealingKeys(seed);
  const letter = sealLetter({ envelope, place, content, from, keys, own: given[seat], random });
  return letter
    ? ok({ topic, to, letter })
    : refuse({ code: 'letter_too_long', most: MOST_CONTENT });
}

async function handIn(
  sending: Sending,
  ports: Ports,
): Promise<Result<{ readonly nr: number }, Declined>> {
  const reply = await trying(() => ports.board.sendLetter(sending), ports);
  return reply ?? refuse({ code: 'letter_not_sent' } satisfies LetterRefusal);
}

/** The same again until answered: a letter that came already keeps its number. */
async function trying<Value>(
  ask: () => Promise<Value>,
  { pause }: Ports,
): Promise<Value | undefined> {
  for (const wait of [...WAITS, undefined]) {
    try {
      return await ask();
    } catch {
      if (wait !== undefined) await pause(wait);
    }
  }
  return undefined;
}
