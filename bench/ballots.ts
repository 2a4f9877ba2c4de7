/**
 * Ballots of 4 candidates: what one costs the device that makes it, and what checking them costs.
 *
 * Use      `makeOne` runs in Node and, bundled, in a browser's worker; `raceTheNaive` measures ours
 *          and the peer turn by turn.
 * Shapes   every ballot made is for a new key, whose tables are made with it, as in a real round.
 */

import { must } from '../src/basics/bug.ts';
import { length32 } from '../src/basics/bytes.ts';
import { type Random, randomScalar, timesBase, writePoint } from '../src/crypto/group.ts';
import { type BallotToCheck, type Ballots, checkBallots } from '../src/crypto/set-proof.ts';
import { makeBallot } from '../src/crypto/set-proof.ts';
import { keyPair, sign } from '../src/crypto/signature.ts';
import { checkNaively } from './naive-peer.ts';

const FORM = {
  items: 4,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
const MEMBERS = 31;

/** Milliseconds for one ballot and the signature under it. */
export function makeOne(random: Random): number {
  const { seed } = keyPair(random(32));
  const ballots = ballotsFor(random);
  const began = performance.now();
  const { bytes } = makeBallot({
    ...ballots,
    context: length32(1),
    choices: [0, 1, 2, 1],
    secret: seed,
  });
  sign(seed, bytes.slice(0, 300));
  return performance.now() - began;
}

/** Milliseconds for 31 ballots, turn by turn: the peer's way, then in a batch. */
export function raceTheNaive(random: Random, turns: number) {
  const ballots = ballotsFor(random);
  const made = Array.from({ length: MEMBERS }, (_, member): BallotToCheck => {
    const context = length32(member);
    const choices = [member % 3, 1, 2, 0];
    return { context, bytes: makeBallot({ ...ballots, context, choices }).bytes };
  });
  const one = must(made[0], 'a ballot');
  const peer: number[] = [];
  const batch: number[] = [];
  const single: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const fresh = made.map(({ context, bytes }) => ({ context, bytes: bytes.slice() }));
    peer.push(timed(() => made.every((ballot) => checkNaively(ballots, ballot))));
    batch.push(timed(() => checkBallots(ballots, fresh).every(Boolean)));
    const alone = { context: one.context, bytes: one.bytes.slice() };
    single.push(timed(() => checkBallots(ballots, [alone]).every(Boolean)));
  }
  return { peer, batch, single };
}

function ballotsFor(random: Random): Ballots {
  const publicKey = writePoint(timesBase(randomScalar(random)));
  return { domain: 'rehearsal', publicKey, form: FORM, random };
}

function timed(check: () => boolean): number {
  const began = performance.now();
  if (!check()) throw new Error('a good ballot was refused');
  return performance.now() - began;
}
