/**
 * Parcels checked by threads: the same verdicts as here, in the order of the parcels.
 */

import { expect, test } from 'vitest';
import { length32 } from '../basics/bytes.ts';
import { randomScalar, timesBase, writePoint } from '../crypto/group.ts';
import { seeded } from '../crypto/seeded.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import type { Parcel } from '../verify/gather.ts';
import { checkTogether } from './checkers.ts';

const random = seeded('checkers');
const thread = new URL('check-worker/main.ts', import.meta.url);
const form = { items: 1, vectors: [[0], [1]] };

/** Of so many ballots the last is somebody else's. */
function parcel(count: number): Parcel {
  const publicKey = writePoint(timesBase(randomScalar(random)));
  const frame = { domain: 'rehearsal', publicKey, form } as const;
  const ballots = Array.from({ length: count }, (_, at) => {
    const { bytes } = makeBallot({ ...frame, choices: [at % 2], context: length32(at), random });
    return { bytes, context: length32(at + 1 < count ? at : 99) };
  });
  return { ...frame, ballots, entries: ballots.map((_, at) => at) };
}

const parcels = [parcel(3), parcel(1), parcel(2), parcel(4)];
const expected = [[true, true, false], [false], [true, false], [true, true, true, false]];

test('few are checked without a thread, many by several: the same verdicts', async () => {
  const none = new URL('none.ts', import.meta.url);
  expect(await checkTogether(parcels, none, random)).toEqual(expected);
  expect(await checkTogether(parcels, thread, random, 0)).toEqual(expected);
});

test('where a thread cannot work there is no verdict', async () => {
  const none = new URL('none.ts', import.meta.url);
  await expect(checkTogether(parcels, none, random, 0)).rejects.toThrow();
});
