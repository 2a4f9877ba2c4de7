/**
 * Sessions of people of a side: shown by a signature, good for one corridor and for no table.
 *
 * Use      corridor-routes.ts; `challenge`, `open`, `keyOf` as in sessions.ts.
 * Shapes   a nonce serves once, for five minutes; a token for twelve hours, or until the server
 *          stops: a device then signs anew. What a key may do is asked of the store each time, so
 *          that who was removed is out at once.
 * Secrets  tokens go to their owner only, and are held as hashes.
 */

import { fromBase64url, toBase64url, utf8 } from '../basics/bytes.ts';
import { type Instant, later } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { type CorridorSessionRequest, corridorSessionText } from '../contract/corridor-requests.ts';
import { digestOf } from '../crypto/digest.ts';
import { verify } from '../crypto/signature.ts';
import type { Declined } from '../device/board.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const NONCE_LASTS = 5 * MINUTE;
const TOKEN_LASTS = 12 * 60 * MINUTE;
const MOST = 10_000;

type Held = { readonly corridor: string; readonly key: string; readonly expires: Instant };

export class CorridorSessions {
  readonly #world: World;
  readonly #nonces = new Map<string, Omit<Held, 'key'>>();
  readonly #open = new Map<string, Held>();

  constructor(world: World) {
    this.#world = world;
  }

  challenge(corridor: string): string {
    const nonce = toBase64url(this.#world.random(32));
    const expires = later(this.#world.now(), NONCE_LASTS);
    keep(this.#nonces, nonce, { corridor, expires });
    return nonce;
  }

  /** A token for whoever signed the challenge with the key that he names. */
  open(
    corridor: string,
    { key, nonce, signature }: CorridorSessionRequest,
  ): Result<string, Declined> {
    const known = this.#nonces.get(nonce);
    this.#nonces.delete(nonce);
    if (known?.corridor !== corridor || known.expires <= this.#world.now()) {
      return refuse({ code: 'challenge_unknown' });
    }
    const bytes = fromBase64url(key);
    const signed = fromBase64url(signature);
    const text = corridorSessionText({ nonce, corridor, key });
    if (!bytes || !signed || !verify(bytes, text, signed)) {
      return refuse({ code: 'signature_wrong' });
    }
    const token = toBase64url(this.#world.random(32));
    const expires = later(this.#world.now(), TOKEN_LASTS);
    keep(this.#open, hashOf(token), { corridor, key, expires });
    return ok(token);
  }

  /** The key behind a token, for this corridor. */
  keyOf(corridor: string, token: string): string | undefined {
    const held = this.#open.get(hashOf(token));
    if (held?.corridor !== corridor || held.expires <= this.#world.now()) return undefined;
    return held.key;
  }
}

/** Oldest first: a flood pushes out others, and costs no memory. */
function keep<Value>(known: Map<string, Value>, name: string, value: Value): void {
  known.set(name, value);
  for (const old of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(old);
  }
}

function hashOf(token: string): string {
  return digestOf(utf8(`doyen/1 corridor token\n${token}`));
}
