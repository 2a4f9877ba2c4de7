/**
 * The pages: each with a nonce of its own, assets for ever, and nothing from outside their folder.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Hono } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { Variables } from './answers.ts';
import { pages } from './pages.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-pages-'));
fs.mkdirSync(path.join(folder, 'web/assets'), { recursive: true });
fs.writeFileSync(path.join(folder, 'web/index.html'), '<script nonce="__NONCE__"></script>');
fs.writeFileSync(path.join(folder, 'web/assets/main-1.js'), 'export {}');
fs.writeFileSync(path.join(folder, 'secret.txt'), 'not for you');
fs.writeFileSync(path.join(folder, 'web/.stamp'), 'x');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const app = new Hono<{ Variables: Variables }>();
app.use(secureHeaders({ contentSecurityPolicy: { scriptSrc: [NONCE] } }));
app.route('/', pages(path.join(folder, 'web')));
const get = async (address: string) => app.request(address);

test.each(['/', '/s/abc', '/s/abc/desk', '/s/../x'])('%s is the page, never kept', async (at) => {
  const answered = await get(at);
  const [, nonce = ''] = /nonce="([^"]+)"/.exec(await answered.text()) ?? [];
  expect(nonce.length).toBeGreaterThan(10);
  expect(answered.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  expect(answered.headers.get('cache-control')).toBe('no-store');
});

test('each page has another nonce', async () => {
  const [one, two] = [await (await get('/')).text(), await (await get('/')).text()];
  expect(one).not.toBe(two);
});

test('assets never change', async () => {
  const answered = await get('/assets/main-1.js');
  expect(answered.headers.get('cache-control')).toContain('immutable');
  expect(answered.headers.get('content-type')).toContain('text/javascript');
});

test.each([
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/none.js',
])('%s is not there', async (at) => {
  const answered = await get(at);
  expect(await answered.text()).not.toContain('not for you');
  expect(answered.status).toBe(404);
});

test('what has no known ending is not sent', async () => {
  expect((await get('/.stamp')).status).not.toBe(500);
  expect(await (await get('/.stamp')).text()).not.toBe('x');
});
