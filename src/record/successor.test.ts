import { expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import { smallTable } from '../device/small-table.ts';
import { parseDefinition } from '../table/definition/definition-parser.ts';
import { packBundle } from './bundle.ts';
import { successorOf } from './successor.ts';

test('a new definition names the record that it takes up, and is else the same', async () => {
  const table = await smallTable('before');
  const selection = table.memory.selection();
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection });
  const found = mustOk(successorOf(bundle, selection), 'a definition');
  const { origin, fingerprint, size } = selection;
  expect(found['continues']).toMatchObject({ origin, fingerprint, size });
  const read = mustOk(parseDefinition(found), 'a definition that reads');
  expect(read.continues).toMatchObject({ origin, size });
  expect({ ...read, continues: null }).toEqual(selection.definition);
});

test('a bundle of another selection starts nothing here', async () => {
  const table = await smallTable('before');
  const selection = table.memory.selection();
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection });
  const other = { ...selection, origin: 'doyen.test/other' };
  expect(successorOf(bundle, other)).toMatchObject({ refusal: { code: 'checkpoint_other_log' } });
  expect(successorOf(new Uint8Array(3), selection)).toMatchObject({
    refusal: { code: 'archive_unreadable' },
  });
});
