/**
 * The people and dates of the example's corridor: looked at on every page, then one fact corrected,
 * one contact warned of, one order of approach kept, by keyboard.
 */

import { type Page, expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { windowTest as test } from './people.ts';

const CORRIDOR = '/c/example-nato-2024';
const words = corridorMessagesOf('en');
const { people, frame } = words;

test.setTimeout(360_000);

test(
  'names and their dated facts, and one fact corrected',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${CORRIDOR}/candidates?day=2024-02-29`);
    const { standings } = people.candidates;
    await expect(
      page.getByRole('heading', { name: standings.official, exact: true }),
    ).toBeVisible();
    await inspect(page, 'corridor candidates');
    await page.goto(`${house.address}${CORRIDOR}/candidates/karins?day=2024-02-29`);
    await expect(page.locator('#item-f03-karins-willing')).toBeVisible();
    await inspect(page, 'corridor candidate');
    await page.goto(`${house.address}${CORRIDOR}/candidates/rutte`);
    await correctAFact(page);
    await inspect(page, 'corridor candidate with much', ['en']);
  },
);

test(
  'criteria with their figures, dates that collide, meetings',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${CORRIDOR}/criteria?day=2024-02-29`);
    await expect(page.getByText(people.criteria.serves).first()).toBeVisible();
    await inspect(page, 'corridor criteria');
    await pasteFigures(page);
    await page.goto(`${house.address}${CORRIDOR}/surroundings?day=2024-04-30`);
    await expect(
      page.getByRole('heading', { name: people.surroundings.missedTitle }),
    ).toBeVisible();
    await inspect(page, 'corridor surroundings');
    await page.goto(`${house.address}${CORRIDOR}/meetings#item-m-2023-11-28`);
    await expect(page.locator('#item-m-2023-11-28')).toHaveAttribute('data-marked', '');
    await inspect(page, 'corridor meetings');
  },
);

test(
  'two of ours at one door, and whom to see first',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}${CORRIDOR}/contacts`);
    await expect(
      page.getByRole('heading', { name: people.contacts.logTitle, exact: true }),
    ).toBeVisible();
    await inspect(page, 'corridor contacts');
    await twoAtOneDoor(page);
    await setAnOrder(page);
  },
);

/** What is typed stays on a refusal, and the earlier words stay in the history. */
async function correctAFact(page: Page) {
  const fact = page.locator('#item-f24-interested');
  const earlier = page.locator('details', { has: fact }).first();
  if (!(await fact.isVisible())) await earlier.locator('summary').first().press('Enter');
  await fact.getByRole('button', { name: people.item.correct }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(people.fields.when).first().fill('2023-02-31');
  await dialog.getByRole('button', { name: frame.save }).press('Enter');
  await expect(dialog.getByText(words.refusals.codes.not_a_date({} as never))).toBeVisible();
  await expect(dialog.getByLabel(people.fields.when).first()).toBeFocused();
  await inspectDialog(page, 'corridor form');
  await dialog.getByLabel(people.fields.when).first().fill('29/10/2023');
  await dialog.getByRole('button', { name: frame.save }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(fact.getByText('29 October 2023').first()).toBeVisible();
  await expect(fact.getByText(`${frame.history} (2)`)).toBeVisible();
}

async function pasteFigures(page: Page) {
  const { criteria } = people;
  await page.getByRole('button', { name: criteria.paste }).last().press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(people.fields.publication).fill('A later edition');
  await dialog.getByLabel(people.fields.published).first().fill('2024-02');
  await dialog.getByLabel(people.fields.unit).fill('% of GDP');
  await dialog.getByLabel(criteria.pasted).fill('Netherlands;2023e;1,66\nAtlantis;2023;2');
  await expect(dialog.getByText(criteria.preview(1, 1))).toBeVisible();
  await inspectDialog(page, 'corridor figures');
  await dialog.getByRole('button', { name: criteria.keepFigures(1) }).press('Enter');
  await expect(dialog).toHaveCount(0);
}

async function twoAtOneDoor(page: Page) {
  const { contacts, fields } = people;
  for (const ours of ['Ann', 'Ben']) {
    await page.getByRole('button', { name: contacts.addTitle }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(fields.ours).fill(ours);
    await dialog.getByLabel(fields.member, { exact: true }).selectOption('ro');
    await dialog.getByLabel(fields.officeOf, { exact: true }).fill('President');
    await dialog.getByLabel(fields.said).fill(`Heard by ${ours}.`);
    await dialog.getByLabel(fields.follows).fill('Write to the president.');
    await dialog.getByLabel(fields.due).fill('2024-06-01');
    await dialog.getByRole('button', { name: frame.save }).press('Enter');
    if (ours === 'Ben') {
      await expect(dialog.getByText(contacts.alreadyThere('Ann'))).toBeVisible();
      await dialog.getByRole('button', { name: people.item.keepStill }).press('Enter');
    }
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: contacts.doorsTitle })).toBeVisible();
  await page.getByRole('button', { name: contacts.tick }).first().press('Enter');
  await expect(page.getByRole('button', { name: contacts.tick })).toHaveCount(1);
}

async function setAnOrder(page: Page) {
  const { contacts } = people;
  const section = page.locator('#approach');
  for (const member of ['hu', 'ro', 'us']) {
    await section.getByLabel(contacts.addMember, { exact: true }).selectOption(member);
    await section.getByRole('button', { name: contacts.addLast }).press('Enter');
  }
  const late = contacts.pivots.pivot_late('Romania', 'Hungary');
  await expect(section.getByText(late)).toBeVisible();
  await section.getByLabel(contacts.placeOf('Romania')).fill('1');
  await section.getByLabel(contacts.placeOf('Romania')).press('Enter');
  await expect(section.getByText(late)).toHaveCount(0);
  await section.getByRole('button', { name: contacts.keepOrder }).press('Enter');
  await expect(section.getByRole('button', { name: contacts.keepOrder })).toHaveCount(0);
  await expect(section.getByText(frame.history).first()).toBeVisible();
  await inspect(page, 'corridor contacts used', ['en']);
}
