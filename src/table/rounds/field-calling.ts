/**
 * What the field asks of the next call: the names that go on, and what must be counted of them.
 *
 * Use      round-calling.ts, confessional-calling.ts; a call leaves out who does not go on, as it
 *          leaves out who has withdrawn.
 * Errors   a plan that leaves out a name that goes on, or counts less than the rule needs.
 * Source   spec/choice.md §4.
 */

import type { Instant } from '../../basics/instant.ts';
import { isRunning } from '../candidacies/candidacy.ts';
import type { RoundPlan } from '../definition/definition.ts';
import { fieldNow, narrowingNow, nthOf } from './field.ts';
import type { CandidateId } from '../ids.ts';
import type { Stage } from '../rules/choice/choice.ts';
import type { Narrowing } from '../rules/choice/narrowing.ts';
import type { Refusal, Selection } from '../selection.ts';
import { dayOf } from '../seats/sitting.ts';
import { isTested } from '../soundings/index.ts';

/** Names of the plan that run, and go on. */
export function namesCalled(
  selection: Selection,
  plan: RoundPlan,
  at: Instant,
): readonly CandidateId[] {
  const field = fieldNow(selection);
  return plan.candidates.filter(
    (id) => runs(selection, id, at) && (field === undefined || field.names.includes(id)),
  );
}

export function fieldRefusal(
  selection: Selection,
  plan: RoundPlan,
  at: Instant,
): Refusal | undefined {
  const choice = narrowingNow(selection);
  if (choice === undefined) return undefined;
  return (
    stopped(selection) ??
    leftOut(selection, plan, at) ??
    ungraded(selection, { choice, plan, at }) ??
    uncounted(selection, choice, plan)
  );
}

/** What a straw poll planned now would have to ask, for the rule to draw on it. */
export function askedNow(selection: Selection): Pick<RoundPlan, 'names' | 'reveal' | 'classes'> {
  const choice = narrowingNow(selection);
  const stage = choice && stageNow(selection, choice);
  const last = selection.plans.findLast(({ kind }) => kind === 'straw-poll');
  const again = choice === undefined || 'eliminate' in choice ? null : (last?.names ?? null);
  const preferences = stage?.preferences ?? null;
  const names = preferences === null ? again : { exactly: preferences };
  const classes = stage?.breadth?.groups ?? [];
  return { names, reveal: classes.length > 0 ? 'classes' : 'counts', classes };
}

function stageNow(selection: Selection, choice: Narrowing): Stage | undefined {
  return 'eliminate' in choice ? choice.eliminate[nthOf(selection) - 1] : undefined;
}

/** The kind of sounding that the rule draws on. */
export function kindAsked(selection: Selection): 'straw-poll' | 'resistance-poll' {
  const choice = narrowingNow(selection);
  return choice !== undefined && 'resistance' in choice ? 'resistance-poll' : 'straw-poll';
}

function stopped(selection: Selection): Refusal | undefined {
  const { follows, step } = fieldNow(selection) ?? {};
  if (!step) return undefined;
  const { round } = step;
  if (follows === 'put-to-body') return { code: 'field_put_to_body', round };
  return follows === 'exhausted' ? { code: 'rounds_exhausted', round } : undefined;
}

function leftOut(selection: Selection, plan: RoundPlan, at: Instant): Refusal | undefined {
  const names = fieldNow(selection)?.names ?? [];
  const missing = names.find((id) => runs(selection, id, at) && !plan.candidates.includes(id));
  return missing === undefined ? undefined : { code: 'name_left_out', candidate: missing };
}

type Calling = {
  readonly choice: Narrowing;
  readonly plan: RoundPlan;
  readonly at: Instant;
};

/** Least resistance is among grades, of the zero option too; whoever only hears may do so. */
function ungraded(selection: Selection, { choice, plan, at }: Calling): Refusal | undefined {
  if (!('resistance' in choice) || plan.kind === 'confessional' || isTested(plan)) return undefined;
  if (plan.kind !== 'resistance-poll') return { code: 'resistance_not_asked', round: plan.id };
  const { zero } = choice;
  if (zero === null || namesCalled(selection, plan, at).includes(zero)) return undefined;
  return { code: 'zero_left_out', candidate: zero };
}

/** What the stage asks for: so many names each, and groups counted apart for breadth. */
function uncounted(selection: Selection, choice: Narrowing, plan: RoundPlan): Refusal | undefined {
  const stage = stageNow(selection, choice);
  const heard = plan.kind === 'confessional';
  const names = plan.names ?? null;
  if (stage === undefined || (heard && names === null) || isTested(plan)) return undefined;
  const { preferences, breadth } = stage;
  const given = names?.exactly ?? 0;
  if (given !== (preferences ?? 0)) {
    return { code: 'preferences_differ', given, needed: preferences ?? 0 };
  }
  const apart = plan.reveal === 'classes' ? plan.classes : [];
  const group = heard ? undefined : breadth?.groups.find((one) => !apart.includes(one));
  return group === undefined ? undefined : { code: 'breadth_not_counted', group };
}

function runs({ candidacies }: Selection, candidate: CandidateId, at: Instant): boolean {
  const found = candidacies.find(({ id }) => id === candidate);
  return found !== undefined && isRunning(found.facts, dayOf(at));
}
