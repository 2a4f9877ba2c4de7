/**
 * A letter opens for those it is written to, as it was written; every byte of it is bound.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { sealingKeys } from '../crypto/sealed-box.ts';
import { seeded } from '../crypto/seeded.ts';
import type { SeatId } from '../table/ids.ts';
import {
  type Envelope,
  MOST_CONTENT,
  type Reading,
  letterDigest,
  letterParts,
  longestLetter,
  openLetter,
  placeAfter,
  sealLetter,
} from './letters.ts';

const random = seeded('letters');
const keys = {
  ada: sealingKeys(random(32)),
  chair: sealingKeys(random(32)),
  dean: sealingKeys(random(32)),
  other: sealingKeys(random(32)),
};
const envelope: Envelope = {
  mode: 'rehearsal',
  origin: 'doyen.test/small',
  topic: 'book',
  from: 'member:ada',
  to: ['officer:chair', 'officer:dean'],
};
const content = { kind: 'note', words: 'We cannot go along, as things stand.' };
const place = placeAfter(null);

function written(parts: Partial<Parameters<typeof sealLetter>[0]> = {}): Uint8Array {
  const readers = [keys.chair.publicKey, keys.dean.publicKey];
  const writing = { envelope, place, content, from: keys.ada, keys: readers, random };
  return must(sealLetter({ ...writing, ...parts }), 'a letter');
}

const letter = written();

function asked(parts: Partial<Reading> = {}) {
  return openLetter({
    ...{ envelope, letter, from: keys.ada.publicKey },
    ...{ reader: 'officer:dean', keys: [keys.dean] },
    ...parts,
  });
}

test('each reader opens it, and so does its writer', () => {
  const opened = { ok: true, value: { content, place } };
  expect(asked()).toEqual(opened);
  expect(asked({ reader: 'officer:chair', keys: [keys.chair] })).toEqual(opened);
  expect(asked({ reader: 'member:ada', keys: [keys.ada] })).toEqual(opened);
});

test('the first key that fits opens it: a key of a round beside the seat’s own', () => {
  expect(asked({ keys: [keys.other, keys.dean] })).toMatchObject({ ok: true });
  const toRound = written({ keys: [keys.chair.publicKey, keys.other.publicKey] });
  expect(asked({ letter: toRound, keys: [keys.dean, keys.other] })).toMatchObject({ ok: true });
});

const otherPlace: Partial<Envelope>[] = [
  { mode: 'real' },
  { origin: 'doyen.test/other' },
  { topic: 'books' },
  { from: 'member:bea' },
  { to: ['officer:chair', 'officer:envoy'] },
];

test.each(otherPlace)('it belongs to one mode, log, topic, writer and circle: not %j', (other) => {
  const moved = { ...envelope, ...other };
  const reader = must(moved.to[1], 'a reader');
  expect(asked({ envelope: moved, reader })).toEqual({
    ok: false,
    refusal: { code: 'letter_does_not_open' },
  });
});

test('nobody else reads it, and nobody else can have written it', () => {
  const shut = { refusal: { code: 'letter_does_not_open' } };
  expect(asked({ keys: [keys.other] })).toMatchObject(shut);
  expect(asked({ keys: [] })).toMatchObject(shut);
  expect(asked({ from: keys.other.publicKey })).toMatchObject(shut);
  const reader: SeatId = 'member:bea';
  expect(asked({ reader })).toMatchObject({ refusal: { code: 'letter_not_for_us' } });
});

test('no byte of it can be changed: not the place, the commitment, our wrap or the body', () => {
  // The chair's own wrap, and the writer's, are theirs to miss.
  const ours = (at: number) => at < 68 || at >= 68 + 160;
  fc.assert(
    fc.property(fc.nat(letter.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      fc.pre(ours(at));
      const changed = letter.map((byte, place) => (place === at ? byte ^ change : byte));
      expect(asked({ letter: changed }).ok).toBe(false);
    }),
    { numRuns: 80 },
  );
});

test('the body of another letter under the same wraps does not open', () => {
  const other = written({ content: { kind: 'note', words: 'We can.' } });
  const bodyAt = letter.length - 1024 - 16;
  const mixed = Uint8Array.of(...letter.slice(0, bodyAt), ...other.slice(bodyAt));
  expect(asked({ letter: mixed })).toMatchObject({ refusal: { code: 'letter_does_not_open' } });
});

test('a letter of three words is as long as one of three hundred', () => {
  const short = written({ content: { kind: 'note', words: 'No.' } });
  const long = written({ content: { kind: 'note', words: 'word '.repeat(150) } });
  expect(short).toHaveLength(long.length);
  const sizes = [0, 1010, 4000, 5000, 20_000].map(
    (length) => written({ content: { words: 'x'.repeat(length) } }).length - letter.length,
  );
  expect(sizes).toEqual([0, 3072, 3072, 15_360, 64_512]);
});

test('what is longer than the largest letter is no letter', () => {
  const bare = utf8('{"words":""}').length;
  const most = written({ content: { words: 'x'.repeat(MOST_CONTENT - bare) } });
  expect(most).toHaveLength(longestLetter(2));
  expect(asked({ letter: most }).ok).toBe(true);
  const longer = { words: 'x'.repeat(MOST_CONTENT - bare + 1) };
  const readers = [keys.chair.publicKey, keys.dean.publicKey];
  const from = keys.ada;
  expect(sealLetter({ envelope, place, content: longer, from, keys: readers, random })).toBe(
    undefined,
  );
});

test('bytes of another length are no letter', () => {
  for (const cut of [0, 1, 67, 300, letter.length - 1]) {
    expect(letterParts(letter.slice(0, cut), 2)).toBeUndefined();
    expect(asked({ letter: letter.slice(0, cut) })).toMatchObject({
      refusal: { code: 'letter_malformed' },
    });
  }
  expect(letterParts(letter, 1)).toBeUndefined();
});

test('the next letter of a thread names the one before', () => {
  const next = placeAfter({ seq: 1, digest: letterDigest(letter) });
  expect(next).toEqual({ seq: 2, previous: letterDigest(letter) });
  const second = written({ place: next });
  expect(letterParts(second, 2)).toMatchObject(next);
  expect(asked({ letter: second })).toMatchObject({ value: { place: next } });
});

test('any content comes back as it was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string()), (given) => {
      const plain = Object.fromEntries(
        Object.entries(given).filter(([key]) => key !== '__proto__'),
      );
      const opened = asked({ letter: written({ content: plain }) });
      expect(opened).toEqual({ ok: true, value: { content: plain, place } });
    }),
    { numRuns: 20 },
  );
});

test('a letter to oneself alone has one reader', () => {
  const alone = { ...envelope, to: [] };
  const own = written({ envelope: alone, keys: [] });
  const reading = { envelope: alone, letter: own, reader: envelope.from, keys: [keys.ada] };
  expect(asked(reading)).toMatchObject({ ok: true });
});
