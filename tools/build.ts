/**
 * Builds what is run without sources: the pages, and the verifier that runs alone on Node 20.
 *
 * Use      `npm run build`; tools/start.ts builds only the pages, and only when they are stale.
 * Shapes   dist/web with a stamp of what it was made from; dist/verify.mjs.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emitted } from './emitted.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const STAMP = path.join(ROOT, 'dist/web/.stamp');
const MADE_FROM = [
  'package-lock.json',
  'tools/build.ts',
  'tools/emitted.ts',
  'tools/vite.config.ts',
];
const VERIFIER = path.join(ROOT, 'src/cli/stand-alone/main.ts');

/** Builds the pages where they are not the pages of these sources; whether it did. */
export async function buildPages(begun: () => void = () => {}): Promise<boolean> {
  const stamp = stampOf();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  begun();
  const { build } = await import('vite');
  const { default: config } = await import('./vite.config.ts');
  await build({ ...config, configFile: false, logLevel: 'warn' });
  writeFileSync(STAMP, stamp);
  return true;
}

/** One file, nothing beside it: our five rooms, the words, and noble. */
export async function buildVerifier(): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [emitted()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: VERIFIER,
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'verify.mjs', codeSplitting: false } },
    },
  });
}

function stampOf(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css|html|svg|woff2|json)$/.test(name) && !/\.test\./.test(name))
    .map((name) => path.join('src', name))
    .sort();
  for (const file of [...MADE_FROM, ...sources]) {
    hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  await buildPages();
  if (existsSync(VERIFIER)) await buildVerifier();
}
