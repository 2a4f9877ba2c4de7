/**
 * Opening: the definition and the roster are frozen as the chair's device sees them.
 *
 * Use      `Open` names the fingerprint that all compared; the key ceremony starts with the same
 *          act.
 * Source   spec/process.md §4.3.
 */

import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import { ceremonyStart } from '../ceremony/ceremony-start.ts';
import type { SeatingWish } from './seating.ts';

export function open(asked: Asked, act: Extract<SeatingWish, { type: 'Open' }>): Verdict {
  const { selection, at } = asked;
  if (selection.stage !== 'setting-up') return refused({ code: 'opened_already' });
  if (act.fingerprint !== selection.fingerprint) {
    return refused({
      code: 'fingerprint_differs',
      yours: act.fingerprint,
      ours: selection.fingerprint,
    });
  }
  const start = ceremonyStart(selection, at);
  if (!start.ok) return start;
  return agreed({ type: 'SelectionOpened', fingerprint: act.fingerprint }, start.value);
}
