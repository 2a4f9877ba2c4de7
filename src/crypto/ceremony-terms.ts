/**
 * What a key ceremony is about, and what is on the board after its first phase.
 *
 * Shapes   `sid` names mode, origin, attempt, invited trustees, t, q, f and number of keys; indices
 *          start at 1. `rosterHash` binds every later message to all that was committed.
 * Source   spec/crypto.md §7.1.
 */

import { concat, length32 } from '../basics/bytes.ts';
import { type Domain, hash32 } from './transcript.ts';

export type Terms = {
  readonly domain: Domain;
  /** 32 bytes, fresh for each attempt. */
  readonly sid: Uint8Array;
  /** t: so many shares open, fewer tell nothing. */
  readonly threshold: number;
  readonly keys: number;
};

/** What a trustee commits to before anyone deals (R0). */
export type Committed = {
  readonly index: number;
  /** E, 32 bytes. */
  readonly encryptionKey: Uint8Array;
  /** Proof of the secret behind E, 64 bytes. */
  readonly possession: Uint8Array;
  /** Hash of the dealing's public part, 32 bytes. */
  readonly commitment: Uint8Array;
};

/** A dealing as received (R1). */
export type Dealt = { readonly index: number; readonly bytes: Uint8Array };

/** All that was logged: commitments in order of index, and the dealings of the dealers. */
export type Board = {
  readonly committed: readonly Committed[];
  readonly dealings: readonly Dealt[];
};

/** What one trustee keeps until the keys are certified: 32 random bytes give all its secrets. */
export type Dealer = { readonly index: number; readonly seed: Uint8Array };

/** A hash of the terms and all commitments: a dealing made for others fits nowhere else. */
export function rosterHash(terms: Terms, committed: readonly Committed[]): Uint8Array {
  const list = committed.map((one) =>
    concat(length32(one.index), one.encryptionKey, one.possession, one.commitment),
  );
  return hash32(terms.domain, 'dkg-roster', ...termsOf(terms), concat(...list));
}

/** What every trustee confirms: the terms, all commitments, who dealt, and every dealing. */
export function transcriptHash(terms: Terms, board: Board): Uint8Array {
  const dealings = board.dealings.flatMap(({ index, bytes }) => [length32(index), bytes]);
  return hash32(terms.domain, 'dkg-transcript', rosterHash(terms, board.committed), ...dealings);
}

/** Session, threshold and number of keys, as they go into the hashes. */
export function termsOf(terms: Terms): readonly Uint8Array[] {
  return [terms.sid, length32(terms.threshold), length32(terms.keys)];
}

/** Indices at least 1, rising, none twice. */
export function risingIndices(list: readonly { readonly index: number }[]): boolean {
  return list.every(
    ({ index }, at) => Number.isSafeInteger(index) && index > (list[at - 1]?.index ?? 0),
  );
}
