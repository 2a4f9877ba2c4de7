/**
 * Devices of people of a side at a server, without a browser: what their worker does, in memory.
 *
 * Use      `const anna = person(house, 'anna')`, then `await anna.begin('Title')`; a second person
 *          joins with the code that the first one made.
 * Shapes   `secrets` collects every draw of chance that is long enough to be a key.
 */

import { must } from '../../src/basics/bug.ts';
import type { Instant } from '../../src/basics/instant.ts';
import { instantOf } from '../../src/basics/instant.ts';
import type { Change } from '../../src/corridor/corridor.ts';
import type { Body } from '../../src/corridor/kinds/index.ts';
import type { Unsigned } from '../../src/corridor/keeping/merging.ts';
import { chance } from '../../src/device/small-table.ts';
import { type BeginningPorts, join } from '../../src/web/corridor/worker/beginning.ts';
import { type Box, keptSides } from '../../src/web/corridor/worker/kept-side.ts';
import type { News } from '../../src/web/corridor/worker/messages.ts';
import {
  beginWith,
  exported,
  bring,
  invite,
  part,
} from '../../src/web/corridor/worker/people-of-side.ts';
import { SideDesk } from '../../src/web/corridor/worker/side-desk.ts';
import type { TestHouse } from './house.ts';

export type SidePerson = ReturnType<typeof person>;

export function memoryBox(): Box & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    get: async (name) => kept.get(name),
    put: async (name, bytes) => void kept.set(name, bytes.slice()),
    remove: async (name) => void kept.delete(name),
    names: async () => [...kept.keys()],
  };
}

export function person(house: Pick<TestHouse, 'line' | 'now'>, seed: string, box = memoryBox()) {
  const secrets: Uint8Array[] = [];
  const random = noting(secrets, seed);
  const clock = (): Instant => instantOf(house.now());
  const ports: BeginningPorts = { line: house.line, sides: keptSides(box), random, clock };
  const news: News[] = [];
  let desk: SideDesk | undefined;
  const open = async (id: string): Promise<SideDesk> => {
    const kept = must(await ports.sides.load(id), 'keys of the corridor');
    desk = new SideDesk(kept, { ...ports, tell: (one) => void news.push(one) });
    await desk.refresh();
    return desk;
  };
  return {
    box,
    secrets,
    news,
    open,
    desk: () => must(desk, 'an open desk'),
    view: () => must(news.at(-1), 'some news').view,
    changes: (): readonly Change[] => must(desk, 'an open desk').changes(),
    begin: (title: string, first: readonly Unsigned[] = [], code = '') =>
      beginWith(
        { kind: 'begin', title, name: seed, code, first, file: null },
        { ...ports, deskFor: open },
      ),
    join: async (code: string) => {
      const joined = await join({ code, name: seed }, ports);
      if (joined.ok) await open(joined.value.id);
      return joined;
    },
    invite: (name: string) => invite(must(desk, 'a desk'), name, { random, clock }),
    part: (id: string) => part(must(desk, 'a desk'), id, { random, clock }),
    exported: (passphrase: string) => exported(must(desk, 'a desk'), passphrase, random),
    bring: (file: Uint8Array, passphrase: string) =>
      bring(must(desk, 'a desk'), { file, passphrase }, { clock }),
    say: async (change: Unsigned) => {
      const at = must(desk, 'a desk');
      const signed = { ...change, by: at.own.id, at: clock() } as Change;
      const kept = await at.add([{ type: 'changed', changes: [signed] }]);
      await at.refresh();
      return kept;
    },
    close: () => desk?.close(),
  };
}

function noting(secrets: Uint8Array[], seed: string): (length: number) => Uint8Array {
  const source = chance(`side ${seed}`);
  return (length) => {
    const bytes = source(length);
    if (length >= 10) secrets.push(bytes);
    return bytes;
  };
}

/** A signal without an address, in somebody's words. */
export function saying(id: string, words: string): Unsigned {
  const holder = { member: null, body: words, person: null, office: null, voice: 'other' } as const;
  const body: Body<'signal'> = {
    ...{ holder, subject: 'candidate:amber', stance: 'open', condition: null, said: null },
    ...{ published: null, learned: '2026-02-01', channel: null, meeting: null },
    ...{ attribution: 'own-conversation', teller: null, grade: null, handling: 'red' },
    ...{
      language: null,
      note: { en: words },
      quote: null,
      address: null,
      hash: null,
      origin: null,
    },
  } as const;
  return { kind: 'signal', id, seen: 0, type: 'put', body };
}
