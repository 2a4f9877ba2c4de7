/**
 * Who may ask for which act.
 *
 * Source   spec/process.md §5.2.
 */

import { type ActorId, isOfficer, memberOf } from './ids.ts';
import type { Act } from './selection.ts';

type Holder =
  | 'founder'
  | 'founder-or-chair'
  | 'seat'
  | 'chair'
  /** The chair, or a further facilitator of the definition. */
  | 'facilitator'
  | 'member'
  | 'member-or-facilitator'
  | 'clerk';

const HOLDERS: { readonly [Type in Act['type']]: Holder } = {
  SetUp: 'founder',
  Invite: 'founder-or-chair',
  Enrol: 'seat',
  ReplaceDevice: 'chair',
  Open: 'chair',
  AddMember: 'chair',
  RemoveMember: 'chair',
  PlanRound: 'chair',
  RecordCandidacyFact: 'chair',
  WithdrawName: 'member',
  StartCeremony: 'chair',
  CommitDealing: 'member',
  Deal: 'member',
  ConfirmKeys: 'member',
  ReportFault: 'member',
  ReportLateFault: 'member',
  StateErasure: 'member',
  TieKnot: 'chair',
  CallRound: 'chair',
  ProvePossession: 'member',
  CastBallot: 'member',
  CloseRound: 'chair',
  SignClosing: 'member',
  BlindTargets: 'member',
  SignBlinding: 'member',
  DecryptTargets: 'member',
  AbandonRound: 'chair',
  OfferRoundKey: 'facilitator',
  TellSponsor: 'facilitator',
  PublishReport: 'chair',
  OpenAggregate: 'chair',
  OpenSilence: 'chair',
  BreakSilence: 'member',
  RelayObjection: 'facilitator',
  WithdrawObjection: 'member-or-facilitator',
  JoinWithReservation: 'member',
  WithdrawReservation: 'member',
  ConfirmSeen: 'member',
  ExtendSilence: 'chair',
  ShortenSilence: 'chair',
  WithdrawText: 'chair',
  ChangeRule: 'chair',
  SetField: 'chair',
  Recuse: 'member',
  EndRecusal: 'member',
  Dispute: 'member',
  RelayDispute: 'facilitator',
  WithdrawDispute: 'member',
  AttachStatement: 'member',
  Conclude: 'chair',
  Seal: 'chair',
  TimeCame: 'clerk',
};

/** Acts that are asked for before the selection is open. */
const BEFORE_OPENING: readonly Act['type'][] = [
  'SetUp',
  'Invite',
  'Enrol',
  'ReplaceDevice',
  'Open',
];

export const ACTS: readonly string[] = Object.keys(HOLDERS);

export function mayAsk(actor: ActorId, type: Act['type']): boolean {
  const chair = actor === 'officer:chair';
  const member = memberOf(actor) !== undefined;
  switch (HOLDERS[type]) {
    case 'founder':
      return actor === 'founder';
    case 'founder-or-chair':
      return actor === 'founder' || chair;
    case 'seat':
    case 'member-or-facilitator':
      return isOfficer(actor) || member;
    case 'chair':
      return chair;
    case 'facilitator':
      return isOfficer(actor);
    case 'member':
      return member;
    case 'clerk':
      return actor === 'clerk';
  }
}

export function needsOpening(type: Act['type']): boolean {
  return !BEFORE_OPENING.includes(type);
}

/**
 * Who signs as having verified the log: all but the clerk, and those who cannot have seen it yet.
 */
export function needsSeen(actor: ActorId, type: Act['type']): boolean {
  return actor !== 'founder' && actor !== 'clerk' && type !== 'Enrol';
}
