/**
 * The embedded database reaches the disk and is alone on its folder; what cannot open says why.
 */

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { instantOf } from '../basics/instant.ts';
import { freshFolder } from '../../tools/support/each-store.ts';
import { mustOpen } from '../../tools/support/must-open.ts';
import { openStore } from './open.ts';

const opener = `
  import { openStore } from ${JSON.stringify(path.resolve('src/store/open.ts'))};
  const opened = await openStore({ folder: process.argv[1] });
  console.log(JSON.stringify(opened.ok ? 'open' : opened.refusal));
  if (opened.ok) setInterval(() => {}, 1000);
`;
const runOpener = (folder: string) => ['--input-type=module', '-e', opener, folder];

test('every appended entry reaches the disk by fdatasync before it is acknowledged', async () => {
  const store = await mustOpen({ folder: freshFolder() });
  const NOW = instantOf(1_900_000_000_000);
  const kept = (index: number) => ({ index, at: NOW, bytes: Uint8Array.of(index) });
  const clerkSeed = new Uint8Array(32);
  const seen = vi.spyOn(fs, 'fdatasyncSync');
  await store.found(
    { id: 's', origin: 'o', mode: 'real', clerkSeed, offset: 0, people: false, createdAt: NOW },
    kept(0),
  );
  for (let index = 1; index <= 20; index++) {
    const before = seen.mock.calls.length;
    await store.append('s', kept(index));
    expect(seen.mock.calls.length).toBeGreaterThan(before);
  }
  await store.close();
});

test('a second process on the same folder is refused by name of the first', async () => {
  const folder = freshFolder();
  const store = await mustOpen({ folder });
  const second = spawnSync(process.execPath, runOpener(folder), { encoding: 'utf8' });
  expect(JSON.parse(second.stdout)).toMatchObject({ code: 'folder_locked', pid: process.pid });
  expect(await openStore({ folder })).toMatchObject({ refusal: { code: 'folder_locked' } });
  await store.close();
  const after = await mustOpen({ folder });
  await after.close();
});

test('a folder whose holder was killed opens again', async () => {
  const folder = freshFolder();
  const child = spawn(process.execPath, runOpener(folder), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  expect(fs.existsSync(path.join(folder, 'db.lock'))).toBe(true);
  const store = await mustOpen({ folder });
  await store.close();
  expect(fs.existsSync(path.join(folder, 'db.lock'))).toBe(false);
});

test('a file for a folder and a database that is not there are refused by name', async () => {
  const file = path.join(freshFolder(), 'file');
  fs.writeFileSync(file, '');
  expect(await openStore({ folder: file })).toMatchObject({
    refusal: { code: 'folder_unwritable' },
  });
  const nowhere = await openStore({ url: 'postgres://me:secret@127.0.0.1:1/none' });
  expect(nowhere).toMatchObject({ refusal: { code: 'database_unreachable', host: '127.0.0.1:1' } });
  expect(JSON.stringify(nowhere)).not.toContain('secret');
});

test('with too little room left nothing is begun', async () => {
  const little = vi
    .spyOn(fs, 'statfsSync')
    .mockReturnValue({ bavail: 10, bsize: 4096 } as fs.StatsFs);
  expect(await openStore({ folder: freshFolder() })).toMatchObject({
    refusal: { code: 'disk_full', freeMb: 0 },
  });
  little.mockRestore();
});
