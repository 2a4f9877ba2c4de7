/**
 * A server in a process of its own that can be killed: on a folder or a database, with a ticket
 * for a rehearsal.
 *
 * Use      `node tools/support/serve-child.ts PLACE START`; PLACE is a folder or the address of a
 *          PostgreSQL; prints one line of JSON: address, ticket.
 * Shapes   its clock starts at START (milliseconds) and runs on as the machine's does.
 */

import { flushCompileCache } from 'node:module';
import { instantOf } from '../../src/basics/instant.ts';
import { realWorld } from '../../src/server/main.ts';
import { openServer } from '../../src/server/open.ts';
import { openStore } from '../../src/store/open.ts';

const [place = '', start = '0'] = process.argv.slice(2);
const store = await openStore(place.startsWith('postgres:') ? { url: place } : { folder: place });
if (!store.ok) throw new Error(JSON.stringify(store.refusal));
const world = realWorld();
const began = world.stopwatch();
const ahead = Number(start) - world.now();
const server = await openServer({
  store: store.value,
  world: {
    ...world,
    now: () => instantOf(Number(start) + (world.stopwatch() - began)),
    at: (time, wake) => world.at(instantOf(time - ahead), wake),
  },
  log: () => {},
  label: 'doyen.test',
  version: '0.0.0',
  examplesFolder: 'examples',
  roomier: 1_000,
});
const listening = await server.listen(0, '127.0.0.1');
if (!listening.ok) throw new Error(JSON.stringify(listening.refusal));
void server.house.warm();
const ticket = server.house.tickets.issue('rehearsal');
console.log(JSON.stringify({ address: listening.value, ticket }));
// Where one is kept at all: a process that is killed would never leave it behind.
flushCompileCache();
process.once('SIGTERM', () => {
  void server.close().then(async () => {
    await store.value.close();
    process.exit(0);
  });
});
