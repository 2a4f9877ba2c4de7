/**
 * A silence as the chair runs it: opened, its end moved, its text withdrawn, held.
 *
 * Errors   an act at or after the end is past its deadline, whether or not the end is logged yet.
 * Source   spec/process.md §7.
 */

import { must } from '../../basics/bug.ts';
import { type Instant, later, writeInstant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused, timeOf } from '../asked.ts';
import type { Text } from '../definition/definition.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import type { Silence, SilenceWish } from './silence.ts';
import { runningOf, runningSilence } from './silence-lookup.ts';
import { outcomeOf, subjectOf, subjectRefusal } from './subject.ts';
import { takingPart } from '../seats/recusal.ts';

type ActOf<Type> = Extract<SilenceWish, { readonly type: Type }>;
type MoveAct = Extract<SilenceWish, { readonly type: 'ExtendSilence' | 'ShortenSilence' }>;

const HOUR = 3_600_000;

export function openSilence(asked: Asked, act: ActOf<'OpenSilence'>): Verdict {
  const { selection, at } = asked;
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  const subject = subjectOf(act);
  if (subject === undefined) return refused({ code: 'subject_missing' });
  const refusal = subjectRefusal(selection, subject, at);
  if (refusal !== undefined) return refused(refusal);
  const { text, reason } = act;
  if (isEmpty(text)) return refused({ code: 'silence_text_missing' });
  const ends = timeOf(act.ends);
  const least = later(at, selection.definition.silence.hours * HOUR);
  if (ends < least || ends <= at) return refused(endsWrong(ends, least));
  const number = selection.silences.length + 1;
  const entitled = takingPart(selection, at);
  return agreed({ type: 'SilenceOpened', number, subject, text, reason, ends, entitled, at });
}

export function extendSilence(asked: Asked, act: MoveAct): Verdict {
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

/** For urgency: only where the definition has a shortest time, which counts from now. */
export function shortenSilence(asked: Asked, act: MoveAct): Verdict {
  const { selection, at } = asked;
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  const { shortestHours } = selection.definition.silence;
  if (shortestHours === null) return refused({ code: 'silence_not_shortened_here' });
  const ends = timeOf(act.ends);
  const least = later(at, shortestHours * HOUR);
  if (ends < least || ends <= at) return refused(endsWrong(ends, least));
  if (ends >= silence.ends) {
    const now = writeInstant(silence.ends);
    return refused({ code: 'silence_not_shorter', ends: writeInstant(ends), now });
  }
  const { reason } = act;
  return agreed({ type: 'SilenceShortened', silence: silence.number, at, ends, reason });
}

export function withdrawText(asked: Asked, act: ActOf<'WithdrawText'>): Verdict {
  const silence = runningOf(asked, act.silence);
  if ('code' in silence) return refused(silence);
  const { at } = asked;
  const { reason } = act;
  return agreed({ type: 'TextWithdrawn', silence: silence.number, at, reason, by: null });
}

/** The end has come and nothing broke it: the text stands adopted. */
export function silenceHeld(
  selection: Selection,
  { number, subject, reason }: Silence,
  at: Instant,
): readonly Fact[] {
  const held: Fact = { type: 'SilenceHeld', silence: number, at };
  if (subject.kind === 'rule') {
    const { rule } = subject;
    const change = { at, rule, by: 'silence', silence: number, reason } as const;
    return [held, { type: 'RuleChanged', change }];
  }
  const post = selection.definition.post.id;
  const outcome = must(outcomeOf(subject, at, { reason, post }), 'an ending: no rule is changed');
  return [held, { type: 'SelectionConcluded', outcome }];
}

function endsWrong(ends: Instant, least: Instant): Refusal {
  return { code: 'silence_ends_wrong', ends: writeInstant(ends), least: writeInstant(least) };
}

export function isEmpty(text: Text): boolean {
  return Object.values(text).every((words) => words.trim() === '');
}
