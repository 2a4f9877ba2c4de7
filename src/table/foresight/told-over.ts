/**
 * What the sums of a weighted poll would tell of those whom it asks.
 *
 * Use      `toldOver` when a round is called, `toldFully` in the set-up, `toldAt` of those who
 *          would take part at a moment in the chair's dialogs.
 * Shapes   `undefined`: it is no weighted poll, or somebody cannot be weighed so.
 * Source   spec/rules.md §11.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Definition, MemberDefinition, RoundPlan } from '../definition/definition.ts';
import { definitionInForce } from '../endings/rule-change.ts';
import { takingPart } from '../seats/recusal.ts';
import type { Selection } from '../selection.ts';
import { publishedSets } from '../soundings/floors.ts';
import { unitsOf, unweighed } from '../soundings/weighing.ts';
import { type ToldByFewer, toldByFewer } from './fewer-told.ts';
import { type ToldByWeights, toldByWeights } from './weights-told.ts';

type Plan = Pick<RoundPlan, 'reveal' | 'classes' | 'weighed'>;
type Judging = Pick<Definition, 'rule' | 'body'>;
type Weighable = Pick<MemberDefinition, 'id' | 'weights'>;

export type Told = ToldByWeights & { readonly fewer: ToldByFewer };

export function toldOver(
  definition: Judging,
  plan: Plan,
  members: readonly Weighable[],
): ToldByWeights | undefined {
  const weighing = weighingOf(definition, plan, members);
  return weighing && toldByWeights(definition, weighing.sets, weighing.units);
}

/** Also where fewer make the sums: more to reckon, for pages. */
export function toldFully(
  definition: Judging,
  plan: Plan,
  members: readonly Weighable[],
): Told | undefined {
  const told = toldOver(definition, plan, members);
  const weighing = weighingOf(definition, plan, members);
  if (told === undefined || weighing === undefined) return undefined;
  return { ...told, fewer: toldByFewer(definition, weighing.sets, weighing.units) };
}

export function toldAt(selection: Selection, plan: Plan, at: Instant): Told | undefined {
  const ids = takingPart(selection, at);
  const members = selection.members.filter(({ id }) => ids.includes(id));
  return toldFully(definitionInForce(selection), plan, members);
}

function weighingOf(definition: Judging, plan: Plan, members: readonly Weighable[]) {
  const { weighed } = plan;
  if (!weighed || unweighed(members, weighed) !== undefined) return undefined;
  const ids = members.map(({ id }) => id);
  return { sets: publishedSets(definition, plan, ids), units: unitsOf(members, weighed) };
}
