/**
 * The command line's doors: whatever is handed over that does not belong there gets one sentence
 * and exit code 2.
 *
 * A new command needs its line in `DOORS`, or this file does not compile.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../basics/instant.ts';
import { chance } from '../device/small-table.ts';
import { type CommandName, readArguments } from './arguments.ts';
import { minuteCommand } from './minute.ts';
import { powerCommand } from './power.ts';
import { rehearseCommand } from './rehearse.ts';
import { standInCommand } from './stand-in.ts';
import { verifyCommand } from './verify.ts';
import { witnessCommand } from './witness/witness.ts';
import { CLI_WORDS, WITNESS_WORDS } from './words.ts';
import type { World } from './world.ts';

type Said = { readonly exit: number; readonly out: string; readonly err: string };
type Door = (file: string) => Promise<Said>;

/** What is done with a file; `null` where a command takes none. */
const DOORS: { readonly [Command in CommandName]: Door | null } = {
  help: null,
  serve: null,
  rehearse: (file) =>
    run((world) => rehearseCommand(given(['rehearse', folderWith(file)]), 'en', world)),
  verify: (file) =>
    run(async (world) => verifyCommand(given(['verify', file]), { ...world, tag: 'en' })),
  minute: (file) =>
    run(async (world) => minuteCommand(given(['minute', file]), { ...world, tag: 'en' })),
  power: (file) => run((world) => powerCommand(given(['power', file]), 'en', world)),
  booth: null,
  witness: (file) =>
    run((world) =>
      witnessCommand(given(['witness', 'localhost/s/abc', '--once', '--policy', file]), {
        ...{ ...world, words: WITNESS_WORDS.en, stopped: () => true },
      }),
    ),
  'stand-in': (file) =>
    run((world) => standInCommand(Readable.from([contentOf(file)]), CLI_WORDS.en, world)),
};

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-doors-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, content);
  return file;
};
const FILES: readonly (readonly [string, () => string])[] = [
  ['no file', () => path.join(scratch, 'none')],
  ['a folder', () => scratch],
  ['a file under a file', () => path.join(write('plain', 'x'), 'below')],
  ['an empty file', () => write('empty', '')],
  ['bytes', () => write('bytes', chance('bytes')(10_000))],
  ['a text', () => write('text', 'Dear chair,\n\nI object.\n')],
  ['a text in Latin-1', () => write('latin', Uint8Array.of(0x22, 0xe9, 0x22))],
  ['a list', () => write('list.json', '[]')],
  ['an object without fields', () => write('object.json', '{}')],
  ['a key twice', () => write('twice.json', '{"format":"x","format":"y"}')],
  ['a prototype', () => write('proto.json', '{"__proto__":{"format":"doyen/definition/1"}}')],
  ['a hundred thousand levels', () => write('deep', '['.repeat(100_000) + ']'.repeat(100_000))],
  ['200 megabytes of nothing', () => sparse('large', 200 * 1024 * 1024)],
  ['the end of a zip', () => write('end.zip', 'PK\u0005\u0006' + '\u0000'.repeat(18))],
];

function sparse(name: string, size: number): string {
  const file = write(name, '');
  fs.truncateSync(file, size);
  return file;
}

/** The file in place of a definition; a way that leads nowhere stays as it is. */
function folderWith(file: string): string {
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return file;
  const folder = fs.mkdtempSync(path.join(scratch, 'example-'));
  fs.symlinkSync(file, path.join(folder, 'definition.json'));
  fs.copyFileSync('examples/small/answers.json', path.join(folder, 'answers.json'));
  return folder;
}

/** As a line on standard input; what cannot be read says nothing. */
function contentOf(file: string): string {
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return '\n';
  return `${fs.readFileSync(file, 'latin1').slice(0, 1_000_000)}\n`;
}

function given(argv: readonly string[]) {
  const read = readArguments(argv);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function run(command: (world: World) => Promise<number>): Promise<Said> {
  let [out, err] = ['', ''];
  const exit = await command({
    ...{ folder: scratch, language: 'en', watched: false, random: chance('doors') },
    fetch: () => Promise.reject(new Error('nobody is called')),
    now: () => instantOf(0),
    stopwatch: () => 0,
    wait: () => Promise.resolve(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { exit, out, err };
}

const OPEN = Object.entries(DOORS).flatMap(([name, door]) => (door ? [[name, door] as const] : []));

describe.each(OPEN)('doyen %s', (_, door) => {
  let before: string;
  beforeAll(() => {
    before = fs.readFileSync('examples/small/answers.json', 'utf8');
  });

  test.each(FILES)('%s: one sentence, exit code 2, nothing else', async (__, file) => {
    const { exit, out, err } = await door(file());
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^[^\n]+[.:]\n$/);
    expect(err).not.toMatch(/fault in the program|Error|at .*\.ts/);
    expect(fs.readFileSync('examples/small/answers.json', 'utf8')).toBe(before);
  });
});
