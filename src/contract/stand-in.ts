/**
 * How the server speaks with the stand-ins of a rehearsal: orders on standard input, progress on
 * output.
 *
 * Use      the server starts `doyen stand-in`, writes one line of orders, reads lines of progress;
 *          for the rest stand-ins use only the public interface.
 * Shapes   one JSON object a line. `whole`: they found the selection with `ticket` and play all
 *          seats but the person's, or all up to a stage. `seats`: they take the seats whose codes
 *          they are given.
 * Secrets  a seat's one-time code, or its journal, passes once; keys of a rehearsal are not
 *          confidential.
 */

import { z } from 'zod';
import { parseJson } from '../basics/canonical.ts';
import * as field from './fields.ts';

const Whole = z.object({
  kind: z.literal('whole'),
  /** Address of the server, e.g. `http://127.0.0.1:4020`. */
  server: z.string(),
  /** The rehearsal: `POST /api/rehearsals/<id>/clock` moves its clock. */
  rehearsal: z.string(),
  /** Allows one first entry, of a rehearsal. */
  ticket: z.string(),
  /** The person's seats: the first is left free, or all are played up to `from`. */
  seats: z.array(field.seat).min(1),
  from: z.string(),
  definition: field.json,
  answers: field.json,
});
const Seats = z.object({
  kind: z.literal('seats'),
  server: z.string(),
  /** The selection whose free seats they take. */
  rehearsal: z.string(),
  seats: z.array(z.object({ seat: field.seat, code: z.string() })),
  /** The body's answers.json, or null: then answers are made up. */
  answers: field.json,
});
export const StandInOrders = z.discriminatedUnion('kind', [Whole, Seats]);

export const StandInProgress = z.object({
  /** A word that the locales know, e.g. `founding`, `enrolling`, `waiting`, `voting`. */
  progress: z.string().exactOptional(),
  /** How far that is, where it can be counted. */
  done: z.int().exactOptional(),
  of: z.int().exactOptional(),
  /** Code of the person's seat, said once. */
  code: z.string().exactOptional(),
  /** Seats that were played and are left to the person now, with their journals. */
  left: z.array(z.object({ seat: field.seat, journal: z.string() })).exactOptional(),
});

export type StandInOrders = z.output<typeof StandInOrders>;
export type WholeOrders = z.output<typeof Whole>;
export type SeatOrders = z.output<typeof Seats>;
export type StandInProgress = z.output<typeof StandInProgress>;

export function readOrders(line: string): StandInOrders | undefined {
  return StandInOrders.safeParse(parseJson(line)).data;
}

export function readProgress(line: string): StandInProgress | undefined {
  return StandInProgress.safeParse(parseJson(line)).data;
}
