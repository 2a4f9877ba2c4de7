/**
 * Lives of a side for spec/corridor.md §3: what a sheet is, and what only looks like one.
 *
 * Use      side-vectors.ts; each name says what is wrong with the last sheet.
 */

import { concat, fromBase64url, length32, utf8 } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import type { Act } from '../../src/corridor/keeping/acts.ts';
import { signedText } from '../../src/corridor/keeping/following.ts';
import { board, change, device, type Device } from '../../src/corridor/keeping/testing.ts';
import { writeSheet } from '../../src/corridor/keeping/writing.ts';
import { encipher } from '../../src/crypto/one-text-cipher.ts';
import { sign } from '../../src/crypto/signature.ts';
import { hash32 } from '../../src/crypto/transcript.ts';
import type { Life } from './side-vectors.ts';

const NOTHING: Act = { type: 'changed', changes: [] };
const SALT = new Uint8Array(32).fill(7);
const LENGTH = 4;

export const sheetLives: { readonly [name: string]: Life } = {
  holds: ({ on, bart }) => on.post(bart),
  'holds-two-at-once': ({ on, anna, bart }) => {
    const sheets = [anna, bart].map((one) =>
      one.write({ type: 'changed', changes: [change(one, `by-${one.own.id}`)] }),
    );
    for (const sheet of sheets) on.take(sheet);
  },
  'holds-sealed-by-hand': ({ on, anna }) => on.take(byHand(anna, (padded) => padded)),
  'epoch-changed': bent(0),
  'salt-changed': bent(LENGTH),
  'text-changed': bent(50),
  'tag-changed': bent(-1),
  'a-byte-too-few': ({ on, anna }) => on.take(anna.write(NOTHING).slice(0, -1)),
  'a-byte-too-many': ({ on, anna }) => on.take(concat(anna.write(NOTHING), Uint8Array.of(0))),
  nothing: ({ on }) => on.take(new Uint8Array(0)),
  'padded-to-twice-the-size': ({ on, anna }) =>
    on.take(byHand(anna, (padded) => concat(padded, new Uint8Array(padded.length)))),
  'something-behind-the-text': ({ on, anna }) =>
    on.take(byHand(anna, (padded) => padded.with(padded.length - 1, 1))),
  'longer-than-it-is': ({ on, anna }) =>
    on.take(byHand(anna, (padded) => concat(length32(padded.length), padded.slice(LENGTH)))),
  'of-another-corridor': ({ on }) => {
    const [stranger] = board('corridor-two').pair();
    on.take(stranger.write(NOTHING));
  },
  'says-another-corridor': ({ on, anna }) =>
    on.take(saying(anna, (text) => text.replace('"corridor-one"', '"corridor-two"'))),
  'says-another-epoch': ({ on, anna }) =>
    on.take(saying(anna, (text) => text.replace('"epoch":1', '"epoch":2'))),
  'no-json': ({ on, anna }) => on.take(saying(anna, (text) => text.slice(1))),
  'a-key-twice': ({ on, anna }) =>
    on.take(saying(anna, (text) => text.replace('{', '{"epoch":1,'))),
  'holds-a-field-nobody-knows': ({ on, anna }) =>
    on.take(saying(anna, (text) => text.replace('{', '{"also":1,'))),
  'another-format': ({ on, anna }) =>
    on.take(saying(anna, (text) => text.replace('sheet/1', 'sheet/2'))),
  'by-a-stranger': ({ on, anna }) =>
    on.take(device(on, 'Eve', anna.side().keys).read().write(NOTHING)),
  'signed-by-another': ({ on, anna, bart }) => {
    const own = { ...bart.own, id: anna.own.id };
    on.take(must(writeSheet({ ...anna.writer(), own }, NOTHING), 'a sheet'));
  },
  'of-another-history': ({ on, anna }) => on.take(havingSeen(anna, 0)),
  'of-sheets-to-come': ({ on, anna }) => on.take(havingSeen(anna, 1)),
  repeated: ({ on, anna }) => {
    const sheet = anna.write(NOTHING);
    on.take(sheet);
    on.take(sheet);
  },
  'one-of-its-author-withheld': ({ on, bart }) => on.take(bart.writeAhead(NOTHING, 1)),
};

function bent(at: number): Life {
  return ({ on, anna }) => {
    const bytes = anna.write(NOTHING);
    const place = at < 0 ? bytes.length + at : at;
    on.take(bytes.with(place, (bytes[place] ?? 0) ^ 1));
  };
}

/** As if it had seen another last sheet (0), or one more than there is (1). */
function havingSeen(one: Device, more: 0 | 1): Uint8Array {
  const writer = one.writer();
  const [first = ''] = writer.side.heads;
  const seen = more === 0 ? writer.side.heads.slice(0, -1) : writer.side.heads;
  const side = { ...writer.side, heads: [...seen, first] };
  return must(writeSheet({ ...writer, side }, NOTHING), 'a sheet');
}

/** A sheet whose text is changed before it is signed. */
function saying(one: Device, changed: (text: string) => string): Uint8Array {
  return byHand(one, (padded) => padded, changed);
}

/** Sealed anew as §3 says, step by step, with another padding or another text. */
function byHand(
  one: Device,
  padded: (right: Uint8Array) => Uint8Array,
  changed: (text: string) => string = (text) => text,
): Uint8Array {
  const { corridor, epoch, heads, keys, people } = one.side();
  const nr = heads.length - 1;
  const said = {
    ...{ format: 'doyen/corridor-sheet/1', corridor, epoch, by: one.own.id },
    own: (people.find(({ id }) => id === one.own.id)?.own ?? 0) + 1,
    ...{ seen: { nr, head: heads[nr] }, at: '2023-11-14T22:13:20.000Z', act: NOTHING },
  };
  const text = utf8(changed(JSON.stringify(said)));
  const inner = concat(sign(one.own.signing.seed, signedText(text)), text);
  const right = new Uint8Array(inner.length + LENGTH > 512 ? 1024 : 512);
  right.set(concat(length32(inner.length), inner));
  const front = concat(length32(epoch), SALT);
  const side = must(fromBase64url(keys['1'] ?? ''), 'the key of the side');
  const key = hash32('real', 'corridor-sheet', side, utf8(corridor), length32(epoch), SALT);
  const about = concat(utf8(`doyen/1 corridor sheet\n${corridor}\n`), front);
  return concat(front, encipher(key, about, padded(right)));
}
