/**
 * The silence procedure: a text lies before all, and stands adopted at its end unless broken.
 *
 * Use      the chair puts a text under silence; a member breaks it with a reason and what would
 *          lift it, or lets it stand with a reservation beside it.
 * Source   spec/process.md §7.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Asked, Verdict } from '../asked.ts';
import type { Text } from '../definition/definition.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import { extendSilence, openSilence, shortenSilence, withdrawText } from './silence-acts.ts';
import {
  breakSilence,
  confirmSeen,
  joinWithReservation,
  relayObjection,
  withdrawObjection,
  withdrawReservation,
} from './silence-answers.ts';
import type { Act } from '../selection.ts';
import type { OtherSubject, Subject, SubjectRefusal } from './subject.ts';

export type SilenceStage = 'running' | 'adopted' | 'broken' | 'withdrawn';
export type ObjectionKind = 'objection' | 'amendment';

export type Objection = {
  /** From 1, in the order in which they came. */
  readonly nr: number;
  /** Null: it came through the facilitators, who alone know from whom. */
  readonly member: MemberId | null;
  readonly kind: ObjectionKind;
  readonly at: Instant;
  readonly reason: string;
  /** What would lift it. */
  readonly condition: string;
  /** The text that an amendment would put in its place. */
  readonly amended: Text | null;
  /** False where the rule exempts this member or tolerates the number: recorded, not breaking. */
  readonly breaks: boolean;
  /** When it was withdrawn: the condition is met. */
  readonly lifted: Instant | null;
};

/** Beside a yes: it blocks nothing, and stands beside the decision. */
export type Reservation = {
  readonly member: MemberId;
  readonly at: Instant;
  readonly text: string;
  readonly withdrawn: Instant | null;
};

export type Move = { readonly at: Instant; readonly ends: Instant; readonly reason: string };

export type Silence = {
  /** From 1, in the order they were opened. */
  readonly number: number;
  readonly subject: Subject;
  readonly text: Text;
  readonly reason: string;
  readonly openedAt: Instant;
  readonly ends: Instant;
  readonly stage: SilenceStage;
  readonly endedAt: Instant | null;
  readonly entitled: readonly MemberId[];
  readonly seen: readonly MemberId[];
  readonly extensions: readonly Move[];
  readonly shortenings: readonly Move[];
  readonly objections: readonly Objection[];
  readonly reservations: readonly Reservation[];
  readonly withdrawnFor: string | null;
  /** The sponsor whose withdrawal of the name ended it; null: the chair took the text back. */
  readonly withdrawnBy: MemberId | null;
};

type ObjectionWords = {
  readonly silence: number;
  readonly kind: ObjectionKind;
  readonly reason: string;
  readonly condition: string;
  /** For an amendment, and only for one: the text as it should be. */
  readonly amended?: Text;
};

type NewEnd = { readonly silence: number; readonly ends: string; readonly reason: string };

export type SilenceWish =
  | {
      readonly type: 'OpenSilence';
      /** A name; anything else comes as `subject`. */
      readonly candidate?: CandidateId;
      readonly subject?: OtherSubject;
      readonly text: Text;
      /** RFC 3339. */
      readonly ends: string;
      readonly reason: string;
    }
  | ({ readonly type: 'BreakSilence' } & ObjectionWords)
  /** By a facilitator, for a member whose name stays with the facilitators. */
  | ({ readonly type: 'RelayObjection' } & ObjectionWords)
  | { readonly type: 'WithdrawObjection'; readonly silence: number; readonly objection: number }
  | {
      readonly type: 'JoinWithReservation';
      readonly silence: number;
      readonly text: string;
    }
  | { readonly type: 'WithdrawReservation'; readonly silence: number }
  | { readonly type: 'ConfirmSeen'; readonly silence: number }
  | ({ readonly type: 'ExtendSilence' } & NewEnd)
  | ({ readonly type: 'ShortenSilence' } & NewEnd)
  | { readonly type: 'WithdrawText'; readonly silence: number; readonly reason: string };

export type SilenceEvent =
  | {
      readonly type: 'SilenceOpened';
      readonly number: number;
      readonly subject: Subject;
      readonly text: Text;
      readonly reason: string;
      readonly ends: Instant;
      readonly entitled: readonly MemberId[];
      readonly at: Instant;
    }
  | { readonly type: 'ObjectionMade'; readonly silence: number; readonly objection: Objection }
  | {
      readonly type: 'ObjectionLifted';
      readonly silence: number;
      readonly objection: number;
      readonly at: Instant;
    }
  | { readonly type: 'SilenceBroken'; readonly silence: number; readonly at: Instant }
  | {
      readonly type: 'ReservationMade';
      readonly silence: number;
      readonly reservation: Reservation;
    }
  | {
      readonly type: 'ReservationWithdrawn';
      readonly silence: number;
      readonly member: MemberId;
      readonly at: Instant;
    }
  | { readonly type: 'TextSeen'; readonly silence: number; readonly member: MemberId }
  | ({ readonly type: 'SilenceExtended' | 'SilenceShortened'; readonly silence: number } & Move)
  | {
      readonly type: 'TextWithdrawn';
      readonly silence: number;
      readonly at: Instant;
      readonly reason: string;
      readonly by: MemberId | null;
    }
  | { readonly type: 'SilenceHeld'; readonly silence: number; readonly at: Instant };

export type SilenceRefusal =
  | SubjectRefusal
  | { readonly code: 'silence_running' }
  | { readonly code: 'silence_not_running'; readonly stage: SilenceStage | 'none' }
  | { readonly code: 'silence_deadline_past'; readonly deadline: string; readonly now: string }
  | { readonly code: 'silence_ends_wrong'; readonly ends: string; readonly least: string }
  | { readonly code: 'silence_text_missing' }
  | { readonly code: 'condition_missing' }
  | { readonly code: 'silence_extended_already'; readonly allowed: number }
  | { readonly code: 'silence_not_shortened_here' }
  | { readonly code: 'silence_not_shorter'; readonly ends: string; readonly now: string }
  | { readonly code: 'amendment_does_not_break' }
  | { readonly code: 'amendment_text_missing' }
  | { readonly code: 'amendment_text_not_asked' }
  | { readonly code: 'objections_are_named' }
  | { readonly code: 'objections_exceed_members'; readonly members: number }
  | { readonly code: 'objected_already' }
  | { readonly code: 'objection_unknown'; readonly objection: number }
  | { readonly code: 'objection_not_yours' }
  | { readonly code: 'objection_lifted_already' }
  | { readonly code: 'reservation_empty' }
  | { readonly code: 'reservation_made_already' }
  | { readonly code: 'no_reservation' }
  | { readonly code: 'seen_already' };

const ACTS: { readonly [Type in SilenceWish['type']]: true } = {
  OpenSilence: true,
  BreakSilence: true,
  RelayObjection: true,
  WithdrawObjection: true,
  JoinWithReservation: true,
  WithdrawReservation: true,
  ConfirmSeen: true,
  ExtendSilence: true,
  ShortenSilence: true,
  WithdrawText: true,
};

export function isSilenceAct(act: Act): act is SilenceWish {
  return Object.hasOwn(ACTS, act.type);
}

export function decideSilence(asked: Asked, act: SilenceWish): Verdict {
  switch (act.type) {
    case 'OpenSilence':
      return openSilence(asked, act);
    case 'BreakSilence':
      return breakSilence(asked, act);
    case 'RelayObjection':
      return relayObjection(asked, act);
    case 'WithdrawObjection':
      return withdrawObjection(asked, act);
    case 'JoinWithReservation':
      return joinWithReservation(asked, act);
    case 'WithdrawReservation':
      return withdrawReservation(asked, act);
    case 'ConfirmSeen':
      return confirmSeen(asked, act);
    case 'ExtendSilence':
      return extendSilence(asked, act);
    case 'ShortenSilence':
      return shortenSilence(asked, act);
    case 'WithdrawText':
      return withdrawText(asked, act);
  }
}
