/**
 * Who can be trustees, and whether their number keeps the promise of secrecy.
 *
 * Shapes   n trustees, threshold t, closing quorum q, f assumed corrupt: n >= max(t, q), t > f,
 *          2q - n > f, and f is no less than the largest group assumed to act together.
 * Source   spec/protocol.md §§1.1, 11.4, 13.2.
 */

import type { Instant } from '../../basics/instant.ts';
import { type MemberId, seatOf } from '../ids.ts';
import type { Refusal, Selection } from '../selection.ts';
import { sitting } from '../seats/sitting.ts';
import { holdingGroups, mayHoldKeys } from './trustee-board.ts';

/**
 * Members sitting now, of the board where there is one, whose device holds their seat, in protocol
 * order; but for those whose device was proven to cheat.
 */
export function trusteesAt(
  selection: Pick<Selection, 'members' | 'seats' | 'ceremonies' | 'definition'>,
  at: Instant,
): readonly MemberId[] {
  const guilty = atFault(selection);
  const { trustees } = selection.definition;
  return sitting(selection, at).filter(
    (id) =>
      mayHoldKeys(trustees, id) &&
      (selection.seats[seatOf(id)]?.key ?? null) !== null &&
      !guilty.includes(id),
  );
}

/** Who was proven to have dealt or complained falsely, and has the same device still. */
export function atFault({ ceremonies }: Pick<Selection, 'ceremonies'>): readonly MemberId[] {
  return ceremonies.flatMap(({ faults, lost }) =>
    faults
      .filter(({ kind }) => kind === 'bad-share' || kind === 'false-complaint')
      .flatMap(({ members }) => members.filter((member) => !lost.includes(member))),
  );
}

/** Why these trustees cannot hold a key ceremony, or `undefined` if they can. */
export function unfitTrustees(selection: Selection, at: Instant): Refusal | undefined {
  const { body, trustees: settings } = selection.definition;
  const { threshold, closingQuorum } = settings;
  const { assumedCorrupt } = body;
  const trustees = trusteesAt(selection, at).length;
  const numbers = { threshold, closingQuorum, assumedCorrupt };
  if (trustees < quorumOf(settings)) {
    return { code: 'too_few_trustees', enrolled: trustees, ...numbers };
  }
  const together = Object.values(holdingGroups(body.groups, settings)).filter(
    ({ actsTogether }) => actsTogether,
  );
  const safe =
    threshold > assumedCorrupt &&
    2 * closingQuorum - trustees > assumedCorrupt &&
    together.every(({ members }) => members.length <= assumedCorrupt);
  return safe ? undefined : { code: 'trustees_unsafe', trustees, ...numbers };
}

/** So many must take part in everything that the trustees do. */
export function quorumOf(settings: {
  readonly threshold: number;
  readonly closingQuorum: number;
}): number {
  return Math.max(settings.threshold, settings.closingQuorum);
}
