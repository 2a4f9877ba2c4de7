/**
 * Recording a fact about a candidacy, bringing in a new name, and a sponsor's withdrawal of one.
 *
 * Use      the chair's act, with a reason and, where there is one, the source of the fact; the
 *          withdrawal is the sponsor's own act.
 * Errors   a candidate in a running round or under silence cannot leave in the middle of it; only
 *          a sponsor's withdrawal ends the silence.
 * Source   spec/process.md §3.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import {
  type Candidacy,
  type CandidacyEvent,
  type CandidacyFact,
  type CandidacyWish,
  type RecordWish,
  type WithdrawNameWish,
  isRunning,
  isSponsor,
  sponsorsOf,
} from './candidacy.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import type { Refusal, Selection } from '../selection.ts';
import type { Silence } from '../silence/silence.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { dayOf } from '../seats/sitting.ts';
import { candidatesOf } from '../silence/subject.ts';

/** What the fact of a withdrawal rests on. */
/** The record has it in one language; pages say it in the reader's. */
export const OWN_ACT = 'the sponsor’s own signed act';

export function decideCandidacy(asked: Asked, act: CandidacyWish): Verdict {
  return act.type === 'WithdrawName' ? withdrawName(asked, act) : recordFact(asked, act);
}

/**
 * In a running round the name stays until the count; a silence on it ends, for nobody may be held
 * to a name that its sponsor no longer puts forward.
 */
function withdrawName(asked: Asked, { candidate, reason }: WithdrawNameWish): Verdict {
  const { selection, at } = asked;
  const member = memberAsking(asked);
  const known = selection.candidacies.find(({ id }) => id === candidate);
  if (known === undefined) return refused({ code: 'candidate_unknown', candidate });
  if (!isSponsor(known, member, dayOf(at))) return refused({ code: 'not_the_sponsor', candidate });
  if (soundingUnderWay(selection)?.candidates.includes(candidate)) {
    return refused({ code: 'candidate_in_open_round', candidate });
  }
  const recorded = nameWithdrawn(known, member, at);
  const silence = underSilence(selection, candidate);
  if (silence === undefined || recorded.fact.kind !== 'withdrawn') return agreed(recorded);
  const { number } = silence;
  return agreed({ type: 'TextWithdrawn', silence: number, at, reason, by: member }, recorded);
}

/** By one who puts it forward. A name that others put forward too stays theirs. */
export function nameWithdrawn(
  { id: candidate, name, country, facts }: Candidacy,
  member: MemberId,
  at: Instant,
): CandidacyEvent {
  const day = dayOf(at);
  const alone = sponsorsOf(facts, day).length === 1;
  const kind = alone ? 'withdrawn' : 'backing-withdrawn';
  const fact = { date: day, kind, by: member, source: null, confidence: OWN_ACT } as const;
  return { type: 'CandidacyFactRecorded', candidate, name, country, fact };
}

function underSilence(selection: Selection, candidate: CandidateId): Silence | undefined {
  const running = runningSilence(selection);
  return running && candidatesOf(running.subject).includes(candidate) ? running : undefined;
}

function recordFact(asked: Asked, act: RecordWish): Verdict {
  const { selection } = asked;
  const { candidate, fact } = act;
  const known = selection.candidacies.find(({ id }) => id === candidate);
  if (known !== undefined && act.name !== undefined) {
    return refused({ code: 'candidate_known_already', candidate });
  }
  const name = known?.name ?? act.name;
  if (name === undefined) return refused({ code: 'candidate_unknown', candidate });
  const refusal = known === undefined ? undefined : cannotLeave(asked, known, fact);
  if (refusal !== undefined) return refused(refusal);
  const country = known?.country ?? act.country ?? null;
  return agreed({ type: 'CandidacyFactRecorded', candidate, name, country, fact });
}

export function evolveCandidacy(selection: Selection, event: CandidacyEvent): Selection {
  const { candidate: id, name, country, fact } = event;
  const known = selection.candidacies.some((candidacy) => candidacy.id === id);
  const candidacies = known
    ? selection.candidacies.map((candidacy) => withFact(candidacy, event))
    : [...selection.candidacies, { id, name, country, facts: [fact] }];
  return { ...selection, candidacies };
}

function withFact(candidacy: Candidacy, event: CandidacyEvent): Candidacy {
  if (candidacy.id !== event.candidate) return candidacy;
  return { ...candidacy, facts: [...candidacy.facts, event.fact] };
}

function cannotLeave(
  { selection, at }: Asked,
  { id, facts }: Candidacy,
  fact: CandidacyFact,
): Refusal | undefined {
  if (isRunning([...facts, fact], dayOf(at))) return undefined;
  if (soundingUnderWay(selection)?.candidates.includes(id))
    return { code: 'candidate_in_open_round', candidate: id };
  return underSilence(selection, id) === undefined ? undefined : { code: 'silence_running' };
}
