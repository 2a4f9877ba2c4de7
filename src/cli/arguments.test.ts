import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('a command is read with its words, flags and options, in any order', () => {
  const meant = {
    ok: true,
    value: {
      command: 'rehearse',
      words: ['x'],
      flags: ['json'],
      options: { out: 'u', lang: 'nl' },
    },
  };
  expect(readArguments(['rehearse', 'x', '--out', 'u', '--json', '--lang', 'nl'])).toEqual(meant);
  expect(readArguments(['rehearse', '--json', '--out=u', '--lang=nl', 'x'])).toEqual(meant);
});

test('nothing at all, and a cry for help, are help', () => {
  for (const argv of [[], ['help'], ['--help'], ['-h'], ['verify', '--help']]) {
    expect(readArguments(argv)).toMatchObject({ value: { command: 'help' } });
  }
  expect(readArguments(['--version'])).toMatchObject({ value: { command: 'version' } });
});

test.each([
  [['fly'], 'command_unknown'],
  [['toString'], 'command_unknown'],
  [['rehearse'], 'word_missing'],
  [['verify', 'a', 'b'], 'word_too_many'],
  [['verify', 'a', '--out', 'b'], 'option_unknown'],
  [['rehearse', 'a', '--out'], 'option_without_value'],
])('%j is bad usage: %s', (argv, code) => {
  expect(readArguments(argv)).toMatchObject({ refusal: { code } });
});
