/**
 * Checking by people, from a member's seat: a device put to the test, its code read by the camera
 * of a second one and judged there, and a dispute on the record.
 */

import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { lookingAt } from './camera.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import * as at from './table.ts';

const { booth, delegate, dispute, verifying } = en;
const OTHER = 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA';

test(
  'a device is tested by its code, and a member disputes the sealed list',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const member = await person('Member');
    const { page } = member;
    await at.rehearse(member, house, 'Westhoek');
    await page.getByRole('link', { name: delegate.toBooth }).click({ timeout: 90_000 });
    const { code, file, picture } = await tested(member);
    await at.send(member);
    await disputed(page);
    await inspect(page, 'dispute, sent');
    await goTo(member, 'delegate');
    await expect(page.getByText(dispute.title)).toBeVisible();
    await inspect(page, 'dispute, desk');
    await page.getByRole('button', { name: dispute.withdraw }).click();
    await inspectDialog(page, 'dispute, withdraw');
    await page.getByRole('dialog').getByRole('button', { name: en.furniture.cancel }).click();
    await goTo(member, 'record');
    const bundle = await saved(page, () =>
      page.getByRole('button', { name: en.record.download }).click(),
    );
    await refused(page, house.address);
    await judged(page, { house: house.address, code, file, bundle, picture });
  },
);

/** The code is shown as letters and as a picture; the device opens what it has sealed. */
async function tested({ page }: Person) {
  await page.getByRole('button', { name: booth.begin, exact: true }).click();
  for (const question of await page.getByRole('radiogroup').all()) {
    await question.getByRole('radio', { name: booth.encourage, exact: true }).check();
  }
  await page.getByRole('button', { name: booth.toReview }).click();
  const shown = page.locator('.sealed-code');
  await shown.locator('summary').click();
  await expect(page.getByRole('img', { name: /which says/ })).toBeVisible();
  const code = (await shown.locator('summary .mono').textContent()) ?? '';
  await inspect(page, 'dispute, code to scan');
  const picture = await shown.locator('.scan-code').screenshot();
  const file = await saved(page, () =>
    page.getByRole('button', { name: booth.testing.open }).click(),
  );
  await expect(shown.locator('summary .mono')).not.toHaveText(code);
  return { code, file, picture };
}

/** At once: the stand-ins move the clock on as soon as all have answered. */
async function disputed(page: Page) {
  await page.getByText(dispute.own.offer).click();
  await expect(field(page, dispute.own.code)).toHaveValue(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  await field(page, dispute.own.code).fill(OTHER);
  await page.getByLabel(new RegExp(`^${en.furniture.reason}`)).fill('I noted another code.');
  await page.getByRole('button', { name: dispute.own.ask }).click();
  await expect(page.getByText(dispute.missing(OTHER))).toBeVisible();
}

/** No camera, or none that may be used: it is said, and the way to it stands open again. */
async function refused(page: Page, house: string) {
  const { held } = verifying;
  await page.goto(`${house}/verify`);
  await page.getByText(held.title).click();
  await page.getByRole('button', { name: held.scan }).click();
  await expect(page.getByRole('alert')).toHaveText(held.noCamera);
  await expect(page.getByRole('button', { name: held.scan })).toBeFocused();
  await inspect(page, 'check, no camera');
}

type Given = {
  readonly house: string;
  readonly code: string;
  readonly file: Buffer;
  readonly bundle: Buffer;
  readonly picture: Buffer;
};

/** On a second device: the code that its camera reads, the file, and the bundle. */
async function judged(from: Page, { house, code, file, bundle, picture }: Given) {
  const { held } = verifying;
  const device = await lookingAt(from, picture);
  const { page, faults } = device.person;
  await page.goto(`${house}/verify`);
  await page.getByText(held.title).click();
  await page.getByRole('button', { name: held.scan }).click();
  await expect(field(page, held.code)).toHaveValue(code);
  await expect(field(page, held.code)).toBeFocused();
  await expect(page.getByText(held.read)).toBeVisible();
  await expect(page.locator('video')).toHaveCount(0);
  const json = { name: 'challenge.json', mimeType: 'application/json', buffer: file };
  await page.getByLabel(held.file).setInputFiles(json);
  await expect(page.getByText(held.kinds.challenge)).toBeVisible();
  const zip = { name: 'record.zip', mimeType: 'application/zip', buffer: bundle };
  await page.getByLabel(new RegExp(`^${verifying.choose}`)).setInputFiles(zip);
  await expect(page.getByRole('heading', { name: held.answer })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(new RegExp(`had sealed this.*${code}`)).first()).toBeVisible();
  await inspect(page, 'check, answered');
  expect(faults).toEqual([]);
  await device.close();
}

async function saved(page: Page, ask: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return readFileSync(await download.path());
}
