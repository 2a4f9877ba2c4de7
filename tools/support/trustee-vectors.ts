/**
 * Further cases of what trustees send: blindings, dealings, and partials that are put together.
 *
 * Use      tools/make-spec-vectors.ts; blindings and dealings start from their `holds.json`.
 * Source   spec/crypto.md §§7, 8, 13.
 */

import { readFileSync } from 'node:fs';
import { concat, fromHex, length32, toHex, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import {
  rosterHash,
  termsOf,
  type Committed,
  type Terms,
} from '../../src/crypto/ceremony-terms.ts';
import { commitDealing, deal } from '../../src/crypto/dealing.ts';
import { timesBase, writePoint, writeScalar } from '../../src/crypto/group.ts';
import { decryptTargets } from '../../src/crypto/partial.ts';
import { proveSecret } from '../../src/crypto/schnorr.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { challenge, hash, hash32 } from '../../src/crypto/transcript.ts';
import type { Forged } from './forged-vectors.ts';
import { type Case, IDENTITY, put } from './vector-bytes.ts';
import { untagged } from './weak-proofs.ts';

function written(kind: string): Case {
  const {
    about: _about,
    expected: _expected,
    ...good
  } = JSON.parse(readFileSync(`spec/vectors/${kind}/holds.json`, 'utf8'));
  return good;
}

/** The first sum of the case, blinded by 9, its challenge made without something. */
export function blindings(): Forged {
  const alphas = [21n, 22n].map((r) => writePoint(timesBase(r)));
  const betas = [21n * 41n, 22n * 41n + 2n].map((b) => writePoint(timesBase(b)));
  const logs = [21n, 22n, 21n * 41n, 22n * 41n + 2n];
  const context = utf8('round one, trustee one');
  const n = length32(2);
  const root = (...parts: readonly Uint8Array[]) => hash('real', 'blind', ...parts);
  const made = (
    about: Uint8Array,
    parts = (at: number, pair: readonly Uint8Array[], nonces: readonly Uint8Array[]) => [
      length32(at),
      ...pair,
      ...nonces,
    ],
  ): Case => {
    const sums = [0, 1].map((at) => {
      const ends = [must(logs[at], 'alpha'), must(logs[at + 2], 'beta')];
      const pair = ends.map((end) => writePoint(timesBase(9n * end)));
      const nonces = ends.map((end) => writePoint(timesBase(7n * end)));
      const c = challenge('real', 'blind-challenge', about, ...parts(at, pair, nonces));
      return concat(...pair, writeScalar(c), writeScalar(responseOf(c)));
    });
    return { bytes: toHex(concat(...sums)) };
  };
  const whole = root(context, n, ...alphas, ...betas);
  return {
    kind: 'blind',
    about: 'Two sums blinded by one trustee.',
    good: written('blind'),
    bad: {
      'place-absent-from-the-challenge': made(whole, (_, pair, nonces) => [...pair, ...nonces]),
      'blinded-absent-from-the-challenge': made(whole, (at, _, nonces) => [
        length32(at),
        ...nonces,
      ]),
      'context-absent-from-the-challenge': made(root(n, ...alphas, ...betas)),
      'betas-absent-from-the-challenge': made(root(context, n, ...alphas)),
      'count-absent-from-the-challenge': made(root(context, ...alphas, ...betas)),
      'betas-before-alphas': made(root(context, n, ...betas, ...alphas)),
      'domain-tag-missing': made(untagged('blind', context, n, ...alphas, ...betas)),
    },
  };
}

function responseOf(c: bigint): bigint {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  return (7n + c * 9n) % order;
}

/** The ceremony of make-vectors.ts, from the same chance. */
export function dealings(): Forged {
  const random = seeded('vectors/dealing');
  const terms: Terms = { domain: 'real', sid: random(32), threshold: 2, keys: 1 };
  const dealers = [1, 2, 3].map((index) => ({ index, seed: random(32) }));
  const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
  const [first, second] = [must(dealers[0], 'one'), must(dealers[1], 'two')];
  const bytes = deal(terms, first, committed, random);
  const shorter = deal({ ...terms, threshold: 1 }, first, committed, random);
  const others = deal(terms, second, committed, random);
  const good = { ...written('dealing'), committed: committed.map(listed) };
  const [one, two, three] = [committed[0], committed[1], committed[2]].map((c) =>
    must(c, 'a commitment'),
  );
  const list = (...given: readonly (Committed | undefined)[]): Case => ({
    committed: given.map((c) => listed(must(c, 'a commitment'))),
  });
  const malformed = { fault: 'dealing_malformed' };
  const differs = { fault: 'dealing_differs_from_commitment' };
  const zero = must(one, 'one');
  const rogue = withCoefficient(terms, committed, bytes);
  return {
    kind: 'dealing',
    about: 'A dealing of one key, t = 2, for three trustees.',
    good: { ...good, bytes: toHex(bytes) },
    bad: {
      'one-coefficient-too-few': { ...malformed, bytes: toHex(shorter) },
      'index-zero': { ...malformed, ...list({ ...zero, index: 0 }, two, three), index: 0 },
      'an-index-twice': { ...malformed, ...list(one, one, three) },
      'indices-not-rising': { ...malformed, ...list(three, two, one) },
      'a-box-too-few': { ...malformed, bytes: toHex(bytes.slice(0, -48)) },
      'a-box-too-many': { ...malformed, bytes: toHex(concat(bytes, new Uint8Array(48))) },
      'sealing-key-is-the-identity': { ...malformed, bytes: toHex(put(bytes, 1, IDENTITY)) },
      'salt-changed': { ...differs, bytes: toHex(put(bytes, 0, IDENTITY)) },
      'dealing-of-another': { ...differs, bytes: toHex(others) },
      'coefficient-replaced': { ...differs, bytes: toHex(put(bytes, 5, point(99n))) },
      'rogue-first-coefficient': { fault: 'proof_wrong', ...rogue },
    },
  };
}

/** C_0 = T − the others' C_0, committed to in time: only the secret behind it is not known. */
function withCoefficient(terms: Terms, committed: readonly Committed[], bytes: Uint8Array): Case {
  const copy = put(bytes, 4, point(1234n));
  const opened = [copy.slice(0, 32), copy.slice(32, 64), copy.slice(128, 192)];
  const commitment = hash32(terms.domain, 'dkg-commit', ...termsOf(terms), length32(1), ...opened);
  const roster = committed.map((one) => (one.index === 1 ? { ...one, commitment } : one));
  const about = {
    domain: terms.domain,
    label: 'dkg-sealing-key',
    context: concat(rosterHash(terms, roster), length32(1)),
  };
  const secret = challenge(
    terms.domain,
    'dkg-sealing',
    seedOfFirst(),
    ...termsOf(terms),
    length32(1),
  );
  copy.set(proveSecret(about, secret, seeded('vectors/rogue')), 64);
  return { committed: roster.map(listed), bytes: toHex(copy) };
}

function seedOfFirst(): Uint8Array {
  const random = seeded('vectors/dealing');
  random(32);
  return random(32);
}

function listed(one: Committed) {
  return {
    index: one.index,
    encryptionKey: toHex(one.encryptionKey),
    possession: toHex(one.possession),
    commitment: toHex(one.commitment),
  };
}

/** Sums of 0 and 3 under 41·B, shared by 41 + 5m; opened by trustees one and three. */
export function openings(): Forged {
  const alphas = [21n, 22n].map(point);
  const betas = [21n * 41n, 22n * 41n + 3n].map(point);
  const context = utf8('round one');
  const targets = { domain: 'real' as const, context, alphas };
  const partial = (index: number, m = index) => ({
    index,
    bytes: toHex(
      decryptTargets(targets, writeScalar(41n + 5n * BigInt(m)), seeded(`vectors/opening ${m}`)),
    ),
  });
  const good = {
    alphas: alphas.map(toHex),
    betas: betas.map(toHex),
    partials: [partial(1), partial(3)],
    most: 5,
    numbers: [0, 3],
  };
  return {
    kind: 'opening',
    about: 'Two sums opened by two of three trustees, spec/crypto.md §8.2.',
    good,
    bad: {
      'index-zero': { partials: [partial(0, 1), partial(3)] },
      'an-index-twice': { partials: [partial(1), partial(1)] },
      'index-plus-the-order-of-a-word': { partials: [partial(2 ** 31 + 1, 1), partial(3)] },
      'index-of-another': { partials: [partial(2, 1), partial(3)] },
      'fewer-than-the-threshold': { partials: [partial(1)] },
      'none-at-all': { partials: [] },
      'a-sum-above-the-bound': { most: 2 },
      'another-number': { numbers: [0, 4] },
      'fewer-betas': { betas: betas.slice(1).map(toHex) },
      'a-beta-that-is-no-point': {
        betas: [toHex(new Uint8Array(32).fill(255)), toHex(betaOf(betas))],
      },
      'a-partial-of-fewer-sums': {
        partials: [{ index: 1, bytes: toHex(cut(partial(1).bytes)) }, partial(3)],
      },
    },
  };
}

function betaOf(betas: readonly Uint8Array[]): Uint8Array {
  return must(betas[1], 'a beta');
}

function cut(hex: string): Uint8Array {
  return must(fromHex(hex), 'hex').slice(32);
}

function point(n: bigint): Uint8Array {
  return writePoint(timesBase(n));
}
