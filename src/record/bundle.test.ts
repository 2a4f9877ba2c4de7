/** What a zip lays out as a record, whatever lies in it. */

import { expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { writeArchive } from './archive.ts';
import { readBundle } from './bundle.ts';

function laidOut(...paths: readonly string[]) {
  const files = paths.map((path) => ({ path, bytes: utf8('{}') }));
  const { log, strangers } = mustOk(readBundle(writeArchive(files)), 'a bundle');
  return { log: [...log.keys()], strangers };
}

// A place beyond the most files would have the verifier count up to it.
test('an entry has a place below 65536, in one spelling; all else in log/ is strange', () => {
  const strange = ['log/000001.json', 'log/1.json', 'log/65536.json', 'log/99999.json'];
  expect(laidOut('log/00000.json', 'log/65535.json', ...strange)).toEqual({
    log: [0, 65535],
    strangers: strange,
  });
});
