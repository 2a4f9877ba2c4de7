/**
 * An analyst's page for the minister, and who moves whom behind it: printed on one sheet, walked
 * by keyboard, a tie added.
 */

import fs from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { languages } from '../src/locales/index.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { windowTest as test } from './people.ts';

const { brief, frame, influence, people, yardstick } = corridorMessagesOf('en');
const EXAMPLE = '/c/example-nato-2024';
const NO_SUCH_DATE = /No calendar has this date/;
const DAYS = ['2024-02-29', '2024-04-26', '2024-06-18'];

/** Pages of the file that the browser prints. */
async function printed(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const folder = process.env['DOYEN_SHOTS'];
  if (folder !== undefined) fs.writeFileSync(`${folder}/brief-${Date.now()}.pdf`, pdf);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test(
  'the brief is one sheet in three languages on three days',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    for (const day of DAYS) {
      await page.goto(`${house.address}${EXAMPLE}/brief?day=${day}`);
      await expect(page.locator('.brief-sheet h1')).toBeVisible();
      for (const tag of languages) {
        await page.getByRole('button', { name: tag, exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        expect(await printed(page), `${day}, ${tag}`).toBe(1);
      }
    }
    await inspect(page, 'brief');
    await page.getByLabel(yardstick.choose).selectOption('phia');
    await expect(page.locator('.brief-sheet footer')).toContainText(yardstick.name.phia);
    await page.getByLabel(brief.withSources).check();
    await expect(page.locator('.brief-sources li').first()).toBeVisible();
    expect(await printed(page)).toBeGreaterThan(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: brief.text }).click();
    const text = fs.readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain(`## ${brief.dates}`);
    expect(text).toContain('- Slovakia, Mark Rutte: ');
  },
);

test(
  'influence is walked by keyboard, and a tie is added with its date',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${EXAMPLE}/influence?day=2024-04-26`);
    await expect(page.locator('h1')).toHaveText(influence.heaviest('United States'));
    await expect(page.locator('#item-f20-us-weighs-most')).toContainText('February 2024');
    await inspect(page, 'influence');
    const graph = page.getByRole('group', { name: influence.graph });
    await graph.getByRole('button').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(graph.getByRole('button').last()).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.edges > li')).toHaveCount(1);
    await page.getByRole('button', { name: influence.all }).click();
    await page.getByLabel(influence.withTurns).uncheck();
    await expect(page.locator('.edges .followed')).toHaveCount(0);
    await page.getByRole('button', { name: influence.add }).click();
    await inspectDialog(page, 'influence tie');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(influence.fields.follower).selectOption({ label: 'Türkiye' });
    await dialog.getByLabel(influence.fields.leader, { exact: false }).first().selectOption('hu');
    await dialog.getByLabel(people.fields.when, { exact: false }).first().fill('2024-02-31');
    await dialog.getByLabel(influence.fields.note, { exact: false }).fill('Seen in the margins.');
    await dialog.getByRole('button', { name: frame.save }).click();
    await expect(dialog.getByText(NO_SUCH_DATE)).toBeVisible();
    await dialog.getByLabel(people.fields.when, { exact: false }).first().fill('2024-04-20');
    await dialog.getByRole('button', { name: frame.save }).click();
    await expect(dialog).toBeHidden();
  },
);
