/**
 * The routes of rehearsals: begin one, ask how far it is, move its clock, delete it whole.
 *
 * Use      app.ts mounts them under /api/rehearsals.
 * Errors   a real selection has no such routes: its clock and its record are nobody's to move.
 */

import { Hono } from 'hono';
import { ClockRequest, RehearsalRequest, readRequest } from '../contract/requests.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { SelectionPorts } from './selection-routes.ts';

export function rehearsalRoutes(ports: SelectionPorts): Hono<{ Variables: Variables }> {
  const { rehearsals, limits } = ports;
  const app = new Hono<{ Variables: Variables }>();
  app.post('/', async (visit) => {
    const seconds = limits.rehearsals.take(visit.get('peer') ?? '');
    if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
    const given = readRequest(RehearsalRequest, await readBody(visit));
    if (!given.ok) return decline(visit, given.refusal);
    const started = await rehearsals.start(given.value);
    return started.ok
      ? say(visit, 'rehearsalStarted', { id: started.value }, 201)
      : decline(visit, started.refusal);
  });
  app.get('/:id', async (visit) => {
    const found = await rehearsals.find(visit.req.param('id'));
    return found ? say(visit, 'rehearsal', found) : decline(visit, { code: 'rehearsal_unknown' });
  });
  app.post('/:id/clock', (visit) => moveClock(visit, ports));
  app.delete('/:id', async (visit) => {
    const removed = await rehearsals.remove(visit.req.param('id'));
    return removed ? visit.json({}) : decline(visit, { code: 'rehearsal_unknown' });
  });
  return app;
}

async function moveClock(visit: Visit, { house, rehearsals }: SelectionPorts): Promise<Response> {
  const given = readRequest(ClockRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const room = await house.room(rehearsals.selectionOf(visit.req.param('id') ?? ''));
  if (!room) return decline(visit, { code: 'rehearsal_unknown' });
  const moved = await room.moveClock(given.value.to);
  return moved.ok ? say(visit, 'clock', moved.value) : decline(visit, moved.refusal);
}
