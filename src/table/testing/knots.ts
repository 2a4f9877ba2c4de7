/**
 * Tables with a knot: Ada's objection to North, and South, whom Bea puts forward.
 *
 * Use      `tiedKnot()` is open for answers; `closedKnot({ ada: 'yes', bea: 'yes' })` is closed;
 *          `countRound(table, KNOT)` of players.ts plays on.
 */

import { must } from '../../basics/bug.ts';
import type { Verdict } from '../asked.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import { KNOT_ITEM, type KnotMove, type KnotRefusal } from '../knots/knot.ts';
import { provesNeeded, trusteesOf } from '../rounds/round-lookup.ts';
import type { Act } from '../selection.ts';
import { type Made, ballotAct, make, proveAct, roundNow, timeComes } from './players.ts';
import { at, openSilence } from './stages.ts';
import { type Table, ask, expectOk, fork, memberSeat, moveTo, stateOf } from './table.ts';

export const KNOT = 'knot-1';
const CHAIR = 'officer:chair';
const CLOSES = '2030-01-01T15:00:00Z';
/** For a second one. */
export const LATER = '2030-01-01T20:00:00Z';

const [ADA, BEA, COR] = ['ada' as MemberId, 'bea' as MemberId, 'cor' as MemberId];
const [NORTH, SOUTH] = ['north' as CandidateId, 'south' as CandidateId];

export const LIFT: KnotMove = { kind: 'lift-objection', member: ADA, silence: 1, objection: 1 };
export const WITHDRAW: KnotMove = { kind: 'withdraw-name', member: BEA, candidate: SOUTH };
export const PROMISE: KnotMove = { kind: 'not-object', member: COR, candidate: NORTH };

/** Keys made; Bea puts South forward; Ada broke a silence on North. */
export function deadlocked(): Table {
  const table = at('certified');
  const fact = { date: '2029-12-01', kind: 'put-forward', by: 'bea', source: null } as const;
  const recorded = { candidate: SOUTH, fact, reason: 'a letter' };
  expectOk(table, CHAIR, { type: 'RecordCandidacyFact', ...recorded });
  openSilence(table);
  const objection = { silence: 1, kind: 'objection', reason: 'not yet' } as const;
  const condition = 'South is withdrawn';
  expectOk(table, memberSeat('ada'), { type: 'BreakSilence', ...objection, condition });
  moveTo(table, '2030-01-01T13:00:00Z');
  return table;
}

export function tieAct(moves: readonly KnotMove[] = [LIFT, WITHDRAW], closes = CLOSES): Act {
  return { type: 'TieKnot', moves, closes, reason: 'each would, if the other did' };
}

/** Tied, its key shown to be held, open. */
export function tiedKnot(moves?: readonly KnotMove[]): Table {
  const table = deadlocked();
  expectOk(table, CHAIR, tieAct(moves));
  proveKey(table, KNOT);
  return table;
}

export function proveKey(table: Table, id: string): void {
  for (const player of trusteesOf(stateOf(table), roundNow(table, id))) {
    const { provers } = roundNow(table, id);
    if (provers.length === provesNeeded(stateOf(table), roundNow(table, id))) return;
    make(table, player, proveAct(table, player, id));
  }
}

export function answerAct(table: Table, member: string, word: string, id = KNOT): Made {
  return ballotAct(table, member, { [KNOT_ITEM]: word }, id);
}

/** Closed at its time; who is left out has not answered. */
export function closedKnot(
  answers: { readonly [member: string]: string },
  moves?: readonly KnotMove[],
): Table {
  const table = tiedKnot(moves);
  for (const [member, word] of Object.entries(answers)) {
    make(table, member, answerAct(table, member, word));
  }
  timeComes(table);
  return table;
}

export const KNOT_PROVOCATIONS: { readonly [C in KnotRefusal['code']]: () => Verdict } = {
  knot_needs_two: () => ask(deadlocked(), CHAIR, tieAct([LIFT])),
  knot_move_twice: () => ask(deadlocked(), CHAIR, tieAct([LIFT, WITHDRAW, LIFT])),
};

/** What the table says to a member's act, on a copy. */
export function answerTo(table: Table, member: string, { act, enclosure }: Made): string {
  const verdict = ask(fork(table), memberSeat(member), act, enclosure);
  return verdict.ok ? verdict.value.map(({ type }) => type).join(' ') : verdict.refusal.code;
}

export function openedNow(table: Table, id = KNOT): boolean | undefined {
  return must(roundNow(table, id), 'a knot').result?.opened;
}
