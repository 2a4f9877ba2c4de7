/**
 * The server's end of a corridor over HTTP, as a device of a side uses it.
 *
 * Use      `corridorAt(line, id, door)`; `beginCorridor` and `invitedTo` need no door yet.
 * Shapes   as board.ts: a session is opened by a signature, and again when it has run out.
 * Errors   as line.ts: a no is a value, silence rejects.
 * Secrets  the session's token, kept in this closure only.
 */

import { toBase64url } from '../basics/bytes.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Declined } from '../device/board.ts';
import * as reply from './corridor-replies.ts';
import { type Also, corridorSessionText } from './corridor-requests.ts';
import { writeBytes } from './fields.ts';
import { type Line, type Reply, ask, expect, heard, send } from './line.ts';
import { followLive } from './live.ts';
import { Challenge } from './replies.ts';

/** A key that opens the door, and signs for it. */
export type DoorKey = {
  readonly publicKey: Uint8Array;
  sign(text: Uint8Array): Uint8Array;
};
export type SheetPage = {
  readonly size: number;
  readonly epoch: number;
  readonly sheets: readonly {
    readonly nr: number;
    readonly at: Instant;
    readonly bytes: Uint8Array;
  }[];
};
export type SheetSending = {
  readonly epoch: number;
  readonly sheet: Uint8Array;
  readonly also?: Also;
};
export type CorridorLine = {
  sheets(from: number): Promise<Result<SheetPage, Declined>>;
  send(sending: SheetSending): Promise<Result<{ readonly nr: number }, Declined>>;
  /** Calls `changed` whenever a sheet may have come; the answer stops it. */
  live(changed: () => void): () => void;
  /** All of it goes from the server. */
  remove(): Promise<Result<null, Declined>>;
};

const ROOT = '/api/corridors';

export function leaveToBegin(line: Line): Promise<'anyone' | 'code' | 'nobody'> {
  return expect(line, reply.CorridorsOpen, { path: ROOT }).then(({ leave }) => leave);
}

export function beginCorridor(
  line: Line,
  given: {
    readonly id: string;
    readonly access: Uint8Array;
    readonly sheet: Uint8Array;
    readonly code: string;
  },
): Promise<Result<{ readonly nr: number }, Declined>> {
  const { id, code } = given;
  const body = { id, code, access: writeBytes(given.access), sheet: writeBytes(given.sheet) };
  return ask(line, reply.SheetKept, { method: 'POST', path: ROOT, body });
}

/** What the server keeps for whoever has the code behind this key. */
export function invitedTo(line: Line, key: Uint8Array) {
  const body = { key: writeBytes(key) };
  return ask(line, reply.CorridorInvited, { method: 'POST', path: `${ROOT}/invited`, body });
}

export function corridorAt(line: Line, id: string, key: DoorKey): CorridorLine {
  const path = `${ROOT}/${encodeURIComponent(id)}`;
  const through = doorAt(line, id, key);
  return {
    async sheets(from) {
      const answered = await through(`${path}/sheets?from=${from}`);
      const page = answered.ok ? await heard(answered.value, reply.Sheets) : answered;
      if (!page.ok) return page;
      const sheets = page.value.sheets.map(({ sheet, ...rest }) => ({ ...rest, bytes: sheet }));
      return ok({ ...page.value, sheets });
    },
    async send({ epoch, sheet, also }) {
      const body = { epoch, sheet: writeBytes(sheet), ...(also ? { also: spell(also) } : {}) };
      const answered = await through(`${path}/sheets`, { method: 'POST', body });
      return answered.ok ? heard(answered.value, reply.SheetKept) : answered;
    },
    live: (changed) =>
      followLive({
        wait: line.wait,
        changed,
        connect: async () => {
          const answered = await through(`${path}/live`);
          return answered.ok ? answered.value : Promise.reject(new Error(answered.refusal.code));
        },
      }),
    async remove() {
      const answered = await through(path, { method: 'DELETE' });
      const gone = answered.ok ? await heard(answered.value, reply.CorridorGone) : answered;
      return gone.ok ? ok(null) : gone;
    },
  };
}

type More = { readonly method?: 'POST' | 'DELETE'; readonly body?: unknown };
type Through = (to: string, more?: More) => Promise<Result<Reply, Declined>>;

function spell(also: Also) {
  return also.what === 'invite' ? { ...also, sealed: writeBytes(also.sealed) } : also;
}

function doorAt(line: Line, id: string, key: DoorKey): Through {
  const path = `${ROOT}/${encodeURIComponent(id)}`;
  let token: string | undefined;
  return async (to, more = {}) => {
    if (token === undefined) {
      const opened = await open();
      if (!opened.ok) return opened;
    }
    const answered = await once(to, more);
    if (answered.status !== 401) return ok(answered);
    const opened = await open();
    return opened.ok ? ok(await once(to, more)) : opened;
  };

  function once(to: string, more: More): Promise<Reply> {
    return send(line, { ...more, path: to, ...(token === undefined ? {} : { token }) });
  }

  async function open(): Promise<Result<null, Declined>> {
    const asked = await ask(line, Challenge, { path: `${path}/challenge` });
    if (!asked.ok) return asked;
    const { nonce } = asked.value;
    const spelled = toBase64url(key.publicKey);
    const text = corridorSessionText({ nonce, corridor: id, key: spelled });
    const body = { key: spelled, nonce, signature: toBase64url(key.sign(text)) };
    const question = { method: 'POST', path: `${path}/session`, body } as const;
    const answered = await ask(line, reply.CorridorSession, question);
    if (!answered.ok) return refuse(answered.refusal);
    token = answered.value.token;
    return ok(null);
  }
}
