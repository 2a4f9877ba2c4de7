/**
 * A reckoner that puts ballots aside while the record is replayed, and checks them together after.
 *
 * Use      replay tells it which entry is being judged; `settle` then says which ballots hold.
 * Shapes   ballots of one key and form make one batch, which is halved until the bad one is named.
 * Source   spec/verify.md §3.
 */

import { must } from '../basics/bug.ts';
import { toHex } from '../basics/bytes.ts';
import type { Random } from '../crypto/group.ts';
import { checkBallots } from '../crypto/set-proof.ts';
import type { Claim, Reckoner } from '../table/reckoner.ts';

type BallotClaim = Extract<Claim, { readonly kind: 'ballot' }>;

type Pending = { readonly entry: number; readonly claim: BallotClaim };

export type Gatherer = {
  readonly reckoner: Reckoner;
  /** From now on claims are of this entry. */
  begin(entry: number): void;
  /** Each entry whose ballot was put aside, and whether its proof holds. */
  settle(random: Random): ReadonlyMap<number, boolean>;
};

export function gather(base: Reckoner): Gatherer {
  const pending: Pending[] = [];
  let current = 0;
  return {
    reckoner: {
      holds: (claim) => {
        if (claim.kind !== 'ballot') return base.holds(claim);
        pending.push({ entry: current, claim });
        return true;
      },
      open: (opening) => base.open(opening),
    },
    begin: (entry) => {
      current = entry;
    },
    settle: (random) => new Map(batches(pending).flatMap((batch) => judge(batch, random))),
  };
}

function batches(pending: readonly Pending[]): readonly (readonly Pending[])[] {
  const byKey = new Map<string, Pending[]>();
  for (const one of pending) {
    const { domain, publicKey, form } = one.claim;
    const key = JSON.stringify([domain, toHex(publicKey), form]);
    const batch = byKey.get(key);
    if (batch) batch.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()];
}

function judge(batch: readonly Pending[], random: Random): readonly [number, boolean][] {
  const { domain, publicKey, form } = must(batch[0], 'a ballot in each batch').claim;
  const verdicts = checkBallots(
    { domain, publicKey, form, random },
    batch.map(({ claim }) => claim),
  );
  return batch.map(({ entry }, at) => [entry, verdicts[at] === true]);
}
