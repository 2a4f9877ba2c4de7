/**
 * A receipt: proof, in one small file, that an entry stands in the log; not of what was answered.
 *
 * Use      a device keeps the receipt of each of its acts and checks it against later checkpoints.
 * Shapes   `c2sp.org/tlog-proof@v1`, `index N`, the hashes of the path in base64, an empty
 *          line, the checkpoint.
 * Errors   `receipt_malformed`, `receipt_not_included`, or what is wrong with its checkpoint.
 * Source   c2sp.org/tlog-proof; spec/record.md §5.
 */

import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import {
  readCheckpoint,
  type Checkpoint,
  type CheckpointRefusal,
  type LogIdentity,
} from './checkpoint.ts';
import { checkInclusion } from './log.ts';
import { fromBase64, toBase64 } from './note.ts';

export type Receipt = {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, as text. */
  readonly checkpoint: string;
};

export type ReceiptRefusal =
  | { readonly code: 'receipt_malformed' }
  | { readonly code: 'receipt_not_included'; readonly index: number }
  | CheckpointRefusal;

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

export function writeReceipt(receipt: Receipt): string {
  const hashes = receipt.proof.map(toBase64);
  const lines = [FIRST_LINE, `index ${receipt.index}`, ...hashes, ''];
  return `${lines.join('\n')}\n${receipt.checkpoint}`;
}

export function readReceipt(text: string): Receipt | undefined {
  const end = text.indexOf('\n\n');
  const [first, second = '', ...hashes] = text.slice(0, Math.max(end, 0)).split('\n');
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(second) ?? [];
  if (first !== FIRST_LINE || index === undefined) return undefined;
  const proof: Uint8Array[] = [];
  for (const line of hashes) {
    const hash = fromBase64(line);
    if (hash?.length !== 32) return undefined;
    proof.push(hash);
  }
  return { index: Number(index), proof, checkpoint: text.slice(end + 2) };
}

/** Whether `text` proves that the log of `log` holds `entry` (its bytes), and in which state. */
export function checkReceipt(
  text: string,
  entry: Uint8Array,
  log: LogIdentity,
): Result<Checkpoint & { readonly index: number }, ReceiptRefusal> {
  const receipt = readReceipt(text);
  if (!receipt) return refuse({ code: 'receipt_malformed' });
  const checkpoint = readCheckpoint(receipt.checkpoint, log);
  if (!checkpoint.ok) return checkpoint;
  const { index, proof } = receipt;
  const { size } = checkpoint.value.head;
  const root = must(fromHex(checkpoint.value.head.root), 'bytes of a root');
  if (!checkInclusion(entry, { index, size, root, proof })) {
    return refuse({ code: 'receipt_not_included', index });
  }
  return ok({ ...checkpoint.value, index });
}
