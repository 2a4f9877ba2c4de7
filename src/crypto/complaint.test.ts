import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { type Board, type Dealer, type Terms, rosterHash } from './ceremony-terms.ts';
import { type Complaint, complain, culpritOf } from './complaint.ts';
import { commitDealing, deal, encryptionSecret, readDealing } from './dealing.ts';
import { readPoint } from './group.ts';
import { receivedBy, recipient } from './received.ts';
import { sealShares } from './sealed-share.ts';
import { seeded } from './seeded.ts';
import { openShares } from './threshold.ts';

const random = seeded('complaint');
const TERMS: Terms = { domain: 'rehearsal', sid: random(32), threshold: 2, keys: 2 };

function ceremony(terms: Terms, indices: readonly number[]) {
  const dealers = indices.map((index) => ({ index, seed: random(32) }));
  const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
  const dealings = dealers.map((dealer) => ({
    index: dealer.index,
    bytes: deal(terms, dealer, committed, random),
  }));
  return { dealers, board: { committed, dealings } };
}

const { dealers, board } = ceremony(TERMS, [1, 2, 3]);
const [one, two, three] = [0, 1, 2].map((at) => must(dealers[at], 'a dealer')) as [
  Dealer,
  Dealer,
  Dealer,
];

/** Dealer 1's boxes come last in its dealing: two for trustee 2, then two for trustee 3. */
function spoiled(box: number): Board {
  return changed((bytes) => {
    const at = bytes.length - 48 * 4 + 48 * box;
    return bytes.with(at, must(bytes[at], 'a byte') ^ 1);
  });
}

/** Dealer 1 seals well, for trustee 2, numbers that are no values of its polynomials. */
function wrongNumbers(): Board {
  const { sealingKey } = must(readDealing(TERMS, 2, must(board.dealings[0], 'one').bytes), 'it');
  const { committed } = board;
  const { encryptionKey } = must(committed[1], 'trustee 2');
  const about = { domain: TERMS.domain, roster: rosterHash(TERMS, committed), sealingKey };
  const joint = must(readPoint(complaintOf(two, 1).joint), 'D');
  const boxes = sealShares({ ...about, dealer: 1, trustee: 2, encryptionKey }, joint, [5n, 6n]);
  return changed((bytes) => {
    const copy = bytes.slice();
    copy.set(boxes, bytes.length - 48 * 4);
    return copy;
  });
}

function changed(change: (bytes: Uint8Array) => Uint8Array): Board {
  const dealings = board.dealings.map((dealt) =>
    dealt.index === 1 ? { index: 1, bytes: change(dealt.bytes) } : dealt,
  );
  return { ...board, dealings };
}

function complaintOf(own: Dealer, dealer: number, about: Board = board): Complaint {
  const laid = complain(TERMS, own, { board: about, dealer }, random);
  return { dealer, trustee: own.index, ...laid };
}

describe('a complaint', () => {
  test('about a box that does not open names the dealer', () => {
    for (const box of [0, 1]) {
      const bad = spoiled(box);
      expect(openShares(TERMS, two, bad, random)).toMatchObject({
        refusal: { code: 'bad_share', dealer: 1 },
      });
      expect(culpritOf(TERMS, bad, complaintOf(two, 1, bad))).toBe('dealer');
    }
  });

  test('about numbers that are well sealed, and not those committed to, names the dealer', () => {
    const bad = wrongNumbers();
    expect(openShares(TERMS, two, bad, random)).toMatchObject({ refusal: { dealer: 1 } });
    expect(culpritOf(TERMS, bad, complaintOf(two, 1, bad))).toBe('dealer');
    expect(culpritOf(TERMS, bad, complaintOf(three, 1, bad))).toBe('trustee');
  });

  test('about shares that fit names who complains', () => {
    expect(culpritOf(TERMS, board, complaintOf(two, 1))).toBe('trustee');
    // What was dealt to another is none of its business.
    const bad = spoiled(2);
    expect(culpritOf(TERMS, bad, complaintOf(two, 1, bad))).toBe('trustee');
  });

  test('lays open the boxes of its pair, and no other', () => {
    const { joint } = complaintOf(two, 1);
    const dealing = must(readDealing(TERMS, 2, must(board.dealings[0], 'one').bytes), 'a dealing');
    const read = { index: 1, dealing };
    const point = must(readPoint(joint), 'D');
    expect(receivedBy(recipient(TERMS, board, 2), read, point).shares).toHaveLength(2);
    expect(receivedBy(recipient(TERMS, board, 3), read, point).shares).toBeUndefined();
    const other = must(readDealing(TERMS, 2, must(board.dealings[2], 'three').bytes), 'a dealing');
    const theirs = { index: 3, dealing: other };
    expect(receivedBy(recipient(TERMS, board, 2), theirs, point).shares).toBeUndefined();
  });
});

describe('no complaint at all', () => {
  const bad = spoiled(0);
  const good = complaintOf(two, 1, bad);
  const elsewhere: Terms = { ...TERMS, sid: random(32) };

  // Goal: no trustee is made to look as if it complained, and no dealer is blamed by another point.
  test.each<[string, Terms, Board, Complaint]>([
    ['with another point', TERMS, bad, { ...good, joint: complaintOf(two, 3, bad).joint }],
    ['with the identity', TERMS, bad, { ...good, joint: new Uint8Array(32) }],
    ['with a point that is none', TERMS, bad, { ...good, joint: new Uint8Array(32).fill(255) }],
    ['about another dealer', TERMS, bad, { ...good, dealer: 3 }],
    ['by another trustee', TERMS, bad, { ...good, trustee: 3 }],
    ['about oneself', TERMS, bad, { ...good, dealer: 2 }],
    ['about who did not deal', TERMS, bad, { ...good, dealer: 4 }],
    ['by who did not commit', TERMS, bad, { ...good, trustee: 4 }],
    ['in another ceremony', elsewhere, bad, good],
    ['in the real thing', { ...TERMS, domain: 'real' }, bad, good],
    ['among others', TERMS, { ...bad, committed: [...bad.committed].reverse() }, good],
    ['with a proof too short', TERMS, bad, { ...good, proof: good.proof.slice(1) }],
    ['with a response changed', TERMS, bad, { ...good, proof: good.proof.with(63, 255) }],
  ])('%s', (_, terms, about, complaint) => {
    expect(culpritOf(terms, about, complaint)).toBeUndefined();
  });

  test('by a trustee who picks the secret that suits it', () => {
    const forged = complain(TERMS, { index: 2, seed: one.seed }, { board: bad, dealer: 1 }, random);
    expect(encryptionSecret(TERMS, two)).not.toBe(
      encryptionSecret(TERMS, { index: 2, seed: one.seed }),
    );
    expect(culpritOf(TERMS, bad, { dealer: 1, trustee: 2, ...forged })).toBeUndefined();
  });
});

// Goal: whoever is honest is never blamed, and whoever deals falsely is named by any complaint of
// those it wronged. Method: some dealers spoil some boxes; every trustee does what a device does.
test('honest members are never at fault, and each complaint names whoever is', () => {
  const spoilt = fc.uniqueArray(
    fc.record({ dealer: fc.integer({ min: 1, max: 3 }), box: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 4, selector: ({ dealer, box }) => `${dealer} ${box}` },
  );
  fc.assert(
    fc.property(spoilt, (list) => {
      const dealings = board.dealings.map(({ index, bytes }) => {
        const copy = bytes.slice();
        for (const { dealer, box } of list) {
          const at = copy.length - 48 * (4 - box);
          if (dealer === index) copy.set([must(copy[at], 'a byte') ^ 1], at);
        }
        return { index, bytes: copy };
      });
      const about = { ...board, dealings };
      const wronged = (own: Dealer, { dealer, box }: { dealer: number; box: number }) =>
        dealer !== own.index &&
        Math.floor(box / 2) ===
          board.committed
            .filter(({ index }) => index !== dealer)
            .findIndex(({ index }) => index === own.index);
      for (const own of dealers) {
        const opened = openShares(TERMS, own, about, random);
        const liars = list.filter((one) => wronged(own, one)).map(({ dealer }) => dealer);
        expect(opened.ok).toBe(liars.length === 0);
        if (opened.ok) continue;
        const { dealer } = opened.refusal;
        expect(liars).toContain(dealer);
        expect(culpritOf(TERMS, about, complaintOf(own, dealer, about))).toBe('dealer');
      }
    }),
    { numRuns: 10 },
  );
});
