/**
 * The fields that requests and replies are made of, each with its one spelling.
 *
 * Use      requests.ts and replies.ts; nothing outside this room sees the schema library.
 * Shapes   bytes are base64url without padding; ids and keys as in table/ids.ts.
 * Errors   a field that does not fit makes the whole message unreadable: the door says so, with its
 *          place.
 */

import { z } from 'zod';
import { fromBase64url, toBase64url } from '../basics/bytes.ts';
import type { Json, JsonObject } from '../basics/canonical.ts';
import { instantOf } from '../basics/instant.ts';
import { parseActorId, parsePublicKey, parseSeatId } from '../table/ids.ts';

// Schemas must not be compiled to code at run time: the pages' security policy forbids it.
z.config({ jitless: true });

/**
 * The largest enclosure a wish may bring: one dealing for 40 trustees and 20 keys fits many times.
 */
export const MOST_BYTES = 4 * 1024 * 1024;

function through<Value>(parse: (given: string) => Value | undefined, what: string) {
  return z.string().transform((given, context): Value => {
    const value = parse(given);
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: what, input: given });
    return z.NEVER;
  });
}

export const bytes = through(fromBase64url, 'not_base64url');
export const publicKey = through(parsePublicKey, 'not_a_key');
export const seat = through(parseSeatId, 'not_a_seat');
/** Who may open a session: a seat, or the founder while seats are still empty. */
export const reader = through((given) => {
  const actor = parseActorId(given);
  return actor === 'clerk' ? undefined : actor;
}, 'not_a_seat');
/** Up to the end of the year 9999: a later one has no spelling in a record. */
export const instant = z.int().min(0).max(253_402_300_799_999).transform(instantOf);
/** What a letter is about, as far as the server may know. */
export const topic = z.string().regex(/^[a-z][a-z0-9:-]{1,63}$/);
/** Empty where the founder's key itself is the leave to begin. */
export const code = z.string().max(64);
export const signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/);
export const text = z.object({
  en: z.string().exactOptional(),
  nl: z.string().exactOptional(),
  fr: z.string().exactOptional(),
});
export const json: z.ZodType<Json> = z.json();
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);

/** A body's bytes as they travel. */
export function writeBytes(given: Uint8Array): string {
  return toBase64url(given);
}
