/**
 * All routes behind one door: headers, limits on size, a line in the log, and words for what went
 * wrong.
 *
 * Use      open.ts builds it; tests call `app.request`.
 * Shapes   every page has a strict policy with a nonce of its own and Trusted Types; nothing of
 *          another site is loaded, framed or posted to. The log has method, route, status and
 *          milliseconds.
 * Errors   what throws is answered `not_kept`, or `disk_full` where that is why: nothing was
 *          acknowledged, the same may be sent again. `record_unreadable` is one selection's alone.
 */

import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';
import { PROTOCOL, type Sent } from '../contract/replies.ts';
import type { Declined } from '../device/board.ts';
import { isFull } from '../store/reserve.ts';
import { type Variables, type Visit, decline, say } from './answers.ts';
import { openBody } from './body.ts';
import { type CorridorPorts, corridorRoutes } from './corridor-routes.ts';
import type { Examples } from './examples.ts';
import { headers, sizeLimit } from './headers.ts';
import { letterRoutes } from './letter-routes.ts';
import { pages } from './pages.ts';
import { rehearsalRoutes } from './rehearsal-routes.ts';
import { type SelectionPorts, selectionRoutes } from './selection-routes.ts';
import { UnreadableRecord } from './room.ts';
import { witnessRoutes } from './witness-routes.ts';
import type { Log, World } from './world.ts';

export type AppPorts = SelectionPorts &
  CorridorPorts & {
    readonly examples: Examples;
    readonly version: string;
    readonly webFolder: string | undefined;
    readonly world: World;
    readonly log: Log;
    /** Whose request this is, for limits; empty where all are one. */
    peerOf(visit: Visit): string;
  };
type App = Hono<{ Variables: Variables }>;

export function appOf(ports: AppPorts): App {
  const app: App = new Hono();
  app.use(logged(ports), headers());
  app.use('/api/*', atDoor(ports), openBody());
  app.route('/api', api(ports));
  app.all('/api/*', (visit) => decline(visit, { code: 'not_found' }));
  if (ports.webFolder !== undefined) app.route('/', pages(ports.webFolder));
  app.notFound((visit) => decline(visit, { code: 'not_found' }));
  app.onError((problem, visit) => {
    ports.log({ what: 'request failed', route: routePath(visit), why: problem.message });
    return decline(visit, refusalOf(problem));
  });
  return app;
}

function refusalOf(problem: Error): Declined {
  if (problem instanceof UnreadableRecord) {
    return { code: 'record_unreadable', entry: problem.entry };
  }
  return { code: isFull(problem) ? 'disk_full' : 'not_kept' };
}

function api(ports: AppPorts): App {
  const { house, examples, version } = ports;
  const app: App = new Hono();
  app.get('/health', async (visit) => {
    const needsFounder = await house.tickets.needsFounder();
    const health: Sent['health'] = { version, protocol: PROTOCOL, needsFounder };
    return say(visit, 'health', health);
  });
  app.get('/examples', async (visit) => say(visit, 'examples', await examples.list()));
  app.use('/examples/*', compress());
  app.get('/examples/:id/corridor', async (visit) => {
    const bytes = await examples.corridor(visit.req.param('id'));
    if (bytes === undefined) return decline(visit, { code: 'example_unknown' });
    return visit.body(bytes, 200, { 'content-type': 'application/json' });
  });
  app.get('/origin', (visit) => say(visit, 'origin', house.promise()));
  app.route('/selections', selectionRoutes(ports));
  app.route('/selections', letterRoutes(ports));
  app.route('/selections', witnessRoutes(ports));
  app.route('/rehearsals', rehearsalRoutes(ports));
  app.route('/corridors', corridorRoutes(ports));
  return app;
}

function logged({ log, world }: AppPorts): MiddlewareHandler<{ Variables: Variables }> {
  return async (visit, next) => {
    const started = world.stopwatch();
    await next();
    const ms = Math.round(world.stopwatch() - started);
    const { method } = visit.req;
    log({ what: 'request', method, route: routePath(visit), status: visit.res.status, ms });
  };
}

/**
 * Before any route of the interface: who asks, how much they send, and that nobody keeps the
 * answer.
 */
function atDoor({ peerOf }: AppPorts): MiddlewareHandler<{ Variables: Variables }> {
  const limit = sizeLimit();
  return async (visit, next) => {
    visit.set('peer', peerOf(visit));
    visit.header('cache-control', 'no-store');
    return limit(visit, next);
  };
}
