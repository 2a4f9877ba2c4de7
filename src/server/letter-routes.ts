/**
 * The routes of sealed letters: hand one in, fetch one's own, burn a topic.
 *
 * Use      selection-routes.ts mounts them; each needs the session of a seat.
 * Errors   as post-office.ts; a founder has no letters.
 * Secrets  neither topic nor addressees go into the log: its line has the route only.
 */

import { Hono } from 'hono';
import { toBase64url } from '../basics/bytes.ts';
import type { Sent } from '../contract/replies.ts';
import * as asked from '../contract/requests.ts';
import type { KeptLetter } from '../store/letters.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { Room } from './room.ts';
import { type SelectionPorts, seated } from './selection-routes.ts';

export function letterRoutes(ports: SelectionPorts): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>();
  app.post('/:id/letters', (visit) =>
    seated(visit, ports, (room, seat) => send(visit, ports, { room, seat })),
  );
  app.get('/:id/letters', (visit) =>
    seated(visit, ports, (room, seat) => fetched(visit, ports, { room, seat })),
  );
  app.post('/:id/letters/burn', (visit) =>
    seated(visit, ports, (room, seat) => burn(visit, ports, { room, seat })),
  );
  return app;
}

type At = { readonly room: Room; readonly seat: string };

async function send(
  visit: Visit,
  { post, limits }: SelectionPorts,
  { room, seat }: At,
): Promise<Response> {
  const peer = visit.get('peer') ?? '';
  const seconds = limits.refused.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.LetterRequest, await readBody(visit));
  const kept = given.ok ? await post.send(room, seat, given.value) : given;
  if (kept.ok) return say(visit, 'letterKept', kept.value, 201);
  limits.refused.take(peer);
  return decline(visit, kept.refusal);
}

async function fetched(
  visit: Visit,
  { post }: SelectionPorts,
  { room, seat }: At,
): Promise<Response> {
  const given = asked.readRequest(asked.LettersRequest, visit.req.query());
  if (!given.ok) return decline(visit, given.refusal);
  const { before, letters } = await post.fetch(room, seat, given.value.from);
  return say(visit, 'letters', { before, letters: letters.map(spelled) });
}

async function burn(visit: Visit, { post }: SelectionPorts, { room, seat }: At): Promise<Response> {
  const given = asked.readRequest(asked.BurnRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const gone = await post.burn(room, seat, given.value.topic);
  return gone.ok ? say(visit, 'burnt', gone.value) : decline(visit, gone.refusal);
}

function spelled({ nr, at, writer, addressees, topic, bytes }: KeptLetter) {
  const letter: Sent['letters']['letters'][number] = {
    nr,
    at,
    from: writer,
    to: [...addressees],
    topic,
    letter: toBase64url(bytes),
  };
  return letter;
}
