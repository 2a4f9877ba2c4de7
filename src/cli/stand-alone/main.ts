/**
 * The verifier by itself: one file, `dist/verify.mjs`, that needs Node 20 and nothing else.
 *
 * Use      `node verify.mjs BUNDLE.zip --explain --lang nl`; built by tools/build.ts.
 * Errors   bad usage is a sentence and exit code 2.
 * Source   spec/verify.md §1.
 */

import { randomBytes } from 'node:crypto';
import { readArguments } from '../arguments.ts';
import { isTag, tagOf } from '../words.ts';
import { VERIFY_WORDS, verifyCommand } from '../verify.ts';

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', () => {});
process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
  const given = readArguments(['verify', ...argv]);
  const asked = given.ok ? given.value.options['lang'] : undefined;
  const tag = tagOf(asked ?? process.env['LANG'] ?? '');
  const words = VERIFY_WORDS[tag];
  if (given.ok && given.value.command !== 'verify') {
    process.stdout.write(words.verifierUse);
    return 0;
  }
  if (!given.ok || (asked !== undefined && !isTag(asked))) {
    process.stderr.write(words.verifierUse);
    return 2;
  }
  return verifyCommand(given.value, {
    tag,
    random: (length) => new Uint8Array(randomBytes(length)),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
