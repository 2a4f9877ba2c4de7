/**
 * What comes next in a rehearsal, read off the selection and the answers that are to be given.
 *
 * Use      `nextScene` before every step; cast.ts plays it. One script for `rehearse` and
 *          stand-ins.
 * Shapes   a scene that only the clock can end has `until`; one that waits for a person, who may be
 *          the chair or a member, is `wait`.
 */

import { type Instant, later } from '../../basics/instant.ts';
import type {
  Answers,
  BallotAnswers,
  Ending,
  PlannedField,
  PlannedKnot,
  PlannedObjection,
  PlannedRecusal,
  PlannedSilence,
  RoundAnswers,
  Said,
} from '../../table/answers/answers.ts';
import type { Confessional } from '../../table/confessional/confessional.ts';
import {
  allKeysOffered,
  confessionalOf,
  runningConfessional,
} from '../../table/confessional/confessional-lookup.ts';
import type { RoundPlan } from '../../table/definition/definition.ts';
import { stepAfter } from '../../table/rounds/field.ts';
import { type MemberId, type RoundId, type SeatId, seatOf } from '../../table/ids.ts';
import { provesNeeded, roundOf, runningRound } from '../../table/rounds/round-lookup.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import type { Selection } from '../../table/selection.ts';
import { runningSilence } from '../../table/silence/silence-lookup.ts';
import type { Silence } from '../../table/silence/silence.ts';
import { isAdopted, statementsUntil } from '../../table/silence/statements.ts';
import { dueKnot, knotSheets } from './knot-scenes.ts';
import { madeUpSheet } from './made-up.ts';

export type Scene =
  | { readonly kind: 'wait'; readonly for: 'seats' | 'chair' | 'member'; readonly until?: Instant }
  | { readonly kind: 'open' }
  | { readonly kind: 'start-ceremony' }
  /** Trustees at work; at `until` the clock moves it on, whether all of them were there or not. */
  | {
      readonly kind: 'tend';
      readonly round?: RoundId;
      readonly until?: Instant;
      /** Enough have done their part: nobody is waited for. */
      readonly enough?: boolean;
    }
  | { readonly kind: 'call'; readonly plan: RoundPlan }
  | {
      readonly kind: 'vote';
      readonly round: Round;
      readonly member: MemberId;
      readonly sheet: BallotAnswers;
    }
  /** Members are heard, in the page or by telephone, until it closes. */
  | { readonly kind: 'hear'; readonly talks: Confessional; readonly answers: RoundAnswers }
  /** The facilitators agree on words, and publish them. */
  | { readonly kind: 'report'; readonly talks: Confessional; readonly answers: RoundAnswers }
  /** All that will be said has been said: the round may close. */
  | { readonly kind: 'close'; readonly round: Round }
  | { readonly kind: 'recuse'; readonly planned: PlannedRecusal }
  | { readonly kind: 'set-field'; readonly planned: PlannedField }
  | { readonly kind: 'tie'; readonly planned: PlannedKnot }
  | { readonly kind: 'silence'; readonly planned: PlannedSilence }
  | { readonly kind: 'move'; readonly silence: Silence; readonly planned: PlannedSilence }
  | { readonly kind: 'break'; readonly silence: Silence; readonly objection: PlannedObjection }
  | { readonly kind: 'reserve'; readonly silence: Silence; readonly said: Said }
  | { readonly kind: 'sit-out'; readonly silence: Silence }
  | { readonly kind: 'conclude'; readonly ending: Ending | null }
  | { readonly kind: 'state'; readonly said: Said }
  /** Where there is a time for statements, at its end. */
  | { readonly kind: 'seal'; readonly until: Instant | null }
  | { readonly kind: 'done' };

export type Script = {
  readonly answers: Answers;
  /** Seats that are played here; others belong to people. */
  readonly played: readonly SeatId[];
  /** Whether answers are made up where a round has none. */
  readonly madeUp?: boolean;
};

/** Where the playing stops, and a person comes in: `silence`, or `round:poll-2` to be called. */
export function hasCome(stage: string, scene: Scene, selection: Selection): boolean {
  if (stage === 'silence') return runningSilence(selection) !== undefined;
  return scene.kind === 'call' && stage === `round:${scene.plan.id}`;
}

const MOST_CEREMONIES = 3;

export function nextScene(selection: Selection, script: Script): Scene {
  if (selection.seal) return { kind: 'done' };
  if (selection.stage === 'concluded') return afterwards(selection, script);
  if (selection.stage === 'setting-up') return opening(selection, script);
  const ceremony = selection.ceremonies.at(-1);
  if (ceremony?.phase === 'failed') {
    const again = selection.ceremonies.length < MOST_CEREMONIES;
    return byChair(script, again ? { kind: 'start-ceremony' } : { kind: 'conclude', ending: null });
  }
  if (ceremony && ceremony.phase !== 'certified') {
    return { kind: 'tend', until: ceremony.deadline };
  }
  const round = runningRound(selection);
  if (round) return during(round, selection, script);
  const talks = runningConfessional(selection);
  if (talks) return hearing(talks, selection, script);
  const silence = runningSilence(selection);
  if (silence) return listening(silence, selection, script);
  const aside = dueRecusal(selection, script);
  if (aside) return { kind: 'recuse', planned: aside };
  const knot = dueKnot(selection, script.answers);
  if (knot && roundsOver(selection, script.answers)) {
    return byChair(script, { kind: 'tie', planned: knot });
  }
  const earlier = earlierSilence(selection, script.answers);
  if (earlier) return byChair(script, { kind: 'silence', planned: earlier });
  const after = afterTalks(selection, script);
  if (after) return after;
  const field = dueField(selection, script.answers);
  if (field) return byChair(script, { kind: 'set-field', planned: field });
  const plan = nextPlan(selection, script.answers);
  return plan ? byChair(script, { kind: 'call', plan }) : ending(selection, script);
}

/**
 * The sheets of a member in a round, in the order in which they are cast. A round that the
 * answers do not know gets a sheet without opinions: a chair may try things out.
 */
export function sheetsOf(
  answers: Answers,
  round: string,
  member: MemberId,
): readonly BallotAnswers[] {
  const planned = answers.rounds[round];
  if (!planned) return [{}];
  if (planned.absent.includes(member)) return [];
  const first = planned.answers[member];
  const again = planned.revotes.filter((revote) => revote.member === member);
  return [...(first ? [first] : []), ...again.map((revote) => revote.answers)];
}

function sheetsFor(
  { answers, madeUp }: Script,
  selection: Selection,
  { plan, member }: { readonly plan: RoundPlan; readonly member: MemberId },
): readonly BallotAnswers[] {
  const known = answers.rounds[plan.id] !== undefined;
  // Without opinions there is no sheet of just so many names: some are made up.
  const planned = known || (madeUp !== true && !plan.names);
  return planned ? sheetsOf(answers, plan.id, member) : [madeUpSheet(selection, plan, member)];
}

function byChair(script: Script, scene: Scene): Scene {
  return script.played.includes('officer:chair') ? scene : { kind: 'wait', for: 'chair' };
}

function opening(selection: Selection, script: Script): Scene {
  const free = Object.values(selection.seats).some(({ key }) => key === null);
  return free ? { kind: 'wait', for: 'seats' } : byChair(script, { kind: 'open' });
}

function during(round: Round, selection: Selection, script: Script): Scene {
  const { plan, stage, entitled } = round;
  if (stage === 'called') {
    const until = plan.opens > selection.at ? plan.opens : plan.closes;
    const enough = round.provers.length >= provesNeeded(selection, round);
    return { kind: 'tend', round: plan.id, until, enough };
  }
  if (stage === 'closed') return { kind: 'tend', round: plan.id };
  // First sheets in the order of the roster, then second thoughts.
  const sheets = (member: MemberId): readonly BallotAnswers[] =>
    plan.kind === 'knot'
      ? knotSheets(script.answers, round, member)
      : sheetsFor(script, selection, { plan, member });
  const waiting = entitled
    .filter((member) => script.played.includes(seatOf(member)))
    .flatMap((member) => {
      const nth = round.ballots[member]?.seq ?? 0;
      const sheet = sheets(member)[nth];
      return sheet ? [{ member, sheet, nth }] : [];
    })
    .sort((a, b) => a.nth - b.nth);
  const [first] = waiting;
  if (first) return { kind: 'vote', round, member: first.member, sheet: first.sheet };
  const people = entitled.filter((member) => !script.played.includes(seatOf(member)));
  const owing = people.some((member) => round.ballots[member] === undefined);
  return owing ? { kind: 'wait', for: 'member', until: plan.closes } : { kind: 'close', round };
}

/** Keys are offered unattended; then members are heard, whoever plays them. */
function hearing(talks: Confessional, selection: Selection, script: Script): Scene {
  const { plan, stage } = talks;
  if (stage !== 'called')
    return { kind: 'hear', talks, answers: answersTo(talks, selection, script) };
  const until = plan.opens > selection.at ? plan.opens : plan.closes;
  return { kind: 'tend', round: plan.id, until, enough: allKeysOffered(talks) };
}

/** What is still to be published, or opened, of talks that are over. */
function afterTalks(selection: Selection, script: Script): Scene | undefined {
  const counted = selection.definition.facilitation.trace === 'count';
  const silent = selection.confessionals.find(({ stage }) => stage === 'closed');
  if (silent && counted) {
    return { kind: 'report', talks: silent, answers: answersTo(silent, selection, script) };
  }
  const sealed = selection.confessionals.some(
    ({ report, aggregate, plan }) =>
      report !== null &&
      report.aggregate !== null &&
      aggregate === null &&
      roundOf(selection, plan.checkedBy ?? '')?.stage === 'counted',
  );
  return sealed ? byChair(script, { kind: 'tend' }) : undefined;
}

/** In a confessional that the answers do not know, stand-ins say something made up. */
function answersTo(
  { plan, entitled }: Confessional,
  selection: Selection,
  { answers }: Script,
): RoundAnswers {
  const known = answers.rounds[plan.id];
  if (known) return known;
  const absent: readonly MemberId[] = [];
  if (!plan.names) {
    const sheets = entitled.map((member) => [member, madeUpSheet(selection, plan, member)]);
    return { answers: Object.fromEntries(sheets), absent, revotes: [] };
  }
  const list = plan.candidates.slice(0, plan.names.exactly);
  const names = Object.fromEntries(entitled.map((member) => [member, list]));
  return { answers: {}, absent, revotes: [], talks: { names, told: [], communique: null } };
}

/** The next planned round that the answers know and that has not come to its end. */
function nextPlan(selection: Selection, answers: Answers): RoundPlan | undefined {
  return selection.plans.find(
    ({ id }) =>
      answers.rounds[id] !== undefined &&
      roundOf(selection, id) === undefined &&
      confessionalOf(selection, id) === undefined,
  );
}

/** Whether a silence was held, or no planned round is left: before that nothing is tied. */
function roundsOver(selection: Selection, answers: Answers): boolean {
  return selection.silences.length > 0 || nextPlan(selection, answers) === undefined;
}

/** What the chair records of who goes on, once the round it follows has had its step. */
function dueField(selection: Selection, { fields }: Answers): PlannedField | undefined {
  const recorded = selection.field.filter(({ kind }) => kind === 'decision').length;
  const planned = fields[recorded];
  return planned && stepAfter(selection, planned.after) ? planned : undefined;
}

/** The next silence that is held before the end, if its round has been counted. */
function earlierSilence(selection: Selection, answers: Answers): PlannedSilence | undefined {
  const planned = answers.silences[selection.silences.length];
  if (planned === undefined) return undefined;
  const { after } = planned;
  const due =
    after === undefined
      ? nextPlan(selection, answers) === undefined
      : roundOf(selection, after)?.stage === 'counted';
  return due ? planned : undefined;
}

function ending(selection: Selection, script: Script): Scene {
  const { ending: planned, silences } = script.answers;
  if (planned.kind !== 'silence') return byChair(script, { kind: 'conclude', ending: planned });
  const last = selection.silences.at(-1);
  const held = selection.silences.length > silences.length;
  if (held && last?.stage === 'broken') {
    return byChair(script, { kind: 'conclude', ending: planned });
  }
  return byChair(script, { kind: 'silence', planned });
}

/** What the answers say of this silence; of an unknown one, what they say of the last. */
function plannedOf(silence: Silence, { silences, ending: last }: Answers): PlannedSilence | null {
  return silences[silence.number - 1] ?? (last.kind === 'silence' ? last : null);
}

function listening(silence: Silence, selection: Selection, script: Script): Scene {
  const planned = plannedOf(silence, script.answers);
  if (planned === null) return { kind: 'sit-out', silence };
  const played = ({ member }: { readonly member: MemberId }): boolean =>
    script.played.includes(seatOf(member));
  const chair = script.played.includes('officer:chair');
  const moves = [planned.extended && silence.extensions, planned.shortened && silence.shortenings];
  if (chair && moves.some((made) => made?.length === 0)) return { kind: 'move', silence, planned };
  const said = planned.reservations.find(
    (one) => played(one) && !silence.reservations.some(({ member }) => member === one.member),
  );
  if (said) return { kind: 'reserve', silence, said };
  const unnamed = selection.definition.silence.objection === 'unnamed';
  const passedOn = silence.objections.filter(({ member }) => member === null).length;
  const relayed = planned.objections.filter(({ named }) => unnamed && named !== true);
  const signed = planned.objections.filter((one) => !relayed.includes(one));
  const open =
    (chair ? relayed.filter(played)[passedOn] : undefined) ??
    signed.find(
      (one) => played(one) && !silence.objections.some(({ member }) => member === one.member),
    );
  return open ? { kind: 'break', silence, objection: open } : { kind: 'sit-out', silence };
}

/** Before anything else is asked of anybody. */
function dueRecusal(selection: Selection, { answers, played }: Script): PlannedRecusal | undefined {
  return answers.recusals.find(
    ({ member }) =>
      played.includes(seatOf(member)) && !selection.recusals.some((one) => one.member === member),
  );
}

/** Statements of those who have one, then the seal. */
function afterwards(selection: Selection, script: Script): Scene {
  const { ending: planned } = script.answers;
  const due = planned.kind === 'silence' ? planned.statements : [];
  const said = due.find(
    ({ member }) =>
      script.played.includes(seatOf(member)) &&
      !selection.statements.some((one) => one.member === member),
  );
  const adopted = selection.outcome !== null && isAdopted(selection.outcome);
  if (said && adopted) return { kind: 'state', said };
  return byChair(script, { kind: 'seal', until: statementsUntil(selection) });
}

/** A moment before `time`, for calling a round in good time. */
export function shortlyBefore(time: Instant): Instant {
  return later(time, -3_600_000);
}
