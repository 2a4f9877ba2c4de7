/**
 * Disputes: a member says on record that the sealed list does not bear out what its device sealed.
 *
 * Use      `Dispute` by the member, or `RelayDispute` by a facilitator to whom it came another way;
 *          `heldUntil(selection, round)`: until then nothing of the round is signed or opened.
 * Shapes   one of each member in a round, and one brought for it before that: what a facilitator
 *          enters takes no word from the member. It has the code of a ballot and nothing of the
 *          answer; evidence is a file (record/dispute-file.ts) that only the verifier reads.
 *          All of a round are held by one clock, so that no number of them can stall it longer.
 * Errors   `round_unknown`, `round_not_open`, `not_entitled`, `dispute_late`, `disputed_already`,
 *          `listed_as_sealed`, `nothing_listed`; of a withdrawal `no_dispute`; of what would open
 *          the round `round_disputed`.
 * Source   spec/process.md §18.
 */

import { type Instant, later, writeInstant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import { codeOfBallot } from './ballot-code.ts';
import { type ActorId, type MemberId, type RoundId, isOfficer } from '../ids.ts';
import { roundOf } from './round-lookup.ts';
import type { Round } from './rounds.ts';
import type { Refusal, Selection } from '../selection.ts';

const HOUR = 3_600_000;
/** What is disputed before a round is counted holds it for so long after its close, at most. */
export const HOLD_HOURS = 1;
/** So long after the close somebody may still say so. */
export const DISPUTE_HOURS = 24;

export type Dispute = {
  readonly round: RoundId;
  readonly rid: string;
  readonly member: MemberId;
  readonly at: Instant;
  /** Of the ballot that the member holds; null: it sent none, and one is listed. */
  readonly code: string | null;
  readonly evidence: string | null;
  readonly reason: string;
  /** The officer to whom it came on paper or by mail; null: the member's own device said it. */
  readonly through: ActorId | null;
  /** Said in time to hold the round. */
  readonly holds: boolean;
  readonly settled: { readonly at: Instant; readonly how: 'withdrawn' | 'time' } | null;
};

type Claim = {
  readonly round: RoundId;
  readonly code: string | null;
  readonly evidence: string | null;
  readonly reason: string;
};

export type DisputeWish =
  | ({ readonly type: 'Dispute' } & Claim)
  | ({ readonly type: 'RelayDispute'; readonly member: MemberId } & Claim)
  | { readonly type: 'WithdrawDispute'; readonly round: RoundId; readonly reason: string };

export type DisputeEvent =
  | { readonly type: 'DisputeRaised'; readonly dispute: Dispute }
  | {
      readonly type: 'DisputesSettled';
      readonly rid: string;
      /** Whose; null: all that are left, for their time is over. */
      readonly member: MemberId | null;
      readonly at: Instant;
    };

export type DisputeRefusal =
  | { readonly code: 'dispute_late'; readonly until: string; readonly now: string }
  | { readonly code: 'disputed_already'; readonly member: MemberId }
  | { readonly code: 'listed_as_sealed'; readonly index: number }
  | { readonly code: 'nothing_listed' }
  | { readonly code: 'no_dispute' }
  | { readonly code: 'round_disputed'; readonly until: string };

type Disputed = Pick<Selection, 'disputes'>;

export function decideDispute(asked: Asked, act: DisputeWish): Verdict {
  const round = roundOf(asked.selection, act.round);
  if (round === undefined) return refused({ code: 'round_unknown', round: act.round });
  if (act.type === 'WithdrawDispute') return withdrawn(asked, round);
  const member = act.type === 'RelayDispute' ? act.member : memberAsking(asked);
  const { at, actor } = asked;
  const through = isOfficer(actor) ? actor : null;
  const refusal = untimely(asked, round, { member, through }) ?? unfounded(round, member, act.code);
  if (refusal !== undefined) return refused(refusal);
  const { code, evidence, reason } = act;
  const said = { member, at, code, evidence, reason, through };
  const holds = mayHold(round, at);
  const dispute = { round: act.round, rid: round.rid, ...said, holds, settled: null };
  return agreed({ type: 'DisputeRaised', dispute });
}

export function evolveDisputes(selection: Selection, fact: DisputeEvent): Selection {
  const { disputes } = selection;
  if (fact.type === 'DisputeRaised') {
    return { ...selection, disputes: [...disputes, fact.dispute] };
  }
  const { rid, member, at } = fact;
  const how = member === null ? 'time' : 'withdrawn';
  const meant = (one: Dispute) =>
    one.rid === rid &&
    (member === null
      ? one.holds && one.settled === null
      : one.member === member && one.settled?.how !== 'withdrawn');
  const settled = (one: Dispute): Dispute => (meant(one) ? { ...one, settled: { at, how } } : one);
  return { ...selection, disputes: disputes.map(settled) };
}

export function disputesOf({ disputes }: Disputed, { rid }: Pick<Round, 'rid'>) {
  return disputes.filter((one) => one.rid === rid);
}

/** Until when nothing of a closed round is opened; undefined where nothing holds it. */
export function heldUntil(selection: Disputed, round: Round): Instant | undefined {
  const { stage, closedAt } = round;
  if (stage !== 'closed' || closedAt === null) return undefined;
  const holding = disputesOf(selection, round).some((one) => one.holds && one.settled === null);
  return holding ? later(closedAt, HOLD_HOURS * HOUR) : undefined;
}

/** The end of the hold of what was not withdrawn, whether or not the log says that it came. */
export function heldByClockUntil(selection: Disputed, round: Round): Instant | undefined {
  const counts = ({ holds, settled }: Dispute) => holds && settled?.how !== 'withdrawn';
  const held = disputesOf(selection, round).some(counts);
  return held ? later(round.closedAt ?? round.plan.closes, HOLD_HOURS * HOUR) : undefined;
}

/** Until when somebody may dispute a round that was opened. */
export function disputableUntil({ closedAt, plan }: Round): Instant {
  return later(closedAt ?? plan.closes, DISPUTE_HOURS * HOUR);
}

/** Why a trustee may not sign or open anything of the round yet. */
export function holdRefusal({ selection, at }: Asked, round: Round): Refusal | undefined {
  const until = heldUntil(selection, round);
  if (until === undefined || at >= until) return undefined;
  return { code: 'round_disputed', until: writeInstant(until) };
}

function mayHold({ stage, closedAt }: Round, at: Instant): boolean {
  if (stage === 'open') return true;
  return stage === 'closed' && closedAt !== null && at < later(closedAt, HOLD_HOURS * HOUR);
}

type Speaker = Pick<Dispute, 'member' | 'through'>;

function untimely(
  { selection, at }: Asked,
  round: Round,
  { member, through }: Speaker,
): Refusal | undefined {
  const { openedAt, stage, entitled } = round;
  if (openedAt === null) return { code: 'round_not_open', stage };
  if (!entitled.includes(member)) return { code: 'not_entitled', member };
  const until = disputableUntil(round);
  if (at >= until) {
    return { code: 'dispute_late', until: writeInstant(until), now: writeInstant(at) };
  }
  const before = disputesOf(selection, round).some(
    (one) => one.member === member && (through !== null || one.through === null),
  );
  return before ? { code: 'disputed_already', member } : undefined;
}

/** What the list itself answers, it need not be asked. */
function unfounded({ ballots }: Round, member: MemberId, code: string | null): Refusal | undefined {
  const listed = ballots[member];
  if (code === null) return listed === undefined ? { code: 'nothing_listed' } : undefined;
  const same = listed !== undefined && codeOfBallot(listed.digest) === code;
  return same ? { code: 'listed_as_sealed', index: listed.index } : undefined;
}

function withdrawn(asked: Asked, round: Round): Verdict {
  const member = memberAsking(asked);
  // Also after its time: whoever finds its own error later should be able to say so.
  const open = disputesOf(asked.selection, round).some(
    (one) => one.member === member && one.settled?.how !== 'withdrawn',
  );
  if (!open) return refused({ code: 'no_dispute' });
  return agreed({ type: 'DisputesSettled', rid: round.rid, member, at: asked.at });
}
