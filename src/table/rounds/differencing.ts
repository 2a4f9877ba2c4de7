/**
 * Rounds of one question whose members differ by so few that subtracting their results says what
 * these answered.
 *
 * Use      a call is refused with it, unless the chair calls knowingly (round-calling.ts); the
 *          booth names those singled out before anybody answers; the set-up says it of planned
 *          rounds (leakage.ts).
 * Shapes   members in a piece (soundings/floors.ts) of fewer than three of both rounds' sets
 *          together that neither round has by itself. One question: one kind, a name in common.
 * Source   spec/rules.md §9.7; spec/process.md §6.2.
 */

import type { Definition, RoundPlan } from '../definition/definition.ts';
import type { MemberId, RoundId } from '../ids.ts';
import type { Round } from './rounds.ts';
import { definitionInForce } from '../endings/rule-change.ts';
import type { Selection } from '../selection.ts';
import { FEWEST, type NamedSet, piecesOf, publishedSets } from '../soundings/floors.ts';

/** A counted round from which the results of another could be subtracted. */
export type SingledOut = { readonly round: RoundId; readonly members: readonly MemberId[] };

type Plan = Pick<RoundPlan, 'kind' | 'reveal' | 'candidates' | 'classes' | 'names'>;
type Asking = { readonly plan: Plan; readonly members: readonly MemberId[] };

/** The first counted round that, with those who could answer it or who did, singles members out. */
export function singledOutBy(
  selection: Pick<Selection, 'definition' | 'ruleChanges' | 'rounds'>,
  later: Asking,
  by: 'entitled' | 'heard' = 'entitled',
): SingledOut | undefined {
  const definition = definitionInForce(selection);
  if (definition.body.acceptsSmallCounts) return undefined;
  return selection.rounds
    .filter(({ stage }) => stage === 'counted')
    .map((round) => ({
      round: round.plan.id,
      members: differing(definition, askedIn(round, by), later),
    }))
    .find(({ members }) => members.length > 0);
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
      .filter(({ members }) => members.length < FEWEST)
      .flatMap(({ members }) => members);
  const known = new Set([...small(earlier), ...small(later)]);
  return small([...before, ...later]).filter((member) => !known.has(member));
}
