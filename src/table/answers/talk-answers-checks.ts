/**
 * Faults of the answers to a confessional that show only beside their definition.
 *
 * Use      answers-checks.ts, for rounds of that kind.
 * Source   spec/process.md §2.4, §12.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { BallotAnswers, PlannedTalk, RoundAnswers, TalkAnswers } from './answers.ts';
import { ballotFault } from './answer-sheet.ts';
import type { Definition, RoundPlan } from '../definition/definition.ts';
import { flaw } from '../fault-codes.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import { isSitting } from '../seats/sitting.ts';

type Found = Refused<Fault> | undefined;
type Case = { readonly plan: RoundPlan; readonly definition: Definition };

const NOTHING: TalkAnswers = { names: {}, told: [], communique: null };

export function talksFault(
  round: RoundAnswers,
  plan: RoundPlan,
  definition: Definition,
  at: string,
): Found {
  const { talks = NOTHING } = round;
  const of = { plan, definition };
  const found = ownFault(round, talks, of, at) ?? toldFault(talks, of, at);
  if (found !== undefined) return found;
  const wanted = definition.facilitation.trace === 'count' && talks.communique === null;
  return wanted ? flaw('communique_missing', `${at}/communique`) : attendance(round, talks, of, at);
}

/** What members answer themselves, first and again. */
function ownFault(round: RoundAnswers, { names }: TalkAnswers, of: Case, at: string): Found {
  const sheets: readonly Sheet[] = [
    ...Object.entries(round.answers).map(([id, answers]) =>
      sheet(`answers/${id}`, id, { answers }),
    ),
    ...Object.entries(names).map(([id, list]) => sheet(`names/${id}`, id, { names: list })),
    ...round.revotes.map(({ member, answers }, nth) =>
      sheet(`revotes/${nth}`, member, { answers }),
    ),
  ];
  for (const { field, member, said } of sheets) {
    const place = `${at}/${field}`;
    const found = absentMember(member, of, place) ?? saidFault(said, of, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Sheet = { readonly field: string; readonly member: string; readonly said: Said };

function sheet(field: string, member: string, said: Said): Sheet {
  return { field, member, said };
}

function toldFault({ told }: TalkAnswers, of: Case, at: string): Found {
  for (const [nth, talk] of told.entries()) {
    const place = below(`${at}/told`, nth);
    const found =
      absentMember(talk.member, of, `${place}/member`) ??
      facilitatorFault(talk, of, `${place}/by`) ??
      saidFault(talk, of, place) ??
      correctionFault(talk, of, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function facilitatorFault({ by }: PlannedTalk, { definition }: Case, at: string): Found {
  const known = by === 'chair' || definition.facilitation.facilitators.some(({ id }) => id === by);
  return known ? undefined : flaw('facilitator_unknown', at, { facilitator: by });
}

function correctionFault(talk: PlannedTalk, of: Case, at: string): Found {
  if (talk.reply !== 'correct') return undefined;
  const { correct: answers, correctNames: names } = talk;
  return saidFault({ ...(answers && { answers }), ...(names && { names }) }, of, `${at}/correct`);
}

type Said = {
  readonly answers?: BallotAnswers;
  readonly names?: readonly CandidateId[];
};

/** Words of the scale, or just so many names, as the round asks. */
function saidFault({ answers, names }: Said, { plan, definition }: Case, at: string): Found {
  const exactly = plan.names?.exactly;
  if (exactly === undefined) return ballotFault(answers ?? {}, plan, definition, at);
  const list = names ?? [];
  const stranger = list.find((id) => !plan.candidates.includes(id));
  if (stranger !== undefined) {
    return flaw('candidate_not_asked', at, { candidate: stranger, round: plan.id });
  }
  const fits = answers === undefined && new Set(list).size === exactly && list.length === exactly;
  return fits ? undefined : flaw('names_differ', at, { exactly, given: list.length });
}

function absentMember(member: string, { plan, definition }: Case, at: string): Found {
  return entitledTo({ plan, definition }).some((id) => id === member)
    ? undefined
    : flaw('member_not_sitting', at, { member, round: plan.id });
}

/** Everybody is heard in some way, or absent. */
function attendance(round: RoundAnswers, talks: TalkAnswers, of: Case, at: string): Found {
  const heard = new Set<string>([
    ...Object.keys(round.answers),
    ...Object.keys(talks.names),
    ...talks.told.map(({ member }) => member),
  ]);
  for (const [nth, member] of round.absent.entries()) {
    const place = below(`${at}/absent`, nth);
    const found = absentMember(member, of, place);
    if (found !== undefined) return found;
    if (heard.has(member)) return flaw('member_answers_and_absent', place, { member });
  }
  const missing = entitledTo(of).find((id) => !heard.has(id) && !round.absent.includes(id));
  return missing === undefined
    ? undefined
    : flaw('member_without_answer', `${at}/answers`, { member: missing, round: of.plan.id });
}

function entitledTo({ plan, definition }: Case): readonly MemberId[] {
  return definition.members.filter((one) => isSitting(one, plan.opens)).map(({ id }) => id);
}
