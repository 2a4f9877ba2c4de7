/**
 * Who goes on, in the decision: what follows from each count, so that anybody can walk it again.
 *
 * Use      decision.ts, in each round and beside them; the verifier derives it once more.
 * Shapes   `next` of a round: the tally best first, the line that was drawn, the names that go on;
 *          `field` beside the rounds: what the chair recorded.
 * Source   spec/choice.md §6, spec/record.md §8.
 */

import type { JsonObject } from '../basics/canonical.ts';
import { writeInstant } from '../basics/instant.ts';
import { type FieldDecision, stepAfter } from '../table/rounds/field.ts';
import type { Placed, Step } from '../table/rules/choice/step.ts';
import type { Selection } from '../table/selection.ts';

type Narrowed = Pick<Selection, 'field'>;

/** The step that followed from the round; no field where the rule draws nothing. */
export function nextJson({ field }: Narrowed, round: string): JsonObject {
  const step = stepAfter({ field }, round);
  return step === undefined ? {} : { next: stepJson(step) };
}

export function decisionsJson({ field }: Narrowed): readonly JsonObject[] {
  return field
    .filter((entry): entry is FieldDecision => entry.kind === 'decision')
    .map(({ at, names, reason }) => ({ at: writeInstant(at), names, reason }));
}

function stepJson({ phase, table, tie, follows, next }: Step): JsonObject {
  const level = tie && { tie: { names: tie.names, broken: tie.broken } };
  return { phase, tally: table.map(placeJson), ...level, follows, names: next };
}

function placeJson({
  candidate,
  place,
  stays,
  verdict,
  why,
  breadth,
  resistance,
  ...votes
}: Placed): JsonObject {
  const spread = breadth === null ? {} : { breadth };
  const { for: favour, against } = votes;
  const said = resistance === null ? { for: favour, against } : { resistance };
  return { candidate, place, ...said, ...spread, stays, verdict, why };
}
