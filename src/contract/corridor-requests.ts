/**
 * What may be asked about corridors: the server is told whose door it opens, and no more.
 *
 * Use      as requests.ts.
 * Shapes   `also` is what the server must know of an act about people, which it cannot read: whose
 *          keys open the door from now on, and which invitations it keeps.
 * Source   docs/http.md; spec/corridor.md §7.
 */

import { z } from 'zod';
import { concat, utf8 } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import * as field from './fields.ts';

/** The largest sheet, and a little more than the largest invitation. */
const MOST_SHEET = 1_100_000;
const MOST_SEALED = 100_000;
const MOST_PEOPLE = 200;

const sheet = field.bytes.refine((given) => given.length > 0 && given.length <= MOST_SHEET, {
  message: 'sheet_size_wrong',
});
const sealed = field.bytes.refine((given) => given.length > 0 && given.length <= MOST_SEALED, {
  message: 'sealed_size_wrong',
});
const epoch = z.int().min(1).max(1_000_000);
/** Made by the device that begins it; the server knows it under no other name. */
export const corridorId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);

export const CorridorFounding = z.object({
  id: corridorId,
  access: field.publicKey,
  sheet,
  code: field.code,
});
export const InvitedRequest = z.object({ key: field.publicKey });
export const CorridorSessionRequest = z.object({
  key: field.publicKey,
  nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: field.signature,
});
const also = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('invite'),
    key: field.publicKey,
    sealed,
    expires: field.instant,
  }),
  z.object({ what: z.literal('revoke'), key: field.publicKey }),
  z.object({ what: z.literal('join'), access: field.publicKey }),
  /**
   * Of all keys these stay; the next epoch begins, and no invitation is left. Only where no sheet
   * came behind `after`: whoever joined meanwhile is not among them.
   */
  z.object({
    what: z.literal('keep'),
    access: z.array(field.publicKey).min(1).max(MOST_PEOPLE),
    after: z.int().min(1).max(2_147_483_647),
  }),
]);
export const SheetRequest = z.object({ epoch, sheet, also: also.exactOptional() });
export const SheetsRequest = z.object({
  from: z.coerce.number().int().min(1).max(2_147_483_647).default(1),
});

export type CorridorFounding = z.output<typeof CorridorFounding>;
export type CorridorSessionRequest = z.output<typeof CorridorSessionRequest>;
export type SheetRequest = z.output<typeof SheetRequest>;
export type Also = z.output<typeof also>;

type SessionText = { readonly nonce: string; readonly corridor: string; readonly key: string };

/** What is signed to open a corridor's door, with a word of its own: it opens no other. */
export function corridorSessionText(text: SessionText): Uint8Array {
  return concat(utf8('doyen/1 corridor session\n'), canonicalBytes(text));
}
