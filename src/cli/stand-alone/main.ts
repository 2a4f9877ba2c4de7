/**
 * The verifier by itself: one file, `dist/verify.mjs`, that needs Node 20 and nothing else.
 *
 * Use      `node verify.mjs BUNDLE.zip --explain --lang nl`; built by tools/build.ts.
 * Errors   bad usage is a sentence and exit code 2.
 * Source   spec/verify.md §1.
 */

import { randomBytes } from 'node:crypto';
import { isMainThread, parentPort } from 'node:worker_threads';
import { readArguments } from '../arguments.ts';
import { isTag, tagOf } from '../words.ts';
import { answerParcels, checkTogether } from '../checkers.ts';
import { VERIFY_WORDS, verifyTogether } from '../verify.ts';

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', () => {});
const random = (length: number) => new Uint8Array(randomBytes(length));
if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else answerParcels(parentPort, random);

async function main(argv: readonly string[]): Promise<number> {
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
  const ports = {
    tag,
    random,
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
  };
  // This file is also what its threads run.
  const thread = new URL(import.meta.url);
  return verifyTogether(given.value, ports, (parcels) => checkTogether(parcels, thread, random));
}
