/**
 * A zip of stored files in one possible form: the same files always give the same bytes.
 *
 * Use      `writeArchive` packs; `readArchive` reads any stored zip and says from which byte on,
 *          if any, it differs from the one form: a fault is named and not only noticed.
 * Shapes   files by path in code-unit order, method 0, all times 1980-01-01, no extra fields, no
 *          comments, 32-bit sizes; a file is whole when its checksum says so.
 * Errors   `archive_unreadable` (no zip at all), `archive_truncated` (no end),
 *          `archive_compressed`.
 * Source   APPNOTE.TXT 6.3; spec/record.md §6.
 */

import { must } from '../basics/bug.ts';
import { concat, equalBytes, fromUtf8, utf8 } from '../basics/bytes.ts';
import { ok, refuse, type Result } from '../basics/result.ts';

export type ArchiveFile = { readonly path: string; readonly bytes: Uint8Array };

export type Archive = {
  readonly files: readonly ArchiveFile[];
  /** Paths whose checksum does not fit, whose bytes are out of reach, or that come twice. */
  readonly damaged: readonly string[];
  readonly repeated: readonly string[];
  /** The first byte that differs from the one form, and the file it lies in; null: none. */
  readonly differs: { readonly offset: number; readonly path: string } | null;
};

export type ArchiveRefusal =
  | { readonly code: 'archive_unreadable' }
  | { readonly code: 'archive_truncated'; readonly bytes: number; readonly lastPath: string }
  | { readonly code: 'archive_compressed'; readonly path: string };

type Listed = ArchiveFile & { readonly whole: boolean; readonly offset: number };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DAY_ONE = 0x0021;
const CRC_TABLE = crcTable();

export function writeArchive(files: readonly ArchiveFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = utf8(path);
    const facts = fileFacts(bytes, name.length);
    const local = concat(le32(LOCAL), facts, name, bytes);
    const place = concat(new Uint8Array(10), le32(offset));
    centrals.push(concat(le32(CENTRAL), le16(20), facts, place, name));
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(...centrals);
  const count = le16(sorted.length);
  const end = [le32(END), le32(0), count, count, le32(directory.length), le32(offset), le16(0)];
  return concat(...locals, directory, ...end);
}

export function readArchive(bytes: Uint8Array): Result<Archive, ArchiveRefusal> {
  const end = findEnd(bytes);
  if (end === undefined) return refuse(withoutEnd(bytes));
  const listed = readDirectory(bytes, end);
  if (!listed.ok) return listed;
  const seen = new Map<string, Listed>();
  const repeated: string[] = [];
  for (const file of listed.value) {
    // Folders, which other packers list too, are no files.
    if (file.path.endsWith('/') && file.bytes.length === 0) continue;
    if (seen.has(file.path)) repeated.push(file.path);
    else seen.set(file.path, file);
  }
  const files = [...seen.values()].map(({ path, bytes: content }) => ({ path, bytes: content }));
  const damaged = listed.value.filter(({ whole }) => !whole).map(({ path }) => path);
  const differs = firstDifference(bytes, files);
  return ok({ files, damaged, repeated, differs });
}

/** What the local and the central header say alike, from the version needed to the extra length. */
function fileFacts(bytes: Uint8Array, nameLength: number): Uint8Array {
  const size = le32(bytes.length);
  const head = [le16(10), le16(0), le16(0), le16(0), le16(DAY_ONE)];
  return concat(...head, le32(crc32(bytes)), size, size, le16(nameLength), le16(0));
}

function readDirectory(bytes: Uint8Array, end: number): Result<Listed[], ArchiveRefusal> {
  const count = read16(bytes, end + 10);
  const files: Listed[] = [];
  let room = bytes.length;
  let at = read32(bytes, end + 16);
  for (let nth = 0; nth < count && read32(bytes, at) === CENTRAL; nth++) {
    const path = nameAt(bytes, at + 46, read16(bytes, at + 28));
    if (read16(bytes, at + 10) !== 0) return refuse({ code: 'archive_compressed', path });
    // Files that share bytes add up to more than the archive: a small one could fill memory.
    room -= read32(bytes, at + 24);
    if (room < 0) return refuse({ code: 'archive_unreadable' });
    files.push(readListed(bytes, at, path));
    at += 46 + read16(bytes, at + 28) + read16(bytes, at + 30) + read16(bytes, at + 32);
  }
  return files.length === 0 ? refuse({ code: 'archive_unreadable' }) : ok(files);
}

function readListed(bytes: Uint8Array, central: number, path: string): Listed {
  const offset = read32(bytes, central + 42);
  const start = offset + 30 + read16(bytes, offset + 26) + read16(bytes, offset + 28);
  const content = bytes.slice(start, start + read32(bytes, central + 24));
  const fits =
    read32(bytes, offset) === LOCAL &&
    content.length === read32(bytes, central + 24) &&
    crc32(content) === read32(bytes, central + 16);
  return { path, bytes: content, whole: fits, offset };
}

function firstDifference(
  bytes: Uint8Array,
  files: readonly ArchiveFile[],
): { readonly offset: number; readonly path: string } | null {
  const form = writeArchive(files);
  if (equalBytes(form, bytes)) return null;
  let offset = 0;
  while (offset < form.length && form[offset] === bytes[offset]) offset++;
  let start = 0;
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    start += 30 + utf8(file.path).length + file.bytes.length;
    if (offset < start) return { offset, path: file.path };
  }
  return { offset, path: pathInDirectory(form, offset, start) };
}

/** The file whose line in the directory covers `offset`; empty for the closing record. */
function pathInDirectory(form: Uint8Array, offset: number, start: number): string {
  let at = start;
  while (read32(form, at) === CENTRAL) {
    const length = read16(form, at + 28);
    if (offset < at + 46 + length) return nameAt(form, at + 46, length);
    at += 46 + length;
  }
  return '';
}

function findEnd(bytes: Uint8Array): number | undefined {
  const least = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= least; at--) {
    if (read32(bytes, at) === END) return at;
  }
  return undefined;
}

/** Why there is no end: not a zip, or one cut off after `lastPath`. */
function withoutEnd(bytes: Uint8Array): ArchiveRefusal {
  if (read32(bytes, 0) !== LOCAL) return { code: 'archive_unreadable' };
  let at = 0;
  let lastPath = '';
  while (at + 30 <= bytes.length && read32(bytes, at) === LOCAL) {
    lastPath = nameAt(bytes, at + 30, read16(bytes, at + 26));
    at += 30 + read16(bytes, at + 26) + read16(bytes, at + 28) + read32(bytes, at + 18);
  }
  return { code: 'archive_truncated', bytes: bytes.length, lastPath };
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = bytes.subarray(at, at + length);
  const text = fromUtf8(name);
  return text !== undefined && /^[\x20-\x7e]*$/.test(text) ? text : 'unreadable-name';
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = must(CRC_TABLE[(sum ^ byte) & 255], 'a word for each byte') ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, start) => {
    let word = start;
    for (let bit = 0; bit < 8; bit++) word = word & 1 ? 0xedb88320 ^ (word >>> 1) : word >>> 1;
    return word;
  });
}

function le16(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8);
}

function le32(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

/** Zero beyond the end: a wrong offset reads as no record. */
function read16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function read32(bytes: Uint8Array, at: number): number {
  return (read16(bytes, at) | (read16(bytes, at + 2) << 16)) >>> 0;
}
