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
import { writeBytes } from './fields.ts';
import {
  type Line,
  type Question,
  type Reply,
  ask,
  expect,
  heard,
  send,
  unanswered,
} from './line.ts';
import { followLive } from './live.ts';
import * as reply from './replies.ts';
import { SESSION_LABEL, type SessionText } from './requests.ts';

/** A `Board` whose session the founder may open too, and which gives the bundle. */
export type HttpBoard = Board & {
  bundle(): Promise<Uint8Array>;
  /** A question in this board's session. */
  ask<Schema extends z.ZodType>(
    schema: Schema,
    question: Question,
  ): Promise<Result<z.output<Schema>, Declined>>;
  /** Whether the server says that it has no such selection (any more). */
  gone(): Promise<boolean>;
  /** Whether the server says that it cannot read this selection's record. */
  unreadable(): Promise<boolean>;
};

type Door = {
  /** Sends with the session's token; opens the session again once where it has run out. */
  through(path: string, more?: Pick<Question, 'method' | 'body'>): Promise<Reply>;
  open: Board['session'];
};

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
      const answered = await door.through(`${path}/entries?from=${from}`);
      if (answered.status !== 200) return unanswered(answered.status);
      const page = reply.Page.parse(JSON.parse(await answered.text()));
      const entries = page.entries.map(({ entry, ...rest }) => ({ bytes: entry, ...rest }));
      return { ...page, entries };
    },
    submit: (signed) =>
      ask(line, reply.Logged, { method: 'POST', path: `${path}/wishes`, body: spell(signed) }),
    ...postOf(door, path),
    live: (changed) =>
      followLive({ wait: line.wait, connect: () => door.through(`${path}/live`), changed }),
    bundle: async () => {
      const answered = await door.through(`${path}/bundle`);
      if (answered.status !== 200) return unanswered(answered.status);
      return new Uint8Array(await answered.arrayBuffer());
    },
    ask: async (schema, { path: to, ...more }) => heard(await door.through(to, more), schema),
    gone: () => declines(line, path, 'selection_unknown'),
    unreadable: () => declines(line, path, 'record_unreadable'),
  };
}

/** Whether the first question about a selection is answered with just this no. */
async function declines(line: Line, path: string, code: string): Promise<boolean> {
  const there = await ask(line, reply.Summary, { path: `${path}/summary` });
  return !there.ok && there.refusal.code === code;
}

function postOf(door: Door, path: string): Pick<Board, 'sendLetter' | 'letters' | 'burnLetters'> {
  return {
    sendLetter: async ({ to, topic, letter }) => {
      const body = { to, topic, letter: writeBytes(letter) };
      const answered = await door.through(`${path}/letters`, { method: 'POST', body });
      return heard(answered, reply.LetterKept);
    },
    letters: async (from) => {
      const answered = await door.through(`${path}/letters?from=${from}`);
      if (answered.status !== 200) return unanswered(answered.status);
      return reply.Letters.parse(JSON.parse(await answered.text()));
    },
    burnLetters: async (topic) => {
      const asked = { method: 'POST', body: { topic } } as const;
      return heard(await door.through(`${path}/letters/burn`, asked), reply.Burnt);
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
  let token: string | undefined;
  let again: (() => Promise<Result<null, Declined>>) | undefined;
  const open: Door['open'] = async (seat, sign) => {
    again = async () => {
      const { origin } = await expect(line, reply.Summary, { path: `${path}/summary` });
      const { nonce } = await expect(line, reply.Challenge, { path: `${path}/challenge` });
      const signature = sign(sessionText({ nonce, origin, seat }));
      const body = { seat, nonce, signature };
      const asked = { method: 'POST', path: `${path}/session`, body } as const;
      const answered = await ask(line, reply.Session, asked);
      if (answered.ok) token = answered.value.token;
      else if (answered.refusal.code === 'seat_moved_on') return answered;
      else return unanswered(answered.refusal.code);
      return ok(null);
    };
    return again();
  };
  const once: Door['through'] = (to, more = {}) =>
    send(line, { ...more, path: to, ...(token === undefined ? {} : { token }) });
  const through: Door['through'] = async (to, more) => {
    const answered = await once(to, more);
    if (answered.status !== 401 || again === undefined) return answered;
    await again();
    return once(to, more);
  };
  return { through, open };
}
