/**
 * The moves that the chair can link: what members could do by themselves today.
 *
 * Use      `movesPossible(selection, now)` for the boxes to tick; undertakings are added one by
 *          one.
 */

import type { Instant } from '../../../basics/instant.ts';
import { isRunning, isSponsor } from '../../../table/candidacies/candidacy.ts';
import type { KnotMove } from '../../../table/knots/knot.ts';
import type { Selection } from '../../../table/selection.ts';
import { dayOf, sitting } from '../../../table/seats/sitting.ts';

/** Objections that stand, made by name; then names that a member puts forward. */
export function movesPossible(selection: Selection, now: Instant): readonly KnotMove[] {
  const { silences, candidacies } = selection;
  const there = sitting(selection, now);
  const day = dayOf(now);
  const lifts = silences.flatMap(({ number, objections }) =>
    objections.flatMap(({ nr, member, lifted }): readonly KnotMove[] =>
      member !== null && lifted === null && there.includes(member)
        ? [{ kind: 'lift-objection', member, silence: number, objection: nr }]
        : [],
    ),
  );
  const running = candidacies.filter(({ facts }) => isRunning(facts, day));
  const withdrawals = running.flatMap((candidacy) =>
    there
      .filter((member) => isSponsor(candidacy, member, day))
      .map((member): KnotMove => ({ kind: 'withdraw-name', member, candidate: candidacy.id })),
  );
  return [...lifts, ...withdrawals];
}

/** An objection stands on record: linking moves is a way out that is worth showing. */
export function isStuck(selection: Selection, now: Instant): boolean {
  return movesPossible(selection, now).some(({ kind }) => kind === 'lift-objection');
}
