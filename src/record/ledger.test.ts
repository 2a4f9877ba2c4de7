/**
 * The ledger over a real small record: what may become its next entry, and what not.
 *
 * Use      the wishes are signed with the keys of real seats, so that only what is tried differs.
 */

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fromUtf8, toBase64url, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { later } from '../basics/instant.ts';
import { keyPair, sign, type KeyPair } from '../crypto/signature.ts';
import { readJournal } from '../device/journal-text.ts';
import { POLL, chance, openPoll, smallTable, type SmallTable } from '../device/small-table.ts';
import { reckoner, remembering, type Reckoner } from '../table/reckoner.ts';
import type { SeatId } from '../table/ids.ts';
import type { Head } from '../table/rounds/rounds.ts';
import type { Act, Wish } from '../table/selection.ts';
import { readEntry, wishText, writeEntry } from './entry.ts';
import { admit, emptyLedger, follow, type Ledger } from './ledger.ts';
import { headAt, headOf } from './log.ts';

type Kept = { readonly bytes: Uint8Array; readonly enclosure?: Uint8Array };

const CHAIR: SeatId = 'officer:chair';
const ABANDON: Act = { type: 'AbandonRound', round: POLL, reason: 'try again' };

let table: SmallTable;
let kept: readonly Kept[];
let whole: Ledger;
let reckoning: Reckoner;

beforeAll(async () => {
  table = await smallTable('ledger');
  await openPoll(table);
  kept = (await table.memory.board.entries(0)).entries;
  reckoning = remembering(reckoner(chance('ledger test')));
  whole = upTo(kept.length);
});

function upTo(size: number): Ledger {
  return kept.slice(0, size).reduce((ledger, { bytes, enclosure }) => {
    const step = follow(ledger, bytes, enclosure, reckoning);
    return step.ok ? step.value.ledger : must<Ledger>(undefined, step.refusal.code);
  }, emptyLedger);
}

function keyOf(seat: SeatId): KeyPair {
  const bytes = must(table.vaults.get(seat)?.held(), 'a journal');
  return keyPair(must(readJournal(bytes), 'a journal').seed);
}

function chairWish(seen: Head | null): Wish {
  const { mode, origin } = must(whole.selection, 'a selection');
  return { protocol: 'doyen/1', mode, origin, actor: CHAIR, nr: 99_999, seen, act: ABANDON };
}

function trying(wish: Wish, key: KeyPair = keyOf(CHAIR)): string {
  const signature = toBase64url(sign(key.seed, wishText(wish)));
  const { at } = must(whole.selection, 'a selection');
  const step = admit(whole, { wish, signature, at: later(at, 1) }, reckoning);
  return step.ok ? 'admitted' : step.refusal.code;
}

test('what the server admitted, everybody follows to the same state and root', () => {
  expect(whole.selection).toEqual(table.memory.selection());
  expect(headOf(whole.tree).size).toBe(kept.length);
});

test('a wish that has seen any state of this log is admitted', () => {
  expect(trying(chairWish(headOf(whole.tree)))).toBe('admitted');
  expect(trying(chairWish(headAt(whole.tree, 3)))).toBe('admitted');
});

test('a wish that has seen another log, or one yet to come, shows the fork', () => {
  const head = headOf(whole.tree);
  expect(trying(chairWish({ ...head, root: 'ab'.repeat(32) }))).toBe('seen_differs');
  expect(trying(chairWish({ ...head, size: head.size - 1 }))).toBe('seen_differs');
  expect(trying(chairWish({ ...head, size: head.size + 1 }))).toBe('seen_differs');
  expect(trying(chairWish(null))).toBe('seen_missing');
});

test('nobody signs for another', () => {
  expect(trying(chairWish(headOf(whole.tree)), keyOf('member:north'))).toBe('signature_wrong');
});

test('an enclosure is asked for where one is named, and nowhere else', () => {
  const at = kept.findIndex(({ enclosure }, index) => index > 0 && enclosure);
  const ledger = upTo(at);
  const { bytes } = must(kept[at], 'an entry with an enclosure');
  const code = (enclosure: Uint8Array | undefined) => {
    const step = follow(ledger, bytes, enclosure, reckoning);
    return step.ok ? 'followed' : step.refusal.code;
  };
  expect(code(undefined)).toBe('enclosure_missing');
  expect(code(utf8('other'))).toBe('enclosure_differs');
  const plain = must(kept[1], 'an invitation');
  const step = follow(upTo(1), plain.bytes, utf8('more'), reckoning);
  expect(!step.ok && step.refusal.code).toBe('enclosure_not_asked');
});

test('an entry is followed at its own place only', () => {
  const { bytes } = must(kept[2], 'an entry');
  const step = follow(upTo(1), bytes, undefined, reckoning);
  expect(step).toMatchObject({ refusal: { code: 'entry_out_of_place', index: 2, expected: 1 } });
});

test('an entry that is read is written back to the same bytes', () => {
  for (const { bytes } of kept) {
    const entry = readEntry(bytes);
    expect(entry.ok && writeEntry(entry.value)).toEqual(bytes);
  }
});

test('an entry has one spelling', () => {
  const text = must(fromUtf8(must(kept[0], 'the first entry').bytes), 'text');
  for (const other of [
    ` ${text}`,
    text.replace('"index":0', '"index":0,"index":0'),
    text.replace('"index":0', '"index":0.0'),
    text.replace('"index":0', '"extra":1,"index":0'),
    text.replace('.000Z"', 'Z"'),
    text.replace('Z"', '+00:00"'),
    text.replace('"protocol":"doyen/1"', '"protocol":"doyen/2"'),
    text.replace(/"signature":"./, '"signature":"'),
    text.slice(0, -1),
    text.replace(/,"wish":.*$/, '}'),
    '',
    'null',
  ]) {
    expect([other, readEntry(utf8(other)).ok]).toEqual([other, false]);
  }
});

test('no changed byte of an entry is followed', () => {
  fc.assert(
    fc.property(fc.nat(kept.length - 1), fc.nat(5_000), fc.nat(7), (nth, at, bit) => {
      const { bytes, enclosure } = must(kept[nth], 'an entry');
      const place = at % bytes.length;
      const changed = bytes.with(place, (bytes[place] ?? 0) ^ (1 << bit));
      const step = follow(upTo(nth), changed, enclosure, reckoning);
      // Index and time are the server's word, which the log's root covers and no actor signs.
      expect(step.ok && !timeOnly(bytes, changed)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

function timeOnly(one: Uint8Array, two: Uint8Array): boolean {
  const [a, b] = [readEntry(one), readEntry(two)];
  return a.ok && b.ok && a.value.at !== b.value.at && a.value.signature === b.value.signature;
}
