/**
 * The silence procedure: opened, broken or tolerated, extended, withdrawn, held.
 *
 * Errors   an act at or after the end is past its deadline, whether or not the end is logged yet.
 * Source   spec/process.md §7.
 */

import { type Instant, later, writeInstant } from '../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused, timeOf } from './asked.ts';
import { isRunning } from './candidacy.ts';
import type { Text } from './definition.ts';
import type { MemberId } from './ids.ts';
import { soundingUnderWay } from './confessional-lookup.ts';
import { tolerance } from './rules/tolerance.ts';
import type { Fact, Refusal, Selection } from './selection.ts';
import type { Objection, Silence, SilenceWish } from './silence.ts';
import { runningSilence, silenceOf } from './silence-lookup.ts';
import { dayOf, sitting } from './sitting.ts';

type ActOf<Type extends SilenceWish['type']> = Extract<SilenceWish, { readonly type: Type }>;

const HOUR = 3_600_000;

export function openSilence(asked: Asked, act: ActOf<'OpenSilence'>): Verdict {
  const { selection, at } = asked;
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  const { candidate, text } = act;
  const candidacy = selection.candidacies.find(({ id }) => id === candidate);
  if (candidacy === undefined) return refused({ code: 'candidate_unknown', candidate });
  if (!isRunning(candidacy.facts, dayOf(at))) {
    return refused({ code: 'candidate_not_running', candidate });
  }
  if (isEmpty(text)) return refused({ code: 'silence_text_missing' });
  const ends = timeOf(act.ends);
  const least = later(at, selection.definition.silence.hours * HOUR);
  if (ends < least || ends <= at) return refused(endsWrong(ends, least));
  return agreed({
    type: 'SilenceOpened',
    number: selection.silences.length + 1,
    candidate,
    text,
    ends,
    entitled: sitting(selection, at),
    at,
  });
}

export function breakSilence(asked: Asked, act: ActOf<'BreakSilence'>): Verdict {
  const { selection, at } = asked;
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!silence.entitled.includes(member)) return refused({ code: 'not_entitled', member });
  const { brokenBy } = selection.definition.silence;
  if (!brokenBy.includes(act.kind)) return refused({ code: 'amendment_does_not_break' });
  if (act.condition.trim() === '') return refused({ code: 'condition_missing' });
  if (silence.objections.some((objection) => objection.member === member)) {
    return refused({ code: 'objected_already' });
  }
  const { kind, reason, condition } = act;
  const breaks = breaksSilence(selection, silence, member);
  const objection: Objection = { member, kind, at, reason, condition, breaks };
  const fact: Fact = { type: 'ObjectionMade', silence: silence.number, objection };
  if (!breaks) return agreed(fact);
  return agreed(fact, { type: 'SilenceBroken', silence: silence.number, at });
}

export function confirmSeen(asked: Asked, act: ActOf<'ConfirmSeen'>): Verdict {
  const member = memberAsking(asked);
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  if (!silence.entitled.includes(member)) return refused({ code: 'not_entitled', member });
  if (silence.seen.includes(member)) return refused({ code: 'seen_already' });
  return agreed({ type: 'TextSeen', silence: silence.number, member });
}

export function extendSilence(asked: Asked, act: ActOf<'ExtendSilence'>): Verdict {
  const { selection, at } = asked;
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  const allowed = selection.definition.silence.extensions;
  if (silence.extensions.length >= allowed) {
    return refused({ code: 'silence_extended_already', allowed });
  }
  const ends = timeOf(act.ends);
  if (ends <= silence.ends) return refused(endsWrong(ends, silence.ends));
  const { reason } = act;
  return agreed({ type: 'SilenceExtended', silence: silence.number, at, ends, reason });
}

export function withdrawText(asked: Asked, act: ActOf<'WithdrawText'>): Verdict {
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  const { at } = asked;
  return agreed({ type: 'TextWithdrawn', silence: silence.number, at, reason: act.reason });
}

/** The end has come and nothing broke it: the text stands adopted. */
export function silenceHeld(silence: Silence, at: Instant): readonly Fact[] {
  const { number, candidate } = silence;
  return [
    { type: 'SilenceHeld', silence: number, at },
    { type: 'SelectionConcluded', outcome: { kind: 'appointed', candidate, at } },
  ];
}

/** The silence meant, if it runs and its end has not come. */
function runningOf({ selection, at }: Asked, number: number): Silence | Refusal {
  const silence = silenceOf(selection, number);
  if (silence?.stage !== 'running') {
    return { code: 'silence_not_running', stage: silence?.stage ?? 'none' };
  }
  if (at < silence.ends) return silence;
  const [deadline, now] = [writeInstant(silence.ends), writeInstant(at)];
  return { code: 'silence_deadline_past', deadline, now };
}

/** Whether the rule neither exempts this member nor tolerates one more. */
function breaksSilence(selection: Selection, silence: Silence, member: MemberId): boolean {
  const tolerated = tolerance(selection.definition.rule);
  if (tolerated === null) return true;
  if (tolerated.except.includes(member)) return false;
  const before = silence.objections.filter((one) => !tolerated.except.includes(one.member));
  return before.length >= tolerated.atMost;
}

function endsWrong(ends: Instant, least: Instant): Refusal {
  return { code: 'silence_ends_wrong', ends: writeInstant(ends), least: writeInstant(least) };
}

function isEmpty(text: Text): boolean {
  return Object.values(text).every((words) => words.trim() === '');
}
