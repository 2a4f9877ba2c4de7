/**
 * Reads a definition, or the record of a Table, into what a corridor takes over of it.
 *
 * Use      main.ts; the record is verified first, so that what is followed is known to hold.
 * Errors   `table_file_unreadable` for what is neither.
 * Secrets  none: only what a table has published.
 */

import { fromUtf8 } from '../../../basics/bytes.ts';
import type { Json } from '../../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import { readStrictJson } from '../../../basics/strict-json.ts';
import {
  type Taken,
  type Taking,
  definitionFingerprint,
  takenFromDefinition,
  takenFromRecord,
} from '../../../corridor/ground-from.ts';
import type { Random } from '../../../crypto/group.ts';
import type { Declined } from '../../../device/board.ts';
import type { Text } from '../../../table/definition/definition.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { verifyBundle } from '../../../verify/verify.ts';

export type TableRead = {
  readonly title: Text;
  readonly taken: readonly Taken[];
  /** Of a record; null for a definition, which proves nothing. */
  readonly checks: { readonly entries: number; readonly failed: number } | null;
};

const UNREADABLE = { code: 'table_file_unreadable' } as const;
/** The most that a definition has; a record may be larger. */
const MOST_JSON = 4 * 1024 * 1024;

export function readTable(
  file: Uint8Array,
  taking: Taking,
  random: Random,
): Result<TableRead, Declined> {
  const [first, second] = file;
  const isZip = first === 0x50 && second === 0x4b;
  return isZip ? readRecord(file, taking, random) : readDefinition(file, taking);
}

function readDefinition(file: Uint8Array, taking: Taking): Result<TableRead, Declined> {
  if (file.length > MOST_JSON) return refuse(UNREADABLE);
  const json = readStrictJson(fromUtf8(file) ?? '');
  const known: Result<Json, unknown> = json;
  const definition = json.ok ? parseDefinition(json.value) : json;
  if (!known.ok || !definition.ok) return refuse(UNREADABLE);
  const fingerprint = definitionFingerprint(known.value);
  const taken = takenFromDefinition(definition.value, fingerprint, taking);
  return ok({ title: definition.value.title, taken, checks: null });
}

function readRecord(file: Uint8Array, taking: Taking, random: Random): Result<TableRead, Declined> {
  const report = verifyBundle(file, { random });
  const selection = report.ok ? report.value.selection : undefined;
  if (!report.ok || !selection) return refuse(UNREADABLE);
  const { entries, failed } = report.value;
  const taken = takenFromRecord(selection, taking);
  return ok({ title: selection.definition.title, taken, checks: { entries, failed } });
}
