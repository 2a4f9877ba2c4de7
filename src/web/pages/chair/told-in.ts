/**
 * What the sums of a weighted poll would tell if it were called at a moment, of those who take part
 * then.
 *
 * Use      the dialogs of the chair that plan one or call one.
 * Shapes   `undefined`: it is none, or somebody cannot be weighed so.
 */

import type { Instant } from '../../../basics/instant.ts';
import type { RoundPlan } from '../../../table/definition/definition.ts';
import { definitionInForce } from '../../../table/endings/rule-change.ts';
import { type ToldByWeights, toldByWeights } from '../../../table/foresight/weights-told.ts';
import { takingPart } from '../../../table/seats/recusal.ts';
import type { Selection } from '../../../table/selection.ts';
import { publishedSets } from '../../../table/soundings/floors.ts';
import { unitsOf, unweighed } from '../../../table/soundings/weighing.ts';

export function toldIn(
  selection: Selection,
  plan: Pick<RoundPlan, 'reveal' | 'classes' | 'weighed'>,
  at: Instant,
): ToldByWeights | undefined {
  const { weighed } = plan;
  const ids = takingPart(selection, at);
  const members = selection.members.filter(({ id }) => ids.includes(id));
  if (!weighed || unweighed(members, weighed) !== undefined) return undefined;
  const definition = definitionInForce(selection);
  const sets = publishedSets(definition, plan, ids);
  return toldByWeights(definition, sets, unitsOf(members, weighed));
}
