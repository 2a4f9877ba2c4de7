/**
 * The definition of a selection that takes up an earlier one: its words again, and the link back.
 *
 * Use      `successorOf(bundle, selection)` for the file that a new set-up starts from.
 * Shapes   everything in definition.json, whatever this version knows of it, and `continues`:
 *          origin, fingerprint, and the record as its checkpoint has it.
 * Errors   those of the bundle and of the checkpoint; `not_a_bundle` without a definition.
 * Source   spec/process.md §2.7.
 */

import { type JsonObject, parseJson } from '../basics/canonical.ts';
import { fromUtf8 } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { isObject } from '../basics/shape.ts';
import type { Selection } from '../table/selection.ts';
import { type BundleRefusal, DEFINITION_PATH, readBundle } from './bundle.ts';
import { type CheckpointRefusal, readCheckpoint } from './checkpoint.ts';

type Known = Pick<Selection, 'origin' | 'clerk' | 'fingerprint'>;

export function successorOf(
  bytes: Uint8Array,
  selection: Known,
): Result<JsonObject, BundleRefusal | CheckpointRefusal> {
  const bundle = readBundle(bytes);
  if (!bundle.ok) return bundle;
  const checkpoint = readCheckpoint(bundle.value.checkpoint ?? '', selection);
  if (!checkpoint.ok) return checkpoint;
  const definition = parseJson(fromUtf8(bundle.value.files.get(DEFINITION_PATH) ?? NOTHING) ?? '');
  if (!isObject(definition)) return refuse({ code: 'not_a_bundle' });
  const { origin, fingerprint } = selection;
  const { size, root } = checkpoint.value.head;
  return ok({ ...definition, continues: { origin, fingerprint, size, root } });
}

const NOTHING = new Uint8Array(0);
