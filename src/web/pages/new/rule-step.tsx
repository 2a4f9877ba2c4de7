/**
 * The rule, how one is chosen by it, what counts as what where there is no yes or no, the silence
 * procedure, and how the rule may change.
 */

import { useState } from 'react';
import { sayNeed } from '../../../locales/say-rule.ts';
import type { Reading } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { useWords } from '../../language.tsx';
import { ChoicePart } from './choice-part.tsx';
import { CoursePart } from './course-part.tsx';
import type { RuleDraft } from './draft.ts';
import { FaultAt, SelectField, useForm } from './form.tsx';
import { PassFields } from './pass-fields.tsx';
import { RuleOutlook, type TakenRule, toComparison, useDraftNames } from './rule-outlook.tsx';
import { SilencePart } from './silence-part.tsx';

const READ = ['noOpinion', 'abstain', 'absent', 'recused', 'silent'] as const;
const READINGS: readonly Reading[] = ['for', 'neutral', 'against', 'out'];

export function RuleStep() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  const [taken, take] = useState<TakenRule | null>(null);
  return (
    <div className="fields">
      <PassFields at="/rule" title={words.title} pass={rule} set={set}>
        <Taken taken={taken && isStill(taken, rule) ? taken : null} />
      </PassFields>
      <ChoicePart />
      <Read />
      <RuleOutlook onTaken={take} />
      <SilencePart />
      <CoursePart />
    </div>
  );
}

/** Until something of it is changed by hand. */
function isStill({ pass }: TakenRule, rule: RuleDraft): boolean {
  return JSON.stringify({ ...rule, ...pass }) === JSON.stringify(rule);
}

function Taken({ taken }: { readonly taken: TakenRule | null }) {
  const { rules, whatIf } = useWords();
  const words = whatIf.rules;
  const names = useDraftNames();
  return (
    <div role="status">
      {taken && (
        <p className="good">
          {words.taken(sayNeed(rules, plainReading(taken.given).needs, names))}{' '}
          <button type="button" className="link" onClick={toComparison}>
            {words.backTo}
          </button>
        </p>
      )}
    </div>
  );
}

function useRule() {
  const { draft, change } = useForm();
  const { rule } = draft;
  const set = (part: Partial<RuleDraft>) => change({ rule: { ...rule, ...part } });
  return { rule, set };
}

function Read() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  return (
    <section id="/rule/read" className="sub">
      <h3>{words.read}</h3>
      <FaultAt at="/rule/read" />
      <p className="hint">{words.readLede}</p>
      <div className="fields pair">
        {READ.map((word) => (
          <SelectField
            key={word}
            at={`/rule/read/${word}`}
            label={words[word]}
            value={rule.read[word]}
            options={READINGS.map((reading) => [reading, words.readings[reading]])}
            onChange={(reading) => set({ read: { ...rule.read, [word]: reading } })}
          />
        ))}
      </div>
    </section>
  );
}
