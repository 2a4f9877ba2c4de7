/**
 * `doyen serve` as a process: it says where it is, or in one sentence why not, and stops cleanly.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../tools/support/each-store.ts';

type Run = { readonly child: ChildProcess; said(): string; readonly left: Promise<number | null> };

function serve(words: Record<string, string>): Run {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'serve'], {
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', DATABASE_URL: '', PORT: '0', ...words },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, said: () => said, left };
}

const ready = (run: Run) => expect.poll(run.said, { timeout: 20_000 }).toContain('Doyen is ready');

test('it prints address and code; signals, even doubled, stop it and free the folder', async () => {
  const folder = freshFolder();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const run = serve({ DOYEN_DATA: folder });
    await ready(run);
    expect(run.said()).toMatch(/http:\/\/localhost:\d+/);
    expect(run.said()).toMatch(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
    run.child.kill(signal);
    run.child.kill(signal);
    expect(await run.left).toBe(0);
    expect(fs.existsSync(path.join(folder, 'db.lock'))).toBe(false);
  }
});

test('a folder in use, a busy port, a wrong setting: one sentence each and code 2', async () => {
  const folder = freshFolder();
  const first = serve({ DOYEN_DATA: folder });
  await ready(first);
  const busy = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  const port = String((busy.address() as net.AddressInfo).port);
  const cases: readonly [Record<string, string>, RegExp][] = [
    [{ DOYEN_DATA: folder }, /in use by another Doyen \(process \d+\)/],
    [{ DOYEN_DATA: freshFolder(), PORT: port }, /Port \d+ is taken/],
    [{ PORT: 'x' }, /PORT must be a number/],
    [{ DOYEN_ORIGIN: 'https://x' }, /DOYEN_ORIGIN must be a host name/],
    [{ DOYEN_DATA: '/proc/none/data' }, /cannot be written/],
    [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' }, /127.0.0.1:1 cannot be reached/],
  ];
  for (const [words, sentence] of cases) {
    const run = serve(words);
    expect(await run.left).toBe(2);
    expect(run.said()).toMatch(sentence);
    expect(run.said().trim().split('\n')).toHaveLength(1);
    expect(run.said()).not.toContain('secret');
  }
  busy.close();
  first.child.kill('SIGTERM');
  expect(await first.left).toBe(0);
});
