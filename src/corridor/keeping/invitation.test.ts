/** The code of an invitation opens it, and nothing else does. */

import { expect, test } from 'vitest';
import { toBase64url } from '../../basics/bytes.ts';
import { seeded } from '../../crypto/seeded.ts';
import { codeKeys, openInvitation, sealInvitation } from './invitation.ts';

const random = seeded('invitation');
const keys = codeKeys(random(10));
const invited = { corridor: 'corridor-one', keys: { '1': toBase64url(random(32)) } };
const sealed = sealInvitation(keys, invited, random);

test('it opens with its code, on another device too', () => {
  expect(openInvitation(keys, sealed)).toEqual(invited);
  expect(codeKeys(seeded('invitation')(10))).toEqual(keys);
});

test('it does not open with another code, changed or cut, or where it holds other things', () => {
  const other = { ...keys, opening: keys.opening.map((byte) => byte ^ 1) };
  expect(openInvitation(other, sealed)).toBeUndefined();
  expect(
    openInvitation(
      keys,
      sealed.map((byte) => byte ^ 1),
    ),
  ).toBeUndefined();
  expect(openInvitation(keys, sealed.slice(0, 20))).toBeUndefined();
  expect(openInvitation(keys, new Uint8Array(0))).toBeUndefined();
  const odd = [
    { ...invited, keys: { '0': 'AAAA' } },
    { ...invited, keys: { '1': 'AAAA' } },
  ];
  for (const one of odd) {
    expect(openInvitation(keys, sealInvitation(keys, one, random))).toBeUndefined();
  }
});
