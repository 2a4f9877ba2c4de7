/**
 * The guided tour of a first visitor, by keyboard alone, from the start page to the checked record.
 */

import { type Page, expect } from '@playwright/test';
import { STOPS } from '../src/web/tour/stops.ts';
import { inspect } from './inspect.ts';
import { en, test } from './people.ts';

const { tour } = en;

test(
  'a first visitor is shown around, by keyboard',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(600_000);
    const { page } = await person('Visitor');
    await page.goto(house.address);
    await press(page, tour.start);
    const enter = page.getByRole('button', { name: en.rehearse.comeIn });
    await expect(enter).toBeVisible({ timeout: 300_000 });
    await press(page, en.rehearse.comeIn);
    for (const [at, stop] of STOPS.entries()) {
      const { title } = tour.stops[stop.id];
      const heading = headingOf(page, title);
      await test.step(title, async () => {
        await expect(heading).toBeFocused({ timeout: 120_000 });
        await expect(page.getByText(tour.stop(at + 1, STOPS.length))).toBeVisible();
        await expect(page.locator('[data-look]').first()).toBeVisible();
        await expect(page.locator(stop.look).first()).toHaveAttribute('data-look', '');
      });
      if (stop.id === 'official') await inspect(page, 'a stop of the tour');
      if (stop.id === 'condition') await goBackAndForth(page);
      if (stop.id === 'informal') await comeAgain(page, at);
      if (at === STOPS.length - 1) break;
      await press(page, stop.onward ? tour.steps[stop.onward] : tour.next);
    }
    await press(page, tour.end);
    await expect(page.getByRole('complementary', { name: tour.stops.verify.title })).toHaveCount(0);
  },
);

/** Of the bar: a page may well have the same heading. */
function headingOf(page: Page, name: string) {
  return page.getByRole('complementary', { name }).getByRole('heading', { name, exact: true });
}

/** As somebody does who has no mouse. */
async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function goBackAndForth(page: Page) {
  await press(page, tour.back);
  const { official, condition } = tour.stops;
  await expect(headingOf(page, official.title)).toBeFocused();
  await press(page, tour.next);
  await expect(headingOf(page, condition.title)).toBeFocused();
}

/** The browser remembers the stop, and a page that is no stop leads back to it. */
async function comeAgain(page: Page, at: number) {
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('link', { name: tour.resume(at + 1, STOPS.length) }).click();
  await expect(page.getByRole('heading', { name: tour.stops.informal.title })).toBeVisible();
  await page.getByRole('link', { name: en.furniture.ways.roster, exact: true }).click();
  await page.getByRole('link', { name: tour.elsewhere }).click();
  await expect(page.locator('.facts-of')).toBeVisible();
}
