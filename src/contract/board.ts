/**
 * The board of a selection over HTTP: what a device reads from and writes to.
 *
 * Use      `boardAt(line, id)` is a `Board` of device/board.ts; `foundingBoardAt(line)` begins one.
 * Shapes   as docs/http.md; a session is opened by a signature and opened again when it has run
 *          out.
 * Errors   as line.ts: a no is a value, silence rejects.
 * Secrets  the session's token, kept in this closure only.
 */

import { utf8, concat } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { type z } from 'zod';
import { type Result, ok } from '../basics/result.ts';
import type { Board, Declined, FoundingBoard, Signed } from '../device/board.ts';
import type { ActorId } from '../table/ids.ts';
import { events } from './event-stream.ts';
import { writeBytes } from './fields.ts';
import {
  type Line,
  type Question,
  type Reply,
  ask,
  expect,
  readReply,
  send,
  unanswered,
} from './line.ts';
import * as reply from './replies.ts';
import { SESSION_LABEL, type SessionText } from './requests.ts';

/** A `Board` whose session the founder may open too, and which gives the bundle. */
export type HttpBoard = Omit<Board, 'session'> & {
  session(seat: ActorId, sign: (text: Uint8Array) => string): Promise<void>;
  bundle(): Promise<Uint8Array>;
  /** A question under the session of a seat that was opened here. */
  ask<Schema extends z.ZodType>(
    schema: Schema,
    question: Question,
    as: ActorId,
  ): Promise<Result<z.output<Schema>, Declined>>;
  /** Whether the server says that it has no such selection (any more). */
  gone(): Promise<boolean>;
};

type Door = {
  /**
   * Sends with a session's token, the last one opened where none is named; opens the session again
   * once where it has run out.
   */
  through(question: Question, as?: ActorId): Promise<Reply>;
  open(seat: ActorId, sign: (text: Uint8Array) => string): Promise<void>;
};

type Session = { readonly token: string | undefined; readonly again: () => Promise<void> };

const RECONNECT_AFTER = 1_000;

export function sessionText(text: SessionText): Uint8Array {
  return concat(utf8(SESSION_LABEL), canonicalBytes(text));
}

export function boardAt(line: Line, id: string): HttpBoard {
  const path = `/api/selections/${encodeURIComponent(id)}`;
  const door = doorAt(line, path);
  return {
    summary: () => expect(line, reply.Summary, { path: `${path}/summary` }),
    session: door.open,
    entries: async (from) => {
      const answered = await door.through({ path: `${path}/entries?from=${from}` });
      if (answered.status !== 200) return unanswered(answered.status);
      const page = reply.Page.parse(JSON.parse(await answered.text()));
      const entries = page.entries.map(({ entry, ...rest }) => ({ bytes: entry, ...rest }));
      return { ...page, entries };
    },
    submit: (signed) =>
      ask(line, reply.Logged, { method: 'POST', path: `${path}/wishes`, body: spell(signed) }),
    live: (changed) => listen(line, () => door.through({ path: `${path}/live` }), changed),
    bundle: async () => {
      const answered = await door.through({ path: `${path}/bundle` });
      if (answered.status !== 200) return unanswered(answered.status);
      return new Uint8Array(await answered.arrayBuffer());
    },
    ask: async (schema, question, as) => readReply(schema, await door.through(question, as)),
    gone: async () => {
      const there = await ask(line, reply.Summary, { path: `${path}/summary` });
      return !there.ok && there.refusal.code === 'selection_unknown';
    },
  };
}

export function foundingBoardAt(line: Line): FoundingBoard {
  return {
    origin: () => expect(line, reply.Origin, { path: '/api/origin' }),
    found: (ticket, first) => {
      const body = { ...spell(first), code: ticket };
      return ask(line, reply.Founded, { method: 'POST', path: '/api/selections', body });
    },
    open: (id) => boardAt(line, id),
  };
}

function spell({ wish, signature, enclosure }: Signed) {
  return {
    wish,
    signature,
    ...(enclosure === undefined ? {} : { enclosure: writeBytes(enclosure) }),
  };
}

function doorAt(line: Line, path: string): Door {
  const sessions = new Map<ActorId, Session>();
  let last: ActorId | undefined;
  const open: Door['open'] = async (seat, sign) => {
    const again = async () => {
      const { origin } = await expect(line, reply.Summary, { path: `${path}/summary` });
      const { nonce } = await expect(line, reply.Challenge, { path: `${path}/challenge` });
      const signature = sign(sessionText({ nonce, origin, seat }));
      const body = { seat, nonce, signature };
      const asked = { method: 'POST', path: `${path}/session`, body } as const;
      const { token } = await expect(line, reply.Session, asked);
      sessions.set(seat, { token, again });
    };
    sessions.set(seat, { token: sessions.get(seat)?.token, again });
    last = seat;
    await again();
  };
  const through: Door['through'] = async (question, as) => {
    const by = as ?? last;
    const session = () => (by === undefined ? undefined : sessions.get(by));
    const once = () => send(line, { ...question, ...tokenOf(session()) });
    const answered = await once();
    const again = session()?.again;
    if (answered.status !== 401 || again === undefined) return answered;
    await again();
    return once();
  };
  return { through, open };
}

function tokenOf(session: Session | undefined) {
  return session?.token === undefined ? {} : { token: session.token };
}

/**
 * Follows the stream until stopped. After each (re)connection something may have been missed; a
 * line that is down is news as well, for whoever then asks and gets no answer.
 */
function listen(line: Line, connect: () => Promise<Reply>, changed: () => void): () => void {
  let stopped = false;
  let hangUp = () => {};
  const once = async () => {
    const answered = await connect();
    const reader = answered.status === 200 ? answered.body?.getReader() : undefined;
    if (!reader) return;
    hangUp = () => void reader.cancel().catch(() => ok(undefined));
    if (stopped) return hangUp();
    changed();
    for await (const { event } of events(reader)) {
      if (stopped) return hangUp();
      if (event === 'size') changed();
    }
  };
  const forever = async () => {
    while (!stopped) {
      await once().catch(() => ok(undefined));
      if (stopped) return;
      changed();
      await line.wait(RECONNECT_AFTER);
    }
  };
  void forever();
  return () => {
    stopped = true;
    hangUp();
  };
}
