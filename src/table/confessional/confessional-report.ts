/**
 * What the record gets after a confessional: sponsors told first, one report, the counts held
 * against a sealed tally.
 *
 * Use      the chair publishes words under which every other facilitator has signed: the same text
 *          for all, at one moment. The server can neither alter a word nor the number.
 * Errors   in the order: the stage, what the definition keeps, the number, the commitment, sponsors
 *          still to be told, signatures.
 * Source   spec/process.md §12.4, §12.5; spec/confessional.md §§5, 6.
 */

import { fromBase64url, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import type {
  AggregateCounts,
  Confessional,
  ConfessionalRefusal,
  ConfessionalWish,
  Cosignature,
} from './confessional.ts';
import { smallestOpened } from './confessional-check.ts';
import { confessionalOf, sponsorsOf } from './confessional-lookup.ts';
import { aggregateDigest, communiqueText } from './confessional-texts.ts';
import { consulted } from '../rounds/field.ts';
import { type CandidateId, type Digest, type SeatId, parseSeatId } from '../ids.ts';
import { claimId } from '../reckoner.ts';
import { roundOf } from '../rounds/round-lookup.ts';
import type { Fact, Refusal } from '../selection.ts';
import { dayOf } from '../seats/sitting.ts';

type ActOf<Type extends ConfessionalWish['type']> = Extract<
  ConfessionalWish,
  { readonly type: Type }
>;

export function tellSponsor(asked: Asked, act: ActOf<'TellSponsor'>): Verdict {
  const { selection, actor, at } = asked;
  const confessional = closedOne(asked, act.round);
  if ('code' in confessional) return refused(confessional);
  if (selection.definition.facilitation.disclosure !== 'sponsors-first') {
    return refused({ code: 'told_together' });
  }
  const by = parseSeatId(actor);
  if (by === undefined || !confessional.facilitators.includes(by)) {
    return refused({ code: 'not_a_facilitator', seat: actor });
  }
  const { candidate, member } = act;
  const sponsors = sponsorsOf(selection, confessional, dayOf(at));
  const sponsor = sponsors.find((one) => one.candidate === candidate)?.member ?? 'nobody';
  if (sponsor !== member) return refused({ code: 'sponsor_differs', candidate, sponsor });
  const again = confessional.told.some((one) => one.candidate === candidate);
  if (again) return refused({ code: 'done_already' });
  return agreed({
    type: 'SponsorTold',
    round: act.round,
    telling: { candidate, member, by, at },
  });
}

export function publishReport(asked: Asked, act: ActOf<'PublishReport'>): Verdict {
  const confessional = closedOne(asked, act.round);
  if ('code' in confessional) return refused(confessional);
  const refusal =
    unfit(asked, confessional, act) ??
    untold(asked, confessional) ??
    unsigned(asked, confessional, act);
  if (refusal !== undefined) return refused(refusal);
  const { heard, text, aggregate } = act;
  const cosigners = act.cosigners.map(({ seat }) => seat);
  const report = { at: asked.at, heard, text, aggregate, cosigners };
  const fact: Fact = { type: 'ReportPublished', round: act.round, report };
  return agreed(fact, ...consulted(asked.selection, confessional.plan, asked.at));
}

/** The commitment opened, once the sealed tally it is held against has been counted. */
export function openAggregate(asked: Asked, act: ActOf<'OpenAggregate'>): Verdict {
  const { selection, at } = asked;
  const { mode, origin } = selection;
  const confessional = confessionalOf(selection, act.round);
  if (confessional === undefined) return refused({ code: 'round_unknown', round: act.round });
  const { report, plan, rid } = confessional;
  const poll = plan.checkedBy ?? null;
  if (poll === null || report === null || report.aggregate === null) {
    return refused({ code: 'aggregate_not_asked' });
  }
  if (confessional.aggregate !== null) return refused({ code: 'done_already' });
  if (roundOf(selection, poll)?.stage !== 'counted') {
    return refused({ code: 'check_not_counted', round: poll });
  }
  const small = tooSmall(asked, confessional);
  if (small !== undefined) return refused(small);
  const { counts, salt } = act;
  const committed = { candidates: plan.candidates, heard: report.heard, digest: report.aggregate };
  if (!commitmentOpens({ mode, origin, rid }, committed, { counts, salt })) {
    return refused({ code: 'aggregate_differs' });
  }
  const fact: Fact = { type: 'AggregateOpened', round: act.round, at, counts };
  return agreed(fact);
}

/** The tally minus the facilitators' counts would be what the few said who are in one only. */
function tooSmall({ selection }: Asked, { plan, report }: Confessional): Refusal | undefined {
  const size = smallestOpened(selection, plan, report?.heard ?? 0);
  return size === undefined ? undefined : { code: 'small_counts_not_accepted', group: 'all', size };
}

/** The confessional, if it is closed and has not reported. */
function closedOne({ selection }: Asked, id: string): Confessional | Refusal {
  const confessional = confessionalOf(selection, id);
  if (confessional === undefined) return { code: 'round_unknown', round: id };
  const { stage } = confessional;
  if (stage !== 'closed') return { code: 'round_not_closed', stage };
  return selection.definition.facilitation.trace === 'count'
    ? confessional
    : { code: 'count_not_kept' };
}

function unfit(
  _: Asked,
  { entitled, plan }: Confessional,
  { heard, aggregate }: ActOf<'PublishReport'>,
): Refusal | undefined {
  const checked = (plan.checkedBy ?? null) !== null;
  if (heard > entitled.length) {
    return { code: 'heard_too_many', heard, entitled: entitled.length };
  }
  if (checked && aggregate === null) return { code: 'aggregate_missing' };
  return !checked && aggregate !== null ? { code: 'aggregate_not_asked' } : undefined;
}

function untold({ selection, at }: Asked, confessional: Confessional): Refusal | undefined {
  if (selection.definition.facilitation.disclosure !== 'sponsors-first') return undefined;
  const missing = sponsorsOf(selection, confessional, dayOf(at)).find(
    ({ candidate }) => !confessional.told.some((one) => one.candidate === candidate),
  );
  return missing && { code: 'sponsor_not_told', ...missing };
}

/** Every other facilitator of the call signed just these words; nobody else stands there. */
function unsigned(
  asked: Asked,
  { rid, facilitators }: Confessional,
  act: ActOf<'PublishReport'>,
): Refusal | undefined {
  const { mode, origin } = asked.selection;
  const others = facilitators.filter((seat) => seat !== asked.actor);
  const text = communiqueText({ mode, origin, rid }, act);
  return cosignersFault(others, act.cosigners, (one) => signedBy(asked, one, text));
}

/** What is wrong with these signatures of all but the one who publishes. */
export function cosignersFault(
  others: readonly SeatId[],
  cosigners: readonly Cosignature[],
  holds: (one: Cosignature) => boolean,
): ConfessionalRefusal | undefined {
  const stranger = cosigners.find(
    ({ seat }, at) => !others.includes(seat) || cosigners.findIndex((c) => c.seat === seat) !== at,
  );
  if (stranger !== undefined) return { code: 'not_a_facilitator', seat: stranger.seat };
  const missing = others.find((seat) => !cosigners.some((one) => one.seat === seat));
  if (missing !== undefined) return { code: 'cosignature_missing', seat: missing };
  const wrong = cosigners.find((one) => !holds(one));
  return wrong && { code: 'cosignature_wrong', seat: wrong.seat };
}

function signedBy(asked: Asked, { seat, signature }: Cosignature, text: Uint8Array): boolean {
  const key = must(asked.selection.seats[seat]?.key, 'a key: facilitators have enrolled');
  const bytes = must(fromBase64url(signature), 'bytes: the wish parser asks for them');
  const id = claimId('signature', utf8(key), text, bytes);
  return asked.reckoner.holds({ kind: 'signature', id, key, text, signature: bytes });
}

type Committed = {
  readonly candidates: readonly CandidateId[];
  readonly heard: number;
  readonly digest: Digest | null;
};
type Opening = { readonly counts: AggregateCounts; readonly salt: string };

/** The digest is of these counts: for just the candidates asked about, over those heard. */
export function commitmentOpens(
  place: Parameters<typeof aggregateDigest>[0],
  { candidates, heard, digest }: Committed,
  { counts, salt }: Opening,
): boolean {
  if (aggregateDigest(place, counts, salt) !== digest) return false;
  if (Object.keys(counts).length !== candidates.length) return false;
  return candidates.every((candidate) => {
    const one = counts[candidate];
    return one !== undefined && one.encourage + one.discourage + one.noOpinion === heard;
  });
}
