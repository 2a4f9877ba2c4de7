/**
 * The desks that are open here, one for each selection; one that could not be opened says why, and
 * is tried again where a page waits for it.
 *
 * Use      `openDesks(ports)`: `deskFor(id)` for whoever needs one now, `watch(id)` for a page.
 * Errors   a server that says that it has no such selection, or cannot read it, has answered; one
 *          that says nothing, or stumbles, is asked again until it answers.
 */

import type { HttpBoard } from '../../contract/board.ts';
import type { Desk } from './desk.ts';

/** Why a desk could not be opened. */
type Shut = 'unknown' | 'unreadable' | 'unanswered';

type DeskPorts = {
  open(id: string): Promise<Desk>;
  board(id: string): Pick<HttpBoard, 'gone' | 'unreadable'>;
  /** Whether it is a rehearsal that was ended; then the page has been told. */
  ended(id: string): Promise<boolean>;
  tell(kind: Shut, id: string): void;
  wait(milliseconds: number): Promise<void>;
};

export type Desks = {
  deskFor(id: string): Promise<Desk>;
  /** Resolves once a desk is open, or the page has been told why not. */
  watch(id: string): Promise<void>;
  refresh(): Promise<void>;
  close(id: string): Promise<void>;
};

const AGAIN_AFTER = 3_000;

export function openDesks(ports: DeskPorts): Desks {
  const desks = new Map<string, Promise<Desk>>();
  const watched = new Set<string>();

  const deskFor = (id: string): Promise<Desk> => {
    const open = desks.get(id);
    if (open) return open;
    const opening = ports.open(id);
    desks.set(id, opening);
    opening.catch(() => {
      if (desks.get(id) === opening) desks.delete(id);
      return explain(id);
    });
    return opening;
  };
  const explain = async (id: string) => {
    if (await ports.ended(id).catch(() => false)) return;
    const why = await whyShut(ports.board(id)).catch(() => 'unanswered' as const);
    ports.tell(why, id);
    if (why !== 'unanswered' || !watched.has(id)) return;
    await ports.wait(AGAIN_AFTER);
    if (watched.has(id)) await deskFor(id).catch(() => undefined);
  };
  return {
    deskFor,
    watch: async (id) => {
      watched.add(id);
      await deskFor(id);
    },
    refresh: async () => {
      const asked = [...desks.values()].map(async (desk) => (await desk).refresh());
      await Promise.allSettled(asked);
    },
    close: async (id) => {
      watched.delete(id);
      (await desks.get(id)?.catch(() => undefined))?.close();
      desks.delete(id);
    },
  };
}

/** Rejects where nobody answers. */
async function whyShut(board: Pick<HttpBoard, 'gone' | 'unreadable'>): Promise<Shut> {
  if (await board.unreadable()) return 'unreadable';
  return (await board.gone()) ? 'unknown' : 'unanswered';
}
