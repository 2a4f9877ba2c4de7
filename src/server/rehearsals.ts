/**
 * Rehearsals in the browser: stand-ins in processes of their own take the seats that no person
 * takes.
 *
 * Use      `start` brings a whole rehearsal of an example to life, for one visitor; `standIn` gives
 *          free seats of a rehearsal with people to stand-ins.
 * Shapes   a rehearsal is known by its own id and, once it is founded, by its selection's. One with
 *          people has its selection's id alone, and its record says that it has people.
 * Errors   stand-ins that leave before they are asked to make a visitor's rehearsal `failed`.
 * Secrets  the person's one-time code lies here, in memory, from the stand-ins until the seat is
 *          taken; the journals of seats played for the person, until they are handed over.
 */

import type { Json } from '../basics/canonical.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { RehearsalRequest, StandInsRequest } from '../contract/requests.ts';
import type { Sent } from '../contract/replies.ts';
import type { StandInOrders, StandInProgress } from '../contract/stand-in.ts';
import type { Declined } from '../device/board.ts';
import { parseAnswers } from '../table/answers/answers.ts';
import { seatsInOrder } from '../table/seats/fingerprint.ts';
import type { SeatId } from '../table/ids.ts';
import { type Examples, type RehearsalFiles, eveOf } from './examples.ts';
import type { House } from './house.ts';
import type { Room } from './room.ts';
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
  readonly from: string;
  readonly seat: SeatId;
  readonly starts: Instant | undefined;
  stage: 'starting' | 'ready' | 'failed';
  progress: string;
  count?: { readonly done: number; readonly of: number };
  code?: string;
  journals?: readonly { readonly seat: SeatId; readonly journal: string }[];
  selection?: string;
  played: readonly SeatId[];
  readonly companies: Set<Company>;
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
const MOST_WITH_PEOPLE = 12;

export class Rehearsals {
  readonly #ports: RehearsalPorts;
  readonly #all = new Map<string, Rehearsal>();

  constructor(ports: RehearsalPorts) {
    this.#ports = ports;
  }

  async start(wanted: RehearsalRequest): Promise<Result<string, Declined>> {
    const { example, seat, from, also } = wanted;
    const { house, examples, world, address } = this.#ports;
    const files = await examples.files(example);
    if (!files) return refuse({ code: 'example_unknown', example });
    const { definition, answers, parsed } = files;
    const unknown = [seat, ...also].find((one) => !hasSeat(files, one));
    if (unknown !== undefined) return refuse({ code: 'seat_unknown', seat: unknown });
    const listed = (await examples.list()).find(({ id }) => id === example);
    if (!hasStage(listed, from)) return refuse({ code: 'stage_unknown', from });
    const full = this.#full();
    if (full) return full;
    const id = `r-${Buffer.from(world.random(10)).toString('hex')}`;
    const rehearsal = { ...fresh(id, seat), example, from, starts: eveOf(parsed) };
    this.#all.set(id, rehearsal);
    const ticket = house.tickets.issue('rehearsal', id);
    const seats = [...new Set([seat, ...also])];
    const orders = { server: address(), rehearsal: id, ticket, seats, from, definition, answers };
    this.#engage(rehearsal, { kind: 'whole', ...orders });
    return ok(id);
  }

  /** Leave to begin a rehearsal with people. */
  ticketForPeople(): Result<string, Declined> {
    const { house } = this.#ports;
    const kept = house.withPeople();
    if (kept >= MOST_WITH_PEOPLE) {
      return refuse({ code: 'rehearsals_too_many', running: kept, most: MOST_WITH_PEOPLE });
    }
    return ok(house.tickets.issueForPeople());
  }

  /** Gives free seats of a rehearsal with people to stand-ins. */
  standIn(room: Room, { seats, answers }: StandInsRequest): Result<null, Declined> {
    const { id, selection, people } = room;
    if (!people) return refuse({ code: 'not_with_people' });
    for (const { seat } of seats) {
      const known = selection?.seats[seat];
      if (!known || seat === 'officer:chair') return refuse({ code: 'seat_unknown', seat });
      if (known.key !== null) return refuse({ code: 'seat_taken', seat });
    }
    const read =
      answers === undefined || !selection ? ok(null) : parseAnswers(answers, selection.definition);
    if (!read.ok) return refuse({ code: 'answers_unreadable', pointer: read.refusal.at });
    const full = this.#full();
    if (full) return full;
    const rehearsal = this.#all.get(id) ?? {
      ...fresh(id, 'officer:chair'),
      selection: id,
      stage: 'ready',
    };
    this.#all.set(id, rehearsal);
    rehearsal.played = [...rehearsal.played, ...seats.map(({ seat }) => seat)];
    const given: Json = answers ?? null;
    const orders = { server: this.#ports.address(), rehearsal: id, seats, answers: given };
    this.#engage(rehearsal, { kind: 'seats', ...orders });
    return ok(null);
  }

  async find(id: string): Promise<Sent['rehearsal'] | undefined> {
    const found = this.#rehearsal(id);
    if (!found || found.example === '') return undefined;
    const { example, seat, from, stage, progress, count, selection, journals } = found;
    const room = selection === undefined ? undefined : await this.#ports.house.room(selection);
    // Once its seat is taken, the code has done its work.
    if (room?.selection?.seats[seat]?.key) delete found.code;
    const { code } = found;
    return {
      ...{ id: found.id, example, seat, from, stage, progress, ...count },
      handOver: journals !== undefined,
      ...(code === undefined ? {} : { code }),
      ...(selection === undefined ? {} : { selection, url: `/s/${selection}` }),
    };
  }

  /** The seats that were played for the person: given once. */
  handOver(id: string): Result<Sent['handOver'], Declined> {
    const found = this.#rehearsal(id);
    if (!found || found.example === '') return refuse({ code: 'rehearsal_unknown' });
    const { journals: seats } = found;
    if (!seats) return refuse({ code: 'nothing_to_hand_over' });
    delete found.journals;
    return ok({ seats: [...seats] });
  }

  /** What a selection's pages say of its stand-ins. */
  standIns(selection: string) {
    const found = this.#rehearsal(selection);
    const standIns = found !== undefined && found.companies.size > 0;
    return { standIns, progress: found?.progress ?? 'left', played: [...(found?.played ?? [])] };
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
    if (found) this.#ports.house.tickets.revoke(found.id);
    await stopAll(found);
    if (found) this.#all.delete(found.id);
    const removed = await this.#ports.house.remove(found?.selection ?? id);
    return removed || found !== undefined;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.values()].map(stopAll));
  }

  #full() {
    const running = [...this.#all.values()].reduce((sum, { companies }) => sum + companies.size, 0);
    if (running < MOST_RUNNING) return undefined;
    return refuse({ code: 'rehearsals_too_many', running, most: MOST_RUNNING });
  }

  #engage(rehearsal: Rehearsal, orders: StandInOrders): void {
    const engaged: { company?: Company; gone: boolean } = { gone: false };
    const left = () => {
      engaged.gone = true;
      if (engaged.company) rehearsal.companies.delete(engaged.company);
      if (rehearsal.stage === 'starting') rehearsal.stage = 'failed';
      this.#ports.log({ what: 'stand-ins left', rehearsal: rehearsal.id });
    };
    const company = this.#ports.engage(orders, (said) => hear(rehearsal, said), left);
    engaged.company = company;
    if (!engaged.gone) rehearsal.companies.add(company);
  }

  #rehearsal(id: string): Rehearsal | undefined {
    return this.#all.get(id) ?? [...this.#all.values()].find(({ selection }) => selection === id);
  }
}

function fresh(id: string, seat: SeatId): Rehearsal {
  return {
    id,
    seat,
    example: '',
    from: 'beginning',
    starts: undefined,
    stage: 'starting',
    progress: 'starting',
    played: [],
    companies: new Set(),
  };
}

function hear(rehearsal: Rehearsal, said: StandInProgress): void {
  const { progress, done, of, code, left } = said;
  if (progress !== undefined) {
    rehearsal.progress = progress;
    delete rehearsal.count;
  }
  if (done !== undefined && of !== undefined) rehearsal.count = { done, of };
  if (code !== undefined) rehearsal.code = code;
  if (left !== undefined) rehearsal.journals = left;
  if (code !== undefined || left !== undefined) rehearsal.stage = 'ready';
}

async function stopAll(rehearsal: Rehearsal | undefined): Promise<void> {
  await Promise.all([...(rehearsal?.companies ?? [])].map((company) => company.stop()));
}

function hasSeat({ parsed }: RehearsalFiles, seat: SeatId): boolean {
  return seatsInOrder({ definition: parsed, members: parsed.members }).includes(seat);
}

function hasStage(listed: Sent['examples'][number] | undefined, from: string): boolean {
  if (from === 'beginning') return true;
  if (!listed || from === 'decided') return listed !== undefined;
  return from === 'silence' ? listed.silence : listed.plans.some((id) => from === `round:${id}`);
}
