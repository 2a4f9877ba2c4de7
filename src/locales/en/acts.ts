/**
 * The short names of acts and of the facts that follow, in English: the type of the other
 * languages.
 *
 * Use      the register of acts, the record page, `verify --explain`.
 */

import type { Act, Fact } from '../../table/selection.ts';

/** An act or a fact without a name does not compile. */
export type ActNames = {
  readonly acts: { readonly [Type in Act['type']]: string };
  readonly facts: { readonly [Type in Fact['type']]: string };
};

export const messages: ActNames = {
  acts: {
    SetUp: 'Set up the selection',
    Invite: 'Hand out a code',
    Enrol: 'Take the seat',
    Open: 'Open the selection',
    AddMember: 'Add a member',
    RemoveMember: 'Remove a member',
    PlanRound: 'Plan a round',
    RecordCandidacyFact: 'Record a fact of a candidacy',
    StartCeremony: 'Start a key ceremony',
    CommitDealing: 'Commit to shares',
    Deal: 'Deal shares',
    ConfirmKeys: 'Confirm the keys',
    ReportFault: 'Report a faulty share',
    CallRound: 'Call a round',
    ProvePossession: 'Show that the key is held',
    CastBallot: 'Send an answer',
    CloseRound: 'Close a round',
    SignClosing: 'Sign the closing',
    DecryptTargets: 'Decrypt the totals',
    AbandonRound: 'Give up a round',
    OpenSilence: 'Put a text under silence',
    BreakSilence: 'Break silence',
    ConfirmSeen: 'Confirm having seen the text',
    ExtendSilence: 'Extend silence',
    WithdrawText: 'Withdraw the text',
    WithdrawName: 'Withdraw a name put forward',
    RelayObjection: 'Pass on an objection',
    WithdrawObjection: 'Withdraw an objection',
    JoinWithReservation: 'Join with a reservation',
    WithdrawReservation: 'Withdraw a reservation',
    ShortenSilence: 'Shorten silence',
    ChangeRule: 'Change the rule',
    AttachStatement: 'Attach a statement',
    Conclude: 'End the selection',
    Seal: 'Seal the record',
    TimeCame: 'A stated time has come',
  },
  facts: {
    SelectionSetUp: 'Selection set up',
    SeatInvited: 'Code handed out',
    SeatTaken: 'Seat taken',
    SelectionOpened: 'Selection opened',
    MemberAdded: 'Member added',
    MemberRemoved: 'Member removed',
    RoundPlanned: 'Round planned',
    CandidacyFactRecorded: 'Fact of a candidacy recorded',
    CeremonyStarted: 'Key ceremony started',
    DealingCommitted: 'Shares committed to',
    DealingPhaseBegan: 'Dealing began',
    SharesDealt: 'Shares dealt',
    ConfirmingPhaseBegan: 'Confirming began',
    KeysConfirmed: 'Keys confirmed',
    KeysCertified: 'Keys certified',
    CeremonyFailed: 'Key ceremony failed',
    RoundCalled: 'Round called',
    PossessionProved: 'Key shown to be held',
    RoundOpened: 'Round opened',
    BallotCast: 'Answer received',
    RoundClosed: 'Round closed',
    RoundUnopened: 'Round not opened: too few answers',
    ClosingSigned: 'Closing signed',
    TargetsDecrypted: 'Totals decrypted by a trustee',
    BadPartialSkipped: 'Faulty decryption skipped',
    RoundCounted: 'Round counted',
    RoundAbandoned: 'Round given up',
    SilenceOpened: 'Text put under silence',
    ObjectionMade: 'Objection made',
    SilenceBroken: 'Silence broken',
    TextSeen: 'Text seen',
    SilenceExtended: 'Silence extended',
    TextWithdrawn: 'Text withdrawn',
    SilenceHeld: 'Silence ran out unbroken',
    ObjectionLifted: 'Objection lifted',
    ReservationMade: 'Reservation recorded',
    ReservationWithdrawn: 'Reservation withdrawn',
    SilenceShortened: 'Silence shortened',
    RuleChanged: 'Rule changed',
    StatementAttached: 'Statement attached',
    SelectionConcluded: 'Selection ended',
    RecordSealed: 'Record sealed',
  },
};
