/**
 * What each fact changes in a silence.
 *
 * Shapes   nothing is ever taken out: what was withdrawn stays, with the time of its withdrawal.
 * Source   spec/process.md §7.
 */

import { must } from '../../basics/bug.ts';
import type { Selection } from '../selection.ts';
import type { Silence, SilenceEvent } from './silence.ts';
import { silenceOf } from './silence-lookup.ts';

type Opened = Extract<SilenceEvent, { readonly type: 'SilenceOpened' }>;

export function evolveSilence(selection: Selection, fact: SilenceEvent): Selection {
  if (fact.type === 'SilenceOpened') {
    return { ...selection, silences: [...selection.silences, opened(fact)] };
  }
  const silences = selection.silences.map((silence) =>
    silence.number === fact.silence ? evolved(silence, fact) : silence,
  );
  if (fact.type !== 'SilenceBroken') return { ...selection, silences };
  const broken = must(silenceOf(selection, fact.silence), 'the silence that was broken');
  const outcome = { kind: 'silence-broken', subject: broken.subject, at: fact.at } as const;
  return { ...selection, silences, outcome };
}

function opened(fact: Opened): Silence {
  const { number, subject, text, reason, ends, entitled, at } = fact;
  return {
    number,
    subject,
    text,
    reason,
    ends,
    entitled,
    openedAt: at,
    stage: 'running',
    endedAt: null,
    seen: [],
    extensions: [],
    shortenings: [],
    objections: [],
    reservations: [],
    withdrawnFor: null,
    withdrawnBy: null,
  };
}

function evolved(silence: Silence, fact: Exclude<SilenceEvent, Opened>): Silence {
  switch (fact.type) {
    case 'ObjectionMade':
      return { ...silence, objections: [...silence.objections, fact.objection] };
    case 'ObjectionLifted':
      return { ...silence, objections: lifted(silence, fact) };
    case 'SilenceBroken':
      return { ...silence, stage: 'broken', endedAt: fact.at };
    case 'ReservationMade':
      return { ...silence, reservations: [...silence.reservations, fact.reservation] };
    case 'ReservationWithdrawn':
      return { ...silence, reservations: withdrawn(silence, fact) };
    case 'TextSeen':
      return { ...silence, seen: [...silence.seen, fact.member] };
    case 'SilenceExtended':
    case 'SilenceShortened':
      return moved(silence, fact);
    case 'TextWithdrawn': {
      const { at: endedAt, reason: withdrawnFor, by: withdrawnBy } = fact;
      return { ...silence, stage: 'withdrawn', endedAt, withdrawnFor, withdrawnBy };
    }
    case 'SilenceHeld':
      return { ...silence, stage: 'adopted', endedAt: fact.at };
  }
}

type FactOf<Type extends SilenceEvent['type']> = Extract<SilenceEvent, { readonly type: Type }>;

function moved(
  silence: Silence,
  { type, at, ends, reason }: FactOf<'SilenceExtended' | 'SilenceShortened'>,
): Silence {
  const move = { at, ends, reason };
  return type === 'SilenceExtended'
    ? { ...silence, ends, extensions: [...silence.extensions, move] }
    : { ...silence, ends, shortenings: [...silence.shortenings, move] };
}

function lifted(
  { objections }: Silence,
  { objection, at }: FactOf<'ObjectionLifted'>,
): Silence['objections'] {
  return objections.map((one) => (one.nr === objection ? { ...one, lifted: at } : one));
}

function withdrawn(
  { reservations }: Silence,
  { member, at }: FactOf<'ReservationWithdrawn'>,
): Silence['reservations'] {
  return reservations.map((one) =>
    one.member === member && one.withdrawn === null ? { ...one, withdrawn: at } : one,
  );
}
