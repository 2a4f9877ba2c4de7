/**
 * The processor's time of work in a page of Chromium: what it would take where nothing else runs.
 *
 * Use      `ownTimesInChromium(entry, asked, runs)`: the entry sets `globalThis.work`; milliseconds
 *          by run, the first included.
 * Errors   rejects where there is no browser: the caller says so and goes on.
 */

import { type CDPSession, chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../tools/support/chromium.ts';
import { bundled } from './browser.ts';

export async function ownTimesInChromium(
  entry: string,
  asked: unknown,
  runs: number,
): Promise<readonly number[]> {
  const code = await bundled(entry);
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html>');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => 'work' in globalThis);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const before = await busyOf(session);
      await page.evaluate((question) => {
        (globalThis as unknown as { work: (asked: unknown) => void }).work(question);
      }, asked);
      times.push(1000 * ((await busyOf(session)) - before));
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Seconds of the page's main thread so far. */
async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
