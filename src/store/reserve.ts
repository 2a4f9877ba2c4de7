/**
 * A store that stops writing before its disk is full, and goes on by itself once there is room.
 *
 * Use      open.ts puts it around the embedded database, which does not survive a write that the
 *          disk refuses; reading and deleting are never held up.
 * Shapes   what is kept back is far more than one entry needs, so that what has begun can end.
 * Errors   `NoRoom`, before anything was touched: nothing was acknowledged, the same may be sent
 *          again.
 */

import type { Store } from './store.ts';

export class NoRoom extends Error {
  readonly code = 'disk_full';
  constructor(freeMb: number) {
    super(`no room: ${freeMb} MB free`);
  }
}

/** One step of the database's own log takes 16 MB, one entry with its enclosure at most 5. */
const RESERVE_MB = 64;

export function withReserve(store: Store, freeMb: () => number): Store {
  const room = () => {
    const free = freeMb();
    return free < RESERVE_MB ? Promise.reject(new NoRoom(free)) : Promise.resolve();
  };
  return {
    ...store,
    found: async (selection, first) => {
      await room();
      return store.found(selection, first);
    },
    append: async (selection, entry) => {
      await room();
      return store.append(selection, entry);
    },
    setOffset: async (selection, offset) => {
      await room();
      return store.setOffset(selection, offset);
    },
    keepLetter: async (selection, letter) => {
      await room();
      return store.keepLetter(selection, letter);
    },
    foundCorridor: async (...given) => {
      await room();
      return store.foundCorridor(...given);
    },
    appendSheet: async (...given) => {
      await room();
      return store.appendSheet(...given);
    },
    keepSession: async (session) => {
      await room();
      return store.keepSession(session);
    },
    putSetting: async (name, value) => {
      await room();
      return store.putSetting(name, value);
    },
  };
}

/** Whether a store refused because its disk is full: ours, the system's, or PostgreSQL's. */
export function isFull(problem: unknown): boolean {
  const { code } = Object(problem) as { readonly code?: unknown };
  return ['disk_full', 'ENOSPC', 'EDQUOT', '53100'].includes(String(code));
}
