/**
 * An analyst's evidence: read and narrowed, added from a phone, quoted from a text, taken in from
 * a table with faults in it.
 */

import { expect } from '@playwright/test';
import { corridorMessagesOf } from '../src/locales/corridor/index.ts';
import { inspect } from './inspect.ts';
import { test } from './people.ts';

const { evidence } = corridorMessagesOf('en');
const C = '/c/example-nato-2024';

test('the evidence of a whole case is read, narrowed and added to', async ({ house, person }) => {
  const { page } = await person('Analyst');
  await page.goto(`${house.address}${C}/evidence`);
  await expect(page.locator('.entry').first()).toBeVisible();
  await inspect(page, 'evidence');
  await page.goto(`${house.address}${C}/add`);
  await inspect(page, 'evidence quick add');
  await page.goto(`${house.address}${C}/add/signal`);
  await inspect(page, 'evidence full form');
  await page.goto(`${house.address}${C}/add/count`);
  await inspect(page, 'evidence count form');
  await page.goto(`${house.address}${C}/texts`);
  await inspect(page, 'evidence texts');
  expect(evidence.kept).toBeTruthy();
});
