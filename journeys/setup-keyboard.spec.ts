/**
 * A federation of nine, from a blank form to its founded selection, by keyboard alone.
 */

import { type Locator, type Page, expect } from '@playwright/test';
import { en, field, test } from './people.ts';

const { founding } = en;
const MOST_TABS = 80;
const NINE = [
  ...['Noorderhaven', 'Oostwal', 'Zuidkade', 'Westhoek', 'Middelburcht'],
  ...['Lage Sluis', 'Hoge Sluis', 'Binnenhaven', 'Vijfmolens'],
];

test('a federation of nine is set up by keyboard alone, and one always sees where one is', async ({
  house,
  person,
}) => {
  test.setTimeout(240_000);
  const { page } = await person('Chair');
  await page.goto(`${house.address}/new`);
  await test.step('the body, its kind and its post', async () => {
    await on(page, field(page, founding.body.kind), 'Federation');
    await on(page, field(page, founding.body.name), 'Federation of Harbour Choirs');
    await on(page, field(page, founding.body.post), 'President');
    await onward(page, 'members');
  });
  await test.step('nine seats from a list, and a facilitator with a seat of its own', async () => {
    await on(page, field(page, founding.roster.text), NINE.join('\n'));
    await press(page, founding.roster.look);
    await press(page, founding.roster.take(9));
    await expect(page.locator('[id="/members/0"] summary').first()).toBeFocused();
    await press(page, founding.facilitation.add);
    await expect(page.locator('[id="/facilitation/facilitators/0/name/only"]')).toBeFocused();
    await page.keyboard.type('Ombud');
    await onward(page, 'names');
  });
  await test.step('two names; one too many goes again', async () => {
    for (const [nr, name] of ['Ada Okafor', 'Jonas Brandt', 'Nobody'].entries()) {
      await press(page, founding.names.add);
      await expect(page.locator(`[id="/candidates/${nr}/name"]`)).toBeFocused();
      await page.keyboard.type(name);
    }
    await press(page, founding.remove(founding.names.candidate(3)));
    await expect(page.getByRole('button', { name: founding.names.add })).toBeFocused();
    await onward(page, 'rule');
  });
  await test.step('the rule by arrows, and a silence that may be shortened', async () => {
    const first = page.getByRole('radio', { name: founding.rule.kinds.consensus }).first();
    await reach(page, page.locator('input[type=radio]:checked').first());
    await page.keyboard.press('ArrowDown');
    await expect(first).not.toBeChecked();
    await page.keyboard.press('ArrowUp');
    await on(page, page.getByRole('checkbox', { name: founding.rule.shortens }), ' ');
    await expect(page.locator('[id="/silence/shortestHours"]')).toBeVisible();
    await onward(page, 'rounds');
  });
  await test.step('past the soundings, the keys and the dates', async () => {
    for (const step of ['trustees', 'agenda', 'found'] as const) await onward(page, step);
  });
  await test.step('founded', async () => {
    await on(page, field(page, founding.ticket), house.code);
    await press(page, founding.setUp);
    await page.waitForURL(/\/s\/[^/]+\/roster$/);
    await expect(page.getByRole('row')).toHaveCount(12);
  });
});

/** To the field, and types into it. */
async function on(page: Page, there: Locator, typed: string) {
  await reach(page, there);
  await page.keyboard.type(typed);
}

async function press(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true });
  await reach(page, button);
  await page.keyboard.press('Enter');
}

/** By the button at the end of a step; the next one begins at its heading. */
async function onward(page: Page, step: keyof typeof founding.steps) {
  await press(page, founding.next(founding.steps[step]));
  await expect(page.getByRole('heading', { name: founding.steps[step], level: 2 })).toBeFocused();
}

/** Tabs on until `there`; whatever has the focus on the way shows that it has it. */
async function reach(page: Page, there: Locator) {
  await expect(there).toBeVisible();
  const handle = await there.elementHandle();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const { here, hidden } = await page.evaluate((node) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { here: false, hidden: null };
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return { here: focused === node, hidden: shows ? null : focused.outerHTML.slice(0, 120) };
    }, handle);
    expect(hidden, 'has the focus and does not show it').toBeNull();
    if (here) return;
    await page.keyboard.press('Tab');
  }
  await expect(there).toBeFocused();
}
