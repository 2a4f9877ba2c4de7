/** The bundles of spec/vectors/bundle: what was done to each is found, by its check. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { concat, fromHex } from '../basics/bytes.ts';
import { seeded } from '../crypto/seeded.ts';
import { readArchive, writeArchive } from '../record/archive.ts';
import { verifyBundle } from './verify.ts';

const FOLDER = 'spec/vectors/bundle';

type Edit = {
  readonly do: 'remove' | 'flip' | 'exchange' | 'add' | 'append';
  readonly path: string;
  readonly with?: string;
  readonly at?: number;
  readonly hex?: string;
};

type Case = {
  readonly expected: string;
  readonly why?: string;
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly failing: readonly string[];
  readonly code?: string;
};

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test.each(files)('%s', (file) => {
  const given = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Case;
  const report = verifyBundle(edited(given), { random: seeded('vectors') });
  if (!report.ok) throw new Error(report.refusal.code);
  const failed = report.value.findings.filter(({ passed }) => !passed);
  expect(failed.length === 0 ? 'holds' : 'refused').toBe(given.expected);
  expect(failed.map(({ check }) => check)).toEqual(expect.arrayContaining([...given.failing]));
  const codes = failed.map(({ details }) => ('code' in details ? details.code : undefined));
  if (given.code !== undefined) expect(codes).toContain(given.code);
  if (given.why !== undefined) expect(`${given.why}.json`).toBe(file);
});

function edited({ base, edits }: Case): Uint8Array {
  const archive = readArchive(readFileSync(`${FOLDER}/${base}`));
  const list = archive.ok ? archive.value.files : [];
  const content = new Map(list.map(({ path, bytes }) => [path, bytes]));
  for (const one of edits) edit(content, one);
  const zip = writeArchive([...content].map(([path, bytes]) => ({ path, bytes })));
  return concat(zip, ...edits.filter((one) => one.do === 'append').map(bytesOf));
}

function edit(content: Map<string, Uint8Array>, given: Edit): void {
  const { path } = given;
  switch (given.do) {
    case 'remove':
      content.delete(path);
      return;
    case 'flip': {
      const copy = Uint8Array.from(fileAt(content, path));
      const at = given.at ?? 0;
      copy[at] = (copy[at] ?? 0) ^ 1;
      content.set(path, copy);
      return;
    }
    case 'exchange': {
      const other = must(given.with, 'another path');
      const [one, two] = [fileAt(content, path), fileAt(content, other)];
      content.set(path, two).set(other, one);
      return;
    }
    case 'add':
      content.set(path, bytesOf(given));
      return;
    case 'append':
  }
}

function fileAt(content: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  return must(content.get(path), path);
}

function bytesOf({ hex }: Edit): Uint8Array {
  return must(fromHex(hex ?? ''), 'hex');
}
