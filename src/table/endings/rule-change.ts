/**
 * The rule changed in mid-course: a decision of its own, and from then on the rule that judges.
 *
 * Use      under silence (subject.ts), or by the chair where the definition says so, or to the
 *          fallback that was agreed beforehand; `ruleInForce` for every judgement.
 * Shapes   the rule of the definition stays what it was; each change stands in `ruleChanges` with
 *          its time. None happens while a round runs, so a round has one rule from call to count.
 * Source   spec/process.md §14.
 */

import { type JsonObject, canonicalJson } from '../../basics/canonical.ts';
import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import type { Definition } from '../definition/definition.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import { assemblyOf } from '../rules/assembly.ts';
import type { DecisionRule, Expression } from '../rules/expression.ts';
import { choiceFault } from '../rules/choice/choice-checks.ts';
import { choiceJson } from '../rules/choice/choice-parser.ts';
import { ruleFault } from '../rules/rule-checks.ts';
import type { Refusal, Selection } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';

/** Under silence, by the chair's recorded act, or to what was agreed beforehand. */
export type ChangedBy = 'silence' | 'chair' | 'fallback';

export type RuleChange = {
  readonly at: Instant;
  readonly rule: DecisionRule;
  readonly by: ChangedBy;
  /** Number of the silence under which it was adopted. */
  readonly silence: number | null;
  readonly reason: string;
};

export type RuleWish = {
  readonly type: 'ChangeRule';
  readonly rule: DecisionRule;
  readonly reason: string;
};

export type RuleEvent = { readonly type: 'RuleChanged'; readonly change: RuleChange };

export type RuleRefusal =
  | { readonly code: 'rule_unfit'; readonly fault: string; readonly pointer: string }
  | { readonly code: 'rule_unchanged' }
  | { readonly code: 'rule_needs_silence' }
  | { readonly code: 'fallback_not_due'; readonly counted: number; readonly needed: number };

type Changed = Pick<Selection, 'ruleChanges'>;
type Ruled = Changed & { readonly definition: Pick<Definition, 'rule'> };

/** The rule that judges from now on. */
export function ruleInForce({ definition, ruleChanges }: Ruled): DecisionRule {
  return ruleChanges.at(-1)?.rule ?? definition.rule;
}

/** The rule that judged at `at`. */
export function ruleAt({ definition, ruleChanges }: Ruled, at: Instant): DecisionRule {
  return ruleChanges.findLast((change) => change.at <= at)?.rule ?? definition.rule;
}

/** The definition as it judges now: its own words, with the rule in force. */
export function definitionInForce(
  selection: Changed & { readonly definition: Definition },
): Definition {
  return { ...selection.definition, rule: ruleInForce(selection) };
}

/** How many rounds came to counts: the fallback agreed beforehand waits for so many. */
export function countedRounds({ rounds }: Pick<Selection, 'rounds'>): number {
  return rounds.filter(({ result }) => result !== null).length;
}

/** Why this rule cannot be put to this body, or would change nothing. */
export function ruleRefusal(selection: Selection, rule: DecisionRule): Refusal | undefined {
  const { definition, members } = selection;
  const assembly = assemblyOf(members, definition.body.groups);
  const candidates = selection.candidacies.map(({ id }) => id);
  const around = { groups: assembly.groups, candidates };
  const found = ruleFault(rule, assembly, '') ?? choiceFault(rule, around, '/choose');
  if (found !== undefined) {
    const { code: fault, at: pointer } = found.refusal;
    return { code: 'rule_unfit', fault, pointer };
  }
  return sameRule(rule, ruleInForce(selection)) ? { code: 'rule_unchanged' } : undefined;
}

export function changeRule({ selection, at }: Asked, { rule, reason }: RuleWish): Verdict {
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const refusal = ruleRefusal(selection, rule);
  if (refusal !== undefined) return refused(refusal);
  const { fallback, ruleChange } = selection.definition;
  const agreedBefore = fallback !== null && sameRule(rule, fallback.rule);
  const counted = countedRounds(selection);
  const due = agreedBefore && counted >= fallback.afterRounds;
  if (!due && ruleChange !== 'chair') {
    return refused(
      agreedBefore
        ? { code: 'fallback_not_due', counted, needed: fallback.afterRounds }
        : { code: 'rule_needs_silence' },
    );
  }
  const by = due ? 'fallback' : 'chair';
  return agreed({ type: 'RuleChanged', change: { at, rule, by, silence: null, reason } });
}

export function evolveRule(selection: Selection, { change }: RuleEvent): Selection {
  const ruleChanges = [...selection.ruleChanges, change];
  const same = sameChoice(ruleInForce(selection), change.rule);
  if (same) return { ...selection, ruleChanges };
  const afresh = { kind: 'afresh', at: change.at } as const;
  return { ...selection, ruleChanges, field: [...selection.field, afresh] };
}

function sameChoice(one: DecisionRule, other: DecisionRule): boolean {
  return canonicalJson(choiceJson(one.choose)) === canonicalJson(choiceJson(other.choose));
}

export function ruleJson({ ballot, read, pass, choose }: DecisionRule): JsonObject {
  const parts = { pass: expressionJson(pass), choose: choiceJson(choose) };
  return { ballot: { scale: ballot.scale }, read, ...parts };
}

function expressionJson(expression: Expression): JsonObject {
  if ('all' in expression) return { all: expression.all.map(expressionJson) };
  if ('any' in expression) return { any: expression.any.map(expressionJson) };
  const { in: among, ...leaf } = expression;
  return among === undefined ? leaf : { ...leaf, in: among };
}

export function sameRule(one: DecisionRule, other: DecisionRule | undefined): boolean {
  return other !== undefined && canonicalJson(ruleJson(one)) === canonicalJson(ruleJson(other));
}
