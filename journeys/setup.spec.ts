/**
 * A federation set up in pages: a pasted roster, a kind of body, a gap mended, confessionals
 * planned, letters printed.
 */

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parseJson } from '../src/basics/canonical.ts';
import { bodyKind } from '../src/locales/bodies/index.ts';
import { languages } from '../src/locales/index.ts';
import { sayNeed } from '../src/locales/say-rule.ts';
import { parseDefinition } from '../src/table/definition/definition-parser.ts';
import { needOf } from '../src/table/rules/index.ts';
import { inspect, sheetsOfPaper } from './inspect.ts';
import { type Person, en, field, test } from './people.ts';
import * as at from './table.ts';

const { founding } = en;
const federation = bodyKind('federation')?.words.en;
const ROSTER = [
  'name;name_nl;id;groups',
  'Noorderhaven;Noorderhaven;no;Founders',
  'Oostwal;Oostwal;oo;Founders',
  'Zuidkade;;zu;Founders',
  'Westhoek;;we;',
  'Middelburcht;;mi;',
  '=SUM(A1:A9);;;',
  'Lage Sluis;;ls;',
  'Hoge Sluis;;HS!;',
  'Oostwal;;ow;',
  'Binnenhaven;;bi;',
].join('\n');

test('a federation is set up from a pasted list, and nine letters are printed', async ({
  house,
  person,
}) => {
  test.setTimeout(180_000);
  const chair = await person('Chair');
  const { page } = chair;
  await page.goto(`${house.address}/new`);
  await test.step('the kind fills in what is customary', () => chooseKind(chair));
  await test.step('eight of ten rows can be used, two are named', () => pasteList(chair));
  await test.step('nothing is lost by a reload', () => reloads(chair));
  await test.step('a gap leads to its field, and closes', () => mendGaps(chair));
  await test.step('members are heard in confidence before they are counted', () =>
    planTalks(chair));
  await test.step('the definition is one that the parser reads', () => downloads(chair));
  await test.step('set up, with a code for each seat', async () => {
    await field(page, founding.ticket).fill(house.code);
    await page.getByRole('button', { name: founding.setUp }).click();
    await page.waitForURL(/\/s\/[^/]+\/roster$/);
  });
  await test.step('nine letters, each with a code of its own', () => letters(chair));
});

test('every step can be used by everybody', async ({ house, person }) => {
  test.setTimeout(180_000);
  const chair = await person('Chair');
  const { page } = chair;
  await page.goto(`${house.address}/new`);
  await chooseKind(chair);
  await pasteList(chair);
  const bar = page.getByRole('navigation', { name: founding.stepsLabel }).getByRole('button');
  for (let nr = 0; nr < (await bar.count()); nr++) {
    await bar.nth(nr).click();
    const tag = languages[nr % languages.length] ?? 'en';
    await inspect(page, `set-up, step ${nr + 1}`, [tag]);
  }
});

test('a definition from a file is changed in the form, and all else in it stays', async ({
  house,
  person,
}) => {
  test.setTimeout(180_000);
  const { page } = await person('Chair');
  await page.goto(`${house.address}/new`);
  const file = 'examples/nato-2024/definition.json';
  await page.getByLabel(founding.fromFile).setInputFiles(file);
  await page.getByRole('button', { name: founding.filled.fill }).click();
  await expect(page.getByText(founding.filled.stays)).toBeVisible();
  await expect(page.getByText(/roundsNote/)).toBeVisible();
  await inspect(page, 'set-up, filled from a file', ['fr']);
  await step(page, 'names');
  await page.locator('[id="/candidates/0/name"]').fill('Somebody Else');
  await page.reload();
  await step(page, 'found');
  const saved = await at.download(page, founding.check.download);
  const { candidates, ...rest } = JSON.parse(readFileSync(saved, 'utf8'));
  const { candidates: were, ...others } = JSON.parse(readFileSync(file, 'utf8'));
  expect(rest).toEqual(others);
  expect(candidates).toEqual([{ ...were[0], name: 'Somebody Else' }, ...were.slice(1)]);
});

async function chooseKind({ page }: Person) {
  await field(page, founding.body.kind).selectOption('federation');
  await field(page, founding.body.name).fill('Federation of Harbour Choirs');
  await field(page, founding.body.post).fill('President');
  await step(page, 'members');
}

async function step(page: Person['page'], name: keyof typeof founding.steps) {
  const bar = page.getByRole('navigation', { name: founding.stepsLabel });
  await bar.getByRole('button', { name: founding.steps[name] }).click();
}

async function pasteList(chair: Person) {
  const { page } = chair;
  const { roster } = founding;
  await field(page, roster.text).fill(ROSTER);
  await page.getByRole('button', { name: roster.look }).click();
  await expect(page.getByText(roster.refused(2))).toBeVisible();
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: roster.reasons['not-an-id'] })).toContainText('HS!');
  await expect(rows.filter({ hasText: roster.reasons['name-twice'] })).toContainText('Oostwal');
  await page.getByRole('button', { name: roster.take(8) }).click();
  await expect(page.getByRole('heading', { name: federation?.members ?? '' })).toBeVisible();
}

async function reloads({ page }: Person) {
  await page.reload();
  await step(page, 'members');
  await expect(page.locator('[id="/members/5/name/en"]')).toHaveValue('=SUM(A1:A9)');
  await expect(page.locator('[id="/body/groups/0/members"] input:checked')).toHaveCount(3);
}

async function mendGaps({ page }: Person) {
  await page.getByRole('button', { name: founding.who.add }).click();
  const gap = page.getByRole('button', { name: founding.missing['member-name']('9') });
  await gap.click();
  const ninth = page.locator('[id="/members/8/name/nl"]');
  await expect(ninth).toBeFocused();
  await ninth.fill('Hoge Sluis');
  await expect(gap).toHaveCount(0);
  await page.getByRole('button', { name: founding.missing['no-names'] }).click();
  await page.getByRole('button', { name: founding.names.add }).click();
  await page.locator('[id="/candidates/0/name"]').fill('Ada Okafor');
  await expect(page.getByText(founding.missing.none)).toBeVisible();
  await step(page, 'rule');
  await page.getByRole('radio', { name: founding.rule.kinds['class-veto'] }).check();
  await page.getByRole('button', { name: founding.missing['rule-group'] }).click();
  await page.getByRole('radio', { name: founding.rule.kinds['minus-k'] }).check();
  const one = needOf({ sum: 1, who: 'against', atMost: 1 });
  const said = sayNeed(en.rules, one, { member: String, group: String });
  await expect(page.locator('.plain-sentences').getByText(said)).toBeVisible();
}

async function planTalks({ page }: Person) {
  const { rounds, says } = founding;
  const at = (place: string) => page.locator(`[id="/rounds/${place}"]`);
  await step(page, 'rounds');
  const proposed = page.locator('[id^="/rounds/0/question/"]');
  for (const field of await proposed.all()) await field.fill('');
  await page.getByRole('button', { name: founding.missing['round-question']('1') }).click();
  await expect(at('0/question/nl')).toBeFocused();
  await page.keyboard.type('Met wie kunt u leven?');
  await at('0/checkedBy').selectOption({ label: rounds.round(2) });
  await expect(page.getByText(says.checked(2))).toBeVisible();
  await page.getByRole('button', { name: rounds.add }).click();
  await at('3/kind').selectOption('confessional');
  await expect(at('3/question/en')).toHaveValue(rounds.usualQuestion);
  await at('3/answers').selectOption('names');
  await at('3/names').fill('9');
  await expect(page.getByRole('alert')).toContainText('9');
  await at('3/names').fill('1');
  await expect(page.getByText(says.answers(1))).toBeVisible();
  await expect(page.getByText(en.outlook.talks.count)).toHaveCount(2);
}

async function downloads({ page }: Person) {
  await step(page, 'found');
  const text = readFileSync(await at.download(page, founding.check.download), 'utf8');
  const read = parseDefinition(parseJson(text) ?? null);
  expect(read).toMatchObject({
    ok: true,
    value: {
      words: 'federation',
      rounds: [
        { id: 'talks-1', question: { nl: 'Met wie kunt u leven?' }, checkedBy: 'poll-1' },
        ...[{ id: 'poll-1' }, { id: 'poll-2' }],
        { id: 'talks-2', names: { exactly: 1 }, checkedBy: null },
      ],
      body: { assumedCorrupt: 4 },
    },
  });
}

/** A4 less its margins, at 96 points to the inch. */
const PAPER = { width: 672, height: 1002 };

async function fitsPaper(page: Person['page']) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  const boxes = await page
    .locator('.sheet-frame')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThan(PAPER.height);
  expect(Math.min(...boxes.map(({ top }) => top))).toBeLessThan(8);
  await page.emulateMedia({ media: null });
  expect(await sheetsOfPaper(page)).toBe(boxes.length);
}

async function letters({ page }: Person) {
  await page.getByRole('link', { name: en.enrol.roster.print }).click();
  await expect(page.locator('.sheet')).toHaveCount(9);
  const codes = await page.locator('.sheet-code').allTextContents();
  expect(new Set(codes).size).toBe(9);
  for (const code of codes) expect(code.trim()).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await test.step('in three languages each fits a page, and nothing else is printed', () =>
    fitsPaper(page));
  await field(page, en.sheets.each).first().selectOption('en');
  await expect(page.getByText(federation?.salutation('Westhoek') ?? '')).toBeVisible();
  await inspect(page, 'letters to print', ['fr']);
}
