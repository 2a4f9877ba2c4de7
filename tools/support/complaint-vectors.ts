/**
 * Cases of complaints in the key ceremony: who is at fault, and what proves nothing.
 *
 * Use      tools/make-spec-vectors.ts.
 * Shapes   the ceremony of the cases of dealings; `dealt` is the dealing complained of, `culprit`
 *          whoever is at fault, `dealer` or `trustee`.
 * Source   spec/crypto.md §7.9.
 */

import { concat, length32, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import {
  type Committed,
  type Dealer,
  type Terms,
  rosterHash,
} from '../../src/crypto/ceremony-terms.ts';
import { type LaidOpen, complain } from '../../src/crypto/complaint.ts';
import { commitDealing, deal, encryptionSecret } from '../../src/crypto/dealing.ts';
import {
  addMod,
  mulMod,
  readPoint,
  timesBase,
  timesPublic,
  writePoint,
  writeScalar,
} from '../../src/crypto/group.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { challenge, hash } from '../../src/crypto/transcript.ts';
import type { Forged } from './forged-vectors.ts';
import { type Case, IDENTITY } from './vector-bytes.ts';

const ABOVE = new Uint8Array(32).fill(255);

/** Dealer 1 deals well, and once with a box for trustee 3 that does not open. */
function played() {
  const random = seeded('vectors/complaint');
  const terms: Terms = { domain: 'real', sid: random(32), threshold: 2, keys: 2 };
  const dealers = [1, 2, 3].map((index) => ({ index, seed: random(32) }));
  const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
  const [one, two, three] = [0, 1, 2].map((at) => must(dealers[at], 'a dealer'));
  const right = deal(terms, must(one, 'one'), committed, random);
  const wrong = right.with(-96, must(right.at(-96), 'a byte') ^ 1);
  const laid = (bytes: Uint8Array, own: Dealer | undefined): LaidOpen => {
    const about = { board: { committed, dealings: [{ index: 1, bytes }] }, dealer: 1 };
    return complain(terms, must(own, 'who complains'), about, random);
  };
  return { terms, committed, right, wrong, laid, two, three };
}

export function complaints(): Forged {
  const { terms, committed, right, wrong, laid, two, three } = played();
  const good = laid(wrong, three);
  const e = encryptionSecret(terms, must(three, 'three'));
  const forged = (parts: Parameters<typeof withoutPart>[3]): Case =>
    opened(withoutPart(terms, { committed, bytes: wrong }, { e }, parts));
  return {
    kind: 'complaint',
    about: 'Trustee 3 complains of what dealer 1 sealed for it: the first box does not open.',
    good: {
      domain: 'real',
      sid: toHex(terms.sid),
      threshold: 2,
      keys: 2,
      committed: committed.map(listed),
      dealt: toHex(wrong),
      dealer: 1,
      trustee: 3,
      ...opened(good),
      culprit: 'dealer',
    },
    bad: {
      ...malformed(good),
      'the-complainer-at-fault': { culprit: 'trustee' },
      'the-share-fits': { dealt: toHex(right), ...opened(laid(right, three)) },
      'joint-of-another-pair': opened(laid(wrong, two)),
      'of-another-dealer': { dealer: 2 },
      'by-another-trustee': { trustee: 2 },
      'of-oneself': { trustee: 1, ...opened(laid(wrong, two)) },
      'index-zero': { trustee: 0 },
      'in-another-attempt': { sid: toHex(seeded('another attempt')(32)) },
      'of-a-rehearsal': { domain: 'rehearsal' },
      'among-others': { committed: committed.map(listed).toReversed() },
      'roster-absent-from-the-challenge': forged({ context: concat(length32(1), length32(3)) }),
      'parties-absent-from-the-challenge': forged({ context: rosterHash(terms, committed) }),
      'label-of-a-partial': forged({ label: 'partial' }),
    },
  };
}

function malformed({ proof }: LaidOpen): { readonly [why: string]: Case } {
  const [challenged, response] = [proof.slice(0, 32), proof.slice(32)];
  return {
    'joint-is-the-identity': { joint: toHex(IDENTITY) },
    'joint-is-no-point': { joint: toHex(ABOVE) },
    'joint-replaced': { joint: toHex(writePoint(timesBase(99n))) },
    'challenge-not-below-the-order': { proof: toHex(concat(ABOVE, response)) },
    'response-not-below-the-order': { proof: toHex(concat(challenged, ABOVE)) },
    'response-changed': { proof: toHex(concat(challenged, writeScalar(5n))) },
    'a-byte-too-few': { proof: toHex(proof.slice(1)) },
  };
}

function opened({ joint, proof }: LaidOpen): Case {
  return { joint: toHex(joint), proof: toHex(proof) };
}

/** A proof made as it should be, but for another context or label. */
function withoutPart(
  terms: Terms,
  { committed, bytes }: { readonly committed: readonly Committed[]; readonly bytes: Uint8Array },
  { e }: { readonly e: bigint },
  parts: { readonly context?: Uint8Array; readonly label?: string },
): LaidOpen {
  const whole = concat(rosterHash(terms, committed), length32(1), length32(3));
  const { context = whole, label = 'dkg-complaint' } = parts;
  const U = must(readPoint(bytes.slice(32, 64)), 'U');
  const own = writePoint(timesBase(e));
  const joint = writePoint(timesPublic(U, e));
  const ends = [own, bytes.slice(32, 64), joint];
  const root = hash(terms.domain, 'equal-logs', utf8(label), context, length32(1), ...ends);
  const d = challenge(terms.domain, 'equal-logs-mix', root, length32(0));
  const nonce = 7n;
  const commitments = [timesBase(nonce), timesPublic(timesPublic(U, d), nonce)].map(writePoint);
  const c = challenge(terms.domain, 'equal-logs-challenge', root, ...commitments);
  return { joint, proof: concat(writeScalar(c), writeScalar(addMod(nonce, mulMod(c, e)))) };
}

function listed({ index, encryptionKey, possession, commitment }: Committed) {
  return {
    index,
    encryptionKey: toHex(encryptionKey),
    possession: toHex(possession),
    commitment: toHex(commitment),
  };
}
