/**
 * An analyst's evidence: read and narrowed, added with a thumb, quoted from a text, taken in from
 * a table with faults in it and taken along again.
 */

import fs from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { windowTest as test } from './people.ts';

const { evidence, frame, terms } = corridorMessagesOf('en');
const EXAMPLE = '/c/example-nato-2024';
const NO_SUCH_DATE = /No calendar has this date/;
const HOSTILE = '<img src=x onerror=alert(1)>';

/** A field by what it fills. */
function at(page: Page, pointer: string) {
  return page.locator(`[name="${pointer}"]`);
}

/** Within the window: an example is kept nowhere else, so that a reload would begin afresh. */
async function goTo(page: Page, place: keyof typeof evidence.places) {
  await page
    .getByRole('navigation', { name: evidence.places.label })
    .getByRole('link', { name: evidence.places[place] })
    .click();
}

test(
  'evidence is sought, narrowed and withdrawn with a reason',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${EXAMPLE}/evidence`);
    await expect(page.locator('.entry').first()).toBeVisible();
    await page.getByRole('button', { name: evidence.timeline.show }).click();
    await inspect(page, 'evidence');
    await page.getByLabel(evidence.filters.words).fill('karins consensus');
    await expect(page.locator('.entry').first()).toContainText('Latvia');
    await page.getByRole('button', { name: frame.withdraw }).first().click();
    await inspectDialog(page, 'evidence withdraw');
    await page.getByLabel(frame.withdrawWhy).fill('Heard twice.');
    await page.getByRole('dialog').getByRole('button', { name: frame.withdraw }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.locator('.withdrawn-items > summary').click();
    await expect(page.locator('.withdrawn-items')).toContainText('Heard twice.');
  },
);

test(
  'three answers and a paste are kept, and completed later',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    const shared = new URLSearchParams({
      text: `${HOSTILE} She said no.`,
      url: 'https://example.org/a',
    });
    await page.goto(`${house.address}${EXAMPLE}/add#${shared}`);
    await expect(at(page, '/paste')).toHaveValue(/She said no/);
    await inspect(page, 'evidence quick add', ['nl', 'en']);
    await page.setViewportSize({ width: 360, height: 800 });
    await at(page, '/holder/member').selectOption({ label: 'Hungary' });
    await at(page, '/subject').selectOption({ label: 'Mark Rutte' });
    await page.getByLabel(terms.stance.objects, { exact: true }).check();
    await page.getByRole('button', { name: frame.save }).click();
    await page.getByRole('link', { name: evidence.complete }).click();
    await expect(at(page, '/quote/exact')).toHaveValue(new RegExp(HOSTILE.slice(0, 8)));
    await inspect(page, 'evidence full form', ['fr', 'en']);
    await at(page, '/said/date').fill('30-2-2024');
    await page.getByRole('button', { name: frame.save }).click();
    await expect(page.locator('.why-not')).toHaveText(NO_SUCH_DATE);
    await expect(at(page, '/said/date')).toBeFocused();
    await at(page, '/said/date').fill('3/2024');
    await page.getByRole('button', { name: frame.save }).click();
    await page.getByRole('link', { name: evidence.seeIt }).click();
    const marked = page.locator('.item.marked');
    await expect(marked).toContainText('March 2024');
    await expect(marked).toContainText(HOSTILE);
  },
);

test('words of a kept text become a signal', { tag: '@wide' }, async ({ house, person }) => {
  const { page } = await person('Analyst');
  await page.goto(`${house.address}${EXAMPLE}/texts`);
  await at(page, '/text').fill(`${HOSTILE}\nWe shall not stand in the way.\n`);
  await at(page, '/title').fill('An interview');
  await inspect(page, 'evidence texts', ['nl']);
  await page.getByRole('button', { name: evidence.texts.freeze }).click();
  await page.getByRole('status').getByRole('link', { name: evidence.texts.read }).click();
  await expect(page.locator('.whole')).toContainText(HOSTILE);
  await page.getByLabel(evidence.texts.typeWords).fill('not stand in the way');
  await inspect(page, 'evidence text', ['en']);
  await page.getByRole('link', { name: evidence.texts.makeSignal }).click();
  await expect(at(page, '/quote/exact')).toHaveValue('not stand in the way');
  await expect(page.getByText('It stands in the kept text')).toBeVisible();
});

const TABLE = [
  '\uFEFFdate;member;candidate;stance;attribution;note',
  '2024-02-10;HU;Mark Rutte;objects;on-record;"=HYPERLINK(""http://x"")"',
  '2024-02-30;HU;Mark Rutte;objects;on-record;Impossible day',
  '2024-02-11;Narnia;Mark Rutte;leans;press-report;Nobody',
  `2024-02-12;TR;Mark Rutte;leans;press-report;"${HOSTILE}\r\nand a second line"`,
  '2024-02-12;TR;Mark Rutte;leans;press-report;"Open',
].join('\r\n');

test(
  'a table is shown before it is taken in, and taken along without formulas',
  { tag: '@wide' },
  async ({ house, person }, info) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${EXAMPLE}/import`);
    const large = info.outputPath('large.csv');
    fs.truncateSync(openNew(large), 200_000_000);
    await page.locator('input[type=file]').setInputFiles(large);
    await page.getByRole('button', { name: evidence.exchange.read }).click();
    await expect(page.locator('.refusal')).toContainText('200 MB');
    const table = info.outputPath('table.csv');
    fs.writeFileSync(table, TABLE);
    await page.locator('input[type=file]').setInputFiles(table);
    await page.getByRole('button', { name: evidence.exchange.read }).click();
    await expect(page.getByText(evidence.exchange.accepted(2))).toBeVisible();
    await expect(page.locator('.refused-rows tbody tr')).toHaveCount(3);
    await expect(page.locator('.refused-rows')).toContainText('Narnia');
    await inspect(page, 'evidence import', ['fr', 'en']);
    await page.getByRole('button', { name: evidence.exchange.takeIn(2) }).click();
    await expect(page.getByText(evidence.exchange.done(2))).toBeVisible();
    await goTo(page, 'evidence');
    await page.getByLabel(evidence.filters.words).fill('hyperlink');
    await expect(page.locator('.entry')).toHaveCount(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: evidence.exchange.csv }).click();
    const saved = fs.readFileSync(await (await download).path(), 'utf8');
    expect(saved).toContain(`"'=HYPERLINK(""http://x"")"`);
  },
);

function openNew(file: string): string {
  fs.mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  fs.writeFileSync(file, 'date,member\n');
  return file;
}
