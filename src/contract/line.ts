/**
 * One request and its reply, over a `fetch` that is an argument.
 *
 * Use      board.ts and rehearsals.ts; a browser, Node and a test each bring their own `fetch`.
 * Errors   what the server says no to is a value, also that it could not keep it; a promise rejects
 *          where nobody answered, or the answer was none of ours: the caller may send the same
 *          again.
 * Secrets  a session's token travels only in the `authorization` header.
 */

import { type z } from 'zod';
import { parseJson } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Declined } from '../device/board.ts';
import * as reply from './replies.ts';

/** As much of a reply as we use. */
export type Reply = {
  readonly status: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body: { getReader(): Reader } | null;
};
export type Reader = {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
};
type Asked = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
};
export type Fetch = (address: string, asked: Asked) => Promise<Reply>;

/** The way to a server: `base` is its address, empty in its own pages. */
export type Line = {
  readonly base: string;
  readonly fetch: Fetch;
  wait(milliseconds: number): Promise<void>;
};

export type Question = {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
};

/** The server stands, and could not write it down. */
const NOT_KEPT = 503;

export function send(line: Line, { method = 'GET', path, body, token }: Question): Promise<Reply> {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const asked = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return line.fetch(`${line.base}${path}`, asked);
}

/**
 * Sends `question` and reads the answer: by `schema` where it is a yes, else a no with its code.
 */
export async function ask<Schema extends z.ZodType>(
  line: Line,
  schema: Schema,
  question: Question,
): Promise<Result<z.output<Schema>, Declined>> {
  return heard(await send(line, question), schema);
}

/** An answer that has come: a yes by `schema`, else a no with its code. */
export async function heard<Schema extends z.ZodType>(
  answered: Reply,
  schema: Schema,
): Promise<Result<z.output<Schema>, Declined>> {
  const read = parseJson(await answered.text());
  if (answered.status < 300) {
    const value = schema.safeParse(read);
    return value.success ? ok(value.data) : unanswered(answered.status);
  }
  const no = reply.Declined.safeParse(read);
  const isOurs = answered.status < 500 || answered.status === NOT_KEPT;
  return no.success && isOurs ? refuse(no.data) : unanswered(answered.status);
}

/** As `ask`, where a no is as bad as no answer. */
export async function expect<Schema extends z.ZodType>(
  line: Line,
  schema: Schema,
  question: Question,
): Promise<z.output<Schema>> {
  const answered = await ask(line, schema, question);
  return answered.ok ? answered.value : unanswered(answered.refusal.code);
}

export function unanswered(why: number | string): Promise<never> {
  return Promise.reject(new Error(`unanswered: ${why}`));
}
