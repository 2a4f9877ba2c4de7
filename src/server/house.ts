/**
 * The house: every selection this server keeps, each in its room, and how a new one begins.
 *
 * Use      `room(id)` opens a room on first use; `warm` opens all, so that the clerk wakes up.
 * Shapes   an id is twelve random letters; the origin is the house's label, a slash, the id.
 * Errors   a room whose record cannot be read throws `UnreadableRecord` on every visit, one whose
 *          store failed is read again at the next; the others are not disturbed.
 */

import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Founding } from '../contract/requests.ts';
import type { Declined, Logged } from '../device/board.ts';
import type { KeptSelection } from '../store/store.ts';
import type { PublicKey } from '../table/ids.ts';
import { parseWish } from '../table/wish-parser.ts';
import { Room, type RoomPorts, UnreadableRecord } from './room.ts';
import type { Leave, Tickets } from './tickets.ts';

type Identity = Omit<KeptSelection, 'size'>;
export type Founded = Logged & { readonly id: string };

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const MOST_PROMISED = 1_000;

export class House {
  readonly tickets: Tickets;
  readonly #label: string;
  readonly #ports: RoomPorts;
  readonly #kept = new Map<string, Identity>();
  readonly #rooms = new Map<string, Promise<Room>>();
  /** Origins promised to founders who have not begun yet, with the clerk's key they were told. */
  readonly #promised = new Map<string, Identity>();
  #begun: Promise<unknown> = Promise.resolve();

  constructor(label: string, ports: RoomPorts, tickets: Tickets) {
    this.#label = label;
    this.#ports = ports;
    this.tickets = tickets;
  }

  async read(): Promise<void> {
    for (const kept of await this.#ports.store.selections()) this.#kept.set(kept.id, kept);
  }

  ids(): readonly string[] {
    return [...this.#kept.keys()];
  }

  async room(id: string): Promise<Room | undefined> {
    const kept = this.#kept.get(id);
    if (!kept) return undefined;
    return this.#rooms.get(id) ?? this.#openOnce(kept);
  }

  /** How many rehearsals with people are kept. */
  withPeople(): number {
    return [...this.#kept.values()].filter(({ people }) => people).length;
  }

  /** Opens every room, one after the other. */
  async warm(): Promise<void> {
    for (const id of this.ids()) {
      const woken = this.room(id).then((room) => room?.tick());
      await woken.catch((problem: Error) => {
        const what = problem instanceof UnreadableRecord ? 'record unreadable' : 'clerk failed';
        this.#ports.log({ what, selection: id, why: problem.message });
      });
    }
  }

  /** An origin for a selection to come, and the key of its clerk. */
  promise(): { readonly origin: string; readonly clerk: PublicKey } {
    const { world } = this.#ports;
    const id = [...world.random(12)].map((byte) => LETTERS.charAt(byte & 31)).join('');
    const identity: Identity = {
      id,
      origin: `${this.#label}/${id}`,
      mode: 'real',
      clerkSeed: Uint8Array.from(world.random(32)),
      offset: 0,
      people: false,
      createdAt: world.now(),
    };
    const { origin, clerkKey } = new Room(identity, this.#ports);
    this.#promised.set(origin, identity);
    for (const old of this.#promised.keys()) {
      if (this.#promised.size <= MOST_PROMISED) break;
      this.#promised.delete(old);
    }
    return { origin, clerk: clerkKey };
  }

  /** Begins a selection: one at a time, so that a code serves once. */
  found(
    given: Founding,
    startsAt: (rehearsal: string | null) => Instant | undefined,
  ): Promise<Result<Founded & { readonly leave: Leave }, Declined>> {
    const turn = this.#begun.then(() => this.#found(given, startsAt));
    this.#begun = turn.catch(() => {});
    return turn;
  }

  async remove(id: string): Promise<boolean> {
    if (!this.#kept.has(id)) return false;
    const room = await this.room(id).catch(() => undefined);
    if (!(await this.#ports.store.deleteRehearsal(id))) return false;
    this.#kept.delete(id);
    this.#rooms.delete(id);
    // Gone from the house first: whoever is told by the room looks, and finds nothing.
    await room?.close();
    return true;
  }

  async close(): Promise<void> {
    const rooms = await Promise.allSettled(this.#rooms.values());
    await Promise.all(rooms.map(async (room) => room.status === 'fulfilled' && room.value.close()));
  }

  /** Whoever comes meanwhile waits for the same room; what a failing store cut off is forgotten. */
  #openOnce(kept: Identity): Promise<Room> {
    const opening = this.#open(kept);
    this.#rooms.set(kept.id, opening);
    opening.catch((problem: unknown) => {
      if (!(problem instanceof UnreadableRecord)) this.#rooms.delete(kept.id);
    });
    return opening;
  }

  async #open(kept: Identity): Promise<Room> {
    const room = new Room(kept, this.#ports);
    await room.open();
    return room;
  }

  async #found(
    given: Founding,
    startsAt: (rehearsal: string | null) => Instant | undefined,
  ): Promise<Result<Founded & { readonly leave: Leave }, Declined>> {
    const wish = parseWish(given.wish);
    if (!wish.ok) return refuse({ code: 'wish_malformed', fault: wish.refusal.code });
    const { act, origin } = wish.value;
    const before = [...this.#kept.values()].find((kept) => kept.origin === origin);
    if (before) return this.#foundBefore(given, before.id);
    const promised = this.#promised.get(origin);
    if (act.type !== 'SetUp') return refuse({ code: 'not_set_up' });
    if (!promised) return refuse({ code: 'other_origin', origin });
    const { mode, founder } = act;
    const leave = await this.tickets.check({ code: given.code, mode, founder });
    if (!leave) return refuse({ code: 'founding_code_wrong' });
    const starts = startsAt(leave.by === 'ticket' ? leave.rehearsal : null);
    const offset = starts === undefined ? 0 : starts - this.#ports.world.now();
    const people = leave.by === 'ticket' && leave.people;
    const identity = { ...promised, mode, offset, people };
    const room = new Room(identity, this.#ports);
    if (act.clerk !== room.clerkKey) return refuse({ code: 'other_clerk' });
    const logged = await room.found(given, identity);
    if (!logged.ok) return logged;
    await this.tickets.consume(leave, founder);
    this.#promised.delete(origin);
    this.#kept.set(room.id, identity);
    this.#rooms.set(room.id, Promise.resolve(room));
    return ok({ ...logged.value, id: room.id, leave });
  }

  /** An answer that was lost on its way is given again, and the code is used up if it was not. */
  async #foundBefore(
    given: Founding,
    id: string,
  ): Promise<Result<Founded & { readonly leave: Leave }, Declined>> {
    const room = await this.room(id);
    const logged = await room?.again(given);
    if (!room?.selection || !logged)
      return refuse({ code: 'other_origin', origin: given.wish['origin'] });
    const { mode, founder } = room.selection;
    const leave = await this.tickets.check({ code: given.code, mode, founder });
    if (leave) await this.tickets.consume(leave, founder);
    return ok({ ...logged, id, leave: leave ?? { by: 'founder-key' } });
  }
}
