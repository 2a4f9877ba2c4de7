/**
 * People at their own devices: each a browser profile with one page, watched for what goes wrong.
 *
 * Use      `const anna = await person('Anna')`; a test ends by itself with `faults` of all empty.
 * Shapes   `loads` counts how often a page was loaded: what shows without a new one came live.
 * Errors   a refusal that a story is about is a failed request, not a fault of the page.
 */

import {
  type Browser,
  type BrowserContext,
  type Page,
  type TestInfo,
  test as base,
  expect,
} from '@playwright/test';
import { messagesOf } from '../src/locales/index.ts';
import { type House, openHouse } from './house.ts';

export type Person = {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about. */
  readonly faults: string[];
  loads(): number;
};
export type Meet = (name: string) => Promise<Person>;
type Fixtures = { readonly house: House; readonly person: Meet };

export const en = messagesOf('en');

export const test = base.extend<Fixtures>({ house: opened, person: meeting });

/** For what lives in a window only: one server for all stories of a worker. */
export const windowTest = base.extend<Pick<Fixtures, 'person'>, Pick<Fixtures, 'house'>>({
  house: [opened, { scope: 'worker' }],
  person: meeting,
});

// oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
async function opened({}: object, use: (house: House) => Promise<void>) {
  const house = await openHouse();
  await use(house);
  await house.close();
}

async function meeting(
  { browser }: { readonly browser: Browser },
  use: (meet: Meet) => Promise<void>,
  info: TestInfo,
) {
  const people: Person[] = [];
  await use(async (name) => {
    const context = await browser.newContext({
      ...{ locale: 'en-GB', timezoneId: 'Europe/Amsterdam' },
      viewport: { width: 1280, height: 900 },
    });
    const met = await watched(name, context);
    people.push(met);
    return met;
  });
  if (info.status !== info.expectedStatus) await show(people, info);
  const faults = people.flatMap((one) => one.faults.map((fault) => `${one.name}: ${fault}`));
  for (const { context } of people) await context.close();
  expect(faults).toEqual([]);
}

/** A page in this profile, with all that its console and its scripts complain about. */
export async function watched(name: string, context: BrowserContext): Promise<Person> {
  const page = await context.newPage();
  const faults: string[] = [];
  let loads = 0;
  page.on('load', () => loads++);
  page.on('pageerror', (problem) => faults.push(String(problem)));
  page.on('console', (message) => {
    const text = message.text();
    const refused = text.startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) faults.push(text);
  });
  return { name, page, context, faults, loads: () => loads };
}

/** What stood on everybody's page when a story broke off. */
async function show(people: readonly Person[], info: TestInfo) {
  for (const { name, page } of people) {
    const body = await page.locator('body').innerText().catch(String);
    await info.attach(`${name}, ${page.url()}`, { body, contentType: 'text/plain' });
  }
}

/** A field by the first words of its label, where a hint or options follow them. */
export function field(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${literally(label)}`)).locator('visible=true');
}

export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** To a page of the selection by the ways on top, without loading anything. */
export async function goTo({ page }: Pick<Person, 'page'>, way: keyof typeof en.furniture.ways) {
  const ways = page.getByRole('navigation', { name: en.furniture.pages });
  await ways.getByRole('link', { name: en.furniture.ways[way], exact: true }).click();
}
