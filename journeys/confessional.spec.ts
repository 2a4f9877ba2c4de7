/**
 * A confessional at five devices: one member answers in the page, one is told by telephone and
 * corrects the note, and the words are signed by both facilitators before all read them.
 */

import { expect } from '@playwright/test';
import { instantOf, writeInstant } from '../src/basics/instant.ts';
import { inspect, inspectDialog } from './inspect.ts';
import { type Meet, type Person, en, field, goTo, test } from './people.ts';
import { shortDefinition } from './sketch.ts';
import * as at from './table.ts';

const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet'] as const;
const AIDE = 'Lien Verhulst';
const [ADA, BO] = ['Ada Verhulst', 'Bo Lindqvist'];
const QUESTION = 'With which of these names could you live?';
const SECRET = 'Only if the sluice stays in public hands.';
const WORDS = 'Two of three members were heard. Talks go on.';
const { talks } = en;

type Five = {
  readonly chair: Person;
  readonly aide: Person;
  readonly members: readonly [Person, Person, Person];
};

test('heard in the page and by telephone, and one communiqué for all', async ({
  house,
  person,
}) => {
  test.setTimeout(300_000);
  const five = await meet(person);
  await at.beginFromFile(five.chair, house, definition());
  await enrolAll(five);
  await at.openSelection(five.chair);
  await callTalks(five.chair);
  await test.step('a member answers on its own device', () => answer(five));
  await test.step('another is told by telephone, and corrects', () => tellAndCorrect(five));
  await test.step('both facilitators sign the words', () => agree(five));
  await test.step('all read them at one moment, and nobody reads more', () => readAll(five));
});

async function meet(person: Meet): Promise<Five> {
  const names = ['Chair', AIDE, ...MEMBERS];
  const [chair, aide, anna, bram, cato] = await Promise.all(names.map(person));
  if (!chair || !aide || !anna || !bram || !cato) throw new Error('Somebody did not come.');
  return { chair, aide, members: [anna, bram, cato] };
}

/** One confessional and a poll, and a second facilitator. */
function definition(): Buffer {
  const short = JSON.parse(
    shortDefinition({
      ...{ title: 'Dyke reeve', body: 'Polder Board', post: 'Dyke reeve' },
      ...{ rounds: 1, acceptsSmallCounts: true },
      ...{ members: MEMBERS.join('\n'), candidates: `${ADA}\n${BO}` },
    }).toString('utf8'),
  );
  const [poll] = short.rounds;
  const hours = (count: number) => writeInstant(instantOf(Date.now() + count * 60 * at.MINUTE));
  const confessional = {
    ...{ ...poll, id: 'talks-1', kind: 'confessional', reveal: 'nothing' },
    ...{ opens: hours(1), closes: hours(2), question: { en: QUESTION } },
  };
  const facilitation = { facilitators: [{ id: 'aide', name: { en: AIDE } }] };
  const rounds = [confessional, { ...poll, opens: hours(3), closes: hours(4) }];
  return Buffer.from(JSON.stringify({ ...short, facilitation, rounds }));
}

async function enrolAll({ chair, aide, members }: Five) {
  const handed = [];
  for (const name of [AIDE, ...MEMBERS]) handed.push(await at.handOut(chair, name));
  for (const [nr, one] of [aide, ...members].entries()) {
    const given = handed[nr];
    if (!given) throw new Error('no code');
    await one.page.goto(given.link);
    await at.typeCode(one.page, given.code);
    await one.page.waitForURL(/\/s\/[^/]+\/(?!enrol)/);
  }
  await goTo(chair, 'roster');
  await expect(chair.page.getByText(en.enrol.roster.all)).toBeVisible();
}

async function callTalks(chair: Person) {
  const opens = instantOf(Math.floor(Date.now() / at.MINUTE) * at.MINUTE);
  await at.callRound(chair, { opens, closes: instantOf(opens + 20 * at.MINUTE) });
}

async function enter({ page }: Person) {
  await goTo({ page }, 'delegate');
  await page.getByRole('link', { name: talks.duty.go }).click();
}

async function answer({ members: [anna], aide, chair }: Five) {
  const { page } = anna;
  await enter(anna);
  await expect(page.getByText(QUESTION)).toBeVisible();
  await inspect(page, 'a confessional, to read');
  await page.getByRole('button', { name: talks.begin, exact: true }).click();
  await at.choose(page, { [ADA]: 'encourage', [BO]: 'discourage' });
  await field(page, talks.condition).fill(SECRET);
  await inspect(page, 'a confessional, to answer');
  await page.getByRole('button', { name: talks.toReview }).click();
  await expect(page.getByText(SECRET)).toBeVisible();
  await page.getByRole('button', { name: talks.send }).click();
  await expect(page.getByRole('heading', { name: talks.sent })).toBeVisible();
  for (const name of [en.furniture.chair, AIDE]) {
    await expect(page.getByText(talks.acknowledged(name))).toBeVisible();
  }
  await inspect(page, 'a confessional, sent');
  for (const one of [chair, aide]) {
    await goTo(one, 'hearing');
    const row = one.page.getByRole('row', { name: MEMBERS[0] });
    await expect(row.getByText(SECRET)).toBeVisible();
  }
}

async function tellAndCorrect({ aide, members: [, bram], chair }: Five) {
  const { page } = aide;
  const row = page.getByRole('row', { name: MEMBERS[1] });
  await row.getByRole('button', { name: talks.hearing.note }).click();
  const dialog = page.getByRole('dialog');
  for (const name of [ADA, BO]) {
    const question = dialog.getByRole('radiogroup', { name });
    await question.getByRole('radio', { name: en.booth.discourage, exact: true }).check();
  }
  await inspectDialog(page, 'a talk, noted');
  await dialog.getByRole('button', { name: talks.hearing.keep }).click();
  await expect(row.getByText(talks.hearing.origin.told)).toBeVisible();
  await goTo(bram, 'delegate');
  await bram.page.getByRole('link', { name: talks.duty.look }).click();
  await expect(bram.page.getByText(talks.how.telephone)).toBeVisible();
  await inspect(bram.page, 'a note that waits');
  await bram.page.getByRole('button', { name: talks.correct }).click();
  const correction = bram.page.getByRole('dialog');
  const ada = correction.getByRole('radiogroup', { name: ADA });
  await ada.getByRole('radio', { name: en.booth.encourage, exact: true }).check();
  await correction.getByRole('button', { name: talks.correctSend }).click();
  await expect(correction).toHaveCount(0);
  const seen = chair.page.getByRole('row', { name: MEMBERS[1] });
  await expect(seen.getByText(talks.hearing.origin.corrected)).toBeVisible();
  await expect(chair.page.getByText(talks.hearing.asTheyStand(2, 3))).toBeVisible();
  await inspect(chair.page, 'what the facilitators hear');
}

async function agree({ chair, aide }: Five) {
  const { page } = chair;
  await goTo(chair, 'chair');
  await page.getByRole('button', { name: en.chair.acts.names.close }).click();
  await at.giveReason(chair, en.chair.acts.names.close, 'All who wished were heard.');
  await goTo(chair, 'hearing');
  await page.getByRole('button', { name: talks.hearing.write }).click();
  const writing = page.getByRole('dialog');
  await writing.getByLabel(talks.hearing.textIn.en).fill(WORDS);
  await inspectDialog(page, 'the words');
  await writing.getByRole('button', { name: talks.hearing.circulate }).click();
  await expect(page.getByText(talks.hearing.missing(AIDE))).toBeVisible();
  await expect(page.getByRole('button', { name: talks.hearing.publish })).toHaveCount(0);
  await aide.page.getByRole('button', { name: talks.hearing.sign }).click();
  const signing = aide.page.getByRole('dialog');
  await signing.getByRole('button', { name: talks.hearing.sign }).click();
  await expect(signing).toHaveCount(0);
  await page.getByRole('button', { name: talks.hearing.publish }).click();
  await at.giveReason(chair, talks.hearing.publish, 'All facilitators agree.');
}

async function readAll({ chair, aide, members }: Five) {
  for (const member of members) {
    await goTo(member, 'delegate');
    await expect(member.page.getByText(WORDS)).toBeVisible();
    await expect(member.page.getByText(talks.after.heard(2, 3))).toBeVisible();
  }
  const [, , cato] = members;
  await inspect(cato.page, 'a communiqué');
  await expect(cato.page.getByText(SECRET)).toHaveCount(0);
  await chair.page.reload();
  await goTo(aide, 'hearing');
  for (const { page } of [chair, aide]) {
    await expect(page.getByText(talks.hearing.stage.reported)).toBeVisible();
    await expect(page.getByText(SECRET)).toHaveCount(0);
  }
  await goTo(chair, 'record');
  await expect(chair.page.getByText(WORDS)).toBeVisible();
  await inspect(chair.page, 'the record', ['en']);
}
