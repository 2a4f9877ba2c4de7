/**
 * Whether a server's memory stays flat: one rehearsal after the other, each from its founding to
 * its seal with all its devices, kept by one server and then deleted.
 *
 * Use      `npm run bench -- day [HOW-MANY]`; heap after collection, and what logs take.
 * Shapes   server and devices are one process; the devices of a selection are let go of before the
 *          heap is looked at, but what code and caches they share stays.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Instant } from '../src/basics/instant.ts';
import type { Line } from '../src/contract/line.ts';
import { chance } from '../src/device/small-table.ts';
import { type DoyenServer, openServer } from '../src/server/open.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/store/open.ts';
import { holdSelection } from '../tools/support/holding.ts';
import { EVE } from '../tools/support/house.ts';
import { shortExample } from '../tools/support/short-example.ts';

type Day = { readonly server: DoyenServer; readonly store: Store; readonly own: () => Instant };

export async function dayRows(most = 20): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-day-'));
  const day = await openDay(folder);
  const heaps = [await heapKb()];
  tellHeap('empty', heaps[0] ?? 0, 0);
  for (let count = 0; count < most; count++) {
    await holdOne(day, `day ${count}`);
    heaps.push(await heapKb());
    tellHeap(`${count + 1} held and kept`, heaps.at(-1) ?? 0, await logKb(day.store));
  }
  // The first ones fill the tables of public keys and the memory of proofs: both are bounded.
  const half = Math.floor(most / 2);
  const each = ((heaps.at(-1) ?? 0) - (heaps[half] ?? 0)) / (most - half);
  console.log(`each of the last ${most - half} added ${each.toFixed(0)} kB`);
  for (const { id } of await day.store.selections()) await day.server.rehearsals.remove(id);
  tellHeap('all deleted', await heapKb(), await logKb(day.store));
  await day.server.close();
  await day.store.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

async function openDay(folder: string): Promise<Day> {
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const store = opened.value;
  // The clock is a rehearsal's: it moves where it is moved.
  const own = () => EVE;
  const server = await openServer({
    store,
    world: {
      now: own,
      at: () => () => {},
      random: chance('day'),
      stopwatch: () => performance.now(),
    },
    log: () => {},
    ...{ label: 'doyen.test', version: '0.0.0', examplesFolder: 'examples', roomier: 1_000 },
  });
  return { server, store, own };
}

async function holdOne({ server, own }: Day, seed: string): Promise<void> {
  const line: Line = {
    base: 'http://doyen.test',
    wait: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds / 100)),
    fetch: (to, asked) => server.request(new Request(to, asked)),
  };
  const ticket = async () => server.house.tickets.issue('rehearsal');
  const { selection } = await holdSelection({ line, seed, ticket, own }, shortExample());
  if (!selection.seal) throw new Error('a selection did not come to its end');
}

async function heapKb(): Promise<number> {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((go) => setTimeout(go, 50));
    collect();
  }
  return process.memoryUsage().heapUsed / 1024;
}

async function logKb(store: Store): Promise<number> {
  let bytes = 0;
  for (const { id } of await store.selections()) {
    for (const { bytes: entry, enclosure } of await store.page(id, 0, 10_000)) {
      bytes += entry.length + (enclosure?.length ?? 0);
    }
  }
  return bytes / 1024;
}

function tellHeap(what: string, heap: number, log: number): void {
  console.log(`${what.padEnd(20)} heap ${heap.toFixed(0)} kB, logs ${log.toFixed(0)} kB`);
}
