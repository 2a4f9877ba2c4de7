/**
 * Somebody is missing: a trustee that leaves before the end, and an answer that comes too late.
 */

import { expect } from '@playwright/test';
import { instantOf } from '../src/basics/instant.ts';
import { type Person, en, test } from './people.ts';
import * as at from './table.ts';

const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet'] as const;
const NAME = 'Ada Verhulst';
const SKETCH = {
  ...{ title: 'A chair in haste', body: 'Polder Board', post: 'Chair', rounds: 1 },
  ...{ members: MEMBERS.join('\n'), candidates: NAME, acceptsSmallCounts: true },
};

test(
  'a trustee leaves, an answer comes late, the result stands',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const chair = await person('Chair');
    await test.step('the chair begins in the form', () => at.beginInForm(chair, house, SKETCH));
    const members: Person[] = [];
    for (const name of MEMBERS) {
      const member = await person(name);
      await at.takeSeat(member, await at.handOut(chair, name));
      members.push(member);
    }
    const [anna, bram, cato] = members;
    if (!anna || !bram || !cato) throw new Error('Somebody did not come.');
    await at.openSelection(chair);
    await callToTheNextMinute(chair, cato);
    await test.step('one trustee answers and closes its page', async () => {
      await at.answer(anna, { [NAME]: 'encourage' });
      await anna.page.close();
    });
    await at.answer(bram, { [NAME]: 'discourage' });
    await test.step('the round closes while a booth is filled in', () => comeLate(cato));
    await test.step('the result appears without the one that left', async () => {
      await bram.page.bringToFront();
      await expect(bram.page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
      expect(await at.figuresOf(bram, NAME)).toEqual(['1', '1', '0']);
      await expect(bram.page.getByText(en.delegate.cast(2, 1))).toBeVisible();
    });
    await test.step('nothing of the late answer is in the record', async () => {
      await cato.page.getByRole('link', { name: en.booth.toDesk }).click();
      await expect(cato.page.getByText(en.delegate.noneSent)).toBeVisible();
      await expect(cato.page.locator('.round-result')).toBeVisible();
    });
  },
);

test('the server stops and comes back', async ({ house, person }) => {
  const chair = await person('Chair');
  const { page } = chair;
  await at.beginInForm(chair, house, SKETCH);
  const { link } = await at.handOut(chair, MEMBERS[0]);
  const lost = page.getByText(en.furniture.lost('').split('.')[0] ?? '');
  await house.stop();
  await expect(lost).toBeVisible();
  await house.start();
  await expect(lost).toHaveCount(0);
  const anna = await person(MEMBERS[0]);
  await at.takeSeat(anna, { ...(await at.handOut(chair, MEMBERS[0])), link });
  await expect(page.getByText(en.enrol.roster.waiting(2))).toBeVisible();
  expect(chair.loads()).toBe(1);
});

/** The round ends at the next full minute that leaves time to answer; one is in the booth soon. */
async function callToTheNextMinute(chair: Person, late: Person) {
  const { acts } = en.chair;
  await chair.page.getByRole('link', { name: en.furniture.ways.chair }).click();
  await expect(chair.page.getByRole('button', { name: acts.names.call })).toBeVisible();
  const closes = at.fullMinute(25_000);
  await at.callRound(chair, { opens: instantOf(closes - 2 * at.MINUTE), closes });
  await at.enterBooth(late);
  await at.fillIn(late, { [NAME]: 'encourage' });
}

async function comeLate({ page, context }: Person) {
  const taken: string[] = [];
  context.on('response', (response) => {
    const sent = response.request().postData() ?? '';
    if (response.ok() && sent.includes('CastBallot')) taken.push(response.url());
  });
  const closed = page.getByRole('heading', { name: en.booth.over });
  await expect(closed).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('alert')).toHaveText(en.booth.overText);
  const filled = page.getByText(`${en.booth.says.encourage} ${NAME}`);
  await expect(filled).toBeVisible();
  await page.getByRole('button', { name: en.booth.send }).click();
  await expect(page.getByText(en.booth.late)).toBeVisible();
  await expect(filled).toBeVisible();
  expect(taken).toEqual([]);
}
