/**
 * The cases of spec/vectors/invitation: one that opens with its code, and every way in which one
 * does not.
 *
 * Use      tools/make-corridor-vectors.ts writes them.
 * Shapes   `code` is its ten bytes in hex; `names` is the key by which the server finds
 *          the invitation.
 */

import { toBase64url, toHex } from '../../src/basics/bytes.ts';
import {
  type CodeKeys,
  type Invited,
  codeKeys,
  openInvitation,
  sealInvitation,
} from '../../src/corridor/keeping/invitation.ts';
import { seeded } from '../../src/crypto/seeded.ts';

type Case = { readonly outcome: Invited | null } & { readonly [field: string]: unknown };

export function invitationCases(): { readonly [name: string]: Case } {
  const random = seeded('vectors/corridor-invitation');
  const [code, another] = [random(10), random(10)] as const;
  const [keys, other] = [codeKeys(code), codeKeys(another)] as const;
  const key = toBase64url(random(32));
  const invited = { corridor: 'corridor-one', keys: { '1': key, '2': toBase64url(random(32)) } };
  const sealed = sealInvitation(keys, invited, random);
  const of = (by: Uint8Array, opened: CodeKeys, bytes: Uint8Array): Case => ({
    outcome: openInvitation(opened, bytes) ?? null,
    ...{ code: toHex(by), names: opened.signing.publicKey, sealed: bytes },
  });
  const inside = (odd: object) => of(code, keys, sealInvitation(keys, odd as Invited, random));
  return {
    holds: of(code, keys, sealed),
    'of-another-code': of(another, other, sealed),
    'salt-changed': of(code, keys, bent(sealed, 0)),
    'text-changed': of(code, keys, bent(sealed, 40)),
    'tag-changed': of(code, keys, bent(sealed, sealed.length - 1)),
    'salt-only': of(code, keys, sealed.slice(0, 32)),
    nothing: of(code, keys, new Uint8Array(0)),
    'key-too-short': inside({ ...invited, keys: { '1': 'AAAA' } }),
    'epoch-zero': inside({ ...invited, keys: { '0': key } }),
    'epoch-with-a-zero-before-it': inside({ ...invited, keys: { '01': key } }),
    'corridor-too-long': inside({ ...invited, corridor: 'c'.repeat(41) }),
  };
}

function bent(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ 1);
}
