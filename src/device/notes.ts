/**
 * What a page may know of a seat's journal.
 *
 * Use      agent.ts gives it to the worker, which shows it.
 * Secrets  none: neither seed nor share is in it.
 */

import type { Digest, SeatId } from '../table/ids.ts';
import type { Act } from '../table/selection.ts';
import { parseWish } from '../table/wish-parser.ts';
import { forkFile } from './fork-file.ts';
import type { Journal, OwnBallot } from './journal.ts';

/** What a page may know of the journal. */
export type Notes = {
  readonly seat: SeatId;
  readonly pending: Act['type'] | null;
  readonly ballots: readonly OwnBallot[];
  readonly fingerprint: Digest | null;
  /** Keys whose share this device still holds. */
  readonly shares: number;
  readonly forks: Journal['forks'];
  /** Of forks that anybody can judge, the files that show them. */
  readonly evidence: readonly string[];
  /** The seat's key lies on another device too. */
  readonly copied: boolean;
  /** Whether this device does a trustee's duties. */
  readonly trustee: boolean;
};

export function notesOf(journal: Journal): Notes {
  const { seat, pending, ballots, fingerprint, forks, stocks, copied, trustee } = journal;
  const wish = pending && parseWish(pending.wish);
  const shares = stocks.flatMap(({ keys }) => keys).filter(({ share }) => share !== null).length;
  return {
    seat,
    pending: wish?.ok ? wish.value.act.type : null,
    ballots,
    fingerprint,
    shares,
    forks,
    evidence: forks.flatMap((fork) => forkFile(fork, journal) ?? []),
    copied,
    trustee,
  };
}
