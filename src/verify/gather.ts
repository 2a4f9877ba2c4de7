/**
 * A reckoner that puts ballots and signatures aside while the record is replayed, to check them
 * together after.
 *
 * Use      replay tells it which entry is being judged. Signatures are taken as good until
 *          `unsigned` names the bad ones; then the record is replayed again with those known as
 *          `bad`. Ballots are handed out in parcels, which any thread may check.
 * Shapes   ballots of one key and form make parcels of so many points that one sum stays in the
 *          cache; each is halved until the bad ballot is named.
 * Source   spec/verify.md §3.2-3.3.
 */

import { must } from '../basics/bug.ts';
import { fromBase64url, toHex } from '../basics/bytes.ts';
import type { Random } from '../crypto/group.ts';
import { type BallotToCheck, type Ballots, checkBallots } from '../crypto/set-check.ts';
import { checkSignatures } from '../crypto/signature.ts';
import type { Claim, Reckoner } from '../table/reckoner.ts';

type BallotClaim = Extract<Claim, { readonly kind: 'ballot' }>;
type SignatureClaim = Extract<Claim, { readonly kind: 'signature' }>;

type Pending = { readonly entry: number; readonly claim: BallotClaim };

/** Ballots of one round, or some of them. */
export type Parcel = Omit<Ballots, 'random'> & {
  readonly ballots: readonly BallotToCheck[];
  /** The entry of each. */
  readonly entries: readonly number[];
};

export type Gatherer = {
  readonly reckoner: Reckoner;
  /** From now on claims are of this entry. */
  begin(entry: number): void;
  /** The ids of signatures that do not hold. */
  unsigned(random: Random): ReadonlySet<string>;
  parcels(): readonly Parcel[];
};

/** Some thousand ballots of few candidates, some hundred of many. */
const BYTES_OF_PARCEL = 4_000_000;

export function gather(base: Reckoner, bad: ReadonlySet<string> = new Set()): Gatherer {
  const ballots: Pending[] = [];
  const signatures = new Map<string, SignatureClaim>();
  let current = 0;
  const holds = (claim: Claim): boolean => {
    if (claim.kind === 'ballot') ballots.push({ entry: current, claim });
    else if (claim.kind !== 'signature') return base.holds(claim);
    else if (bad.has(claim.id)) return false;
    else signatures.set(claim.id, claim);
    return true;
  };
  return {
    reckoner: { holds, open: (opening) => base.open(opening) },
    begin: (entry) => {
      current = entry;
    },
    unsigned: (random) => unsigned([...signatures.values()], random),
    parcels: () => batches(ballots).map(parcelOf),
  };
}

export function checkParcel(parcel: Parcel, random: Random): readonly boolean[] {
  return checkBallots({ ...parcel, random }, parcel.ballots);
}

/** By entry, whether its ballot holds. */
export function verdictsOf(
  parcels: readonly Parcel[],
  verdicts: readonly (readonly boolean[])[],
): ReadonlyMap<number, boolean> {
  const all = parcels.flatMap(({ entries }, place) =>
    entries.map((entry, at) => [entry, verdicts[place]?.[at] === true] as const),
  );
  return new Map(all);
}

function unsigned(claims: readonly SignatureClaim[], random: Random): ReadonlySet<string> {
  const given = claims.map(({ key, text, signature }) => ({
    publicKey: fromBase64url(key) ?? new Uint8Array(0),
    text,
    signature,
  }));
  const verdicts = checkSignatures(given, random);
  return new Set(claims.filter((_, at) => verdicts[at] !== true).map(({ id }) => id));
}

function batches(pending: readonly Pending[]): readonly (readonly Pending[])[] {
  const open = new Map<string, Pending[]>();
  const all: Pending[][] = [];
  for (const one of pending) {
    const { domain, publicKey, form, bytes } = one.claim;
    const key = JSON.stringify([domain, toHex(publicKey), form]);
    const batch = open.get(key);
    if (batch && (batch.length + 1) * bytes.length <= BYTES_OF_PARCEL) {
      batch.push(one);
      continue;
    }
    const next = [one];
    open.set(key, next);
    all.push(next);
  }
  return all;
}

function parcelOf(batch: readonly Pending[]): Parcel {
  const { domain, publicKey, form } = must(batch[0], 'a ballot in each batch').claim;
  return {
    domain,
    publicKey,
    form,
    ballots: batch.map(({ claim: { context, bytes } }) => ({ context, bytes })),
    entries: batch.map(({ entry }) => entry),
  };
}
