/**
 * Faults of a definition that no part shows alone: names that meet nobody, numbers that cannot
 * hold.
 *
 * Use      definition-parser.ts, after every part was read.
 * Shapes   n: the members who may hold keys and sit when the first planned round opens, or, with
 *          no round planned, whose membership has no end; t > f, 2q - n > f, t and q at most n.
 * Source   spec/process.md §2.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { Definition, Post, RoundPlan } from './definition.ts';
import { flaw } from '../fault-codes.ts';
import { planShapeFault } from './plan-shape.ts';
import { assemblyOf } from '../rules/assembly.ts';
import { choiceFault } from '../rules/choice/choice-checks.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { ruleFault } from '../rules/rule-checks.ts';
import { type Term, isSitting } from '../seats/sitting.ts';
import { asksForCounts, unbuiltRound } from '../soundings/index.ts';
import { boardOf } from '../soundings/bound.ts';
import { unweighed } from '../soundings/weighing.ts';
import { boardFault, holdingGroups, mayHoldKeys } from '../ceremony/trustee-board.ts';

/** With two members each would read the other's answer off the counts. */
const FEWEST_MEMBERS = 3;

type Check = (definition: Definition) => Refused<Fault> | undefined;

export const definitionFault: Check = (definition) => {
  for (const check of [
    idsFault,
    groupsFault,
    roundsFault,
    silenceFault,
    bodyRule,
    boardFault,
    trusteesFault,
  ]) {
    const found = check(definition);
    if (found !== undefined) return found;
  }
  return undefined;
};

const idsFault: Check = (definition) => {
  const { post, posts, members, candidates, rounds, criteria, facilitation } = definition;
  return (
    postsFault(post, posts) ??
    twice(members, '/members') ??
    twice(candidates, '/candidates') ??
    twice(rounds, '/rounds') ??
    twice(criteria, '/criteria') ??
    twice(facilitation.facilitators, '/facilitation/facilitators')
  );
};

function postsFault(post: Post, posts: readonly Post[]): Refused<Fault> | undefined {
  const at = posts.findIndex(({ id }) => id === post.id);
  if (at >= 0) return flaw('id_twice', `${below('/posts', at)}/id`, { id: post.id });
  return twice(posts, '/posts');
}

const groupsFault: Check = ({ body, members }) => {
  for (const [id, group] of Object.entries(body.groups)) {
    const at = `${below('/body/groups', id)}/members`;
    if (group.members.length === 0) return flaw('group_empty', at, { group: id });
    for (const [index, member] of group.members.entries()) {
      if (!members.some((known) => known.id === member)) {
        return flaw('member_unknown', below(at, index), { member });
      }
      if (group.members.indexOf(member) !== index) {
        return flaw('id_twice', below(at, index), { id: member });
      }
    }
  }
  return undefined;
};

const roundsFault: Check = (definition) => {
  for (const [index, plan] of definition.rounds.entries()) {
    const found = planFault(plan, definition, below('/rounds', index));
    if (found !== undefined) return found;
  }
  return undefined;
};

function planFault(
  plan: RoundPlan,
  definition: Definition,
  at: string,
): Refused<Fault> | undefined {
  const { body, candidates } = definition;
  const what = unbuiltRound(plan);
  if (what !== undefined) {
    const field = what === plan.kind ? 'kind' : 'reveal';
    return flaw('not_built_yet', below(at, field), { what });
  }
  if (asksForCounts(plan, definition.rule, boardOf(definition))) {
    return flaw('rule_asks_for_counts', below(at, 'reveal'));
  }
  if (plan.closes <= plan.opens) return flaw('closes_before_opens', below(at, 'closes'));
  const shape = planShapeFault(plan, at);
  if (shape !== undefined) return shape;
  for (const [index, candidate] of plan.candidates.entries()) {
    const place = below(`${at}/candidates`, index);
    if (!candidates.some(({ id }) => id === candidate)) {
      return flaw('candidate_unknown', place, { candidate });
    }
  }
  for (const [index, group] of plan.classes.entries()) {
    const place = below(`${at}/classes`, index);
    if (body.groups[group] === undefined) return flaw('group_unknown', place, { group });
  }
  return plan.kind === 'confessional'
    ? talksFault(plan, definition, at)
    : weighedFault(plan, definition, at);
}

/** Each has the weight, it comes to a unit, and all together can still be opened. */
function weighedFault(
  { weighed }: RoundPlan,
  { members }: Definition,
  at: string,
): Refused<Fault> | undefined {
  const found = weighed ? unweighed(members, weighed) : undefined;
  if (found === undefined) return undefined;
  const { code, ...details } = found;
  return flaw(code, `${at}/weighed`, details);
}

/** What the body's custom keeps of talks, and whether a later sealed tally can check them. */
function talksFault(
  { closes, checkedBy }: RoundPlan,
  { facilitation, rounds }: Definition,
  at: string,
): Refused<Fault> | undefined {
  if (facilitation.trace === 'none') return flaw('talks_leave_no_trace', below(at, 'kind'));
  if (checkedBy === undefined || checkedBy === null) return undefined;
  const place = below(at, 'checkedBy');
  if (facilitation.trace === 'held') return flaw('check_needs_count', place);
  const poll = rounds.find(({ id }) => id === checkedBy);
  if (poll?.names) return flaw('check_needs_scale', place);
  if (poll?.kind !== 'straw-poll' || poll.reveal === 'passes') {
    return flaw('check_not_a_straw_poll', place, { round: checkedBy });
  }
  return poll.opens < closes ? flaw('check_before_talks', place) : undefined;
}

const silenceFault: Check = ({ silence }) => {
  const { brokenBy, shortestHours, hours } = silence;
  if (shortestHours !== null && shortestHours > hours) {
    return flaw('shortest_too_long', '/silence/shortestHours', { shortestHours, hours });
  }
  for (const [index, word] of brokenBy.entries()) {
    if (brokenBy.indexOf(word) !== index) {
      return flaw('word_twice', below('/silence/brokenBy', index), { word });
    }
  }
  // Silence that nothing breaks would adopt every text.
  return brokenBy.includes('objection')
    ? undefined
    : flaw('objection_must_break', '/silence/brokenBy');
};

const bodyRule: Check = ({ rule, fallback, members, body, candidates }) => {
  const assembly = assemblyOf(members, body.groups);
  const around = { groups: assembly.groups, candidates: candidates.map(({ id }) => id) };
  const faultOf = (one: DecisionRule, at: string) =>
    ruleFault(one, assembly, at) ?? choiceFault(one, around, `${at}/choose`);
  return (
    faultOf(rule, '/rule') ?? (fallback ? faultOf(fallback.rule, '/fallback/rule') : undefined)
  );
};

const trusteesFault: Check = (definition) => {
  const { body, trustees } = definition;
  const { threshold, closingQuorum } = trustees;
  const { assumedCorrupt } = body;
  const sitting = sittingFirst(definition);
  if (sitting < FEWEST_MEMBERS)
    return flaw('too_few_members', '/members', { members: sitting, least: FEWEST_MEMBERS });
  const members = trusteesFirst(definition);
  const groups = holdingGroups(body.groups, trustees);
  for (const [group, { actsTogether, members: together }] of Object.entries(groups)) {
    if (actsTogether && together.length > assumedCorrupt) {
      const size = together.length;
      return flaw('group_too_large', '/body/assumedCorrupt', { group, size, assumedCorrupt });
    }
  }
  const numbers = { threshold, closingQuorum, assumedCorrupt, members };
  if (threshold <= assumedCorrupt) return flaw('threshold_too_low', '/trustees/threshold', numbers);
  if (threshold > members) return flaw('threshold_too_high', '/trustees/threshold', numbers);
  const quorum = '/trustees/closingQuorum';
  if (closingQuorum > members) return flaw('closing_quorum_too_high', quorum, numbers);
  return 2 * closingQuorum - members > assumedCorrupt
    ? undefined
    : flaw('closing_quorum_too_low', quorum, numbers);
};

type Beginning = {
  readonly rounds: readonly Pick<RoundPlan, 'opens'>[];
  readonly members: readonly Term[];
};

/** So many trustees there are, at most: those who sit then and may hold keys. */
export function trusteesFirst({ rounds, members, trustees }: Definition): number {
  const holding = members.filter(({ id }) => mayHoldKeys(trustees, id));
  return sittingFirst({ rounds, members: holding });
}

/** So many sit when the first planned round opens. */
export function sittingFirst({ rounds, members }: Beginning): number {
  const first = rounds.toSorted((a, b) => a.opens - b.opens)[0];
  const seated = members.filter((member) =>
    first === undefined ? member.to === null : isSitting(member, first.opens),
  );
  return seated.length;
}

function twice(list: readonly { readonly id: string }[], at: string): Refused<Fault> | undefined {
  const index = list.findIndex(({ id }, place) => list.findIndex((one) => one.id === id) !== place);
  const id = list[index]?.id;
  return id === undefined ? undefined : flaw('id_twice', `${below(at, index)}/id`, { id });
}
