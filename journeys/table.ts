/**
 * What chair and members do at the table, step by step, as a person would in the pages.
 *
 * Use      the journeys tell their stories with these; labels come from the English locale.
 * Shapes   times are typed to the minute, on the clock of the body (`ZONE`).
 */

import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { type Instant, instantOf } from '../src/basics/instant.ts';
import { must } from '../src/basics/bug.ts';
import { localText } from '../src/web/furniture/zoned-time.ts';
import type { House } from './house.ts';
import { type Person, en, field, goTo } from './people.ts';
import type { Sketch } from './sketch.ts';

export const ZONE = 'Europe/Amsterdam';
export const MINUTE = 60_000;

export type HandedOut = { readonly code: string; readonly link: string };
export type Answer = 'encourage' | 'discourage' | 'noOpinion';

export function now(): Instant {
  return instantOf(Date.now());
}

/** The first full minute that leaves at least `least` milliseconds. */
export function fullMinute(least: number): Instant {
  return instantOf(Math.ceil((Date.now() + least) / MINUTE) * MINUTE);
}

export async function beginFromFile(chair: Person, house: House, definition: Buffer) {
  const { page } = chair;
  await page.goto(`${house.address}/new`);
  const file = { name: 'definition.json', mimeType: 'application/json', buffer: definition };
  await page.getByLabel(en.founding.fromFile).setInputFiles(file);
  await setUp(page, house);
}

/** Step by step through the form; the roster as a pasted list. */
export async function beginInForm(chair: Person, house: House, sketch: Sketch) {
  const { page } = chair;
  const { founding } = en;
  const step = (name: keyof typeof founding.steps) =>
    page.getByRole('button', { name: founding.next(founding.steps[name]) }).click();
  await page.goto(`${house.address}/new`);
  await field(page, founding.body.name).fill(sketch.body);
  await field(page, founding.body.post).fill(sketch.post);
  await field(page, founding.optional(founding.body.title)).fill(sketch.title);
  await step('members');
  await pasteRoster(chair, sketch.members);
  await step('names');
  for (const [nr, name] of sketch.candidates.split('\n').entries()) {
    await page.getByRole('button', { name: founding.names.add }).click();
    await page.locator(`[id="/candidates/${nr}/name"]`).fill(name);
  }
  await step('rule');
  await step('rounds');
  for (let nr = 0; nr < sketch.rounds; nr++) {
    await page.getByRole('button', { name: founding.rounds.add }).click();
  }
  await field(page, founding.rounds.small).setChecked(sketch.acceptsSmallCounts);
  await step('trustees');
  await step('agenda');
  await step('found');
  await setUp(page, house);
}

/** Looks at the list, then takes what can be used. */
export async function pasteRoster({ page }: Person, list: string) {
  const { roster } = en.founding;
  await field(page, roster.text).fill(list);
  await page.getByRole('button', { name: roster.look }).click();
  await page.getByRole('button', { name: /^Take th/ }).click();
}

async function setUp(page: Page, { code }: House) {
  await field(page, en.founding.ticket).fill(code);
  await page.getByRole('button', { name: en.founding.setUp }).click();
  await page.waitForURL(/\/s\/[^/]+\/roster$/);
}

/** A seat in a rehearsal of an example, from the start page. */
export async function rehearse({ page }: Person, house: House, seat: string, example = 'small') {
  await page.goto(house.address);
  await field(page, en.start.example).selectOption(example);
  await field(page, en.start.seat).selectOption({ label: seat });
  await page.getByRole('button', { name: en.start.takeSeat }).click();
  await page.getByRole('button', { name: en.start.enter }).click();
  await page.waitForURL(/\/desk/);
}

/** The code and the link of each seat that is not taken, as the chair's page shows them. */
export async function handOut(chair: Person, member: string): Promise<HandedOut> {
  const row = chair.page.getByRole('row', { name: member });
  const shown = row.locator('[translate=no]');
  await expect(shown).toHaveText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  const code = must(await shown.textContent(), 'a code');
  const href = must(await row.getByRole('link').getAttribute('href'), 'a link');
  return { code, link: new URL(href, chair.page.url()).href };
}

export async function takeSeat({ page }: Person, { code, link }: HandedOut) {
  await page.goto(link);
  await typeCode(page, code);
  await page.waitForURL(/\/desk/);
}

export async function typeCode(page: Page, code: string) {
  await field(page, en.enrol.code).fill(code);
  await page.getByRole('button', { name: en.enrol.take }).click();
}

/** The eight words on this device. */
export async function eightWords(one: Person): Promise<string> {
  await goTo(one, 'roster');
  await expect(one.page.getByText(en.enrol.roster.all)).toBeVisible();
  const words = await one.page.locator('.words8 li').allTextContents();
  expect(words).toHaveLength(8);
  return words.join(' ');
}

export async function openSelection(chair: Person) {
  const { roster } = en.enrol;
  await goTo(chair, 'roster');
  await chair.page.getByRole('button', { name: roster.open }).click();
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByRole('checkbox').check();
  await giveReason(chair, roster.open, 'The eight words were the same for all.');
}

/** Fills the reason of the dialog that is open, sends, and waits until it has closed. */
export async function giveReason({ page }: Person, verb: string, reason: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${en.furniture.reason}`)).fill(reason);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export async function callRound(chair: Person, times: { opens: Instant; closes: Instant }) {
  const { acts, fields } = en.chair;
  await goTo(chair, 'chair');
  await chair.page.getByRole('button', { name: acts.names.call }).click();
  await field(chair.page, fields.opens).fill(localText(times.opens, ZONE));
  await field(chair.page, fields.closes).fill(localText(times.closes, ZONE));
  await giveReason(chair, acts.names.call, 'As agreed.');
}

export async function enterBooth(member: Person) {
  await goTo(member, 'delegate');
  await member.page.getByRole('link', { name: en.delegate.toBooth }).click();
}

/** From reading to the review. */
export async function fillIn({ page }: Person, answers: { readonly [name: string]: Answer }) {
  await page.getByRole('button', { name: en.booth.begin, exact: true }).click();
  await choose(page, answers);
  await page.getByRole('button', { name: en.booth.toReview }).click();
}

export async function choose(page: Page, answers: { readonly [name: string]: Answer }) {
  for (const [name, answer] of Object.entries(answers)) {
    const question = page.getByRole('radiogroup', { name });
    await question.getByRole('radio', { name: en.booth[answer], exact: true }).check();
  }
}

export async function send({ page }: Person) {
  await page.getByRole('button', { name: en.booth.send }).click();
  await expect(page.getByRole('heading', { name: en.booth.sent })).toBeVisible();
}

export async function answer(member: Person, answers: { readonly [name: string]: Answer }) {
  await enterBooth(member);
  await fillIn(member, answers);
  await send(member);
  await member.page.getByRole('link', { name: en.booth.toDesk }).click();
}

export async function putUnderSilence(chair: Person, name: string, ends: Instant) {
  const { acts, fields } = en.chair;
  await goTo(chair, 'chair');
  await chair.page.getByRole('button', { name: acts.names.silence }).click();
  await field(chair.page, fields.candidate).selectOption({ label: name });
  await field(chair.page, fields.ends).fill(localText(ends, ZONE));
  await giveReason(chair, acts.names.silence, `Nothing stands in the way of ${name}.`);
}

/** Clicks a download and reads what came. */
export async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return (await coming).path();
}

/** One line of the declared result, as figures: encourage, discourage, no opinion. */
export async function figuresOf({ page }: Person, name: string): Promise<readonly string[]> {
  const row = page.locator('.round-result').first().getByRole('row', { name });
  return (await row.locator('td.num').allTextContents()).map((text) => text.trim());
}

export function readText(file: string): string {
  return readFileSync(file, 'utf8');
}
