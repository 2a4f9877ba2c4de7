/**
 * A poll of one bit and a veto check, from a member's seat: what is asked, and what becomes known.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { type Person, en, goTo, test } from './people.ts';
import * as at from './table.ts';

const { booth, delegate } = en;

test(
  'a member is asked whether it objects, and all learn one bit',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await at.rehearse(member, house, 'Westhoek', 'small-veto');
    await toBooth(member);
    await expect(page.getByText(booth.pollBit)).toBeVisible();
    await answer(member, booth.encourage);
    const results = page.locator('.round-result');
    await expect(results).toHaveCount(1, { timeout: 90_000 });
    await expect(results.first()).toContainText(delegate.against.no);
    await expect(results.first()).not.toContainText(delegate.encourage);
    await toBooth(member);
    await expect(page.getByText(booth.bit)).toBeVisible();
    await expect(page.getByText(booth.allAgree)).toBeVisible();
    await inspect(page, 'veto check, read');
    await page.getByRole('button', { name: booth.begin, exact: true }).click();
    await expect(page.getByRole('heading', { name: booth.vetoQuestion })).toBeVisible();
    await page.getByRole('radiogroup').first().getByRole('radio', { name: booth.object }).check();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: booth.none }).first()).toBeChecked();
    for (const question of await page.getByRole('radiogroup').all()) {
      await question.getByRole('radio', { name: booth.object, exact: true }).check();
    }
    await inspect(page, 'veto check, answer');
    await page.getByRole('button', { name: booth.toReview }).click();
    await expect(page.getByText(booth.says.object).first()).toBeVisible();
    await inspect(page, 'veto check, review');
    await at.send(member);
    await page.getByRole('link', { name: booth.toDesk }).click();
    await expect(results).toHaveCount(2, { timeout: 90_000 });
    await expect(results.first()).toContainText(delegate.against.yes);
    await inspect(page, 'veto check, desk');
    await goTo(member, 'distance');
    await expect(page.getByText(en.distance.turn.bit)).toBeVisible();
    await inspect(page, 'veto check, distance');
    await goTo(member, 'record');
    await inspect(page, 'veto check, record');
  },
);

async function toBooth({ page }: Person) {
  await page.getByRole('link', { name: delegate.toBooth }).click({ timeout: 90_000 });
}

async function answer(member: Person, word: string) {
  const { page } = member;
  await page.getByRole('button', { name: booth.begin, exact: true }).click();
  for (const question of await page.getByRole('radiogroup').all()) {
    await question.getByRole('radio', { name: word, exact: true }).check();
  }
  await page.getByRole('button', { name: booth.toReview }).click();
  await at.send(member);
  await page.getByRole('link', { name: booth.toDesk }).click();
}
