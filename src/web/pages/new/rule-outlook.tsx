/**
 * What the rule would mean for the members entered so far: rules side by side, and positions to
 * try.
 *
 * Use      on the step of the rule; it needs members, and nothing else of the form.
 */

import { useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { useWords } from '../../language.tsx';
import { COMPARISON_HEAD, Comparison } from '../what-if/comparison.tsx';
import { WhatIf } from '../what-if/what-if.tsx';
import { assemblyIn, draftedAs, ruleIn } from './draft-assembly.ts';
import { CONSENSUS, type Draft, type PassDraft } from './draft.ts';
import { useForm } from './form.tsx';
import { useChoices } from './members-step.tsx';
import { groupIds, memberIds } from './plain-definition.ts';

const FEWEST = 3;

/** A rule that was chosen in the comparison, and what of the form it became. */
export type TakenRule = { readonly given: DecisionRule; readonly pass: PassDraft };

type Props = { readonly onTaken: (taken: TakenRule) => void };

export function RuleOutlook({ onTaken }: Props) {
  const words = useWords().whatIf;
  const { draft, change } = useForm();
  const { assembly, rule, whole } = useTried(useDeferredValue(draft));
  const names = useDraftNames();
  if (assembly.members.length < FEWEST || rule === null) {
    return <p className="asit">{words.noMembers}</p>;
  }
  const groups = groupIds(draft);
  const onChoose = (given: DecisionRule) => {
    const taken = draftedAs(given.pass, groups);
    if (taken === undefined) return undefined;
    return () => {
      flushSync(() => {
        change({ rule: { ...draft.rule, ...taken } });
        onTaken({ given, pass: taken });
      });
      toChosen();
    };
  };
  const tried = { rule, assembly, names };
  return (
    <>
      {!whole && <p className="hint">{words.rules.incomplete}</p>}
      <Comparison {...tried} onChoose={onChoose} first={whole ? words.rules.yours : null} />
      <details className="sub what-if-more">
        <summary>
          <b>{words.title}</b>. {words.lede}
        </summary>
        <p className="hint">{words.kept}</p>
        <WhatIf {...tried} first={whole ? words.rules.yours : ''} />
      </details>
    </>
  );
}

/** To the kind of rule that is chosen now: the button that was pressed is gone. */
function toChosen(): void {
  const chosen = document.getElementById('/rule')?.querySelector<HTMLElement>('input:checked');
  chosen?.focus();
  document.getElementById('/rule')?.scrollIntoView({ block: 'start' });
}

export function toComparison(): void {
  const head = document.getElementById(COMPARISON_HEAD);
  head?.focus();
  head?.scrollIntoView({ block: 'start' });
}

/** While the rule chosen is not whole, consensus stands in for it. */
function useTried(draft: Draft) {
  const assembly = useSame(assemblyIn(draft));
  const found = ruleIn(draft, assembly);
  const usual = { ...draft, file: null, rule: { ...draft.rule, ...CONSENSUS } };
  const rule = useSame(found ?? ruleIn(usual, assembly));
  return { assembly, rule, whole: found !== null };
}

/** The same object for as long as it reads the same: what follows need not be reckoned again. */
function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}

export function useDraftNames() {
  const { draft } = useForm();
  const { members, groups } = useChoices();
  const [memberOf, groupOf] = [memberIds(draft), groupIds(draft)];
  const named = (choices: typeof members, ids: typeof memberOf) =>
    new Map(choices.map(([key, name]) => [ids[key] ?? key, name]));
  const [people, sets] = [named(members, memberOf), named(groups, groupOf)];
  return {
    member: (id: string) => people.get(id) ?? id,
    group: (id: string) => sets.get(id) ?? id,
  };
}
