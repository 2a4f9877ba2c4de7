/**
 * What a person does in a confessional, as letters and acts of its device.
 *
 * Use      `takeStep(bench, step)` for whoever sits here: a member answers and says whether a note
 *          of a talk is right; a facilitator notes talks, circulates words, signs and publishes.
 * Shapes   letters go to the keys that the facilitators offered for this confessional alone, their
 *          own copies too: once those are erased, nobody's device opens them again.
 * Errors   `Declined`; nothing is sent that the fold of the reader would not count.
 * Secrets  what is said; the salt of a commitment goes into the journal until it is opened.
 * Source   spec/confessional.md §§3-5.
 */

import { must, never } from '../basics/bug.ts';
import { fromBase64url } from '../basics/bytes.ts';
import { canonicalJson } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import { confessionalOf } from '../table/confessional/confessional-lookup.ts';
import type { Text } from '../table/definition/definition.ts';
import {
  type Digest,
  type MemberId,
  type RoundId,
  type SeatId,
  memberOf,
  seatOf,
} from '../table/ids.ts';
import type { CandidateId } from '../table/ids.ts';
import type { Act, Selection } from '../table/selection.ts';
import type { Declined } from './board.ts';
import { circulating, cosignatureOf, draftOf, newLetterId } from './communique.ts';
import { type Hearing, answers, hearingOf, lettersOf, talksTopic } from './hearing.ts';
import { type Journal, withAggregate } from './journal.ts';
import { signerOfSeed } from './keys.ts';
import type { Draft, Reply, Said, TalksContent, Told } from './letter-kinds/talks.ts';
import type { OpenedLetter } from './mailbox.ts';

export type TalksStep =
  | { readonly kind: 'answer'; readonly round: RoundId; readonly said: Said }
  | {
      readonly kind: 'reply';
      readonly round: RoundId;
      /** The note's id, and the digest of what the member read. */
      readonly of: string;
      readonly noted: Digest;
      readonly verdict: Reply['verdict'];
      readonly said: Said | null;
    }
  | {
      readonly kind: 'note';
      readonly round: RoundId;
      readonly member: MemberId;
      readonly on: string;
      readonly how: Told['how'];
      readonly said: Said;
    }
  | {
      readonly kind: 'tell';
      readonly round: RoundId;
      readonly candidate: CandidateId;
      readonly member: MemberId;
      readonly words: string;
    }
  | { readonly kind: 'circulate'; readonly round: RoundId; readonly text: Text }
  /** Signs just this draft, as it was read, if it is still the one that goes round. */
  | { readonly kind: 'cosign'; readonly round: RoundId; readonly draft: Draft }
  | { readonly kind: 'publish'; readonly round: RoundId; readonly reason: string };

/** A letter under way, to be sealed to these keys where a seat has one for this confessional. */
export type TalksLetter = {
  readonly topic: string;
  readonly to: readonly SeatId[];
  readonly content: TalksContent;
  readonly keys: { readonly [seat: string]: Uint8Array };
};

export type TalksBench = {
  readonly seat: SeatId;
  readonly selection: Selection;
  readonly letters: readonly OpenedLetter[];
  readonly journal: () => Journal;
  readonly random: Random;
  readonly keep: (journal: Journal) => Promise<void>;
  readonly write: (letter: TalksLetter) => Promise<Result<unknown, Declined>>;
  readonly act: (act: Act) => Promise<Result<unknown, Declined>>;
};

type Done = Promise<Result<null, Declined>>;
type StepOf<Kind extends TalksStep['kind']> = Extract<TalksStep, { readonly kind: Kind }>;

export async function takeStep(bench: TalksBench, step: TalksStep): Done {
  const one = confessionalOf(bench.selection, step.round);
  if (!one) return refuse({ code: 'round_unknown', round: step.round });
  switch (step.kind) {
    case 'answer':
      return answer(bench, one, step);
    case 'reply':
      return reply(bench, one, step);
    case 'note':
      return note(bench, one, step);
    case 'tell':
      return tell(bench, one, step);
    case 'circulate':
      return circulate(bench, one, step);
    case 'cosign':
      return cosign(bench, one, step);
    case 'publish':
      return publish(bench, one, step);
  }
  return never(step);
}

/** Letters of members that this facilitator's device has read and not yet acknowledged. */
export function acknowledgements(
  one: Confessional,
  seat: SeatId,
  letters: readonly OpenedLetter[],
): readonly Omit<TalksLetter, 'keys'>[] {
  if (!one.facilitators.includes(seat)) return [];
  return hearingOf(one, letters).members.flatMap(({ member, sent }) =>
    sent
      .filter(({ acknowledged }) => !acknowledged.some(({ by }) => by === seat))
      .map(({ id }) => ({
        topic: talksTopic(one),
        to: [seatOf(member)],
        content: { kind: 'ack' as const, round: one.rid, of: id },
      })),
  );
}

/** The keys that the facilitators offered for this confessional, by seat. */
export function roundKeys({ keys }: Pick<Confessional, 'keys'>): TalksLetter['keys'] {
  return Object.fromEntries(
    Object.entries(keys).map(([seat, key]) => [
      seat,
      must(fromBase64url(key), 'bytes: the wish parser asks for them'),
    ]),
  );
}

async function answer(bench: TalksBench, one: Confessional, { said }: StepOf<'answer'>): Done {
  const refusal = unentitled(bench, one) ?? notOpen(one) ?? unfit(one, said);
  if (refusal) return refuse(refusal);
  const content = { kind: 'answer', round: one.rid, id: newLetterId(bench.random), said } as const;
  return post(bench, one, one.facilitators, content);
}

async function reply(bench: TalksBench, one: Confessional, step: StepOf<'reply'>): Done {
  const { of, noted, verdict, said } = step;
  const member = memberOf(bench.seat);
  const notes = hearing(bench, one).members.find((heard) => heard.member === member)?.notes ?? [];
  if (!notes.some(({ id, digest }) => id === of && digest === noted))
    return refuse({ code: 'note_unknown' });
  if (one.report !== null) return refuse({ code: 'round_not_open', stage: one.stage });
  const refusal = verdict === 'correct' ? (said ? unfit(one, said) : INCOMPLETE) : undefined;
  if (refusal) return refuse(refusal);
  const id = newLetterId(bench.random);
  const words = verdict === 'correct' ? said : null;
  return post(bench, one, one.facilitators, {
    kind: 'reply',
    round: one.rid,
    id,
    of,
    noted,
    verdict,
    said: words,
  });
}

/** The member is told what was noted of it, with the same letter. */
async function note(bench: TalksBench, one: Confessional, step: StepOf<'note'>): Done {
  const { member, on, how, said } = step;
  const over = one.stage !== 'open' && one.stage !== 'closed';
  if (over) return refuse({ code: 'round_not_open', stage: one.stage });
  if (!one.entitled.includes(member)) return refuse({ code: 'not_entitled', member });
  const refusal = notHearing(bench, one) ?? unfit(one, said);
  if (refusal) return refuse(refusal);
  const id = newLetterId(bench.random);
  const seated = (bench.selection.seats[seatOf(member)]?.sealing ?? null) !== null;
  const to = seated ? [seatOf(member), ...one.facilitators] : one.facilitators;
  return post(bench, one, to, { kind: 'told', round: one.rid, id, member, on, how, said });
}

/** The letter first: what the record says then is true. */
async function tell(bench: TalksBench, one: Confessional, step: StepOf<'tell'>): Done {
  const { candidate, member, words, round } = step;
  const refusal = notHearing(bench, one);
  if (refusal) return refuse(refusal);
  const to = [seatOf(member), ...one.facilitators];
  const content = { kind: 'disclosure', round: one.rid, candidate, words } as const;
  const sent = await post(bench, one, to, content);
  if (!sent.ok) return sent;
  const told = await bench.act({ type: 'TellSponsor', round, candidate, member });
  return told.ok ? ok(null) : told;
}

async function circulate(bench: TalksBench, one: Confessional, step: StepOf<'circulate'>): Done {
  const { text } = step;
  const { selection, random, seat } = bench;
  if (seat !== 'officer:chair') return refuse({ code: 'not_a_facilitator', seat });
  if (one.stage !== 'closed') return refuse({ code: 'round_not_closed', stage: one.stage });
  if (selection.definition.facilitation.trace !== 'count')
    return refuse({ code: 'count_not_kept' });
  const draft = draftOf(selection, one, hearing(bench, one), { text, random });
  if (draft.opening) {
    const { counts, salt } = draft.opening;
    await bench.keep(withAggregate(bench.journal(), { rid: one.rid, counts, salt }));
  }
  return post(bench, one, one.facilitators, draft);
}

async function cosign(
  bench: TalksBench,
  one: Confessional,
  { draft: read }: StepOf<'cosign'>,
): Done {
  const round = circulating(one, bench.letters);
  // Its writer may have sent other words under the same id since.
  if (!round || canonicalJson(round.draft) !== canonicalJson(read)) {
    return refuse({ code: 'draft_unknown' });
  }
  const signer = signerOfSeed(bench.journal().seed);
  const { draft } = round;
  const signed = cosignatureOf(bench.selection, one, {
    draft,
    hearing: hearing(bench, one),
    signer,
  });
  return signed.ok ? post(bench, one, one.facilitators, signed.value) : signed;
}

async function publish(bench: TalksBench, one: Confessional, step: StepOf<'publish'>): Done {
  const round = circulating(one, bench.letters);
  if (!round) return refuse({ code: 'draft_unknown' });
  const [seat] = round.missing;
  if (seat !== undefined) return refuse({ code: 'cosignature_missing', seat });
  const { heard, text, aggregate } = round.draft;
  const { cosigners } = round;
  const published = await bench.act({
    type: 'PublishReport',
    round: step.round,
    heard,
    text,
    aggregate,
    cosigners,
    reason: step.reason,
  });
  return published.ok ? ok(null) : published;
}

/** To all named but the writer; where that is nobody, what is said stays with its writer. */
async function post(
  bench: TalksBench,
  one: Confessional,
  readers: readonly SeatId[],
  content: TalksContent,
): Done {
  const to = readers.filter((seat) => seat !== bench.seat);
  const letter = { topic: talksTopic(one), to, content, keys: roundKeys(one) };
  const sent = await bench.write(letter);
  return sent.ok ? ok(null) : sent;
}

const INCOMPLETE: Declined = { code: 'answer_incomplete' };

function unfit(one: Confessional, said: Said): Declined | undefined {
  return answers(one, said) ? undefined : INCOMPLETE;
}

function unentitled({ seat }: TalksBench, { entitled }: Confessional): Declined | undefined {
  const member = memberOf(seat);
  if (member !== undefined && entitled.includes(member)) return undefined;
  return { code: 'not_entitled', member: member ?? seat };
}

function notHearing({ seat }: TalksBench, { facilitators }: Confessional): Declined | undefined {
  return facilitators.includes(seat) ? undefined : { code: 'not_a_facilitator', seat };
}

function notOpen({ stage }: Confessional): Declined | undefined {
  return stage === 'open' ? undefined : { code: 'round_not_open', stage };
}

function hearing({ letters }: TalksBench, one: Confessional): Hearing {
  return hearingOf(one, lettersOf(one, letters));
}
