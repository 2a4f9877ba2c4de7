/**
 * Supposed positions of members on one name, and how a rule reads them.
 *
 * Use      `standOf(rule, mark)` gives what every leaf of the rule counts. Marks are what somebody
 *          supposes in front of a page: nobody's answer, and never sent.
 * Shapes   `favour` is the best word of the scale, `against` the worst, `neutral` no opinion,
 *          `absent` not heard.
 * Source   spec/rules.md §§2, 3.
 */

import { must } from '../../../basics/bug.ts';
import type { MemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import type { DecisionRule, Reading } from '../expression.ts';
import type { Stand } from '../inequality.ts';
import { readingOf } from '../reading.ts';

export const MARKS = ['favour', 'neutral', 'against', 'absent'] as const;
export type Mark = (typeof MARKS)[number];
export type Marks = { readonly [member: string]: Mark };

export type Tried = Pick<DecisionRule, 'ballot' | 'read' | 'pass'>;

const BEST: readonly Reading[] = ['for', 'neutral', 'out', 'against'];

export function standOf(rule: Tried, mark: Mark): Stand {
  if (mark === 'absent') return { reading: readingOf(rule, 'absent'), answered: false };
  return { reading: readingOfMark(rule, mark), answered: true };
}

function readingOfMark(rule: Tried, mark: Exclude<Mark, 'absent'>): Reading {
  const readings = rule.ballot.scale.map((word) => readingOf(rule, word));
  const first = (order: readonly Reading[]): Reading =>
    must(
      order.find((reading) => readings.includes(reading)),
      'a scale with a word',
    );
  if (mark === 'favour') return first(BEST);
  if (mark === 'against') return first(BEST.toReversed());
  return readingOf(rule, rule.ballot.scale.includes('noOpinion') ? 'noOpinion' : 'abstain');
}

export function everybody(assembly: Pick<Assembly, 'members'>, mark: Mark): Marks {
  return Object.fromEntries(assembly.members.map((member) => [member, mark]));
}

/** `marks`, with `mark` for these members. */
export function marked(marks: Marks, members: readonly MemberId[], mark: Mark): Marks {
  return { ...marks, ...Object.fromEntries(members.map((member) => [member, mark])) };
}

export function thoseMarked(
  assembly: Pick<Assembly, 'members'>,
  marks: Marks,
  ...wanted: readonly Mark[]
): readonly MemberId[] {
  return assembly.members.filter((member) => wanted.includes(markOf(marks, member)));
}

export function markOf(marks: Marks, member: MemberId): Mark {
  return marks[member] ?? 'neutral';
}
