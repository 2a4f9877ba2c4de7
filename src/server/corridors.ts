/**
 * Corridors at the server: who may begin one, what may be added, who hears that something came.
 *
 * Use      corridor-routes.ts; the key is the session's.
 * Shapes   it gives numbers and keeps bytes; the identical sheet again gets the number it has.
 * Errors   `corridors_closed`, `corridor_code_wrong`, `corridor_taken`; `corridor_may_not`,
 *          `corridor_epoch_past`, `corridor_full`, `too_often`: nothing is kept then.
 * Secrets  the operator's code, of which the hash is held until the server stops.
 */

import { utf8 } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { CorridorFounding, SheetRequest } from '../contract/corridor-requests.ts';
import { digestOf } from '../crypto/digest.ts';
import { makeCode, readCode } from '../device/codes.ts';
import type { Declined } from '../device/board.ts';
import type { AtDoor, KeptCorridor, Way } from '../store/corridors.ts';
import type { Store } from '../store/store.ts';
import type { RateLimit } from './rate-limit.ts';
import type { World } from './world.ts';

/** Who may begin a corridor: the operator's setting. */
export type Leave = 'anyone' | 'code' | 'nobody';
type Ports = {
  readonly store: Store;
  readonly world: World;
  readonly pace: RateLimit;
  readonly leave: Leave;
};
type Kept = Result<{ readonly nr: number }, Declined>;
type Hear = (size: number | null) => void;

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_SHEETS = 200_000;
const PAGE_BYTES = 2 * 1024 * 1024;

export class Corridors {
  readonly leave: Leave;
  readonly #ports: Ports;
  readonly #hearers = new Map<string, Set<Hear>>();
  #code: string | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.leave = ports.leave;
  }

  /** The code that lets begin corridors until the server stops; a new one ends the one before. */
  newCode(): string {
    const code = makeCode(this.#ports.world.random);
    this.#code = hashOf(code);
    return code;
  }

  async found({ id, access, sheet, code }: CorridorFounding): Promise<Kept> {
    const { store, world } = this.#ports;
    if (this.leave === 'nobody') return refuse({ code: 'corridors_closed' });
    const right =
      this.leave === 'anyone' || (this.#code !== undefined && hashOf(code) === this.#code);
    if (!right) return refuse({ code: 'corridor_code_wrong' });
    const first = { at: world.now(), digest: digestOf(sheet), bytes: sheet };
    const founded = await store.foundCorridor({ id, access }, first);
    return founded ? ok({ nr: 1 }) : refuse({ code: 'corridor_taken' });
  }

  corridor(id: string): Promise<KeptCorridor | undefined> {
    return this.#ports.store.corridor(id);
  }

  wayIn(id: string, key: string): Promise<Way | undefined> {
    return this.#ports.store.wayIn(id, key, this.#ports.world.now());
  }

  invitation(key: string) {
    return this.#ports.store.invitation(key, this.#ports.world.now());
  }

  sheets(id: string, from: number) {
    return this.#ports.store.sheetsFrom(id, from, PAGE_BYTES);
  }

  async append(id: string, key: string, { epoch, sheet, also }: SheetRequest): Promise<Kept> {
    const { store, world, pace } = this.#ports;
    const seconds = pace.take(`corridor ${id} ${key}`);
    if (seconds > 0) return refuse({ code: 'too_often', seconds });
    const kept = await store.corridor(id);
    const full = kept && (kept.bytes + sheet.length > MOST_BYTES || kept.size >= MOST_SHEETS);
    // Whoever makes room for others must be able to say so: removing a person is never held up.
    if (full && also?.what !== 'keep') return refuse({ code: 'corridor_full', most: MOST_BYTES });
    if (also?.what === 'keep' && !also.access.some((one) => one === key)) {
      return refuse({ code: 'corridor_may_not' });
    }
    const door: AtDoor | undefined = also;
    const given = { at: world.now(), digest: digestOf(sheet), bytes: sheet };
    const nr = await store.appendSheet(id, { key, epoch, sheet: given, door });
    if (nr === 'no_way') return refuse({ code: 'corridor_may_not' });
    if (nr === 'epoch_past') return refuse({ code: 'corridor_epoch_past' });
    this.#tell(id, nr);
    return ok({ nr });
  }

  async remove(id: string): Promise<boolean> {
    const gone = await this.#ports.store.removeCorridor(id);
    this.#tell(id, null);
    return gone;
  }

  /** Hears the number of each sheet that comes; null once there is no corridor any more. */
  listen(id: string, hear: Hear): () => void {
    const hearers = this.#hearers.get(id) ?? new Set();
    this.#hearers.set(id, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size === 0) this.#hearers.delete(id);
    };
  }

  #tell(id: string, size: number | null): void {
    for (const hear of this.#hearers.get(id) ?? []) hear(size);
  }
}

function hashOf(typed: string): string | undefined {
  const bytes = readCode(typed);
  return bytes && digestOf(Uint8Array.of(...utf8('doyen/1 corridor leave\n'), ...bytes));
}
