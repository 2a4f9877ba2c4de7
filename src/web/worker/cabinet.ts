/**
 * What a browser remembers beside the seats' journals: which seats it holds, receipts, codes to
 * hand out.
 *
 * Use      `openCabinet(strongbox)`; everything lies sealed in the strongbox.
 * Shapes   one JSON value for each name; a seat's journal is `seat/<selection>/<seat>`.
 * Secrets  one-time codes, until they are used or the selection is forgotten.
 */

import { fromUtf8, utf8 } from '../../basics/bytes.ts';
import type { Vault } from '../../device/board.ts';
import type { HeldSeat, KeptReceipt, SeatCode } from './messages.ts';
import type { Strongbox } from './vault.ts';

export type Cabinet = {
  held(id?: string): Promise<readonly HeldSeat[]>;
  note(seat: HeldSeat): Promise<void>;
  receipts(id: string): Promise<readonly KeptReceipt[]>;
  keepReceipt(id: string, receipt: KeptReceipt): Promise<void>;
  codes(id: string): Promise<readonly SeatCode[]>;
  /** A later code for a seat takes the place of the earlier. */
  keepCodes(id: string, codes: readonly SeatCode[]): Promise<void>;
  /** The rehearsal that this device began of a real selection: nobody else is told. */
  rehearsalOf(id: string): Promise<string | null>;
  keepRehearsal(rehearsal: Rehearsed): Promise<void>;
  vault(name: string): Vault;
  forget(id: string): Promise<void>;
};

type Rehearsed = { readonly of: string; readonly id: string };

export function seatName(id: string, seat: string): string {
  return `seat/${id}/${seat}`;
}

const HELD = 'held';
const REHEARSED = 'rehearsed';

export function openCabinet(box: Strongbox): Cabinet {
  const held = async (id?: string) => {
    const all = await readList<HeldSeat>(box, HELD);
    return id === undefined ? all : all.filter((one) => one.id === id);
  };
  const change = async <Item>(name: string, next: (items: readonly Item[]) => readonly Item[]) =>
    navigator.locks.request(`doyen-cabinet/${name}`, async () =>
      box.put(name, utf8(JSON.stringify(next(await readList<Item>(box, name))))),
    );
  return {
    held,
    note: (seat) =>
      change<HeldSeat>(HELD, (all) => [
        ...all.filter((one) => one.id !== seat.id || one.seat !== seat.seat),
        seat,
      ]),
    receipts: (id) => readList(box, `receipts/${id}`),
    keepReceipt: (id, receipt) => change<KeptReceipt>(`receipts/${id}`, (all) => [...all, receipt]),
    codes: (id) => readList(box, `codes/${id}`),
    keepCodes: (id, codes) =>
      change<SeatCode>(`codes/${id}`, (all) => [
        ...all.filter((one) => !codes.some(({ seat }) => seat === one.seat)),
        ...codes,
      ]),
    rehearsalOf: async (id) => {
      const all = await readList<Rehearsed>(box, REHEARSED);
      return all.find(({ of }) => of === id)?.id ?? null;
    },
    keepRehearsal: (rehearsal) =>
      change<Rehearsed>(REHEARSED, (all) => [
        ...all.filter(({ of }) => of !== rehearsal.of),
        rehearsal,
      ]),
    vault: (name) => box.vault(name),
    forget: async (id) => {
      for (const name of await box.names()) if (name.split('/')[1] === id) await box.remove(name);
      await change<HeldSeat>(HELD, (all) => all.filter((one) => one.id !== id));
      await change<Rehearsed>(REHEARSED, (all) =>
        all.filter((one) => one.id !== id && one.of !== id),
      );
    },
  };
}

/** What this very file wrote: nothing else can be sealed under the key. */
async function readList<Item>(box: Strongbox, name: string): Promise<readonly Item[]> {
  const bytes = await box.get(name);
  return bytes ? (JSON.parse(fromUtf8(bytes) ?? '[]') as readonly Item[]) : [];
}
