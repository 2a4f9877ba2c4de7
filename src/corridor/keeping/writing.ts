/**
 * Writing sheets: what a person does, signed with his key and sealed to the side.
 *
 * Use      `writeSheet(writer, act)`; `foundedAct`, `invitedAct`, `joinedAct`, `removedAct` make
 *          the acts that need keys; `inSheets` cuts a long list of changes into sheets.
 * Errors   `undefined` where the act is longer than the longest sheet, or this device has no key of
 *          the present epoch (any more).
 * Secrets  the writer's keys, and those of the side.
 * Source   spec/corridor.md §§3-4.
 */

import { concat, fromBase64url, toBase64url, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { type Instant, later } from '../../basics/instant.ts';
import type { Random } from '../../crypto/group.ts';
import { seal } from '../../crypto/sealed-box.ts';
import { type KeyPair, sign } from '../../crypto/signature.ts';
import type { Change } from '../corridor.ts';
import { type Act, type Acts, INVITATION_MS, saidJson } from './acts.ts';
import { changeJson } from '../formats/plain.ts';
import { signedText } from './following.ts';
import { type OwnKeys, publicKeys } from './own-keys.ts';
import { sealSheet } from './sheet.ts';
import {
  type Side,
  boxAbout,
  commitmentTo,
  joiningText,
  personOf,
  present,
  seenOf,
} from './side.ts';

export type Writer = {
  readonly side: Side;
  readonly own: OwnKeys;
  readonly at: Instant;
  readonly random: Random;
};

/** Far below what fits, so that the names around the changes fit too. */
const SHEET_FULL = 400_000;

export function writeSheet({ side, own, at, random }: Writer, act: Act): Uint8Array | undefined {
  const { corridor, epoch } = side;
  const key = fromBase64url(side.keys[String(epoch)] ?? '');
  if (key?.length !== 32) return undefined;
  const said = {
    ...{ corridor, epoch, at, act, by: own.id },
    own: (personOf(side, own.id)?.own ?? 0) + 1,
    seen: seenOf(side),
  };
  const text = utf8(JSON.stringify(saidJson(said)));
  const signature = sign(own.signing.seed, signedText(text));
  return sealSheet({ corridor, epoch, key }, concat(signature, text), random);
}

export function foundedAct(
  { side, own }: Pick<Writer, 'side' | 'own'>,
  { title, name }: { readonly title: string; readonly name: string },
): Acts['founded'] {
  const key = must(fromBase64url(side.keys['1'] ?? ''), 'the first key');
  const commitment = commitmentTo(side.corridor, 1, key);
  return { type: 'founded', title, name, keys: publicKeys(own), commitment };
}

export function invitedAct(invitation: Uint8Array, name: string, at: Instant): Acts['invited'] {
  const expires = later(at, INVITATION_MS);
  return { type: 'invited', invitation: toBase64url(invitation), name, expires };
}

export function joinedAct(
  corridor: string,
  own: OwnKeys,
  by: KeyPair,
  name: string,
): Acts['joined'] {
  const keys = publicKeys(own);
  const proof = toBase64url(sign(by.seed, joiningText(corridor, keys)));
  return { type: 'joined', invitation: toBase64url(by.publicKey), name, keys, proof };
}

/** With a new key of the side, for all but `person`. */
export function removedAct({ side, own, random }: Writer, person: string): Acts['removed'] {
  const epoch = side.epoch + 1;
  const key = random(32);
  const boxes = present(side)
    .filter(({ id }) => id !== person)
    .map(({ id, keys }) => ({ person: id, box: boxFor(keys.sealing) }));
  const commitment = commitmentTo(side.corridor, epoch, key);
  return { type: 'removed', person, epoch, commitment, boxes };

  function boxFor(sealing: string): string {
    const to = must(fromBase64url(sealing), 'a key that was read');
    const about = boxAbout(side.corridor, epoch);
    return toBase64url(seal({ ...about, to, from: own.sealing, text: key, random }));
  }
}

/** In lists of which each fits into one sheet, in their order. */
export function inSheets(changes: readonly Change[]): readonly (readonly Change[])[] {
  const lists: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    const size = utf8(JSON.stringify(changeJson(change))).length;
    if (size > room || lists.length === 0) {
      lists.push([]);
      room = SHEET_FULL;
    }
    must(lists.at(-1), 'a list').push(change);
    room -= size;
  }
  return lists;
}
