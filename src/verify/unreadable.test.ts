/** A record of which the definition is none: what is wrong with it is said. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { mustOk } from '../basics/bug.ts';
import { chance } from '../device/small-table.ts';
import { readArchive, writeArchive } from '../record/archive.ts';
import { digestBytes } from '../table/ids.ts';
import { verifyBundle } from './verify.ts';

test('what is wrong with a definition is said, and where', () => {
  const sealed = new Uint8Array(readFileSync('spec/vectors/bundle/sealed.zip'));
  const bytes = utf8('{}');
  const enclosed = /"enclosure":"[0-9a-f]{64}"/;
  const files = mustOk(readArchive(sealed), 'an archive').files.map((file) => {
    if (file.path === 'definition.json') return { path: file.path, bytes };
    if (file.path !== 'log/00000.json') return file;
    const text = fromUtf8(file.bytes) ?? '';
    return { ...file, bytes: utf8(text.replace(enclosed, `"enclosure":"${digestBytes(bytes)}"`)) };
  });
  const report = mustOk(
    verifyBundle(writeArchive(files), { random: chance('verifier') }),
    'a report',
  );
  expect(report.findings.find(({ check }) => check === 'entry_lawful')).toMatchObject({
    ...{ passed: false, entry: 0 },
    details: { act: 'SetUp', code: 'definition_unreadable', fault: 'missing', pointer: '/format' },
  });
});
