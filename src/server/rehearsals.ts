/**
 * Rehearsals in the browser: a person takes one seat, stand-ins in a process of their own take the
 * rest.
 *
 * Use      `start` brings the stand-ins to life; they found the selection and hand over the
 *          person's code.
 * Shapes   a rehearsal is known by its own id and, once it is founded, by its selection's.
 * Errors   stand-ins that leave before they are asked to make the rehearsal `failed`.
 * Secrets  the person's one-time code lies here, in memory, from the stand-ins until the seat is
 *          taken.
 */

import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { RehearsalRequest } from '../contract/requests.ts';
import type { Sent } from '../contract/replies.ts';
import type { StandInOrders, StandInProgress } from '../contract/stand-in.ts';
import type { Declined } from '../device/board.ts';
import { seatsInOrder } from '../table/fingerprint.ts';
import type { SeatId } from '../table/ids.ts';
import { type Examples, eveOf } from './examples.ts';
import type { House } from './house.ts';
import type { Log, World } from './world.ts';

/** A running company of stand-ins. */
export type Company = { stop(): Promise<void> };
/** Brings stand-ins to life; `hear` gets their progress, `left` is called when they are gone. */
export type Engage = (
  orders: StandInOrders,
  hear: (progress: StandInProgress) => void,
  left: () => void,
) => Company;

type Rehearsal = {
  readonly id: string;
  readonly example: string;
  readonly seat: SeatId;
  readonly starts: Instant | undefined;
  stage: 'starting' | 'ready' | 'failed';
  progress: string;
  code?: string;
  selection?: string;
  company?: Company;
};
export type RehearsalPorts = {
  readonly house: House;
  readonly examples: Examples;
  readonly engage: Engage;
  readonly world: World;
  readonly log: Log;
  address(): string;
};

const MOST_RUNNING = 6;

export class Rehearsals {
  readonly #ports: RehearsalPorts;
  readonly #all = new Map<string, Rehearsal>();

  constructor(ports: RehearsalPorts) {
    this.#ports = ports;
  }

  async start({ example, seat }: RehearsalRequest): Promise<Result<string, Declined>> {
    const { house, examples, world, address } = this.#ports;
    const files = await examples.files(example);
    if (!files) return refuse({ code: 'example_unknown', example });
    const { definition, answers, parsed } = files;
    if (!seatsInOrder({ definition: parsed, members: parsed.members }).includes(seat))
      return refuse({ code: 'seat_unknown', seat });
    const running = [...this.#all.values()].filter(({ company }) => company).length;
    if (running >= MOST_RUNNING) {
      return refuse({ code: 'rehearsals_too_many', running, most: MOST_RUNNING });
    }
    const id = `r-${Buffer.from(world.random(10)).toString('hex')}`;
    const starts = eveOf(parsed);
    const rehearsal: Rehearsal = {
      id,
      example,
      seat,
      starts,
      stage: 'starting',
      progress: 'starting',
    };
    this.#all.set(id, rehearsal);
    const ticket = house.tickets.issue('rehearsal', id);
    const orders = { server: address(), rehearsal: id, ticket, seat, definition, answers };
    this.#engage(rehearsal, orders);
    return ok(id);
  }

  async find(id: string): Promise<Sent['rehearsal'] | undefined> {
    const found = this.#rehearsal(id);
    if (!found) return undefined;
    const { example, seat, stage, progress, selection } = found;
    const room = selection === undefined ? undefined : await this.#ports.house.room(selection);
    // Once its seat is taken, the code has done its work.
    if (room?.selection?.seats[seat]?.key) delete found.code;
    const { code } = found;
    return {
      ...{ id: found.id, example, seat, stage, progress },
      ...(code === undefined ? {} : { code }),
      ...(selection === undefined ? {} : { selection, url: `/s/${selection}` }),
    };
  }

  /** What a selection's pages say of its stand-ins. */
  standIns(selection: string): { readonly standIns: boolean; readonly progress: string } {
    const found = this.#rehearsal(selection);
    return { standIns: found?.company !== undefined, progress: found?.progress ?? 'left' };
  }

  startsAt(id: string): Instant | undefined {
    return this.#all.get(id)?.starts;
  }

  founded(id: string, selection: string): void {
    const rehearsal = this.#all.get(id);
    if (rehearsal) rehearsal.selection = selection;
  }

  /** The selection of a rehearsal, by either id. */
  selectionOf(id: string): string {
    return this.#rehearsal(id)?.selection ?? id;
  }

  /** Stand-ins, entries, sessions and codes: all goes. */
  async remove(id: string): Promise<boolean> {
    const found = this.#rehearsal(id);
    await found?.company?.stop();
    if (found) this.#all.delete(found.id);
    const removed = await this.#ports.house.remove(found?.selection ?? id);
    return removed || found !== undefined;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.values()].map(async ({ company }) => company?.stop()));
  }

  #engage(rehearsal: Rehearsal, orders: StandInOrders): void {
    const hear = ({ progress, code }: StandInProgress) => {
      if (progress !== undefined) rehearsal.progress = progress;
      if (code === undefined) return;
      rehearsal.code = code;
      rehearsal.stage = 'ready';
    };
    const left = () => {
      delete rehearsal.company;
      if (rehearsal.stage === 'starting') rehearsal.stage = 'failed';
      this.#ports.log({ what: 'stand-ins left', rehearsal: rehearsal.id });
    };
    rehearsal.company = this.#ports.engage(orders, hear, left);
  }

  #rehearsal(id: string): Rehearsal | undefined {
    return this.#all.get(id) ?? [...this.#all.values()].find(({ selection }) => selection === id);
  }
}
