/**
 * A whole server, of its parts: the house, its sessions, its rehearsals, its routes, and a port.
 *
 * Use      `openServer` by main.ts (serve), by the command line's rehearsal in one process, and by
 *          tests; the clock and chance are theirs to give.
 * Errors   `listen` refuses a busy or forbidden port by name.
 */

import type { Server as HttpServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Result } from '../basics/result.ts';
import type { Store } from '../store/store.ts';
import { type Reckoner, reckoner, remembering } from '../table/reckoner.ts';
import type { Visit } from './answers.ts';
import { appOf } from './app.ts';
import { CorridorSessions } from './corridor-sessions.ts';
import { Corridors, type Leave } from './corridors.ts';
import { examplesIn } from './examples.ts';
import { House } from './house.ts';
import { limitsBy, paceBy } from './limits.ts';
import { type PortRefusal, listenAt } from './listen.ts';
import { type Engage, Rehearsals } from './rehearsals.ts';
import { replaying } from './replaying.ts';
import { PostOffice } from './post-office.ts';
import { Sessions } from './sessions.ts';
import { Tickets } from './tickets.ts';
import { Witnesses } from './witnesses.ts';
import type { Log, World } from './world.ts';

export type ServerParts = {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  /** The name of this house, the first part of every origin, e.g. `doyen.example`. */
  readonly label: string;
  readonly version: string;
  /** Whether the last name in `x-forwarded-for` is who asks. */
  readonly behindProxy?: boolean;
  readonly examplesFolder: string;
  readonly webFolder?: string;
  readonly engage?: Engage;
  /** Who may begin a corridor; left out, nobody. */
  readonly corridors?: Leave;
  /** So many times more attempts than usual: a rehearsal in one process is one peer. */
  readonly roomier?: number;
  /** Shared with devices in the same process, where what one has checked the others need not. */
  readonly reckoner?: Reckoner;
};
export type DoyenServer = {
  readonly house: House;
  readonly post: PostOffice;
  readonly rehearsals: Rehearsals;
  readonly corridors: Corridors;
  /** Every door of the interface, as `POST /api/rehearsals`. */
  readonly routes: readonly string[];
  /** Answers a request without a port. */
  request(request: Request): Promise<Response>;
  listen(port: number, host: string): Promise<Result<string, PortRefusal>>;
  close(): Promise<void>;
};

/** Longer than browsers and proxies keep an idle connection: they close it, nobody is cut off. */
const KEPT_OPEN = 125_000;

export async function openServer(parts: ServerParts): Promise<DoyenServer> {
  const { store, world, log } = parts;
  const full = parts.reckoner ?? remembering(reckoner(world.random));
  const tickets = new Tickets(store, world.random);
  const pace = paceBy(() => world.stopwatch(), parts.roomier);
  const ports = { store, world, log, reckoner: full, replaying: replaying(full), pace };
  const house = new House(parts.label, ports, tickets);
  await house.read();
  let address = '';
  const examples = examplesIn(parts.examplesFolder);
  const { engage = nobody } = parts;
  const rehearsals = new Rehearsals({
    ...{ house, examples, engage, world, log },
    address: () => address,
  });
  const post = new PostOffice(store);
  const corridors = new Corridors({ store, world, pace, leave: parts.corridors ?? 'nobody' });
  const app = appOf({
    ...{ house, rehearsals, examples, world, log },
    sessions: new Sessions(store, world),
    ...{ post, witnesses: new Witnesses(store) },
    corridors,
    corridorSessions: new CorridorSessions(world),
    limits: limitsBy(() => world.stopwatch(), parts.roomier),
    version: parts.version,
    webFolder: parts.webFolder,
    peerOf: parts.behindProxy === true ? peerBehindProxy : peerOf,
  });
  const http = portOf(app.fetch);
  return {
    house,
    post,
    rehearsals,
    corridors,
    routes: app.routes.filter(({ method }) => method !== 'ALL').map(routeName),
    request: async (request) => app.fetch(request),
    async listen(port, host) {
      const listening = shown(await listenAt(http, port, host));
      if (listening.ok) address = listening.value;
      return listening;
    },
    async close() {
      const quiet = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      if (address !== '') await quiet;
      await rehearsals.close();
      await house.close();
    },
  };
}

function portOf(answer: (request: Request) => Response | Promise<Response>): HttpServer {
  const http = createAdaptorServer({ fetch: answer }) as HttpServer;
  http.keepAliveTimeout = KEPT_OPEN;
  return http;
}

function routeName({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}

/** Without stand-ins there are no rehearsals in the browser. */
function nobody(_orders: unknown, _hear: unknown, left: () => void): { stop(): Promise<void> } {
  left();
  return { stop: () => Promise.resolve() };
}

function peerOf(visit: Visit): string {
  const env: unknown = visit.env;
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return '';
  return getConnInfo(visit).remote.address ?? '';
}

function peerBehindProxy(visit: Visit): string {
  return visit.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? peerOf(visit);
}

/** This machine under the name that people type. */
function shown(listening: Result<string, PortRefusal>): Result<string, PortRefusal> {
  if (!listening.ok) return listening;
  const here = /^http:\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::\])(?=:)/;
  return { ok: true, value: listening.value.replace(here, 'http://localhost') };
}
