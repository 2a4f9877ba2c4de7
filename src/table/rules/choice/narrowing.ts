/**
 * From ballots to what follows: the rule's own course, round by round.
 *
 * Use      `choiceStep(choice, ballot, nth)`: what follows from the ballot, the nth of this course.
 * Shapes   pure: the same counts give the same step, whatever the names are called. Every course
 *          ends: each step takes a name away, or uses up a stage or a ballot of a bounded number,
 *          or says that it stops.
 * Source   spec/choice.md §§2, 3.
 */

import { must } from '../../../basics/bug.ts';
import type { Choice, Exhaustive, Ties } from './choice.ts';
import { type Cut, cutAt, orderBy } from './cut.ts';
import { type Counted, type Frame, drawn, placed, repeated, whyAt } from './placing.ts';
import type { Ballot, Follows, Phase, Step } from './step.ts';

export type Narrowing = Exclude<Choice, 'single'>;

export function choiceStep(choice: Narrowing, last: Ballot, nth: number): Step {
  if (!isCounted(last)) {
    const { round, names: next } = last;
    return { round, follows: 'consulted', phase: phaseOf(choice, nth), table: [], next, tie: null };
  }
  if ('eliminate' in choice) return eliminated(choice, last, nth);
  if ('exhaustive' in choice) return balloted(choice.exhaustive, last, nth);
  return 'approval' in choice ? approved(last) : resisted(choice, last);
}

function isCounted(ballot: Ballot): ballot is Counted {
  return ballot.counts !== null;
}

/** Where the nth ballot stands in the rule's own course. */
export function phaseOf(choice: Narrowing, nth: number): Phase {
  if ('eliminate' in choice) {
    const { eliminate } = choice;
    const stage = eliminate[nth - 1] ?? eliminate.at(-1);
    const { keep } = must(stage, 'a stage: the parser asks for one');
    return { kind: 'stage', nth: Math.min(nth, eliminate.length), of: eliminate.length, keep };
  }
  if (!('exhaustive' in choice)) return { kind: 'single-ballot' };
  const { max, runoff } = choice.exhaustive;
  if (nth <= max || runoff === null) return { kind: 'ballot', nth: Math.min(nth, max), of: max };
  return { kind: 'runoff', nth: Math.min(nth - max, runoff.max), of: runoff.max };
}

function eliminated(
  choice: Extract<Choice, { readonly eliminate: unknown }>,
  ballot: Counted,
  nth: number,
): Step {
  const { eliminate, ties } = choice;
  const stage = eliminate[nth - 1];
  const frame = { ballot, phase: phaseOf(choice, nth), order: orderBy(stage?.breadth ?? null) };
  if (stage === undefined) return repeated(frame, 'exhausted');
  const cut = cutAt(ballot.counts, stage.keep, frame.order);
  return drawn(frame, cut, afterCut(cut, ties, nth === eliminate.length));
}

/** A tie that nothing broke goes to the body where the rule says so, or has no round left. */
function afterCut(cut: Cut, ties: Ties, last: boolean): Follows {
  if (cut.stay.length === 1) return 'settled';
  if (isOpen(cut) && (last || ties === 'putToBody')) return 'put-to-body';
  return last ? 'exhausted' : 'another-round';
}

function isOpen({ tie }: Cut): boolean {
  return tie !== null && tie.broken === null;
}

function balloted(rule: Exhaustive, ballot: Counted, nth: number): Step {
  const { drop, ties, max, runoff } = rule;
  const frame = { ballot, phase: phaseOf({ exhaustive: rule }, nth), order: orderBy(null) };
  const won = winner(frame);
  if (won !== undefined) return won;
  const { length } = ballot.counts;
  const over = nth >= max + (runoff?.max ?? 0);
  if (over || nth > max) return repeated(frame, over ? 'exhausted' : 'another-round');
  const fewer = nth === max ? (runoff?.keep ?? length) : drop === 'none' ? length : length - 1;
  // Two names are never made one by a count that neither of them passed.
  const cut = cutAt(ballot.counts, Math.max(2, fewer), frame.order);
  if (cut.stay.length === length && cut.tie === null) return repeated(frame);
  return drawn(frame, cut, isOpen(cut) && ties === 'putToBody' ? 'put-to-body' : 'another-round');
}

/** Who meets the rule ends it; of several, the one that is ahead of the others. */
function winner(frame: Frame): Step | undefined {
  const met = frame.ballot.counts.filter(({ passes }) => passes === true);
  if (met.length === 0) return undefined;
  const { stay: next, tie } = cutAt(met, 1, frame.order);
  return placed(frame, {
    follows: next.length === 1 ? 'settled' : 'put-to-body',
    next,
    tie,
    whyOf: ({ candidate, passes }) => {
      if (next.includes(candidate)) return 'meets-the-rule';
      return passes === true ? 'below-the-cut' : 'another-meets-it';
    },
  });
}

/** One ballot: the name with most approvals among those that meet the rule. */
function approved(ballot: Counted): Step {
  const frame: Frame = { ballot, phase: { kind: 'single-ballot' }, order: orderBy(null) };
  return winner(frame) ?? repeated(frame, 'exhausted');
}

/** Least resistance, and less than leaving things as they are. */
function resisted(
  { zero }: Extract<Choice, { readonly resistance: unknown }>,
  ballot: Counted,
): Step {
  const frame: Frame = { ballot, phase: { kind: 'single-ballot' }, order: orderBy(null) };
  const nothing = ballot.counts.find(({ candidate }) => candidate === zero)?.resistance ?? Infinity;
  const isBetter = ({ resistance }: Counted['counts'][number]): boolean =>
    (resistance ?? Infinity) < nothing;
  const cut = cutAt(ballot.counts.filter(isBetter), 1, frame.order);
  const { stay: next, tie } = cut;
  const none = next.length === 0 ? 'exhausted' : 'put-to-body';
  return placed(frame, {
    follows: next.length === 1 ? 'settled' : none,
    next,
    tie,
    whyOf: (count) => (isBetter(count) ? whyAt(cut, count.candidate) : 'no-better-than-nothing'),
  });
}
