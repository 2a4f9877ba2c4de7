/**
 * What holds for every page: it fits, it can be used by everybody, it says which page it is.
 *
 * Use      `inspect(page, what)` in each language and width; `inspectDialog` where one is open;
 *          `sheetsOfPaper` of what is printed.
 */

import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { type Language, languages } from '../src/locales/index.ts';

const WIDTHS = [1280, 360] as const;

/** Ends in English, at the first width. */
export async function inspect(page: Page, what: string, tags = languages) {
  for (const tag of tags) {
    await page.getByRole('button', { name: tag, exact: true }).click();
    await inEachWidth(page, what, tag);
  }
  await page.getByRole('button', { name: 'en', exact: true }).click();
}

/** A dialog stands before the choice of a language: it is looked at in English. */
export async function inspectDialog(page: Page, what: string) {
  await expect(page.getByRole('dialog')).toBeVisible();
  await inEachWidth(page, what, 'en');
}

/** So many sheets of paper, as the page itself asks for them. */
export async function sheetsOfPaper(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

async function inEachWidth(page: Page, what: string, tag: Language) {
  // What does not fit in another language does not fit the narrow page first.
  for (const width of tag === 'en' ? WIDTHS : WIDTHS.slice(1)) {
    await page.setViewportSize({ width, height: 800 });
    await test.step(`${what}, ${tag}, ${width} px`, () => inspectOne(page, what, tag));
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
}

async function inspectOne(page: Page, what: string, tag: Language) {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.locator('h1').first()).toBeAttached();
  await expect(page).toHaveTitle(/. · Doyen$/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, 'sticks out').toBeLessThanOrEqual(0);
  await picture(page, what, tag);
  // What axe looks at is the same in every language: structure, names, contrast.
  if (tag !== 'en') return;
  // Pages have no frames, and of what passes only the number is asked: no second page, no lists.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect.soft(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

/** Where `DOYEN_SHOTS` names a folder, every page that is inspected is kept there as a picture. */
async function picture(page: Page, what: string, tag: Language) {
  const folder = process.env['DOYEN_SHOTS'];
  if (folder === undefined) return;
  const name = `${what} ${tag} ${page.viewportSize()?.width}`.replace(/[^a-z0-9]+/gi, '-');
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
