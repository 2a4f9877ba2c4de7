/**
 * The chair of a rehearsal: a text broken by an amendment, put again as amended, joined with a
 * reservation, adopted; and its record, to begin again from.
 */

import { expect } from '@playwright/test';
import { languages } from '../src/locales/index.ts';
import { inspect, inspectDialog, sheetsOfPaper } from './inspect.ts';
import { type Person, en, goTo, test } from './people.ts';
import * as at from './table.ts';

const { acts, state } = en.chair;
const NAME = 'Ada Okafor';

test(
  'an amendment breaks the silence; the amended text is adopted',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const chair = await person('Chair');
    const { page } = chair;
    await test.step('a rehearsal of that ending, in the chair’s seat', () => begin(chair, house));
    await goTo(chair, 'chair');
    await page.getByRole('button', { name: acts.names.call }).click();
    await at.giveReason(chair, acts.names.call, 'As planned.');
    await expect(page.getByText(state.asOf(1), { exact: true })).toBeVisible({ timeout: 60_000 });
    await test.step('the first text, broken by an amendment that brings its own', async () => {
      await put(chair);
      await goTo(chair, 'silence');
      await expect(page.getByRole('heading', { name: en.silence.broken(NAME) })).toBeVisible({
        timeout: 60_000,
      });
      await expect(page.getByText(en.silence.kinds.amendment)).toBeVisible();
      await inspect(page, 'broken');
    });
    await test.step('the amended text, its changes marked', async () => {
      await goTo(chair, 'chair');
      await page.getByRole('button', { name: acts.names.silence }).click();
      await expect(page.getByText(en.chair.fields.amendedHint)).toBeVisible();
      await expect(page.getByLabel(en.chair.fields.texts.en)).toHaveValue(/two years/);
      await inspectDialog(page, 'silence dialog');
      await at.giveReason(chair, acts.names.silence, 'As amended.');
      await goTo(chair, 'silence');
      await expect(page.getByText(en.silence.reservationOf)).toBeVisible({ timeout: 60_000 });
      await expect(page.locator('.texts ins').first()).toHaveText(/two/);
      await inspect(page, 'amended');
    });
    await test.step('adopted, with the reservation beside it', async () => {
      await page.getByRole('button', { name: en.furniture.rehearsal.moveClock('') }).click();
      const adopted = en.silence.adopted(en.outcomes.appointed(NAME));
      await expect(page.getByRole('heading', { name: adopted })).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText(en.silence.beside.title)).toBeVisible();
      await inspect(page, 'adopted');
    });
    await test.step('the record, and the definition of a new start', async () => {
      await goTo(chair, 'record');
      await expect(page.getByText(en.record.sealed)).toBeVisible({ timeout: 60_000 });
      await inspect(page, 'record');
      const file = await at.download(page, en.record.course.againFile);
      const definition = JSON.parse(at.readText(file));
      expect(definition).toMatchObject({
        id: 'amendment',
        continues: { size: expect.any(Number) },
      });
    });
    await test.step('the minute: one page, in each language', async () => {
      await page.getByRole('link', { name: en.record.minute }).click();
      await expect(page.getByRole('heading', { name: en.minute.headings.decision })).toBeVisible();
      for (const tag of languages) {
        await page.getByRole('button', { name: tag, exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        expect(await sheetsOfPaper(page), tag).toBe(1);
      }
    });
  },
);

async function begin(chair: Person, house: Parameters<typeof at.rehearse>[1]) {
  await at.rehearse(chair, house, en.start.chairSeat, 'endings/amendment');
  await goTo(chair, 'roster');
  await expect(chair.page.getByText(en.enrol.roster.all)).toBeVisible({ timeout: 60_000 });
  await at.openSelection(chair);
}

async function put(chair: Person) {
  const { page } = chair;
  await page.getByRole('button', { name: acts.names.silence }).click();
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: en.chair.fields.candidate, exact: true })
    .selectOption({ label: NAME });
  await page
    .getByLabel(en.chair.fields.texts.en)
    .fill(`${NAME} is appointed president of the federation for four years.`);
  await at.giveReason(chair, acts.names.silence, 'Nothing stands in the way.');
}
