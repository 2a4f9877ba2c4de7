/**
 * An invitation to a side: a one-time code, and what it opens at the server.
 *
 * Use      `codeKeys(code)` on either device; `sealInvitation` where somebody is invited,
 *          `openInvitation` where the code is typed.
 * Shapes   the code's 80 bits are stretched by scrypt, so that whoever keeps the sealed invitation
 *          cannot try codes: one key signs for the newcomer and names the invitation at the server,
 *          one opens it. Inside: the corridor and the keys of the side.
 * Errors   `undefined` for what does not open.
 * Secrets  the code, and what follows from it.
 * Source   spec/corridor.md §6.
 */

import { concat, fromUtf8, utf8 } from '../../basics/bytes.ts';
import { canonicalBytes } from '../../basics/canonical.ts';
import { type Read, object, parsed, read, record, text } from '../../basics/shape.ts';
import { fromBase64url, toHex } from '../../basics/bytes.ts';
import { readStrictJson } from '../../basics/strict-json.ts';
import type { Random } from '../../crypto/group.ts';
import { decipher, encipher } from '../../crypto/one-text-cipher.ts';
import { stretched } from '../../crypto/passphrase.ts';
import { type KeyPair, keyPair } from '../../crypto/signature.ts';
import { hash32 } from '../../crypto/transcript.ts';

export type CodeKeys = { readonly signing: KeyPair; readonly opening: Uint8Array };

const SALT = utf8('doyen/1 corridor');
const FRESH = 32;

const invitation = object({
  corridor: text(40),
  keys: record(
    parsed((given) => (fromBase64url(given)?.length === 32 ? given : undefined), 'not_a_key'),
    (epoch) => /^[1-9]\d{0,5}$/.test(epoch),
  ),
});
export type Invited = Read<typeof invitation>;

/** `code` is the ten bytes of a one-time code. A second of work. */
export function codeKeys(code: Uint8Array): CodeKeys {
  const root = stretched(toHex(code), SALT);
  return {
    signing: keyPair(hash32('real', 'corridor-code-signing', root)),
    opening: hash32('real', 'corridor-code-opening', root),
  };
}

export function sealInvitation(
  { opening }: CodeKeys,
  { corridor, keys }: Invited,
  random: Random,
): Uint8Array {
  const salt = random(FRESH);
  const inside = canonicalBytes({ corridor, keys });
  return concat(salt, encipher(keyOf(opening, salt), utf8('doyen/1 corridor invitation'), inside));
}

export function openInvitation({ opening }: CodeKeys, sealed: Uint8Array): Invited | undefined {
  const salt = sealed.slice(0, FRESH);
  const about = utf8('doyen/1 corridor invitation');
  const opened = decipher(keyOf(opening, salt), about, sealed.slice(FRESH));
  const json = opened && readStrictJson(fromUtf8(opened) ?? '');
  const known = json?.ok ? read(invitation, json.value) : undefined;
  return known?.ok ? known.value : undefined;
}

function keyOf(opening: Uint8Array, salt: Uint8Array): Uint8Array {
  return hash32('real', 'corridor-invitation', opening, salt);
}
