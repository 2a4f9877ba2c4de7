/**
 * The command line as typed, turned into what is meant.
 *
 * Use      `readArguments(argv)` once, in main.ts; a new command is one line in `COMMANDS`.
 * Shapes   `doyen COMMAND WORDS --flag --option VALUE`; `--option=VALUE` is the same.
 * Errors   a `BadUsage` with a code and the word it concerns; the locales have a sentence for each.
 */

import { type Result, ok, refuse } from '../basics/result.ts';

type Syntax = {
  readonly words: readonly string[];
  readonly flags: readonly string[];
  readonly options: readonly string[];
};

/** `stand-in` and `verify` read on by themselves. */
const COMMANDS = {
  help: { words: [], flags: [], options: [] },
  serve: { words: [], flags: [], options: [] },
  rehearse: { words: ['EXAMPLE'], flags: ['json'], options: ['out'] },
  verify: {
    words: ['BUNDLE'],
    flags: ['json', 'explain'],
    options: ['fingerprint', 'policy', 'receipt', 'challenge', 'code', 'dispute'],
  },
  minute: { words: ['BUNDLE'], flags: [], options: ['fingerprint'] },
  power: { words: ['FILE'], flags: ['json', 'quick'], options: [] },
  booth: { words: ['ADDRESS'], flags: ['json'], options: ['port', 'policy'] },
  witness: {
    words: ['ADDRESS'],
    flags: ['once', 'json'],
    options: ['state', 'name', 'every', 'policy'],
  },
  'stand-in': { words: [], flags: [], options: [] },
} as const satisfies { readonly [command: string]: Syntax };

export type CommandName = keyof typeof COMMANDS;

export type Invocation = {
  readonly command: CommandName | 'version';
  readonly words: readonly string[];
  readonly flags: readonly string[];
  readonly options: { readonly [option: string]: string };
};

export type BadUsage =
  | { readonly code: 'command_unknown'; readonly given: string }
  | { readonly code: 'option_unknown'; readonly given: string }
  | { readonly code: 'option_without_value'; readonly given: string }
  | { readonly code: 'word_missing'; readonly word: string }
  | { readonly code: 'word_too_many'; readonly given: string };

export function readArguments(argv: readonly string[]): Result<Invocation, BadUsage> {
  const [first = 'help', ...rest] = argv;
  if (first === '--version' || first === '-v') return ok(plain('version'));
  if (first === '--help' || first === '-h' || rest.includes('--help')) return ok(plain('help'));
  if (!isCommand(first)) return refuse({ code: 'command_unknown', given: first });
  return readRest(first, rest);
}

function plain(command: Invocation['command']): Invocation {
  return { command, words: [], flags: [], options: {} };
}

function isCommand(given: string): given is CommandName {
  return Object.hasOwn(COMMANDS, given);
}

function readRest(command: CommandName, rest: readonly string[]): Result<Invocation, BadUsage> {
  const syntax: Syntax = COMMANDS[command];
  const words: string[] = [];
  const flags: string[] = [];
  const options: [string, string][] = [];
  const left = rest.flatMap(splitOption);
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (!next.startsWith('--')) {
      words.push(next);
      continue;
    }
    const name = next.slice(2);
    if (syntax.flags.includes(name)) {
      flags.push(name);
    } else if (name === 'lang' || syntax.options.includes(name)) {
      const value = left.shift();
      if (value === undefined) return refuse({ code: 'option_without_value', given: next });
      options.push([name, value]);
    } else {
      return refuse({ code: 'option_unknown', given: next });
    }
  }
  const missing = syntax.words[words.length];
  if (missing !== undefined) return refuse({ code: 'word_missing', word: missing });
  const extra = words[syntax.words.length];
  if (extra !== undefined) return refuse({ code: 'word_too_many', given: extra });
  return ok({ command, words, flags, options: Object.fromEntries(options) });
}

/** `--out=x` is `--out x`. */
function splitOption(word: string): readonly string[] {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}
