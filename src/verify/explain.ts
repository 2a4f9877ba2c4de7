/**
 * The walk through a record: what happened, in order, as steps that a language then tells.
 *
 * Use      `verify --explain`; locales/<tag>/explain.ts has a sentence for each kind of step.
 * Shapes   names and texts are already in the reader's language; times are given in the body's zone
 *          and in UTC.
 * Source   spec/verify.md §7.
 */

import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import { eightWords } from '../crypto/words.ts';
import { comparisonOf } from '../table/confessional/confessional-check.ts';
import type { Confessional, ConfessionalEnd } from '../table/confessional/confessional.ts';
import { stepAfter } from '../table/rounds/field.ts';
import type { MemberId } from '../table/ids.ts';
import { ceremonyOf } from '../table/rounds/round-lookup.ts';
import type { CandidateResult, Counts, Round, RoundEnd } from '../table/rounds/rounds.ts';
import type { Choice } from '../table/rules/choice/choice.ts';
import type { Step as NarrowingStep } from '../table/rules/choice/step.ts';
import { plainReading, type PlainReading } from '../table/rules/index.ts';
import type { Outcome, Selection } from '../table/selection.ts';
import type { ChangedBy, RuleChange } from '../table/endings/rule-change.ts';
import type { Move, ObjectionKind, Silence } from '../table/silence/silence.ts';
import type { Subject } from '../table/silence/subject.ts';
import { type DisputeTold, disputeSteps } from './explain-disputes.ts';
import { type KeySteps, erasureSteps, keySteps } from './explain-keys.ts';
import { type KnotEnd, type KnotTold, knotSteps } from './explain-knots.ts';
import { type UncountedSteps, resistedSteps, testSteps, weighedSteps } from './explain-tests.ts';
import { candidateName, inLanguage, memberName, namesIn, timeIn } from './spoken.ts';
import type { Names, Tag } from './spoken.ts';
import type { Report } from './verify.ts';

export type { Names, Tag } from './spoken.ts';

/** Each kind of step with what is told of it. */
export type Steps = UncountedSteps &
  KeySteps & {
    readonly rehearsal: Nothing;
    readonly set_up: { readonly title: string; readonly body: string; readonly post: string };
    readonly seats: { readonly taken: number; readonly members: number; readonly entries: number };
    readonly rule: {
      readonly reading: PlainReading;
      readonly choice: Choice;
      readonly names: Names;
    };
    readonly opened: { readonly at: string; readonly words: string };
    readonly round: {
      readonly round: string;
      readonly opened: string;
      readonly closed: string;
      readonly cast: number;
      readonly entitled: number;
    };
    readonly round_closing: {
      readonly round: string;
      readonly signed: number;
      readonly needed: number;
      readonly opening: string;
      readonly bad: string;
    };
    readonly count: {
      readonly name: string;
      readonly encourage: number;
      readonly discourage: number;
      readonly noOpinion: number;
      readonly passes: 'yes' | 'no' | 'open';
    };
    readonly narrowed: { readonly step: NarrowingStep; readonly names: Names };
    readonly field_set: {
      readonly at: string;
      readonly candidates: readonly string[];
      readonly reason: string;
    };
    readonly round_without_result: {
      readonly round: string;
      readonly why: RoundEnd | Round['stage'];
    };
    readonly knot: KnotTold;
    readonly knot_ended: KnotEnd;
    readonly talks: {
      readonly round: string;
      readonly opened: string;
      readonly closed: string;
      readonly facilitators: number;
      readonly entitled: number;
    };
    readonly told_first: { readonly name: string; readonly member: string; readonly at: string };
    readonly communique: {
      readonly round: string;
      readonly at: string;
      readonly heard: number;
      readonly entitled: number;
      readonly signed: number;
      readonly text: string;
    };
    readonly talks_without_report: {
      readonly round: string;
      readonly why: ConfessionalEnd | Confessional['stage'];
    };
    readonly compared: {
      readonly name: string;
      readonly poll: string;
      readonly said: Counts;
      readonly sealed: Counts;
      readonly differs: number;
    };
    readonly silence: {
      readonly number: number;
      readonly subject: Subject;
      readonly names: Names;
      readonly opened: string;
      readonly ends: string;
      readonly seen: number;
      readonly entitled: number;
    };
    readonly silence_moved: {
      readonly earlier: boolean;
      readonly at: string;
      readonly ends: string;
      readonly reason: string;
    };
    readonly objection: {
      /** Empty: through the facilitators. */
      readonly member: string;
      readonly at: string;
      readonly kind: ObjectionKind;
      readonly reason: string;
      readonly condition: string;
      readonly breaks: boolean;
      /** Empty where it stands. */
      readonly lifted: string;
    };
    readonly reservation: {
      readonly member: string;
      readonly at: string;
      readonly text: string;
      readonly withdrawn: string;
    };
    readonly rule_changed: {
      readonly at: string;
      readonly by: ChangedBy;
      readonly reason: string;
      readonly reading: PlainReading;
      readonly names: Names;
    };
    readonly recused: {
      readonly member: string;
      readonly at: string;
      /** Empty: it still stands aside. */
      readonly until: string;
      readonly reason: string;
    };
    readonly disputed: DisputeTold;
    readonly statement: { readonly member: string; readonly at: string; readonly text: string };
    readonly continues: { readonly origin: string; readonly size: number; readonly root: string };
    readonly silence_ended: { readonly number: number; readonly stage: Silence['stage'] };
    readonly outcome: { readonly outcome: Outcome; readonly names: Names; readonly at: string };
    readonly no_outcome: Nothing;
    readonly sealed: { readonly sealed: boolean; readonly entries: number };
    readonly verdict: {
      readonly passed: number;
      readonly failed: number;
      readonly anchored: boolean;
    };
    readonly not_proven: { readonly threshold: number };
  };

type Nothing = { readonly [none: string]: never };
export type StepKind = keyof Steps;
export type StepOf<K extends StepKind> = { readonly step: K; readonly details: Steps[K] };
export type Step = { readonly [K in StepKind]: StepOf<K> }[StepKind];

export function walk(report: Report, tag: Tag): readonly Step[] {
  const { selection } = report;
  const { passed, failed, anchored, entries } = report;
  const verdict = step('verdict', { passed, failed, anchored });
  if (!selection) return [verdict];
  const { definition, mode, outcome, seal } = selection;
  const title = inLanguage(definition.title, tag);
  const body = inLanguage(definition.body.name, tag);
  const post = inLanguage(definition.post.name, tag);
  return [
    ...(mode === 'rehearsal' ? [step('rehearsal', {})] : []),
    step('set_up', { title, body, post }),
    ...(definition.continues ? [step('continues', definition.continues)] : []),
    ruleAtOpening(selection, tag),
    ...openingSteps(selection, entries),
    ...keySteps(selection, tag),
    ...soundingSteps(selection, tag),
    ...fieldSteps(selection),
    ...selection.silences.flatMap((silence) => silenceSteps(selection, silence, tag)),
    ...selection.ruleChanges.map((change) => ruleStep(selection, change, tag)),
    outcome ? outcomeStep(selection, outcome, tag) : step('no_outcome', {}),
    ...selection.recusals.map(({ member, at, until, reason }) => {
      const end = until === null ? '' : timeIn(selection, until);
      const who = memberName(selection, member, tag);
      return step('recused', { member: who, at: timeIn(selection, at), until: end, reason });
    }),
    ...disputeSteps(selection, tag),
    ...selection.statements.map(({ member, at, text }) => {
      const who = memberName(selection, member, tag);
      return step('statement', { member: who, at: timeIn(selection, at), text });
    }),
    step('sealed', { sealed: seal !== null, entries }),
    ...erasureSteps(selection, tag),
    verdict,
    step('not_proven', { threshold: definition.trustees.threshold }),
  ];
}

function openingSteps(selection: Selection, entries: number): readonly Step[] {
  const { seats, members, openedAt, fingerprint } = selection;
  const taken = Object.values(seats).filter(({ key }) => key !== null).length;
  const bytes = must(fromHex(fingerprint), 'bytes of a digest');
  const at = openedAt === null ? '' : timeIn(selection, openedAt);
  const seated = step('seats', { taken, members: members.length, entries });
  const words = eightWords(bytes).join(' ');
  return openedAt === null ? [seated] : [seated, step('opened', { at, words })];
}

/** Rounds and confessionals, in the order in which they opened. */
function soundingSteps(selection: Selection, tag: Tag): readonly Step[] {
  const counted = selection.rounds.map((one) => ({ one, told: roundSteps(selection, one, tag) }));
  const held = selection.confessionals.map((one) => ({
    one,
    told: talksSteps(selection, one, tag),
  }));
  const tied = selection.knots.map((one) => ({ one, told: knotSteps(selection, one, tag) }));
  return [...counted, ...held, ...tied]
    .toSorted((a, b) => a.one.plan.opens - b.one.plan.opens)
    .flatMap(({ told }) => told);
}

function roundSteps(selection: Selection, round: Round, tag: Tag): readonly Step[] {
  const { plan, openedAt, closedAt, result, entitled, ballots, closers, why, stage } = round;
  const opened = openedAt === null ? '' : timeIn(selection, openedAt);
  const closed = closedAt === null ? '' : timeIn(selection, closedAt);
  const cast = Object.keys(ballots).length;
  const held = step('round', { round: plan.id, opened, closed, cast, entitled: entitled.length });
  if (!result) return [held, step('round_without_result', { round: plan.id, why: why ?? stage })];
  const tested = testSteps(selection, round, namesIn(selection, tag));
  if (tested) return [held, ...tested];
  const { closingQuorum } = ceremonyOf(selection, round);
  const bad = named(selection, round.badPartials, tag);
  const opening = named(selection, Object.keys(round.partials), tag);
  const numbers = { signed: closers.length, needed: closingQuorum, opening, bad };
  return [
    held,
    step('round_closing', { round: plan.id, ...numbers }),
    ...result.results.map((one) => countStep(selection, one)),
    ...resistedSteps(round, namesIn(selection, tag)),
    ...weighedSteps(round, namesIn(selection, tag)),
    ...narrowedSteps(selection, plan.id, tag),
  ];
}

function ruleAtOpening(selection: Selection, tag: Tag): Step {
  const { rule } = selection.definition;
  const names = namesIn(selection, tag);
  return step('rule', { reading: plainReading(rule), choice: rule.choose, names });
}

/** What follows from the count, for the member and, row by row, for the auditor. */
function narrowedSteps(selection: Selection, round: string, tag: Tag): readonly Step[] {
  const found = stepAfter(selection, round);
  return found ? [step('narrowed', { step: found, names: namesIn(selection, tag) })] : [];
}

function fieldSteps(selection: Selection): readonly Step[] {
  return selection.field.flatMap((entry) => {
    if (entry.kind !== 'decision') return [];
    const candidates = entry.names.map((id) => candidateName(selection, id));
    const { at, reason } = entry;
    return [step('field_set', { at: timeIn(selection, at), candidates, reason })];
  });
}

function countStep(selection: Selection, result: CandidateResult): Step {
  const { candidate, encourage, discourage, noOpinion } = result;
  const passes = result.passes === null ? 'open' : result.passes ? 'yes' : 'no';
  const name = candidateName(selection, candidate);
  return step('count', { name, encourage, discourage, noOpinion, passes });
}

function talksSteps(selection: Selection, one: Confessional, tag: Tag): readonly Step[] {
  const { plan, openedAt, closedAt, facilitators, entitled, report, told, why, stage } = one;
  const round = plan.id;
  const opened = openedAt === null ? '' : timeIn(selection, openedAt);
  const closed = closedAt === null ? '' : timeIn(selection, closedAt);
  const people = { facilitators: facilitators.length, entitled: entitled.length };
  const held = step('talks', { round, opened, closed, ...people });
  const sponsors = told.map(({ candidate, member, at }) => {
    const who = { name: candidateName(selection, candidate), at: timeIn(selection, at) };
    return step('told_first', { ...who, member: memberName(selection, member, tag) });
  });
  if (report === null) {
    return [held, ...sponsors, step('talks_without_report', { round, why: why ?? stage })];
  }
  const { heard, cosigners } = report;
  const text = inLanguage(report.text, tag);
  const numbers = { heard, entitled: entitled.length, signed: cosigners.length + 1 };
  return [
    held,
    ...sponsors,
    step('communique', { round, at: timeIn(selection, report.at), ...numbers, text }),
    ...narrowedSteps(selection, round, tag),
    ...comparisonOf(selection, one).map(({ candidate, ...compared }) => {
      const name = candidateName(selection, candidate);
      return step('compared', { name, poll: plan.checkedBy ?? '', ...compared });
    }),
  ];
}

function silenceSteps(selection: Selection, silence: Silence, tag: Tag): readonly Step[] {
  const { number, subject, openedAt, ends, seen, entitled, objections, stage } = silence;
  const { extensions, shortenings, reservations } = silence;
  const time = (at: Instant | null): string => (at === null ? '' : timeIn(selection, at));
  const who = (member: MemberId | null): string =>
    member === null ? '' : memberName(selection, member, tag);
  const names = namesIn(selection, tag);
  const counts = { seen: seen.length, entitled: entitled.length };
  const move =
    (earlier: boolean) =>
    ({ at, ends: to, reason }: Move): Step =>
      step('silence_moved', { earlier, at: time(at), ends: time(to), reason });
  return [
    step('silence', {
      number,
      subject,
      names,
      opened: time(openedAt),
      ends: time(ends),
      ...counts,
    }),
    ...extensions.map(move(false)),
    ...shortenings.map(move(true)),
    ...objections.map(({ member, at, lifted, kind, reason, condition, breaks }) => {
      const times = { at: time(at), lifted: time(lifted) };
      return step('objection', { member: who(member), ...times, kind, reason, condition, breaks });
    }),
    ...reservations.map(({ member, at, text, withdrawn }) =>
      step('reservation', { member: who(member), at: time(at), text, withdrawn: time(withdrawn) }),
    ),
    step('silence_ended', { number, stage }),
  ];
}

function ruleStep(selection: Selection, change: RuleChange, tag: Tag): Step {
  const { at, by, reason, rule } = change;
  const names = namesIn(selection, tag);
  return step('rule_changed', {
    at: timeIn(selection, at),
    by,
    reason,
    reading: plainReading(rule),
    names,
  });
}

function outcomeStep(selection: Selection, outcome: Outcome, tag: Tag): Step {
  const names = namesIn(selection, tag);
  return step('outcome', { outcome, names, at: timeIn(selection, outcome.at) });
}

function named(selection: Selection, members: readonly string[], tag: Tag): string {
  return members.map((id) => memberName(selection, id, tag)).join(', ');
}

function step<K extends StepKind>(kind: K, details: Steps[K]): StepOf<K> {
  return { step: kind, details };
}
