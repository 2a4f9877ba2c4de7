/**
 * A facilitator's unattended duties about a confessional: a key for it alone, counts opened.
 *
 * Use      trustee.ts, for the duties of officers.
 * Errors   `aggregate_unknown`: this device has not kept what the published commitment holds.
 * Secrets  the secret of the key, in the journal until it is erased; it is in no act.
 * Source   spec/confessional.md §2, §6.
 */

import { toBase64url } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { sealingKeys } from '../crypto/sealed-box.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import { aggregateDigest } from '../table/confessional/confessional-texts.ts';
import type { Bench, Step } from './bench.ts';
import type { Declined } from './board.ts';
import { withRoundKey } from './journal.ts';

const SECRET_BYTES = 32;

/** A fresh key; the same again where its offer never arrived. */
export function offerKey({ journal, random }: Bench, { rid, plan }: Confessional): Step {
  const kept = journal.roundKeys.find((one) => one.rid === rid)?.secret;
  const secret = kept ?? random(SECRET_BYTES);
  const key = toBase64url(sealingKeys(secret).publicKey);
  return {
    journal: withRoundKey(journal, { rid, secret }),
    act: { type: 'OfferRoundKey', round: plan.id, key },
  };
}

export function openAggregate(
  { journal, selection }: Bench,
  { rid, plan, report }: Confessional,
): Result<Step, Declined> {
  const { mode, origin } = selection;
  const opened = journal.aggregates.find(
    ({ rid: of, counts, salt }) =>
      of === rid && aggregateDigest({ mode, origin, rid }, counts, salt) === report?.aggregate,
  );
  if (!opened) return refuse({ code: 'aggregate_unknown' });
  const { counts, salt } = opened;
  return ok({ journal, act: { type: 'OpenAggregate', round: plan.id, counts, salt } });
}
