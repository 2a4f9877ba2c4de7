/**
 * The whole process: what follows from a wish, and what a selection is after it.
 *
 * Use      `decide` judges a wish against the state; `advance` adds the facts that follow. The
 *          server, every device and the verifier run these same functions over the same record.
 * Shapes   pure and total: same state, wish, time and proofs, same facts; whatever the bytes.
 * Errors   the first refusal, in the order of spec/process.md §5. Signatures and the log's own
 *          roots are checked outside, by record/ledger.ts.
 * Source   spec/process.md §§1, 5.
 */

import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, refuse } from '../basics/result.ts';
import type { Asked, Verdict } from './asked.ts';
import { decideCandidacy, evolveCandidacy } from './candidacies/candidacy-record.ts';
import { decideCeremony, evolveCeremony, isCeremonyAct } from './ceremony/ceremony.ts';
import {
  decideConfessional,
  evolveConfessional,
  isConfessionalFact,
} from './confessional/confessional-facts.ts';
import { decideClock } from './deadlines.ts';
import { decideDispute, evolveDisputes } from './rounds/dispute.ts';
import { decideEnding, evolveEnding } from './endings/ending.ts';
import { setUp } from './seats/enrolment.ts';
import { evolveField, setField } from './rounds/field.ts';
import { founded } from './seats/founding.ts';
import type { PublicKey } from './ids.ts';
import { tieKnot } from './knots/knot-tying.ts';
import type { Reckoner } from './reckoner.ts';
import { decideRecusal, evolveRecusal } from './seats/recusal.ts';
import { decideRound } from './rounds/round-acts.ts';
import { evolveRound, isRoundFact } from './rounds/round-facts.ts';
import { changeRule, evolveRule } from './endings/rule-change.ts';
import { decideSeating, evolveSeating } from './seats/seating.ts';
import type { Act, Fact, Refusal, Selection, Wish } from './selection.ts';
import { decideSilence, isSilenceAct } from './silence/silence.ts';
import { evolveSilence } from './silence/silence-facts.ts';
import { attachStatement, evolveStatements } from './silence/statements.ts';
import { type Submission, commonRefusal } from './submission.ts';

export type { Submission } from './submission.ts';

/** The facts that follow from the wish, or why it is refused. */
export function decide(
  selection: Selection | undefined,
  submission: Submission,
  reckoner: Reckoner,
): Result<readonly Fact[], Refusal> {
  const { wish, index, at, enclosure } = submission;
  const refusal = commonRefusal(selection, submission);
  if (refusal !== undefined) return refuse(refusal);
  const { act, actor } = wish;
  if (act.type === 'SetUp') return setUp(act, must(enclosure, 'an enclosure: just checked'));
  const state = must(selection, 'a selection: just checked');
  return decideAct({ selection: state, actor, index, at, enclosure, reckoner }, act);
}

/** Adds one fact. Total: a recorded fact is never argued with. */
export function evolve(
  selection: Selection | undefined,
  fact: Fact,
  submission: Submission,
): Selection {
  if (fact.type === 'SelectionSetUp') return founded(fact, submission.wish.origin, submission.at);
  return evolved(must(selection, 'a selection: its set-up is the first fact'), fact, submission.at);
}

/** The selection after an entry: all its facts, and the marks that every entry leaves. */
export function advance(
  selection: Selection | undefined,
  submission: Submission,
  facts: readonly Fact[],
): Selection {
  const { wish, index, at } = submission;
  let next = selection;
  for (const fact of facts) next = evolve(next, fact, submission);
  const after = must(next, 'a selection: the first entry sets it up');
  return {
    ...after,
    size: index + 1,
    at,
    numbers: { ...after.numbers, [wish.actor]: wish.nr },
  };
}

/** Whose key must have signed the wish; `undefined` where there is no such key. */
export function signerOf(selection: Selection | undefined, wish: Wish): PublicKey | undefined {
  const { act, actor } = wish;
  if (act.type === 'SetUp') return actor === 'founder' ? act.founder : undefined;
  if (selection === undefined) return undefined;
  if (actor === 'founder') return selection.founder;
  if (actor === 'clerk') return selection.clerk;
  if (act.type === 'Enrol') return act.key;
  return selection.seats[actor]?.key ?? undefined;
}

function decideAct(asked: Asked, act: Exclude<Act, { readonly type: 'SetUp' }>): Verdict {
  if (isSilenceAct(act)) return decideSilence(asked, act);
  if (isBeside(act)) return decideBeside(asked, act);
  if (isCeremonyAct(act)) return decideCeremony(asked, act);
  switch (act.type) {
    case 'Invite':
    case 'Enrol':
    case 'ReplaceDevice':
    case 'Open':
    case 'AddMember':
    case 'RemoveMember':
    case 'PlanRound':
      return decideSeating(asked, act);
    case 'RecordCandidacyFact':
    case 'WithdrawName':
      return decideCandidacy(asked, act);
    case 'CallRound':
    case 'ProvePossession':
    case 'CastBallot':
    case 'CloseRound':
    case 'SignClosing':
    case 'BlindTargets':
    case 'SignBlinding':
    case 'DecryptTargets':
    case 'AbandonRound':
      return decideRound(asked, act);
    case 'OfferRoundKey':
    case 'TellSponsor':
    case 'PublishReport':
    case 'OpenAggregate':
      return decideConfessional(asked, act);
    case 'ChangeRule':
      return changeRule(asked, act);
    case 'SetField':
      return setField(asked, act);
    case 'AttachStatement':
      return attachStatement(asked, act);
    case 'Conclude':
    case 'Seal':
      return decideEnding(asked, act);
    case 'TimeCame':
      return decideClock(asked, act);
  }
}

/** What members say beside rounds and silences, and the knots that are tied between them. */
const BESIDE = {
  ...{ TieKnot: true, Recuse: true, EndRecusal: true },
  ...{ Dispute: true, RelayDispute: true, WithdrawDispute: true },
} as const;

type Beside = Extract<Act, { readonly type: keyof typeof BESIDE }>;

function isBeside(act: Act): act is Beside {
  return Object.hasOwn(BESIDE, act.type);
}

function decideBeside(asked: Asked, act: Beside): Verdict {
  switch (act.type) {
    case 'TieKnot':
      return tieKnot(asked, act);
    case 'Recuse':
    case 'EndRecusal':
      return decideRecusal(asked, act);
    case 'Dispute':
    case 'RelayDispute':
    case 'WithdrawDispute':
      return decideDispute(asked, act);
  }
}

type LaterFact = Exclude<Fact, { readonly type: 'SelectionSetUp' }>;

function evolved(selection: Selection, fact: LaterFact, at: Instant): Selection {
  if (isConfessionalFact(fact)) return evolveConfessional(selection, fact, at);
  if (isRoundFact(fact)) return evolveRound(selection, fact, at);
  // Facts of a silence name it; the one that opens it brings its number.
  if (fact.type === 'SilenceOpened' || 'silence' in fact) return evolveSilence(selection, fact);
  switch (fact.type) {
    case 'SeatInvited':
    case 'SeatTaken':
    case 'DeviceReplaced':
    case 'SelectionOpened':
    case 'MemberAdded':
    case 'MemberRemoved':
    case 'RoundPlanned':
      return evolveSeating(selection, fact, at);
    case 'CandidacyFactRecorded':
      return evolveCandidacy(selection, fact);
    case 'CeremonyStarted':
    case 'DealingCommitted':
    case 'DealingPhaseBegan':
    case 'SharesDealt':
    case 'ConfirmingPhaseBegan':
    case 'KeysConfirmed':
    case 'KeysCertified':
    case 'CeremonyFailed':
    case 'FaultProven':
    case 'ErasureStated':
      return evolveCeremony(selection, fact);
    case 'RuleChanged':
      return evolveRule(selection, fact);
    case 'FieldNarrowed':
    case 'FieldSet':
      return evolveField(selection, fact);
    case 'MemberRecused':
    case 'RecusalEnded':
      return evolveRecusal(selection, fact);
    case 'DisputeRaised':
    case 'DisputesSettled':
      return evolveDisputes(selection, fact);
    case 'StatementAttached':
      return evolveStatements(selection, fact);
    case 'SelectionConcluded':
    case 'RecordSealed':
      return evolveEnding(selection, fact);
  }
}
