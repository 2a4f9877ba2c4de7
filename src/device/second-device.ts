/**
 * A seat taken over from a file: the second device of a member, or the next one after a loss.
 *
 * Use      `adoptSeat(ports, opened)` with what `openExport` gave; then it is an agent like others,
 *          without a trustee's duties until `beTrustee`.
 * Errors   `export_other_selection`, `seat_held_here`, `export_older`; a log that does not extend
 *          the head in the file is a fork, found at the first reading.
 * Source   spec/device.md §7.
 */

import { type Result, refuse } from '../basics/result.ts';
import { type Agent, type Ports, resumeSeat } from './agent.ts';
import type { Declined } from './board.ts';
import { readJournal, writeJournal } from './journal-text.ts';
import type { Journal } from './journal.ts';
import { signerOfSeed } from './keys.ts';
import type { Export } from './seat-export.ts';

export async function adoptSeat(
  ports: Ports,
  { about, journal }: Export,
): Promise<Result<Agent, Declined>> {
  const { origin, mode, clerk } = await ports.board.summary();
  if (origin !== journal.origin || mode !== journal.mode || clerk !== journal.clerk) {
    return refuse({ code: 'export_other_selection', origin: about.origin });
  }
  const kept = await ports.vault.load();
  const held = kept && readJournal(kept);
  if (kept && !held) return refuse({ code: 'journal_unreadable' });
  if (held?.enrolled) return refuse(heldAlready(held, journal));
  // Nothing is kept of a seat that this key does not open any more.
  const signer = signerOfSeed(journal.seed);
  const session = await ports.board.session(journal.seat, (text) => signer.sign(text));
  if (!session.ok) return session;
  await ports.vault.save(writeJournal(journal));
  const agent = await resumeSeat(ports);
  return agent ?? refuse({ code: 'journal_unreadable' });
}

/** What a device knows already is never replaced, least of all by something older. */
function heldAlready(held: Journal, given: Journal): Declined {
  const [have, has] = [held.head?.size ?? 0, given.head?.size ?? 0];
  return has < have
    ? { code: 'export_older', held: have, given: has }
    : { code: 'seat_held_here', seat: held.seat };
}
