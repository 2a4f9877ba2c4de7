/**
 * The calls that are not of one log: what can be rehearsed, and a rehearsal itself.
 *
 * Use      pages and stand-ins; `moveClock` moves a rehearsal's time forward, never back.
 * Errors   as line.ts: a no is a value, silence rejects.
 */

import { z } from 'zod';
import type { Instant } from '../basics/instant.ts';
import type { Result } from '../basics/result.ts';
import type { Declined } from '../device/board.ts';
import type { SeatId } from '../table/ids.ts';
import { type Line, ask, expect } from './line.ts';
import * as reply from './replies.ts';

const ROOT = '/api/rehearsals';

export function examples(line: Line): Promise<readonly reply.Example[]> {
  return expect(line, reply.Examples, { path: '/api/examples' });
}

export function startRehearsal(
  line: Line,
  wanted: { readonly example: string; readonly seat: SeatId },
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
