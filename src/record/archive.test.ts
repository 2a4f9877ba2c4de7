/**
 * The archive: one form for one set of files, read by others too; every changed byte is found.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { readArchive, writeArchive, type Archive, type ArchiveFile } from './archive.ts';

const FILES: readonly ArchiveFile[] = [
  { path: 'b/two.json', bytes: utf8('{"two":2}') },
  { path: 'a.txt', bytes: utf8('one') },
  { path: 'b/empty', bytes: new Uint8Array(0) },
];

function opened(bytes: Uint8Array): Archive {
  const archive = readArchive(bytes);
  return archive.ok ? archive.value : must<Archive>(undefined, archive.refusal.code);
}

test('what was packed comes back, in path order, in its one form', () => {
  const archive = opened(writeArchive(FILES));
  expect(archive.files.map(({ path }) => path)).toEqual(['a.txt', 'b/empty', 'b/two.json']);
  expect(archive.files[2]?.bytes).toEqual(utf8('{"two":2}'));
  expect([archive.differs, archive.damaged, archive.repeated]).toEqual([null, [], []]);
});

test('its end is looked for as far back as a comment can reach, and no further', () => {
  const bytes = writeArchive(FILES);
  const longest = opened(concat(bytes, new Uint8Array(0xffff)));
  expect(longest.files).toHaveLength(3);
  expect(longest.differs).not.toBeNull();
  expect(readArchive(concat(bytes, new Uint8Array(0x10000)))).toMatchObject({ ok: false });
  expect(readArchive(writeArchive([]))).toMatchObject({ ok: false });
});

test('the order in which files are given does not matter', () => {
  expect(writeArchive(FILES.toReversed())).toEqual(writeArchive(FILES));
});

test('any changed byte is refused or shows as a difference', () => {
  const bytes = writeArchive(FILES);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ change;
      const archive = readArchive(changed);
      expect(archive.ok && archive.value.differs === null).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a changed byte in a file names the file', () => {
  const bytes = writeArchive(FILES);
  const at = bytes.findIndex((_, nth) => bytes[nth] === 0x7b);
  bytes[at] = 0x7c;
  const archive = opened(bytes);
  expect(archive.damaged).toEqual(['b/two.json']);
  expect(archive.differs?.path).toBe('b/two.json');
});

test('a file cut short is told from what never was an archive', () => {
  const bytes = writeArchive(FILES);
  const half = readArchive(bytes.slice(0, bytes.length / 2));
  expect(!half.ok && half.refusal.code).toBe('archive_truncated');
  const text = readArchive(utf8('hello'));
  expect(!text.ok && text.refusal.code).toBe('archive_unreadable');
});

test('bytes before, after or between the files show as a difference', () => {
  const bytes = writeArchive(FILES);
  expect(opened(concat(bytes, Uint8Array.of(0))).differs).not.toBeNull();
  const again = concat(bytes, writeArchive(FILES));
  const archive = readArchive(again);
  expect(archive.ok && archive.value.differs === null).toBe(false);
});

test('a path that comes twice is named, and its first file stands', () => {
  const archive = opened(twice('a', utf8('one'), utf8('two')));
  expect(archive.repeated).toEqual(['a']);
  expect(archive.files).toEqual([{ path: 'a', bytes: utf8('one') }]);
  expect(archive.differs).not.toBeNull();
});

test('folders, which other packers list too, are no files, and not of the one form', () => {
  const archive = opened(writeArchive([...FILES, { path: 'b/', bytes: new Uint8Array(0) }]));
  expect(archive.files).toEqual(opened(writeArchive(FILES)).files);
  expect([archive.damaged, archive.repeated]).toEqual([[], []]);
  expect(archive.differs).not.toBeNull();
});

/** Two files of one name and length: a zip of two names, the second made the first. */
function twice(path: string, one: Uint8Array, two: Uint8Array): Uint8Array {
  const other = String.fromCharCode(path.charCodeAt(0) + 1);
  const packed = writeArchive([
    { path, bytes: one },
    { path: other, bytes: two },
  ]);
  return packed.map((byte) => (byte === other.charCodeAt(0) ? path.charCodeAt(0) : byte));
}

test('compressed files are refused by name', () => {
  const bytes = writeArchive([{ path: 'a', bytes: utf8('x') }]);
  const central = bytes.length - 22 - 47;
  bytes[central + 10] = 8;
  expect(readArchive(bytes)).toEqual({
    ok: false,
    refusal: { code: 'archive_compressed', path: 'a' },
  });
});

test.each([2, 40])(
  '%i files that lie over each other are refused before they are read',
  (count) => {
    const packed = writeArchive([{ path: 'a', bytes: new Uint8Array(300) }]);
    const [local, central, end] = [331, 331 + 47, packed.length];
    const lines = Array.from({ length: count }, () => packed.slice(local, central));
    const last = packed.slice(central, end);
    last.set([count, 0, count, 0, (count * 47) & 255, (count * 47) >> 8], 8);
    const bomb = concat(packed.slice(0, local), ...lines, last);
    expect(readArchive(bomb)).toEqual({ ok: false, refusal: { code: 'archive_unreadable' } });
  },
);
