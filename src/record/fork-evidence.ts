/**
 * Evidence of a fork: two heads that one clerk signed of one log, and why both cannot be true.
 *
 * Use      a witness or a device that meets a second history writes it; `verify FILE` judges it
 *          alone, without the log.
 * Shapes   canonical JSON: format, origin, clerk, older and newer (the signed notes), path (hashes
 *          in base64). The path belongs to the log of `newer`: it leads to that root, and to the
 *          root of its first leaves, as many as `older` counts.
 * Errors   an `EvidenceRefusal`; evidence that shows one history is none (`heads_agree`).
 * Secrets  none: hashes of entries, not what they say.
 * Source   spec/record.md §11.
 */

import { fromUtf8 } from '../basics/bytes.ts';
import { canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { array, literal, object, parsed, read, text } from '../basics/shape.ts';
import { parsePublicKey, type PublicKey } from '../table/ids.ts';
import type { Head } from '../table/rounds/rounds.ts';
import { readCheckpoint, type CheckpointRefusal } from './checkpoint.ts';
import { rootsOf } from './log.ts';
import { fromBase64, toBase64 } from './note.ts';

export type ForkEvidence = {
  readonly origin: string;
  readonly clerk: PublicKey;
  /** The signed notes, as texts. */
  readonly older: string;
  readonly newer: string;
  readonly path: readonly Uint8Array[];
};

/** What is proven: the clerk signed both heads, and the newer log never was in the older state. */
export type ProvenFork = {
  readonly origin: string;
  readonly clerk: PublicKey;
  readonly older: Head;
  readonly newer: Head;
  /** What the newer log's first entries really come to. */
  readonly instead: string;
};

export type EvidenceRefusal =
  | { readonly code: 'evidence_malformed' }
  | { readonly code: 'evidence_out_of_order'; readonly older: number; readonly newer: number }
  | { readonly code: 'path_wrong' }
  | { readonly code: 'heads_agree' }
  | CheckpointRefusal;

export const EVIDENCE_FORMAT = 'doyen/evidence/1';

const hash = parsed((given) => {
  const bytes = fromBase64(given);
  return bytes?.length === 32 ? bytes : undefined;
}, 'not_a_hash');

const shape = object(
  {
    format: literal(EVIDENCE_FORMAT),
    origin: text(200),
    clerk: parsed(parsePublicKey, 'not_a_key'),
    older: text(1_000),
    newer: text(1_000),
    path: array(hash, 100),
  },
  true,
);

/** Just the fields of the format, whatever else the given one has: a reader takes no other. */
export function writeEvidence(evidence: ForkEvidence): Uint8Array {
  const { origin, clerk, older, newer } = evidence;
  const path = evidence.path.map(toBase64);
  return canonicalBytes({ format: EVIDENCE_FORMAT, origin, clerk, older, newer, path });
}

/** Whether a file says that it is evidence; whether it proves anything is another question. */
export function looksLikeEvidence(bytes: Uint8Array): boolean {
  const small = bytes[0] === 0x7b && bytes.length < 100_000;
  return small && fromUtf8(bytes)?.includes(`"${EVIDENCE_FORMAT}"`) === true;
}

export function readEvidence(bytes: Uint8Array): Result<ForkEvidence, EvidenceRefusal> {
  const evidence = read(shape, readCanonical(bytes));
  return evidence.ok ? evidence : refuse({ code: 'evidence_malformed' });
}

/** Two signed heads and a path, judged by themselves. */
export function judgeEvidence(evidence: ForkEvidence): Result<ProvenFork, EvidenceRefusal> {
  const { origin, clerk, path } = evidence;
  const older = readCheckpoint(evidence.older, evidence);
  if (!older.ok) return older;
  const newer = readCheckpoint(evidence.newer, evidence);
  if (!newer.ok) return newer;
  const [was, is] = [older.value.head, newer.value.head];
  if (was.size < 1 || was.size > is.size) {
    return refuse({ code: 'evidence_out_of_order', older: was.size, newer: is.size });
  }
  const roots = rootsOf({ older: was.size, newer: is.size, path });
  if (roots?.newer !== is.root) return refuse({ code: 'path_wrong' });
  if (roots.older === was.root) return refuse({ code: 'heads_agree' });
  return ok({ origin, clerk, older: was, newer: is, instead: roots.older });
}
