/**
 * A side of two at one server: begun, joined with a code, written in by both, one shut out again,
 * taken to another machine in a file, and nothing of it in what the operator has.
 */

import fs from 'node:fs';
import { expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { type House, openHouse } from './house.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { type Person, field, test } from './people.ts';

const { keeping: words, frame, evidence, terms } = corridorMessagesOf('en');
const TITLE = 'Polder delegation';
const PASSPHRASE = 'the eel swims under seven bridges';
const [SAID, TOLD] = ['Quoted in the lift by the dike warden', 'The miller told it on the ferry'];

test('a side of two', { tag: '@wide' }, async ({ house, person }) => {
  test.setTimeout(400_000);
  const [anna, bart] = [await person('Anna'), await person('Bart')];
  await test.step('Anna begins a corridor for a body without a Table', () => begin(anna, house));
  const code = await test.step('and invites Bart', () => invite(anna, 'Bart Sluis'));
  await test.step('Bart joins with the code, once', async () => {
    await join(bart, house, code);
    await way(bart, 'side');
    await expect(bart.page.getByText(words.trust.none)).toBeVisible();
    const late = await person('Late');
    await join(late, house, code, false);
    await expect(late.page.getByRole('alert')).toHaveText(words.refusals.invitation_unknown);
  });
  await test.step('both write, and both read both', async () => {
    await say(anna, SAID);
    await say(bart, TOLD);
    for (const one of [anna, bart]) {
      await way(one, 'evidence');
      for (const text of [SAID, TOLD]) {
        await expect(one.page.getByText(text).first()).toBeVisible({ timeout: 20_000 });
      }
    }
    expect(await eightWords(anna)).toEqual(await eightWords(bart));
  });
  const file = await test.step('Anna takes it along in a file', () => save(anna));
  await test.step('Bart is shut out, and keeps what he has read', async () => {
    await part(anna, 'Bart Sluis');
    await expect(bart.page.getByText(words.trouble.shutOut)).toBeVisible({ timeout: 40_000 });
    await way(bart, 'evidence');
    await expect(bart.page.getByText(SAID).first()).toBeVisible();
  });
  const elsewhere = await openHouse();
  await test.step('on another machine it opens from the file', async () => {
    const cato = await person('Cato');
    await openFile(cato, elsewhere, file);
    await way(cato, 'evidence');
    for (const text of [SAID, TOLD]) {
      await expect(cato.page.getByText(text).first()).toBeVisible({ timeout: 20_000 });
    }
    await way(cato, 'side');
    await expect(cato.page.getByText(words.side.broughtBy('Bart Sluis', 'Cato'))).toBeVisible();
  });
  await elsewhere.close();
  await test.step('it goes whole when Anna says so', () => destroy(anna));
});

async function begin({ page }: Person, house: House) {
  await page.goto(`${house.address}/corridor`);
  await inspect(page, 'the start of the corridor');
  const form = page.locator('form').filter({ hasText: words.begin.title });
  await form.getByLabel(words.begin.name).fill(TITLE);
  await form.getByLabel(words.begin.you).fill('Anna Dijk');
  await form.getByLabel(words.begin.body).fill('Polder Board');
  await form.getByLabel(words.begin.post).fill('Chair');
  await form.getByLabel(words.begin.members).fill('nl Netherlands\nbe Belgium\nlu Luxembourg');
  await form.getByLabel(words.begin.names).fill('Ada Verhulst\nBo Lindqvist');
  await form.getByRole('button', { name: words.begin.verb, exact: true }).click();
  await page.waitForURL(/\/c\/\w+\/count/, { timeout: 40_000 });
}

async function invite(one: Person, name: string): Promise<string> {
  const { page } = one;
  await way(one, 'side');
  await field(page, words.invite.name).fill(name);
  await page.getByRole('button', { name: words.invite.verb }).click();
  const slip = page.locator('.code-slip .code');
  await expect(slip).toBeVisible({ timeout: 40_000 });
  const code = await slip.innerText();
  await inspect(page, 'the page of a side');
  await page.getByRole('button', { name: words.invite.done }).click();
  await expect(page.getByText(words.invite.openTitle)).toBeVisible();
  return code;
}

async function join({ page }: Person, house: House, code: string, joins = true) {
  await page.goto(`${house.address}/corridor`);
  const form = page.locator('form').filter({ hasText: words.join.title });
  await form.getByLabel(words.join.code).fill(code.toLowerCase());
  await form.getByLabel(words.begin.you).fill('Bart Sluis');
  await form.getByRole('button', { name: words.join.verb, exact: true }).click();
  if (joins) await page.waitForURL(/\/c\/\w+\/count/, { timeout: 40_000 });
}

async function say({ page }: Person, text: string) {
  const id = /\/c\/(\w+)\//.exec(page.url())?.[1] ?? '';
  await page.goto(new URL(`/c/${id}/add`, page.url()).href);
  await field(page, evidence.form.quickOther).fill('somebody of the polder');
  await field(page, evidence.form.quickSubject).selectOption({ index: 1 });
  await page.getByRole('radio', { name: terms.stance.leans }).check();
  await field(page, evidence.form.paste).fill(text);
  await page.getByRole('button', { name: frame.save, exact: true }).click();
  await expect(page.getByText(evidence.kept)).toBeVisible();
}

async function eightWords(one: Person): Promise<readonly string[]> {
  await way(one, 'side');
  return one.page.locator('.words8 li').allInnerTexts();
}

async function save({ page }: Person): Promise<string> {
  const { take } = words;
  await field(page, take.own).fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: take.verb }).click(),
  ]);
  await expect(page.getByText(take.saved)).toBeVisible();
  const file = await download.path();
  const bytes = fs.readFileSync(file);
  for (const text of [SAID, TOLD, TITLE, 'Anna']) expect(bytes.includes(text)).toBe(false);
  return file;
}

async function part({ page }: Person, name: string) {
  const { side } = words;
  await page.getByRole('button', { name: `${side.remove} ${name}` }).click();
  await inspectDialog(page, 'parting with somebody');
  await page.getByRole('dialog').getByRole('button', { name: side.removeVerb }).click();
  await expect(page.getByText(/^removed by Anna Dijk/)).toBeVisible({ timeout: 20_000 });
}

async function openFile({ page }: Person, house: House, file: string) {
  await page.goto(`${house.address}/corridor`);
  const form = page.locator('form').filter({ hasText: words.open.title });
  await form.getByLabel(words.open.file).setInputFiles(file);
  await form.getByLabel(words.open.passphrase).fill(PASSPHRASE);
  await form.getByLabel(words.begin.name).fill('Elsewhere');
  await form.getByLabel(words.begin.you).fill('Cato');
  await form.getByRole('button', { name: words.open.verb }).click();
  await page.waitForURL(/\/c\/\w+\/count/, { timeout: 40_000 });
}

async function destroy({ page }: Person) {
  const { end } = words;
  await page.getByRole('button', { name: end.destroyTitle }).click();
  const dialog = page.getByRole('dialog');
  const verb = dialog.getByRole('button', { name: end.destroyVerb });
  await expect(verb).toBeDisabled();
  await dialog.getByLabel(end.destroyField).fill(TITLE);
  await verb.click();
  await expect(page.getByText(words.trouble.gone)).toBeVisible({ timeout: 20_000 });
}

async function way({ page }: Person, to: keyof typeof frame.ways) {
  const ways = page.getByRole('navigation', { name: frame.corridor });
  await ways.getByRole('link', { name: frame.ways[to], exact: true }).click();
  await page.waitForURL(new RegExp(`/${to}`));
}
