import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { later } from '../basics/instant.ts';
import { CLOSES, smallTable } from '../device/small-table.ts';
import { parseCandidateId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { sealFindings } from './files.ts';
import { readBundle } from '../record/bundle.ts';
import { writeArchive } from '../record/archive.ts';

const ADA = must(parseCandidateId('ada'), 'an id');
const HOUR = 3_600_000;
const BARE = mustOk(readBundle(writeArchive([{ path: 'log/00000.json', bytes: utf8('{}') }])), '');

test('a record is interim while statements may be made, and then lacks its seal', async () => {
  const { memory } = await smallTable('seal');
  const { definition, ...rest } = memory.selection();
  const said = (statementHours: number, past: number) => {
    const decided: Selection = {
      ...rest,
      definition: { ...definition, silence: { ...definition.silence, statementHours } },
      stage: 'concluded',
      outcome: { kind: 'appointed', candidate: ADA, at: CLOSES },
      at: later(CLOSES, past),
      seal: null,
    };
    return sealFindings(BARE, decided, []);
  };
  const waits = [{ passed: true, details: { state: 'statements' } }];
  const lacks = [{ passed: false, details: { state: 'missing' } }];
  expect(said(1, HOUR - 1)).toMatchObject(waits);
  expect(said(1, HOUR)).toMatchObject(lacks);
  expect(said(0, 0)).toMatchObject(lacks);
});
