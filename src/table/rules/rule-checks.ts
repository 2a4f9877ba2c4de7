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
import { type Leaf, inClass } from './classes.ts';
import type { DecisionRule, Expression, Reading, Share } from './expression.ts';
import { ASKED, SCALES, scaleOf } from './scales.ts';
import { rational } from './share.ts';

export function ruleFault(
  rule: DecisionRule,
  assembly: Assembly,
  at: string,
): Refused<Fault> | undefined {
  return scaleFault(rule, at) ?? expressionFault(rule.pass, assembly, `${at}/pass`);
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

/** `neutral` and `out` cannot be compared: leaving the base helps in one rule, hurts in another. */
function isAtLeast(higher: Reading | undefined, lower: Reading | undefined): boolean {
  return higher === lower || higher === 'for' || lower === 'against';
}

function expressionFault(
  expression: Expression,
  assembly: Assembly,
  at: string,
): Refused<Fault> | undefined {
  if ('all' in expression) return partsFault(expression.all, assembly, below(at, 'all'));
  if ('any' in expression) return partsFault(expression.any, assembly, below(at, 'any'));
  // Judging weights by counts comes next: judge.ts.
  if (expression.sum !== 1) return flaw('not_built_yet', `${at}/sum`, { what: 'rule-weighted' });
  return classFault(expression, assembly, at) ?? quotaFault(expression, assembly, at);
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

function classFault(leaf: Leaf, assembly: Assembly, at: string): Refused<Fault> | undefined {
  const among = leaf.in;
  if (typeof among === 'string' && assembly.groups[among] === undefined) {
    return flaw('group_unknown', `${at}/in`, { group: among });
  }
  if (typeof among === 'object') {
    for (const [index, member] of among.except.entries()) {
      if (!assembly.members.includes(member)) {
        return flaw('member_unknown', `${at}/in/except/${index}`, { member });
      }
    }
  }
  const size = inClass(assembly.members, among, assembly.groups).length;
  return size === 0 ? flaw('class_empty', `${at}/in`) : undefined;
}

function quotaFault(leaf: Leaf, assembly: Assembly, at: string): Refused<Fault> | undefined {
  const size = inClass(assembly.members, leaf.in, assembly.groups).length;
  if (leaf.who === 'against') {
    const { atMost } = leaf;
    const key = `${at}/atMost`;
    if (typeof atMost === 'number') {
      return atMost < size ? undefined : flaw('quota_always_met', key, { quota: atMost, size });
    }
    if (atMost.strict && compareWithOne(atMost) === 'zero') return impossible(atMost, key, size);
    const always =
      compareWithOne(atMost) === 'above' || (compareWithOne(atMost) === 'one' && !atMost.strict);
    return always ? flaw('quota_always_met', key, { quota: atMost.share, size }) : undefined;
  }
  const { atLeast } = leaf;
  const key = `${at}/atLeast`;
  if (typeof atLeast === 'number') {
    if (atLeast > size) return flaw('quota_impossible', key, { quota: atLeast, size });
    return atLeast > 0 ? undefined : flaw('quota_always_met', key, { quota: atLeast, size });
  }
  const rank = compareWithOne(atLeast);
  if (rank === 'above' || (rank === 'one' && atLeast.strict)) return impossible(atLeast, key, size);
  const always = rank === 'zero' && !atLeast.strict;
  return always ? flaw('quota_always_met', key, { quota: atLeast.share, size }) : undefined;
}

function impossible(share: Share, at: string, size: number): Refused<Fault> {
  return flaw('quota_impossible', at, { quota: share.share, size });
}

function compareWithOne(share: Share): 'zero' | 'between' | 'one' | 'above' {
  const { numerator, denominator } = rational(share);
  if (numerator === 0n) return 'zero';
  if (numerator === denominator) return 'one';
  return numerator > denominator ? 'above' : 'between';
}
