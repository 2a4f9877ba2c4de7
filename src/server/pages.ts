/**
 * The pages: what the build made, as it stands; any other address is the one page that finds its
 * way: the table's, or the corridor's below `/corridor` and `/c`.
 *
 * Use      app.ts, last of all routes; without a folder (a rehearsal in one process) there is none.
 * Shapes   files under /assets carry a hash in their name and never change; the page itself carries
 *          a nonce of this reply and is never kept.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compress } from 'hono/compress';
import { Hono } from 'hono';
import { type Variables, type Visit, decline } from './answers.ts';

const TYPES: { readonly [ending: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** `mark` goes into the head of the page: a member's own copy says so there. */
export function pages(folder: string, mark = ''): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>();
  app.get('/assets/*', compress(), async (visit) => {
    const file = await read(folder, visit.req.path);
    if (!file) return decline(visit, { code: 'not_found' });
    return send(visit, file, 'public, max-age=31536000, immutable');
  });
  app.get('*', async (visit) => {
    const hasEnding = path.extname(visit.req.path) !== '';
    const file = hasEnding ? await read(folder, visit.req.path) : undefined;
    if (file) return send(visit, file, 'no-cache');
    return hasEnding ? decline(visit, { code: 'not_found' }) : page(visit, folder, mark);
  });
  return app;
}

async function page(visit: Visit, folder: string, mark: string): Promise<Response> {
  const entry = /^\/(?:corridor|c)(?:\/|$)/.test(visit.req.path) ? 'corridor.html' : 'index.html';
  const html = await readFile(path.join(folder, entry), 'utf8').catch(() => undefined);
  if (html === undefined) return visit.text('The pages are being built: one moment.', 503);
  const nonce = visit.get('secureHeadersNonce') ?? '';
  const marked = html.replace('<head>', () => `<head>${mark}`);
  return visit.html(marked.replaceAll('__NONCE__', nonce), 200, { 'cache-control': 'no-store' });
}

type File = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

async function read(folder: string, address: string): Promise<File | undefined> {
  const name = path.join(folder, path.posix.normalize(decoded(address)));
  const type = TYPES[path.extname(name)];
  if (type === undefined || !name.startsWith(folder + path.sep)) return undefined;
  const bytes = await readFile(name).catch(() => undefined);
  return bytes && { bytes: Uint8Array.from(bytes), type };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '/';
  }
}

function send(visit: Visit, { bytes, type }: File, keep: string): Response {
  return visit.body(bytes, 200, { 'content-type': type, 'cache-control': keep });
}
