/**
 * The routes of one selection: its summary, sessions, entries, live stream, bundle, and wishes.
 *
 * Use      app.ts mounts them under /api/selections.
 * Shapes   reading needs a session; a wish needs none, for it is signed.
 * Secrets  entries go only to those who hold a seat, or founded the selection.
 */

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { toBase64url } from '../basics/bytes.ts';
import type { Json } from '../basics/canonical.ts';
import type { Sent } from '../contract/replies.ts';
import * as asked from '../contract/requests.ts';
import { parseWish } from '../table/wish-parser.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { Limits } from './limits.ts';
import type { House } from './house.ts';
import type { PostOffice } from './post-office.ts';
import type { Rehearsals } from './rehearsals.ts';
import type { Room } from './room.ts';
import type { Sessions } from './sessions.ts';
import { summaryOf } from './summary.ts';
import type { Witnesses } from './witnesses.ts';

export type SelectionPorts = {
  readonly house: House;
  readonly rehearsals: Rehearsals;
  readonly sessions: Sessions;
  readonly post: PostOffice;
  readonly witnesses: Witnesses;
  readonly limits: Limits;
};
type App = Hono<{ Variables: Variables }>;

const STILL_THERE = 15_000;

export function selectionRoutes(ports: SelectionPorts): App {
  const app: App = new Hono();
  app.post('/', (visit) => found(visit, ports));
  app.get('/:id/summary', (visit) =>
    inRoom(visit, ports, (room) => say(visit, 'summary', summaryOf(room, ports.rehearsals))),
  );
  app.get('/:id/challenge', (visit) =>
    inRoom(visit, ports, ({ origin }) =>
      say(visit, 'challenge', { nonce: ports.sessions.challenge(origin) }),
    ),
  );
  app.post('/:id/session', (visit) => inRoom(visit, ports, (room) => begin(visit, ports, room)));
  app.post('/:id/wishes', (visit) => inRoom(visit, ports, (room) => submit(visit, ports, room)));
  app.get('/:id/entries', (visit) => seated(visit, ports, (room) => entries(visit, ports, room)));
  app.get('/:id/live', (visit) =>
    seated(visit, ports, (room, seat) => live(visit, room, { seat, post: ports.post })),
  );
  app.get('/:id/bundle', (visit) => seated(visit, ports, (room) => bundle(visit, ports, room)));
  return app;
}

type Answer = Response | Promise<Response>;
type InRoom = (room: Room) => Answer;
type Seated = (room: Room, seat: string) => Answer;

export async function inRoom(
  visit: Visit,
  { house }: SelectionPorts,
  answer: InRoom,
): Promise<Response> {
  const room = await house.room(visit.req.param('id') ?? '');
  return room?.selection ? answer(room) : decline(visit, { code: 'selection_unknown' });
}

/** Only with the session of a seat, or of the founder. */
export function seated(visit: Visit, ports: SelectionPorts, answer: Seated): Promise<Response> {
  return inRoom(visit, ports, async (room) => {
    const seat = await seatAsking(visit, ports, room);
    return seat === undefined ? decline(visit, { code: 'no_session' }) : answer(room, seat);
  });
}

/** The seat whose session a request shows. */
export async function seatAsking(
  visit: Visit,
  { sessions }: SelectionPorts,
  { id }: Room,
): Promise<string | undefined> {
  const [, token = ''] = /^Bearer (\S+)$/.exec(visit.req.header('authorization') ?? '') ?? [];
  return token === '' ? undefined : sessions.seatOf(id, token);
}

async function found(visit: Visit, ports: SelectionPorts): Promise<Response> {
  const { house, rehearsals, limits } = ports;
  const peer = visit.get('peer') ?? '';
  const seconds = limits.codes.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.Founding, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const begun = await house.found(given.value, (id) =>
    id === null ? undefined : rehearsals.startsAt(id),
  );
  if (!begun.ok) {
    if (begun.refusal.code === 'founding_code_wrong') limits.codes.take(peer);
    return decline(visit, begun.refusal);
  }
  const { leave, ...founded } = begun.value;
  if (leave.by === 'ticket' && leave.rehearsal !== null) {
    rehearsals.founded(leave.rehearsal, founded.id);
  }
  return say(visit, 'founded', founded, 201);
}

async function begin(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const seconds = ports.limits.sessions.take(visit.get('peer') ?? '');
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.SessionRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const { selection } = room;
  if (!selection) return decline(visit, { code: 'selection_unknown' });
  const token = await ports.sessions.open(room.id, selection, given.value);
  return token.ok ? say(visit, 'session', { token: token.value }) : decline(visit, token.refusal);
}

async function submit(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const { limits } = ports;
  const peer = visit.get('peer') ?? '';
  const seconds = limits.refused.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.Submission, await readBody(visit));
  const logged = given.ok ? await room.submit(given.value) : given;
  if (!logged.ok) {
    limits.refused.take(peer);
    return decline(visit, logged.refusal);
  }
  const replaced = given.ok ? replacedSeat(given.value.wish) : undefined;
  if (replaced !== undefined) await ports.sessions.end(room.id, replaced);
  return say(visit, 'logged', logged.value, 201);
}

/** The seat whose sessions end with this wish: they were opened by a key that is void now. */
function replacedSeat(given: Json): string | undefined {
  const wish = parseWish(given);
  if (!wish.ok) return undefined;
  const { act, actor } = wish.value;
  if (act.type === 'ReplaceDevice') return act.seat;
  return act.type === 'Enrol' ? actor : undefined;
}

async function entries(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const given = asked.readRequest(asked.PageRequest, visit.req.query());
  if (!given.ok) return decline(visit, given.refusal);
  // Size and checkpoint first, and no entry beyond them: the page is of one state of the log.
  const { size, checkpoint } = room;
  const page = await room.page(given.value.from);
  const cosigned = await ports.witnesses.cosigned(room, size);
  const value: Sent['page'] = {
    size,
    checkpoint,
    ...(cosigned === undefined ? {} : { cosigned }),
    now: room.now(),
    entries: page
      .filter(({ index }) => index < size)
      .map(({ bytes, enclosure }) => ({
        entry: toBase64url(bytes),
        ...(enclosure ? { enclosure: toBase64url(enclosure) } : {}),
      })),
  };
  return say(visit, 'page', value);
}

type Hearer = { readonly seat: string; readonly post: PostOffice };

/** The log has grown; a letter came for this seat: neither says what, of whom or about what. */
function live(visit: Visit, room: Room, { seat, post }: Hearer): Response {
  return streamSSE(visit, async (stream) => {
    const tell = () => void stream.writeSSE({ event: 'size', data: String(room.size) });
    const deafen = room.listen(tell);
    const told = () => void stream.writeSSE({ event: 'letters', data: '' });
    const leave = post.listen(room.id, seat, told);
    stream.onAbort(() => {
      deafen();
      leave();
    });
    tell();
    while (!stream.aborted && !stream.closed) {
      await stream.sleep(STILL_THERE);
      await stream.writeSSE({ event: 'still', data: '' });
    }
  });
}

async function bundle(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const bytes = await room.bundle(await ports.witnesses.cosigned(room, room.size));
  return visit.body(Uint8Array.from(bytes), 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${room.id}.zip"`,
  });
}
