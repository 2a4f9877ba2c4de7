/**
 * The rule, how one is chosen by it, what counts as what where there is no yes or no, the silence
 * procedure, and how the rule may change.
 */

import type { Reading } from '../../../table/rules/expression.ts';
import { useWords } from '../../language.tsx';
import { ChoicePart } from './choice-part.tsx';
import { CoursePart } from './course-part.tsx';
import type { RuleDraft } from './draft.ts';
import { SelectField, useForm } from './form.tsx';
import { PassFields } from './pass-fields.tsx';
import { RuleOutlook } from './rule-outlook.tsx';
import { SilencePart } from './silence-part.tsx';

const READ = ['noOpinion', 'abstain', 'absent', 'recused', 'silent'] as const;
const READINGS: readonly Reading[] = ['for', 'neutral', 'against', 'out'];

export function RuleStep() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  return (
    <div className="fields">
      <PassFields at="/rule" title={words.title} pass={rule} set={set} />
      <ChoicePart />
      <Read />
      <RuleOutlook />
      <SilencePart />
      <CoursePart />
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
    <section className="sub">
      <h3>{words.read}</h3>
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
