/**
 * The rule at hand first, then those a body like this may think of, all with its own readings.
 */

import type { Assembly } from '../../../table/rules/assembly.ts';
import type { DecisionRule, Expression } from '../../../table/rules/expression.ts';
import { typicalRules } from '../../../table/rules/what-if/typical.ts';

export function rulesBeside(rule: DecisionRule, assembly: Assembly): readonly DecisionRule[] {
  const others = typicalRules(assembly).filter((pass) => !same(pass, rule.pass));
  return [rule, ...others.map((pass) => ({ ...rule, pass }))];
}

function same(one: Expression, two: Expression): boolean {
  return spelled(one) === spelled(two);
}

const KEYS = 'all any sum who in except atLeast atMost share of strict'.split(' ');

/** Whatever the order in which its fields stand. */
function spelled(pass: Expression): string {
  return JSON.stringify(pass, KEYS);
}
