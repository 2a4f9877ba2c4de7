/**
 * An analyst's quarter of an hour on the example: the count on a day, by keyboard into a cell,
 * decided anew, the slider, a snapshot that checks.
 */

import { type Page, expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { windowTest as test } from './people.ts';

const { count, snapshots, terms } = corridorMessagesOf('en');

const WHAT = 'the count by keyboard, a cell decided anew, the day slid, a snapshot that checks';

test(WHAT, { tag: '@wide' }, async ({ house, person }) => {
  test.setTimeout(240_000);
  const { page } = await person('Analyst');
  await page.goto(`${house.address}/c/example-nato-2024/count?day=2024-04-03`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 April 2024');
  await inspect(page, 'the count');

  const cell = page.locator('a.cell', { hasText: 'Hungary, Mark Rutte:' });
  await expect(cell).toHaveAccessibleName(new RegExp(terms.step.block));
  await walkTo(page, 'Hungary, Mark Rutte:');
  await page.keyboard.press('+');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: terms.step.reluctant })).toBeChecked();
  const reason = dialog.getByLabel(count.decide.reason).first();
  await reason.fill('A letter is on its way.');
  // Narrow, the matrix makes way for a list: what was being written stays.
  await inspectDialog(page, 'deciding a cell');
  await expect(reason).toHaveValue('A letter is on its way.');
  await dialog.getByRole('button', { name: count.decide.keep }).click();
  await expect(cell).toHaveAccessibleName(new RegExp(terms.step.reluctant));
  await expect(cell).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hungary on Mark Rutte' })).toBeVisible();
  await expect(page.getByText('A letter is on its way.').first()).toBeVisible();
  await page.getByRole('button', { name: count.evidence.tabs.against }).click();
  await expect(page.locator('.items > .item').first()).toBeVisible();
  await inspect(page, 'the dossier of a cell');

  await slide(page);
  await freeze(page);
});

/** Down the first column, by arrow keys alone. */
async function walkTo(page: Page, name: string) {
  await page.locator('a.cell[tabindex="0"]').focus();
  const focused = page.locator(':focus');
  for (let row = 0; row < 40; row++) {
    const said = (await focused.textContent()) ?? '';
    if (said.startsWith(name)) return;
    await page.keyboard.press('ArrowDown');
  }
  expect(await focused.textContent()).toContain(name);
}

/** By step, by key on the range, and typed: the address follows where the hand rests. */
async function slide(page: Page) {
  const { slider } = count;
  await page
    .getByRole('link', { name: corridorMessagesOf('en').frame.ways.count })
    .first()
    .click();
  await page.getByRole('button', { name: slider.earlier }).click();
  await expect(page).toHaveURL(/day=2024-04-02/);
  await page.getByRole('slider', { name: slider.day }).press('ArrowLeft');
  await expect(page.getByText(slider.asKnown('1 April 2024'))).toBeVisible();
  await expect(page).toHaveURL(/day=2024-04-01/);
  await page.getByLabel(slider.typed).fill('2024-02-22');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22 February 2024');
}

async function freeze(page: Page) {
  await page.getByRole('link', { name: corridorMessagesOf('en').frame.ways.snapshots }).click();
  await page.getByLabel(snapshots.title).fill('After the first counts');
  await page.getByRole('button', { name: snapshots.freezeNow }).click();
  await expect(page.getByRole('heading', { name: 'After the first counts' })).toBeVisible();
  await page.getByRole('button', { name: snapshots.check }).first().click();
  await expect(page.getByText(snapshots.cutHolds)).toBeVisible();
  await inspect(page, 'snapshots');
}
