/**
 * Grades of resistance in the booth, by the arrow keys alone, and what their sums come to: a
 * cooperative that chooses by least resistance, rehearsed from a member's seat.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { en, field, goTo, test } from './people.ts';
import * as at from './table.ts';

const { booth, choice, delegate, resistance, start } = en;

test(
  'each name graded from 0 to 10; the least sum goes on, below that of leaving things as they are',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await page.goto(house.address);
    await field(page, start.example).selectOption('small-least-resistance');
    await field(page, start.seat).selectOption({ label: 'Gard' });
    await page.getByRole('button', { name: start.takeSeat }).click();
    await page.getByRole('button', { name: start.enter }).click();
    await page.waitForURL(/\/desk/);

    await page.getByRole('link', { name: delegate.toBooth }).click({ timeout: 90_000 });
    await expect(page.getByText(resistance.known)).toBeVisible();
    await inspect(page, 'booth, grades to read');
    await page.getByRole('button', { name: booth.begin, exact: true }).click();
    await expect(page.getByRole('heading', { name: resistance.question })).toBeVisible();
    await expect(page.getByText(resistance.zero)).toHaveCount(1);
    for (const [name, steps] of [
      ['M. Anselm', 9],
      ['R. Bellis', 4],
      ['T. Corin', 3],
      ['Nobody: the post stays vacant for a year', 8],
    ] as const) {
      const scale = page.getByRole('radiogroup', { name });
      await scale.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
      await expect(scale.getByRole('radio', { name: String(steps), exact: true })).toBeChecked();
    }
    await inspect(page, 'booth, grades');
    await page.getByRole('button', { name: booth.toReview }).click();
    await expect(page.getByText(resistance.says('9'))).toBeVisible();
    await inspect(page, 'booth, grades in words');
    await at.send(member);
    await page.getByRole('link', { name: booth.toDesk }).click();

    const result = page.locator('.round-result').first();
    const said = result.locator('.goes-on > .read');
    await expect(said).toContainText('R. Bellis meets the least resistance: 19', {
      timeout: 90_000,
    });
    await result.getByText(choice.table).click();
    await inspect(page, 'desk, least resistance');
    await goTo(member, 'record');
    await expect(page.getByText(/meets the least resistance/).first()).toBeVisible();
  },
);
