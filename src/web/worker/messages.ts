/**
 * What the page asks of the worker, and what the worker tells the page.
 *
 * Use      client.ts sends an `Ask` and awaits its answer; `Told` arrives unasked, whenever
 *          something moved.
 * Secrets  none: keys, journals and codes of other seats never leave the worker; the codes that
 *          the chair hands out do, on asking.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import type { Instant } from '../../basics/instant.ts';
import type { Result } from '../../basics/result.ts';
import type { Stuck } from '../../device/agent.ts';
import type { Holding } from '../../device/held-receipt.ts';
import type { Notes } from '../../device/notes.ts';
import type { Declined, Logged, Summary } from '../../device/board.ts';
import type { Answers } from '../../device/booth.ts';
import type { LetterContent } from '../../device/letter-kinds/index.ts';
import type { Mail } from '../../device/postbag.ts';
import type { About } from '../../device/seat-export.ts';
import type { TalksStep } from '../../device/talks.ts';
import type { ActorId, RoundId, SeatId } from '../../table/ids.ts';
import type { Mode } from '../../table/seats/seating.ts';
import type { Act, Selection } from '../../table/selection.ts';
import type { RehearsingAnswered, RehearsingAsk } from './rehearsing.ts';

/** A seat that this device holds, or a founding whose codes it keeps. */
export type HeldSeat = {
  readonly id: string;
  readonly seat: SeatId;
  readonly title: string;
  readonly rehearsal?: true;
};

export type SeatCode = { readonly seat: SeatId; readonly code: string };

/** Before the kind of a subject of silence that is no name: no id has a colon. */
export const OF_SUBJECT = 'subject:';

/** One entry, as the register of acts shows it. */
export type RegisterLine = {
  readonly index: number;
  readonly at: Instant;
  readonly actor: ActorId;
  readonly act: Act['type'];
  /** Round, candidate, seat or member that the act is about; of an end which, of a text on what. */
  readonly about: string | null;
  readonly reason: string | null;
};

export type KeptReceipt = {
  readonly round: RoundId;
  readonly seat: SeatId;
  readonly seq: number;
  readonly index: number;
  readonly at: Instant;
  /** The .tlog-proof. */
  readonly text: string;
  /** The entry that it is of, in base64; receipts of earlier versions have none. */
  readonly entry?: string;
};

/** With what this device says of it, having checked the proof against the log it follows. */
export type CheckedReceipt = KeptReceipt & { readonly holding: Holding };

/** A selection as this device has verified it. Ballots' and dealings' bytes are left out. */
export type DeviceView = {
  readonly id: string;
  readonly summary: Summary;
  readonly selection: Selection | null;
  readonly register: readonly RegisterLine[];
  readonly seats: readonly SeatId[];
  readonly notes: readonly Notes[];
  readonly stuck: readonly Stuck[];
  readonly receipts: readonly CheckedReceipt[];
  readonly checkpoint: string | null;
  /** Why this device no longer believes the board. */
  readonly trouble: Declined | null;
  /** `full`: the server answers, and has no room to write. */
  readonly connection: 'live' | 'lost' | 'full';
  /** When this was read, by the selection's clock. */
  readonly asOf: Instant;
  /** Selection's clock minus this device's; not 0 only in a rehearsal. */
  readonly offset_ms: number;
  /** Server's clock minus this device's, where that is more than the way there explains. */
  readonly differs_ms: number;
};

export type Ask =
  | RehearsingAsk
  | { readonly kind: 'held' }
  | { readonly kind: 'watch'; readonly id: string }
  | { readonly kind: 'unwatch'; readonly id: string }
  /** The line may have gone down, or come back. */
  | { readonly kind: 'look' }
  | {
      readonly kind: 'take-seat';
      readonly id: string;
      readonly seat: SeatId;
      readonly code: string;
    }
  | { readonly kind: 'act'; readonly id: string; readonly seat: SeatId; readonly act: Act }
  | {
      readonly kind: 'vote';
      readonly id: string;
      readonly seat: SeatId;
      readonly round: RoundId;
      readonly answers: Answers;
    }
  | {
      readonly kind: 'seal';
      readonly id: string;
      readonly seat: SeatId;
      readonly round: RoundId;
      readonly answers: Answers;
    }
  | {
      readonly kind: 'challenge';
      readonly id: string;
      readonly seat: SeatId;
      readonly round: RoundId;
    }
  | {
      readonly kind: 'dispute';
      readonly id: string;
      readonly seat: SeatId;
      readonly round: RoundId;
      readonly code: string | null;
      readonly reason: string;
    }
  | { readonly kind: 'invite'; readonly id: string; readonly seat: SeatId }
  /** By the chair: the device of `seat` is lost. */
  | {
      readonly kind: 'replace';
      readonly id: string;
      readonly seat: SeatId;
      readonly reason: string;
    }
  | { readonly kind: 'codes'; readonly id: string }
  | {
      readonly kind: 'found';
      /** The server's one-time code; a rehearsal with everybody needs it and leaves it unused. */
      readonly ticket: string;
      readonly definition: JsonObject;
      readonly mode: Mode;
    }
  | { readonly kind: 'bundle'; readonly id: string; readonly seat: SeatId }
  | { readonly kind: 'waive'; readonly id: string; readonly seat: SeatId; readonly rid: string }
  /** A sealed letter, beside the record. */
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly seat: SeatId;
      readonly topic: string;
      readonly to: readonly SeatId[];
      readonly content: LetterContent;
    }
  /** A step of the person in this seat in a confessional. */
  | {
      readonly kind: 'confide';
      readonly id: string;
      readonly seat: SeatId;
      readonly step: TalksStep;
    }
  | { readonly kind: 'burn'; readonly id: string; readonly seat: SeatId; readonly topic: string }
  /** Eight words at random. */
  | { readonly kind: 'passphrase' }
  /** The seat as a file for a second device. */
  | {
      readonly kind: 'export';
      readonly id: string;
      readonly seat: SeatId;
      readonly passphrase: string;
    }
  /** Whose file it is, before a passphrase is asked for. */
  | { readonly kind: 'peek'; readonly file: Uint8Array }
  | { readonly kind: 'import'; readonly file: Uint8Array; readonly passphrase: string }
  /** The first device is lost: this one is the trustee from the next keys on. */
  | { readonly kind: 'be-trustee'; readonly id: string; readonly seat: SeatId }
  | { readonly kind: 'forget'; readonly id: string };

export type Answered = RehearsingAnswered & {
  readonly held: readonly HeldSeat[];
  readonly watch: null;
  readonly unwatch: null;
  readonly look: null;
  readonly 'take-seat': Result<null, Declined>;
  readonly act: Result<Logged, Declined>;
  readonly vote: Result<KeptReceipt, Declined>;
  readonly seal: Result<{ readonly code: string }, Declined>;
  readonly challenge: Result<Uint8Array, Declined>;
  readonly dispute: Result<Uint8Array, Declined>;
  readonly invite: Result<SeatCode, Declined>;
  readonly replace: Result<SeatCode, Declined>;
  readonly codes: readonly SeatCode[];
  readonly found: Result<{ readonly id: string }, Declined>;
  readonly bundle: Result<Uint8Array, Declined>;
  readonly waive: null;
  readonly write: Result<{ readonly nr: number }, Declined>;
  readonly confide: Result<null, Declined>;
  readonly burn: Result<{ readonly gone: number }, Declined>;
  readonly passphrase: string;
  readonly export: Result<Uint8Array, Declined>;
  readonly peek: Result<About, Declined>;
  readonly import: Result<{ readonly id: string; readonly seat: SeatId }, Declined>;
  readonly 'be-trustee': null;
  readonly forget: null;
};

export type Told =
  | { readonly kind: 'view'; readonly view: DeviceView }
  /** The letters of one seat of this device: no other seat's page is told. */
  | { readonly kind: 'mail'; readonly id: string; readonly seat: SeatId; readonly mail: Mail }
  /** Another window of this browser works for these seats; this one waits. */
  | { readonly kind: 'elsewhere'; readonly id: string }
  /** A rehearsal that was ended: this device has forgotten it. */
  | { readonly kind: 'ended'; readonly id: string }
  /** The server says that it cannot read this record. */
  | { readonly kind: 'unreadable'; readonly id: string }
  /** Nobody answers, or not with yes or no; it is asked again. */
  | { readonly kind: 'unanswered'; readonly id: string }
  /** There is no such selection here. */
  | { readonly kind: 'unknown'; readonly id: string };
