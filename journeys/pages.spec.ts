/**
 * Every page, wide and narrow, in each language: nothing sticks out, nothing shuts anybody out.
 */

import { type Locator, type Page, expect } from '@playwright/test';
import { inspect, inspectDialog } from './inspect.ts';
import { en, goTo, test } from './people.ts';
import * as at from './table.ts';

const MOST_TABS = 60;

test('pages that need no seat', async ({ house, person }) => {
  test.setTimeout(180_000);
  const { page } = await person('Newcomer');
  for (const path of ['/', '/new', '/s/unknown00000/desk']) {
    await page.goto(`${house.address}${path}`);
    await inspect(page, path);
  }
});

test('a member’s pages', async ({ house, person }) => {
  test.setTimeout(300_000);
  const member = await person('Member');
  const { page } = member;
  await at.rehearse(member, house, 'Westhoek');
  await page.getByRole('link', { name: en.delegate.toBooth }).waitFor({ timeout: 60_000 });
  await inspect(page, 'desk, a round is open');
  await at.enterBooth(member);
  await inspect(page, 'booth, read');
  await page.getByRole('button', { name: en.booth.begin, exact: true }).click();
  await inspect(page, 'booth, answer');
  for (const way of ['roster', 'silence', 'trustee', 'record'] as const) {
    await goTo(member, way);
    await inspect(page, way);
  }
  await goTo(member, 'delegate');
  await page.locator('main a[href*="/candidates/"]').first().click();
  await inspect(page, 'a candidate');
});

test('the chair’s pages', async ({ house, person }) => {
  test.setTimeout(300_000);
  const chair = await person('Chair');
  const { page } = chair;
  const { acts, state } = en.chair;
  await at.rehearse(chair, house, en.start.chairSeat);
  await goTo(chair, 'roster');
  await expect(page.getByText(en.enrol.roster.all)).toBeVisible({ timeout: 60_000 });
  await inspect(page, 'roster');
  await at.openSelection(chair);
  await goTo(chair, 'chair');
  await page.getByRole('button', { name: acts.names.call }).click();
  await inspectDialog(page, 'calling a round');
  await at.giveReason(chair, acts.names.call, 'As planned.');
  await expect(page.getByText(state.asOf(1), { exact: true })).toBeVisible({ timeout: 60_000 });
  await inspect(page, 'desk, a round is counted');
  await page.getByRole('button', { name: acts.names.silence }).click();
  await inspectDialog(page, 'putting a name under silence');
  await at.giveReason(chair, acts.names.silence, 'Let us see.');
  await goTo(chair, 'silence');
  await expect(page.getByRole('timer')).toBeVisible();
  await inspect(page, 'silence, running');
  await goTo(chair, 'record');
  await inspect(page, 'record');
});

test('the booth by keyboard alone, and the line goes down in it', async ({ house, person }) => {
  test.setTimeout(180_000);
  const member = await person('Member');
  const { page, context } = member;
  await at.rehearse(member, house, 'Westhoek');
  const booth = page.getByRole('link', { name: en.delegate.toBooth });
  await booth.waitFor({ timeout: 60_000 });
  await press(page, booth, 'Enter');
  await press(page, page.getByRole('button', { name: en.booth.begin, exact: true }), 'Enter');
  for (const question of await page.getByRole('radiogroup').all()) {
    await press(page, question.getByRole('radio').first(), 'Space');
    await page.keyboard.press('ArrowDown');
    const second = question.getByRole('radio', { name: en.booth.discourage, exact: true });
    await expect(second).toBeChecked();
  }
  await press(page, page.getByRole('button', { name: en.booth.toReview }), 'Enter');
  const send = page.getByRole('button', { name: en.booth.send });
  await expect(send).toBeVisible();
  await context.setOffline(true);
  const lost = page.getByText(en.furniture.lost('').split('.')[0] ?? '');
  await expect(lost).toBeVisible();
  await press(page, send, 'Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await context.setOffline(false);
  await expect(lost).toHaveCount(0);
  await press(page, send, 'Enter');
  await expect(page.getByRole('heading', { name: en.booth.sent })).toBeVisible();
  await press(page, page.getByRole('link', { name: en.booth.toDesk }), 'Enter');
  await expect(page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
});

/** Tabs on to `there`, then presses `key`; a pointer is never used. */
async function press(page: Page, there: Locator, key: string) {
  await expect(there).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await there.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(there).toBeFocused();
  await page.keyboard.press(key);
}
