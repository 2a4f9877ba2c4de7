/** Ballots put aside and checked together: each under its own key, and the bad one by name. */

import { expect, test } from 'vitest';
import { toBase64url, utf8 } from '../basics/bytes.ts';
import { randomScalar, timesBase, writePoint } from '../crypto/group.ts';
import { seeded } from '../crypto/seeded.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import { keyPair, sign } from '../crypto/signature.ts';
import type { PublicKey } from '../table/ids.ts';
import type { Claim } from '../table/reckoner.ts';
import { checkParcel, gather, verdictsOf } from './gather.ts';

const random = seeded('gather');
const form = {
  items: 1,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};

function newKey(): Uint8Array {
  return writePoint(timesBase(randomScalar(random)));
}

type BallotClaim = Extract<Claim, { kind: 'ballot' }>;

function ballot(publicKey: Uint8Array, name: string): BallotClaim {
  const frame = { domain: 'rehearsal', publicKey, form, context: utf8(name) } as const;
  const { bytes } = makeBallot({ ...frame, choices: [1], random });
  return { kind: 'ballot', id: name, ...frame, bytes };
}

test('ballots of two rounds are judged each by its own key, and only the moved one falls', () => {
  const [one, two] = [newKey(), newKey()];
  const gatherer = gather({ holds: () => false, open: () => undefined });
  const claims = [ballot(one, 'a'), ballot(two, 'b'), ballot(one, 'c'), ballot(two, 'd')];
  const moved = { ...ballot(one, 'e'), publicKey: two };
  for (const [entry, claim] of [...claims, moved].entries()) {
    gatherer.begin(entry);
    expect(gatherer.reckoner.holds(claim)).toBe(true);
  }
  const parcels = gatherer.parcels();
  const verdicts = verdictsOf(
    parcels,
    parcels.map((parcel) => checkParcel(parcel, random)),
  );
  expect(parcels).toHaveLength(2);
  expect(Object.fromEntries(verdicts)).toEqual({ 0: true, 1: true, 2: true, 3: true, 4: false });
});

test('signatures are taken as good, and the bad ones are named after', () => {
  const { seed, publicKey } = keyPair(random(32));
  const base = { holds: () => false, open: () => undefined };
  const claim = (id: string, text: string): Claim => ({
    kind: 'signature',
    id,
    key: toBase64url(publicKey) as PublicKey,
    text: utf8(text),
    signature: sign(seed, utf8('said')),
  });
  const gatherer = gather(base);
  const claims = [claim('a', 'said'), claim('b', 'never said'), claim('c', 'said')];
  expect(claims.map((one) => gatherer.reckoner.holds(one))).toEqual([true, true, true]);
  const bad = gatherer.unsigned(random);
  expect([...bad]).toEqual(['b']);
  const again = gather(base, bad);
  expect(claims.map((one) => again.reckoner.holds(one))).toEqual([true, false, true]);
});
