/**
 * A checkpoint: the server's signed word on how long the log is and what its root is.
 *
 * Use      the server signs one after each entry; devices refuse a log that does not extend
 *          the last they saw; the bundle carries the one of its last entry.
 * Shapes   three lines: origin, size in decimal, base64 of the root; signed as a note by the clerk.
 * Errors   `checkpoint_malformed`, `checkpoint_signature_wrong`, `checkpoint_other_log`.
 * Source   c2sp.org/tlog-checkpoint; spec/record.md §4.
 */

import { fromHex, toHex, fromBase64url } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import type { KeyPair } from '../crypto/signature.ts';
import type { PublicKey } from '../table/ids.ts';
import type { Head } from '../table/rounds/rounds.ts';
import { fromBase64, readNote, toBase64, writeNote } from './note.ts';

export type Checkpoint = { readonly origin: string; readonly head: Head };

export type CheckpointRefusal =
  | { readonly code: 'checkpoint_malformed' }
  | { readonly code: 'checkpoint_other_log'; readonly origin: string }
  | { readonly code: 'checkpoint_signature_wrong' };

/** Of which log, by which clerk. */
export type LogIdentity = { readonly origin: string; readonly clerk: PublicKey };

export function writeCheckpoint(checkpoint: Checkpoint, signer: KeyPair): string {
  return writeNote(textOf(checkpoint), checkpoint.origin, signer);
}

export function readCheckpoint(
  note: string,
  log: LogIdentity,
): Result<Checkpoint, CheckpointRefusal> {
  const checkpoint = parse(note);
  if (!checkpoint) return refuse({ code: 'checkpoint_malformed' });
  const { origin } = checkpoint;
  if (origin !== log.origin) return refuse({ code: 'checkpoint_other_log', origin });
  const clerk = must(fromBase64url(log.clerk), 'bytes of the clerk key');
  const text = readNote(note, log.origin, clerk);
  if (text !== textOf(checkpoint)) return refuse({ code: 'checkpoint_signature_wrong' });
  return ok(checkpoint);
}

function parse(note: string): Checkpoint | undefined {
  const [origin = '', size = '', encoded = '', empty] = note.split('\n');
  const root = fromBase64(encoded);
  if (origin === '' || empty !== '' || root?.length !== 32) return undefined;
  if (!/^(?:0|[1-9]\d{0,14})$/.test(size)) return undefined;
  return { origin, head: { size: Number(size), root: toHex(root) } };
}

function textOf(checkpoint: Checkpoint): string {
  const { origin, head } = checkpoint;
  const root = must(fromHex(head.root), 'bytes of a root');
  return `${origin}\n${head.size}\n${toBase64(root)}\n`;
}
