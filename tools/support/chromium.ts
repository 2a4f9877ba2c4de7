/**
 * The browser of the journeys: $CHROMIUM, else one on the machine, else the one inside the npm
 * package.
 *
 * Use      journeys/playwright.config.ts and tools that make screenshots.
 * Shapes   the npm package unpacks into a folder of our own, or two users of /tmp collide.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export async function chromiumPath(): Promise<string> {
  const there = [process.env['CHROMIUM'] ?? '', ...KNOWN].find((known) => existsSync(known));
  if (there !== undefined) return there;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = path.resolve('node_modules/.cache/chromium');
  try {
    mkdirSync(process.env['TMPDIR'], { recursive: true });
    const browser = await chromium.executablePath();
    if (spawnSync('ldd', [browser], { encoding: 'utf8' }).stdout.includes('not found')) {
      // A bare machine lacks NSS: the package carries Amazon Linux's.
      await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
      process.env['LD_LIBRARY_PATH'] = path.join(process.env['TMPDIR'], 'al2023', 'lib');
    }
    return browser;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
