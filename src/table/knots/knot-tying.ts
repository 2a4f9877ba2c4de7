/**
 * Tying a knot: which moves, by whom, until when.
 *
 * Use      by the chair, for members who have each told it in confidence that they would move if
 *          the others did. It takes the next key of the stock, as a round does.
 * Errors   a move that its member could not make by itself today is refused, with the refusal that
 *          its own act would meet.
 * Source   spec/process.md §16, spec/protocol.md §9.1.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused, timeOf } from '../asked.ts';
import { isRunning, isSponsor } from '../candidacies/candidacy.ts';
import type { RoundPlan } from '../definition/definition.ts';
import { type CandidateId, type RoundId, parseRoundId } from '../ids.ts';
import { type KnotMove, type KnotWish, membersIn } from './knot.ts';
import { must } from '../../basics/bug.ts';
import { stockFree } from '../rounds/round-calling.ts';
import { nextKeyIndex } from '../rounds/round-lookup.ts';
import { ridOf } from '../rounds/round-manifest.ts';
import type { Refusal, Selection } from '../selection.ts';
import { silenceOf } from '../silence/silence-lookup.ts';
import { dayOf, sitting } from '../seats/sitting.ts';

export function tieKnot(asked: Asked, act: KnotWish): Verdict {
  const { selection, at } = asked;
  const stock = stockFree(selection);
  if ('code' in stock) return refused(stock);
  const { moves } = act;
  const refusal = movesRefusal(selection, moves, at);
  if (refusal !== undefined) return refused(refusal);
  const plan = planOf(selection, { moves, opens: at, closes: timeOf(act.closes) });
  if (plan.closes <= at) return refused({ code: 'round_times_wrong' });
  const named = membersIn(moves);
  const keyIndex = nextKeyIndex(selection, stock);
  const called = {
    plan,
    number: selection.knots.length + 1,
    attempt: 1,
    ceremony: stock.attempt,
    keyIndex,
    publicKey: must(stock.publicKeys[keyIndex], 'a key: the stock was asked').publicKey,
    // In the order of the roster: the order of the moves says nothing more than they do.
    entitled: sitting(selection, at).filter((member) => named.includes(member)),
    recused: [],
  };
  return agreed({ type: 'KnotTied', ...called, rid: ridOf(selection, stock, called) });
}

type Frame = {
  readonly moves: readonly KnotMove[];
  readonly opens: Instant;
  readonly closes: Instant;
};

/** Its candidates are those whom it is about: none of them leaves while it runs. */
function planOf(selection: Selection, { moves, opens, closes }: Frame): RoundPlan {
  const candidates = [...new Set(moves.flatMap((move) => aboutOf(selection, move)))];
  const id = knotId(selection);
  return { id, kind: 'knot', opens, closes, candidates, reveal: 'passes', classes: [], moves };
}

function aboutOf({ silences }: Selection, move: KnotMove): readonly CandidateId[] {
  if (move.kind !== 'lift-objection') return [move.candidate];
  const subject = silenceOf({ silences }, move.silence)?.subject;
  return subject?.kind === 'name' ? [subject.candidate] : [];
}

/** `knot-1`, `knot-2` ...; one that a planned round has taken is left out. */
function knotId({ knots, plans }: Selection): RoundId {
  const taken = [...plans.map(({ id }) => id), ...knots.map(({ plan }) => plan.id)];
  for (let nr = knots.length + 1; ; nr++) {
    const id = must(parseRoundId(`knot-${nr}`), 'an id of letters and digits');
    if (!taken.includes(id)) return id;
  }
}

function movesRefusal(
  selection: Selection,
  moves: readonly KnotMove[],
  at: Instant,
): Refusal | undefined {
  if (membersIn(moves).length < 2) return { code: 'knot_needs_two' };
  const keys = moves.map(keyOf);
  const twice = moves.find((move, place) => keys.indexOf(keyOf(move)) !== place);
  if (twice !== undefined) return { code: 'knot_move_twice', member: twice.member };
  for (const move of moves) {
    const refusal = moveRefusal(selection, move, at);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function keyOf(move: KnotMove): string {
  const { kind, member } = move;
  const about = move.kind === 'lift-objection' ? [move.silence, move.objection] : [move.candidate];
  return [kind, member, ...about].join(' ');
}

function moveRefusal(selection: Selection, move: KnotMove, at: Instant): Refusal | undefined {
  const { member } = move;
  if (!sitting(selection, at).includes(member)) return { code: 'not_entitled', member };
  if (move.kind === 'lift-objection') return objectionRefusal(selection, move);
  const { candidate } = move;
  const known = selection.candidacies.find(({ id }) => id === candidate);
  if (known === undefined) return { code: 'candidate_unknown', candidate };
  const day = dayOf(at);
  if (!isRunning(known.facts, day)) return { code: 'candidate_not_running', candidate };
  const strange = move.kind === 'withdraw-name' && !isSponsor(known, member, day);
  return strange ? { code: 'not_the_sponsor', candidate } : undefined;
}

/** Only one made by name, for only its own member can lift it. */
function objectionRefusal(
  selection: Selection,
  { member, silence, objection }: Extract<KnotMove, { readonly kind: 'lift-objection' }>,
): Refusal | undefined {
  const found = silenceOf(selection, silence)?.objections.find(({ nr }) => nr === objection);
  if (found === undefined) return { code: 'objection_unknown', objection };
  if (found.member !== member) return { code: 'objection_not_yours' };
  return found.lifted === null ? undefined : { code: 'objection_lifted_already' };
}
