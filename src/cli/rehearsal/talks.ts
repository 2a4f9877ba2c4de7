/**
 * A confessional in a rehearsal: talks noted, answers sealed, words agreed and published, with real
 * letters.
 *
 * Use      cast.ts, for its two scenes; what was said already is read off each seat's own letters,
 *          so that a scene may be played again.
 * Shapes   seats that people hold say what they like; nothing is said for them.
 */

import { type Result, ok } from '../../basics/result.ts';
import type { Agent } from '../../device/agent.ts';
import type { Declined } from '../../device/board.ts';
import { circulating } from '../../device/communique.ts';
import { type Heard, hearingOf } from '../../device/hearing.ts';
import type { Said } from '../../device/letter-kinds/talks.ts';
import type { TalksStep } from '../../device/talks.ts';
import type { BallotAnswers, PlannedTalk, RoundAnswers } from '../../table/answers/answers.ts';
import type { Confessional } from '../../table/confessional/confessional.ts';
import { sponsorsOf } from '../../table/confessional/confessional-lookup.ts';
import { type CandidateId, type SeatId, memberOf, officerSeat, seatOf } from '../../table/ids.ts';
import { dayOf } from '../../table/seats/sitting.ts';
import type { Selection } from '../../table/selection.ts';
import { type Played, REASON, type Stage } from './stage.ts';
import type { Scene } from './script.ts';

type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { readonly kind: Kind }>;
type Moved = Result<boolean, Declined>;

const WORDS = {
  en: REASON,
  nl: 'Zoals voor deze repetitie vastgelegd.',
  fr: 'Comme prévu pour cette répétition.',
};

export async function hear({ talks, answers }: SceneOf<'hear'>, stage: Stage): Promise<Played> {
  for (const planned of answers.talks?.told ?? []) {
    const noted = await note(talks, planned, stage);
    if (!noted.ok) return noted;
  }
  for (const member of talks.entitled) {
    const agent = stage.agents.get(seatOf(member));
    const said = agent && (await confide(talks, agent, answers));
    if (said && !said.ok) return said;
  }
  // The facilitators' devices acknowledge what they have read.
  for (const agent of stage.agents.values()) {
    const tended = await agent.tend();
    if (!tended.ok) return tended;
  }
  if (stage.people) return ok('wait');
  await stage.clock.reach(talks.plan.closes);
  return ok('on');
}

export async function report(
  { talks, answers }: SceneOf<'report'>,
  selection: Selection,
  stage: Stage,
): Promise<Played> {
  const chair = stage.agents.get('officer:chair');
  if (chair) {
    const told = await tellSponsors(talks, selection, chair);
    if (!told.ok) return told;
    const sent = await circulate(talks, answers, chair);
    if (!sent.ok) return sent;
  }
  let signed = false;
  for (const seat of talks.facilitators) {
    const agent = seat === 'officer:chair' ? undefined : stage.agents.get(seat);
    const done: Moved = agent ? await cosign(talks, agent) : ok(false);
    if (!done.ok) return done;
    signed ||= done.value;
  }
  if (!chair) return ok(signed ? 'on' : 'wait');
  const published = await chair.confide({
    kind: 'publish',
    round: talks.plan.id,
    reason: REASON,
  });
  if (published.ok) return ok('on');
  const waits = stage.people && published.refusal.code === 'cosignature_missing';
  return waits ? ok('wait') : published;
}

async function note(talks: Confessional, planned: PlannedTalk, stage: Stage): Promise<Moved> {
  const { member, by, on, how } = planned;
  const agent = stage.agents.get(officerSeat(by));
  if (!agent) return ok(false);
  const heard = await heardBy(talks, agent, seatOf(member));
  if (!heard.ok) return heard;
  const known = heard.value?.notes.some((one) => one.by === agent.seat && one.on === on) ?? false;
  if (known) return ok(false);
  const said = saidOf(planned.answers, planned.names);
  const step: TalksStep = { kind: 'note', round: talks.plan.id, member, on, how, said };
  return moved(agent, step);
}

/** A member's answers that it has not sent yet, then its word on each note. */
async function confide(talks: Confessional, agent: Agent, answers: RoundAnswers): Promise<Moved> {
  const member = memberOf(agent.seat) ?? '';
  const round = talks.plan.id;
  const heard = await heardBy(talks, agent, agent.seat);
  if (!heard.ok) return heard;
  const planned = (answers.talks?.told ?? []).filter((talk) => talk.member === member);
  for (const { id, digest: noted, on, state } of heard.value?.notes ?? []) {
    const talk = planned.find((one) => one.on === on);
    if (!talk?.reply || state !== 'waits') continue;
    const said = talk.reply === 'correct' ? saidOf(talk.correct, talk.correctNames) : null;
    const { reply: verdict } = talk;
    const step: TalksStep = { kind: 'reply', round, of: id, noted, verdict, said };
    const replied = await moved(agent, step);
    if (!replied.ok) return replied;
  }
  const sent = heard.value?.sent.length ?? 0;
  for (const said of sheetsOf(answers, member).slice(sent)) {
    const answered = await moved(agent, { kind: 'answer', round, said });
    if (!answered.ok) return answered;
  }
  return ok(true);
}

function sheetsOf({ answers, revotes, talks }: RoundAnswers, member: string): readonly Said[] {
  const names = talks?.names[member];
  if (names) return [saidOf(undefined, names)];
  const again = revotes.filter((one) => one.member === member).map((one) => one.answers);
  const first = answers[member];
  return [...(first ? [first] : []), ...again].map((sheet) => saidOf(sheet, undefined));
}

async function tellSponsors(
  talks: Confessional,
  selection: Selection,
  chair: Agent,
): Promise<Result<null, Declined>> {
  const { disclosure } = selection.definition.facilitation;
  const day = dayOf(selection.at);
  const sponsors = disclosure === 'sponsors-first' ? sponsorsOf(selection, talks, day) : [];
  for (const { candidate, member } of sponsors) {
    if (talks.told.some((one) => one.candidate === candidate)) continue;
    const round = talks.plan.id;
    const words = REASON;
    const told = await chair.confide({ kind: 'tell', round, candidate, member, words });
    if (!told.ok) return told;
  }
  return ok(null);
}

async function circulate(talks: Confessional, answers: RoundAnswers, chair: Agent): Promise<Moved> {
  const mail = await chair.letters();
  if (!mail.ok) return mail;
  if (circulating(talks, mail.value.letters)) return ok(false);
  const text = answers.talks?.communique ?? WORDS;
  return moved(chair, { kind: 'circulate', round: talks.plan.id, text });
}

async function cosign(talks: Confessional, agent: Agent): Promise<Moved> {
  const mail = await agent.letters();
  if (!mail.ok) return mail;
  const round = circulating(talks, mail.value.letters);
  if (!round?.missing.includes(agent.seat)) return ok(false);
  return moved(agent, { kind: 'cosign', round: talks.plan.id, draft: round.draft });
}

async function heardBy(
  talks: Confessional,
  agent: Agent,
  seat: SeatId,
): Promise<Result<Heard | undefined, Declined>> {
  const mail = await agent.letters();
  if (!mail.ok) return mail;
  const { members } = hearingOf(talks, mail.value.letters);
  return ok(members.find(({ member }) => seatOf(member) === seat));
}

async function moved(agent: Agent, step: TalksStep): Promise<Moved> {
  const done = await agent.confide(step);
  return done.ok ? ok(true) : done;
}

function saidOf(
  answers: BallotAnswers | undefined,
  names: readonly CandidateId[] | undefined,
): Said {
  const words = names ? null : ((answers ?? {}) as NonNullable<Said['answers']>);
  return { answers: words, names: names ?? null, remarks: '', condition: '', passOn: '' };
}
