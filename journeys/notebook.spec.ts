/**
 * The facilitators' week: three telephone talks noted, the book handed to one who comes late, a
 * sealed note, a count of their own; and nothing of it on a member's page.
 */

import { type Page, expect } from '@playwright/test';
import type { JsonObject } from '../src/basics/canonical.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import { shortDefinition } from './sketch.ts';
import * as at from './table.ts';

const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet'] as const;
const [ANNA, BRAM, CATO] = MEMBERS;
const ADA = 'Ada Verhulst';
const DEAN = 'The dean';
const { notebook } = en;
const SAID = {
  anna: 'They hesitate; the minister decides on Thursday.',
  bram: 'They can go along with Ada.',
  cato: 'They want to hear nothing of Bo.',
  pass: 'we are not the last to move',
  condition: 'a letter from the capital',
  note: 'We would not stand in the way if the second post went south.',
  lift: 'the second post',
};

test(
  'two facilitators keep a book; a member’s sealed note reaches them alone',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(360_000);
    const [chair, dean, anna, bram] = await Promise.all(['Chair', DEAN, ANNA, BRAM].map(person));
    if (!chair || !dean || !anna || !bram) throw new Error('Somebody did not come.');
    const invited = await test.step('chair and two members take their seats', async () => {
      await at.beginFromFile(chair, house, definition());
      for (const [one, name] of [[anna, ANNA] as const, [bram, BRAM] as const])
        await at.takeSeat(one, await at.handOut(chair, name));
      return at.handOut(chair, DEAN);
    });
    await test.step('the chair notes three talks', () => noteThree(chair));
    await test.step('the dean comes late, and is handed the book', async () => {
      await at.takeSeat(dean, invited);
      await handOver(chair, dean);
    });
    await test.step('a member writes to the facilitators only', () => writeNote(anna));
    await test.step('the dean has it all, with its author, and looks through it', async () => {
      await readBook(dean);
      await inspect(dean.page, 'notebook');
    });
    await test.step('the dean counts with the keyboard; the chair sees it', () =>
      count(dean, chair));
    await test.step('a condition is met: the line is revised, not overwritten', () => meet(dean));
    await test.step('no member’s page shows anything of it', async () => {
      await expectNothing(bram, house.address);
      await expectNothing(anna, house.address, [SAID.note, SAID.lift]);
    });
    await test.step('the book is burnt', () => burn(chair, dean));
  },
);

function definition(): Buffer {
  const draft = {
    title: 'Head of the Polder Board',
    body: 'Polder Board',
    post: 'Head',
    rounds: 1,
  };
  const parties = { members: MEMBERS.join('\n'), candidates: `${ADA}\nBo Lindqvist` };
  const plain = shortDefinition({ ...draft, ...parties, acceptsSmallCounts: true });
  const facilitation = { facilitators: [{ id: 'dean', name: { en: DEAN } }], trace: 'none' };
  const whole = { ...(JSON.parse(plain.toString()) as JsonObject), facilitation };
  return Buffer.from(JSON.stringify(whole));
}

async function openBook({ page }: Person) {
  const ways = page.getByRole('navigation', { name: en.furniture.pages });
  await ways.getByRole('link', { name: notebook.way, exact: true }).click();
  await expect(page.getByRole('heading', { name: notebook.title })).toBeVisible();
}

async function noteThree(chair: Person) {
  const { page } = chair;
  const { said } = notebook;
  await openBook(chair);
  await expect(page.getByText(notebook.empty)).toBeVisible();
  await expect(page.getByText(notebook.traces.none)).toBeVisible();
  await field(page, said.member).selectOption({ label: ANNA });
  await field(page, said.words).fill(SAID.anna);
  await page.getByRole('group', { name: said.count }).getByLabel(ADA).selectOption('reluctant');
  await page.getByText(said.more).click();
  await field(page, said.passTo).fill(BRAM);
  await field(page, said.passWords).fill(SAID.pass);
  await field(page, said.condition).fill(SAID.condition);
  await field(page, said.nextWhen).fill('2031-03-04T10:30');
  await field(page, said.nextWith).fill('the minister');
  await save(page);
  for (const [name, words] of [[BRAM, SAID.bram] as const, [CATO, SAID.cato] as const]) {
    await field(page, said.member).selectOption({ label: name });
    await field(page, said.words).fill(words);
    await save(page);
  }
}

async function save(page: Page) {
  const entry = page.locator('.book-entry');
  await entry.getByRole('button', { name: notebook.said.save }).click();
  await expect(entry.getByText(notebook.said.noted)).toBeVisible();
  await expect(field(page, notebook.said.words)).toHaveValue('');
}

async function handOver(chair: Person, dean: Person) {
  const { handover } = notebook;
  await openBook(dean);
  await expect(dean.page.getByText(notebook.empty)).toBeVisible();
  await expect(dean.page.getByText(SAID.bram)).toHaveCount(0);
  await chair.page.getByRole('button', { name: handover.open(DEAN) }).click();
  await inspectDialog(chair.page, 'handing the book over');
  await chair.page.getByRole('dialog').getByRole('button', { name: handover.verb }).click();
  await expect(chair.page.getByText(handover.done('the chair', DEAN, 4))).toBeVisible();
  await expect(chair.page.getByRole('button', { name: handover.open(DEAN) })).toHaveCount(0);
  await expect(dean.page.getByText(handover.done('the chair', DEAN, 4))).toBeVisible();
  await expect(dean.page.getByText(handover.doubtful)).toHaveCount(0);
}

async function writeNote(anna: Person) {
  const { page } = anna;
  await goTo(anna, 'delegate');
  await page.getByRole('button', { name: notebook.note.open }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(DEAN)).toBeVisible();
  await inspectDialog(page, 'a word to the facilitators');
  await dialog.getByLabel(notebook.note.words).fill(SAID.note);
  await dialog.getByLabel(notebook.note.lift).fill(SAID.lift);
  await dialog.getByRole('button', { name: notebook.note.send }).click();
  await expect(page.getByText(notebook.note.sent)).toBeVisible();
}

async function readBook(dean: Person) {
  const { page } = dean;
  await openBook(dean);
  const next = page.locator('.book-next');
  await expect(next.getByText(ANNA)).toBeVisible();
  await expect(next.getByText(SAID.condition)).toBeVisible();
  await page.getByLabel(notebook.members.search).fill('minister');
  await expect(page.getByText(SAID.anna)).toBeVisible();
  await expect(page.getByText(SAID.bram)).toHaveCount(0);
  await page.getByLabel(notebook.members.search).fill('south');
  await expect(page.getByText(SAID.note)).toBeVisible();
  await page.getByLabel(notebook.members.search).fill('');
  await page.locator('summary').filter({ hasText: ANNA }).click();
  await expect(page.getByText(SAID.pass)).toBeVisible();
}

async function count(dean: Person, chair: Person) {
  const cell = (one: Person, member: string, step: keyof typeof notebook.steps) =>
    one.page.getByRole('button', { name: notebook.count.cell(member, ADA, notebook.steps[step]) });
  await expect(cell(dean, ANNA, 'reluctant')).toBeVisible();
  await cell(dean, ANNA, 'reluctant').focus();
  await dean.page.keyboard.press('ArrowDown');
  await expect(cell(dean, BRAM, 'unknown')).toBeFocused();
  await dean.page.keyboard.press('4');
  await expect(cell(dean, BRAM, 'accept')).toBeVisible();
  await expect(cell(chair, BRAM, 'accept')).toBeVisible();
  await dean.page.keyboard.press('Enter');
  await inspectDialog(dean.page, 'one cell of the count');
  await dean.page.keyboard.press('Escape');
}

async function meet({ page }: Person) {
  await page.getByRole('button', { name: notebook.members.markMet }).click();
  await expect(page.getByRole('button', { name: notebook.members.markOpen })).toBeVisible();
  await expect(page.getByText(notebook.members.revised)).toBeVisible();
}

/** Every page of a member's, and the facilitators' own address too. */
async function expectNothing({ page }: Person, address: string, own: readonly string[] = []) {
  const [, id = ''] = /\/s\/([^/?]+)/.exec(page.url()) ?? [];
  const hidden = Object.values(SAID).filter((text) => !own.includes(text));
  for (const place of ['desk', 'roster', 'silence', 'record', 'trustee', 'notebook']) {
    await page.goto(`${address}/s/${id}/${place}`);
    await expect(page.locator('h1')).toBeVisible();
    const shown = await page.locator('body').innerHTML();
    for (const text of hidden) expect(shown).not.toContain(text);
  }
  await expect(page.getByText(notebook.notYours)).toBeVisible();
  await expect(page.getByText(notebook.said.form)).toHaveCount(0);
}

async function burn(chair: Person, dean: Person) {
  await chair.page.getByRole('button', { name: notebook.burn.title }).click();
  const dialog = chair.page.getByRole('dialog');
  await inspectDialog(chair.page, 'burning the book');
  await dialog.getByRole('button', { name: notebook.burn.title }).click();
  await expect(chair.page.getByText(notebook.empty)).toBeVisible();
  await expect(dean.page.getByText(notebook.empty)).toBeVisible();
}
