/**
 * `doyen serve`: the server on this machine, with its clock, its chance and its settings.
 *
 * Use      tools/start.ts and the command line; `realWorld` also serves a rehearsal's clock.
 * Errors   one sentence on standard error and exit code 2 where it cannot start or the disk is
 *          full.
 */

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { instantOf } from '../basics/instant.ts';
import type { messages } from '../locales/en/server.ts';
import { type StoreRefusal, openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { engageBy } from './company.ts';
import type { PortRefusal } from './listen.ts';
import { type DoyenServer, openServer } from './open.ts';
import { type Settings, readSettings } from './settings.ts';
import type { Log, World } from './world.ts';

export type ServerWords = typeof messages;

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const WEB = path.join(ROOT, 'dist/web');
/** The longest sleep: a wall clock that is set anew is noticed within it. */
const MINUTE = 60_000;

export function realWorld(): World {
  return {
    now: () => instantOf(Date.now()),
    random: (length) => Uint8Array.from(randomBytes(length)),
    stopwatch: () => performance.now(),
    at(time, wake) {
      let timer: NodeJS.Timeout;
      const wait = () => {
        const left = time - Date.now();
        if (left <= 0) wake();
        else timer = setTimeout(wait, Math.min(left, MINUTE)).unref();
      };
      timer = setTimeout(wait, Math.min(Math.max(time - Date.now(), 0), MINUTE)).unref();
      return () => clearTimeout(timer);
    },
  };
}

/**
 * Serves until told to stop; the answer is the exit code. `built` resolves once the pages are
 * there.
 */
export async function serve(words: ServerWords, built = Promise.resolve()): Promise<number> {
  const interactive = process.stderr.isTTY;
  const settings = readSettings(process.env, { root: ROOT, interactive });
  if (!settings.ok) return say(words[settings.refusal.code](settings.refusal.given));
  const stopped = untilStopped();
  const store = await openStore(settings.value.place);
  if (!store.ok) return say(refusalSentence(store.refusal, words));
  const server = await openServer(
    partsOf(store.value, settings.value, { words, fail: stopped.fail }),
  );
  const close = async () => {
    await server.close();
    await store.value.close().catch(() => {});
  };
  const listening = await server.listen(settings.value.port, settings.value.host);
  if (!listening.ok) {
    await close();
    return say(refusalSentence(listening.refusal, words));
  }
  void server.house.warm().catch(() => {});
  await Promise.race([built, stopped.done]);
  if (!stopped.asked()) await greet(listening.value, server, { words, ...settings.value });
  const failure = await stopped.done;
  console.log(words.stopping);
  await close();
  return failure === null ? 0 : say(words.disk_full(folderOf(settings.value)));
}

async function greet(
  address: string,
  server: DoyenServer,
  { words, newCode }: { readonly words: ServerWords; readonly newCode: boolean },
): Promise<void> {
  if (!existsSync(path.join(WEB, 'index.html'))) console.error(words.notBuilt);
  const code = await server.house.tickets.chairCode(newCode);
  console.log(words.ready(address));
  if (code !== undefined) console.log(words.chairCode(code));
  if (server.corridors.leave === 'code') {
    console.log(words.corridorCode(server.corridors.newCode()));
  }
}

type Ports = { readonly words: ServerWords; readonly fail: () => void };

function partsOf(store: Store, settings: Settings, { words, fail }: Ports) {
  const { label, logRequests, behindProxy, place, corridors } = settings;
  const noRoom = saidOnce(() => console.error(words.no_room(folderOf(settings))));
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const log: Log = ({ what, ...details }) => {
    if (what === 'request' && !logRequests) return;
    console.error(
      [what, ...Object.entries(details).map(([key, value]) => `${key}=${value}`)].join(' '),
    );
    if (String(details['why']).startsWith('no room')) noRoom();
    else if ('folder' in place && hasStopped(details['why'])) fail();
  };
  return {
    store,
    world: realWorld(),
    log,
    label,
    behindProxy,
    corridors,
    version,
    examplesFolder: path.join(ROOT, 'examples'),
    webFolder: WEB,
    engage: engageBy(process.execPath, path.join(ROOT, 'src/cli/main.ts')),
  };
}

/** Not more than once a minute. */
function saidOnce(say: () => void): () => void {
  let last: number | undefined;
  return () => {
    const now = performance.now();
    if (last !== undefined && now - last < MINUTE) return;
    last = now;
    say();
  };
}

/** An embedded database that could not write its log has stopped: so must the server. */
function hasStopped(why: string | number | undefined): boolean {
  return /ENOSPC|EDQUOT|No space left|could not (?:write|extend|fsync)|unreachable|PANIC/i.test(
    `${why}`,
  );
}

/** Told by a signal, however often, or by a disk that is full. */
function untilStopped() {
  let asked = false;
  let stop: (failure: 'disk' | null) => void = () => {};
  const done = new Promise<'disk' | null>((resolve) => {
    stop = (failure) => {
      asked = true;
      resolve(failure);
    };
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(null));
  return { done, asked: () => asked, fail: () => stop('disk') };
}

function refusalSentence(refusal: StoreRefusal | PortRefusal, words: ServerWords): string {
  switch (refusal.code) {
    case 'folder_locked':
      return words.folder_locked(refusal.folder, refusal.pid);
    case 'folder_unwritable':
      return words.folder_unwritable(refusal.folder, refusal.why);
    case 'disk_full':
      return words.disk_full(refusal.folder);
    case 'database_unreachable':
      return words.database_unreachable(refusal.host, refusal.why);
    case 'port_busy':
      return words.port_busy(refusal.port);
    case 'port_forbidden':
      return words.port_forbidden(refusal.port, refusal.why);
  }
}

function folderOf({ place }: Settings): string {
  return 'folder' in place ? path.resolve(place.folder) : new URL(place.url).host;
}

function say(sentence: string): number {
  console.error(sentence);
  return 2;
}
