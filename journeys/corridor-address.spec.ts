/**
 * What the server hears of where an analyst looks: a page, and never which.
 */

import { expect } from '@playwright/test';
import { inspect } from './inspect.ts';
import { test } from './people.ts';

const TELLING = /cell|candidate|rutte|iohannis|evidence|item|day=/i;

test(
  'a reload, a new window and the way back tell the server nothing',
  { tag: '@wide' },
  async ({ house, person }) => {
    const { page } = await person('Analyst');
    await page.goto(`${house.address}/corridor#/c/example-nato-2024/count?day=2024-04-03`);
    await expect(page.locator('a.cell').first()).toBeVisible();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.locator('a.cell').first().click();
    await expect(page).toHaveURL(/#\/c\/example-nato-2024\/cell\//);
    const heading = await page.locator('h1').innerText();
    await page.reload();
    await expect(page.locator('h1')).toHaveText(heading);
    const cell = page.url();
    await page.goBack();
    await expect(page.locator('a.cell').first()).toBeVisible();
    await expect(page).toHaveURL(/count\?day=2024-04-03$/);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/c\/example-nato-2024\/count\?day=2024-04-03#page$/);
    await page.reload();
    await expect(page.locator('a.cell').first()).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(cell);
    await expect(other.locator('h1')).toHaveText(heading);
    await inspect(other, 'corridor-address');
    expect(asked.filter((address) => TELLING.test(address))).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(house.address))).toEqual([]);
    expect(asked.some((address) => address.endsWith('/corridor'))).toBe(true);
  },
);
