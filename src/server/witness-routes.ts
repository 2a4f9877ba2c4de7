/**
 * The routes for witnesses: how long a log is, that it extends an earlier state, and their word.
 *
 * Use      app.ts mounts them under /api/selections; `doyen witness` asks, without a session.
 * Shapes   nothing of what an entry says goes out: sizes, hashes and signatures.
 * Errors   `log_shorter` where more entries are asked about than there are; those of witnesses.ts.
 * Source   docs/http.md; spec/record.md §10.
 */

import { Hono } from 'hono';
import type { Sent } from '../contract/replies.ts';
import * as asked from '../contract/requests.ts';
import { partingPath } from '../record/log.ts';
import { toBase64 } from '../record/note.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { Room } from './room.ts';
import { type SelectionPorts, inRoom } from './selection-routes.ts';

type App = Hono<{ Variables: Variables }>;

export function witnessRoutes(ports: SelectionPorts): App {
  const app: App = new Hono();
  app.get('/:id/checkpoint', (visit) =>
    inRoom(visit, ports, (room) => checkpoint(visit, ports, room)),
  );
  app.get('/:id/consistency', (visit) => inRoom(visit, ports, (room) => consistency(visit, room)));
  app.post('/:id/cosignatures', (visit) =>
    inRoom(visit, ports, (room) => cosign(visit, ports, room)),
  );
  return app;
}

async function checkpoint(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const { origin, clerkKey: clerk, checkpoint: note, size } = room;
  const cosigned = await ports.witnesses.cosigned(room, size);
  const seen = cosigned === undefined ? {} : { cosigned };
  return say(visit, 'checkpoint', { origin, clerk, checkpoint: note, ...seen });
}

function consistency(visit: Visit, room: Room): Response {
  const given = asked.readRequest(asked.PageRequest, visit.req.query());
  if (!given.ok) return decline(visit, given.refusal);
  const { from } = given.value;
  const { tree, checkpoint: note, size } = room;
  if (from > size) return decline(visit, { code: 'log_shorter', size });
  const path = from === 0 ? [] : partingPath(tree, from, size).map(toBase64);
  const reply: Sent['consistency'] = { checkpoint: note, path };
  return say(visit, 'consistency', reply);
}

async function cosign(visit: Visit, ports: SelectionPorts, room: Room): Promise<Response> {
  const { limits, witnesses } = ports;
  const peer = visit.get('peer') ?? '';
  const seconds = limits.refused.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.CosignatureRequest, await readBody(visit));
  const taken = given.ok ? await witnesses.take(room, given.value) : given;
  if (taken.ok) return say(visit, 'cosigned', { size: taken.value }, 201);
  limits.refused.take(peer);
  return decline(visit, taken.refusal);
}
