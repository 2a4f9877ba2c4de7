/**
 * What follows from a counted round, in words: one paragraph for a member, and a table that an
 * auditor can walk again.
 *
 * Use      `sayStep(messages, step, name)` with the `choice` messages of a language;
 *          `sayCourse(messages, choice)` for the rule itself, before anything was counted.
 * Shapes   plain sentences; names as the speaker spells them, in the order of the ballot.
 * Source   spec/choice.md §6.
 */

import { never } from '../basics/bug.ts';
import type { FieldEntry } from '../table/rounds/field.ts';
import type { Choice } from '../table/rules/choice/choice.ts';
import type {
  Follows,
  Mark,
  NameVerdict,
  Phase,
  Placed,
  Step,
  Why,
} from '../table/rules/choice/step.ts';

export type ChoiceWords = {
  readonly list: (names: readonly string[]) => string;
  /** Where the round stands in the rule's course. */
  readonly stage: (nth: number, of: number, keep: number) => string;
  readonly ballot: (nth: number, of: number) => string;
  readonly runoff: (nth: number, of: number) => string;
  readonly singleBallot: string;
  readonly goOn: (names: string, count: number) => string;
  readonly leave: (names: string, count: number) => string;
  readonly sameNames: (names: string) => string;
  /** Level in number at the line: what told them apart, or that nothing did. */
  readonly broken: { readonly [By in Mark]: (names: string) => string };
  readonly level: (names: string) => string;
  readonly settled: (name: string) => string;
  readonly met: (name: string) => string;
  /** Where grades were asked: the name with the least sum, several of them, or none. */
  readonly least: (name: string, sum: number) => string;
  readonly levelLeast: (names: string, sum: number) => string;
  readonly noneBetter: string;
  readonly putToBody: string;
  readonly exhausted: string;
  readonly consulted: (names: string) => string;
  readonly decided: (names: string, reason: string) => string;
  readonly verdicts: { readonly [V in NameVerdict]: string };
  readonly why: { readonly [W in Why]: string };
  /** One row of the table as a line. */
  readonly row: (row: Row) => string;
  readonly gradedRow: (row: Row) => string;
  readonly head: {
    readonly name: string;
    readonly place: string;
    readonly for: string;
    readonly against: string;
    readonly breadth: string;
    readonly resistance: string;
    readonly verdict: string;
    readonly why: string;
  };
  readonly title: string;
  readonly table: string;
  readonly decision: string;
  /** Of the booth, where names are asked for. */
  readonly whom: string;
  readonly atMost: (most: number) => string;
  readonly known: string;
  readonly nobody: string;
  readonly namedBy: string;
  /** Of the chair's dialog. */
  readonly pick: string;
  readonly pickHint: string;
  readonly picked: (count: number) => string;
  readonly course: {
    readonly single: string;
    readonly stages: (stages: string) => string;
    readonly stage: (preferences: number | null, keep: number) => string;
    readonly breadth: string;
    readonly drops: string;
    readonly repeats: string;
    readonly ends: (max: number) => string;
    readonly runoff: (max: number, keep: number, ballots: number) => string;
    readonly approval: string;
    readonly resistance: string;
    readonly ties: { readonly allStay: string; readonly putToBody: string };
  };
};

export type Row = {
  readonly name: string;
  readonly place: number;
  readonly for: number;
  readonly against: number;
  readonly breadth: number | null;
  /** Where grades were asked, in the place of those for and against. */
  readonly resistance: number | null;
  readonly verdict: string;
  readonly why: string;
};

type NameOf = (candidate: string) => string;

/** One paragraph that a member understands. */
export function sayStep(words: ChoiceWords, step: Step, name: NameOf): string {
  const { next, table, tie, follows, phase } = step;
  const list = (ids: readonly string[]): string => words.list(ids.map(name));
  const order = (stay: boolean): readonly string[] =>
    table.filter(({ stays }) => stays === stay).map(({ candidate }) => candidate);
  if (follows === 'consulted') return join(sayPhase(words, phase), words.consulted(list(next)));
  if (isGraded(step)) return sayLeast(words, step, name);
  const gone = order(false);
  const names =
    gone.length === 0 ? words.sameNames(list(next)) : words.goOn(list(next), next.length);
  const left = gone.length === 0 ? '' : words.leave(list(gone), gone.length);
  const level = tie === null ? '' : sayTie(words, tie.broken, list(tie.names));
  const [only] = next;
  if (follows === 'settled' && only !== undefined) {
    const met = table.some(({ candidate, verdict }) => candidate === only && verdict === 'passes');
    const end = met ? words.met(name(only)) : words.settled(name(only));
    return join(sayPhase(words, phase), level, end, left);
  }
  const last = next.length === 0 ? '' : names;
  return join(sayPhase(words, phase), level, last, left, sayStop(words, follows));
}

/** In the place of a line that is drawn: the least of the sums. */
function sayLeast(words: ChoiceWords, { next, table, follows, phase }: Step, name: NameOf): string {
  const [only] = next;
  const least = table.find(({ candidate }) => candidate === only)?.resistance ?? 0;
  const found =
    only === undefined
      ? words.noneBetter
      : follows === 'settled'
        ? join(words.least(name(only), least), words.settled(name(only)))
        : words.levelLeast(words.list(next.map(name)), least);
  return join(sayPhase(words, phase), found, sayStop(words, follows));
}

export function isGraded({ table }: Step): boolean {
  return table.some(({ resistance }) => resistance !== null);
}

/** The paragraph, and each name with its numbers below it. */
export function sayNarrowing(words: ChoiceWords, step: Step, name: NameOf): string {
  const say = isGraded(step) ? words.gradedRow : words.row;
  const rows = rowsOf(words, step, name).map((row) => `  ${say(row)}`);
  return [sayStep(words, step, name), ...rows].join('\n');
}

/** One paragraph for each count and each decision, in the order of the record. */
export function sayField(
  words: ChoiceWords,
  field: readonly FieldEntry[],
  name: NameOf,
): readonly string[] {
  return field.flatMap((entry) => {
    switch (entry.kind) {
      case 'step':
        return [sayStep(words, entry.step, name)];
      case 'decision':
        return [words.decided(words.list(entry.names.map(name)), entry.reason)];
      case 'afresh':
        return [];
    }
    return never(entry);
  });
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sayTie(words: ChoiceWords, broken: Mark | null, names: string): string {
  return broken === null ? words.level(names) : words.broken[broken](names);
}

function sayStop(words: ChoiceWords, follows: Follows): string {
  if (follows === 'put-to-body') return words.putToBody;
  return follows === 'exhausted' ? words.exhausted : '';
}

export function sayPhase(words: ChoiceWords, phase: Phase): string {
  switch (phase.kind) {
    case 'stage':
      return words.stage(phase.nth, phase.of, phase.keep);
    case 'ballot':
      return words.ballot(phase.nth, phase.of);
    case 'runoff':
      return words.runoff(phase.nth, phase.of);
    case 'single-ballot':
      return words.singleBallot;
  }
  return never(phase);
}

/** The table, best first. */
export function rowsOf(words: ChoiceWords, step: Step, name: NameOf): readonly Row[] {
  return step.table.map((one: Placed) => {
    const { place, against, breadth, resistance } = one;
    const numbers = { place, for: one.for, against, breadth, resistance };
    const said = { verdict: words.verdicts[one.verdict], why: words.why[one.why] };
    return { name: name(one.candidate), ...numbers, ...said };
  });
}

/** The rule's course, before anything was counted; empty where rounds are free. */
export function sayCourse({ course }: ChoiceWords, choice: Choice): string {
  if (choice === 'single') return course.single;
  if ('approval' in choice) return course.approval;
  if ('resistance' in choice) return course.resistance;
  if ('eliminate' in choice) {
    const { eliminate, ties } = choice;
    const stages = eliminate.map(({ preferences, keep }) => course.stage(preferences, keep));
    const broad = eliminate.some(({ breadth }) => breadth !== null) ? course.breadth : '';
    return join(course.stages(stages.join('; ')), broad, course.ties[ties]);
  }
  const { drop, ties, max, runoff } = choice.exhaustive;
  const drops = drop === 'lowest' ? join(course.drops, course.ties[ties]) : course.repeats;
  const end = runoff ? course.runoff(max, runoff.keep, runoff.max) : course.ends(max);
  return join(drops, end);
}
