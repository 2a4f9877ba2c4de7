/**
 * The members a leaf of a rule speaks of, and those whom every leaf leaves out.
 *
 * Use      `excepted(rule)`: their answers stay outside every published set (consensus minus
 *          named).
 *          `settled(expression, ask)`: three-valued, as far as its leaves settle it.
 * Source   spec/rules.md §4.
 */

import { must } from '../../basics/bug.ts';
import type { MemberId } from '../ids.ts';
import type { Class, DecisionRule, Expression } from './expression.ts';

export type Leaf = Exclude<Expression, { readonly all: unknown } | { readonly any: unknown }>;

export function leaves(expression: Expression): readonly Leaf[] {
  if ('all' in expression) return expression.all.flatMap(leaves);
  if ('any' in expression) return expression.any.flatMap(leaves);
  return [expression];
}

/** What leaves that are true, false or not settled (`null`) come to together. */
export function settled(
  expression: Expression,
  ask: (leaf: Leaf) => boolean | null,
): boolean | null {
  if ('all' in expression) {
    const parts = expression.all.map((part) => settled(part, ask));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in expression) {
    const parts = expression.any.map((part) => settled(part, ask));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  return ask(expression);
}

/** Members named in the exception of every leaf: the rule never looks at their answers. */
export function excepted(rule: Pick<DecisionRule, 'pass'>): readonly MemberId[] {
  const [first = [], ...others] = leaves(rule.pass).map(({ in: among }) => exceptionsOf(among));
  return first.filter((member) => others.every((names) => names.includes(member)));
}

/** Those of `members` who belong to the class. */
export function inClass(
  members: readonly MemberId[],
  among: Class | string | undefined,
  groups: { readonly [group: string]: readonly MemberId[] },
): readonly MemberId[] {
  if (among === undefined) return members;
  if (typeof among === 'string') {
    const group = must(groups[among], 'a group: rule-checks.ts knows them all');
    return members.filter((id) => group.includes(id));
  }
  return members.filter((id) => !among.except.includes(id));
}

function exceptionsOf(among: Class | undefined): readonly MemberId[] {
  return typeof among === 'object' ? among.except : [];
}
