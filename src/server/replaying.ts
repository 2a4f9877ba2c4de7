/**
 * The reckoner for reading back what this server itself judged and kept.
 *
 * Use      at the start: proofs that were checked before their entry was acknowledged are not
 *          checked again, so that a long record opens in a moment. Devices and verifiers never use
 *          it.
 * Shapes   a bad partial decryption is kept too, as a fact: whether one holds is asked anew, and so
 *          is every count.
 */

import type { Reckoner } from '../table/reckoner.ts';

export function replaying(full: Reckoner): Reckoner {
  return {
    holds: (claim) => (claim.kind === 'partial' ? full.holds(claim) : true),
    open: (opening) => full.open(opening),
  };
}
