/**
 * A wish as it was handed in, and as it reads.
 *
 * Use      room.ts parses before it judges; two that have the same mark are the same bytes.
 * Errors   `wish_malformed` with fault and pointer; `signature_wrong` where it is none at all.
 */

import type { JsonObject } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { digestOf } from '../crypto/digest.ts';
import type { Declined } from '../device/board.ts';
import { parseSignature, wishText } from '../record/entry.ts';
import type { Signed } from '../record/ledger.ts';
import { parseWish } from '../table/wish-parser.ts';

export type Given = {
  readonly wish: JsonObject;
  readonly signature: string;
  readonly enclosure?: Uint8Array;
};
export type Parsed = Signed & { readonly enclosure?: Uint8Array };

export function parse(given: Given): Result<Parsed, Declined> {
  const wish = parseWish(given.wish);
  if (!wish.ok) {
    const { code, at } = wish.refusal;
    return refuse({ code: 'wish_malformed', fault: code, pointer: at });
  }
  const signature = parseSignature(given.signature);
  if (signature === undefined) return refuse({ code: 'signature_wrong' });
  const { enclosure } = given;
  return ok({ wish: wish.value, signature, ...(enclosure ? { enclosure } : {}) });
}

export function markOf({ wish, signature }: Signed): string {
  return `${signature} ${digestOf(wishText(wish))}`;
}
