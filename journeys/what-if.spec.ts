/**
 * A new user chooses a rule for a federation of forty; exceptions are marked on a page of distance.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { type Person, en, field, goTo, test } from './people.ts';
import * as at from './table.ts';

const { whatIf, founding } = en;

const FORTY = [
  'name;groups',
  ...Array.from({ length: 40 }, (_, nr) => `Choir ${nr + 1};${nr < 5 ? 'Founders' : ''}`),
].join('\n');

test('a rule is chosen for a federation of forty, after a look at what each would mean', async ({
  house,
  person,
}) => {
  test.setTimeout(300_000);
  const chair = await person('Chair');
  const { page } = chair;
  await page.goto(`${house.address}/new`);
  await field(page, founding.body.kind).selectOption('federation');
  await test.step('without members there is nothing to compare yet', async () => {
    await step(chair, 'rule');
    await expect(page.getByText(whatIf.noMembers)).toBeVisible();
  });
  await step(chair, 'members');
  await at.pasteRoster(chair, FORTY);
  await step(chair, 'rule');
  const inWords = page.locator('.rules-words > li');
  await expect(page.getByText(whatIf.rules.lede(40))).toBeVisible();
  await expect(inWords.first()).toContainText(whatIf.rules.alone.everybody);
  const veto = inWords.filter({ hasText: 'Founders' }).first();
  await expect(veto).toContainText(whatIf.rules.alone.group('Founders'));
  await expect(page.getByText(whatIf.rules.working)).toHaveCount(0);
  await inspect(page, 'rules for a federation of forty');
  await test.step('one button takes the rule, and the form has it', async () => {
    await veto.getByRole('button', { name: whatIf.rules.take }).click();
    await expect(
      page.getByRole('radio', { name: founding.rule.kinds['class-veto'] }),
    ).toBeChecked();
    await expect(inWords.first()).toContainText('At least 21 members');
  });
  await test.step('five in favour less one, and it cannot pass', () => tryVeto(chair));
});

async function tryVeto({ page }: Person) {
  await page.locator('summary', { hasText: whatIf.lede }).click();
  const head = page.locator('.verdict-head');
  await expect(head).toHaveText(whatIf.verdict.passes);
  await mark(page, 'Choir 2', 'favour').click();
  await expect(head).toHaveText(whatIf.verdict.held('Choir 2', 1));
  await page.getByRole('radio', { name: whatIf.begin.nobody }).check();
  await page.getByRole('button', { name: whatIf.ofGroup('Founders') }).click();
  await expect(head).toContainText('16 ');
  await inspect(page, 'what if, in the set-up', ['nl']);
}

test(
  'exceptions are marked on a page of distance, by tap and by key, and nothing is sent',
  { tag: '@wide' },
  async ({ house, person }) => {
    test.setTimeout(300_000);
    const chair = await person('Chair');
    const { page } = chair;
    await at.rehearse(chair, house, en.start.chairSeat);
    await goTo(chair, 'distance');
    const head = page.locator('.verdict-head');
    await expect(head).toHaveText(whatIf.verdict.passes);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await mark(page, 'Noorderhaven', 'favour').click();
    await mark(page, 'Zuidkade', 'favour').click();
    await expect(page.locator('.verdict-after')).toContainText(whatIf.some.free(1, 3));
    await mark(page, 'Oostwal', 'favour').focus();
    await page.keyboard.press('Enter');
    await expect(mark(page, 'Oostwal', 'against')).toBeFocused();
    const names = 'Noorderhaven, Oostwal and Zuidkade';
    await expect(head).toHaveText(whatIf.verdict.tooMany(whatIf.of(1, names), 1));
    await expect(page.locator('.other-rules')).toContainText(whatIf.verdict.held(names, 3));
    await page.locator('summary', { hasText: whatIf.rules.title }).click();
    await expect(page.locator('.rules-words').getByText(whatIf.rules.working)).toHaveCount(0);
    await inspect(page, 'what if, on the page of distance');
    await mark(page, 'Oostwal', 'against').click();
    await mark(page, 'Noorderhaven', 'against').click();
    await expect(head).toHaveText(whatIf.verdict.passes);
    expect(sent).toEqual([]);
  },
);

function mark(page: Person['page'], name: string, position: keyof typeof whatIf.marks) {
  return page.getByRole('button', { name: whatIf.one(name, whatIf.marks[position]), exact: true });
}

async function step({ page }: Person, name: keyof typeof founding.steps) {
  const bar = page.getByRole('navigation', { name: founding.stepsLabel });
  await bar.getByRole('button', { name: founding.steps[name] }).click();
}
