/** What the zip itself shows, and how what follows from one broken entry is told. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { chance } from '../device/small-table.ts';
import { readArchive, writeArchive } from '../record/archive.ts';
import type { Finding } from './findings.ts';
import { verifyBundle } from './verify.ts';

const SEALED = new Uint8Array(readFileSync('spec/vectors/bundle/sealed.zip'));
const FILES = mustOk(readArchive(SEALED), 'an archive').files;

function failing(bundle: Uint8Array): readonly Finding[] {
  const report = mustOk(verifyBundle(bundle, { random: chance('verifier') }), 'a report');
  return report.findings.filter(({ passed }) => !passed);
}

test('a file whose bytes are not those of its checksum is named', () => {
  const readme = must(
    FILES.find(({ path }) => path === 'README.txt'),
    'a readme',
  ).bytes;
  const at = Buffer.from(SEALED).indexOf(Buffer.from(readme));
  const spoilt = Uint8Array.from(SEALED);
  spoilt[at] = (spoilt[at] ?? 0) ^ 1;
  const [whole] = failing(spoilt).filter(({ check }) => check === 'files_whole');
  expect(whole?.details).toEqual({ count: 1, path: 'README.txt' });
});

test('a path that is there twice is named, though both are the same', () => {
  const bundle = writeArchive([...FILES, must(FILES[0], 'a file')]);
  const [single] = failing(bundle).filter(({ check }) => check === 'files_single');
  expect(single?.details).toEqual({ count: 1, path: FILES[0]?.path });
});

// Goal: the entry at fault speaks for itself. Method: the opening is signed by nobody.
test('what fails only because an entry failed is counted, and said once', () => {
  const opening = must(
    FILES.find(({ path, bytes }) => path.startsWith('log/') && isOpening(bytes)),
    'an opening',
  );
  const spoilt = FILES.map((file) => (file === opening ? { ...file, bytes: unread(file) } : file));
  const failed = failing(writeArchive(spoilt));
  const [after] = failed.filter(({ check }) => check === 'entries_after');
  const [form] = failed.filter(({ check }) => check === 'entry_form');
  expect(after?.entry).toBe(form?.entry);
  expect(after?.details).toMatchObject({ first: form?.entry });
  expect(failed.filter(({ check }) => check === 'entry_lawful')).toEqual([]);
});

function isOpening(bytes: Uint8Array): boolean {
  return fromUtf8(bytes)?.includes('"type":"Open"') === true;
}

function unread({ bytes }: { readonly bytes: Uint8Array }): Uint8Array {
  return utf8(`${fromUtf8(bytes) ?? ''} `);
}
