/**
 * What a rehearsal came to: as JSON for other programs, and in words.
 *
 * Shapes   `doyen/result/1` (docs/schema); rounds as in the record's own decision.json.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import type { messages } from '../../locales/en/cli.ts';
import { messages as enChoice } from '../../locales/en/choice.ts';
import { messages as enKnots } from '../../locales/en/knots.ts';
import { messages as frKnots } from '../../locales/fr/knots.ts';
import { messages as nlKnots } from '../../locales/nl/knots.ts';
import { messages as en } from '../../locales/en/outcomes.ts';
import { messages as frChoice } from '../../locales/fr/choice.ts';
import { messages as nlChoice } from '../../locales/nl/choice.ts';
import { messages as fr } from '../../locales/fr/outcomes.ts';
import { messages as nl } from '../../locales/nl/outcomes.ts';
import { sayStep } from '../../locales/say-choice.ts';
import { sayMove } from '../../locales/say-knot.ts';
import { sayOutcome, saySubject } from '../../locales/say-outcome.ts';
import { outcomeJson, roundsJson } from '../../record/decision.ts';
import { silenceOf } from '../../table/silence/silence-lookup.ts';
import { stepAfter } from '../../table/rounds/field.ts';
import type { Ending } from '../../table/answers/answers.ts';
import type { Text } from '../../table/definition/definition.ts';
import type { Confessional } from '../../table/confessional/confessional.ts';
import type {
  CandidateResult,
  Counts,
  NameResistance,
  NameTest,
  Round,
} from '../../table/rounds/rounds.ts';
import type { Outcome, Selection } from '../../table/selection.ts';
import { type Subject, candidatesOf } from '../../table/silence/subject.ts';
import { type Tag, textIn } from '../words.ts';
import type { Rehearsed } from './rehearse.ts';
import { speaker } from './silence-scenes.ts';

const OUTCOMES = { en, nl, fr };
const CHOICE = { en: enChoice, nl: nlChoice, fr: frChoice };
const KNOTS = { en: enKnots, nl: nlKnots, fr: frKnots };

export type Words = (typeof messages)['rehearsal'];

export function resultJson({ selection, report }: Rehearsed): JsonObject {
  const { definition, fingerprint, size, outcome } = selection;
  const { passed, failed } = report ?? { passed: 0, failed: 1 };
  return {
    format: 'doyen/result/1',
    definition: definition.id,
    fingerprint,
    entries: size,
    rounds: roundsJson(selection),
    outcome: outcome && outcomeJson(selection, outcome),
    verified: { passed, failed },
  };
}

/** Whether it ended as the answers say. */
export function endedAsPlanned({ outcome }: Selection, ending: Ending): boolean {
  if (!outcome) return false;
  if (ending.kind !== 'silence') return outcome.kind === ending.kind;
  const { subject, result } = ending;
  if (outcome.kind !== result) return false;
  const of = outcome.kind === 'silence-broken' ? outcome.subject : namesIn(outcome);
  const names = of === null ? candidatesOf(subject) : candidatesOf(of);
  return names.join() === candidatesOf(subject).join();
}

/** Who was appointed, as the subject that it was; null where nobody was. */
function namesIn(outcome: Outcome): Subject | null {
  if (outcome.kind !== 'appointed') return null;
  const { candidate, names } = outcome;
  return names === undefined ? { kind: 'name', candidate } : { kind: 'package', names };
}

export function resultText({ selection, report }: Rehearsed, words: Words, tag: Tag): string {
  const textOf = textIn(tag);
  const { definition, fingerprint, rounds, knots, confessionals, outcome } = selection;
  const verdict =
    report?.failed === 0 ? words.verified(report.passed) : words.notVerified(report?.failed ?? 1);
  return [
    words.head(textOf(definition.title), definition.members.length),
    `${words.fingerprint} ${fingerprint}`,
    '',
    ...rounds.flatMap((round) => [...roundLines(round, selection, { words, tag }), '']),
    ...knots.flatMap((knot) => [...knotLines(knot, selection, { words, tag }), '']),
    ...confessionals.flatMap((talks) => [...talksLines(talks, words, textOf), '']),
    outcome
      ? words.outcome(outcomeSentence(selection, outcome, tag), writeInstant(outcome.at))
      : words.noOutcome,
    verdict,
    '',
  ].join('\n');
}

type Told = { readonly words: Words; readonly tag: Tag };

function roundLines(round: Round, selection: Selection, { words, tag }: Told): readonly string[] {
  const { plan, result } = round;
  if (!result) return [words.unopened(plan.id)];
  const width = Math.max(
    ...plan.candidates.map((candidate) => nameOf(selection, candidate).length),
  );
  const step = stepAfter(selection, plan.id);
  const name = (id: string): string => nameOf(selection, id);
  const padded = (id: string): string => name(id).padEnd(width);
  return [
    words.round(plan.id, result.cast, result.absent),
    ...result.results.map((one) => resultLine(one, padded(one.candidate), words)),
    ...(result.tests ?? []).map((one) => testLine(one, padded(one.candidate), words)),
    ...(result.resistances ?? []).map((one) => sumLine(one, padded(one.candidate), words)),
    ...weighedLines(round, { words, padded }),
    ...(step ? [`  ${sayStep(CHOICE[tag], step, name)}`] : []),
  ];
}

function knotLines(knot: Round, selection: Selection, { words, tag }: Told): readonly string[] {
  const { plan, result } = knot;
  const [spoken, textOf] = [speaker(selection, tag), textIn(tag)];
  const subjectOf = (number: number): string => {
    const subject = silenceOf(selection, number)?.subject;
    return subject === undefined ? `${number}` : saySubject(OUTCOMES[tag], subject, spoken);
  };
  const say = {
    candidate: spoken.candidate,
    member: (id: string) => textOf(selection.members.find((one) => one.id === id)?.name ?? {}),
    silence: subjectOf,
  };
  const opened = result?.opened === true;
  return [
    `${plan.id}: ${opened ? words.knotOpened : words.knotNotOpened}`,
    ...(plan.moves ?? []).map((move) => `  ${sayMove(KNOTS[tag], move, say)}`),
  ];
}

function talksLines(
  { plan, report, entitled }: Confessional,
  words: Words,
  textOf: (text: Text) => string,
): readonly string[] {
  if (!report) return [words.talksHeld(plan.id)];
  const { heard, text } = report;
  return [words.talks(plan.id, heard, entitled.length - heard), `  “${textOf(text)}”`];
}

function resultLine(result: CandidateResult, name: string, words: Words): string {
  const classes = Object.entries(result.byClass ?? {}).map(
    ([group, counts]) => `  (${group}: ${countsText(counts, words)})`,
  );
  const passes = result.passes === true ? `  ${words.passes}` : '';
  return `  ${name}  ${countsText(result, words)}${classes.join('')}${passes}`;
}

function testLine({ against, byClass = {}, passes }: NameTest, name: string, words: Words): string {
  if (against === null) return `  ${name}  ${passes === true ? words.passes : words.passesNot}`;
  const said = (one: boolean): string => (one ? words.against : words.noneAgainst);
  const classes = Object.entries(byClass).map(([group, one]) => `  (${group}: ${said(one)})`);
  const verdict = passes === true ? `  ${words.passes}` : '';
  return `  ${name}  ${said(against)}${classes.join('')}${verdict}`;
}

function sumLine(given: NameResistance, name: string, { resistance: word }: Words): string {
  const { resistance, byClass = {} } = given;
  const classes = Object.entries(byClass).map(([group, sum]) => `  (${group}: ${sum})`);
  return `  ${name}  ${String(resistance).padStart(3)} ${word}${classes.join('')}`;
}

function weighedLines(
  { plan, result }: Round,
  { words, padded }: { readonly words: Words; readonly padded: (id: string) => string },
): readonly string[] {
  if (!plan.weighed || !result?.weighed) return [];
  return [
    `  (${words.weighed(plan.weighed.by, plan.weighed.unit)})`,
    ...result.weighed.map((one) => resultLine(one, padded(one.candidate), words)),
  ];
}

function countsText({ encourage, discourage, noOpinion }: Counts, words: Words): string {
  const two = (count: number) => String(count).padStart(2);
  return [
    `${two(encourage)} ${words.encourage}`,
    `${two(discourage)} ${words.discourage}`,
    `${two(noOpinion)} ${words.noOpinion}`,
  ].join('  ');
}

function outcomeSentence(selection: Selection, outcome: Outcome, tag: Tag): string {
  return sayOutcome(OUTCOMES[tag], outcome, speaker(selection, tag));
}

function nameOf({ candidacies }: Selection, candidate: string): string {
  return candidacies.find(({ id }) => id === candidate)?.name ?? candidate;
}
