/** The bundle's README.txt is this version's, the word of whoever sealed it, or changed. */

import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { README_PATH } from '../record/bundle.ts';
import { readmeBytes } from '../record/readme.ts';
import { digestBytes } from '../table/ids.ts';
import { at } from '../table/testing/stages.ts';
import { stateOf } from '../table/testing/table.ts';
import { derivedFindings } from './files.ts';

const selection = stateOf(at('concluded'));
const other = utf8('Nothing here needs to be verified.');

function stateOfReadme(bytes: Uint8Array, sealed?: Uint8Array): unknown {
  const bundle = { files: new Map([[README_PATH, bytes]]), log: new Map() };
  const seal = sealed ? { [README_PATH]: digestBytes(sealed) } : null;
  const findings = derivedFindings(bundle as never, { ...selection, seal });
  const { passed, details } = findings.find(({ check }) => check === 'readme_file') ?? {};
  return { passed, ...details };
}

test('what a sealed README says in other words is told as the word of whoever sealed it', () => {
  const own = readmeBytes(selection);
  expect(stateOfReadme(own)).toEqual({ passed: true, state: 'known' });
  expect(stateOfReadme(other, other)).toEqual({ passed: true, state: 'other' });
  expect(stateOfReadme(other, own)).toEqual({ passed: false, state: 'changed' });
  expect(stateOfReadme(other)).toEqual({ passed: false, state: 'changed' });
});
