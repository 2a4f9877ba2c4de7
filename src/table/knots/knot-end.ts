/**
 * How a knot ends: the moves of all, in one moment, or nothing.
 *
 * Use      where somebody has not answered by the close, it has not opened, and no key is used;
 *          else with the t-th decryption of the blinded sum.
 * Shapes   the facts of the moves are those of the members' own acts, each with the knot's time.
 *          What a member has done by itself meanwhile is not done twice.
 * Source   spec/protocol.md §9, spec/process.md §16.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Asked } from '../asked.ts';
import { nameWithdrawn, evolveCandidacy } from '../candidacies/candidacy-record.ts';
import type { KnotMove } from './knot.ts';
import type { Round, RoundResult } from '../rounds/rounds.ts';
import type { Fact, Selection } from '../selection.ts';
import { silenceOf } from '../silence/silence-lookup.ts';
import { isSponsor } from '../candidacies/candidacy.ts';
import { dayOf } from '../seats/sitting.ts';

/** A knot to which somebody has not answered. */
export function isUnanswered({ plan, entitled, ballots }: Round): boolean {
  return plan.kind === 'knot' && entitled.some((member) => ballots[member] === undefined);
}

/** The end of a knot that nobody needs to decrypt. */
export function unopened({ plan, entitled, ballots }: Round, at: Instant): Fact {
  const cast = entitled.filter((member) => ballots[member] !== undefined).length;
  const result = { at, cast, absent: entitled.length - cast, results: [], opened: false };
  return { type: 'RoundCounted', round: plan.id, result };
}

/** What follows once it has opened; nothing where it has not. */
export function movesMade(
  { selection, at }: Asked,
  { plan }: Round,
  { opened }: RoundResult,
): readonly Fact[] {
  if (opened !== true) return [];
  const facts: Fact[] = [];
  let after = selection;
  for (const move of plan.moves ?? []) {
    const fact = factOf(after, move, at);
    if (fact === undefined) continue;
    facts.push(fact);
    // Of two sponsors who both withdraw, the second leaves nobody behind the name.
    if (fact.type === 'CandidacyFactRecorded') after = evolveCandidacy(after, fact);
  }
  return facts;
}

function factOf(selection: Selection, move: KnotMove, at: Instant): Fact | undefined {
  switch (move.kind) {
    case 'lift-objection': {
      const { silence, objection } = move;
      const found = silenceOf(selection, silence)?.objections.find(({ nr }) => nr === objection);
      const stands = found !== undefined && found.lifted === null;
      return stands ? { type: 'ObjectionLifted', silence, objection, at } : undefined;
    }
    case 'withdraw-name': {
      const { candidate, member } = move;
      const known = selection.candidacies.find(({ id }) => id === candidate);
      if (known === undefined || !isSponsor(known, member, dayOf(at))) return undefined;
      return nameWithdrawn(known, member, at);
    }
    case 'not-object':
      return undefined;
  }
}
