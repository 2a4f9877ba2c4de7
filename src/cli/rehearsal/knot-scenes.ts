/**
 * Moves that open together, in a rehearsal: when they are tied, and what each member says.
 *
 * Use      script.ts asks what is due and what is said; cast.ts ties.
 * Shapes   in a knot that the answers do not know, which a person tied, stand-ins say yes.
 */

import { later, writeInstant } from '../../basics/instant.ts';
import type { Answers, BallotAnswers, PlannedKnot } from '../../table/answers/answers.ts';
import type { MemberId } from '../../table/ids.ts';
import { KNOT_ITEM } from '../../table/knots/knot.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import type { Selection } from '../../table/selection.ts';
import { type Played, REASON, type Stage, chair } from './stage.ts';

const HOUR = 3_600_000;

/** The next one, once as many silences are over as it waits for. */
export function dueKnot(selection: Selection, { knots }: Answers): PlannedKnot | undefined {
  const planned = knots[selection.knots.length];
  return planned !== undefined && selection.silences.length >= planned.afterSilence
    ? planned
    : undefined;
}

/** What a member says, one sheet after another. */
export function knotSheets(
  { knots }: Answers,
  { number }: Round,
  member: MemberId,
): readonly BallotAnswers[] {
  const planned = knots[number - 1];
  const said = planned === undefined ? ['yes'] : (planned.answers[member] ?? []);
  return said.map((word) => ({ [KNOT_ITEM]: word }));
}

export async function tie({ moves, hours }: PlannedKnot, stage: Stage): Promise<Played> {
  const closes = writeInstant(later(stage.clock.now(), hours * HOUR));
  return chair(stage, { type: 'TieKnot', moves, closes, reason: REASON });
}
