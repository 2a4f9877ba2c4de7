/** Ballots put aside and checked together: each under its own key, and the bad one by name. */

import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { randomScalar, timesBase, writePoint } from '../crypto/group.ts';
import { seeded } from '../crypto/seeded.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import type { Claim } from '../table/reckoner.ts';
import { gather } from './gather.ts';

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
  const verdicts = Object.fromEntries(gatherer.settle(random));
  expect(verdicts).toEqual({ 0: true, 1: true, 2: true, 3: true, 4: false });
});
