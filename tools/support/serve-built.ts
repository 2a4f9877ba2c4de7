/**
 * The server that can be killed as one file with its code kept: it begins in half the time.
 *
 * Use      `openVictim(place, start, await builtChild())` where it begins hundreds of times.
 * Shapes   the same sources as serve-child.ts; the embedded database stays a package, for it looks
 *          for its files beside itself.
 */

import os from 'node:os';
import path from 'node:path';
import type { Command } from './victim.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'dist/child');
/** The embedded database is WebAssembly: a life of seconds is too short for its second compiler. */
const SOON_OVER = ['--liftoff-only', '--wasm-lazy-validation'];

export async function builtChild(): Promise<Command> {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(ROOT, 'tools/support/serve-child.ts'),
      target: 'node22',
      outDir: OUT,
      rolldownOptions: {
        external: [/^@electric-sql\//, 'pg-native', 'cloudflare:sockets'],
        output: { entryFileNames: 'serve-child.mjs', codeSplitting: false },
      },
    },
  });
  return {
    argv: [...SOON_OVER, path.join(OUT, 'serve-child.mjs')],
    env: { NODE_COMPILE_CACHE: path.join(os.tmpdir(), 'doyen-child-code') },
  };
}
