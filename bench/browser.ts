/**
 * A worker of ours in Chromium, bundled as the pages are.
 *
 * Use      `browserBallots(runs)`: milliseconds by run, the first included; `timesInChromium` for
 *          any other worker that answers one question with such times.
 * Errors   rejects where there is no browser: the caller says so and goes on.
 */

import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '../tools/support/chromium.ts';

export function browserBallots(runs: number): Promise<readonly number[]> {
  return timesInChromium('bench/browser-worker.ts', runs);
}

export async function timesInChromium(entry: string, asked: unknown): Promise<readonly number[]> {
  const code = await bundled(entry);
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/worker.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('http://bench.localhost/');
    return await page.evaluate(
      (question) =>
        new Promise<number[]>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(question);
        }),
      asked,
    );
  } finally {
    await browser.close();
  }
}

export async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['es'] },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was bundled');
  return chunk.code;
}
