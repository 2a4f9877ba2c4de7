/**
 * Does the rule hold, when it is known where every member stands? From member to member, no bounds.
 *
 * Use      `passes(pass, assembly, stands)` for what-if, power and tests; `standsOf(rule, answers)`
 *          reads words as the rule does. A counted round is judged by judge.ts, which sees counts.
 * Source   spec/rules.md §§1, 3.
 */

import { type Assembly, weightOf } from './assembly.ts';
import { type Leaf, inClass } from './classes.ts';
import type { DecisionRule, Expression } from './expression.ts';
import type { MemberId } from '../ids.ts';
import { type Stand, isInBase, isVote } from './inequality.ts';
import { readingOf } from './reading.ts';
import { reaches, staysWithin } from './share.ts';

export type Stands = (member: MemberId) => Stand;

/** Words by member; who has none is absent. */
export function standsOf(
  rule: Pick<DecisionRule, 'read' | 'ballot'>,
  answers: ReadonlyMap<string, string>,
): Stands {
  return (member) => {
    const word = answers.get(member) ?? 'absent';
    return { reading: readingOf(rule, word), answered: rule.ballot.scale.includes(word) };
  };
}

export function passes(pass: Expression, assembly: Assembly, stands: Stands): boolean {
  if ('all' in pass) return pass.all.every((part) => passes(part, assembly, stands));
  if ('any' in pass) return pass.any.some((part) => passes(part, assembly, stands));
  const { votes, base } = sumOf(pass, assembly, stands);
  if (pass.who === 'against') {
    const { atMost } = pass;
    if (typeof atMost === 'number') return votes <= atMost;
    return votes === 0 || staysWithin(votes, base, atMost);
  }
  const { atLeast } = pass;
  if (typeof atLeast === 'number') return votes >= atLeast;
  return votes > 0 && reaches(votes, base, atLeast);
}

function sumOf(leaf: Leaf, assembly: Assembly, stands: Stands) {
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  let votes = 0;
  let base = 0;
  for (const member of inClass(assembly.members, leaf.in, assembly.groups)) {
    const stand = stands(member);
    if (!isInBase(quota, stand)) continue;
    const weight = weightOf(member, leaf.sum, assembly.weights);
    base += weight;
    if (isVote(leaf.who, quota, stand)) votes += weight;
  }
  return { votes, base };
}
