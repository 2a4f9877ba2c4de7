/**
 * How the server speaks with the stand-ins of a rehearsal: orders on standard input, progress on
 * output.
 *
 * Use      the server starts `doyen stand-in`, writes one line of orders, reads lines of progress;
 *          the stand-ins found the selection with `ticket` and for the rest use only the public
 *          interface.
 * Shapes   one JSON object a line.
 * Secrets  the seat's one-time code passes once, from the stand-ins (who are the founder) to the
 *          person.
 */

import { z } from 'zod';
import { parseJson } from '../basics/canonical.ts';
import * as field from './fields.ts';

export const StandInOrders = z.object({
  /** Address of the server, e.g. `http://127.0.0.1:4020`. */
  server: z.string(),
  /** The rehearsal: `POST /api/rehearsals/<id>/clock` moves its clock. */
  rehearsal: z.string(),
  /** Allows one first entry, of a rehearsal. */
  ticket: z.string(),
  /** The person's seat: invited, its code handed over, and then left alone. */
  seat: field.seat,
  definition: field.json,
  answers: field.json,
});

export const StandInProgress = z.object({
  /** A word that the locales know, e.g. `founding`, `enrolling`, `waiting`, `voting`. */
  progress: z.string().exactOptional(),
  /** Code of the person's seat, said once. */
  code: z.string().exactOptional(),
});

export type StandInOrders = z.output<typeof StandInOrders>;
export type StandInProgress = z.output<typeof StandInProgress>;

export function readOrders(line: string): StandInOrders | undefined {
  return StandInOrders.safeParse(parseJson(line)).data;
}

export function readProgress(line: string): StandInProgress | undefined {
  return StandInProgress.safeParse(parseJson(line)).data;
}
