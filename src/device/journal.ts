/**
 * What one seat's device must never forget: its keys, what it signed, and which key served which
 * round.
 *
 * Use      every step goes through a law here, and the new journal is saved before anything is
 *          sent. One key serves one round, one closing, one list of targets; a second is refused.
 * Shapes   a value; `journal-text.ts` spells it for the vault. A trustee's share and the notes on
 *          its use are one record: who has the share has the notes.
 * Errors   laws refuse with a code; they never forget.
 * Secrets  the seat's seed, the dealing seed of a ceremony, the shares, the keys of confessionals,
 *          the salts of commitments. None is ever exported.
 * Source   spec/device.md §2.
 */

import { must } from '../basics/bug.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { AggregateCounts } from '../table/confessional/confessional.ts';
import type { Digest, PublicKey, SeatId } from '../table/ids.ts';
import type { Head } from '../table/rounds/rounds.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Fork, Signed } from './board.ts';

export type KeyRecord = {
  /** x_m of this key; null once erased. */
  readonly share: Uint8Array | null;
  readonly rid: string | null;
  /** Digest of the one closing signed for it. */
  readonly closing: Digest | null;
  /** Digest of the one list of blinded targets signed for it, where its round is tested. */
  readonly blinded?: Digest;
  /** Digest of the one list of targets decrypted with it. */
  readonly targets: Digest | null;
};

/** One key ceremony as this trustee lived it. */
export type StockRecord = {
  readonly sid: string;
  /** All chance of the dealing flows from it; null once the keys are certified or given up. */
  readonly seed: Uint8Array | null;
  /** By key index; empty until this trustee has checked its shares. */
  readonly keys: readonly KeyRecord[];
};

/** The last ballot this seat signed in a round, and what became of it. */
export type OwnBallot = {
  readonly rid: string;
  readonly seq: number;
  readonly digest: Digest;
  /**
   * `sent` until a reply or the log says more; `refused` when the board said no; `waived` by
   * hand.
   */
  readonly fate: 'sent' | 'logged' | 'refused' | 'waived';
  /** Ballots of this device in the same round that the board said no to, before this one. */
  readonly refused?: readonly Digest[];
};

/** The secret that this seat's key for one confessional is made of; null once erased. */
export type RoundKey = { readonly rid: string; readonly secret: Uint8Array | null };

/** What a published commitment holds, until the record has it opened. */
export type KeptAggregate = {
  readonly rid: string;
  readonly counts: AggregateCounts;
  readonly salt: string;
};

export type Journal = {
  readonly mode: Mode;
  readonly origin: string;
  readonly seat: SeatId;
  /** Ed25519 seed of the seat. */
  readonly seed: Uint8Array;
  readonly clerk: PublicKey;
  /** Whether the log has this seat's key: then the journal is never begun anew. */
  readonly enrolled: boolean;
  /** Greatest number used. */
  readonly nr: number;
  /** Greatest head seen, and the checkpoint that says so. */
  readonly head: Head | null;
  readonly checkpoint: string | null;
  /** The fingerprint this device saw when the selection opened; hex. */
  readonly fingerprint: Digest | null;
  /** Signed and saved, its reply not yet seen: goes out again byte for byte. */
  readonly pending: Signed | null;
  readonly stocks: readonly StockRecord[];
  readonly ballots: readonly OwnBallot[];
  readonly forks: readonly Fork[];
  /** The seat's key lies on another device too: what is not ours on the log may be its. */
  readonly copied: boolean;
  /** Whether this device does the seat's duties as a trustee; a second device does not. */
  readonly trustee: boolean;
  readonly roundKeys: readonly RoundKey[];
  readonly aggregates: readonly KeptAggregate[];
};

export type JournalRefusal =
  | { readonly code: 'share_missing'; readonly sid: string; readonly keyIndex: number }
  | { readonly code: 'share_erased'; readonly keyIndex: number }
  | { readonly code: 'key_serves_other_round'; readonly keyIndex: number; readonly rid: string }
  | { readonly code: 'other_closing_signed'; readonly keyIndex: number; readonly signed: Digest }
  | { readonly code: 'closing_not_signed_here'; readonly keyIndex: number }
  | { readonly code: 'other_blinding_signed'; readonly keyIndex: number; readonly signed: Digest }
  | { readonly code: 'blinding_not_signed_here'; readonly keyIndex: number }
  | { readonly code: 'other_targets_decrypted'; readonly keyIndex: number; readonly done: Digest };

/** Which key of which stock, for which round. */
export type KeyUse = { readonly sid: string; readonly keyIndex: number; readonly rid: string };

export function newJournal(
  of: Pick<Journal, 'mode' | 'origin' | 'seat' | 'seed' | 'clerk'>,
): Journal {
  return {
    ...of,
    enrolled: false,
    nr: 0,
    head: null,
    checkpoint: null,
    fingerprint: null,
    pending: null,
    stocks: [],
    ballots: [],
    forks: [],
    copied: false,
    trustee: true,
    roundKeys: [],
    aggregates: [],
  };
}

/** The key serves this round from now on, and no other. */
export function bindKey(journal: Journal, use: KeyUse): Result<Journal, JournalRefusal> {
  const key = keyFor(journal, use);
  return key.ok ? ok(withKey(journal, use, { ...key.value, rid: use.rid })) : key;
}

/** The one closing that this key's trustee signs. */
export function noteClosing(
  journal: Journal,
  use: KeyUse,
  closing: Digest,
): Result<Journal, JournalRefusal> {
  const key = keyFor(journal, use);
  if (!key.ok) return key;
  const signed = key.value.closing;
  if (signed !== null && signed !== closing) {
    return refuse({ code: 'other_closing_signed', keyIndex: use.keyIndex, signed });
  }
  return ok(withKey(journal, use, { ...key.value, rid: use.rid, closing }));
}

/** The key's record, if its closing was signed here: before that, its share is put to nothing. */
export function keyClosed(journal: Journal, use: KeyUse): Result<KeyRecord, JournalRefusal> {
  const key = keyFor(journal, use);
  return key.ok && key.value.closing === null
    ? refuse({ code: 'closing_not_signed_here', keyIndex: use.keyIndex })
    : key;
}

/**
 * The one list of blinded targets that this trustee signs. With two, blinded in part by the same
 * trustees, their difference would give the number away.
 */
export function noteBlinding(
  journal: Journal,
  use: KeyUse,
  blinded: Digest,
): Result<Journal, JournalRefusal> {
  const key = keyClosed(journal, use);
  if (!key.ok) return key;
  const signed = key.value.blinded;
  if (signed !== undefined && signed !== blinded) {
    return refuse({ code: 'other_blinding_signed', keyIndex: use.keyIndex, signed });
  }
  return ok(withKey(journal, use, { ...key.value, blinded }));
}

/**
 * The one list of targets that this key's share is put to, under the closing signed here; of a
 * `tested` round the one list of blinded targets signed here.
 */
export function noteTargets(
  journal: Journal,
  use: KeyUse,
  targets: Digest,
  tested = false,
): Result<Journal, JournalRefusal> {
  const key = keyClosed(journal, use);
  if (!key.ok) return key;
  const { blinded, targets: done } = key.value;
  if (tested && blinded !== targets) {
    return refuse({ code: 'blinding_not_signed_here', keyIndex: use.keyIndex });
  }
  if (done !== null && done !== targets) {
    return refuse({ code: 'other_targets_decrypted', keyIndex: use.keyIndex, done });
  }
  return ok(withKey(journal, use, { ...key.value, targets }));
}

/** The share of a live key that is free or serves this very round. */
export function keyFor(journal: Journal, use: KeyUse): Result<KeyRecord, JournalRefusal> {
  const key = stockOf(journal, use.sid)?.keys[use.keyIndex];
  if (!key) return refuse({ code: 'share_missing', sid: use.sid, keyIndex: use.keyIndex });
  if (key.rid !== null && key.rid !== use.rid) {
    return refuse({ code: 'key_serves_other_round', keyIndex: use.keyIndex, rid: key.rid });
  }
  return key.share ? ok(key) : refuse({ code: 'share_erased', keyIndex: use.keyIndex });
}

/** The share goes for good; what it was used for stays written. */
export function eraseShare(journal: Journal, sid: string, keyIndex: number): Journal {
  const key = stockOf(journal, sid)?.keys[keyIndex];
  return key ? withKey(journal, { sid, keyIndex }, { ...key, share: null }) : journal;
}

export function stockOf(journal: Journal, sid: string): StockRecord | undefined {
  return journal.stocks.find((stock) => stock.sid === sid);
}

export function withStock(journal: Journal, stock: StockRecord): Journal {
  const others = journal.stocks.filter(({ sid }) => sid !== stock.sid);
  return { ...journal, stocks: [...others, stock] };
}

export function ownBallot(journal: Journal, rid: string): OwnBallot | undefined {
  return journal.ballots.find((ballot) => ballot.rid === rid);
}

/** In place of the last one in the round; what was refused before is not forgotten. */
export function withBallot(journal: Journal, ballot: OwnBallot): Journal {
  const others = journal.ballots.filter(({ rid }) => rid !== ballot.rid);
  const last = ownBallot(journal, ballot.rid);
  const gone = last && last.fate === 'refused' && last.digest !== ballot.digest;
  const refused = [...(last?.refused ?? []), ...(gone ? [last.digest] : [])];
  const noted = refused.length === 0 ? ballot : { ...ballot, refused };
  return { ...journal, ballots: [...others, noted] };
}

/** Its member takes the loss of the last ballot in the round upon itself. */
export function waived(journal: Journal, rid: string): Journal {
  const own = ownBallot(journal, rid);
  return own ? withBallot(journal, { ...own, fate: 'waived' }) : journal;
}

export function withRoundKey(journal: Journal, key: RoundKey): Journal {
  const others = journal.roundKeys.filter(({ rid }) => rid !== key.rid);
  return { ...journal, roundKeys: [...others, key] };
}

/** Several drafts may go round: which of them was published, its commitment tells. */
export function withAggregate(journal: Journal, kept: KeptAggregate): Journal {
  return { ...journal, aggregates: [...journal.aggregates, kept] };
}

function withKey(
  journal: Journal,
  { sid, keyIndex }: { readonly sid: string; readonly keyIndex: number },
  key: KeyRecord,
): Journal {
  const stock = must(stockOf(journal, sid), 'a stock: its key was just found');
  return withStock(journal, { ...stock, keys: stock.keys.with(keyIndex, key) });
}
