/**
 * The body and the rule as the form has them so far, whatever else is still missing in it.
 *
 * Use      `assemblyIn(draft)` and `ruleIn(draft)` for trying a rule; `draftedAs(pass, groups)` is
 *          the way back, where the form has a kind for the expression.
 * Shapes   members without an id that can be read are left out; ids are those of the definition.
 */

import { read } from '../../../basics/shape.ts';
import { type MemberId, parseMemberId } from '../../../table/ids.ts';
import { type Assembly, assemblyOf } from '../../../table/rules/assembly.ts';
import type { DecisionRule, Expression } from '../../../table/rules/expression.ts';
import { ruleFault } from '../../../table/rules/rule-checks.ts';
import { readRule } from '../../../table/rules/rule-parser.ts';
import { definitionOf } from './definition-of.ts';
import type { Draft, PassDraft } from './draft.ts';
import { passDraftOf } from './pass-draft.ts';
import { type Ids, groupIds, memberIds } from './plain-definition.ts';

export function assemblyIn(draft: Draft): Assembly {
  const ids = memberIds(draft);
  const groups = groupIds(draft);
  const idOf = (key: string) => parseMemberId(ids[key] ?? '');
  const members = draft.members.flatMap(({ key, weights }) => {
    const id = idOf(key);
    return id === undefined ? [] : [{ id, weights }];
  });
  const inside = draft.groups.map((group) => [
    groups[group.key] ?? group.key,
    { members: group.members.map(idOf).filter((id): id is MemberId => id !== undefined) },
  ]);
  return assemblyOf(members, Object.fromEntries(inside));
}

/** Null while it is not whole, or does not fit the members. */
export function ruleIn(draft: Draft, assembly: Assembly): DecisionRule | null {
  const found = read(readRule, definitionOf(draft)['rule']);
  if (!found.ok) return null;
  return ruleFault(found.value, assembly, '') === undefined ? found.value : null;
}

/** Undefined where no kind of the form says it, or a group has no row in it. */
export function draftedAs(pass: Expression, groups: Ids): PassDraft | undefined {
  const keyOf = (id: string) => Object.entries(groups).find(([, one]) => one === id)?.[0] ?? '';
  const found = passDraftOf(pass, { group: keyOf, member: (id) => id });
  const rowless = found.kind === 'class-veto' && found.group === '';
  return found.kind === 'own' || found.kind === 'minus-named' || rowless ? undefined : found;
}
