/**
 * The floors of the house stand: no room imports upward, only `main.ts` reads the world.
 */

import { expect, test } from 'vitest';
import { ROOMS, breaches } from '../tools/floors.ts';
import { sources } from '../tools/syntax.ts';

const planted = (file: string, text: string) => breaches([{ file, text }]);

test('no file imports what its room may not, and none but main.ts reads the world', () => {
  expect(breaches(sources('src'))).toEqual([]);
});

test('every folder of src is a known room', () => {
  const rooms = sources('src').map(({ file }) => /^src\/([^/]+)\//.exec(file)?.[1]);
  const known = Object.keys(ROOMS);
  expect(rooms.filter((room) => room !== undefined && !known.includes(room))).toEqual([]);
});

test.each([
  [
    'src/table/x.ts',
    "import { openStore } from '../store/store.ts';",
    'table may not import store',
  ],
  [
    'src/table/x.ts',
    "import { note } from '../corridor/note.ts';",
    'table may not import corridor',
  ],
  ['src/table/x.ts', "import type { Note } from '../corridor/note.ts';", 'table may not import'],
  ['src/record/x.ts', "export { ruling } from '../wall/ruling.ts';", 'record may not import wall'],
  ['src/web/x.tsx', "import { room } from '../server/room.ts';", 'web may not import server'],
  ['src/web/x.ts', "void import('../store/store.ts');", 'web may not import store'],
  ['src/verify/x.ts', "import { z } from 'zod';", 'verify may not import zod'],
  ['src/crypto/x.ts', "import { hash } from 'node:crypto';", 'crypto may not import node:crypto'],
  ['src/web/main.ts', "import fs from 'node:fs';", 'web may not import node:fs'],
  ['src/locales/x.ts', "import { ok } from '../table/process.ts';", 'locales may not import table'],
  ['src/server/x.ts', "import { it } from '../../tools/floors.ts';", 'outside the house'],
  ['src/lobby/x.ts', "import { ok } from '../basics/result.ts';", 'no known room'],
])('a bad import in %s is caught: %s', (file, text, breach) => {
  expect(planted(file, text).join()).toContain(breach);
});

test.each([
  'const now = Date.now();',
  'const now = globalThis.Date.now();',
  'const now = new Date();',
  'const chance = Math.random();',
  'const start = performance.now();',
  'const home = process.env;',
  'crypto.getRandomValues(new Uint8Array(8));',
  "import { randomBytes } from 'node:crypto';",
])('asking the world in another file than main.ts is caught: %s', (text) => {
  expect(planted('src/server/room.ts', text)).not.toEqual([]);
  expect(planted('src/server/main.ts', text)).toEqual([]);
});

test('what is allowed passes: a lower floor, a type for the locales, a named package', () => {
  expect(planted('src/device/x.ts', "import { ok } from '../basics/result.ts';")).toEqual([]);
  expect(planted('src/locales/x.ts', "import type { A } from '../table/a.ts';")).toEqual([]);
  expect(planted('src/crypto/x.ts', "import { x } from '@noble/curves/ed25519.js';")).toEqual([]);
  expect(planted('src/server/x.ts', 'const day = new Date(0);')).toEqual([]);
});
