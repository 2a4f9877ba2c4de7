/**
 * A board that numbers sheets as it gets them, and devices of people who read and write there.
 *
 * Use      tests of this room: `const on = board(); const [anna, bart] = on.pair()`.
 * Shapes   a device reads all that it has not read; `read(spoil)` reads what a hostile server makes
 *          of it, numbered anew.
 */

import { must } from '../../basics/bug.ts';
import { toBase64url, utf8 } from '../../basics/bytes.ts';
import { type Instant, instantOf } from '../../basics/instant.ts';
import { sha256 } from '../../crypto/digest.ts';
import { seeded } from '../../crypto/seeded.ts';
import { keyPair } from '../../crypto/signature.ts';
import type { Change } from '../corridor.ts';
import type { Body } from '../kinds/index.ts';
import type { Act } from './acts.ts';
import { type Numbered, follow } from './following.ts';
import { type OwnKeys, ownKeys } from './own-keys.ts';
import { type Side, type SideKeys, emptySide, personOf, sizeOf } from './side.ts';
import { type Writer, foundedAct, invitedAct, joinedAct, writeSheet } from './writing.ts';

export const NOW: Instant = instantOf(1_700_000_000_000);

type Spoil = (sheets: readonly Numbered[]) => readonly Numbered[];

export type Device = {
  readonly own: OwnKeys;
  side(): Side;
  size(): number;
  changes(): readonly Change[];
  names(): readonly string[];
  writer(): Writer;
  read(spoil?: Spoil): Device;
  /** A sheet of this device; it must be able to write one. */
  write(act: Act): Uint8Array;
  tryWrite(act: Act): Uint8Array | undefined;
  /** As if `more` sheets of its own had been read besides. */
  writeAhead(act: Act, more: number): Uint8Array;
};

export type Board = {
  readonly id: string;
  readonly sheets: Numbered[];
  take(sheet: Uint8Array): void;
  /** One more change of this device. */
  post(device: Device): void;
  /** Anna, who began it, and Bart, whom she invited. */
  pair(): readonly [Device, Device];
  join(name: string, host: Device): Device;
};

export function board(id = 'corridor-one', seed = 'key'): Board {
  const sheets: Numbered[] = [];
  const keys = { '1': toBase64url(sha256(utf8(seed))) };
  let posted = 0;
  const on: Board = {
    id,
    sheets,
    take: (bytes) => void sheets.push({ nr: sheets.length + 1, at: NOW, bytes }),
    post: (one) => on.take(one.write({ type: 'changed', changes: [change(one, `n-${posted++}`)] })),
    pair: () => {
      const anna = device(on, 'Anna', keys);
      const founded = foundedAct(anna.writer(), { title: 'A side', name: 'Anna' });
      on.take(anna.write(founded));
      const bart = on.join('Bart', anna.read());
      return [anna.read(), bart] as const;
    },
    join: (name, host) => {
      const code = keyPair(sha256(utf8(`${name} code`)));
      on.take(host.read().write(invitedAct(code.publicKey, name, NOW)));
      const guest = device(on, name, host.side().keys).read();
      on.take(guest.write(joinedAct(id, guest.own, code, name)));
      return guest.read();
    },
  };
  return on;
}

export function device(on: Board, name: string, keys: SideKeys): Device {
  const own = ownKeys(sha256(utf8(`${on.id} ${name}`)));
  const random = seeded(`${on.id} ${name}`);
  const changes: Change[] = [];
  let side = emptySide(on.id, keys);
  const one: Device = {
    own,
    side: () => side,
    size: () => sizeOf(side),
    changes: () => changes,
    names: () => changes.map(({ id }) => id),
    writer: () => ({ side, own, at: NOW, random }),
    read: (spoil = (all) => all) => {
      const fresh = spoil(on.sheets.slice(sizeOf(side)));
      const first = sizeOf(side) + 1;
      const numbered = fresh.map((sheet, at) => ({ ...sheet, nr: first + at }));
      const followed = follow(side, numbered, own);
      side = followed.side;
      changes.push(...followed.changes);
      return one;
    },
    write: (act) => must(one.tryWrite(act), 'a sheet'),
    tryWrite: (act) => writeSheet(one.writer(), act),
    writeAhead: (act, more) => {
      const before = personOf(side, own.id)?.own ?? 0;
      const people = side.people.map((person) =>
        person.id === own.id ? { ...person, own: before + more } : person,
      );
      return must(writeSheet({ ...one.writer(), side: { ...side, people } }, act), 'a sheet');
    },
  };
  return one;
}

/** An event of somebody, with so long a text. */
export function change({ own }: Pick<Device, 'own'>, id: string, text = id): Change {
  const body: Body<'event'> = {
    ...{ kind: 'other', what: { en: text }, when: { date: '2024-01-01' }, until: null },
    ...{ learned: '2024-01-01', member: null, bearsOn: [], effect: null, handling: 'amber' },
    ...{ address: null, attribution: null },
  };
  return { by: own.id, at: NOW, kind: 'event', id, seen: 0, type: 'put', body };
}
