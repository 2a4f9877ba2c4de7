/**
 * What a device does for a rehearsal: begins one with everybody, moves its clock, gives free seats
 * to stand-ins, takes a seat over from them, ends it, and forgets one that has been ended.
 *
 * Use      worker/main.ts, for the asks named here; the chair's go with the chair's session.
 * Shapes   which real selection is rehearsed where is noted in this device's cabinet alone.
 * Errors   as the desk's; a device forgets nothing but rehearsals, whatever a server says: the mode
 *          is read off the journals of its own seats.
 * Secrets  codes of free seats leave the device, in rehearsals only.
 * Source   spec/device.md §9.
 */

import type { Json } from '../../basics/canonical.ts';
import type { Instant } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { type HttpBoard, boardAt } from '../../contract/board.ts';
import { chairOf, ticketByChair } from '../../contract/rehearsals.ts';
import type { Pace } from '../../contract/requests.ts';
import type { Declined } from '../../device/board.ts';
import { opensSeat } from '../../device/codes.ts';
import type { Founding } from '../../device/founder.ts';
import { readJournal } from '../../device/journal-text.ts';
import type { SeatId } from '../../table/ids.ts';
import { type Cabinet, seatName } from './cabinet.ts';
import type { World } from './desk-state.ts';
import type { Desk } from './desk.ts';

export type HandedOver = { readonly seat: SeatId; readonly journal: Uint8Array };

export type RehearsingAsk =
  /** A rehearsal with everybody, of a real selection whose chair sits here. */
  | { readonly kind: 'rehearse'; readonly id: string }
  | { readonly kind: 'rehearsal-of'; readonly id: string }
  | { readonly kind: 'clock'; readonly id: string; readonly to: Instant }
  | { readonly kind: 'pace'; readonly id: string; readonly pace: Pace }
  | { readonly kind: 'stand-in'; readonly id: string; readonly answers: Json | null }
  | { readonly kind: 'end-rehearsal'; readonly id: string }
  | {
      readonly kind: 'take-over';
      readonly id: string;
      readonly seats: readonly HandedOver[];
      readonly title: string;
    };
export type RehearsingAnswered = {
  readonly rehearse: Result<{ readonly id: string }, Declined>;
  readonly 'rehearsal-of': string | null;
  readonly clock: Result<object, Declined>;
  readonly pace: Result<object, Declined>;
  readonly 'stand-in': Result<object, Declined>;
  readonly 'end-rehearsal': Result<object, Declined>;
  readonly 'take-over': Result<null, Declined>;
};

export type RehearsalPorts = {
  readonly world: World;
  readonly deskFor: (id: string) => Promise<Desk>;
  readonly found: (founding: Founding) => Promise<Result<{ readonly id: string }, Declined>>;
  readonly forget: (id: string) => Promise<void>;
};
type Answer = Promise<RehearsingAnswered[RehearsingAsk['kind']]>;

export async function rehearsing(ask: RehearsingAsk, ports: RehearsalPorts): Answer {
  const { world } = ports;
  switch (ask.kind) {
    case 'rehearse':
      return rehearse(ask.id, ports);
    case 'rehearsal-of':
      return world.cabinet.rehearsalOf(ask.id);
    case 'clock':
      return chairOf(await boardFor(ask.id, ports), ask.id).moveClock(ask.to);
    case 'pace':
      return chairOf(await boardFor(ask.id, ports), ask.id).setPace(ask.pace);
    case 'stand-in':
      return standIn(ask, ports);
    case 'end-rehearsal':
      return end(ask.id, ports);
    case 'take-over':
      return takeOver(ask, ports);
  }
}

/** The chair's board; one without a session, where the chair sits elsewhere. */
async function boardFor(id: string, { world, deskFor }: RehearsalPorts): Promise<HttpBoard> {
  return (await deskFor(id)).boardOf('officer:chair') ?? boardAt(world.line, id);
}

async function rehearse(
  id: string,
  { world, deskFor, found }: RehearsalPorts,
): Promise<RehearsingAnswered['rehearse']> {
  const desk = await deskFor(id);
  const chair = desk.boardOf('officer:chair');
  if (!chair) return refuse({ code: 'seat_not_held_here' });
  const ticket = await ticketByChair(chair, id);
  if (!ticket.ok) return ticket;
  const founding = desk.founding(ticket.value);
  if (!founding) return refuse({ code: 'not_set_up' });
  const begun = await found(founding);
  if (begun.ok) await world.cabinet.keepRehearsal({ of: id, id: begun.value.id });
  return begun;
}

/** Gives the seats that are free, and whose codes this device holds, to stand-ins. */
async function standIn(
  { id, answers }: Extract<RehearsingAsk, { readonly kind: 'stand-in' }>,
  ports: RehearsalPorts,
): Promise<RehearsingAnswered['stand-in']> {
  const { world } = ports;
  const desk = await ports.deskFor(id);
  // No server's word makes this device give away the codes of a real selection.
  if (!(await isRehearsal(id, world.cabinet))) return refuse({ code: 'not_a_rehearsal' });
  await desk.refresh();
  const selection = desk.selection();
  if (selection?.mode !== 'rehearsal') return refuse({ code: 'not_a_rehearsal' });
  // A code of a real selection has another key in any rehearsal, whatever log is shown.
  const codes = await world.cabinet.codes(id);
  const seats = codes.filter((code) => opensSeat(selection, code));
  const given = { seats, ...(answers === null ? {} : { answers }) };
  return chairOf(await boardFor(id, ports), id).standIn(given);
}

async function end(
  id: string,
  ports: RehearsalPorts,
): Promise<RehearsingAnswered['end-rehearsal']> {
  const ended = await chairOf(await boardFor(id, ports), id).end();
  if (ended.ok) await ports.forget(id);
  return ended;
}

/** Takes over what stand-ins played: journals of a rehearsal, where this device has none. */
async function takeOver(
  { id, seats, title }: Extract<RehearsingAsk, { readonly kind: 'take-over' }>,
  { world, deskFor }: RehearsalPorts,
): Promise<RehearsingAnswered['take-over']> {
  const { cabinet } = world;
  // The name is the server's: under it this device may keep a selection of its own.
  const known = [...(await cabinet.held(id)), ...(await cabinet.codes(id))];
  if (known.length > 0 && !(await isRehearsal(id, cabinet))) {
    return refuse({ code: 'not_a_rehearsal' });
  }
  for (const { seat, journal } of seats) {
    const read = readJournal(journal);
    if (read?.mode !== 'rehearsal' || read.seat !== seat) {
      return refuse({ code: 'journal_unreadable' });
    }
    const vault = cabinet.vault(seatName(id, seat));
    if (await vault.load()) return refuse({ code: 'seat_held_here', seat });
    await vault.save(journal);
    await cabinet.note({ id, seat, title, rehearsal: true });
  }
  await deskFor(id);
  return ok(null);
}

/** Forgets a rehearsal that its server says has been ended; whether it did. */
export async function forgetIfEnded(id: string, ports: RehearsalPorts): Promise<boolean> {
  const { world, forget } = ports;
  if (!(await isRehearsal(id, world.cabinet))) return false;
  if (!(await boardAt(world.line, id).gone())) return false;
  await forget(id);
  return true;
}

/** All of them, at leisure. */
export async function forgetEnded(ports: RehearsalPorts): Promise<void> {
  const ids = new Set((await ports.world.cabinet.held()).map(({ id }) => id));
  for (const id of ids) await forgetIfEnded(id, ports).catch(() => false);
}

async function isRehearsal(id: string, cabinet: Cabinet): Promise<boolean> {
  const held = await cabinet.held(id);
  const modes = await Promise.all(
    held.map(async ({ seat }) => {
      const kept = await cabinet.vault(seatName(id, seat)).load();
      return kept && readJournal(kept)?.mode;
    }),
  );
  return modes.length > 0 && modes.every((mode) => mode === 'rehearsal');
}
