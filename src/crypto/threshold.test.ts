import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Board, Committed, Dealer, Dealt, Terms } from './ceremony-terms.ts';
import { risingIndices, rosterHash, termsOf, transcriptHash } from './ceremony-terms.ts';
import {
  checkCommitment,
  checkDealing,
  commitDealing,
  deal,
  encryptionSecret,
  readDealing,
} from './dealing.ts';
import {
  ORDER,
  readPoint,
  readScalar,
  samePoint,
  subtract,
  sum,
  timesBase,
  timesPublic,
  writePoint,
} from './group.ts';
import { lagrange } from './partial.ts';
import { proveSecret } from './schnorr.ts';
import { openSealed, sealShares } from './sealed-share.ts';
import { seeded } from './seeded.ts';
import { assembleKeys, openShares } from './threshold.ts';
import { challenge, hash32 } from './transcript.ts';

const random = seeded('threshold');

type Ceremony = {
  readonly terms: Terms;
  readonly dealers: readonly Dealer[];
  readonly board: Board;
};

function ceremony(indices: readonly number[], threshold: number, keys: number): Ceremony {
  const terms: Terms = { domain: 'rehearsal', sid: random(32), threshold, keys };
  const dealers = indices.map((index) => ({ index, seed: random(32) }));
  const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
  const dealings = dealers.map((dealer) => ({
    index: dealer.index,
    bytes: deal(terms, dealer, committed, random),
  }));
  return { terms, dealers, board: { committed, dealings } };
}

/** The same, but the dealing of `index` is `bytes`. */
function withDealing(board: Board, index: number, bytes: Uint8Array): Board {
  const dealings = board.dealings.map((dealt) =>
    dealt.index === index ? { index, bytes } : dealt,
  );
  return { ...board, dealings };
}

const faultOf = (terms: Terms, committed: readonly Committed[], dealt: Dealt) => {
  const checked = checkDealing(terms, committed, dealt);
  return checked.ok ? undefined : checked.refusal;
};

const three = ceremony([1, 2, 3], 2, 2);
const { terms, dealers, board } = three;
const { committed } = board;
const [one, two] = [must(board.dealings[0], 'a dealing'), must(board.dealings[1], 'a dealing')];

describe('an honest ceremony', () => {
  // Goal: whoever takes part, any t shares give the secret behind Y, and V_m = x_m·B.
  // Method: some of the invited stay away, so that indices have gaps; interpolate at 0.
  const shape = fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
    .chain((indices) =>
      fc.record({
        indices: fc.constant([...indices].sort((a, b) => a - b)),
        threshold: fc.integer({ min: 1, max: indices.length }),
        keys: fc.integer({ min: 1, max: 2 }),
      }),
    );

  test('gives keys that any t of the trustees hold together', () => {
    fc.assert(
      fc.property(shape, ({ indices, threshold, keys }) => {
        agrees(ceremony(indices, threshold, keys), indices.slice(-threshold));
      }),
      { numRuns: 8 },
    );
  });

  test('also at n = 31, t = 16', () => {
    const indices = Array.from({ length: 31 }, (_, at) => at + 1);
    const large = ceremony(indices, 16, 1);
    const faults = large.board.dealings.map((dealt) =>
      faultOf(large.terms, large.board.committed, dealt),
    );
    expect(faults).toEqual(indices.map(() => undefined));
    agrees(large, indices.slice(7, 23));
  });

  test('passes every public check, and the same seed gives the same dealing', () => {
    expect(committed.map((one) => checkCommitment(terms, one))).toEqual([true, true, true]);
    expect(board.dealings.map((dealt) => faultOf(terms, committed, dealt))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const dealer = must(dealers[0], 'a dealer');
    expect(commitDealing(terms, dealer, random).commitment).toEqual(committed[0]?.commitment);
  });

  test('may go on without one who committed and did not deal', () => {
    const fewer = { ...board, dealings: board.dealings.slice(0, 2) };
    agrees({ ...three, board: fewer }, [1, 3]);
  });

  test('each attempt has another transcript, as has each set of dealings', () => {
    const hashes = [
      transcriptHash(terms, board),
      transcriptHash({ ...terms, sid: random(32) }, board),
      transcriptHash({ ...terms, threshold: 3 }, board),
      transcriptHash(terms, { ...board, dealings: board.dealings.slice(1) }),
      transcriptHash(terms, withDealing(board, 1, two.bytes)),
    ];
    expect(new Set(hashes.map((hash) => hash.join())).size).toBe(hashes.length);
  });
});

describe('a commitment is refused', () => {
  const own = must(committed[0], 'a commitment');
  test.each([
    ['from another session', { ...terms, sid: new Uint8Array(32) }, own],
    ['from a rehearsal in real use', { ...terms, domain: 'real' as const }, own],
    ['under another index', terms, { ...own, index: 2 }],
    ['under index 0 (attack 11)', terms, { ...own, index: 0 }],
    ["with another's key", terms, { ...own, encryptionKey: committed[1]?.encryptionKey }],
    ['with the identity as key', terms, { ...own, encryptionKey: new Uint8Array(32) }],
    ['with a hash too short', terms, { ...own, commitment: own.commitment.slice(1) }],
  ])('%s', (_, about, given) => {
    expect(checkCommitment(about, { ...own, ...given } as Committed)).toBe(false);
  });
});

describe('a dealing is refused', () => {
  test('for others than those who committed (attempt, set of trustees)', () => {
    const others = ceremony([1, 2, 3], 2, 2).board.committed;
    const mixed = [must(committed[0], 'own'), ...others.slice(1)];
    expect(faultOf(terms, mixed, one)).toEqual({ code: 'proof_wrong', proof: 'sealing-key' });
    expect(faultOf({ ...terms, sid: random(32) }, committed, one)?.code).toBe(
      'dealing_differs_from_commitment',
    );
  });

  test('with another polynomial than committed to, however well made (attack 9)', () => {
    const late = { index: 1, seed: random(32) };
    const bytes = deal(terms, late, committed, random);
    expect(faultOf(terms, committed, { index: 1, bytes })).toEqual({
      code: 'dealing_differs_from_commitment',
    });
  });

  test('with one coefficient more or fewer than t (attack 10)', () => {
    for (const threshold of [1, 3]) {
      const bytes = deal({ ...terms, threshold }, must(dealers[0], 'one'), committed, random);
      expect(faultOf(terms, committed, { index: 1, bytes })).toEqual({ code: 'dealing_malformed' });
    }
  });

  test('with a first coefficient made from those of the others (attack 8)', () => {
    const target = timesBase(1234n);
    const theirs = board.dealings.slice(1).map(({ bytes }) => firstCoefficient(terms, bytes));
    const rogue = writePoint(subtract(target, sum(theirs)));
    const { roster, bytes } = forged((copy) => copy.set(rogue, 128));
    expect(faultOf(terms, roster, { index: 1, bytes })).toEqual({
      code: 'proof_wrong',
      proof: 'coefficient',
    });
  });

  test('with a U copied from another dealer', () => {
    const { roster, bytes } = forged((copy) => copy.set(two.bytes.slice(32, 128), 32));
    expect(faultOf(terms, roster, { index: 1, bytes })).toEqual({
      code: 'proof_wrong',
      proof: 'sealing-key',
    });
  });

  test('with points that are none, or the identity (attack 4)', () => {
    for (const at of [32, 128, 160]) {
      for (const byte of [0, 255]) {
        const bytes = one.bytes.slice().fill(byte, at, at + 32);
        expect(faultOf(terms, committed, { index: 1, bytes })?.code).toBe('dealing_malformed');
      }
    }
  });

  test('by someone who did not commit, or among repeated indices (attack 11)', () => {
    expect(faultOf(terms, committed, { ...one, index: 4 })?.code).toBe('dealing_malformed');
    const twice = [must(committed[0], 'one'), ...committed.slice(0, 2)];
    expect(faultOf(terms, twice, one)?.code).toBe('dealing_malformed');
    expect(risingIndices([{ index: 0 }])).toBe(false);
  });
});

// Attack 12: a share that does not fit is found by its receiver, and its dealer named.
describe('a bad share', () => {
  const start = 128 + 2 * (2 * 32 + 64);

  test('that does not open names its dealer', () => {
    const bytes = one.bytes.slice();
    bytes[start] = (bytes[start] ?? 0) ^ 1;
    expect(opened(withDealing(board, 1, bytes), 2)).toEqual({ code: 'bad_share', dealer: 1 });
  });

  test('sealed well but wrong names its dealer', () => {
    const bad = resealed((share) => (share + 1n) % ORDER);
    expect(opened(withDealing(board, 1, bad), 2)).toEqual({ code: 'bad_share', dealer: 1 });
    expect(opened(withDealing(board, 1, bad), 3)).toHaveLength(2);
  });

  test('that is not below the order names its dealer', () => {
    const dealing = must(readDealing(terms, 2, one.bytes), 'a dealing');
    const { envelope, joint } = between(dealing.sealingKey);
    const boxes = sealShares(envelope, joint, [ORDER, ORDER]);
    expect(openSealed(envelope, joint, boxes)).toBeUndefined();
  });

  test('sealed well and right is taken', () => {
    expect(
      opened(
        withDealing(
          board,
          1,
          resealed((share) => share),
        ),
        2,
      ),
    ).toHaveLength(2);
  });
});

describe('keys are not assembled', () => {
  test.each([
    ['for index 0 (attack 11)', board, [0, 1]],
    ['for an index twice', board, [1, 1]],
    ['for fewer than t', board, [1]],
    ['without dealings', { ...board, dealings: [] }, [1, 2]],
    ['with a dealing twice', { ...board, dealings: [one, one] }, [1, 2]],
    ['with a dealing too short', withDealing(board, 1, one.bytes.slice(1)), [1, 2]],
  ])('%s', (_, given, indices) => {
    expect(assembleKeys(terms, given, indices)).toBeUndefined();
  });

  test('where the sum of the first coefficients is the identity', () => {
    const opposite = writePoint(timesPublic(firstCoefficient(terms, one.bytes), ORDER - 1n));
    const bytes = one.bytes.slice();
    bytes.set(opposite, 128);
    const dealings = [one, { index: 2, bytes }];
    expect(assembleKeys(terms, { ...board, dealings }, [1, 2])).toBeUndefined();
  });
});

/** The secret of each key, from the shares of the trustees at `indices`, lies behind Y. */
function agrees({ terms, dealers, board }: Ceremony, indices: readonly number[]): void {
  const everyone = board.committed.map(({ index }) => index);
  const stock = must(assembleKeys(terms, board, everyone), 'keys');
  expect(stock).toHaveLength(terms.keys);
  const owners = dealers.filter(({ index }) => indices.includes(index));
  const shares = owners.map((own) => {
    const result = openShares(terms, own, board, random);
    if (!result.ok) throw new Error(`share of ${result.refusal.dealer}`);
    return result.value.map((bytes) => must(readScalar(bytes), 'a share'));
  });
  const factors = must(lagrange(owners.map(({ index }) => index)), 'factors');
  for (const [key, { publicKey, shares: points }] of stock.entries()) {
    const secret = shares.reduce(
      (total, list, at) => (total + (list[key] ?? 0n) * (factors[at] ?? 0n)) % ORDER,
      0n,
    );
    expect(samePoint(timesBase(secret), must(readPoint(publicKey), 'Y'))).toBe(true);
    for (const [at, { index }] of owners.entries()) {
      const share = points.find((point) => point.index === index)?.share;
      expect(share).toEqual(writePoint(timesBase(shares[at]?.[key] ?? 0n)));
    }
  }
}

function opened(given: Board, index: number) {
  const own = must(dealers[index - 1], 'a trustee');
  const result = openShares(terms, own, given, random);
  return result.ok ? result.value : result.refusal;
}

function firstCoefficient(about: Terms, bytes: Uint8Array) {
  const dealing = must(readDealing(about, 2, bytes), 'a dealing');
  return must(dealing.polynomials[0]?.points[0], 'C_0');
}

/** The first dealing changed by a dealer who committed to the change, its other proofs renewed. */
function forged(change: (copy: Uint8Array) => void) {
  const bytes = one.bytes.slice();
  change(bytes);
  const dealing = must(readDealing(terms, 2, bytes), 'a dealing');
  const opening = [dealing.salt, dealing.sealingKey, ...dealing.polynomials.map((p) => p.bytes)];
  const commitment = hash32(terms.domain, 'dkg-commit', ...termsOf(terms), length32(1), ...opening);
  const roster = committed.map((given) => (given.index === 1 ? { ...given, commitment } : given));
  const context = concat(rosterHash(terms, roster), length32(1));
  const subject = { domain: terms.domain, label: 'dkg-sealing-key', context };
  const secret = sealingSecretOf(must(dealers[0], 'a dealer'));
  if (dealing.sealingKey.join() === one.bytes.slice(32, 64).join()) {
    bytes.set(proveSecret(subject, secret, random), 64);
  }
  return { roster, bytes };
}

/** The first dealing with its boxes for the second trustee sealed anew. */
function resealed(change: (share: bigint) => bigint): Uint8Array {
  const dealing = must(readDealing(terms, 2, one.bytes), 'a dealing');
  const { envelope, joint } = between(dealing.sealingKey);
  const boxes = must(dealing.boxes[0], 'boxes of the second trustee');
  const shares = must(openSealed(envelope, joint, boxes), 'shares').map(change);
  const start = 128 + 2 * (2 * 32 + 64);
  const bytes = one.bytes.slice();
  bytes.set(sealShares(envelope, joint, shares), start);
  return bytes;
}

function between(sealingKey: Uint8Array) {
  const e = encryptionSecret(terms, must(dealers[1], 'the second trustee'));
  const envelope = {
    domain: terms.domain,
    roster: rosterHash(terms, committed),
    dealer: 1,
    trustee: 2,
    sealingKey,
    encryptionKey: must(committed[1], 'the second trustee').encryptionKey,
  };
  return { envelope, joint: timesPublic(must(readPoint(sealingKey), 'U'), e) };
}

/** rho, as the specification derives it. */
function sealingSecretOf({ index, seed }: Dealer): bigint {
  return challenge(terms.domain, 'dkg-sealing', seed, ...termsOf(terms), length32(index));
}
