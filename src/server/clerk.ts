/**
 * The clerk: says that a stated time has come, and nothing else.
 *
 * Use      a room asks what is due before it judges anything, and when to look again.
 * Shapes   deadlines are computed from the ledger, so that a restart forgets none.
 * Secrets  the clerk's seed signs `TimeCame` and checkpoints; it opens no ballot.
 */

import { toBase64url } from '../basics/bytes.ts';
import { type Instant, writeInstant } from '../basics/instant.ts';
import { type KeyPair, sign } from '../crypto/signature.ts';
import { wishText } from '../record/entry.ts';
import type { Signed } from '../record/ledger.ts';
import { type Deadline, deadlines } from '../table/deadlines.ts';
import type { Selection, Wish } from '../table/selection.ts';

/** What is due by `now`, the earliest first. */
export function dueBy(selection: Selection, now: Instant): readonly Deadline[] {
  return inOrder(selection).filter(({ due }) => due <= now);
}

/** When the next time comes, after `now`. */
export function nextDue(selection: Selection, now: Instant): Instant | undefined {
  return inOrder(selection).find(({ due }) => due > now)?.due;
}

export function sayTimeCame(selection: Selection, deadline: Deadline, clerk: KeyPair): Signed {
  const { mode, origin, numbers } = selection;
  const { what, of, due } = deadline;
  const wish: Wish = {
    protocol: 'doyen/1',
    mode,
    origin,
    actor: 'clerk',
    nr: (numbers['clerk'] ?? 0) + 1,
    seen: null,
    act: { type: 'TimeCame', what, of, due: writeInstant(due) },
  };
  return { wish, signature: toBase64url(sign(clerk.seed, wishText(wish))) };
}

function inOrder(selection: Selection): readonly Deadline[] {
  return [...deadlines(selection)].sort((a, b) => a.due - b.due);
}
