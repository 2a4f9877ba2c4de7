/**
 * The checks of moves that open together: that they opened as it should be, and that what they
 * brought about came with the opening and not without it.
 *
 * Use      course.ts. That the test for nought says what the answers say follows from replay.
 * Source   spec/verify.md §6, spec/protocol.md §9.
 */

import { membersIn, type KnotMove } from '../table/knots/knot.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Fact, Selection } from '../table/selection.ts';
import { failed, found, passed, type Finding } from './findings.ts';
import { openedFindings } from './opened.ts';
import type { Replay } from './replay.ts';

type Steps = Replay['steps'];

export function knotFindings(selection: Selection, knot: Round, steps: Steps): readonly Finding[] {
  const { plan, result, stage, why, entitled, ballots } = knot;
  if (result === null) {
    const details = { round: plan.id, stage, why: why ?? 'none' } as const;
    return [found(why !== 'sums_do_not_open', 'round_without_result', details)];
  }
  const named = membersIn(plan.moves ?? []).length;
  const cast = entitled.filter((member) => ballots[member] !== undefined).length;
  const opened = result.opened === true;
  const fits = named === entitled.length && cast === result.cast && (!opened || cast === named);
  const details = { knot: plan.id, named, cast, opened } as const;
  return [
    // Where somebody has not answered it is known that it does not open: nothing was decrypted.
    ...(cast === named ? openedFindings(selection, knot) : []),
    found(fits, 'knot_ended', details),
    movesFinding(knot, opened, steps),
  ];
}

/** Every move, and none twice; or none at all. */
function movesFinding({ plan }: Round, opened: boolean, steps: Steps): Finding {
  const moves = (plan.moves ?? []).filter(({ kind }) => kind !== 'not-object');
  const end = steps.find(({ fact }) => fact.type === 'RoundCounted' && fact.round === plan.id);
  const entry = end?.entry ?? 0;
  const brought = steps.filter((step) => step.entry === entry && isMove(step.fact));
  const before = steps.filter((step) => step.entry < entry);
  const made = moves.filter((move) => brought.some(({ fact }) => makes(fact, move))).length;
  const already = moves.filter(
    (move) =>
      !brought.some(({ fact }) => makes(fact, move)) &&
      before.some(({ fact }) => makes(fact, move)),
  ).length;
  const details = { knot: plan.id, made, already, moves: moves.length };
  const holds = opened
    ? made + already === moves.length && brought.length === made
    : brought.length === 0;
  return holds ? passed('knot_moves', details, entry) : failed('knot_moves', details, entry);
}

function isMove(fact: Fact): boolean {
  return fact.type === 'ObjectionLifted' || fact.type === 'CandidacyFactRecorded';
}

function makes(fact: Fact, move: KnotMove): boolean {
  if (move.kind === 'lift-objection') {
    if (fact.type !== 'ObjectionLifted') return false;
    return fact.silence === move.silence && fact.objection === move.objection;
  }
  if (fact.type !== 'CandidacyFactRecorded' || fact.candidate !== move.candidate) return false;
  const { kind, by } = fact.fact;
  return (kind === 'withdrawn' || kind === 'backing-withdrawn') && by === move.member;
}
