/**
 * Moves that open together, from the seat of one who is named: it says no, and nothing is known;
 * it says yes, and they are made.
 */

import { expect } from '@playwright/test';
import { inspect, inspectDialog } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import * as at from './table.ts';

const { booth, delegate, knots } = en;

test(
  'what one member would do if others did is done by all, or shows nothing',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await at.rehearse(member, house, 'Westhoek', 'small-knot');
    await at.answer(member, { 'Jonas Brandt': 'encourage', 'Ada Okafor': 'noOpinion' });
    const states = page.locator('.knots .round-result');
    await expect(states.first()).toBeVisible({ timeout: 90_000 });
    await toKnot(member);
    await expect(page.getByText(knots.page.two)).toBeVisible();
    await inspect(page, 'linked moves, read');
    await say(member, knots.page.no);
    await inspect(page, 'linked moves, review');
    await at.send(member);
    await inspect(page, 'linked moves, sent');
    await page.getByRole('link', { name: booth.toDesk }).click();
    await expect(states.last()).toContainText('They did not open', { timeout: 90_000 });
    await expect(states).toHaveCount(2, { timeout: 90_000 });
    await toKnot(member);
    await expect(page.getByText(knots.page.several)).toBeVisible();
    await say(member, knots.page.yes);
    await expect(page.getByText(knots.page.saysYes)).toBeVisible();
    await at.send(member);
    await page.getByRole('link', { name: booth.toDesk }).click();
    await expect(states.first()).toContainText('All said yes', { timeout: 90_000 });
    await inspect(page, 'linked moves, desk');
    await goTo(member, 'record');
    await expect(states).toHaveCount(2);
    await inspect(page, 'linked moves, record');
  },
);

test('the chair links moves of several members', { tag: '@wide' }, async ({ house, person }) => {
  test.setTimeout(300_000);
  const chair = await person('Chair');
  const { page } = chair;
  await page.goto(house.address);
  await field(page, en.start.example).selectOption('small-knot');
  await field(page, en.start.seat).selectOption('officer:chair');
  await field(page, en.rehearse.from).selectOption('silence');
  await page.getByRole('button', { name: en.start.takeSeat }).click();
  await page.getByRole('button', { name: en.rehearse.comeIn }).click({ timeout: 90_000 });
  const { names } = en.chair.acts;
  await page.getByRole('button', { name: names.knot }).click({ timeout: 90_000 });
  await page.getByRole('checkbox', { name: /Oostwal withdraws Jonas Brandt/ }).check();
  await page.getByRole('checkbox', { name: /Oostwal withdraws its objection/ }).check();
  const [member, name] = [0, 1].map((nth) => page.getByRole('dialog').locator('select').nth(nth));
  await member?.selectOption('westhoek');
  await name?.selectOption('okafor');
  await page.getByRole('button', { name: knots.dialog.add }).click();
  await inspectDialog(page, 'linked moves, dialog');
  await at.giveReason(chair, names.knot, 'Each told me that it would.');
  await expect(page.locator('.knots')).toContainText('Open for answers', { timeout: 90_000 });
  await inspect(page, 'linked moves, chair');
});

async function toKnot({ page }: Person) {
  await page.getByRole('link', { name: delegate.toBooth }).click({ timeout: 90_000 });
}

async function say({ page }: Person, word: string) {
  await page.getByRole('button', { name: booth.begin, exact: true }).click();
  const question = page.getByRole('radiogroup', { name: knots.page.question });
  await question.getByRole('radio', { name: word, exact: true }).check();
  await page.getByRole('button', { name: booth.toReview }).click();
}
