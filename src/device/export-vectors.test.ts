/** The files of spec/vectors/export/: one opens, the others are refused, each by name. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { mustOk } from '../basics/bug.ts';
import { parseJson } from '../basics/canonical.ts';
import { object, read, text } from '../basics/shape.ts';
import { openExport } from './seat-export.ts';

const FOLDER = 'spec/vectors/export';
const vector = object({ outcome: text(), passphrase: text(), file: text() });

test.each(readdirSync(FOLDER))('%s', (name) => {
  const given = parseJson(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  const { outcome, passphrase, file } = mustOk(read(vector, given), name);
  const opened = openExport(utf8(file), passphrase);
  expect(opened.ok ? 'opens' : opened.refusal.code).toBe(outcome);
});
