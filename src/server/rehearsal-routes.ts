/**
 * The routes of rehearsals: begin one, ask how far it is, move its clock, delete it whole.
 *
 * Use      app.ts mounts them under /api/rehearsals.
 * Shapes   a visitor's rehearsal obeys whoever has its id; one with people obeys its chair's
 *          session, or the id as long as nobody has taken the chair.
 * Errors   a real selection has no such routes: its clock and its record are nobody's to move.
 */

import { Hono } from 'hono';
import type { Result } from '../basics/result.ts';
import { refuse } from '../basics/result.ts';
import * as asked from '../contract/requests.ts';
import type { Declined } from '../device/board.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { readBody } from './body.ts';
import type { Room } from './room.ts';
import { type SelectionPorts, seatAsking } from './selection-routes.ts';

export function rehearsalRoutes(ports: SelectionPorts): Hono<{ Variables: Variables }> {
  const { rehearsals } = ports;
  const app = new Hono<{ Variables: Variables }>();
  app.post('/', (visit) => start(visit, ports));
  app.post('/tickets', (visit) => issueTicket(visit, ports));
  app.get('/:id', async (visit) => {
    const found = await rehearsals.find(visit.req.param('id'));
    return found ? say(visit, 'rehearsal', found) : decline(visit, { code: 'rehearsal_unknown' });
  });
  app.post('/:id/hand-over', (visit) => {
    const given = rehearsals.handOver(visit.req.param('id'));
    return given.ok ? say(visit, 'handOver', given.value) : decline(visit, given.refusal);
  });
  app.post('/:id/clock', (visit) => setClock(visit, ports));
  app.post('/:id/stand-ins', (visit) => standIn(visit, ports));
  app.delete('/:id', (visit) => remove(visit, ports));
  return app;
}

async function start(visit: Visit, { rehearsals, limits }: SelectionPorts): Promise<Response> {
  const seconds = limits.rehearsals.take(visit.get('peer') ?? '');
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.RehearsalRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const started = await rehearsals.start(given.value);
  return started.ok
    ? say(visit, 'rehearsalStarted', { id: started.value }, 201)
    : decline(visit, started.refusal);
}

/** For the chair of a real selection, or whoever has the code to begin one. */
async function issueTicket(visit: Visit, ports: SelectionPorts): Promise<Response> {
  const { rehearsals, limits } = ports;
  const peer = visit.get('peer') ?? '';
  const seconds = limits.codes.blocked(peer);
  if (seconds > 0) return decline(visit, { code: 'too_often', seconds });
  const given = asked.readRequest(asked.TicketRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const barred = await bars(visit, ports, given.value);
  if (barred) {
    if (barred.code === 'founding_code_wrong') limits.codes.take(peer);
    return decline(visit, barred);
  }
  const ticket = rehearsals.ticketForPeople();
  return ticket.ok
    ? say(visit, 'ticket', { ticket: ticket.value }, 201)
    : decline(visit, ticket.refusal);
}

/** What stands in the way of a ticket. */
async function bars(
  visit: Visit,
  ports: SelectionPorts,
  { code, selection = '' }: asked.TicketRequest,
): Promise<Declined | undefined> {
  const { house } = ports;
  if (code !== undefined) {
    return (await house.tickets.isChairCode(code)) ? undefined : { code: 'founding_code_wrong' };
  }
  const room = await house.room(selection);
  if (!room?.selection) return { code: 'selection_unknown' };
  if (room.mode !== 'real') return { code: 'is_a_rehearsal' };
  return notItsChair(visit, ports, room);
}

async function setClock(visit: Visit, ports: SelectionPorts): Promise<Response> {
  const given = asked.readRequest(asked.ClockRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const { to, pace } = given.value;
  const room = await ruled(visit, ports);
  if (!room.ok) return decline(visit, room.refusal);
  const set = to === undefined ? room.value.setPace(pace ?? 'usual') : room.value.moveClock(to);
  const clock = await set;
  return clock.ok ? say(visit, 'clock', clock.value) : decline(visit, clock.refusal);
}

async function standIn(visit: Visit, ports: SelectionPorts): Promise<Response> {
  const given = asked.readRequest(asked.StandInsRequest, await readBody(visit));
  if (!given.ok) return decline(visit, given.refusal);
  const room = await ruled(visit, ports);
  if (!room.ok) return decline(visit, room.refusal);
  const engaged = ports.rehearsals.standIn(room.value, given.value);
  return engaged.ok ? visit.json({}, 201) : decline(visit, engaged.refusal);
}

async function remove(visit: Visit, ports: SelectionPorts): Promise<Response> {
  const { rehearsals, sessions } = ports;
  const id = visit.req.param('id') ?? '';
  const room = await ruled(visit, ports);
  if (!room.ok && room.refusal.code !== 'rehearsal_unknown') return decline(visit, room.refusal);
  const selection = rehearsals.selectionOf(id);
  const removed = await rehearsals.remove(id);
  if (!removed) return decline(visit, { code: 'rehearsal_unknown' });
  sessions.forget(selection);
  return visit.json({});
}

/** The room of a rehearsal, if whoever asks may move its clock and end it. */
async function ruled(visit: Visit, ports: SelectionPorts): Promise<Result<Room, Declined>> {
  const { house, rehearsals } = ports;
  const room = await house.room(rehearsals.selectionOf(visit.req.param('id') ?? ''));
  if (!room) return refuse({ code: 'rehearsal_unknown' });
  const empty = !room.selection?.seats['officer:chair']?.key;
  const barred = room.people && !empty ? await notItsChair(visit, ports, room) : undefined;
  return barred ? refuse(barred) : { ok: true, value: room };
}

async function notItsChair(
  visit: Visit,
  ports: SelectionPorts,
  room: Room,
): Promise<Declined | undefined> {
  const seat = await seatAsking(visit, ports, room);
  if (seat === undefined) return { code: 'no_session' };
  return seat === 'officer:chair' ? undefined : { code: 'chair_only' };
}
