/**
 * `doyen`: the command line. The only file of it that reads arguments, environment, clock and
 * chance.
 *
 * Use      `doyen help` says what there is.
 * Errors   bad usage or input: one sentence on standard error, exit code 2; never a stack trace.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { instantOf } from '../basics/instant.ts';
import { serverWords } from '../locales/server-words.ts';
import type { Parcel } from '../verify/gather.ts';
import { type BadUsage, type Invocation, readArguments } from './arguments.ts';
import { CLI_WORDS, type CliWords, type Tag, WITNESS_WORDS, isTag, tagOf } from './words.ts';
import type { World } from './world.ts';

const world: World = {
  folder: process.env['DOYEN_FOLDER'] ?? process.cwd(),
  language: process.env['LC_ALL'] ?? process.env['LANG'] ?? '',
  watched: process.stderr.isTTY,
  random: (length) => Uint8Array.from(randomBytes(length)),
  fetch: (address, asked) => fetch(address, asked),
  now: () => instantOf(Date.now()),
  stopwatch: () => performance.now(),
  wait: (milliseconds) => wait(milliseconds, undefined, { ref: true }),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// A reader that has had enough (`| head`) is no fault; the exit code still says what was found.
process.stdout.on('error', () => {});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  const asked = given.ok ? given.value.options['lang'] : undefined;
  const words = CLI_WORDS[tagOf(asked ?? world.language)];
  if (!given.ok) return complain(usageSentence(given.refusal, words));
  if (asked !== undefined && !isTag(asked)) return complain(words.languageUnknown(asked));
  try {
    return await run(given.value, words);
  } catch (problem) {
    return complain(words.wentWrong(problem instanceof Error ? problem.message : String(problem)));
  }
}

async function run(given: Invocation, words: CliWords): Promise<number> {
  const tag = tagOf(given.options['lang'] ?? world.language);
  switch (given.command) {
    case 'help':
      world.out(words.help);
      return 0;
    case 'version':
      world.out(`${version()}\n`);
      return 0;
    case 'serve': {
      const { serve } = await import('../server/main.ts');
      return process.exit(await serve(serverWords(tag)));
    }
    case 'rehearse': {
      const { rehearseCommand } = await import('./rehearse.ts');
      return rehearseCommand(given, tag, world);
    }
    case 'verify': {
      const { verifyTogether } = await import('./verify.ts');
      return verifyTogether(atFolder(given), { ...world, tag }, checkInThreads);
    }
    case 'minute': {
      const { minuteCommand } = await import('./minute.ts');
      const file = path.resolve(world.folder, given.words[0] ?? '');
      return minuteCommand({ ...given, words: [file] }, { ...world, tag });
    }
    case 'power': {
      const { powerCommand } = await import('./power.ts');
      return powerCommand(given, tag, world);
    }
    case 'booth':
      return process.exit(await booth(given, tag));
    case 'witness': {
      const { witnessCommand } = await import('./witness/witness.ts');
      return witnessCommand(given, { ...world, ...stoppable(), words: WITNESS_WORDS[tag] });
    }
    case 'stand-in': {
      const { standInCommand } = await import('./stand-in.ts');
      return process.exit(await standInCommand(process.stdin, words, world));
    }
  }
}

async function booth(given: Invocation, tag: Tag): Promise<number> {
  const { boothCommand } = await import('./booth/booth.ts');
  const web = path.join(import.meta.dirname, '../../dist/web');
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
  });
  const ask = (address: string, asked: RequestInit) => fetch(address, asked);
  const [words, others] = [CLI_WORDS[tag], WITNESS_WORDS[tag]];
  return boothCommand(given, {
    ...{ ...world, words, others, web, version: version(), ask, stopped },
  });
}

/** Paths as they were meant where the command was typed. */
function atFolder({ words, options, ...rest }: Invocation): Invocation {
  const at = (file: string) => path.resolve(world.folder, file);
  const files = Object.entries(options).map(([name, value]) =>
    ['policy', 'receipt', 'challenge', 'dispute'].includes(name)
      ? [name, at(value)]
      : [name, value],
  );
  return { ...rest, words: words.map(at), options: Object.fromEntries(files) };
}

/** A wait that ends when this process is told to stop. */
function stoppable(): Pick<World, 'wait'> & { readonly stopped: () => boolean } {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop.abort());
  const { signal } = stop;
  return {
    stopped: () => signal.aborted,
    wait: (milliseconds) => wait(milliseconds, undefined, { signal }).catch(() => {}),
  };
}

async function checkInThreads(parcels: readonly Parcel[]) {
  const { checkTogether } = await import('./checkers.ts');
  const thread = new URL('check-worker/main.ts', import.meta.url);
  return checkTogether(parcels, thread, world.random);
}

function version(): string {
  const file = path.join(import.meta.dirname, '../../package.json');
  const { version: known } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return known;
}

function complain(sentence: string): number {
  world.err(`${sentence}\n`);
  return 2;
}

function usageSentence(bad: BadUsage, words: CliWords): string {
  switch (bad.code) {
    case 'command_unknown':
      return words.commandUnknown(bad.given);
    case 'option_unknown':
      return words.optionUnknown(bad.given);
    case 'option_without_value':
      return words.optionWithoutValue(bad.given);
    case 'word_missing':
      return words.wordMissing(bad.word);
    case 'word_too_many':
      return words.wordTooMany(bad.given);
  }
}
