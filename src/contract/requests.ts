/**
 * What may be asked over HTTP, and the one parser of each.
 *
 * Use      the server reads every body and query through `readRequest`.
 * Errors   a malformed request gives the first fault with its JSON pointer.
 * Source   docs/http.md.
 */

import { z } from 'zod';
import type { Json } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { below } from '../basics/shape.ts';
import * as field from './fields.ts';

/** As many as there can be other facilitators and members. */
const MOST_READERS = 220;

export type Unreadable = {
  readonly code: 'request_malformed';
  readonly fault: string;
  readonly pointer: string;
};

/** A wish, its signature, and what it encloses. */
export const Submission = z.object({
  wish: field.jsonObject,
  signature: field.signature,
  enclosure: field.bytes.exactOptional(),
});
/** The first entry of a new log, with the code that allows one. */
export const Founding = Submission.extend({ code: field.code });
/** A signature over the session text of `nonce`. */
export const SessionRequest = z.object({
  seat: field.reader,
  nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: field.signature,
});
/** No log is longer than its index can count. */
const place = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
/** The line of a witness below a checkpoint of this log, and its key as policies write it. */
export const CosignatureRequest = z.object({
  witness: z.string().max(300),
  note: z.string().max(1_000),
  line: z.string().max(400),
});
export const PageRequest = z.object({ from: place });
/** A sealed letter; who writes it, the session says. */
export const LetterRequest = z.object({
  to: z.array(field.seat).max(MOST_READERS),
  topic: field.topic,
  letter: field.bytes,
});
export const LettersRequest = z.object({ from: place });
export const BurnRequest = z.object({ topic: field.topic });
/** Where a person comes into a rehearsal; `round:poll-2` is the moment before it is called. */
const stage = z.string().regex(/^(?:beginning|silence|decided|round:[a-z][a-z0-9-]{0,31})$/);
export const RehearsalRequest = z
  .object({
    example: z.string().regex(/^(?:endings\/)?[a-z][a-z0-9-]{1,31}$/),
    seat: field.seat,
    from: stage.default('beginning'),
    /** Further seats that the person gets, where the stand-ins have played them first. */
    also: z.array(field.seat).max(2).default([]),
  })
  .refine(({ from, also }) => from !== 'beginning' || also.length === 0, {
    path: ['also'],
    message: 'not_at_the_beginning',
  });
/** To a time, once; or at a pace from now on. */
export const ClockRequest = z
  .object({
    to: field.instant.exactOptional(),
    pace: z.enum(['usual', 'hour', 'day']).exactOptional(),
  })
  .refine(({ to, pace }) => (to === undefined) !== (pace === undefined), { message: 'one_of_two' });
/** The chair's one-time code, or the real selection whose chair asks. */
export const TicketRequest = z
  .object({ code: field.code.exactOptional(), selection: z.string().max(64).exactOptional() })
  .refine(({ code, selection }) => (code === undefined) !== (selection === undefined), {
    message: 'one_of_two',
  });
/** Seats for stand-ins, with the codes that the chair made; answers.json where there is one. */
export const StandInsRequest = z.object({
  seats: z
    .array(z.object({ seat: field.seat, code: field.code }))
    .min(1)
    .max(100),
  answers: field.json.exactOptional(),
});

export type Submission = z.output<typeof Submission>;
export type Founding = z.output<typeof Founding>;
export type CosignatureRequest = z.output<typeof CosignatureRequest>;
export type SessionRequest = z.output<typeof SessionRequest>;
export type LetterRequest = z.output<typeof LetterRequest>;
export type RehearsalRequest = z.output<typeof RehearsalRequest>;
export type TicketRequest = z.output<typeof TicketRequest>;
export type StandInsRequest = z.output<typeof StandInsRequest>;
export type Pace = NonNullable<z.output<typeof ClockRequest>['pace']>;

/** What is signed to open a session: it serves one nonce, one log and one seat. */
export type SessionText = {
  readonly nonce: string;
  readonly origin: string;
  readonly seat: string;
};
export const SESSION_LABEL = 'doyen/1 session\n';

export function readRequest<Schema extends z.ZodType>(
  schema: Schema,
  given: Json | undefined | Record<string, string>,
): Result<z.output<Schema>, Unreadable> {
  const read = schema.safeParse(given);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const pointer = (issue?.path ?? []).reduce<string>((at, key) => below(at, String(key)), '');
  const fault = issue?.code === 'custom' ? issue.message : (issue?.code ?? 'unreadable');
  return refuse({ code: 'request_malformed', fault, pointer });
}
