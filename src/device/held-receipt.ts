/**
 * Whether what a receipt proves is still so in the log that this device follows.
 *
 * Use      the booth shows it with the place on the sealed list; the proof is checked here, and not
 *          believed.
 * Shapes   `waits` until the log has been read that far.
 * Source   spec/record.md §5.
 */

import { type LogIdentity } from '../record/checkpoint.ts';
import { extendsHead } from '../record/log.ts';
import { checkReceipt } from '../record/receipt.ts';
import type { Follower } from './follower.ts';

export type Holding = 'holds' | 'waits' | 'gone';

export function holdingOf(
  receipt: { readonly index: number; readonly text: string },
  follower: Pick<Follower, 'log' | 'ledger'>,
  log: LogIdentity,
): Holding {
  const entry = follower.log()[receipt.index];
  const { tree } = follower.ledger();
  if (!entry) return 'waits';
  const checked = checkReceipt(receipt.text, entry.bytes, log);
  if (!checked.ok) return 'gone';
  if (checked.value.head.size > tree.size) return 'waits';
  return extendsHead(tree, checked.value.head) ? 'holds' : 'gone';
}
