/**
 * What is answered over HTTP: the server sends through these, devices and pages read through them.
 *
 * Use      devices parse by these; the server sends only what fits `Sent`.
 * Shapes   instants are milliseconds; bytes are base64url; a no is `{code, ...numbers}`.
 * Source   docs/http.md.
 */

import { z } from 'zod';
import type { CorridorSent } from './corridor-replies.ts';
import * as field from './fields.ts';

/** The language of acts and records that this build speaks. */
export const PROTOCOL = 'doyen/1';

export const Health = z.object({
  version: z.string(),
  protocol: z.string(),
  needsFounder: z.boolean(),
});

export const Example = z.object({
  id: z.string(),
  title: field.text,
  body: field.text,
  members: z.array(z.object({ id: z.string(), name: field.text })),
  rounds: z.int(),
  from: z.string().nullable(),
  /** The planned rounds, before each of which a rehearsal may begin. */
  plans: z.array(z.string()),
  /** Whether it is rehearsed up to a text under silence, and a decision. */
  silence: z.boolean(),
});
export const Examples = z.array(Example);

export const Origin = z.object({ origin: z.string(), clerk: field.publicKey });

export const Summary = z.object({
  id: z.string(),
  origin: z.string(),
  mode: z.enum(['real', 'rehearsal']),
  clerk: field.publicKey,
  title: field.text,
  body: field.text,
  seats: z.array(z.object({ seat: field.seat, name: field.text, enrolled: z.boolean() })),
  now: field.instant,
  rehearsal: z
    .object({
      offsetMs: z.int(),
      standIns: z.boolean(),
      progress: z.string(),
      /** Whether it was begun with the body's own people: then it is the chair's to end. */
      people: z.boolean(),
      pace: z.enum(['usual', 'hour', 'day']),
      /** Seats that stand-ins were given. */
      played: z.array(field.seat),
    })
    .exactOptional(),
});

export const Challenge = z.object({ nonce: z.string() });
export const Session = z.object({ token: z.string() });

export const Page = z.object({
  size: z.int(),
  checkpoint: z.string(),
  cosigned: z.string().exactOptional(),
  now: field.instant,
  entries: z.array(z.object({ entry: field.bytes, enclosure: field.bytes.exactOptional() })),
});

/** Of which log, how long it is, and how far witnesses have seen it. */
export const CheckpointReply = z.object({
  origin: z.string(),
  clerk: field.publicKey,
  checkpoint: z.string(),
  cosigned: z.string().exactOptional(),
});
/** That the log of this checkpoint begins with what was asked about: record.md §10. */
export const ConsistencyReply = z.object({ checkpoint: z.string(), path: z.array(z.string()) });
export const Cosigned = z.object({ size: z.int() });

export const Logged = z.object({
  index: z.int(),
  at: field.instant,
  checkpoint: z.string(),
  receipt: z.string(),
});
/** A letter that was kept, or had been. */
export const LetterKept = z.object({ nr: z.int() });
export const Letters = z.object({
  before: z.int(),
  letters: z.array(
    z.object({
      nr: z.int(),
      at: field.instant,
      from: field.seat,
      to: z.array(field.seat),
      topic: z.string(),
      letter: field.bytes,
    }),
  ),
});
export const Burnt = z.object({ gone: z.int() });
export const Founded = Logged.extend({ id: z.string() });

/** A no: the process's refusal or the door's, with the numbers behind it. */
export const Declined = z.looseObject({ code: z.string() });

export const RehearsalStarted = z.object({ id: z.string() });
export const RehearsalState = z.object({
  id: z.string(),
  example: z.string(),
  seat: field.seat,
  /** `starting` until the seat is ready to be taken, `failed` where the stand-ins left. */
  stage: z.enum(['starting', 'ready', 'failed']),
  from: z.string(),
  progress: z.string(),
  /** How far that is, where it can be counted. */
  done: z.int().exactOptional(),
  of: z.int().exactOptional(),
  /** Whether the seat was played up to `from` and waits to be handed over, once. */
  handOver: z.boolean(),
  /** One-time code of the person's own seat, once it is there. */
  code: z.string().exactOptional(),
  /** The selection, once it is founded. */
  selection: z.string().exactOptional(),
  url: z.string().exactOptional(),
});
export const HandOver = z.object({
  seats: z.array(z.object({ seat: field.seat, journal: field.bytes })),
});
export const Ticket = z.object({ ticket: z.string() });
export const ClockReply = z.object({
  now: field.instant,
  offsetMs: z.int(),
  pace: z.enum(['usual', 'hour', 'day']),
});

/** As they are sent: bytes and keys still spelled out. */
export type Sent = CorridorSent & {
  readonly health: z.input<typeof Health>;
  readonly examples: z.input<typeof Examples>;
  readonly origin: z.input<typeof Origin>;
  readonly summary: z.input<typeof Summary>;
  readonly challenge: z.input<typeof Challenge>;
  readonly session: z.input<typeof Session>;
  readonly page: z.input<typeof Page>;
  readonly checkpoint: z.input<typeof CheckpointReply>;
  readonly consistency: z.input<typeof ConsistencyReply>;
  readonly cosigned: z.input<typeof Cosigned>;
  readonly logged: z.input<typeof Logged>;
  readonly letterKept: z.input<typeof LetterKept>;
  readonly letters: z.input<typeof Letters>;
  readonly burnt: z.input<typeof Burnt>;
  readonly founded: z.input<typeof Founded>;
  readonly rehearsalStarted: z.input<typeof RehearsalStarted>;
  readonly rehearsal: z.input<typeof RehearsalState>;
  readonly handOver: z.input<typeof HandOver>;
  readonly ticket: z.input<typeof Ticket>;
  readonly clock: z.input<typeof ClockReply>;
};

export type Example = z.output<typeof Example>;
export type RehearsalState = z.output<typeof RehearsalState>;
export type CheckpointReply = z.output<typeof CheckpointReply>;
export type ConsistencyReply = z.output<typeof ConsistencyReply>;
export type HandOver = z.output<typeof HandOver>;
export type ClockReply = z.output<typeof ClockReply>;
