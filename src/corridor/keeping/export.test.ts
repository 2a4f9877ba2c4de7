/** A corridor in a file: whole, under its passphrase, and nothing of it without. */

import { describe, expect, test } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { fromUtf8, utf8 } from '../../basics/bytes.ts';
import { later } from '../../basics/instant.ts';
import { seeded } from '../../crypto/seeded.ts';
import { type Change, emptyCorridor, item, latest, withChanges } from '../corridor.ts';
import type { PlainCorridor } from '../formats/plain.ts';
import { MOST_FILE, exportCorridor, openCorridorExport } from './export.ts';
import { merged } from './merging.ts';
import { NOW, change } from './testing.ts';
import { ownKeys } from './own-keys.ts';

const PASSPHRASE = 'Eight  quiet words about Amber';
const anna = { own: ownKeys(new Uint8Array(32).fill(1)) };
const exported: PlainCorridor = {
  title: { en: 'The côté “of” one' },
  people: [{ id: anna.own.id, name: 'Anna' }],
  changes: [change(anna, 'one'), withdrawn('one', 1)],
};
const file = mustOk(exportCorridor(exported, { passphrase: PASSPHRASE, random: seeded('x') }), '');

function withdrawn(id: string, seen: number): Change {
  const { by } = change(anna, id);
  return { by, at: NOW, kind: 'event', id, seen, type: 'withdraw', reason: 'Told twice' };
}

describe('a file', () => {
  test('opens with its passphrase, in any capitals, and is what was put in', () => {
    const opened = openCorridorExport(file, 'eight quiet WORDS about amber');
    expect(opened).toMatchObject({ ok: true, value: exported });
  });

  test('shows nothing of it without', () => {
    const text = fromUtf8(file.slice(0, file.indexOf(10))) ?? '';
    expect(text).toMatch(/^\{"format":"doyen\/corridor-export\/1","nonce":/);
    expect(Buffer.from(file).includes('Anna')).toBe(false);
  });

  const after = file.indexOf(10) + 1;
  const spoilt = (at: number) => file.map((byte, place) => (place === at ? byte ^ 1 : byte));
  test.each([
    ['another passphrase', file, `${PASSPHRASE}s`, 'passphrase_wrong'],
    ['a changed byte', spoilt(after + 3), PASSPHRASE, 'passphrase_wrong'],
    ['cut short', file.slice(0, -1), PASSPHRASE, 'passphrase_wrong'],
    ['nothing', new Uint8Array(0), PASSPHRASE, 'corridor_file_unreadable'],
    ['a line without an end', file.slice(0, after - 1), PASSPHRASE, 'corridor_file_unreadable'],
    ['another line', spoilt(2), PASSPHRASE, 'corridor_file_unreadable'],
    [
      'a weaker lock',
      utf8((fromUtf8(file.slice(0, after)) ?? '').replace('131072', '2')),
      PASSPHRASE,
      'corridor_file_parameters',
    ],
    ['too much', new Uint8Array(MOST_FILE + 1), PASSPHRASE, 'corridor_file_too_large'],
  ])('%s is refused by name', (_, given, passphrase, code) => {
    expect(openCorridorExport(given, passphrase)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is not made under a short passphrase', () => {
    expect(exportCorridor(exported, { passphrase: 'short', random: seeded('x') })).toEqual({
      ok: false,
      refusal: { code: 'passphrase_short', least: 16 },
    });
  });
});

describe('brought into a corridor that stands', () => {
  const first = change(anna, 'one', 'first');
  const stands = withChanges(emptyCorridor(), [first]);

  test('what is there already is not brought again, whoever brought it', () => {
    const copy = { ...first, by: `p-other~${first.by}` };
    expect(merged(stands, [first, copy])).toEqual({ brought: [], again: [], known: 2 });
  });

  test('what is new comes behind; a later state of the file stands', () => {
    const fresh = { ...change(anna, 'one', 'later'), at: later(NOW, 1), seen: 1 };
    const { brought, again } = merged(stands, [first, fresh]);
    expect([brought, again]).toEqual([[fresh], []]);
  });

  test('an older state of the file is kept, and what stood here stands', () => {
    const old = { ...change(anna, 'one', 'older'), at: later(NOW, -5), by: 'p-other' };
    const { brought, again } = merged(stands, [old]);
    const put = again.map((one) => ({ ...one, by: 'me', at: later(NOW, 9) }) as Change);
    const corridor = withChanges(stands, [...brought, ...put]);
    expect(latest(corridor, 'event', 'one')).toEqual(latest(stands, 'event', 'one'));
    expect(item(corridor, 'event', 'one')?.revisions).toHaveLength(3);
    expect(item(corridor, 'event', 'one')?.revisions.at(-1)?.crossed).toBe(false);
  });

  test('what was withdrawn here later stays withdrawn', () => {
    const gone = withChanges(stands, [{ ...withdrawn('one', 1), at: later(NOW, 7) }]);
    const old = { ...change(anna, 'one', 'other'), at: later(NOW, 5) };
    expect(merged(gone, [old]).again).toEqual([
      { kind: 'event', id: 'one', seen: 3, type: 'withdraw', reason: 'Told twice' },
    ]);
  });
});
