/**
 * Distance and seats in a rehearsal: after one round and after two, the table by keyboard, the
 * minute.
 */

import { type Page, expect } from '@playwright/test';
import { messagesOf } from '../src/locales/index.ts';
import { inspect } from './inspect.ts';
import { type Person, en, goTo, test } from './people.ts';
import * as at from './table.ts';

const { distance, minute } = en;

test(
  'how far after one round and after two, the table by keyboard, the minute',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const chair = await person('Chair');
    const { page } = chair;
    await at.rehearse(chair, house, en.start.chairSeat);
    await goTo(chair, 'roster');
    await expect(page.getByText(en.enrol.roster.all)).toBeVisible({ timeout: 60_000 });
    await at.openSelection(chair);
    await goTo(chair, 'distance');
    await expect(page.getByRole('heading', { name: distance.headline.none })).toBeVisible();
    await expect(page.getByText(distance.seats.before)).toBeVisible();

    await callRound(chair, 1);
    await expect(page.getByText(distance.asOf(1))).toBeVisible();
    await expect(page.locator('.drow .track').first()).toBeVisible();
    await expect(page.getByText(distance.support.round(2))).toHaveCount(0);
    await inspect(page, 'distance and seats, after round 1');

    await callRound(chair, 2);
    await expect(page.getByText(distance.asOf(2))).toBeVisible();
    await expect(page.getByText(distance.support.round(2)).first()).toBeVisible();
    await walkRound(page);
    await drawMinute(chair);
  },
);

async function callRound(chair: Person, round: number) {
  const { page } = chair;
  const { acts, state } = en.chair;
  await goTo(chair, 'chair');
  await page.getByRole('button', { name: acts.names.call }).click();
  await at.giveReason(chair, acts.names.call, 'As planned.');
  await expect(page.getByText(state.asOf(round), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await goTo(chair, 'distance');
}

/** By arrow keys and Enter alone; in another order the same seats stand elsewhere. */
async function walkRound(page: Page) {
  const { seats } = distance;
  const seat = (name: string) => page.locator('.only-wide').getByRole('button', { name });
  await seat('Noorderhaven').focus();
  await page.keyboard.press('ArrowRight');
  await expect(seat('Oostwal')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(seat('Westhoek').or(seat('Middelburcht')).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Noorderhaven' });
  await expect(panel.getByText(seats.panel.mandate)).toBeVisible();
  await expect(seat('Noorderhaven')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: seats.orders.fr, exact: true }).click();
  await page.getByText(seats.list(5)).click();
  const rows = page.locator('.seat-list').getByRole('row');
  await expect(rows.first()).toContainText('Middelburcht');
  await expect(rows.last()).toContainText('Zuidkade');
}

async function drawMinute(chair: Person) {
  const { page } = chair;
  await goTo(chair, 'record');
  await page.getByRole('link', { name: en.record.minute }).click();
  await expect(page.getByRole('heading', { name: minute.interim })).toBeVisible();
  await expect(page.getByText(minute.rehearsal)).toBeVisible();
  await expect(page.locator('.minute tbody tr')).toHaveCount(4);
  await inspect(page, 'the minute, interim', ['fr']);
  await page.getByRole('button', { name: 'fr', exact: true }).click();
  const french = messagesOf('fr').minute;
  await expect(page.getByRole('heading', { name: french.interim })).toBeVisible();
  await expect(page.locator('.minute')).toContainText(french.headings.secret);
}
