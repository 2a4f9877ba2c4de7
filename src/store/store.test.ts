/**
 * The store keeps its word on both engines: the same tests on the embedded database and on
 * PostgreSQL.
 */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Instant, instantOf } from '../basics/instant.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import { mustOpen } from '../../tools/support/must-open.ts';
import type { Place } from './open.ts';
import type { KeptEntry, KeptSelection, Store } from './store.ts';

const NOW = instantOf(1_900_000_000_000);
const bytes = (...values: number[]) => Uint8Array.from(values);
const selection: Omit<KeptSelection, 'size'> = {
  id: 'nato-1',
  origin: 'localhost/nato-1',
  mode: 'rehearsal',
  clerkSeed: bytes(0, 255, 7),
  offset: -12_345_678_901,
  people: true,
  createdAt: NOW,
};
const entry = (index: number, enclosure?: Uint8Array): KeptEntry => ({
  index,
  at: (NOW + index) as Instant,
  bytes: bytes(index, 0, 200),
  ...(enclosure ? { enclosure } : {}),
});

describe.each(KINDS)('on %s', (kind) => {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await freshPlace(kind);
    store = await mustOpen(place);
    await store.found(selection, entry(0, bytes(9, 9)));
  });
  afterEach(() => store.close());

  test('what was founded and appended is there after closing and opening again', async () => {
    expect(await store.append('nato-1', entry(1))).toBe(true);
    await store.close();
    store = await mustOpen(place);
    expect(await store.selections()).toEqual([{ ...selection, size: 2 }]);
    expect(await store.page('nato-1', 0, 10)).toEqual([entry(0, bytes(9, 9)), entry(1)]);
  });

  test('pages begin where asked and hold no more than asked', async () => {
    for (const index of [1, 2, 3, 4]) await store.append('nato-1', entry(index));
    const page = await store.page('nato-1', 2, 2);
    expect(page.map(({ index }) => index)).toEqual([2, 3]);
    expect(await store.page('nato-1', 5, 10)).toEqual([]);
  });

  test('sessions that have run out are dropped, the others stay', async () => {
    const session = { selection: 'nato-1', seat: 'member:nl' };
    await store.keepSession({ ...session, tokenHash: 'old', expires: NOW });
    await store.keepSession({ ...session, tokenHash: 'new', expires: instantOf(NOW + 1) });
    await store.sweepSessions(NOW);
    const before = instantOf(NOW - 1);
    expect(await store.session('old', before)).toBeUndefined();
    expect(await store.session('new', before)).toMatchObject({ seat: 'member:nl' });
  });

  test('of each witness the last word is kept, for its log alone', async () => {
    const word = { key: 'a', size: 1, note: 'one', line: 'first' };
    await store.keepCosignature('nato-1', word);
    await store.keepCosignature('nato-1', { ...word, key: 'b' });
    await store.keepCosignature('nato-1', { ...word, size: 2, line: 'second' });
    await store.close();
    store = await mustOpen(place);
    expect(await store.cosignatures('nato-1')).toEqual([
      { ...word, size: 2, line: 'second' },
      { ...word, key: 'b' },
    ]);
    expect(await store.cosignatures('nato-2')).toEqual([]);
    expect(await store.deleteRehearsal('nato-1')).toBe(true);
    expect(await store.cosignatures('nato-1')).toEqual([]);
  });

  test('of two entries for one place, one is kept; a gap is refused', async () => {
    const twice = await Promise.all([
      store.append('nato-1', entry(1, bytes(1))),
      store.append('nato-1', entry(1, bytes(2))),
    ]);
    expect(twice.filter(Boolean)).toHaveLength(1);
    expect(await store.append('nato-1', entry(3))).toBe(false);
    expect(await store.page('nato-1', 1, 10)).toHaveLength(1);
  });

  test('a selection whose first entry cannot be kept is not founded', async () => {
    const again = { ...selection, id: 'nato-2', origin: 'localhost/nato-1' };
    await expect(store.found(again, entry(0))).rejects.toThrow();
    expect(await store.selections()).toHaveLength(1);
  });

  test('a rehearsal is deleted whole; a real selection never', async () => {
    const real = { ...selection, id: 'real', origin: 'localhost/real', mode: 'real' as const };
    await store.found(real, entry(0));
    await store.keepSession(session('nato-1'));
    expect(await store.deleteRehearsal('real')).toBe(false);
    expect(await store.deleteRehearsal('nato-1')).toBe(true);
    expect((await store.selections()).map(({ id }) => id)).toEqual(['real']);
    expect(await store.page('nato-1', 0, 10)).toEqual([]);
    expect(await store.session('hash-nato-1', NOW)).toBeUndefined();
  });

  test('letters are kept in order, and handed to their readers only', async () => {
    const numbers = [
      await store.keepLetter('nato-1', letter(1, 'member:nl', ['officer:chair'])),
      await store.keepLetter('nato-1', letter(2, 'officer:chair', ['member:nl', 'officer:dean'])),
      await store.keepLetter('nato-1', letter(3, 'officer:chair', [])),
    ];
    expect(numbers).toEqual([1, 2, 3]);
    const readers = ['member:nl', 'officer:chair', 'officer:dean', 'member:fr'];
    const seen = readers.map(async (seat) =>
      (await store.lettersFor('nato-1', seat, 0, 10)).map(({ nr }) => nr),
    );
    expect(await Promise.all(seen)).toEqual([[1, 2], [1, 2, 3], [2], []]);
    const [first] = await store.lettersFor('nato-1', 'member:nl', 1, 1);
    expect(first).toEqual({ ...letter(1, 'member:nl', ['officer:chair']), nr: 1 });
    expect(await store.lettersBefore('nato-1', 'officer:chair', 3)).toBe(2);
    expect(await store.lettersBy('nato-1', 'officer:chair')).toBe(2);
    const second = letter(2, 'officer:chair', ['member:nl', 'officer:dean']);
    expect(await store.letterNumber('nato-1', second)).toBe(2);
    expect(await store.letterNumber('nato-1', { ...second, digest: 'x' })).toBeUndefined();
    expect(await store.letterNumber('nato-1', { ...second, topic: 'x' })).toBeUndefined();
  });

  test('a thread has one writer, one topic and the same addressees', async () => {
    const thread = { writer: 'member:nl', addressees: ['officer:chair'], topic: 'book' };
    expect(await store.lastOfThread('nato-1', thread)).toBeUndefined();
    await store.keepLetter('nato-1', letter(1, 'member:nl', ['officer:chair']));
    await store.keepLetter('nato-1', letter(2, 'member:nl', ['officer:chair']));
    await store.keepLetter('nato-1', letter(3, 'member:nl', ['officer:chair', 'officer:dean']));
    expect((await store.lastOfThread('nato-1', thread))?.nr).toBe(2);
    expect(await store.lastOfThread('nato-1', { ...thread, topic: 'other' })).toBeUndefined();
  });

  test('what is burnt is gone for every reader, and its numbers are not given again', async () => {
    await store.keepLetter('nato-1', letter(1, 'member:nl', ['officer:chair']));
    await store.keepLetter('nato-1', { ...letter(2, 'officer:chair', []), topic: 'other' });
    await store.keepLetter('nato-1', letter(3, 'member:nl', ['officer:dean']));
    const gone = await store.burnLetters('nato-1', 'officer:chair', 'book');
    expect(gone.map(({ nr }) => nr)).toEqual([1]);
    expect(await store.burnLetters('nato-1', 'officer:chair', 'book')).toEqual([]);
    const left = await store.lettersFor('nato-1', 'member:nl', 0, 10);
    expect(left.map(({ nr }) => nr)).toEqual([3]);
    expect(await store.keepLetter('nato-1', letter(4, 'member:nl', []))).toBe(4);
  });

  test('a rehearsal’s letters go with it', async () => {
    await store.keepLetter('nato-1', letter(1, 'member:nl', ['officer:chair']));
    expect(await store.deleteRehearsal('nato-1')).toBe(true);
    expect(await store.lettersFor('nato-1', 'member:nl', 0, 10)).toEqual([]);
    expect(await store.lettersBefore('nato-1', 'member:nl', 10)).toBe(0);
  });

  test('a session is there until it runs out', async () => {
    await store.keepSession(session('nato-1'));
    const [before, at] = [(NOW + 999) as Instant, (NOW + 1000) as Instant];
    expect(await store.session('hash-nato-1', before)).toEqual(session('nato-1'));
    expect(await store.session('hash-nato-1', at)).toBeUndefined();
    expect(await store.session('other', NOW)).toBeUndefined();
  });

  test('settings and a rehearsal clock are kept', async () => {
    expect(await store.setting('colour')).toBeUndefined();
    await store.putSetting('colour', 'blue');
    await store.putSetting('colour', 'green');
    expect(await store.setting('colour')).toBe('green');
    await store.setOffset('nato-1', 86_400_000_000);
    expect((await store.selections())[0]?.offset).toBe(86_400_000_000);
  });
});

function letter(number: number, writer: string, addressees: readonly string[]) {
  const digest = String(number).padStart(64, '0');
  return { at: NOW, writer, addressees, topic: 'book', digest, bytes: bytes(number, 0, 255) };
}

function session(id: string) {
  return {
    tokenHash: `hash-${id}`,
    selection: id,
    seat: 'member:nl',
    expires: (NOW + 1000) as Instant,
  };
}
