/**
 * Recusal: a member declares that it takes no part, for it has an interest of its own.
 *
 * Use      `recusedNow(selection)` stand aside now; `takingPart(selection, at)` are those of the
 *          table who do not: whom a call asks. `Recuse`, and `EndRecusal` to take part again.
 * Shapes   between soundings and silences only: a call fixes whom it asks, and nobody leaves a sum
 *          that others have counted on. What standing aside counts as is the rule's `recused`. A
 *          trustee who stands aside keeps its share of the key and its duties.
 * Source   spec/process.md §17.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import type { MemberId } from '../ids.ts';
import type { Refusal, Selection } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { sitting } from './sitting.ts';

export type Recusal = {
  readonly member: MemberId;
  readonly at: Instant;
  readonly reason: string;
  /** When it took part again; null: it stands aside. */
  readonly until: Instant | null;
};

export type RecusalWish =
  | { readonly type: 'Recuse'; readonly reason: string }
  | { readonly type: 'EndRecusal'; readonly reason: string };

export type RecusalEvent =
  | { readonly type: 'MemberRecused'; readonly recusal: Recusal }
  | { readonly type: 'RecusalEnded'; readonly member: MemberId; readonly at: Instant };

export type RecusalRefusal =
  | { readonly code: 'recused_already' }
  | { readonly code: 'not_recused'; readonly member: MemberId };

type Recused = Pick<Selection, 'recusals'>;

/** Those who stand aside now, in the order in which they declared it. */
export function recusedNow({ recusals }: Recused): readonly MemberId[] {
  return recusals.filter(({ until }) => until === null).map(({ member }) => member);
}

/** The members at the table at `at` who do not stand aside now. */
export function takingPart(
  selection: Recused & Pick<Selection, 'members'>,
  at: Instant,
): readonly MemberId[] {
  const aside = recusedNow(selection);
  return sitting(selection, at).filter((member) => !aside.includes(member));
}

/** The members at the table at `at` who stand aside now, in the order of the table. */
export function standingAside(
  selection: Recused & Pick<Selection, 'members'>,
  at: Instant,
): readonly MemberId[] {
  const aside = recusedNow(selection);
  return sitting(selection, at).filter((member) => aside.includes(member));
}

export function decideRecusal(asked: Asked, { type, reason }: RecusalWish): Verdict {
  const { selection, at } = asked;
  const member = memberAsking(asked);
  const aside = recusedNow(selection).includes(member);
  if (type === 'Recuse' && aside) return refused({ code: 'recused_already' });
  if (type === 'EndRecusal' && !aside) return refused({ code: 'not_recused', member });
  if (!sitting(selection, at).includes(member)) return refused({ code: 'not_entitled', member });
  const busy = underWay(selection);
  if (busy !== undefined) return refused(busy);
  return type === 'Recuse'
    ? agreed({ type: 'MemberRecused', recusal: { member, at, reason, until: null } })
    : agreed({ type: 'RecusalEnded', member, at });
}

export function evolveRecusal(selection: Selection, fact: RecusalEvent): Selection {
  const { recusals } = selection;
  if (fact.type === 'MemberRecused') {
    return { ...selection, recusals: [...recusals, fact.recusal] };
  }
  const ended = (one: Recusal): Recusal =>
    one.member === fact.member && one.until === null ? { ...one, until: fact.at } : one;
  return { ...selection, recusals: recusals.map(ended) };
}

function underWay(selection: Selection): Refusal | undefined {
  const running = soundingUnderWay(selection);
  if (running !== undefined) return { code: 'round_running', round: running.id };
  return runningSilence(selection) === undefined ? undefined : { code: 'silence_running' };
}
