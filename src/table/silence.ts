/**
 * The silence procedure: a text lies before all, and stands adopted at its end unless broken.
 *
 * Use      the chair puts one name under silence; a member breaks it with a reason and what would
 *          lift it.
 * Source   spec/process.md §7.
 */

import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import type { Asked, Verdict } from './asked.ts';
import type { Text } from './definition.ts';
import type { CandidateId, MemberId } from './ids.ts';
import type { Selection } from './selection.ts';
import {
  breakSilence,
  confirmSeen,
  extendSilence,
  openSilence,
  withdrawText,
} from './silence-acts.ts';
import { silenceOf } from './silence-lookup.ts';

export type SilenceStage = 'running' | 'adopted' | 'broken' | 'withdrawn';

export type Objection = {
  readonly member: MemberId;
  readonly kind: 'objection' | 'amendment';
  readonly at: Instant;
  readonly reason: string;
  /** What would lift it. */
  readonly condition: string;
  /** False where the rule exempts this member or tolerates the number: recorded, not breaking. */
  readonly breaks: boolean;
};

export type Silence = {
  /** From 1, in the order they were opened. */
  readonly number: number;
  readonly candidate: CandidateId;
  readonly text: Text;
  readonly openedAt: Instant;
  readonly ends: Instant;
  readonly stage: SilenceStage;
  readonly endedAt: Instant | null;
  readonly entitled: readonly MemberId[];
  readonly seen: readonly MemberId[];
  readonly extensions: readonly {
    readonly at: Instant;
    readonly ends: Instant;
    readonly reason: string;
  }[];
  readonly objections: readonly Objection[];
  readonly withdrawnFor: string | null;
};

export type SilenceWish =
  | {
      readonly type: 'OpenSilence';
      readonly candidate: CandidateId;
      readonly text: Text;
      /** RFC 3339. */
      readonly ends: string;
      readonly reason: string;
    }
  | {
      readonly type: 'BreakSilence';
      readonly silence: number;
      readonly kind: 'objection' | 'amendment';
      readonly reason: string;
      readonly condition: string;
    }
  | { readonly type: 'ConfirmSeen'; readonly silence: number }
  | {
      readonly type: 'ExtendSilence';
      readonly silence: number;
      readonly ends: string;
      readonly reason: string;
    }
  | { readonly type: 'WithdrawText'; readonly silence: number; readonly reason: string };

export type SilenceEvent =
  | {
      readonly type: 'SilenceOpened';
      readonly number: number;
      readonly candidate: CandidateId;
      readonly text: Text;
      readonly ends: Instant;
      readonly entitled: readonly MemberId[];
      readonly at: Instant;
    }
  | { readonly type: 'ObjectionMade'; readonly silence: number; readonly objection: Objection }
  | { readonly type: 'SilenceBroken'; readonly silence: number; readonly at: Instant }
  | { readonly type: 'TextSeen'; readonly silence: number; readonly member: MemberId }
  | {
      readonly type: 'SilenceExtended';
      readonly silence: number;
      readonly at: Instant;
      readonly ends: Instant;
      readonly reason: string;
    }
  | {
      readonly type: 'TextWithdrawn';
      readonly silence: number;
      readonly at: Instant;
      readonly reason: string;
    }
  | { readonly type: 'SilenceHeld'; readonly silence: number; readonly at: Instant };

export type SilenceRefusal =
  | { readonly code: 'silence_running' }
  | { readonly code: 'silence_not_running'; readonly stage: SilenceStage | 'none' }
  | { readonly code: 'silence_deadline_past'; readonly deadline: string; readonly now: string }
  | { readonly code: 'silence_ends_wrong'; readonly ends: string; readonly least: string }
  | { readonly code: 'silence_text_missing' }
  | { readonly code: 'condition_missing' }
  | { readonly code: 'silence_extended_already'; readonly allowed: number }
  | { readonly code: 'amendment_does_not_break' }
  | { readonly code: 'objected_already' }
  | { readonly code: 'seen_already' };

export function decideSilence(asked: Asked, act: SilenceWish): Verdict {
  switch (act.type) {
    case 'OpenSilence':
      return openSilence(asked, act);
    case 'BreakSilence':
      return breakSilence(asked, act);
    case 'ConfirmSeen':
      return confirmSeen(asked, act);
    case 'ExtendSilence':
      return extendSilence(asked, act);
    case 'WithdrawText':
      return withdrawText(asked, act);
  }
}

export function evolveSilence(selection: Selection, fact: SilenceEvent): Selection {
  if (fact.type === 'SilenceOpened') {
    return { ...selection, silences: [...selection.silences, opened(fact)] };
  }
  const silences = selection.silences.map((silence) =>
    silence.number === fact.silence ? evolved(silence, fact) : silence,
  );
  if (fact.type !== 'SilenceBroken') return { ...selection, silences };
  const broken = must(silenceOf(selection, fact.silence), 'the silence that was broken');
  const outcome = { kind: 'silence-broken', candidate: broken.candidate, at: fact.at } as const;
  return { ...selection, silences, outcome };
}

function opened(fact: Extract<SilenceEvent, { readonly type: 'SilenceOpened' }>): Silence {
  const { number, candidate, text, ends, entitled, at } = fact;
  return {
    number,
    candidate,
    text,
    openedAt: at,
    ends,
    stage: 'running',
    endedAt: null,
    entitled,
    seen: [],
    extensions: [],
    objections: [],
    withdrawnFor: null,
  };
}

function evolved(
  silence: Silence,
  fact: Exclude<SilenceEvent, { readonly type: 'SilenceOpened' }>,
): Silence {
  switch (fact.type) {
    case 'ObjectionMade':
      return { ...silence, objections: [...silence.objections, fact.objection] };
    case 'SilenceBroken':
      return { ...silence, stage: 'broken', endedAt: fact.at };
    case 'TextSeen':
      return { ...silence, seen: [...silence.seen, fact.member] };
    case 'SilenceExtended': {
      const { at, ends, reason } = fact;
      return { ...silence, ends, extensions: [...silence.extensions, { at, ends, reason }] };
    }
    case 'TextWithdrawn':
      return { ...silence, stage: 'withdrawn', endedAt: fact.at, withdrawnFor: fact.reason };
    case 'SilenceHeld':
      return { ...silence, stage: 'adopted', endedAt: fact.at };
  }
}
