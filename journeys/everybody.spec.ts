/**
 * A body rehearses its own selection with its own people, in a hurry, and wipes it out afterwards.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { type Person, en, field, goTo, literally, test } from './people.ts';
import * as at from './table.ts';

const COMING = ['Anna Dijk', 'Bram Sluis'] as const;
const MISSING = ['Cato Vliet', 'Dirk Wiel', 'Else Zijl'];
const NAME = 'Ada Verhulst';
const SKETCH = {
  ...{ title: 'A chair for the board', body: 'Polder Board', post: 'Chair', rounds: 1 },
  ...{ members: [...COMING, ...MISSING].join('\n'), candidates: NAME, acceptsSmallCounts: true },
};
const { everybody, free, pace } = en.rehearse;

test(
  'everybody rehearses, the clock hurries, and all of it goes',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const chair = await person('Chair');
    const { page } = chair;
    await at.beginInForm(chair, house, SKETCH);
    const real = page.url();
    const realCode = await at.handOut(chair, COMING[0]);
    const before = await record(chair);
    await test.step('the chair begins a rehearsal of it', async () => {
      await goTo(chair, 'chair');
      await inspect(page, 'the desk before the opening');
      await page.getByRole('button', { name: everybody.begin }).click();
      await page.waitForURL((url) => url.pathname.endsWith('/roster') && url.href !== real);
      await expect(page.getByText(en.rehearse.everybodySlip)).toBeVisible();
      await inspect(page, 'the seats of a rehearsal');
    });
    const members: Person[] = [];
    for (const name of COMING)
      members.push(await sitDown(await person(name), chair, name, realCode));
    const [anna, bram] = members;
    if (!anna || !bram) throw new Error('Somebody did not come.');
    await test.step('stand-ins take the seats of those who did not come', async () => {
      await page.getByRole('button', { name: free.button }).click();
      await page.getByRole('dialog').getByRole('button', { name: free.button }).click();
      await expect(page.getByText(en.enrol.roster.all)).toBeVisible();
      await expect(page.getByText(free.standIn)).toHaveCount(MISSING.length);
    });
    await at.openSelection(chair);
    await goTo(chair, 'chair');
    await page.getByRole('button', { name: en.chair.acts.names.call }).click();
    await at.giveReason(chair, en.chair.acts.names.call, 'To try it out.');
    await test.step('a week in seconds: the round opens, and the clock goes as usual', async () => {
      await page.getByRole('button', { name: pace.day }).click();
      const usual = page.getByRole('button', { name: pace.usual, pressed: true });
      await expect(usual).toBeVisible({ timeout: 90_000 });
    });
    for (const member of members) {
      await expect(member.page.getByRole('button', { name: pace.day })).toHaveCount(0);
      await at.answer(member, { [NAME]: 'encourage' });
    }
    await test.step('a day in a second: the round of a whole day is over', async () => {
      await page.getByRole('button', { name: pace.day }).click();
      await anna.page.bringToFront();
      await expect(anna.page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
      await expect(anna.page.getByText(en.delegate.cast(5, 0))).toBeVisible();
    });
    await test.step('the chair ends it: server and devices keep nothing of it', async () => {
      await page.bringToFront();
      await page.getByRole('button', { name: en.furniture.rehearsal.end }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(en.rehearse.endAskAll)).toBeVisible();
      await dialog.getByRole('button', { name: en.furniture.rehearsal.end }).click();
      await expect(page.getByRole('heading', { name: en.start.title })).toBeVisible();
      for (const member of members) await expectForgotten(member);
    });
    await test.step('the real selection is as it was', async () => {
      await page.goto(real);
      await expect(page.getByRole('button', { name: everybody.begin })).toBeVisible();
      expect(await record(chair)).toEqual(before);
      await at.takeSeat(anna, realCode);
    });
  },
);

/** Takes a seat of the rehearsal; the code of the real one does not fit. */
async function sitDown(member: Person, chair: Person, name: string, real: at.HandedOut) {
  const { code, link } = await at.handOut(chair, name);
  await member.page.goto(link);
  await expect(member.page.getByText(en.furniture.rehearsal.name, { exact: true })).toBeVisible();
  await at.typeCode(member.page, real.code);
  await expect(member.page.getByRole('alert')).toContainText('does not fit');
  await field(member.page, en.enrol.code).fill('');
  await at.typeCode(member.page, code);
  await member.page.waitForURL(/\/desk/);
  return member;
}

/** The lines of the register, and the fingerprint. */
async function record(chair: Person) {
  await goTo(chair, 'record');
  await expect(chair.page.locator('.words8')).toBeVisible();
  return chair.page.locator('main').innerText();
}

async function expectForgotten({ page }: Person) {
  await page.bringToFront();
  await expect(page.getByRole('heading', { name: en.rehearse.ended })).toBeVisible();
  const desk = page.url();
  await page.goto(new URL('/', desk).href);
  await expect(page.getByText(en.start.held)).toHaveCount(0);
  await page.goto(desk);
  const unknown = new RegExp(literally(en.furniture.unknown));
  await expect(page.getByRole('heading', { name: unknown })).toBeVisible();
}
