/**
 * A real selection, from the server's one-time code to the verified record, at four devices.
 */

import { expect } from '@playwright/test';
import { instantOf } from '../src/basics/instant.ts';
import { readReceipt } from '../src/record/receipt.ts';
import { messagesOf } from '../src/locales/index.ts';
import { verify } from './house.ts';
import { type Meet, type Person, en, goTo, literally, test } from './people.ts';
import { shortDefinition } from './sketch.ts';
import * as at from './table.ts';

const TITLE = 'Chair of the Polder Board';
const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet'] as const;
const [ADA, BO] = ['Ada Verhulst', 'Bo Lindqvist'];
const DEFINITION = {
  ...{ title: TITLE, body: 'Polder Board', post: 'Chair', rounds: 1, acceptsSmallCounts: true },
  ...{ members: MEMBERS.join('\n'), candidates: `${ADA}\n${BO}` },
};

type Four = { readonly chair: Person; readonly members: readonly [Person, Person, Person] };

test('chair and three members hold a selection to a decision', async ({ house, person }) => {
  test.setTimeout(300_000);
  const { chair, members } = await meet(person);
  const all = [chair, ...members];
  await test.step('the chair begins with the one-time code', () =>
    at.beginFromFile(chair, house, shortDefinition(DEFINITION)));
  await test.step('three members take their seats', () => enrolAll({ chair, members }, person));
  await test.step('eight words, the same on all four devices', async () => {
    const words = await Promise.all(all.map(at.eightWords));
    expect(new Set(words).size).toBe(1);
  });
  await test.step('the chair opens; the devices make the keys', () => at.openSelection(chair));
  const loads = all.map((one) => one.loads());
  await test.step('a round, called and closed early', () => soundOut({ chair, members }));
  await test.step('a silence, broken', () => breakSilence({ chair, members }));
  await test.step('a silence, adopted at its end', () => adopt({ chair, members }));
  expect(all.map((one) => one.loads())).toEqual(loads);
  await test.step('the record, sealed and verified in the shell', () => verifyRecord(chair));
});

async function meet(person: Meet): Promise<Four> {
  const [chair, anna, bram, cato] = await Promise.all(['Chair', ...MEMBERS].map(person));
  if (!chair || !anna || !bram || !cato) throw new Error('Somebody did not come.');
  return { chair, members: [anna, bram, cato] };
}

async function enrolAll({ chair, members }: Four, person: Meet) {
  const [anna, bram, cato] = members;
  const handed = {
    anna: await at.handOut(chair, MEMBERS[0]),
    bram: await at.handOut(chair, MEMBERS[1]),
    cato: await at.handOut(chair, MEMBERS[2]),
  };
  await test.step('looking at the link consumes nothing', async () => {
    expect((await anna.context.request.get(handed.anna.link)).ok()).toBe(true);
    await anna.page.goto(handed.anna.link);
    await anna.page.reload();
    await expect(anna.page.getByLabel(en.enrol.code)).toBeVisible();
    await expect(chair.page.getByText(en.enrol.roster.waiting(3))).toBeVisible();
  });
  const thief = await person('Somebody else');
  await thief.page.goto(handed.anna.link);
  await test.step('a wrong code is refused and nothing is lost', async () => {
    await at.typeCode(anna.page, handed.bram.code);
    await expect(anna.page.getByRole('alert')).toHaveText(
      en.refusals.code_wrong({ code: 'code_wrong', seat: 'member:anna-dijk' }, SILENT),
    );
    await expect(anna.page.getByLabel(en.enrol.code)).toHaveValue(handed.bram.code);
    await at.typeCode(anna.page, 'not a code');
    await expect(anna.page.getByRole('alert')).toHaveText(en.start.doors.code_malformed);
  });
  await at.typeCode(anna.page, handed.anna.code.toLowerCase());
  await anna.page.waitForURL(/\/desk/);
  await test.step('the code works once', async () => {
    await thief.page.reload();
    await expect(thief.page.getByText(en.enrol.taken)).toBeVisible();
    await expect(thief.page.getByRole('button', { name: en.enrol.take })).toHaveCount(0);
  });
  await Promise.all([at.takeSeat(bram, handed.bram), at.takeSeat(cato, handed.cato)]);
}

/** A refusal without names in it. */
const SILENT = { member: String, candidate: String, round: String, group: String, time: String };

async function soundOut({ chair, members }: Four) {
  const [anna, bram, cato] = members;
  const opens = instantOf(Math.floor(Date.now() / at.MINUTE) * at.MINUTE);
  await at.callRound(chair, { opens, closes: instantOf(opens + 6 * at.MINUTE) });
  await Promise.all([
    at.answer(anna, { [ADA]: 'encourage', [BO]: 'discourage' }),
    at.answer(bram, { [ADA]: 'encourage', [BO]: 'noOpinion' }),
    answerInThreeLanguages(cato),
  ]);
  await test.step('a change of mind, and its receipt', () => changeMind(cato));
  for (const { page } of [chair, ...members]) {
    await expect(page.locator('.round-result')).toHaveCount(0);
  }
  await goTo(anna, 'delegate');
  const { acts } = en.chair;
  await chair.page.getByRole('button', { name: acts.names.close }).click();
  await at.giveReason(chair, acts.names.close, 'All have answered.');
  await test.step('the counts come to all devices, without a reload', async () => {
    for (const member of members) {
      await expect(member.page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
      expect(await at.figuresOf(member, ADA)).toEqual(['3', '0', '0']);
      expect(await at.figuresOf(member, BO)).toEqual(['0', '1', '2']);
    }
    const clear = chair.page.getByRole('heading', { name: en.chair.headline.clear(ADA, 1) });
    await expect(clear).toBeVisible();
  });
}

/** Nothing that is filled in is lost when the language changes. */
async function answerInThreeLanguages(member: Person) {
  const { page } = member;
  const [nl, fr] = [messagesOf('nl').booth, messagesOf('fr').booth];
  const speak = (tag: string) => page.getByRole('button', { name: tag, exact: true }).click();
  await at.enterBooth(member);
  await page.getByRole('button', { name: en.booth.begin, exact: true }).click();
  await at.choose(page, { [ADA]: 'discourage' });
  await speak('nl');
  const ada = page.getByRole('radiogroup', { name: ADA });
  await expect(ada.getByRole('radio', { name: nl.discourage, exact: true })).toBeChecked();
  const bo = page.getByRole('radiogroup', { name: BO });
  await bo.getByRole('radio', { name: nl.noOpinion, exact: true }).check();
  await page.getByRole('button', { name: nl.toReview }).click();
  await speak('fr');
  await expect(page.getByRole('heading', { name: fr.review })).toBeVisible();
  await expect(page.getByText(`${fr.says.discourage} ${ADA}`)).toBeVisible();
  await speak('en');
  await expect(page.getByText(`${en.booth.says.noOpinion} ${BO}`)).toBeVisible();
  await at.send(member);
  await expect(page.getByText(en.booth.sentBefore(1))).toBeVisible();
}

async function changeMind(member: Person) {
  const { page } = member;
  await page.getByRole('button', { name: en.booth.change }).click();
  await at.choose(page, { [ADA]: 'encourage', [BO]: 'noOpinion' });
  await page.getByRole('button', { name: en.booth.toReview }).click();
  await at.send(member);
  await expect(page.getByText(en.booth.sentBefore(2))).toBeVisible();
  const receipt = readReceipt(at.readText(await at.download(page, en.booth.receipt)));
  expect(receipt?.index).toBeGreaterThan(0);
  await expect(page.getByText(en.booth.number(receipt?.index ?? -1))).toBeVisible();
  await page.getByRole('link', { name: en.booth.toDesk }).click();
}

async function breakSilence({ chair, members }: Four) {
  const [anna, bram] = members;
  const REASON = 'Her term at the water court has not ended.';
  const CONDITION = 'That she leaves the water court first.';
  await at.putUnderSilence(chair, ADA, at.fullMinute(60 * at.MINUTE));
  for (const one of [chair, ...members]) await goTo(one, 'silence');
  await anna.page.getByRole('button', { name: en.silence.confirm }).click();
  await expect(chair.page.getByText(en.silence.seenBy(1, 3))).toBeVisible();
  await bram.page.getByRole('button', { name: en.silence.break }).click();
  const dialog = bram.page.getByRole('dialog');
  await dialog.getByLabel(en.silence.reason, { exact: true }).fill(REASON);
  await dialog.getByLabel(en.silence.condition, { exact: true }).fill(CONDITION);
  await dialog.getByRole('button', { name: en.silence.readBack }).click();
  await expect(dialog.getByText(REASON)).toBeVisible();
  await expect(dialog.getByText(CONDITION)).toBeVisible();
  await dialog.getByRole('button', { name: en.silence.break }).click();
  for (const { page } of [chair, ...members]) {
    await expect(page.getByRole('heading', { name: en.silence.broken(ADA) })).toBeVisible();
    await expect(page.getByText(REASON)).toBeVisible();
    await expect(page.getByText(new RegExp(literally(CONDITION)))).toBeVisible();
  }
}

async function adopt({ chair, members }: Four) {
  await at.putUnderSilence(chair, ADA, at.fullMinute(10_000));
  await goTo(chair, 'silence');
  for (const { page } of [chair, ...members]) {
    await expect(page.getByRole('timer')).toBeVisible();
  }
  for (const { page } of [chair, ...members]) {
    const adopted = page.getByRole('heading', {
      name: en.silence.adopted(en.outcomes.appointed(ADA)),
    });
    await expect(adopted).toBeVisible({ timeout: 90_000 });
  }
  const [anna] = members;
  await goTo(anna, 'delegate');
  await expect(anna.page.getByText(en.outcomes.appointed(ADA))).toBeVisible();
}

async function verifyRecord(chair: Person) {
  const { page } = chair;
  await goTo(chair, 'record');
  await expect(page.getByText(en.record.sealed)).toBeVisible();
  const fingerprint = (await page.locator('.mono.hex').textContent()) ?? '';
  const bundle = await at.download(page, en.record.download);
  const good = await verify(bundle, '--fingerprint', fingerprint, '--json');
  expect(good.err).not.toContain('at ');
  expect(good.exit).toBe(0);
  const { mode, anchored, verified } = JSON.parse(good.out);
  expect({ mode, anchored, failed: verified.failed }).toEqual({
    ...{ mode: 'real', anchored: true, failed: 0 },
  });
  const other = await verify(bundle, '--fingerprint', fingerprint.replace(/^./, flipped));
  expect(other.exit).toBe(1);
}

function flipped(digit: string): string {
  return digit === '0' ? '1' : '0';
}
