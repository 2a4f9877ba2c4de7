/**
 * Lives of a side for spec/corridor.md §4: acts that count, and acts that may not.
 *
 * Use      side-vectors.ts; each name says what is wrong with the last sheet.
 */

import { toBase64url } from '../../src/basics/bytes.ts';
import { must } from '../../src/basics/bug.ts';
import { later } from '../../src/basics/instant.ts';
import type { Act, Acts } from '../../src/corridor/keeping/acts.ts';
import { type Device, NOW, change, device } from '../../src/corridor/keeping/testing.ts';
import {
  foundedAct,
  invitedAct,
  joinedAct,
  removedAct,
  writeSheet,
} from '../../src/corridor/keeping/writing.ts';
import { keyPair } from '../../src/crypto/signature.ts';
import type { Life } from './side-vectors.ts';

const DAY = 86_400_000;
const CODE = keyPair(new Uint8Array(32).fill(9));
const OTHER_CODE = keyPair(new Uint8Array(32).fill(8));
const INVITATION = toBase64url(CODE.publicKey);

type Side = Parameters<Life>[0];

export const actLives: { readonly [name: string]: Life } = {
  'holds-one-comes-and-goes': (side) => {
    const { on, anna } = side;
    const dora = newcomer(side, 'Dora');
    on.take(dora.write(joinedAct(on.id, dora.own, CODE, 'Dora')));
    anna.read();
    on.take(anna.write(removedAct(anna.writer(), dora.own.id)));
    on.post(anna.read());
  },
  'holds-a-file-brought-in': ({ on, anna }) => {
    const people = [{ id: 'pfedcba9876543210', name: 'Somebody' }];
    const changes = [{ ...change(anna, 'brought'), by: 'pfedcba9876543210' }];
    on.take(anna.write({ type: 'imported', title: 'A file', people, changes }));
  },
  'founded-twice': ({ on, anna }) => {
    const eve = device(on, 'Eve', anna.side().keys).read();
    on.take(eve.write(foundedAct(eve.writer(), { title: 'X', name: 'Eve' })));
  },
  'founded-by-one-who-is-there': ({ on, anna }) =>
    on.take(anna.write(foundedAct(anna.writer(), { title: 'X', name: 'Anna' }))),
  'invited-for-longer-than-a-week': ({ on, anna }) =>
    on.take(
      anna.write({ ...invitedAct(CODE.publicKey, 'Dora', NOW), expires: later(NOW, 8 * DAY) }),
    ),
  'invited-by-no-name': ({ on, anna }) =>
    on.take(anna.write({ ...invitedAct(CODE.publicKey, ' ', NOW) })),
  'joined-without-an-invitation': (side) => {
    const dora = newcomer(side, 'Dora');
    side.on.take(dora.write(joinedAct(side.on.id, dora.own, OTHER_CODE, 'Dora')));
  },
  'joined-with-a-used-code': (side) => {
    const [dora, carl] = [newcomer(side, 'Dora'), device(side.on, 'Carl', keysOf(side)).read()];
    side.on.take(dora.write(joinedAct(side.on.id, dora.own, CODE, 'Dora')));
    side.on.take(carl.write(joinedAct(side.on.id, carl.own, CODE, 'Carl')));
  },
  'joined-after-it-was-revoked': (side) => {
    const { on, anna } = side;
    const dora = newcomer(side, 'Dora');
    on.take(anna.read().write({ type: 'revoked', invitation: INVITATION }));
    on.take(dora.read().write(joinedAct(on.id, dora.own, CODE, 'Dora')));
  },
  'joined-after-a-week': (side) => {
    const dora = newcomer(side, 'Dora');
    const act = joinedAct(side.on.id, dora.own, CODE, 'Dora');
    side.on.take(must(writeSheet({ ...dora.writer(), at: later(NOW, 8 * DAY) }, act), 'a sheet'));
  },
  'joined-with-a-proof-over-other-keys': (side) => {
    const dora = newcomer(side, 'Dora');
    const act = joinedAct(side.on.id, dora.own, CODE, 'Dora');
    const { proof } = joinedAct(side.on.id, side.anna.own, CODE, 'Dora');
    side.on.take(dora.write({ ...act, proof }));
  },
  'joined-in-another-corridor': (side) => {
    const dora = newcomer(side, 'Dora');
    side.on.take(dora.write(joinedAct('corridor-two', dora.own, CODE, 'Dora')));
  },
  'joined-after-somebody-went': (side) => {
    const { on, anna, bart } = side;
    const carl = on.join('Carl', bart.read());
    const dora = newcomer(side, 'Dora');
    on.take(anna.read().write(removedAct(anna.writer(), carl.own.id)));
    const keys = anna.read().side().keys;
    const late = device(on, 'Dora', keys).read();
    on.take(late.write(joinedAct(on.id, dora.own, CODE, 'Dora')));
  },
  'removed-oneself': removal((act, { anna }) => ({ ...act, person: anna.own.id })),
  'removed-a-stranger': removal((act) => ({ ...act, person: 'p0123456789abcdef' })),
  'removed-without-a-box': removal((act) => ({ ...act, boxes: act.boxes.slice(1) })),
  'removed-with-a-box-twice': removal((act) => ({ ...act, boxes: [...act.boxes, ...act.boxes] })),
  'removed-into-a-later-epoch': removal((act) => ({ ...act, epoch: 3 })),
  'removed-with-another-key-than-promised': removal((act) => {
    return { ...act, commitment: toBase64url(new Uint8Array(32)) };
  }),
  'written-by-one-who-went': (side) => {
    const { on, anna, bart } = side;
    const carl = on.join('Carl', bart.read());
    on.take(anna.read().write(removedAct(anna.writer(), carl.own.id)));
    on.take(carl.write({ type: 'changed', changes: [change(carl, 'late')] }));
  },
  'changed-in-the-name-of-another': ({ on, anna, bart }) =>
    on.take(anna.write({ type: 'changed', changes: [change(bart, 'not-mine')] })),
  'changed-to-what-is-no-item': ({ on, anna }) => {
    const odd = { ...change(anna, 'x'), id: '../x' };
    on.take(anna.write({ type: 'changed', changes: [odd] }));
  },
  'an-act-of-no-kind': ({ on, anna }) =>
    on.take(anna.write({ type: 'dissolved' } as unknown as Act)),
};

function keysOf({ anna }: Side) {
  return anna.side().keys;
}

/** Somebody with a code, who has read and not joined yet. */
function newcomer(side: Side, name: string): Device {
  side.on.take(side.anna.read().write(invitedAct(CODE.publicKey, name, NOW)));
  side.anna.read();
  return device(side.on, name, keysOf(side)).read();
}

/** Anna parts with Carl, whom Bart had let in; Bart reads it. */
function removal(spoilt: (act: Acts['removed'], side: Side) => Acts['removed']): Life {
  return (side) => {
    const { on, anna, bart } = side;
    const carl = on.join('Carl', bart.read());
    const act = removedAct(anna.read().writer(), carl.own.id);
    on.take(anna.write(spoilt(act, side)));
  };
}
