/**
 * Sessions: who may read a selection's entries, shown by a signature with the key that took the
 * seat.
 *
 * Use      `challenge` gives a nonce, `open` takes its signature for a token, `seatOf` knows the
 *          token.
 * Shapes   a nonce serves once, for five minutes; a token for twelve hours, kept as its hash.
 * Secrets  tokens go to their owner only.
 */

import { fromBase64url, toBase64url, utf8 } from '../basics/bytes.ts';
import { type Instant, later } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { sessionText } from '../contract/board.ts';
import type { SessionRequest } from '../contract/requests.ts';
import { digestOf } from '../crypto/digest.ts';
import { verify } from '../crypto/signature.ts';
import type { Declined } from '../device/board.ts';
import type { KeptSession, Store } from '../store/store.ts';
import type { ActorId, PublicKey } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const NONCE_LASTS = 5 * MINUTE;
const HOUR = 60 * MINUTE;
const TOKEN_LASTS = 12 * HOUR;
const MOST_NONCES = 10_000;
/** So many sessions are known without asking the store. */
const MOST_OPEN = 10_000;

type Nonce = { readonly origin: string; readonly expires: Instant };

export class Sessions {
  readonly #store: Store;
  readonly #world: World;
  readonly #nonces = new Map<string, Nonce>();
  readonly #open = new Map<string, KeptSession>();
  #swept: Instant | undefined;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  challenge(origin: string): string {
    const nonce = toBase64url(this.#world.random(32));
    this.#nonces.set(nonce, { origin, expires: later(this.#world.now(), NONCE_LASTS) });
    keepNewest(this.#nonces, MOST_NONCES);
    return nonce;
  }

  /** A token for the one whose key signed the challenge. */
  async open(
    id: string,
    selection: Selection,
    { seat, nonce, signature }: SessionRequest,
  ): Promise<Result<string, Declined>> {
    const { origin } = selection;
    const known = this.#nonces.get(nonce);
    this.#nonces.delete(nonce);
    if (known?.origin !== origin || known.expires <= this.#world.now()) {
      return refuse({ code: 'challenge_unknown' });
    }
    const key = keyOf(selection, seat);
    const bytes = key && fromBase64url(key);
    const signed = fromBase64url(signature);
    const text = sessionText({ nonce, origin, seat });
    if (!bytes || !signed || !verify(bytes, text, signed)) {
      const former = signed ? formerOf(selection, seat, { text, signed }) : false;
      return refuse(former ? { code: 'seat_moved_on', seat } : { code: 'signature_wrong' });
    }
    const token = toBase64url(this.#world.random(32));
    const expires = later(this.#world.now(), TOKEN_LASTS);
    const session = { tokenHash: hashOf(token), selection: id, seat, expires };
    await this.#sweep();
    // Reading must go on where nothing can be written: then it lasts as long as this process.
    await this.#store.keepSession(session).catch(() => {});
    this.#know(session);
    return ok(token);
  }

  /** The seat behind a token, of this selection. */
  async seatOf(id: string, token: string): Promise<string | undefined> {
    const hash = hashOf(token);
    const now = this.#world.now();
    const session = this.#open.get(hash) ?? (await this.#store.session(hash, now));
    if (!session || session.selection !== id || session.expires <= now) return undefined;
    this.#know(session);
    return session.seat;
  }

  /** The seat's device was replaced: what was opened with its key is closed. */
  async end(id: string, seat: string): Promise<void> {
    for (const [hash, kept] of this.#open) {
      if (kept.selection === id && kept.seat === seat) this.#open.delete(hash);
    }
    await this.#store.dropSessions(id, seat);
  }

  forget(id: string): void {
    for (const [hash, { selection }] of this.#open) if (selection === id) this.#open.delete(hash);
  }

  #know(session: KeptSession): void {
    this.#open.set(session.tokenHash, session);
    keepNewest(this.#open, MOST_OPEN);
  }

  /** Once an hour, whoever opens a session first takes those away that have run out. */
  async #sweep(): Promise<void> {
    const now = this.#world.now();
    if (this.#swept !== undefined && now < later(this.#swept, HOUR)) return;
    this.#swept = now;
    for (const [hash, { expires }] of this.#open) if (expires <= now) this.#open.delete(hash);
    await this.#store.sweepSessions(now);
  }
}

/** Oldest first: a flood pushes out others, and costs no memory. */
function keepNewest(known: Map<string, unknown>, most: number): void {
  for (const old of known.keys()) {
    if (known.size <= most) break;
    known.delete(old);
  }
}

function keyOf(selection: Selection, seat: ActorId): PublicKey | null | undefined {
  return seat === 'founder' ? selection.founder : selection.seats[seat]?.key;
}

/** Whether a device signed that held the seat before. */
function formerOf(
  { seats }: Selection,
  seat: ActorId,
  { text, signed }: { readonly text: Uint8Array; readonly signed: Uint8Array },
): boolean {
  return (seats[seat]?.former ?? []).some(({ key }) => {
    const bytes = fromBase64url(key);
    return bytes !== undefined && verify(bytes, text, signed);
  });
}

function hashOf(token: string): string {
  return digestOf(utf8(`doyen/1 token\n${token}`));
}
