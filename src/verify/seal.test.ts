import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { later } from '../basics/instant.ts';
import { CLOSES, chance, openPoll, smallTable } from '../device/small-table.ts';
import { parseCandidateId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { sealFindings } from './files.ts';
import { type ArchiveFile, readArchive, writeArchive } from '../record/archive.ts';
import { logPath, packBundle, readBundle } from '../record/bundle.ts';
import { verifyBundle } from './verify.ts';

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

test('of a bad last entry nothing is said to follow where nothing else fails', async () => {
  const table = await smallTable('last');
  await openPoll(table);
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const selection = table.memory.selection();
  const { files } = mustOk(readArchive(packBundle({ entries, checkpoint, selection })), 'a zip');
  const last = logPath(entries.length - 1);
  const bent = files.map((file) => (file.path === last ? unsigned(file) : file));
  const { findings } = mustOk(verifyBundle(writeArchive(bent), { random: chance('last') }), 'one');
  const failing = findings.filter(({ passed }) => !passed).map(({ check }) => check);
  expect(failing).toEqual(['checkpoint_covers', 'entry_signed']);
  expect(findings.some(({ check }) => check === 'sealed')).toBe(false);
});

function unsigned({ path, bytes }: ArchiveFile): ArchiveFile {
  const nobody = `"signature":"${'A'.repeat(86)}"`;
  const entry = must(fromUtf8(bytes), 'an entry');
  return { path, bytes: utf8(entry.replace(/"signature":"[^"]+"/g, nobody)) };
}
