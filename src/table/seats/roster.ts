/**
 * Changes after opening: members who join or leave, rounds that are added.
 *
 * Use      decisions of the chair with a reason. Who joins answers from then on and is a trustee
 *          from the next key ceremony; who leaves stays a trustee of the keys that stand.
 * Source   spec/process.md §4.4, §6.1.
 */

import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import type { MemberDefinition, RoundPlan } from '../definition/definition.ts';
import { type Asked, type Verdict, agreed, refused, timeOf } from '../asked.ts';
import { roundOf } from '../rounds/round-lookup.ts';
import { ruleInForce } from '../endings/rule-change.ts';
import { type Assembly, assemblyOf } from '../rules/assembly.ts';
import { inClass, leaves } from '../rules/classes.ts';
import type { SeatingWish } from './seating.ts';
import type { Refusal, Selection } from '../selection.ts';
import { dayOf, isSitting } from './sitting.ts';
import { asksForCounts, unbuiltRound } from '../soundings/index.ts';
import { boardOf } from '../soundings/bound.ts';
import { unweighed } from '../soundings/weighing.ts';

type ActOf<Type extends SeatingWish['type']> = Extract<SeatingWish, { readonly type: Type }>;

export function addMember(asked: Asked, act: ActOf<'AddMember'>): Verdict {
  const { selection } = asked;
  const { id } = act.member;
  if (selection.members.some((member) => member.id === id)) {
    return refused({ code: 'member_known_already', member: id });
  }
  const weight = weightMissing(selection, act.member);
  if (weight !== undefined) return refused({ code: 'weight_missing', member: id, weight });
  return duringNoRound(selection) ?? agreed({ type: 'MemberAdded', member: act.member });
}

/** A weight that a rule or a poll ahead adds up and the newcomer does not have. */
function weightMissing(
  selection: Selection,
  { id, weights }: MemberDefinition,
): string | undefined {
  const { fallback } = selection.definition;
  const rules = [ruleInForce(selection), ...(fallback === null ? [] : [fallback.rule])];
  const ruled = rules
    .flatMap(({ pass }) => leaves(pass))
    .filter((leaf) => inClass([id], leaf.in, groupsOf(selection)).length > 0)
    .map(({ sum }) => sum)
    .filter((sum) => sum !== 1);
  const polled = selection.plans
    .filter((plan) => roundOf(selection, plan.id)?.stage !== 'counted')
    .flatMap(({ weighed }) => (weighed ? [weighed.by] : []));
  return [...ruled, ...polled].find((weight) => weights[weight] === undefined);
}

function groupsOf({ definition, members }: Selection): Assembly['groups'] {
  return assemblyOf(members, definition.body.groups).groups;
}

export function removeMember(asked: Asked, act: ActOf<'RemoveMember'>): Verdict {
  const { selection, at } = asked;
  const member = selection.members.find(({ id }) => id === act.member);
  const gone = member !== undefined && member.to !== null && member.to < dayOf(at);
  if (member === undefined || gone) return refused({ code: 'member_unknown', member: act.member });
  const verdict = duringNoRound(selection);
  if (verdict !== undefined) return verdict;
  return agreed({ type: 'MemberRemoved', member: act.member, on: dayOf(at) });
}

export function planRound(asked: Asked, act: ActOf<'PlanRound'>): Verdict {
  const { selection, at } = asked;
  const plan = {
    ...act.round,
    opens: timeOf(act.round.opens),
    closes: timeOf(act.round.closes),
  };
  const known = [...selection.plans, ...selection.knots.map((knot) => knot.plan)];
  if (known.some(({ id }) => id === plan.id)) {
    return refused({ code: 'round_known_already', round: plan.id });
  }
  const what = unbuiltRound(plan);
  if (what !== undefined) return refused({ code: 'not_built_yet', what });
  if (asksForCounts(plan, ruleInForce(selection), boardOf(selection))) {
    return refused({ code: 'rule_asks_for_counts', round: plan.id });
  }
  if (plan.closes <= plan.opens || plan.closes <= at) return refused({ code: 'round_times_wrong' });
  const stranger = plan.candidates.find(
    (candidate) => !selection.candidacies.some(({ id }) => id === candidate),
  );
  if (stranger !== undefined) return refused({ code: 'candidate_unknown', candidate: stranger });
  const group = plan.classes.find((name) => selection.definition.body.groups[name] === undefined);
  if (group !== undefined) return refused({ code: 'group_unknown', group });
  const refusal =
    plan.kind === 'confessional'
      ? talksRefusal(selection, plan)
      : plan.weighed
        ? unweighed(
            selection.members.filter((one) => isSitting(one, at)),
            plan.weighed,
          )
        : undefined;
  return refusal ? refused(refusal) : agreed({ type: 'RoundPlanned', round: plan });
}

/** Whether the body's custom lets talks be planned, and the poll that is to check them is ahead. */
function talksRefusal(selection: Selection, { checkedBy }: RoundPlan): Refusal | undefined {
  const { trace } = selection.definition.facilitation;
  if (trace === 'none') return { code: 'talks_leave_no_trace' };
  if (checkedBy === undefined || checkedBy === null) return undefined;
  if (trace === 'held') return { code: 'count_not_kept' };
  const poll = selection.plans.find(({ id }) => id === checkedBy);
  if (poll?.kind !== 'straw-poll' || poll.reveal === 'passes')
    return { code: 'check_not_a_straw_poll', round: checkedBy };
  const called = roundOf(selection, checkedBy) !== undefined;
  return called ? { code: 'check_called_already', round: checkedBy } : undefined;
}

function duringNoRound(selection: Selection): Verdict | undefined {
  const running = soundingUnderWay(selection);
  if (running === undefined) return undefined;
  return refused({ code: 'round_open_now', round: running.id });
}
