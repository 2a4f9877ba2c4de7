/**
 * A member's own copy of the pages, on a machine of its own: our files and nobody else's, and a
 * hatch through which only the interface of the body's server is reached.
 *
 * Use      `openOwnCopy` by the command line (`doyen booth ADDRESS`); tests call `request`.
 * Shapes   pages and workers come from the folder of this build, under the server's own strict
 *          policy; what is asked under /api goes to the one server named at the start, with three
 *          headers and no more, and its answer comes back with three and only as JSON, events or a
 *          zip: whatever else it sends is not passed on. No cookie goes either way.
 * Errors   `host_foreign` and `origin_foreign` against other pages of the same browser (DNS
 *          rebinding, foreign sites); `server_unreachable`, `server_moved`, `answer_foreign`: 502,
 *          which a device takes as no answer.
 * Source   spec/device.md §6.
 */

import type { Server as HttpServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Result } from '../basics/result.ts';
import { type Variables, type Visit, decline } from './answers.ts';
import { headers, sizeLimit } from './headers.ts';
import { type PortRefusal, listenAt } from './listen.ts';
import { pages } from './pages.ts';

export type Ask = (address: string, asked: RequestInit) => Promise<Response>;

export type OwnCopyParts = {
  /** Scheme, host and port of the body's server, without a slash at the end. */
  readonly server: string;
  readonly port: number;
  readonly webFolder: string;
  readonly ask: Ask;
};

export type OwnCopy = {
  /** Answers a request without a port. */
  request(request: Request): Promise<Response>;
  listen(): Promise<Result<string, PortRefusal>>;
  close(): Promise<void>;
};

type App = Hono<{ Variables: Variables }>;

export const LOOPBACK = '127.0.0.1';

const SENT_ON = ['authorization', 'content-type', 'accept'];
const SENT_BACK = ['retry-after', 'content-disposition'];
const KNOWN_ANSWERS = ['application/json', 'text/event-stream', 'application/zip'];

export function openOwnCopy(parts: OwnCopyParts): OwnCopy {
  const app = appOf(parts);
  const http = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  return {
    request: async (request) => app.fetch(request),
    listen: () => listenAt(http, parts.port, LOOPBACK),
    close: async () => {
      const quiet = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await quiet;
    },
  };
}

function appOf(parts: OwnCopyParts): App {
  const app: App = new Hono();
  app.use(headers(), ownHostOnly(parts));
  app.use('/api/*', ownPagesOnly(parts), sizeLimit());
  app.all('/api/*', (visit) => passOn(visit, parts));
  app.route('/', pages(parts.webFolder, markOf(parts)));
  app.notFound((visit) => decline(visit, { code: 'not_found' }));
  return app;
}

/** What the page reads to know whose copy it is. */
function markOf({ server }: OwnCopyParts): string {
  return `\n    <meta name="doyen-own-copy" content="${server}" />`;
}

/** A name that somebody else points at this machine is not this house. */
function ownHostOnly({ port }: OwnCopyParts): MiddlewareHandler<{ Variables: Variables }> {
  const own = `${LOOPBACK}:${port}`;
  return async (visit, next) => {
    const host = visit.req.header('host') ?? new URL(visit.req.url).host;
    return host === own ? next() : visit.json({ code: 'host_foreign', host, own }, 421);
  };
}

/** Only a page of this very house asks through the hatch. */
function ownPagesOnly({ port }: OwnCopyParts): MiddlewareHandler<{ Variables: Variables }> {
  const own = `http://${LOOPBACK}:${port}`;
  return async (visit, next) => {
    const origin = visit.req.header('origin') ?? own;
    const site = visit.req.header('sec-fetch-site') ?? 'same-origin';
    const foreign = origin !== own || (site !== 'same-origin' && site !== 'none');
    return foreign ? visit.json({ code: 'origin_foreign', origin }, 403) : next();
  };
}

async function passOn(visit: Visit, { server, ask }: OwnCopyParts): Promise<Response> {
  const { method, url, raw } = visit.req;
  const { pathname, search } = new URL(url);
  const body = method === 'GET' || method === 'HEAD' ? null : await visit.req.arrayBuffer();
  const asked = {
    method,
    headers: only(SENT_ON, raw.headers),
    body,
    redirect: 'manual',
    credentials: 'omit',
  } as const;
  const answered = await ask(`${server}${pathname}${search}`, asked).catch(() => undefined);
  if (!answered) return visit.json({ code: 'server_unreachable', server }, 502);
  if (answered.status >= 300 && answered.status < 400) {
    return visit.json({ code: 'server_moved', server }, 502);
  }
  const type = knownType(answered.headers.get('content-type') ?? '');
  if (type === undefined) {
    await answered.body?.cancel();
    return visit.json({ code: 'answer_foreign', server }, 502);
  }
  const back = { 'content-type': type, 'cache-control': 'no-store' };
  const headers = { ...only(SENT_BACK, answered.headers), ...back };
  return new Response(answered.body, { status: answered.status, headers });
}

/**
 * What the answer is, in our own words: a browser may read more into the server's, such as a page
 * behind `application/json;,text/html`.
 */
function knownType(given: string): string | undefined {
  return KNOWN_ANSWERS.find((known) => known === given.split(';')[0]?.trim());
}

function only(names: readonly string[], given: Headers): Record<string, string> {
  const pairs = names.flatMap((name): readonly [string, string][] => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
}
