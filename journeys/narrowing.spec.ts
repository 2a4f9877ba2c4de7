/**
 * Names in the booth, and who goes on after each count: a committee in which the lowest drops,
 * rehearsed from a member's seat.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import * as at from './table.ts';

const { booth, choice, delegate, start } = en;

test(
  'one name each, sealed; level for last, all stay; then the lowest leaves',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await page.goto(house.address);
    await field(page, start.example).selectOption('small-lowest-drops');
    await field(page, start.seat).selectOption({ label: 'Gard' });
    await page.getByRole('button', { name: start.takeSeat }).click();
    await page.getByRole('button', { name: start.enter }).click();
    await page.waitForURL(/\/desk/);

    await toBooth(member);
    await page.getByRole('button', { name: booth.begin, exact: true }).click();
    await expect(page.getByRole('heading', { name: choice.whom })).toBeVisible();
    const river = page.getByRole('checkbox', { name: 'The river town' });
    // By keyboard; once one is chosen the others wait.
    await river.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'The hill town' })).toBeDisabled();
    await inspect(page, 'booth, names');
    await page.getByRole('button', { name: booth.toReview }).click();
    await expect(page.getByText(en.talks.named)).toHaveCount(1);
    await at.send(member);
    await page.getByRole('link', { name: booth.toDesk }).click();

    const result = page.locator('.round-result').first();
    const said = result.locator('.goes-on > .read');
    await expect(said).toContainText('level at the line', { timeout: 60_000 });
    await expect(said).toContainText('Nobody leaves');
    await result.getByText(choice.table).click();
    await expect(result.getByRole('cell', { name: choice.why['level-at-the-cut'] })).toHaveCount(2);
    await inspect(page, 'desk, who goes on');
    await goTo(member, 'record');
    await expect(page.getByText(/level at the line/).first()).toBeVisible();
  },
);

async function toBooth({ page }: Person) {
  await page.getByRole('link', { name: delegate.toBooth }).click({ timeout: 90_000 });
}
