/**
 * The Count of a large corridor in Chromium: the pages as they are built, and a real screen.
 *
 * Use      `npm run bench -- corridor-browser [TURNS]`, after `npm run build`.
 * Shapes   opened: from the click on "The count" to the frame with the first rows, and with all;
 *          changed: from "Keep", half a second after the last letter of the reason, to the frame
 *          with the new position; slid: a hand that moves the
 *          slider a day every 16 ms, with the longest time between two frames. Wall time, and the
 *          processor's time of the page's main thread beside it, where the page is at work at once.
 * Errors   rejects where there is no browser.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test';
import { plainJson } from '../src/corridor/formats/plain.ts';
import { chromiumArgs, chromiumPath } from '../tools/support/chromium.ts';
import { type Size, largeCorridor } from './large-corridor.ts';
import { line, spreadOf } from './spread.ts';

const BUILT = path.resolve(import.meta.dirname, '../dist/web');
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', woff2: 'font/woff2' };
const ADDRESS = 'http://bench.localhost/corridor#/c/example-large/meetings';
const HAND_DAYS = 60;
const WRITING_MS = 500;

type Named = { readonly [name: string]: number };

export async function corridorInBrowser(turns: number): Promise<readonly object[]> {
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const rows: object[] = [];
    for (const members of [32, 193]) {
      const size = { members, names: members === 32 ? 11 : 12, signals: 10_000 };
      rows.push(...(await rowsOf(browser, size, turns)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function rowsOf(browser: Browser, size: Size, turns: number): Promise<readonly object[]> {
  const group = `${size.members} x ${size.names} in Chromium`;
  const json = JSON.stringify(
    plainJson({
      title: { en: 'Large' },
      people: [{ id: 'ana', name: 'Ana' }],
      changes: [...largeCorridor(size)],
    }),
  );
  const found: Named[] = [];
  for (let turn = 0; turn < turns; turn++) found.push(await measured(browser, json));
  return Object.keys(found[0] ?? {}).map((name) => {
    const unit = name.endsWith('frames') ? '' : 'ms';
    const spread = spreadOf(found.map((one) => one[name] ?? 0));
    console.log(line(`${group}: ${name}`, spread, unit));
    return { group, name, unit, ...spread };
  });
}

async function measured(browser: Browser, json: string): Promise<Named> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.startsWith('/api/')) return route.fulfill({ body: json });
      const file = pathname === '/corridor' ? '/corridor.html' : pathname;
      const ending = file.slice(file.lastIndexOf('.') + 1) as keyof typeof TYPES;
      return route.fulfill({ contentType: TYPES[ending], body: readFileSync(BUILT + file) });
    });
    await page.goto(ADDRESS);
    await page.locator('a[href$="/count"]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const first = { ...(await opened(page, session)), ...(await slid(page)) };
    return { ...first, ...(await changed(page, session)) };
  } finally {
    await page.close();
  }
}

/** What the page's main thread has used of the processor, in ms. */
async function used(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function opened(page: Page, session: CDPSession): Promise<Named> {
  const before = await used(session);
  const times = await page.evaluate(
    () =>
      new Promise<{ first: number; all: number }>((resolve) => {
        const from = performance.now();
        let first = 0;
        const look = () => {
          const rows = document.querySelectorAll('table.count tbody tr').length;
          if (rows > 0 && first === 0) first = performance.now() - from;
          const whole = Number(document.querySelector('table.count')?.ariaRowCount ?? 0) - 1;
          if (rows > 0 && rows === whole) {
            const all = performance.now() - from;
            requestAnimationFrame(() => setTimeout(() => resolve({ first, all })));
          } else requestAnimationFrame(() => setTimeout(look));
        };
        document.querySelector<HTMLElement>('a[href$="/count"]')?.click();
        requestAnimationFrame(() => setTimeout(look));
      }),
  );
  return {
    'opened, first rows': times.first,
    'opened, all rows': times.all,
    'opened, processor': (await used(session)) - before,
  };
}

/** A hand that draws the slider to the left, and then rests. */
async function slid(page: Page): Promise<Named> {
  const gaps = await page.evaluate(
    (days) =>
      new Promise<{ frames: number[]; late: number }>((resolve) => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const frames: number[] = [];
        let last = performance.now();
        let left = days;
        let rested = 0;
        const shown = () => document.querySelector('.count-top h1, .lede h1')?.textContent;
        const step = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          if (left > 0) {
            set?.call(slider, String(Number(slider?.value) - 1));
            slider?.dispatchEvent(new Event('input', { bubbles: true }));
            left -= 1;
            if (left === 0) rested = performance.now();
            requestAnimationFrame(step);
          } else settle(rested);
        };
        const settle = (since: number) => {
          const day = document.querySelector('.day-said')?.textContent ?? '';
          const date = /\d+ \w+ \d+/.exec(day)?.[0] ?? '?';
          if (shown()?.includes(date) === true)
            resolve({ frames, late: performance.now() - since });
          else requestAnimationFrame(() => settle(since));
        };
        requestAnimationFrame(step);
      }),
    HAND_DAYS,
  );
  const sorted = gaps.frames.slice(1).toSorted((one, other) => one - other);
  return {
    'slid, between two frames, median': sorted[Math.floor(sorted.length / 2)] ?? 0,
    'slid, between two frames, 95 of 100': sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    'slid, the cells after the hand rests': gaps.late,
  };
}

async function changed(page: Page, session: CDPSession): Promise<Named> {
  await page
    .getByRole('button', { name: /as things stand|now/i })
    .first()
    .click()
    .catch(() => {});
  const cell = page.locator('a.cell').first();
  await cell.focus();
  await page.keyboard.press('+');
  await page.locator('dialog textarea').first().fill('Said so.');
  // Whoever writes a reason takes longer than this: what the slider left to do is done by then.
  await page.waitForTimeout(WRITING_MS);
  const before = await used(session);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('a.cell')?.innerHTML;
        const from = performance.now();
        const look = () => {
          if (document.querySelector('a.cell')?.innerHTML !== before) {
            resolve(performance.now() - from);
          } else requestAnimationFrame(() => setTimeout(look));
        };
        document.querySelector<HTMLElement>('dialog button[type=submit]')?.click();
        requestAnimationFrame(() => setTimeout(look));
      }),
  );
  const processor = (await used(session)) - before;
  return { 'changed, the new position': time, 'changed, processor': processor };
}
