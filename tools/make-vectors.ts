/**
 * Writes the cases of spec/vectors/, always the same bytes.
 *
 * Use      `node tools/make-vectors.ts`; src/crypto/vectors.test.ts,
 *          src/device/letter-vectors.test.ts and src/table/soundings/weighted-vectors.test.ts run
 *          what it writes.
 * Shapes   one case a file, its head says what must come of it; most must be refused, each for a
 *          reason of its own. Bytes are hex; chance is `seeded` (spec/crypto.md §11).
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { concat, toHex, utf8 } from '../src/basics/bytes.ts';
import { must } from '../src/basics/bug.ts';
import type { Terms } from '../src/crypto/ceremony-terms.ts';
import { commitDealing, deal } from '../src/crypto/dealing.ts';
import { timesBase, writePoint, writeScalar } from '../src/crypto/group.ts';
import { decryptTargets } from '../src/crypto/partial.ts';
import { proveSecret } from '../src/crypto/schnorr.ts';
import { seeded } from '../src/crypto/seeded.ts';
import { makeBallot } from '../src/crypto/set-proof.ts';
import { keyPair, sign } from '../src/crypto/signature.ts';
import { hash } from '../src/crypto/transcript.ts';
import { eightWords } from '../src/crypto/words.ts';
import { knotCases } from './support/knot-vectors.ts';
import { letterCases } from './support/letter-vectors.ts';
import { mixCases } from './support/mix-vectors.ts';
import { weightedCases } from './support/weighted-vectors.ts';
import { blindingCases, zeroTestCases } from './support/zero-vectors.ts';
import { IDENTITY, NO_POINT, beyond, exchanged, put, type Case } from './support/vector-bytes.ts';

const FOLDER = 'spec/vectors';

ballots();
gradedBallots();
secrets();
partials();
zeroTests();
knots();
mixes();
weighted();
dealings();
signatures();
letters();
hashes();

function ballots(): void {
  const random = seeded('vectors/ballot');
  const form = {
    items: 1,
    vectors: [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  };
  const publicKey = writePoint(timesBase(11n));
  const context = utf8('round, member, number, previous');
  const common = { domain: 'real' as const, publicKey, form, context, random };
  const { bytes } = makeBallot({ ...common, choices: [1] });
  const double = {
    items: 1,
    vectors: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  };
  const patched = makeBallot({ ...common, form: double, choices: [2] }).bytes;
  const good = {
    domain: 'real',
    publicKey: toHex(publicKey),
    form,
    context: toHex(context),
    bytes: toHex(bytes),
  };
  const bad = refusals('ballot', 'A ballot of one item, three vectors.', good);
  holds('ballot', 'A ballot of one item, three vectors; the second is chosen.', good);
  bad('double-vote', { bytes: toHex(patched) });
  changedBallots(bad, bytes);
}

/** Grades from 0 to 10; refused is one of 11, and grades that change places. */
function gradedBallots(): void {
  const random = seeded('vectors/ballot-of-grades');
  const upTo = (most: number) => ({
    items: 2,
    vectors: Array.from({ length: most + 1 }, (_, grade) => [grade]),
  });
  const [form, eleven] = [upTo(10), upTo(11)];
  const publicKey = writePoint(timesBase(11n));
  const context = utf8('round, member, number, previous');
  const common = { domain: 'real' as const, publicKey, context, random };
  const hex = { domain: 'real', publicKey: toHex(publicKey), form, context: toHex(context) };
  const about = 'Two names graded from 0 to 10: 3 and 10.';
  const { bytes } = makeBallot({ ...common, form, choices: [3, 10] });
  const good = { ...hex, bytes: toHex(bytes) };
  write('ballot', 'holds-of-grades', { about, expected: 'holds', ...good });
  const bad = refusals('ballot', about, good);
  const above = makeBallot({ ...common, form: eleven, choices: [3, 11] }).bytes;
  bad('grade-above-the-form', { bytes: toHex(above) });
  bad('grades-exchanged', { bytes: toHex(exchanged(bytes, 0, 2)) });
}

function changedBallots(bad: (why: string, change: Case) => void, bytes: Uint8Array): void {
  const stranger = writePoint(timesBase(99n));
  bad('of-a-rehearsal', { domain: 'rehearsal' });
  bad('of-another-key', { publicKey: toHex(stranger) });
  bad('of-another-member-or-round', { context: toHex(utf8('another header')) });
  bad('form-with-vectors-in-another-order', {
    form: {
      items: 1,
      vectors: [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
    },
  });
  bad('alpha-replaced', { bytes: toHex(put(bytes, 0, stranger)) });
  bad('beta-replaced', { bytes: toHex(put(bytes, 1, stranger)) });
  bad('commitment-replaced', { bytes: toHex(put(bytes, 4, stranger)) });
  bad('alpha-is-the-identity', { bytes: toHex(put(bytes, 0, IDENTITY)) });
  bad('beta-is-no-point', { bytes: toHex(put(bytes, 1, NO_POINT)) });
  bad('commitment-is-the-identity', { bytes: toHex(put(bytes, 5, IDENTITY)) });
  bad('challenge-not-below-the-order', { bytes: toHex(beyond(bytes, 16)) });
  bad('response-not-below-the-order', { bytes: toHex(beyond(bytes, 18)) });
  bad('response-changed', { bytes: toHex(put(bytes, 23, writeScalar(1n))) });
  bad('components-exchanged', { bytes: toHex(exchanged(bytes, 0, 2)) });
  bad('a-byte-too-few', { bytes: toHex(bytes.slice(1)) });
  bad('a-byte-too-many', { bytes: toHex(concat(bytes, Uint8Array.of(0))) });
}

function secrets(): void {
  const random = seeded('vectors/schnorr');
  const subject = { domain: 'real' as const, label: 'possession', context: utf8('round one') };
  const point = writePoint(timesBase(12n));
  const proof = proveSecret(subject, 12n, random);
  const nothing = proveSecret(subject, 0n, random);
  const good = {
    domain: 'real',
    label: 'possession',
    context: toHex(subject.context),
    point: toHex(point),
    proof: toHex(proof),
  };
  const bad = refusals('schnorr', 'A proof of the secret behind a point.', good);
  holds('schnorr', 'A proof of the secret behind a point.', good);
  bad('of-a-rehearsal', { domain: 'rehearsal' });
  bad('of-another-label', { label: 'dkg-possession' });
  bad('of-another-context', { context: toHex(utf8('round two')) });
  bad('of-another-point', { point: toHex(writePoint(timesBase(13n))) });
  bad('point-is-the-identity', { point: toHex(IDENTITY), proof: toHex(nothing) });
  bad('commitment-is-the-identity', { proof: toHex(put(proof, 0, IDENTITY)) });
  bad('commitment-is-no-point', { proof: toHex(put(proof, 0, NO_POINT)) });
  bad('response-changed', { proof: toHex(put(proof, 1, writeScalar(1n))) });
  bad('response-not-below-the-order', { proof: toHex(beyond(proof, 1)) });
  bad('a-byte-too-few', { proof: toHex(proof.slice(1)) });
}

function partials(): void {
  const random = seeded('vectors/partial');
  const alphas = [21n, 22n, 23n].map((r) => writePoint(timesBase(r)));
  const context = utf8('round one, trustee one');
  const targets = { domain: 'real' as const, context, alphas };
  const share = writePoint(timesBase(31n));
  const bytes = decryptTargets(targets, writeScalar(31n), random);
  const stranger = writePoint(timesBase(99n));
  const good = {
    domain: 'real',
    context: toHex(context),
    share: toHex(share),
    alphas: alphas.map(toHex),
    bytes: toHex(bytes),
  };
  const bad = refusals('partial', 'A partial decryption of three targets.', good);
  holds('partial', 'A partial decryption of three targets.', good);
  bad('of-a-rehearsal', { domain: 'rehearsal' });
  bad('of-another-round', { context: toHex(utf8('round two, trustee one')) });
  bad('of-another-trustee', { share: toHex(stranger) });
  bad('share-is-the-identity', { share: toHex(IDENTITY) });
  bad('of-other-targets', { alphas: [...alphas].reverse().map(toHex) });
  bad('of-fewer-targets', { alphas: alphas.slice(1).map(toHex) });
  bad('image-replaced', { bytes: toHex(put(bytes, 1, stranger)) });
  bad('images-exchanged', { bytes: toHex(exchanged(bytes, 0, 1)) });
  bad('image-is-the-identity', { bytes: toHex(put(bytes, 0, IDENTITY)) });
  bad('image-is-no-point', { bytes: toHex(put(bytes, 0, NO_POINT)) });
  bad('challenge-not-below-the-order', { bytes: toHex(beyond(bytes, 3)) });
  bad('response-not-below-the-order', { bytes: toHex(beyond(bytes, 4)) });
  bad('response-changed', { bytes: toHex(put(bytes, 4, writeScalar(1n))) });
  bad('a-byte-too-many', { bytes: toHex(concat(bytes, Uint8Array.of(0))) });
}

function zeroTests(): void {
  for (const cases of [blindingCases(), zeroTestCases()]) {
    const { kind, about, good, bad } = cases;
    holds(kind, about, good);
    const refuse = refusals(kind, about, good);
    for (const [why, change] of Object.entries(bad)) refuse(why, change);
  }
}

function mixes(): void {
  const { about, good, bad } = mixCases();
  holds('mix', about, good);
  const refuse = refusals('mix', about, good);
  for (const [why, change] of Object.entries(bad)) refuse(why, change);
}

function weighted(): void {
  const { about, good, verdicts, bad } = weightedCases();
  holds('weighted', about, good);
  for (const [name, verdict] of Object.entries(verdicts)) {
    write('weighted', name, { about, expected: 'holds', ...verdict });
  }
  const refuse = refusals('weighted', about, good);
  for (const [why, change] of Object.entries(bad)) refuse(why, change);
}

function knots(): void {
  const { about, good, unopened, bad } = knotCases();
  holds('knot', about, good);
  write('knot', 'holds-one-says-no', { about, expected: 'holds', ...unopened });
  const refuse = refusals('knot', about, good);
  for (const [why, change] of Object.entries(bad)) refuse(why, change);
}

/** Here `why` is also the fault that must be named, with what caused it after the colon. */
function dealings(): void {
  const random = seeded('vectors/dealing');
  const terms: Terms = { domain: 'real', sid: random(32), threshold: 2, keys: 1 };
  const dealers = [1, 2, 3].map((index) => ({ index, seed: random(32) }));
  const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
  const first = must(dealers[0], 'a dealer');
  const bytes = deal(terms, first, committed, random);
  const longer = deal({ ...terms, threshold: 3 }, first, committed, random);
  const other = deal(terms, { index: 1, seed: random(32) }, committed, random);
  const late = commitDealing(terms, { index: 3, seed: random(32) }, random);
  const list = committed.map((one) => ({
    index: one.index,
    encryptionKey: toHex(one.encryptionKey),
    possession: toHex(one.possession),
    commitment: toHex(one.commitment),
  }));
  const good = {
    domain: 'real',
    sid: toHex(terms.sid),
    threshold: 2,
    keys: 1,
    index: 1,
    committed: list,
    bytes: toHex(bytes),
  };
  const bad = refusals('dealing', 'A dealing of one key, t = 2, for three trustees.', good);
  const malformed = { fault: 'dealing_malformed' };
  const differs = { fault: 'dealing_differs_from_commitment' };
  const wrong = { fault: 'proof_wrong' };
  const replaced = list.map((one) =>
    one.index === 3
      ? { ...one, encryptionKey: toHex(late.encryptionKey), possession: toHex(late.possession) }
      : one,
  );
  holds('dealing', 'A dealing of one key, t = 2, for three trustees.', good);
  bad('one-coefficient-too-many', { ...malformed, bytes: toHex(longer) });
  bad('coefficient-is-the-identity', { ...malformed, bytes: toHex(put(bytes, 4, IDENTITY)) });
  bad('sealing-key-is-no-point', { ...malformed, bytes: toHex(put(bytes, 1, NO_POINT)) });
  bad('dealer-did-not-commit', { ...malformed, index: 4 });
  bad('another-polynomial-than-committed-to', { ...differs, bytes: toHex(other) });
  bad('of-another-attempt', { ...differs, sid: toHex(random(32)) });
  bad('of-a-rehearsal', { ...differs, domain: 'rehearsal' });
  bad('for-another-set-of-trustees', { ...wrong, committed: replaced });
  bad('proof-of-coefficient-changed', {
    ...wrong,
    bytes: toHex(put(bytes, 7, writeScalar(1n))),
  });
  bad('proof-of-sealing-key-changed', { ...wrong, bytes: toHex(put(bytes, 3, writeScalar(1n))) });
}

function signatures(): void {
  const { seed, publicKey } = keyPair(seeded('vectors/signature')(32));
  const text = utf8('a wish');
  const signature = sign(seed, text);
  const small = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
  const good = {
    publicKey: toHex(publicKey),
    text: toHex(text),
    signature: toHex(signature),
  };
  const bad = refusals('signature', 'A signature of a short text.', good);
  holds('signature', 'A signature of a short text.', good);
  bad('of-another-text', { text: toHex(utf8('another wish')) });
  bad('s-not-below-the-order', { signature: toHex(beyond(signature, 1)) });
  bad('r-changed', { signature: toHex(put(signature, 0, small)) });
  bad('key-of-small-order', { publicKey: toHex(small), signature: toHex(put(small, 1, small)) });
  bad('a-byte-too-few', { signature: toHex(signature.slice(1)) });
}

function letters(): void {
  const { good, bad, content } = letterCases();
  const about = 'A letter of a member to two facilitators, spec/letters.md §§2-4.';
  write('letters', 'opens', { about, expected: toHex(content), ...good });
  for (const [why, change] of Object.entries(bad)) {
    write('letters', why, { about, expected: 'refused', why, ...good, ...change });
  }
}

function hashes(): void {
  const parts = [utf8('one'), new Uint8Array(0), Uint8Array.of(0, 255)];
  for (const domain of ['real', 'rehearsal'] as const) {
    write('hash', domain, {
      about: 'The labelled hash of spec/crypto.md §2.1.',
      domain,
      label: 'vector',
      parts: parts.map(toHex),
      expected: toHex(hash(domain, 'vector', ...parts)),
    });
  }
  const bytes = seeded('vectors/words')(32);
  write('words', 'eight', {
    about: 'A fingerprint as eight words, spec/crypto.md §10.',
    bytes: toHex(bytes),
    expected: eightWords(bytes),
  });
}

function holds(kind: string, about: string, good: Case): void {
  write(kind, 'holds', { about, expected: 'holds', ...good });
}

function refusals(kind: string, about: string, good: Case) {
  return (why: string, change: Case): void =>
    write(kind, why, { about, expected: 'refused', why, ...good, ...change });
}

function write(kind: string, name: string, content: Case): void {
  mkdirSync(`${FOLDER}/${kind}`, { recursive: true });
  writeFileSync(`${FOLDER}/${kind}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`);
}
