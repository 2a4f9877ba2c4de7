/**
 * A change that puts a revision, told apart by its kind: so that a switch over kinds is complete.
 *
 * Use      `putOf(change)` for checks; the only place where kind and body are tied again.
 */

import type { Change } from './corridor.ts';
import type { Kind } from './kinds/index.ts';

export type Put = { [K in Kind]: Change<K> & { readonly type: 'put' } }[Kind];

/** A change's kind and body belong together: its reader has made it so. */
export function putOf(change: Change & { readonly type: 'put' }): Put {
  return change as Put;
}
