/**
 * When two devices of one seat act at once: one of them finds its number taken, and asks again.
 *
 * Use      agent.ts, after a refusal; only where the journal knows that there is another device.
 * Source   spec/device.md §7.
 */

import { mustOk } from '../basics/bug.ts';
import { enclosureOf, parseWish } from '../table/wish-parser.ts';
import type { Declined, Signed } from './board.ts';
import { type Journal, withBallot } from './journal.ts';
import type { Letter } from './outbox.ts';

/** So often is the same asked again; each time another act came in between. */
export const MOST_TRIES = 3;

/** The seat's other device was first: its act has the number that ours was to have. */
export function isCrossed({ copied }: Pick<Journal, 'copied'>, { code }: Declined): boolean {
  return copied && code === 'number_used';
}

/** The same act for the next number; the rules say whether it still has a place. */
export function sameAgain(
  letter: Signed,
  journal: Journal,
): Pick<Letter, 'act' | 'enclosure' | 'journal'> {
  const { act } = mustOk(parseWish(letter.wish), 'a wish that this seat has signed');
  const own = journal.ballots.find(({ digest }) => digest === enclosureOf(act));
  const again = own ? withBallot(journal, { ...own, fate: 'sent' }) : journal;
  return { act, enclosure: letter.enclosure, journal: again };
}
