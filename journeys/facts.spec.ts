/**
 * The twenty-eight facts of the case: each is seen on its pages, with its date and its source.
 * The pages themselves are inspected by the journeys of the corridor.
 */

import { type Page, expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import type { Language } from '../src/locales/index.ts';
import { CASE, FACTS, type Fact, type Place } from '../src/web/corridor/tour/facts.ts';
import { inspect } from './inspect.ts';
import { windowTest as test } from './people.ts';

const words = corridorMessagesOf('en');
/** An expectation is this side's own: it has a day and no source. */
const OWN = ['expectation'];

test('somebody walks through all of them, by keyboard', async ({ house, person }) => {
  test.setTimeout(600_000);
  const { page } = await person('Reader');
  await page.goto(`${house.address}/c/${CASE}/facts`);
  await inspect(page, 'the list of facts');
  await expect(page.getByRole('listitem').filter({ has: page.locator('.item-foot') })).toHaveCount(
    FACTS.length,
  );
  await page.locator('.facts-list a').first().focus();
  await page.keyboard.press('Enter');
  for (const fact of FACTS) {
    await test.step(`fact ${fact.nr}`, () => seenAtEachPlace(page, fact));
    if (fact.nr < FACTS.length) await press(page, words.tour.next);
  }
  await press(page, words.tour.end);
  // In its place one is invited to walk again.
  await expect(bar(page).getByRole('link', { name: words.tour.walk })).toBeVisible();
  await expect(bar(page).getByRole('heading')).toHaveCount(0);
});

async function seenAtEachPlace(page: Page, fact: Fact) {
  await expect(bar(page).getByRole('heading')).toBeFocused();
  await expect(bar(page).getByRole('heading')).toHaveText(words.tour.facts[fact.nr - 1] ?? '');
  for (const [at, place] of fact.places.entries()) {
    if (at > 0) await bar(page).locator(`.facts-where a[href*="/${place.page}?"]`).click();
    await seenAt(page, place);
  }
}

async function seenAt(page: Page, { page: below, items }: Place) {
  await expect(page).toHaveURL(new RegExp(`/c/${CASE}/${below}[?]`));
  for (const { kind, id } of items) {
    const shown = page.locator(`#item-${id}`);
    await expect(shown).toHaveCount(1);
    await expect(shown).toBeVisible();
    await expect(shown).toHaveAttribute('data-marked', '');
    if (OWN.includes(kind)) continue;
    const dated = shown.locator('time').or(shown.getByText(/^learned \d/));
    await expect(dated.first()).toBeVisible();
    const source = shown.locator('a[href^="http"]').or(shown.getByText(words.frame.noSource));
    await expect(source.first()).toBeVisible();
  }
}

for (const tag of ['nl', 'fr'] as const) {
  test(`some of them in ${tag}`, { tag: '@wide' }, async ({ house, person }) => {
    const { page } = await person('Reader');
    await page.goto(`${house.address}/c/${CASE}/facts?lang=${tag}`);
    const said = corridorMessagesOf(tag);
    for (const nr of [1, 8, 17, 20, 28]) {
      await page.goto(`${house.address}/c/${CASE}/facts`);
      await page
        .locator('.facts-list > li')
        .nth(nr - 1)
        .locator('a')
        .first()
        .click();
      await expect(bar(page, tag).getByRole('heading')).toHaveText(said.tour.facts[nr - 1] ?? '');
      await expect(page.locator('[data-marked]').first()).toBeVisible();
    }
  });
}

test(
  'an address names an item, and the page goes there',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Reader');
    await page.goto(`${house.address}/c/${CASE}/meetings#item-m-2024-06-25`);
    await expect(page.locator('#item-m-2024-06-25')).toHaveAttribute('data-marked', '');
    await expect(page.locator('#item-m-2024-06-25')).toBeInViewport();
  },
);

function bar(page: Page, tag: Language = 'en') {
  return page.getByRole('complementary', { name: corridorMessagesOf(tag).tour.title, exact: true });
}

/** As somebody does who has no mouse. */
async function press(page: Page, name: string) {
  await bar(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}
