/**
 * Sealed letters at the server: who may write to whom, in what order, how large and how many.
 *
 * Use      letter-routes.ts; the seat is the session's. `listen` hears that something came for a
 *          seat, and no more.
 * Shapes   letters of one selection are judged one after the other, as entries are; the identical
 *          letter again gets the number it has.
 * Errors   letter_may_not, letter_reader_unknown, letter_readers_not_sorted, letter_size_wrong,
 *          letter_out_of_order, letters_too_many; nothing is kept then. letters_needed: nothing is
 *          burnt then.
 * Secrets  none: it sees writers, addressees, topics and padded sizes, and opens nothing.
 */

import { equalBytes, fromHex } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { LetterRequest } from '../contract/requests.ts';
import { digestOf } from '../crypto/digest.ts';
import type { LetterRefusal } from '../device/letter-refusals.ts';
import { isSilent } from '../device/duty.ts';
import { talksTopic } from '../device/hearing.ts';
import { letterParts, longestLetter, placeAfter } from '../device/letters.ts';
import type { KeptLetter } from '../store/letters.ts';
import type { Store } from '../store/store.ts';
import { type SeatId, isOfficer, parseSeatId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import type { Room } from './room.ts';

const MOST_OF_A_MEMBER = 500;
const MOST_OF_AN_OFFICER = 10_000;
const PAGE = 100;

type Kept = Result<{ readonly nr: number }, LetterRefusal>;
type Hearer = { readonly seat: string; readonly hear: () => void };

export class PostOffice {
  readonly #store: Store;
  readonly #hearers = new Map<string, Set<Hearer>>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Keeps a letter of `seat`, and tells its readers that one has come. */
  send(room: Room, seat: string, request: LetterRequest): Promise<Kept> {
    return this.#inTurn(room.id, () => this.#keep(room, seat, request));
  }

  async fetch(room: Room, seat: string, from: number) {
    const letters = await this.#store.lettersFor(room.id, seat, from, PAGE);
    return { before: await this.#store.lettersBefore(room.id, seat, from), letters };
  }

  /** An officer burns a topic: all that it wrote, or was written, on it. */
  burn(room: Room, seat: string, topic: string): Promise<Result<{ gone: number }, LetterRefusal>> {
    return this.#inTurn(room.id, async () => {
      const officer = parseSeatId(seat);
      if (!officer || !isOfficer(officer)) return refuse({ code: 'letter_may_not', seat });
      const needed = room.selection && neededFor(room.selection, topic);
      if (needed) return refuse({ code: 'letters_needed', round: needed });
      const gone = await this.#store.burnLetters(room.id, seat, topic);
      this.#tell(room.id, gone.flatMap(readersOf));
      return ok({ gone: gone.length });
    });
  }

  listen(id: string, seat: string, hear: () => void): () => void {
    const hearers = this.#hearers.get(id) ?? new Set();
    const hearer = { seat, hear };
    this.#hearers.set(id, hearers.add(hearer));
    return () => {
      hearers.delete(hearer);
      if (hearers.size === 0) this.#hearers.delete(id);
    };
  }

  async #keep(room: Room, seat: string, { to, topic, letter }: LetterRequest): Promise<Kept> {
    const writer = parseSeatId(seat);
    const { selection, id } = room;
    if (!writer || !selection) return refuse({ code: 'letter_may_not', seat });
    const digest = digestOf(letter);
    const thread = { writer, addressees: to, topic };
    const known = await this.#store.letterNumber(id, { ...thread, digest });
    if (known !== undefined) return ok({ nr: known });
    const refusal =
      readersRefusal(selection, writer, to) ??
      sizeRefusal(letter, to.length) ??
      (await this.#crowded(id, writer)) ??
      (await this.#misplaced(id, writer, { to, topic, letter }));
    if (refusal) return refuse(refusal);
    const kept = { ...thread, at: room.now(), digest, bytes: letter };
    const nr = await this.#store.keepLetter(id, kept);
    this.#tell(id, [writer, ...to]);
    return ok({ nr });
  }

  async #crowded(id: string, writer: SeatId): Promise<LetterRefusal | undefined> {
    const most = isOfficer(writer) ? MOST_OF_AN_OFFICER : MOST_OF_A_MEMBER;
    const written = await this.#store.lettersBy(id, writer);
    return written < most ? undefined : { code: 'letters_too_many', most };
  }

  /** The next letter of its thread, and no other: two devices of one seat cannot cross. */
  async #misplaced(
    id: string,
    writer: SeatId,
    { to, topic, letter }: LetterRequest,
  ): Promise<LetterRefusal | undefined> {
    const last = await this.#store.lastOfThread(id, { writer, addressees: to, topic });
    const parts = letterParts(letter, to.length);
    const before = last && letterParts(last.bytes, to.length);
    const digest = last && fromHex(last.digest);
    const expected = placeAfter(before && digest ? { seq: before.seq, digest } : null);
    const right = parts?.seq === expected.seq && equalBytes(parts.previous, expected.previous);
    if (right) return undefined;
    return { code: 'letter_out_of_order', seq: parts?.seq ?? 0, expected: expected.seq };
  }

  #tell(id: string, seats: readonly string[]): void {
    for (const { seat, hear } of this.#hearers.get(id) ?? []) if (seats.includes(seat)) hear();
  }

  #inTurn<Value>(id: string, job: () => Promise<Value>): Promise<Value> {
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(job, job);
    const done = turn.then(
      () => {},
      () => {},
    );
    this.#turns.set(id, done);
    void done.then(() => {
      if (this.#turns.get(id) === done) this.#turns.delete(id);
    });
    return turn;
  }
}

/** The confessional on whose letters a report is still to rest. */
function neededFor(selection: Selection, topic: string): string | undefined {
  const talks = selection.confessionals.find((one) => talksTopic(one) === topic);
  return talks && !isSilent(selection, talks.rid) ? talks.plan.id : undefined;
}

/** A member writes to facilitators only; a facilitator to members and facilitators. */
function readersRefusal(
  { seats }: Selection,
  writer: SeatId,
  to: readonly SeatId[],
): LetterRefusal | undefined {
  const sorted = to.every((seat, at) => at === 0 || (to[at - 1] ?? '') < seat);
  if (!sorted || to.includes(writer)) return { code: 'letter_readers_not_sorted' };
  if (!isOfficer(writer)) {
    const other = to.find((seat) => !isOfficer(seat));
    if (other !== undefined || to.length === 0) return { code: 'letter_may_not', seat: writer };
  }
  const stranger = to.find((seat) => (seats[seat]?.sealing ?? null) === null);
  return stranger === undefined ? undefined : { code: 'letter_reader_unknown', seat: stranger };
}

function sizeRefusal(letter: Uint8Array, addressees: number): LetterRefusal | undefined {
  if (letterParts(letter, addressees)) return undefined;
  return { code: 'letter_size_wrong', size: letter.length, most: longestLetter(addressees) };
}

function readersOf({ writer, addressees }: KeptLetter): readonly string[] {
  return [writer, ...addressees];
}
