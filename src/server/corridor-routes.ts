/**
 * The routes of corridors: begin one, come in, read and add sheets, hear that one came, remove all.
 *
 * Use      app.ts mounts them under /api/corridors.
 * Shapes   everything but beginning, and fetching an invitation by its key, needs a session of this
 *          very corridor; a session of a table opens none of it.
 * Errors   as corridors.ts; `corridor_unknown`, `invitation_unknown`, `no_session`; `shut_out` for
 *          a key that was let in before and is not any more, or never was.
 * Secrets  the log's line has the route only: neither id nor key goes into it.
 */

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { toBase64url } from '../basics/bytes.ts';
import type { Sent } from '../contract/replies.ts';
import * as asked from '../contract/corridor-requests.ts';
import { readRequest } from '../contract/requests.ts';
import type { KeptCorridor, Way } from '../store/corridors.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { CorridorSessions } from './corridor-sessions.ts';
import type { Corridors } from './corridors.ts';
import type { Limits } from './limits.ts';

export type CorridorPorts = {
  readonly corridors: Corridors;
  readonly corridorSessions: CorridorSessions;
  readonly limits: Limits;
};
type App = Hono<{ Variables: Variables }>;
type Inside = { readonly id: string; readonly key: string; readonly way: Way };

const STILL_THERE = 15_000;

export function corridorRoutes(ports: CorridorPorts): App {
  const app: App = new Hono();
  const { corridors, corridorSessions } = ports;
  app.get('/', (visit) => say(visit, 'corridorsOpen', { leave: corridors.leave }));
  app.post('/', (visit) => found(visit, ports));
  app.post('/invited', (visit) => invited(visit, ports));
  app.get('/:id/challenge', (visit) =>
    there(visit, ports, ({ id }) =>
      say(visit, 'challenge', { nonce: corridorSessions.challenge(id) }),
    ),
  );
  app.post('/:id/session', (visit) => there(visit, ports, ({ id }) => begin(visit, ports, id)));
  app.get('/:id/sheets', (visit) => inside(visit, ports, (at) => sheets(visit, ports, at)));
  app.post('/:id/sheets', (visit) => inside(visit, ports, (at) => append(visit, ports, at)));
  app.get('/:id/live', (visit) => inside(visit, ports, (at) => live(visit, ports, at)));
  app.delete('/:id', (visit) => inside(visit, ports, (at) => remove(visit, ports, at)));
  return app;
}

type Answer = Response | Promise<Response>;

async function there(
  visit: Visit,
  { corridors }: CorridorPorts,
  answer: (corridor: KeptCorridor) => Answer,
): Promise<Response> {
  const id = visit.req.param('id') ?? '';
  const known = asked.corridorId.safeParse(id).success ? await corridors.corridor(id) : undefined;
  return known ? answer(known) : decline(visit, { code: 'corridor_unknown' });
}

/** Only with a session of this corridor, whose key may come in now. */
function inside(
  visit: Visit,
  ports: CorridorPorts,
  answer: (at: Inside) => Answer,
): Promise<Response> {
  return there(visit, ports, async ({ id }) => {
    const [, token = ''] = /^Bearer (\S+)$/.exec(visit.req.header('authorization') ?? '') ?? [];
    const key = token === '' ? undefined : ports.corridorSessions.keyOf(id, token);
    if (key === undefined) return decline(visit, { code: 'no_session' });
    const way = await ports.corridors.wayIn(id, key);
    return way ? answer({ id, key, way }) : decline(visit, { code: 'shut_out' });
  });
}

async function found(visit: Visit, { corridors, limits }: CorridorPorts): Promise<Response> {
  const peer = visit.get('peer') ?? '';
  const seconds = limits.codes.blocked(peer) || limits.corridors.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = readRequest(asked.CorridorFounding, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const founded = await corridors.found(given.value);
  if (founded.ok) limits.corridors.take(peer);
  else if (founded.refusal.code === 'corridor_code_wrong') limits.codes.take(peer);
  return founded.ok ? say(visit, 'sheetKept', founded.value, 201) : decline(visit, founded.refusal);
}

async function invited(visit: Visit, { corridors, limits }: CorridorPorts): Promise<Response> {
  const peer = visit.get('peer') ?? '';
  const seconds = limits.codes.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = readRequest(asked.InvitedRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const kept = await corridors.invitation(given.value.key);
  if (!kept) {
    limits.codes.take(peer);
    return decline(visit, { code: 'invitation_unknown' });
  }
  return say(visit, 'corridorInvited', { id: kept.id, sealed: toBase64url(kept.sealed) });
}

/** Anybody may sign with any key: only one that may come in gets a token. */
async function begin(visit: Visit, ports: CorridorPorts, id: string): Promise<Response> {
  const seconds = ports.limits.sessions.take(visit.get('peer') ?? '');
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = readRequest(asked.CorridorSessionRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const token = ports.corridorSessions.open(id, given.value);
  if (!token.ok) return decline(visit, token.refusal);
  const way = await ports.corridors.wayIn(id, given.value.key);
  return way
    ? say(visit, 'corridorSession', { token: token.value })
    : decline(visit, { code: 'shut_out' });
}

async function sheets(visit: Visit, { corridors }: CorridorPorts, { id }: Inside) {
  const given = readRequest(asked.SheetsRequest, visit.req.query());
  if (!given.ok) return decline(visit, given.refusal);
  // The size first, and no sheet beyond it: the page is of one state of the corridor.
  const known = await corridors.corridor(id);
  if (!known) return decline(visit, { code: 'corridor_unknown' });
  const { size, epoch } = known;
  const page = await corridors.sheets(id, given.value.from);
  const value: Sent['sheets'] = {
    size,
    epoch,
    sheets: page
      .filter(({ nr }) => nr <= size)
      .map(({ nr, at, bytes }) => ({ nr, at, sheet: toBase64url(bytes) })),
  };
  return say(visit, 'sheets', value);
}

async function append(visit: Visit, { corridors, limits }: CorridorPorts, { id, key }: Inside) {
  const peer = visit.get('peer') ?? '';
  const seconds = limits.refused.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = readRequest(asked.SheetRequest, await readBody(visit));
  const kept = given.ok ? await corridors.append(id, key, given.value) : given;
  if (kept.ok) return say(visit, 'sheetKept', kept.value, 201);
  limits.refused.take(peer);
  return decline(visit, kept.refusal);
}

/** The number of the last sheet: neither whose it is nor about what. Ends for who is shut out. */
function live(visit: Visit, { corridors }: CorridorPorts, { id, key }: Inside): Response {
  return streamSSE(visit, async (stream) => {
    let size = (await corridors.corridor(id))?.size ?? 0;
    const tell = () => stream.writeSSE({ event: 'size', data: String(size) });
    let open = true;
    const mayStay = () =>
      corridors.wayIn(id, key).then(
        (way) => way !== undefined,
        () => false,
      );
    const hear = (nr: number | null) => {
      if (nr === null) open = false;
      size = Math.max(size, nr ?? 0);
      void tell();
      void mayStay().then((stays) => {
        open &&= stays;
        if (!open) void stream.close();
      });
    };
    const deafen = corridors.listen(id, hear);
    stream.onAbort(deafen);
    await tell();
    while (open && !stream.aborted && !stream.closed) {
      await stream.sleep(STILL_THERE);
      open &&= await mayStay();
      if (open) await stream.writeSSE({ event: 'still', data: '' });
    }
    deafen();
  });
}

async function remove(visit: Visit, { corridors }: CorridorPorts, { id, way }: Inside) {
  if (way !== 'person') return decline(visit, { code: 'corridor_may_not' });
  const gone = await corridors.remove(id);
  return say(visit, 'corridorGone', { gone: gone ? 1 : 0 });
}
