/**
 * The bundle: the whole record of one selection as one zip that anyone entitled can verify.
 *
 * Use      the server packs it for members; the chair's device puts `bundleFiles` into `Seal`;
 *          `readBundle` lays out what a zip holds, however damaged, for the verifier to judge.
 * Shapes   definition.json, decision.json, README.txt; log/00000.json.. and log/checkpoint;
 *          ballots/<round>/<member>-<seq>.ballot; trustees/ceremony-<attempt>/<member>.dealing;
 *          trustees/<round>/<member>.partial; log/cosigned where witnesses had seen it;
 *          a path taken already gets `.2` before its ending.
 * Errors   those of the archive, and `not_a_bundle` for a zip of something else.
 * Source   spec/record.md §6.
 */

import { mustOk } from '../basics/bug.ts';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { publicDigestOf } from '../crypto/digest.ts';
import { memberOf } from '../table/ids.ts';
import type { Selection, Wish } from '../table/selection.ts';
import { readArchive, writeArchive } from './archive.ts';
import type { Archive, ArchiveFile, ArchiveRefusal } from './archive.ts';
import { decisionBytes } from './decision.ts';
import { readEntry } from './entry.ts';
import { readmeBytes } from './readme.ts';

/** An entry as it is kept: its bytes and what it encloses. */
export type Kept = { readonly bytes: Uint8Array; readonly enclosure?: Uint8Array };

export type Contents = {
  readonly entries: readonly Kept[];
  /** What follows from the entries; the server and every device have it at hand. */
  readonly selection: Selection;
};

export type Bundle = {
  readonly archive: Archive;
  /** Log files by their place; a missing one leaves a gap. */
  readonly log: ReadonlyMap<number, Uint8Array>;
  readonly checkpoint: string | undefined;
  /** The checkpoint with the lines of witnesses below, where the server had such. */
  readonly cosigned: string | undefined;
  /** All files but those under log/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files under log/ that are neither an entry nor the checkpoint. */
  readonly strangers: readonly string[];
};

export type BundleRefusal = ArchiveRefusal | { readonly code: 'not_a_bundle' };

/** Gives each wish, in the order of the log, the path of its enclosure. */
export type PathMaker = (wish: Wish | undefined) => string | undefined;

/** A zip of this form has no room for more. */
const MOST_FILES = 0x10000;

export const CHECKPOINT_PATH = 'log/checkpoint';
export const COSIGNED_PATH = 'log/cosigned';
export const DEFINITION_PATH = 'definition.json';
export const DECISION_PATH = 'decision.json';
export const README_PATH = 'README.txt';

export function packBundle(
  contents: Contents & { readonly checkpoint: string; readonly cosigned?: string },
): Uint8Array {
  const log = contents.entries.map(({ bytes }, index) => ({ path: logPath(index), bytes }));
  const checkpoint = { path: CHECKPOINT_PATH, bytes: utf8(contents.checkpoint) };
  const { cosigned } = contents;
  const seen = cosigned === undefined ? [] : [{ path: COSIGNED_PATH, bytes: utf8(cosigned) }];
  return writeArchive([...filesOf(contents), ...log, checkpoint, ...seen]);
}

/** Digests by path of all files but those under log/: what `Seal` seals. */
export function bundleFiles(contents: Contents): { readonly [path: string]: string } {
  const digests = filesOf(contents).map(({ path, bytes }) => [path, publicDigestOf(bytes)]);
  return Object.fromEntries(digests);
}

export function readBundle(bytes: Uint8Array): Result<Bundle, BundleRefusal> {
  const archive = readArchive(bytes);
  if (!archive.ok) return archive;
  const log = new Map<number, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  const strangers: string[] = [];
  let checkpoint: string | undefined;
  let cosigned: string | undefined;
  for (const { path, bytes: content } of archive.value.files) {
    const index = logIndex(path);
    if (index !== undefined) log.set(index, content);
    else if (path === CHECKPOINT_PATH) checkpoint = fromUtf8(content) ?? '';
    else if (path === COSIGNED_PATH) cosigned = fromUtf8(content) ?? '';
    else if (path.startsWith('log/')) strangers.push(path);
    else files.set(path, content);
  }
  if (log.size === 0) return refuse({ code: 'not_a_bundle' });
  return ok({ archive: archive.value, log, checkpoint, cosigned, files, strangers });
}

export function logPath(index: number): string {
  return `log/${String(index).padStart(5, '0')}.json`;
}

/** A ceremony's attempt begins with each of these. */
const BEGINNING: readonly Wish['act']['type'][] = ['Open', 'StartCeremony', 'ReportFault'];

/** Counts ceremonies and repeated paths as it goes, so it wants every wish once, in order. */
export function pathMaker(): PathMaker {
  const taken = new Set<string>();
  let attempt = 0;
  return (wish) => {
    if (wish && BEGINNING.includes(wish.act.type)) attempt++;
    const path = wish && plainPath(wish, attempt);
    if (path === undefined) return undefined;
    const free = firstFree(path, taken);
    taken.add(free);
    return free;
  };
}

function filesOf(contents: Contents): readonly ArchiveFile[] {
  const { entries, selection } = contents;
  const pathOf = pathMaker();
  const enclosures = entries.flatMap(({ bytes, enclosure }) => {
    const path = pathOf(mustOk(readEntry(bytes), 'an entry of the log').wish);
    return path !== undefined && enclosure ? [{ path, bytes: enclosure }] : [];
  });
  return [
    { path: DECISION_PATH, bytes: decisionBytes(selection) },
    { path: README_PATH, bytes: readmeBytes(selection) },
    ...enclosures,
  ];
}

function plainPath(wish: Wish, attempt: number): string | undefined {
  const { act } = wish;
  const member = memberOf(wish.actor) ?? 'nobody';
  if (act.type === 'SetUp') return DEFINITION_PATH;
  if (act.type === 'Deal') return `trustees/ceremony-${attempt}/${member}.dealing`;
  if (act.type === 'CastBallot') return `ballots/${act.round}/${member}-${act.seq}.ballot`;
  if (act.type === 'BlindTargets') return `trustees/${act.round}/${member}.blinding`;
  if (act.type === 'DecryptTargets') return `trustees/${act.round}/${member}.partial`;
  return undefined;
}

function firstFree(path: string, taken: ReadonlySet<string>): string {
  let free = path;
  for (let nth = 2; taken.has(free); nth++) free = path.replace(/\.(\w+)$/, `.${nth}.$1`);
  return free;
}

function logIndex(path: string): number | undefined {
  const [, digits] = /^log\/(\d{5,})\.json$/.exec(path) ?? [];
  const index = Number(digits);
  return digits !== undefined && logPath(index) === path && index < MOST_FILES ? index : undefined;
}
