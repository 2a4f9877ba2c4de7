/**
 * Faults of a rule that show only beside the body it is meant for.
 *
 * Use      the definition's parser, after the rule's own shape was read.
 * Source   spec/rules.md §2.
 */

import { type Fault, below } from '../../basics/shape.ts';
import type { Refused } from '../../basics/result.ts';
import { flaw } from '../fault-codes.ts';
import type { Assembly } from './assembly.ts';
import { type Leaf, leaves } from './classes.ts';
import type { DecisionRule, Expression, Reading } from './expression.ts';
import { leafFault } from './leaf-checks.ts';
import { ASKED, SCALES, scaleOf } from './scales.ts';

export function ruleFault(
  rule: DecisionRule,
  assembly: Assembly,
  at: string,
): Refused<Fault> | undefined {
  return (
    scaleFault(rule, at) ??
    expressionFault(rule.pass, assembly, `${at}/pass`) ??
    readsFault(rule, at)
  );
}

function scaleFault({ ballot, read }: DecisionRule, at: string): Refused<Fault> | undefined {
  const name = scaleOf(ballot.scale);
  const field = `${at}/ballot/scale`;
  if (name === undefined) {
    return flaw('scale_differs', field, { expected: SCALES['straw-poll'] });
  }
  const words = SCALES[name];
  const word = words.find((higher, rank) => {
    const lower = words[rank - 1];
    return lower !== undefined && !isAtLeast(read[higher], read[lower]);
  });
  if (word !== undefined) return flaw('not_monotone', `${at}/read/${word}`, { who: word });
  return ASKED.includes(name) ? undefined : flaw('not_built_yet', field, { what: 'rule-scale' });
}

/** Readings with which the rule would say one thing and another, or nothing. */
function readsFault({ ballot, read, pass }: DecisionRule, at: string): Refused<Fault> | undefined {
  // A text under silence is adopted where nobody speaks: that cannot count as speaking against it.
  if (read['silent'] === 'against') return flaw('silence_contradicts', `${at}/read/silent`);
  const readings = [...ballot.scale, 'absent'].map((word) => read[word]);
  const leaf = leaves(pass).find(({ who }) => !readings.some((reading) => isSaid(who, reading)));
  return leaf && flaw('reading_missing', `${at}/read`, { who: leaf.who });
}

function isSaid(who: Leaf['who'], reading: Reading | undefined): boolean {
  return reading === who || (who === 'notAgainst' && (reading === 'for' || reading === 'neutral'));
}

/** `neutral` and `out` cannot be compared: leaving the base helps in one rule, hurts in another. */
function isAtLeast(higher: Reading | undefined, lower: Reading | undefined): boolean {
  return higher === lower || higher === 'for' || lower === 'against';
}

export function expressionFault(
  expression: Expression,
  assembly: Assembly,
  at: string,
): Refused<Fault> | undefined {
  if ('all' in expression) return partsFault(expression.all, assembly, below(at, 'all'));
  if ('any' in expression) return partsFault(expression.any, assembly, below(at, 'any'));
  return leafFault(expression, assembly, at);
}

function partsFault(
  parts: readonly Expression[],
  assembly: Assembly,
  at: string,
): Refused<Fault> | undefined {
  for (const [index, part] of parts.entries()) {
    const found = expressionFault(part, assembly, below(at, index));
    if (found !== undefined) return found;
  }
  return undefined;
}
