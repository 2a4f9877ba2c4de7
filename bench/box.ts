/**
 * A box of thousands of signed ballots for one round of three candidates, as one file.
 *
 * Use      `makeBox` once; box-verifier.ts checks it in a process of its own, as a peer's is.
 * Shapes   a line of JSON padded to 4096 bytes, then for each member: key 32, signature 64, ballot
 *          2304, hints 1536 and, for signature and key, 64. The signature is over the context and
 *          the ballot's digest.
 * Errors   `checkChunk` names the members whose ballot or signature fails.
 */

import { must } from '../src/basics/bug.ts';
import { concat, fromHex, length32, toHex, utf8 } from '../src/basics/bytes.ts';
import { type Terms, holding } from '../src/crypto/batch.ts';
import { sumOfBallots } from '../src/crypto/ballot-sums.ts';
import { publicSha256 } from '../src/crypto/digest.ts';
import type { Random } from '../src/crypto/group.ts';
import { addMod, mulMod, randomScalar, timesBase } from '../src/crypto/group.ts';
import { writePoint, writeScalar } from '../src/crypto/group.ts';
import { kernel } from '../src/crypto/kernel/kernel.ts';
import { edwardsHintsFor, hintsFor } from '../src/crypto/kernel/points.ts';
import { decryptTargets } from '../src/crypto/partial.ts';
import { type Ballots, checkBallots, inBulk, termsOfBallot } from '../src/crypto/set-check.ts';
import { makeBallot } from '../src/crypto/set-proof.ts';
import { checkSignatures, keyPair, sign, termsOfSignature } from '../src/crypto/signature.ts';

export const FORM = {
  items: 3,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
export const HEAD = 4096;
const [KEY, SIGNATURE, BALLOT, HINTS, SIGNED_HINTS] = [32, 64, 2304, 1536, 64];
const [ROUND, SIGNED] = [utf8('bench round'), utf8('bench ballot')];
/** The ciphertexts of a ballot. */
const SENT = 384;
export const RECORD = KEY + SIGNATURE + BALLOT + HINTS + SIGNED_HINTS;

export type Head = {
  readonly members: number;
  readonly publicKey: string;
  /** Of each of the two trustees that open: index, V and partial decryption. */
  readonly partials: readonly { readonly index: number; share: string; bytes: string }[];
  readonly counts: readonly number[];
};

type Member = {
  readonly context: Uint8Array;
  readonly bytes: Uint8Array;
  readonly hints: Uint8Array | undefined;
  readonly signed: Parameters<typeof termsOfSignature>[1];
};

/** One chunk after the other; the head comes last, when the sums are known. */
export function* makeBox(members: number, random: Random): Generator<Uint8Array, Uint8Array> {
  const [x, a] = [randomScalar(random), randomScalar(random)];
  const ballots = ballotsOf(writePoint(timesBase(x)), random);
  const fast = must(kernel(), 'WebAssembly');
  const counts = [0, 0, 0, 0, 0, 0];
  const all: Uint8Array[] = [];
  for (let member = 0; member < members; member++) {
    const choices = [member % 3, (member >> 2) % 3, (member >> 4) % 3];
    for (const [item, choice] of choices.entries()) {
      if (choice > 0) counts[2 * item + choice - 1] = (counts[2 * item + choice - 1] ?? 0) + 1;
    }
    const context = contextOf(member);
    const { bytes } = makeBallot({ ...ballots, context, choices });
    const keys = keyPair(random(32));
    const signature = sign(keys.seed, textOf(context, bytes));
    all.push(bytes.slice(0, SENT));
    const advice = edwardsHintsFor(fast, concat(signature.subarray(0, 32), keys.publicKey));
    const hints = hintsFor(fast, bytes.subarray(0, HINTS));
    yield concat(keys.publicKey, signature, bytes, hints, advice);
  }
  const sums = must(
    sumOfBallots(
      FORM,
      all.map((bytes) => ({ bytes })),
    ),
    'sums',
  );
  const partials = [1, 2].map((index) => {
    const share = addMod(x, mulMod(a, BigInt(index)));
    const bytes = decryptTargets(targetsOf(sums, index), writeScalar(share), random);
    return { index, share: toHex(writePoint(timesBase(share))), bytes: toHex(bytes) };
  });
  const head: Head = { members, publicKey: toHex(ballots.publicKey), partials, counts };
  const line = utf8(JSON.stringify(head));
  return concat(line, new Uint8Array(HEAD - line.length).fill(32));
}

export function ballotsOf(publicKey: Uint8Array, random: Random): Ballots {
  return { domain: 'rehearsal', publicKey, form: FORM, random };
}

export function targetsOf(sums: Uint8Array, index: number) {
  const alphas = slices(sums).filter((_, at) => at % 2 === 0);
  return { domain: 'rehearsal' as const, context: length32(index), alphas };
}

export function betasOf(sums: Uint8Array): readonly Uint8Array[] {
  return slices(sums).filter((_, at) => at % 2 === 1);
}

/** What one chunk shows: the members who fail, its sums, and all points of ciphertexts sent. */
export type Chunk = {
  readonly bad: readonly number[];
  readonly sums: Uint8Array;
  readonly sent: Uint8Array;
};

export function checkChunk(
  head: Head,
  records: Uint8Array,
  first: number,
  given: { readonly random: Random; readonly hinted: boolean },
): Chunk {
  const publicKey = must(fromHex(head.publicKey), 'a key');
  const random = inBulk(given.random);
  const ballots = ballotsOf(publicKey, random);
  const members = membersOf(records, first, given.hinted);
  const fast = must(kernel(), 'WebAssembly');
  const terms = members.flatMap((one): readonly (Terms | undefined)[] => [
    termsOfBallot(ballots, one),
    termsOfSignature(fast, one.signed, random(16)),
  ]);
  const whole = terms.filter((one): one is Terms => one !== undefined);
  const held = whole.length === terms.length && holding(fast, whole).every(Boolean);
  const sums = must(sumOfBallots(FORM, members), 'sums of ballots that hold');
  const sent = concat(...members.map(({ bytes }) => bytes.subarray(0, SENT)));
  return { bad: held ? [] : named(ballots, members, first), sums, sent };
}

/** The single verifiers decide. */
function named(ballots: Ballots, members: readonly Member[], first: number): readonly number[] {
  const proven = checkBallots(ballots, members);
  const signed = checkSignatures(
    members.map((one) => one.signed),
    ballots.random,
  );
  return members.flatMap((_, at) => (proven[at] && signed[at] ? [] : [first + at]));
}

function membersOf(records: Uint8Array, first: number, hinted: boolean): readonly Member[] {
  return Array.from({ length: records.length / RECORD }, (_, at): Member => {
    const record = records.subarray(at * RECORD, (at + 1) * RECORD);
    const publicKey = record.subarray(0, KEY);
    const signature = record.subarray(KEY, KEY + SIGNATURE);
    const bytes = record.subarray(KEY + SIGNATURE, KEY + SIGNATURE + BALLOT);
    const advice = hinted ? record.subarray(KEY + SIGNATURE + BALLOT) : undefined;
    const context = contextOf(first + at);
    return {
      context,
      bytes,
      hints: advice?.subarray(0, HINTS),
      signed: {
        publicKey,
        text: textOf(context, bytes),
        signature,
        hints: advice?.subarray(HINTS),
      },
    };
  });
}

function contextOf(member: number): Uint8Array {
  return concat(ROUND, length32(member));
}

function textOf(context: Uint8Array, bytes: Uint8Array): Uint8Array {
  return concat(SIGNED, context, publicSha256(bytes));
}

function slices(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) =>
    bytes.subarray(32 * at, 32 * at + 32),
  );
}
