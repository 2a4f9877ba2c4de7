/**
 * What members answer to a text under silence: seen, objected, joined with a reservation; and what
 * they take back.
 *
 * Shapes   an objection through the facilitators has no member: they say that it is another one's
 *          than those before, and nobody can check that.
 * Errors   those of silence-acts.ts; an objection may be withdrawn after it broke the silence, too.
 * Source   spec/process.md §7.
 */

import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import { type MemberId, memberOf } from '../ids.ts';
import { ruleInForce } from '../endings/rule-change.ts';
import { type Tolerance, tolerance } from '../rules/tolerance.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import type { Objection, Silence, SilenceWish } from './silence.ts';
import { isEmpty } from './silence-acts.ts';
import { runningOf, silenceOf } from './silence-lookup.ts';
import type { Subject } from './subject.ts';

type ActOf<Type> = Extract<SilenceWish, { readonly type: Type }>;
type Words = ActOf<'BreakSilence'> | ActOf<'RelayObjection'>;

export function breakSilence(asked: Asked, act: ActOf<'BreakSilence'>): Verdict {
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!silence.entitled.includes(member)) return refused({ code: 'not_entitled', member });
  const refusal = wordsRefusal(asked.selection, act);
  if (refusal !== undefined) return refused(refusal);
  if (objectionOf(silence, member) !== undefined) return refused({ code: 'objected_already' });
  const { number, reservations } = silence;
  const reserved = reservations.some((one) => one.member === member && one.withdrawn === null);
  const { at } = asked;
  // Nobody objects and joins at once.
  const gone: Fact = { type: 'ReservationWithdrawn', silence: number, member, at };
  return agreed(...(reserved ? [gone] : []), ...objecting(asked, silence, { act, member }));
}

export function relayObjection(asked: Asked, act: ActOf<'RelayObjection'>): Verdict {
  const { selection } = asked;
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (selection.definition.silence.objection === 'named') {
    return refused({ code: 'objections_are_named' });
  }
  const refusal = wordsRefusal(selection, act);
  if (refusal !== undefined) return refused(refusal);
  const members = silence.entitled.length;
  if (standing(silence).length >= members) {
    return refused({ code: 'objections_exceed_members', members });
  }
  return agreed(...objecting(asked, silence, { act, member: null }));
}

export function withdrawObjection(asked: Asked, act: ActOf<'WithdrawObjection'>): Verdict {
  const { selection, actor, at } = asked;
  const broken = silenceOf(selection, act.silence)?.stage === 'broken';
  const silence = broken ? silenceOf(selection, act.silence) : runningOf(asked, act.silence);
  if (silence === undefined) return refused({ code: 'silence_not_running', stage: 'none' });
  if ('code' in silence) return refused(silence);
  const { objection } = act;
  const found = silence.objections.find(({ nr }) => nr === objection);
  if (found === undefined) return refused({ code: 'objection_unknown', objection });
  if (found.member !== (memberOf(actor) ?? null)) return refused({ code: 'objection_not_yours' });
  if (found.lifted !== null) return refused({ code: 'objection_lifted_already' });
  return agreed({ type: 'ObjectionLifted', silence: silence.number, objection, at });
}

export function joinWithReservation(asked: Asked, act: ActOf<'JoinWithReservation'>): Verdict {
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!silence.entitled.includes(member)) return refused({ code: 'not_entitled', member });
  const { text } = act;
  if (text.trim() === '') return refused({ code: 'reservation_empty' });
  if (objectionOf(silence, member) !== undefined) return refused({ code: 'objected_already' });
  if (reservationOf(silence, member)) return refused({ code: 'reservation_made_already' });
  const reservation = { member, at: asked.at, text, withdrawn: null };
  return agreed({ type: 'ReservationMade', silence: silence.number, reservation });
}

export function withdrawReservation(asked: Asked, act: ActOf<'WithdrawReservation'>): Verdict {
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!reservationOf(silence, member)) return refused({ code: 'no_reservation' });
  const { at } = asked;
  return agreed({ type: 'ReservationWithdrawn', silence: silence.number, member, at });
}

export function confirmSeen(asked: Asked, act: ActOf<'ConfirmSeen'>): Verdict {
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!silence.entitled.includes(member)) return refused({ code: 'not_entitled', member });
  if (silence.seen.includes(member)) return refused({ code: 'seen_already' });
  return agreed({ type: 'TextSeen', silence: silence.number, member });
}

/** The rule that judges objections to this subject; null: any objection breaks. */
export function toleranceOf(selection: Selection, subject: Subject): Tolerance | null {
  // Nobody can be outvoted on how it may be outvoted.
  return subject.kind === 'rule' ? null : tolerance(ruleInForce(selection));
}

/** The objection of this member that stands. */
export function objectionOf(silence: Silence, member: MemberId): Objection | undefined {
  return standing(silence).find((one) => one.member === member);
}

/** The reservation of this member that stands. */
export function reservationOf({ reservations }: Silence, member: MemberId) {
  return reservations.find((one) => one.member === member && one.withdrawn === null);
}

function standing({ objections }: Silence): readonly Objection[] {
  return objections.filter(({ lifted }) => lifted === null);
}

function wordsRefusal({ definition }: Selection, act: Words): Refusal | undefined {
  const { kind, condition, amended } = act;
  if (!definition.silence.brokenBy.includes(kind)) return { code: 'amendment_does_not_break' };
  if (condition.trim() === '') return { code: 'condition_missing' };
  if (kind === 'objection') {
    return amended === undefined ? undefined : { code: 'amendment_text_not_asked' };
  }
  const empty = amended === undefined || isEmpty(amended);
  return empty ? { code: 'amendment_text_missing' } : undefined;
}

function objecting(
  { selection, at }: Asked,
  silence: Silence,
  { act, member }: { readonly act: Words; readonly member: MemberId | null },
): readonly Fact[] {
  const { kind, reason, condition, amended = null } = act;
  const nr = silence.objections.length + 1;
  const breaks = breaksSilence(selection, silence, member);
  const said = { nr, member, kind, at, reason, condition, amended, breaks, lifted: null };
  const { number } = silence;
  const fact: Fact = { type: 'ObjectionMade', silence: number, objection: said };
  return breaks ? [fact, { type: 'SilenceBroken', silence: number, at }] : [fact];
}

/** Whether the rule neither exempts this member nor tolerates one more. */
function breaksSilence(selection: Selection, silence: Silence, member: MemberId | null): boolean {
  const tolerated = toleranceOf(selection, silence.subject);
  if (tolerated === null) return true;
  const exempt = (one: MemberId | null): boolean => one !== null && tolerated.except.includes(one);
  if (exempt(member)) return false;
  const before = standing(silence).filter((one) => !exempt(one.member));
  return before.length >= tolerated.atMost;
}
