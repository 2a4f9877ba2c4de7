/**
 * The key ceremony's steps: commit, deal, confirm or complain; and its ends, good and bad.
 *
 * Use      a phase ends with the last message expected in it, or when the clerk says its time has
 *          come.
 * Errors   a message that does not check is refused and never logged. A complaint about a bad share
 *          is decided here and now: the dealer or who complained is at fault. Before the
 *          certificate the next attempt follows at once without it; later it is named, and the keys
 *          stand.
 * Source   spec/protocol.md §§3.2-3.6, 11.1-11.3.
 */

import { type Instant, later } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, enclosed, memberAsking, refused } from '../asked.ts';
import type { Ceremony, CeremonyFault, CeremonyPhase, CeremonyWish } from './ceremony.ts';
import {
  certifiedKeys,
  commitmentHolds,
  culpritIn,
  dealingFault,
  indexOf,
  transcriptOf,
} from './ceremony-keys.ts';
import { ceremonyStart, phaseLength, restarted } from './ceremony-start.ts';
import type { MemberId } from '../ids.ts';
import { holdersOf, runningRound } from '../rounds/round-lookup.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import { quorumOf } from './trustees.ts';

/** A ceremony that waits for somebody. */
type UnderWay = Ceremony & { readonly phase: Exclude<CeremonyPhase, 'certified' | 'failed'> };
type ActOf<Type extends CeremonyWish['type']> = Extract<CeremonyWish, { readonly type: Type }>;

export function startCeremony(asked: Asked): Verdict {
  const { selection, at } = asked;
  const last = selection.ceremonies.at(-1);
  if (last !== undefined && isUnderWay(last)) return refused({ code: 'ceremony_running' });
  const round = runningRound(selection);
  if (round !== undefined) return refused({ code: 'round_running', round: round.plan.id });
  const start = ceremonyStart(selection, at);
  return start.ok ? agreed(start.value) : start;
}

export function commitDealing(asked: Asked, act: ActOf<'CommitDealing'>): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const ceremony = theCeremony(selection, act.sid, 'committing');
  if ('code' in ceremony) return refused(ceremony);
  if (!ceremony.invited.includes(member)) return refused({ code: 'not_a_trustee', member });
  if (ceremony.commitments[member] !== undefined) return refused({ code: 'done_already' });
  const { encryptionKey, possession, commitment } = act;
  const given = { encryptionKey, possession, commitment };
  if (Object.values(ceremony.commitments).some((other) => other.encryptionKey === encryptionKey)) {
    return refused({ code: 'key_in_use' });
  }
  const { mode: domain } = selection;
  if (!commitmentHolds({ domain, reckoner: asked.reckoner }, ceremony, member, given)) {
    return refused({ code: 'proof_wrong', proof: 'encryption-key' });
  }
  const fact: Fact = { type: 'DealingCommitted', member, commitment: given };
  const committed = Object.keys(ceremony.commitments).length + 1;
  if (committed < ceremony.invited.length) return agreed(fact);
  return agreed(fact, dealingBegins(asked));
}

export function deal(asked: Asked, act: ActOf<'Deal'>): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const ceremony = theCeremony(selection, act.sid, 'dealing');
  if ('code' in ceremony) return refused(ceremony);
  if (!isIn(ceremony, member, committersOf(ceremony))) {
    return refused({ code: 'not_a_trustee', member });
  }
  if (ceremony.dealings[member] !== undefined) return refused({ code: 'done_already' });
  const bytes = enclosed(asked);
  const dealing = { index: indexOf(ceremony, member), bytes };
  const means = { domain: selection.mode, reckoner: asked.reckoner };
  const fault = dealingFault(means, ceremony, dealing);
  if (fault !== undefined) return refused(fault);
  const fact: Fact = { type: 'SharesDealt', member, bytes };
  const dealt = { ...ceremony, dealings: { ...ceremony.dealings, [member]: bytes } };
  return isAwaited(dealt, committersOf(dealt), dealersOf(dealt))
    ? agreed(fact)
    : dealingEnds(asked, dealt, [fact]);
}

export function confirmKeys(asked: Asked, act: ActOf<'ConfirmKeys'>): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const ceremony = theCeremony(selection, act.sid, 'confirming');
  if ('code' in ceremony) return refused(ceremony);
  if (!isIn(ceremony, member, ceremony.dealers)) return refused({ code: 'not_a_trustee', member });
  if (ceremony.confirmed.includes(member)) return refused({ code: 'done_already' });
  if (act.transcript !== ceremony.transcript) return refused({ code: 'transcript_differs' });
  const fact: Fact = { type: 'KeysConfirmed', member };
  const done = { ...ceremony, confirmed: [...ceremony.confirmed, member] };
  return isAwaited(done, done.dealers, done.confirmed)
    ? agreed(fact)
    : confirmingEnds(selection, done, [fact]);
}

export function reportFault(asked: Asked, act: ActOf<'ReportFault' | 'ReportLateFault'>): Verdict {
  const { selection } = asked;
  const member = memberAsking(asked);
  const late = act.type === 'ReportLateFault';
  const ceremony = complainable(selection, act.sid, late);
  if ('code' in ceremony) return refused(ceremony);
  const { dealer, joint, proof } = act;
  const refusal = unfitComplaint(ceremony, member, dealer);
  if (refusal !== undefined) return refused(refusal);
  const complaint = { dealer, member, joint, proof };
  const culprit = culpritIn(selection.mode, ceremony, complaint);
  if (culprit === undefined) return refused({ code: 'proof_wrong', proof: 'complaint' });
  const kind = culprit === dealer ? 'bad-share' : 'false-complaint';
  const fault: CeremonyFault = { kind, members: [culprit], complaint };
  if (late) return agreed({ type: 'FaultProven', sid: ceremony.sid, fault });
  return agreed({ type: 'CeremonyFailed', fault }, ...restarted(asked, ceremony, culprit));
}

/** The ceremony of which shares can be complained: the last, or late any whose keys stand. */
function complainable(selection: Selection, sid: string, late: boolean): Ceremony | Refusal {
  if (!late) return theCeremony(selection, sid, 'confirming');
  const ceremony = selection.ceremonies.find((one) => one.sid === sid);
  if (ceremony === undefined) return { code: 'ceremony_other', sid };
  if (ceremony.phase === 'certified') return ceremony;
  return { code: 'ceremony_phase_over', phase: ceremony.phase };
}

/**
 * Whoever confirmed has said that all shares fit, and whoever lost its device cannot say what it
 * had got; of a dealer one complains once.
 */
function unfitComplaint(
  { dealers, confirmed, faults, lost }: Ceremony,
  member: MemberId,
  dealer: MemberId,
): Refusal | undefined {
  if (lost.includes(member)) return { code: 'not_a_trustee', member };
  const outsider = [member, dealer].find((one) => !dealers.includes(one));
  if (outsider !== undefined) return { code: 'not_a_trustee', member: outsider };
  const before = faults.some(
    ({ complaint: made }) => made?.member === member && made.dealer === dealer,
  );
  if (before || confirmed.includes(member)) return { code: 'done_already' };
  return dealer === member ? { code: 'own_dealing' } : undefined;
}

/** What follows when the deadline of the running phase has come. */
export function phaseEnds(asked: Asked, ceremony: UnderWay): Verdict {
  const { invited, commitments } = ceremony;
  switch (ceremony.phase) {
    case 'committing': {
      const missing = invited.filter((member) => commitments[member] === undefined);
      if (isTooFew(ceremony, invited.length - missing.length)) {
        return failed('too-few-commitments', missing);
      }
      return agreed(dealingBegins(asked));
    }
    case 'dealing':
      return dealingEnds(asked, ceremony);
    case 'confirming':
      return confirmingEnds(asked.selection, ceremony);
  }
}

function dealingEnds(asked: Asked, ceremony: Ceremony, before: readonly Fact[] = []): Verdict {
  const dealers = dealersOf(ceremony);
  if (!isTooFew(ceremony, dealers.length)) {
    return agreed(...before, confirmingBegins(asked, ceremony));
  }
  const missing = ceremony.invited.filter((member) => !dealers.includes(member));
  return agreed(...before, failure('too-few-dealings', missing));
}

/** What a lost device confirmed makes no trustee: it holds no share any more. */
function confirmingEnds(
  selection: Selection,
  ceremony: Ceremony,
  before: readonly Fact[] = [],
): Verdict {
  const holders = holdersOf(ceremony);
  if (!isTooFew(ceremony, holders.length)) {
    return agreed(...before, certificate(selection, ceremony));
  }
  const missing = ceremony.dealers.filter((member) => !holders.includes(member));
  return agreed(...before, failure('too-few-confirmations', missing));
}

function committersOf({ invited, commitments }: Ceremony): readonly MemberId[] {
  return invited.filter((member) => commitments[member] !== undefined);
}

function dealersOf({ invited, dealings }: Ceremony): readonly MemberId[] {
  return invited.filter((member) => dealings[member] !== undefined);
}

/** One of these, with the device that it began with. */
function isIn({ lost }: Ceremony, member: MemberId, those: readonly MemberId[]): boolean {
  return those.includes(member) && !lost.includes(member);
}

/** Whether somebody is still to come, lost devices apart, which come no more. */
function isAwaited(
  { lost }: Ceremony,
  expected: readonly MemberId[],
  came: readonly MemberId[],
): boolean {
  return expected.some((member) => !came.includes(member) && !lost.includes(member));
}

export function isUnderWay(ceremony: Ceremony): ceremony is UnderWay {
  return ceremony.phase !== 'certified' && ceremony.phase !== 'failed';
}

/** The last ceremony, if `sid` means it and it is in `phase`. */
function theCeremony(
  selection: Selection,
  sid: string,
  phase: Ceremony['phase'],
): Ceremony | Refusal {
  const ceremony = selection.ceremonies.at(-1);
  if (ceremony === undefined || ceremony.sid !== sid) return { code: 'ceremony_other', sid };
  if (ceremony.phase !== phase) return { code: 'ceremony_phase_over', phase: ceremony.phase };
  return ceremony;
}

function isTooFew(ceremony: Ceremony, present: number): boolean {
  return present < quorumOf(ceremony);
}

function failed(kind: CeremonyFault['kind'], members: readonly MemberId[]): Verdict {
  return agreed(failure(kind, members));
}

function failure(kind: CeremonyFault['kind'], members: readonly MemberId[]): Fact {
  return { type: 'CeremonyFailed', fault: { kind, members } };
}

function dealingBegins({ selection, at }: Asked): Fact {
  return { type: 'DealingPhaseBegan', deadline: nextDeadline(selection, at) };
}

function confirmingBegins({ selection, at }: Asked, ceremony: Ceremony): Fact {
  const dealers = dealersOf(ceremony);
  return {
    type: 'ConfirmingPhaseBegan',
    dealers,
    transcript: transcriptOf(selection.mode, { ...ceremony, dealers }),
    deadline: nextDeadline(selection, at),
  };
}

function certificate(selection: Selection, ceremony: Ceremony): Fact {
  const publicKeys = certifiedKeys(selection.mode, ceremony);
  if (publicKeys !== undefined) return { type: 'KeysCertified', publicKeys };
  const fault = { kind: 'useless-keys', members: ceremony.dealers } as const;
  return { type: 'CeremonyFailed', fault };
}

function nextDeadline(selection: Selection, at: Instant): Instant {
  return later(at, phaseLength(selection));
}
