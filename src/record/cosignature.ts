/**
 * A cosignature: a witness says that this checkpoint extends every one it has seen of that log.
 *
 * Use      `doyen witness` makes one for each state of a log; policies count them.
 * Shapes   a line below the checkpoint: `— <name> <base64(key id ‖ time ‖ signature)>`; the time
 *          is eight bytes, seconds, big-endian. Signed are `cosignature/v1`, `time <seconds>` and
 *          the text of the checkpoint, each line ended by 0A.
 * Errors   `cosignature_missing`, `cosignature_malformed`, `cosignature_wrong`; of the note as a
 *          whole what is wrong with its checkpoint, or `cosigned_malformed`.
 * Source   c2sp.org/tlog-cosignature (Ed25519); spec/record.md §10.
 */

import { concat, equalBytes, utf8 } from '../basics/bytes.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { sign, verify, type KeyPair } from '../crypto/signature.ts';
import {
  readCheckpoint,
  type Checkpoint,
  type CheckpointRefusal,
  type LogIdentity,
} from './checkpoint.ts';
import { keyId, readSignatureLine, signatureLine } from './note.ts';
import { WITNESS_KIND, type Signatory } from './verifier-key.ts';

export type CosignatureRefusal = {
  readonly code: 'cosignature_missing' | 'cosignature_malformed' | 'cosignature_wrong';
};

/** A checkpoint as the clerk signed it, and the lines of witnesses below. */
export type Cosigned = {
  readonly checkpoint: Checkpoint;
  readonly note: string;
  readonly lines: readonly string[];
};

export type CosignedRefusal = CheckpointRefusal | { readonly code: 'cosigned_malformed' };

const SIGNED_BYTES = 4 + 8 + 64;
const MOST_LINES = 100;

/** The line of a witness for the checkpoint in `note`, at a time in seconds. */
export function cosign(note: string, name: string, keys: KeyPair, seconds: number): string {
  const signature = sign(keys.seed, messageOf(note, BigInt(seconds)));
  const id = keyId(name, keys.publicKey, WITNESS_KIND);
  return signatureLine(name, concat(id, timeBytes(BigInt(seconds)), signature));
}

export function writeCosigned(note: string, lines: readonly string[]): string {
  return [note, ...lines].join('');
}

/** Takes a cosigned checkpoint apart: first the clerk's line, then those of witnesses. */
export function readCosigned(text: string, log: LogIdentity): Result<Cosigned, CosignedRefusal> {
  const end = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(end + 2).split(/(?<=\n)/);
  if (end < 0 || first === undefined || lines.length > MOST_LINES) {
    return refuse({ code: 'cosigned_malformed' });
  }
  if (lines.some((line) => !line.endsWith('\n') || !readSignatureLine(line.slice(0, -1)))) {
    return refuse({ code: 'cosigned_malformed' });
  }
  const note = text.slice(0, end + 2) + first;
  const checkpoint = readCheckpoint(note, log);
  return checkpoint.ok ? ok({ checkpoint: checkpoint.value, note, lines }) : checkpoint;
}

/** The time at which this witness cosigned, in seconds. */
export function cosignedBy(
  { note, lines }: Pick<Cosigned, 'note' | 'lines'>,
  witness: Signatory,
): Result<number, CosignatureRefusal> {
  const id = keyId(witness.name, witness.publicKey, WITNESS_KIND);
  let refusal: CosignatureRefusal = { code: 'cosignature_missing' };
  for (const line of lines) {
    const { name, bytes } = readSignatureLine(line.trimEnd()) ?? {};
    if (name !== witness.name || !bytes || !equalBytes(bytes.subarray(0, 4), id)) continue;
    const time = timeIn(bytes);
    if (time === undefined) refusal = { code: 'cosignature_malformed' };
    else if (verify(witness.publicKey, messageOf(note, BigInt(time)), bytes.subarray(12))) {
      return ok(time);
    } else refusal = { code: 'cosignature_wrong' };
  }
  return refuse(refusal);
}

/** Signed is the text of the note and nothing below it. */
function messageOf(note: string, seconds: bigint): Uint8Array {
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
}

function timeBytes(seconds: bigint): Uint8Array {
  return Uint8Array.from({ length: 8 }, (_, at) => Number((seconds >> BigInt(56 - 8 * at)) & 255n));
}

/** Undefined where the bytes are not those of a cosignature, or the time is past all counting. */
function timeIn(bytes: Uint8Array): number | undefined {
  if (bytes.length !== SIGNED_BYTES) return undefined;
  const seconds = bytes.subarray(4, 12).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}
