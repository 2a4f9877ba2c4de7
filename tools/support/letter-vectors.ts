/**
 * The cases of spec/vectors/letters: one letter that opens, and every way in which one does not.
 *
 * Use      tools/make-vectors.ts writes them; src/device/letter-vectors.test.ts runs them.
 * Shapes   keys come from named seeds (spec/crypto.md §11); bytes are hex.
 */

import { toHex } from '../../src/basics/bytes.ts';
import { canonicalBytes } from '../../src/basics/canonical.ts';
import { must } from '../../src/basics/bug.ts';
import { sealingKeys } from '../../src/crypto/sealed-box.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import {
  type Envelope,
  type Writing,
  letterDigest,
  placeAfter,
  sealLetter,
} from '../../src/device/letters.ts';

type Value = string | readonly string[];
type Case = { readonly [name: string]: Value };

const ENVELOPE: Envelope = {
  mode: 'real',
  origin: 'doyen.example/vectors',
  topic: 'book',
  from: 'member:ada',
  to: ['officer:chair', 'officer:dean'],
};
const CONTENT = { kind: 'note', words: 'As things stand, not.' };
const ADDRESSEES = 2;
const WRAPS_AT = 4 + 32 + 32;
const WRAP = 80;

type Cases = {
  readonly good: Case;
  readonly bad: { readonly [why: string]: Case };
  /** What the letter says, as canonical JSON. */
  readonly content: Uint8Array;
};

/** The letter that opens, and by name what is changed so that none does. */
export function letterCases(): Cases {
  const random = seeded('vectors/letters');
  const [ada, chair, dean, thief] = [0, 1, 2, 3].map(() => random(32));
  const seeds = must(ada && chair && dean && thief && { ada, chair, dean, thief }, 'seeds');
  const keys = [sealingKeys(seeds.chair).publicKey, sealingKeys(seeds.dean).publicKey];
  const writing: Writing = {
    ...{ envelope: ENVELOPE, place: placeAfter(null), content: CONTENT, keys, random },
    from: sealingKeys(seeds.ada),
  };
  const write = (parts: Partial<Writing> = {}) =>
    must(sealLetter({ ...writing, ...parts }), 'a letter that is short enough');
  const letter = write();
  const good = {
    ...{ mode: ENVELOPE.mode, origin: ENVELOPE.origin, topic: ENVELOPE.topic },
    ...{ from: ENVELOPE.from, to: ENVELOPE.to, reader: 'officer:dean' },
    fromKey: toHex(writing.from.publicKey),
    readerSeed: toHex(seeds.dean),
    letter: toHex(letter),
  };
  const bad = { ...wrongPlace(seeds.thief), ...changed(letter), ...exchanged(write) };
  return { good, bad, content: canonicalBytes(CONTENT) };
}

function wrongPlace(thief: Uint8Array): { [why: string]: Case } {
  return {
    'in-a-rehearsal': { mode: 'rehearsal' },
    'in-another-log': { origin: 'doyen.example/other' },
    'on-another-topic': { topic: 'books' },
    'under-another-name': { from: 'member:bea' },
    'to-another-circle': { to: ['officer:chair', 'officer:envoy'], reader: 'officer:envoy' },
    'read-by-one-it-is-not-for': { reader: 'member:bea' },
    'read-in-the-place-of-another': { reader: 'officer:chair' },
    'with-another-writers-key': { fromKey: toHex(sealingKeys(thief).publicKey) },
    'with-a-stolen-name-only': { readerSeed: toHex(thief) },
    'to-fewer-than-it-was-sealed-to': { to: ['officer:dean'] },
  };
}

function changed(letter: Uint8Array): { [why: string]: Case } {
  const ours = WRAPS_AT + 2 * WRAP;
  const bodyAt = WRAPS_AT + (ADDRESSEES + 1) * WRAP;
  const turned = (at: number) => ({
    letter: toHex(letter.map((byte, place) => (place === at ? byte ^ 1 : byte))),
  });
  return {
    'number-changed': turned(0),
    'previous-changed': turned(4),
    'commitment-changed': turned(36),
    'ephemeral-key-changed': turned(ours),
    'wrapped-key-changed': turned(ours + 40),
    'body-changed': turned(bodyAt),
    'tag-of-the-body-changed': turned(letter.length - 1),
    'a-byte-too-few': { letter: toHex(letter.slice(0, -1)) },
    'a-byte-too-many': { letter: toHex(Uint8Array.of(...letter, 0)) },
  };
}

function exchanged(write: (parts?: Partial<Writing>) => Uint8Array): { [why: string]: Case } {
  const first = write();
  const place = placeAfter({ seq: 1, digest: letterDigest(first) });
  const second = write({ place });
  const bodyAt = WRAPS_AT + (ADDRESSEES + 1) * WRAP;
  const mixed = Uint8Array.of(...first.slice(0, bodyAt), ...second.slice(bodyAt));
  const front = Uint8Array.of(...second.slice(0, 36), ...first.slice(36));
  return {
    'body-of-another-letter': { letter: toHex(mixed) },
    'place-of-another-letter': { letter: toHex(front) },
  };
}
