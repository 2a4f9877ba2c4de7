/**
 * Rounds of one question whose members differ by so few that subtracting their results, of two
 * rounds or of more, says what these answered.
 *
 * Use      a call is refused with it, unless the chair calls knowingly (round-calling.ts); the
 *          booth names those singled out before anybody answers; the set-up says it of planned
 *          rounds (leakage.ts).
 * Shapes   members in a piece (soundings/floors.ts) of fewer than three of both rounds' sets
 *          together that neither round has by itself. One question: one kind, a name in common.
 *          Of more rounds: those whom sums of their sums isolate (row-space.ts), if nobody answers
 *          otherwise than before; who does, hides, but nobody can know that beforehand. Who was
 *          told as one of two is singled out anew when told alone.
 * Source   spec/rules.md §9.7; spec/process.md §6.2.
 */

import type { Definition, RoundPlan } from '../definition/definition.ts';
import type { MemberId, RoundId } from '../ids.ts';
import type { Round } from './rounds.ts';
import { definitionInForce } from '../endings/rule-change.ts';
import { determinedBy } from './row-space.ts';
import type { Selection } from '../selection.ts';
import { FEWEST, type NamedSet, piecesOf, publishedSets } from '../soundings/floors.ts';

/** Counted rounds with whose results those of another single members out. */
export type SingledOut = {
  readonly rounds: readonly RoundId[];
  readonly members: readonly MemberId[];
};

type Plan = Pick<RoundPlan, 'kind' | 'reveal' | 'candidates' | 'classes' | 'names'>;
export type Asking = { readonly plan: Plan; readonly members: readonly MemberId[] };

/**
 * The counted rounds that, with those who could answer them or who did, single members out, each
 * by itself; and all of one question where together they do so to others.
 */
export function singledOutBy(
  selection: Pick<Selection, 'definition' | 'ruleChanges' | 'rounds'>,
  later: Asking,
  by: 'entitled' | 'heard' = 'entitled',
): SingledOut | undefined {
  const definition = definitionInForce(selection);
  if (definition.body.acceptsSmallCounts) return undefined;
  const counted = selection.rounds
    .filter(({ stage }) => stage === 'counted')
    .map((round) => ({ round: round.plan.id, ...askedIn(round, by) }));
  const each = counted
    .map((earlier) => ({
      rounds: [earlier.round],
      members: differing(definition, earlier, later),
    }))
    .filter(({ members }) => members.length > 0);
  const byOne = new Set(each.flatMap(({ members }) => members));
  const together = singledOutTogether(definition, counted, later);
  const more = together?.members.some((member) => !byOne.has(member)) ? [together] : [];
  const found = [...each, ...more];
  return found.length === 0 ? undefined : joined(found);
}

function joined(found: readonly SingledOut[]): SingledOut {
  const rounds = [...new Set(found.flatMap((one) => one.rounds))];
  return { rounds, members: [...new Set(found.flatMap(({ members }) => members))] };
}

/** Of each name the rounds that asked it, as equations whose unknowns are the answers. */
export function singledOutTogether<Of extends Asking & { readonly round: unknown }>(
  definition: Pick<Definition, 'rule' | 'body'>,
  counted: readonly Of[],
  later: Asking,
): { readonly rounds: Of['round'][]; readonly members: readonly MemberId[] } | undefined {
  const setsOf = ({ plan, members }: Asking) => publishedSets(definition, plan, members);
  for (const name of later.plan.candidates) {
    const plan = { ...later.plan, candidates: [name] };
    const earlier = counted.filter((one) => isOneQuestion(one.plan, plan));
    const before = earlier.flatMap(setsOf);
    const known = [...determinedBy(before), ...determinedBy(setsOf(later))];
    const members = newlyTold(determinedBy([...before, ...setsOf(later)]), known);
    if (members.length > 0) return { rounds: earlier.map(({ round }) => round), members };
  }
  return undefined;
}

/**
 * Counted rounds that summed a name of this plan in another measure, heads and weights or two
 * units: what both tell together is not reckoned (spec/rules.md §11.5), only said.
 */
export function measuredOtherwise(
  { rounds }: Pick<Selection, 'rounds'>,
  plan: Plan & Pick<RoundPlan, 'weighed'>,
): readonly RoundId[] {
  const measured = rounds.filter(
    ({ stage, plan: earlier }) =>
      stage === 'counted' &&
      publishesSums(earlier) &&
      earlier.candidates.some((name) => plan.candidates.includes(name)) &&
      measureOf(earlier) !== measureOf(plan) &&
      Boolean(earlier.weighed ?? plan.weighed),
  );
  return publishesSums(plan) ? measured.map(({ plan: { id } }) => id) : [];
}

function measureOf({ kind, weighed }: Pick<RoundPlan, 'kind' | 'weighed'>): string {
  return weighed ? `${weighed.by} in ${weighed.unit}` : kind;
}

/** Members whom two rounds together single out, and neither does alone. */
export function differing(
  definition: Pick<Definition, 'rule' | 'body'>,
  earlier: Asking,
  later: Asking,
): readonly MemberId[] {
  if (!isOneQuestion(earlier.plan, later.plan)) return [];
  const [before, after] = [earlier, later].map(({ plan, members }) =>
    publishedSets(definition, plan, members),
  );
  return singledOut(before ?? [], after ?? []);
}

/** Whoever stayed away is in no sum. */
function askedIn({ plan, entitled, ballots }: Round, by: 'entitled' | 'heard'): Asking {
  const heard = entitled.filter((member) => ballots[member] !== undefined);
  return { plan, members: by === 'heard' ? heard : entitled };
}

function isOneQuestion(earlier: Plan, later: Plan): boolean {
  const same = earlier.kind === later.kind && Boolean(earlier.names) === Boolean(later.names);
  const shared = earlier.candidates.some((name) => later.candidates.includes(name));
  return same && shared && publishesSums(earlier) && publishesSums(later);
}

const SUMMED: readonly Plan['kind'][] = ['straw-poll', 'resistance-poll', 'weighted-poll'];

function publishesSums({ kind, reveal }: Plan): boolean {
  return SUMMED.includes(kind) && (reveal === 'counts' || reveal === 'classes');
}

function singledOut(earlier: readonly NamedSet[], later: readonly NamedSet[]): readonly MemberId[] {
  const before = earlier.map((set) => ({ ...set, class: `before ${set.class}` }));
  const small = (sets: readonly NamedSet[]) =>
    piecesOf(sets)
      .map(({ members }) => members)
      .filter(({ length }) => length < FEWEST);
  return newlyTold(small([...before, ...later]), [...small(earlier), ...small(later)]);
}

/** Members of one or two that were not told as just these. */
function newlyTold(
  told: readonly (readonly MemberId[])[],
  known: readonly (readonly MemberId[])[],
): readonly MemberId[] {
  const spelled = (few: readonly MemberId[]) => few.toSorted().join(' ');
  const before = new Set(known.map(spelled));
  return [...new Set(told.filter((few) => !before.has(spelled(few))).flat())];
}
