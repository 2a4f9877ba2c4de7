/**
 * The calls that are not of one log: what can be rehearsed, and a rehearsal itself.
 *
 * Use      pages and stand-ins; `moveClock` moves a rehearsal's time forward, never back. What is
 *          the chair's alone goes through its board, with its session.
 * Errors   as line.ts: a no is a value, silence rejects.
 */

import { z } from 'zod';
import type { Instant } from '../basics/instant.ts';
import type { Result } from '../basics/result.ts';
import type { Declined } from '../device/board.ts';
import type { SeatId } from '../table/ids.ts';
import type { HttpBoard } from './board.ts';
import { type Line, ask, expect } from './line.ts';
import * as reply from './replies.ts';
import type { Pace, StandInsRequest } from './requests.ts';

const ROOT = '/api/rehearsals';

export function examples(line: Line): Promise<readonly reply.Example[]> {
  return expect(line, reply.Examples, { path: '/api/examples' });
}

export function startRehearsal(
  line: Line,
  wanted: {
    readonly example: string;
    readonly seat: SeatId;
    readonly from?: string;
    readonly also?: readonly SeatId[];
  },
): Promise<Result<{ readonly id: string }, Declined>> {
  return ask(line, reply.RehearsalStarted, { method: 'POST', path: ROOT, body: wanted });
}

export function rehearsal(line: Line, id: string): Promise<Result<reply.RehearsalState, Declined>> {
  return ask(line, reply.RehearsalState, { path: `${ROOT}/${encodeURIComponent(id)}` });
}

export function moveClock(
  line: Line,
  id: string,
  to: Instant,
): Promise<Result<reply.ClockReply, Declined>> {
  const path = `${ROOT}/${encodeURIComponent(id)}/clock`;
  return ask(line, reply.ClockReply, { method: 'POST', path, body: { to } });
}

export function deleteRehearsal(line: Line, id: string): Promise<Result<object, Declined>> {
  const path = `${ROOT}/${encodeURIComponent(id)}`;
  return ask(line, z.object({}), { method: 'DELETE', path });
}

/** The seats that stand-ins have played so far: given once, and to nobody again. */
export function takeOver(line: Line, id: string): Promise<Result<reply.HandOver, Declined>> {
  const path = `${ROOT}/${encodeURIComponent(id)}/hand-over`;
  return ask(line, reply.HandOver, { method: 'POST', path, body: {} });
}

/** Leave to begin a rehearsal with people, for whoever has the chair's unused one-time code. */
export function ticketByCode(
  line: Line,
  code: string,
): Promise<Result<{ readonly ticket: string }, Declined>> {
  return ask(line, reply.Ticket, { method: 'POST', path: `${ROOT}/tickets`, body: { code } });
}

/** The same, for the chair of a real selection. */
export function ticketByChair(
  board: Pick<HttpBoard, 'ask'>,
  selection: string,
): Promise<Result<{ readonly ticket: string }, Declined>> {
  const question = { method: 'POST', path: `${ROOT}/tickets`, body: { selection } } as const;
  return board.ask(reply.Ticket, question);
}

/** What the chair of a rehearsal asks for it: `board` is the chair's own, with its session. */
export function chairOf(board: Pick<HttpBoard, 'ask'>, id: string) {
  const path = `${ROOT}/${encodeURIComponent(id)}`;
  const clock = (body: { readonly to: Instant } | { readonly pace: Pace }) =>
    board.ask(reply.ClockReply, { method: 'POST', path: `${path}/clock`, body });
  return {
    moveClock: (to: Instant) => clock({ to }),
    setPace: (pace: Pace) => clock({ pace }),
    standIn: (body: StandInsRequest) =>
      board.ask(z.object({}), { method: 'POST', path: `${path}/stand-ins`, body }),
    end: () => board.ask(z.object({}), { method: 'DELETE', path }),
  };
}
