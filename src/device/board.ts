/**
 * The two ports of a device: the board where the log is read and written, and the vault for its
 * secrets.
 *
 * Use      `contract/board.ts` makes a `Board` from `fetch`; tests make one in memory. A `Vault` is
 *          IndexedDB behind a non-extractable key in a browser, memory in a rehearsal.
 * Shapes   `entries` gives one page from `from` on; `size` and `checkpoint` are of the whole log.
 * Errors   what the board says no to is a value; a promise rejects where nobody answered or the
 *          answer was no answer: the caller may send the same bytes again.
 */

import type { JsonObject } from '../basics/canonical.ts';
import type { Instant } from '../basics/instant.ts';
import type { Result } from '../basics/result.ts';
import type { Text } from '../table/definition/definition.ts';
import type { ActorId, PublicKey, SeatId } from '../table/ids.ts';
import type { Mode } from '../table/seats/seating.ts';

/** What anyone may know before enrolling. */
export type Summary = {
  readonly id: string;
  readonly origin: string;
  readonly mode: Mode;
  /** The server's key: signs checkpoints, and entries that say a time has come. */
  readonly clerk: PublicKey;
  readonly title: Text;
  readonly body: Text;
  readonly seats: readonly {
    readonly seat: SeatId;
    readonly name: Text;
    readonly enrolled: boolean;
  }[];
  readonly now: Instant;
  readonly rehearsal?: {
    /** How far the rehearsal's clock is ahead of the server's. */
    readonly offsetMs: number;
    readonly standIns: boolean;
    readonly progress: string;
    /** Begun with the body's own people: its clock and its end are the chair's. */
    readonly people: boolean;
    /** How fast its clock runs: as any other, an hour or a day in a second. */
    readonly pace: 'usual' | 'hour' | 'day';
    readonly played: readonly SeatId[];
  };
};

/** A wish as JSON, the signature over its text (base64url), and what it encloses. */
export type Signed = {
  readonly wish: JsonObject;
  readonly signature: string;
  readonly enclosure?: Uint8Array;
};

/** Where a wish came to stand, and the proof of it. */
export type Logged = {
  readonly index: number;
  readonly at: Instant;
  readonly checkpoint: string;
  readonly receipt: string;
  /** The entry that the receipt is of, as this device has worked it out. */
  readonly entry?: Uint8Array;
};

export type Page = {
  readonly size: number;
  readonly checkpoint: string;
  /** The greatest checkpoint that witnesses have cosigned, where one did. */
  readonly cosigned?: string;
  readonly now: Instant;
  readonly entries: readonly { readonly bytes: Uint8Array; readonly enclosure?: Uint8Array }[];
};

/** A no from the board: one of the process's refusals, or of the door's. */
export type Declined = { readonly code: string; readonly [detail: string]: unknown };

/** A letter as it is handed in: by whom, the session says. */
export type Sending = {
  readonly to: readonly SeatId[];
  readonly topic: string;
  readonly letter: Uint8Array;
};

/** A letter as the board has it. */
export type Posted = Sending & {
  readonly nr: number;
  readonly at: Instant;
  readonly from: SeatId;
};

/** Letters that a seat has written or may read, from a number on. */
export type Delivery = {
  /** How many it has with smaller numbers: fewer than before where some were burnt. */
  readonly before: number;
  readonly letters: readonly Posted[];
};

/** The log has grown; a letter came or was burnt; the line went down or up: all may have moved. */
export type Moved = 'log' | 'letters' | 'line';

export type Board = {
  summary(): Promise<Summary>;
  /**
   * Opens the session of a seat or the founder, and again by itself whenever it has run out. A no
   * is given only where the key is not that of the seat any more.
   */
  session(seat: ActorId, sign: (text: Uint8Array) => string): Promise<Result<null, Declined>>;
  entries(from: number): Promise<Page>;
  submit(signed: Signed): Promise<Result<Logged, Declined>>;
  /** Letters lie beside the log; the same bytes again get the same number. */
  sendLetter(sending: Sending): Promise<Result<{ readonly nr: number }, Declined>>;
  letters(from: number): Promise<Delivery>;
  /** Deletes all on a topic that the seat in session wrote or was written, for every reader. */
  burnLetters(topic: string): Promise<Result<{ readonly gone: number }, Declined>>;
  /** Calls `changed` whenever something moved; the answer stops it. */
  live(changed: (what: Moved) => void): () => void;
};

/** Where a selection begins: the founder asks for an origin, then lays down the first entry. */
export type FoundingBoard = {
  origin(): Promise<{ readonly origin: string; readonly clerk: PublicKey }>;
  /** `ticket` is the one-time code that the server printed, or its rehearsal's. */
  found(ticket: string, first: Signed): Promise<Result<Logged & { readonly id: string }, Declined>>;
  /** The board of a selection that stands. */
  open(id: string): Board;
};

/** Two checkpoints of one log, each signed by its server, that do not extend each other. */
export type Fork = {
  readonly kept: string;
  readonly seen: string;
  /** Of the log of `seen`, in base64: with it anybody can judge that both cannot be true. */
  readonly path?: readonly string[];
};

export type Vault = {
  load(): Promise<Uint8Array | undefined>;
  /** Resolves once the bytes would survive the end of the process. */
  save(bytes: Uint8Array): Promise<void>;
};
