/**
 * The first five minutes of a newcomer: an example rehearsed from a member's seat and the chair's.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { type Person, en, goTo, literally, test } from './people.ts';
import * as at from './table.ts';

const { rehearsal } = en.furniture;
const ADOPTED = new RegExp(literally(en.silence.adopted('…')).replace('…', '.+'));

test(
  'a member’s seat, from the first key to the decision',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await at.rehearse(member, house, 'Westhoek');
    await expectMark(member);
    const booth = page.getByRole('link', { name: en.delegate.toBooth });
    const silence = page.getByRole('link', { name: en.delegate.toSilence });
    for (let round = 0; ; round++) {
      await expect(booth.or(silence)).toBeVisible({ timeout: 60_000 });
      if (await silence.isVisible()) break;
      await booth.click();
      await expectMark(member);
      await answerAll(member);
      await expect(page.locator('.round-result').nth(round)).toBeVisible({ timeout: 60_000 });
    }
    await silence.click();
    await page.getByRole('button', { name: en.silence.confirm }).click();
    await expect(page.getByText(en.silence.confirmed)).toBeVisible();
    await moveClock(member);
    await expect(page.getByRole('heading', { name: ADOPTED })).toBeVisible();
    await expectMarks(member, ['delegate', 'roster', 'silence', 'trustee', 'record']);
    await end(member);
  },
);

test('the chair’s seat, from the codes to the decision', async ({ house, person }) => {
  test.setTimeout(300_000);
  const chair = await person('Chair');
  const { page } = chair;
  const { acts, state } = en.chair;
  await at.rehearse(chair, house, en.start.chairSeat);
  await expectMark(chair);
  await goTo(chair, 'roster');
  await expect(page.getByText(en.enrol.roster.all)).toBeVisible({ timeout: 60_000 });
  await at.openSelection(chair);
  await goTo(chair, 'chair');
  for (let round = 1; round <= 2; round++) {
    await page.getByRole('button', { name: acts.names.call }).click();
    await at.giveReason(chair, acts.names.call, 'As planned.');
    await expect(page.getByText(state.asOf(round), { exact: true })).toBeVisible({
      timeout: 60_000,
    });
  }
  await page.getByRole('button', { name: acts.names.silence }).click();
  await at.giveReason(chair, acts.names.silence, 'Nothing stands in the way.');
  await goTo(chair, 'silence');
  await moveClock(chair);
  await expect(page.getByRole('heading', { name: ADOPTED })).toBeVisible();
  await expectMarks(chair, ['chair', 'roster', 'silence', 'record']);
  await end(chair);
});

async function expectMark({ page }: Person) {
  await expect(page.getByText(rehearsal.standIns)).toBeVisible();
}

async function expectMarks(one: Person, ways: readonly (keyof typeof en.furniture.ways)[]) {
  for (const way of ways) {
    await goTo(one, way);
    await expect(one.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectMark(one);
    await inspect(one.page, `${way}, at the end`, ['en']);
  }
}

async function answerAll(member: Person) {
  const { page } = member;
  await page.getByRole('button', { name: en.booth.begin, exact: true }).click();
  for (const question of await page.getByRole('radiogroup').all()) {
    await question.getByRole('radio', { name: en.booth.encourage, exact: true }).check();
  }
  await page.getByRole('button', { name: en.booth.toReview }).click();
  await at.send(member);
  await page.getByRole('link', { name: en.booth.toDesk }).click();
}

/** To the next deadline, which nobody else moves to while a text lies under silence. */
async function moveClock({ page }: Person) {
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: rehearsal.moveClock('') }).click();
}

async function end({ page }: Person) {
  await page.getByRole('button', { name: rehearsal.end }).click();
  const desk = page.url();
  await page.getByRole('dialog').getByRole('button', { name: rehearsal.end }).click();
  await expect(page.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(page.getByText(en.start.held)).toHaveCount(0);
  await page.goto(desk);
  await expect(page.getByRole('heading', { name: en.furniture.unknown })).toBeVisible();
}
