/**
 * One member votes and keeps its share of the keys by a copy of its own, while the others use the
 * pages that the operator serves; then it checks the record in its own page.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';
import { instantOf } from '../src/basics/instant.ts';
import { type House } from './house.ts';
import { inspect } from './inspect.ts';
import { type Person, en, goTo, literally, test } from './people.ts';
import { shortDefinition } from './sketch.ts';
import * as at from './table.ts';

const MEMBERS = ['Anna Dijk', 'Bram Sluis', 'Cato Vliet'] as const;
const [ADA, BO] = ['Ada Verhulst', 'Bo Lindqvist'];
const DEFINITION = {
  ...{ title: 'Chair of the Polder Board', body: 'Polder Board', post: 'Chair' },
  ...{ members: MEMBERS.join('\n'), candidates: `${ADA}\n${BO}` },
  ...{ rounds: 1, acceptsSmallCounts: true },
};
const COMMAND = path.resolve(import.meta.dirname, '../src/cli/main.ts');

test('a member holds its seat and votes by its own copy', async ({ house, person }) => {
  test.setTimeout(180_000);
  const [chair, anna, bram, cato] = await Promise.all(['Chair', ...MEMBERS].map(person));
  if (!chair || !anna || !bram || !cato) throw new Error('Somebody did not come.');
  const booth = await openBooth(house);
  const asked = hostsOf(anna);
  await test.step('four seats, one of them by its own copy', async () => {
    await at.beginFromFile(chair, house, shortDefinition(DEFINITION));
    const own = await at.handOut(chair, MEMBERS[0]);
    const link = own.link.replace(house.address, booth.address);
    await at.takeSeat(anna, { ...own, link });
    await at.takeSeat(bram, await at.handOut(chair, MEMBERS[1]));
    await at.takeSeat(cato, await at.handOut(chair, MEMBERS[2]));
  });
  await test.step('each page says whose copy it is', async () => {
    const { host } = new URL(house.address);
    await expect(anna.page.getByText(en.furniture.ownCopy(host))).toBeVisible();
    await expect(bram.page.getByText(en.furniture.served)).toBeVisible();
    expect(await at.eightWords(anna)).toBe(await at.eightWords(chair));
  });
  await at.openSelection(chair);
  await test.step('a round is answered and counted', () => soundOut(chair, [anna, bram, cato]));
  await test.step('the record is checked in its own page', () => check(anna));
  await inspect(anna.page, 'record, checked in the page');
  expect([...asked]).toEqual([new URL(booth.address).host]);
  await booth.close();
});

test('a wrong file is refused by name, a right one is not needed to be seated', async ({
  house,
  person,
}) => {
  const { page } = await person('Auditor');
  await page.goto(`${house.address}/verify`);
  await inspect(page, 'checking a record');
  const choose = page.getByLabel(new RegExp(`^${literally(en.verifying.choose)}`));
  await choose.setInputFiles({
    ...{ name: 'letter.zip', mimeType: 'application/zip', buffer: Buffer.from('Dear all') },
  });
  await expect(page.getByRole('alert')).toHaveText(en.verdict.refusals.archive_unreadable());
  await page.getByLabel(new RegExp(`^${literally(en.verifying.fingerprint)}`)).fill('three words');
  await expect(page.getByText(en.verifying.fingerprintMalformed)).toBeVisible();
  await expect(choose).toBeDisabled();
});

async function soundOut(chair: Person, members: readonly Person[]) {
  const opens = instantOf(Math.floor(Date.now() / at.MINUTE) * at.MINUTE);
  await at.callRound(chair, { opens, closes: instantOf(opens + 6 * at.MINUTE) });
  for (const member of members) await at.answer(member, { [ADA]: 'encourage', [BO]: 'noOpinion' });
  const { acts } = en.chair;
  await chair.page.getByRole('button', { name: acts.names.close }).click();
  await at.giveReason(chair, acts.names.close, 'All have answered.');
  for (const member of members) {
    await expect(member.page.locator('.round-result')).toBeVisible({ timeout: 60_000 });
    expect(await at.figuresOf(member, ADA)).toEqual(['3', '0', '0']);
  }
}

async function check(member: Person) {
  const { page } = member;
  await goTo(member, 'record');
  await page.getByRole('button', { name: en.verifying.check }).click();
  const verdict = page.locator('.verdict');
  await expect(verdict.getByText(/^Verified: \d+ checks passed/).first()).toBeVisible();
  await expect(verdict.locator('.five > li')).toHaveCount(5);
  await expect(verdict.locator('.cross')).toHaveCount(0);
  await verdict.getByText(en.record.how).first().click();
  await expect(verdict.getByText(/signed by those who had to sign/).first()).toBeVisible();
}

/** Every host that this person's browser has asked anything of. */
function hostsOf({ page }: Person): ReadonlySet<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.host);
  });
  return hosts;
}

/** `doyen booth`, as a member starts it in its own clone. */
async function openBooth({ address }: House) {
  const running = spawn(process.execPath, [COMMAND, 'booth', address, '--json']);
  const said = await firstLine(running);
  const own = (JSON.parse(said) as { address: string }).address.replace(/\/$/, '');
  const left = new Promise<void>((resolve) => running.on('exit', () => resolve()));
  return {
    address: own,
    close: async () => {
      running.kill('SIGTERM');
      await left;
    },
  };
}

function firstLine(running: ChildProcess): Promise<string> {
  let [out, err] = ['', ''];
  return new Promise((resolve, reject) => {
    running.stdout?.on('data', (part: Buffer) => {
      out += String(part);
      if (out.includes('\n')) resolve(out);
    });
    running.stderr?.on('data', (part: Buffer) => (err += String(part)));
    running.on('exit', (exit) => reject(new Error(`The booth left with ${exit}.\n${err}`)));
  });
}
