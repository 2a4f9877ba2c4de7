/**
 * A member's own copy against servers of every kind: a patched one changes no byte of what the
 * browser runs, and every fault has its sentence.
 */

import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messages as enWitness } from '../../locales/en/witness.ts';
import { messages as en } from '../../locales/en/cli.ts';
import { messages as fr } from '../../locales/fr/cli.ts';
import { messages as nl } from '../../locales/nl/cli.ts';
import { portOf, readAddress } from './address.ts';
import { type BoothPorts, boothCommand } from './booth.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-booth-'));
const PAGE = '<!doctype html><html><head></head><body><script nonce="__NONCE__"></script></body>';
const WORKER = 'self.onmessage = () => "ours";';
const HEALTH = { version: '0.1.0', protocol: 'doyen/1', needsFounder: false };

beforeAll(() => {
  fs.mkdirSync(path.join(folder, 'assets'));
  fs.writeFileSync(path.join(folder, 'index.html'), PAGE);
  fs.writeFileSync(path.join(folder, 'assets/worker-1.js'), WORKER);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

type Heard = { readonly url: string; readonly headers: http.IncomingHttpHeaders };
type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A server of the test's own; `heard` is what reached it. */
async function server(handler: Handler) {
  const heard: Heard[] = [];
  const listening = http.createServer((request, response) => {
    heard.push({ url: request.url ?? '', headers: request.headers });
    handler(request, response);
  });
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
  open.push(
    () =>
      new Promise((closed) => {
        listening.close(closed);
        listening.closeAllConnections();
      }),
  );
  const { port } = listening.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, port, heard };
}

/** Poison at every address a page could come from; the interface answers as it must. */
const poisoned: Handler = (request, response) => {
  const { url = '' } = request;
  if (url === '/api/health') return json(response, HEALTH);
  if (url === '/api/evil.js') {
    response.setHeader('content-type', 'text/javascript');
    return void response.end('alert("poison")');
  }
  if (url === '/api/moved') return void response.writeHead(302, { location: 'http://evil' }).end();
  if (url.startsWith('/api/')) {
    response.setHeader('set-cookie', 'poison=1');
    response.setHeader('x-poison', '1');
    response.setHeader('content-security-policy', "script-src 'unsafe-inline' *");
    return json(response, { code: 'selection_unknown' }, 404);
  }
  response.setHeader('content-type', 'text/html');
  response.end('<script>poison()</script>');
};

function json(response: http.ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

/** `doyen booth`, until the test ends it. */
async function booth(
  address: string,
  given: { flags?: readonly string[]; options?: { [name: string]: string } } = {},
  ports: Partial<BoothPorts> = {},
) {
  let [out, err] = ['', ''];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let told = () => {};
  const ready = new Promise<void>((resolve) => {
    told = resolve;
  });
  const invocation = { words: [address], flags: [], options: {}, ...given };
  const exit = boothCommand(invocation, {
    words: en,
    others: enWitness,
    folder,
    web: folder,
    version: '0.1.0',
    ask: (at, asked) => fetch(at, asked),
    stopped,
    out: (text) => {
      out += text;
      told();
    },
    err: (text) => void (err += text),
    ...ports,
  });
  open.push(async () => {
    stop();
    await exit;
  });
  await Promise.race([ready, exit]);
  return { exit, said: () => ({ out, err }), stop };
}

/** Its address, from what it prints as JSON. */
async function boothAt(base: string): Promise<string> {
  const { said } = await booth(base, { flags: ['json'], options: { port: await freePort() } });
  return (JSON.parse(said().out) as { address: string }).address.replace(/\/$/, '');
}

async function freePort(): Promise<string> {
  const one = http.createServer();
  await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready));
  const { port } = one.address() as AddressInfo;
  await new Promise((closed) => one.close(closed));
  return String(port);
}

/** A request with headers that `fetch` would not let us set. */
function raw(address: string, headers: http.OutgoingHttpHeaders): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    http
      .get(address, { headers }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += String(part)));
        response.on('end', () => resolve([response.statusCode ?? 0, text]));
      })
      .on('error', reject);
  });
}

test('a patched server changes no byte of page and worker, and is not even asked', async () => {
  const body = await server(poisoned);
  const own = await boothAt(body.base);
  for (const at of ['/', '/s/abc/desk', '/s/abc/trustee']) {
    const answered = await fetch(`${own}${at}`);
    const page = await answered.text();
    const [, nonce = ''] = /nonce="([^"]+)"/.exec(page) ?? [];
    const mark = `\n    <meta name="doyen-own-copy" content="${body.base}" />`;
    const ours = PAGE.replace('__NONCE__', nonce).replace('<head>', `<head>${mark}`);
    expect(page).toBe(ours);
    expect(answered.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(answered.headers.get('content-security-policy')).toContain('require-trusted-types-for');
  }
  expect(await (await fetch(`${own}/assets/worker-1.js`)).text()).toBe(WORKER);
  expect((await fetch(`${own}/assets/worker-2.js`)).status).toBe(404);
  expect(body.heard.map(({ url }) => url)).toEqual(['/api/health']);
});

test('through the hatch go three headers and come three; no cookie, no script', async () => {
  const body = await server(poisoned);
  const own = await boothAt(body.base);
  const answered = await fetch(`${own}/api/selections/x/summary?from=1`, {
    headers: { authorization: 'Bearer t', cookie: 'a=1', 'x-other': '1' },
  });
  expect([answered.status, await answered.json()]).toEqual([404, { code: 'selection_unknown' }]);
  expect(answered.headers.get('set-cookie')).toBeNull();
  expect(answered.headers.get('x-poison')).toBeNull();
  expect(answered.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
  const last = body.heard.at(-1);
  expect(last?.url).toBe('/api/selections/x/summary?from=1');
  expect(last?.headers).toMatchObject({ authorization: 'Bearer t' });
  expect(last?.headers).not.toHaveProperty('cookie');
  expect(last?.headers).not.toHaveProperty('x-other');
  const script = await fetch(`${own}/api/evil.js`);
  expect([script.status, await script.json()]).toMatchObject([502, { code: 'answer_foreign' }]);
  const moved = await fetch(`${own}/api/moved`);
  expect([moved.status, await moved.json()]).toMatchObject([502, { code: 'server_moved' }]);
});

test('no answer is more than its name says: a page behind two types is none', async () => {
  const types = ['application/json;,text/html', 'application/json; charset=x,text/javascript'];
  const body = await server((request, response) => {
    if (request.url === '/api/health') return json(response, HEALTH);
    response.setHeader('content-type', types[Number(request.url?.at(-1))] ?? '');
    response.end('<script src="/api/1"></script>');
  });
  const own = await boothAt(body.base);
  for (const at of ['/api/0', '/api/1']) {
    const answered = await fetch(`${own}${at}`);
    expect(answered.headers.get('content-type')).toBe('application/json');
  }
});

test('a stream passes as it comes, and ends with its reader', async () => {
  let left = () => {};
  const gone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const body = await server((request, response) => {
    if (request.url === '/api/health') return json(response, HEALTH);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: size\ndata: 4\n\n');
    request.on('close', left);
  });
  const own = await boothAt(body.base);
  const reader = (await fetch(`${own}/api/selections/x/live`)).body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain('event: size');
  await reader?.cancel();
  await gone;
});

test('another name for this machine, and a foreign page, are turned away', async () => {
  const body = await server(poisoned);
  const own = await boothAt(body.base);
  const host = new URL(own).host;
  const before = body.heard.length;
  expect((await raw(`${own}/`, { host: 'evil.example' }))[0]).toBe(421);
  expect((await raw(`${own}/`, { host: host.replace('127.0.0.1', 'localhost') }))[0]).toBe(421);
  const api = `${own}/api/selections/x/summary`;
  expect((await raw(api, { host, origin: 'https://evil.example' }))[0]).toBe(403);
  expect((await raw(api, { host, 'sec-fetch-site': 'cross-site' }))[0]).toBe(403);
  expect((await raw(api, { host, 'sec-fetch-site': 'same-site' }))[0]).toBe(403);
  expect(body.heard.length).toBe(before);
  expect((await raw(api, { host, origin: own, 'sec-fetch-site': 'same-origin' }))[0]).toBe(404);
  expect((await raw(`${own}/s/x`, { host, 'sec-fetch-site': 'cross-site' }))[0]).toBe(200);
});

test('a server that is gone later is no answer, and no page is lost', async () => {
  const body = await server(poisoned);
  const own = await boothAt(body.base);
  await open.shift()?.();
  const answered = await fetch(`${own}/api/selections/x/summary`);
  const refusal = { code: 'server_unreachable', server: body.base };
  expect([answered.status, await answered.json()]).toEqual([502, refusal]);
  expect((await fetch(own)).status).toBe(200);
});

test('it says where it is, in words; a link leads to its own page', async () => {
  const body = await server(poisoned);
  const port = await freePort();
  const { said } = await booth(`${body.base}/s/abc/enrol/member:nl`, { options: { port } });
  const at = `http://127.0.0.1:${port}/s/abc/enrol/member:nl`;
  expect(said()).toEqual({ out: `${en.booth.ready(body.base, at)}\n`, err: '' });
});

test('another build of the same protocol is told, and served', async () => {
  const body = await server(poisoned);
  const port = await freePort();
  const { said } = await booth(body.base, { options: { port } }, { version: '0.2.0' });
  expect(said().err).toBe(`${en.booth.otherBuild('0.1.0', '0.2.0')}\n`);
});

async function refusedWith(address: string, options = {}, ports: Partial<BoothPorts> = {}) {
  const { exit, said } = await booth(address, { options }, ports);
  expect(await exit).toBe(2);
  expect(said().out).toBe('');
  return said().err.trim();
}

test('every reason not to start has its sentence and exit code 2', async () => {
  const { booth: words } = en;
  expect(await refusedWith('ftp://x')).toBe(words.address_wrong('ftp://x'));
  expect(await refusedWith('https://a:b@x')).toBe(words.address_wrong('https://a:b@x'));
  expect(await refusedWith('http://localhost', { port: '0' })).toBe(words.port_wrong('0'));
  expect(await refusedWith('http://localhost', {}, { web: '/none' })).toBe(
    words.pages_missing('/none'),
  );
  const gone = `http://127.0.0.1:${await freePort()}`;
  expect(await refusedWith(gone)).toBe(words.server_unreachable(gone, 'ECONNREFUSED'));
  const moving = await server(
    (_, response) => void response.writeHead(301, { location: 'x' }).end(),
  );
  expect(await refusedWith(moving.base)).toBe(words.server_moved(moving.base, 'x'));
  const other = await server((_, response) => void response.end('<h1>hello</h1>'));
  expect(await refusedWith(other.base)).toBe(words.not_a_doyen(other.base));
  const newer = await server((_, response) => json(response, { ...HEALTH, protocol: 'doyen/2' }));
  expect(await refusedWith(newer.base)).toBe(words.protocol_differs('doyen/2', 'doyen/1'));
  const older = await server((_, response) => json(response, { version: '0', needsFounder: true }));
  expect(await refusedWith(older.base)).toBe(words.protocol_differs('0', 'doyen/1'));
  const body = await server(poisoned);
  const busy = String(body.port);
  expect(await refusedWith(body.base, { port: busy })).toBe(words.port_busy(body.port));
});

test.each([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])('a certificate that is not good (%s) stops it', async (code) => {
  const cause = Object.assign(new Error('bad'), { code });
  const ask = () => Promise.reject(new TypeError('fetch failed', { cause }));
  const said = await refusedWith('https://doyen.example', {}, { ask });
  expect(said).toBe(en.booth.certificate_wrong('https://doyen.example', code));
});

test('an address is read as people type it; open ways are told', () => {
  const read = (given: string) => {
    const address = readAddress(given);
    return address.ok ? address.value : address.refusal;
  };
  const server = 'https://doyen.example';
  expect(read('doyen.example')).toEqual({ server, path: '/', open: false });
  expect(read('https://Doyen.Example/s/abc?x=1')).toEqual({
    ...{ server, path: '/s/abc?x=1', open: false },
  });
  expect(read('http://doyen.example:8080')).toMatchObject({ open: true });
  expect(read('http://localhost:4020')).toMatchObject({ open: false });
  expect(read('')).toMatchObject({ code: 'address_wrong' });
});

test('the port of a server is always the same, and another than its neighbour’s', () => {
  const ports = ['https://a.example', 'https://b.example', 'https://a.example'].map(portOf);
  expect(ports[0]).toBe(ports[2]);
  expect(ports[0]).not.toBe(ports[1]);
  for (const port of ports) expect([port >= 20_000, port < 30_000]).toEqual([true, true]);
});

test('each sentence stands in three languages', () => {
  for (const words of [en, nl, fr]) {
    for (const say of Object.values(words.booth)) {
      expect((say as (...given: string[]) => string)('7', '8')).not.toMatch(/undefined/);
    }
  }
});
