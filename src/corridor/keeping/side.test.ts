/**
 * A side and its sheets: whatever a server does to them is noticed and named.
 *
 * Goal     people write at once, come and go, and every device has the same corridor; a server that
 *          drops, reorders, repeats, swaps, changes or rolls back sheets is found out.
 * Method   play small lives of three devices on an honest board, then spoil what the board gives.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import { later } from '../../basics/instant.ts';
import { keyPair } from '../../crypto/signature.ts';
import { seeded } from '../../crypto/seeded.ts';
import { emptyCorridor, latest, withChanges } from '../corridor.ts';
import type { Act } from './acts.ts';
import { follow, gapOf } from './following.ts';
import { type OwnKeys, ownKeys } from './own-keys.ts';
import { type Side, emptySide, personOf, present, seenOf, sizeOf } from './side.ts';
import { foundedAct, inSheets, invitedAct, joinedAct, removedAct, writeSheet } from './writing.ts';
import { change, board, device, type Device, NOW } from './testing.ts';

describe('an honest server', () => {
  test('keeps what two write at once, and both read the same', () => {
    const on = board();
    const [anna, bart] = on.pair();
    const first = anna.write({ type: 'changed', changes: [change(anna, 'from-anna')] });
    const second = bart.write({ type: 'changed', changes: [change(bart, 'from-bart')] });
    on.take(first);
    on.take(second);
    anna.read();
    bart.read();
    expect(anna.side().heads).toEqual(bart.side().heads);
    expect(anna.side().findings).toEqual([]);
    expect(bart.names()).toEqual(['from-anna', 'from-bart']);
    expect(anna.names()).toEqual(bart.names());
  });

  test('law: whoever writes, alone or at once, all devices agree and nothing is listed', () => {
    const turn = fc.constantFrom([0], [1], [0, 1], [1, 0]);
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
        const on = board();
        const pair = on.pair();
        for (const writers of turns) {
          for (const who of writers) on.post(must(pair[who], 'one of two'));
          for (const one of pair) one.read();
        }
        expect(pair[0].side().heads).toEqual(pair[1].side().heads);
        expect(pair.map((one) => one.side().findings)).toEqual([[], []]);
        expect(pair[0].names()).toHaveLength(turns.flat().length);
      }),
      { numRuns: 15 },
    );
  });

  test('who was removed reads nothing further, and his words stay', () => {
    const on = board();
    const [anna, bart] = on.pair();
    on.post(bart);
    anna.read();
    on.take(anna.write(removedAct(anna.writer(), bart.own.id)));
    on.post(anna.read());
    bart.read();
    anna.read();
    expect(present(anna.side()).map(({ name }) => name)).toEqual(['Anna']);
    expect(anna.names()).toHaveLength(2);
    expect(bart.names()).toHaveLength(1);
    expect(bart.side().findings.map(({ code }) => code)).toEqual(['sheet_does_not_open']);
    expect(bart.tryWrite({ type: 'changed', changes: [] })).toBeUndefined();
  });
});

describe('a hostile server', () => {
  const told = () => {
    const on = board();
    const [anna, bart] = on.pair();
    for (const one of [anna, bart, anna, bart]) on.post(one.read());
    anna.read();
    bart.read();
    return { on, anna, bart, from: anna.size() };
  };
  const codes = (reader: Device) => reader.side().findings.map(({ code }) => code);

  test('that drops a sheet is named by the next one', () => {
    const { on, anna, bart, from } = told();
    on.post(bart.read());
    on.post(bart.read());
    anna.read((sheets) => sheets.filter(({ nr }) => nr !== from + 1));
    expect(codes(anna)).toEqual(['history_differs']);
  });

  test('that drops one of two written in one go is named by the second', () => {
    const { on, anna, bart } = told();
    on.take(bart.read().write({ type: 'changed', changes: [] }));
    on.take(bart.writeAhead({ type: 'changed', changes: [change(bart, 'second')] }, 1));
    anna.read((sheets) => sheets.slice(1));
    expect(codes(anna)).toEqual(['sheet_withheld']);
    expect(anna.names()).toContain('second');
  });

  test('that reorders two sheets is named', () => {
    const { on, anna, bart } = told();
    on.post(bart.read());
    on.post(bart.read());
    on.post(bart.read());
    anna.read((sheets) => [...sheets.slice(0, 2).reverse(), ...sheets.slice(2)]);
    expect(codes(anna)).toContain('history_differs');
  });

  test('that repeats a sheet is named, and it counts once', () => {
    const { on, anna, bart } = told();
    const before = anna.names().length;
    on.post(bart.read());
    anna.read((sheets) => [...sheets, ...sheets]);
    expect(codes(anna)).toEqual(['sheet_repeated']);
    expect(anna.names()).toHaveLength(before + 1);
  });

  test('that swaps in a sheet of another corridor is named', () => {
    const { on, anna, bart } = told();
    const other = board('another-one', 'same');
    const [mallory] = other.pair();
    on.take(mallory.write({ type: 'changed', changes: [] }));
    anna.read();
    bart.read();
    expect([...codes(anna), ...codes(bart)]).toEqual([
      'sheet_does_not_open',
      'sheet_does_not_open',
    ]);
  });

  test('that changes a byte anywhere is named', () => {
    const { on, anna, bart } = told();
    on.post(bart.read());
    const at = anna.size();
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const one = must(on.sheets[at], 'a sheet');
        const bytes = one.bytes.slice();
        bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ by;
        const spoilt = follow(anna.side(), [{ ...one, bytes }], anna.own);
        expect(spoilt.side.findings.map(({ code }) => code)).toEqual(['sheet_does_not_open']);
        expect(spoilt.changes).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('that rolls back, or gives a gap, is named before a sheet is read', () => {
    const { anna, on } = told();
    const size = anna.size();
    expect(gapOf(anna.side(), { size: size - 1, sheets: [] })).toBe('rolled_back');
    expect(gapOf(anna.side(), { size, sheets: [] })).toBeUndefined();
    expect(gapOf(anna.side(), { size: size + 1, sheets: [] })).toBe('sheets_missing');
    expect(gapOf(anna.side(), { size: size + 2, sheets: [{ nr: size + 2 }] })).toBe(
      'sheets_missing',
    );
    expect(gapOf(anna.side(), { size: size + 1, sheets: [{ nr: size + 1 }] })).toBeUndefined();
    expect(on.sheets).toHaveLength(size);
  });

  test('that shows two people two histories is found out by the first sheet that crosses', () => {
    const { on, anna, bart } = told();
    on.post(anna);
    on.post(bart);
    bart.read((sheets) => sheets.slice(1));
    on.take(bart.write({ type: 'changed', changes: [] }));
    anna.read();
    expect(codes(anna)).toEqual(['history_differs']);
  });
});

describe('a person of the side', () => {
  test('cannot write in the name of another', () => {
    const on = board();
    const [anna, bart] = on.pair();
    on.take(anna.write({ type: 'changed', changes: [change(bart, 'not-mine')] }));
    bart.read();
    expect(bart.side().findings).toMatchObject([{ code: 'act_may_not', by: anna.own.id }]);
    expect(bart.names()).toEqual([]);
  });

  test('who brings in a file names its authors as brought by himself', () => {
    const on = board();
    const [anna, bart] = on.pair();
    const changes = [{ ...change(bart, 'forged'), by: bart.own.id }];
    const people = [{ id: bart.own.id, name: 'Somebody' }];
    on.take(anna.write({ type: 'imported', title: 'A file', people, changes }));
    bart.read();
    const author = `${anna.own.id}~${bart.own.id}`;
    expect(bart.changes().map(({ by }) => by)).toEqual([author]);
    expect(bart.side().guests).toEqual({ [author]: 'Somebody' });
  });

  test('does not remove himself, nor a stranger, nor leave one who stays without a key', () => {
    const on = board();
    const [anna, bart] = on.pair();
    const act = removedAct(anna.writer(), bart.own.id);
    const wrong: readonly Act[] = [
      { ...act, person: anna.own.id },
      { ...act, person: 'p0123456789abcdef' },
      { ...act, epoch: 3 },
      { ...act, boxes: [] },
    ];
    for (const one of wrong) {
      const sheet = { nr: bart.size() + 1, at: NOW, bytes: anna.write(one) };
      const { side } = follow(bart.side(), [sheet], bart.own);
      expect(side.findings.map(({ code }) => code)).toEqual(['act_may_not']);
      expect(present(side)).toHaveLength(2);
    }
  });

  test('who gives out another key than promised is named by whoever gets it', () => {
    const on = board();
    const [anna, bart] = on.pair();
    const carl = on.join('Carl', bart);
    anna.read();
    const act = removedAct(anna.writer(), bart.own.id);
    const commitment = toBase64url(new Uint8Array(32));
    on.take(anna.write({ ...act, commitment }));
    carl.read();
    expect(carl.side().findings).toMatchObject([{ code: 'key_not_given', by: anna.own.id }]);
    expect(carl.tryWrite({ type: 'changed', changes: [] })).toBeUndefined();
  });
});

describe('an invitation', () => {
  test('lets one person in, once', () => {
    const on = board();
    const [anna] = on.pair();
    const code = keyPair(new Uint8Array(32).fill(9));
    on.take(anna.write(invitedAct(code.publicKey, 'Carl', NOW)));
    anna.read();
    const carl = device(on, 'carl', anna.side().keys);
    carl.read();
    const dora = device(on, 'dora', anna.side().keys);
    dora.read();
    on.take(carl.write(joinedAct(on.id, carl.own, code, 'Carl')));
    on.take(dora.write(joinedAct(on.id, dora.own, code, 'Dora')));
    anna.read();
    expect(present(anna.side()).map(({ name }) => name)).toEqual(['Anna', 'Bart', 'Carl']);
    expect(anna.side().findings.map(({ code: fault }) => fault)).toEqual(['act_may_not']);
  });

  test.each([
    ['after a week', (at: typeof NOW) => later(at, 8 * 86_400_000), 'act_may_not'],
    ['within a week', (at: typeof NOW) => later(at, 6 * 86_400_000), undefined],
  ])('%s', (_, when, fault) => {
    const on = board();
    const [anna] = on.pair();
    const code = keyPair(new Uint8Array(32).fill(9));
    on.take(anna.write(invitedAct(code.publicKey, 'Carl', NOW)));
    const carl = device(on, 'carl', anna.side().keys);
    carl.read();
    const act = joinedAct(on.id, carl.own, code, 'Carl');
    on.take(must(writeSheet({ ...carl.writer(), at: when(NOW) }, act), 'a sheet'));
    anna.read();
    expect(anna.side().findings.map((one) => one.code)).toEqual(fault ? [fault] : []);
  });

  test('that was revoked, was for other keys, or was never made lets nobody in', () => {
    const on = board();
    const [anna] = on.pair();
    const code = keyPair(new Uint8Array(32).fill(9));
    const invitation = toBase64url(code.publicKey);
    on.take(anna.write(invitedAct(code.publicKey, 'Carl', NOW)));
    anna.read();
    const carl = device(on, 'carl', anna.side().keys);
    const eve = device(on, 'eve', anna.side().keys);
    carl.read();
    eve.read();
    const stolen = {
      ...joinedAct(on.id, carl.own, code, 'Carl'),
      keys: joinedAct(on.id, eve.own, code, 'x').keys,
    };
    on.take(eve.write(stolen));
    anna.read();
    on.take(anna.write({ type: 'revoked', invitation }));
    on.take(carl.write(joinedAct(on.id, carl.own, code, 'Carl')));
    anna.read();
    expect(anna.side().findings.map((one) => one.code)).toEqual(['act_may_not', 'act_may_not']);
    expect(anna.side().invitations).toEqual([]);
  });

  test('is good for a week, whatever its maker writes on it', () => {
    const on = board();
    const [anna, bart] = on.pair();
    const code = keyPair(new Uint8Array(32).fill(9));
    const forever = later(NOW, 8 * 86_400_000);
    on.take(anna.write({ ...invitedAct(code.publicKey, 'Carl', NOW), expires: forever }));
    bart.read();
    expect(bart.side().findings).toMatchObject([{ code: 'act_may_not', by: anna.own.id }]);
    expect(bart.side().invitations).toEqual([]);
  });

  test('lets nobody in beyond as many as can be parted with', () => {
    const on = board();
    const [anna] = on.pair();
    const code = keyPair(new Uint8Array(32).fill(9));
    on.take(anna.write(invitedAct(code.publicKey, 'Carl', NOW)));
    anna.read();
    const carl = device(on, 'carl', anna.side().keys);
    carl.read();
    const sheet = carl.write(joinedAct(on.id, carl.own, code, 'Carl'));
    const [first] = anna.side().people;
    const puppets = Array.from({ length: 198 }, (_, at) => ({
      ...must(first, 'a person'),
      id: `p${String(at).padStart(16, '0')}`,
    }));
    const full = { ...anna.side(), people: [...anna.side().people, ...puppets] };
    const { side } = follow(full, [{ nr: anna.size() + 1, at: NOW, bytes: sheet }], anna.own);
    expect(side.findings.map(({ code: fault }) => fault)).toEqual(['act_may_not']);
    expect(present(side)).toHaveLength(200);
  });

  test('falls with the removal of anybody, who may know its code', () => {
    const on = board();
    const [anna, bart] = on.pair();
    on.take(anna.write(invitedAct(keyPair(new Uint8Array(32).fill(9)).publicKey, 'Carl', NOW)));
    anna.read();
    on.take(anna.write(removedAct(anna.writer(), bart.own.id)));
    anna.read();
    expect(anna.side().invitations).toEqual([]);
    expect(personOf(anna.side(), bart.own.id)?.removed).toEqual({ at: NOW, by: anna.own.id });
  });
});

test('whoever comes after somebody went reads everything from the beginning', () => {
  const on = board();
  const [anna, bart] = on.pair();
  on.post(bart);
  on.take(anna.read().write(removedAct(anna.writer(), bart.own.id)));
  on.post(anna.read());
  const carl = on.join('Carl', anna.read());
  expect(carl.side().findings).toEqual([]);
  expect(carl.names()).toHaveLength(2);
  on.post(carl);
  expect(anna.read().names()).toHaveLength(3);
});

test('nobody but a founder begins, and only at the beginning, with the key he promised', () => {
  const on = board();
  const [anna] = on.pair();
  const eve: OwnKeys = ownKeys(new Uint8Array(32).fill(66));
  const fresh: Side = emptySide('elsewhere', { '1': toBase64url(new Uint8Array(32).fill(1)) });
  const writer = { side: fresh, own: eve, at: NOW, random: seeded('eve') };
  const act = foundedAct(writer, { title: 'X', name: 'Eve' });
  const wrong = must(
    writeSheet(writer, { ...act, commitment: toBase64url(new Uint8Array(32)) }),
    '',
  );
  expect(follow(fresh, [{ nr: 1, at: NOW, bytes: wrong }], eve).side.people).toEqual([]);
  const right = must(writeSheet(writer, act), 'a sheet');
  expect(follow(fresh, [{ nr: 1, at: NOW, bytes: right }], eve).side.people).toHaveLength(1);
  const again = { ...anna.writer(), own: eve };
  on.take(must(writeSheet(again, foundedAct(again, { title: 'X', name: 'Eve' })), 'a sheet'));
  anna.read();
  expect(anna.side().findings.map(({ code }) => code)).toEqual(['act_may_not']);
  expect(seenOf(fresh)).toBeNull();
  expect(sizeOf(fresh)).toBe(0);
});

test('a sheet that a person of the side spoilt on purpose is listed and changes nothing', () => {
  const on = board();
  const [anna, bart] = on.pair();
  const bodies = [
    { type: 'changed', changes: [{ ...change(anna, 'x'), id: '../x' }] },
    { type: 'dissolved' },
    { type: 'invited', invitation: 'AAAA', name: 'x', expires: NOW },
  ];
  for (const act of bodies) {
    on.take(anna.write(act as unknown as Act));
  }
  bart.read();
  expect(bart.side().findings.map(({ code }) => code)).toEqual(Array(3).fill('sheet_malformed'));
  expect(bart.names()).toEqual([]);
});

test('a long list of changes is cut into sheets that fit, in its order', () => {
  const on = board();
  const [anna, bart] = on.pair();
  const text = 'x'.repeat(3_900);
  const many = Array.from({ length: 220 }, (_, at) => change(anna, `n-${at}`, text));
  const lists = inSheets(many);
  expect(lists.length).toBeGreaterThan(2);
  expect(lists.flat()).toEqual(many);
  for (const changes of lists) {
    on.take(anna.write({ type: 'changed', changes }));
    anna.read();
  }
  bart.read();
  expect(bart.names()).toEqual(many.map(({ id }) => id));
  const corridor = withChanges(emptyCorridor(), bart.changes());
  expect(latest(corridor, 'event', 'n-7')).toBeDefined();
  expect(anna.tryWrite({ type: 'changed', changes: [...many, ...many] })).toBeUndefined();
  expect(inSheets([])).toEqual([]);
});
