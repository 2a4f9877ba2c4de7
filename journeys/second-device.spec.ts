/**
 * A member carries its seat to a second device by a file; another loses its only device, and its
 * vote is not lost.
 */

import { expect } from '@playwright/test';
import { instantOf } from '../src/basics/instant.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import { shortDefinition } from './sketch.ts';
import * as at from './table.ts';

const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet', 'Dirk Wiel'] as const;
const [ADA, BO] = ['Ada Verhulst', 'Bo Lindqvist'];
const DEFINITION = {
  ...{ title: 'Chair of the Polder Board', body: 'Polder Board', post: 'Chair' },
  ...{ members: MEMBERS.join('\n'), candidates: `${ADA}\n${BO}` },
  ...{ rounds: 1, acceptsSmallCounts: true },
};
const PASSPHRASE = 'the eel swims under seven bridges';

test('a second device, and a lost one', { tag: '@wide' }, async ({ house, person }) => {
  test.setTimeout(400_000);
  const [chair, anna, bram, cato, dirk] = await Promise.all(['Chair', ...MEMBERS].map(person));
  if (!chair || !anna || !bram || !cato || !dirk) throw new Error('Somebody did not come.');
  const members = [anna, bram, cato, dirk];
  await at.beginFromFile(chair, house, shortDefinition(DEFINITION));
  for (const [place, member] of members.entries()) {
    await at.takeSeat(member, await at.handOut(chair, MEMBERS[place] ?? ''));
  }
  const file = await test.step('Anna saves her seat in a file', () => save(anna));
  await at.openSelection(chair);
  const annaToo = await person('Anna, at home');
  await test.step('a wrong passphrase is refused; the right one opens the seat', async () => {
    await annaToo.page.goto(`${house.address}/device`);
    await inspect(annaToo.page, 'opening a file');
    await open(annaToo, file, 'the eel swims under six bridges');
    await expect(annaToo.page.getByRole('alert')).toHaveText(en.start.doors.passphrase_wrong);
    await open(annaToo, file, PASSPHRASE.toUpperCase());
    await annaToo.page.waitForURL(/\/desk/);
    await goTo(annaToo, 'device');
    await expect(annaToo.page.getByText(en.device.notTrustee)).toBeVisible();
  });
  await test.step('both of Anna’s devices answer, the last one counts', async () => {
    const opens = instantOf(Math.floor(Date.now() / at.MINUTE) * at.MINUTE);
    await at.callRound(chair, { opens, closes: instantOf(opens + 10 * at.MINUTE) });
    await at.answer(anna, { [ADA]: 'encourage', [BO]: 'encourage' });
    for (const member of [bram, cato, dirk]) {
      await at.answer(member, { [ADA]: 'encourage', [BO]: 'noOpinion' });
    }
    await at.answer(annaToo, { [ADA]: 'encourage', [BO]: 'discourage' });
    const { acts } = en.chair;
    await chair.page.getByRole('button', { name: acts.names.close }).click();
    await at.giveReason(chair, acts.names.close, 'All have answered.');
    await goTo(anna, 'delegate');
    await expect(anna.page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
    expect(await at.figuresOf(anna, BO)).toEqual(['0', '1', '3']);
  });
  await test.step('Dirk’s device is lost, and another takes his seat', async () => {
    await replace(chair, MEMBERS[3]);
    const words = await chair.page.locator('.words8').allInnerTexts();
    expect(words).toHaveLength(2);
    await inspect(chair.page, 'seats, one of them replaced');
    await expect(dirk.page.getByText(en.device.movedOn)).toBeVisible();
    const dirkToo = await person('Dirk, with a new telephone');
    await at.takeSeat(dirkToo, await at.handOut(chair, MEMBERS[3]));
    await expect(dirkToo.page.locator('.round-result')).toBeVisible();
  });
});

async function save(member: Person): Promise<string> {
  const { page } = member;
  await goTo(member, 'device');
  await expect(page.locator('.phrase')).toHaveText(/^[a-z]+( [a-z]+){7}$/);
  await inspect(page, 'this device');
  await field(page, en.device.ownPhrase).fill('too short');
  await page.getByRole('button', { name: en.device.saveButton }).click();
  await expect(page.getByRole('alert')).toHaveText(en.start.doors.passphrase_short);
  await field(page, en.device.ownPhrase).fill(PASSPHRASE);
  const file = await at.download(page, en.device.saveButton);
  await expect(page.getByText(en.device.saved)).toBeVisible();
  await expect(page.getByText(en.device.copied)).toBeVisible();
  return file;
}

async function open({ page }: Person, file: string, passphrase: string) {
  await field(page, en.device.file).setInputFiles(file);
  await expect(page.getByText(en.device.of('', '').split(':')[0] ?? '').first()).toBeAttached();
  await field(page, en.device.passphrase).fill(passphrase);
  await page.getByRole('button', { name: en.device.openButton }).click();
}

async function replace(chair: Person, member: string) {
  await goTo(chair, 'roster');
  const row = chair.page.getByRole('row', { name: member });
  await row.getByRole('button', { name: en.device.lost }).click();
  await inspectDialog(chair.page, 'replacing a device');
  await at.giveReason(chair, en.device.replace, 'It fell into the canal.');
  await expect(chair.page.getByRole('heading', { name: en.device.rosterNow })).toBeVisible();
}
