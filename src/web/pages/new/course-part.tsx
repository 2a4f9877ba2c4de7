/**
 * The rule in mid-course: who may change it, and what is agreed beforehand for a deadlock.
 */

import { useWords } from '../../language.tsx';
import { FALLBACK, type FallbackDraft } from './draft.ts';
import { CheckField, useForm } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { PassFields } from './pass-fields.tsx';

export function CoursePart() {
  const words = useWords().founding.rule;
  const { draft, change } = useForm();
  const { fallback, chairChangesRule } = draft;
  return (
    <section className="sub">
      <h3>{words.course}</h3>
      <p className="hint">{words.courseLede}</p>
      <CheckField
        at="/ruleChange"
        label={words.chairChanges}
        value={chairChangesRule}
        onChange={(chair) => change({ chairChangesRule: chair })}
      />
      <CheckField
        at="/fallback/agreed"
        label={words.fallback}
        hint={words.fallbackHint}
        value={fallback !== null}
        onChange={(agreed) => change({ fallback: agreed ? FALLBACK : null })}
      />
      {fallback && <Fallback fallback={fallback} />}
    </section>
  );
}

function Fallback({ fallback }: { readonly fallback: FallbackDraft }) {
  const words = useWords().founding.rule;
  const { change } = useForm();
  const set = (part: Partial<FallbackDraft>) => change({ fallback: { ...fallback, ...part } });
  return (
    <div className="fields">
      <NumberField
        at="/fallback/afterRounds"
        label={words.afterRounds}
        least={1}
        most={200}
        value={fallback.afterRounds}
        onChange={(afterRounds) => set({ afterRounds })}
      />
      <PassFields at="/fallback" title={words.fallbackTitle} pass={fallback} set={set} />
    </div>
  );
}
