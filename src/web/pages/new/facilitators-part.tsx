/**
 * Who hears the members in confidence beside the chair, and what the record may hold of it.
 */

import type { FacilitationSettings } from '../../../table/definition.ts';
import { useWords } from '../../language.tsx';
import { FaultAt, SelectField, useForm } from './form.tsx';

const TRACES: readonly FacilitationSettings['trace'][] = ['count', 'held', 'none'];

export function FacilitatorsPart() {
  const words = useWords();
  const { draft, change } = useForm();
  const { facilitation } = draft;
  const own = words.notebook.setUp;
  const at = '/facilitation/facilitators';
  return (
    <section className="sub">
      <h3>{own.title}</h3>
      <label className="field">
        <span>{words.founding.optional(own.names)}</span>
        <textarea
          id={at}
          rows={2}
          maxLength={2000}
          value={facilitation.names}
          onChange={(event) =>
            change({ facilitation: { ...facilitation, names: event.target.value } })
          }
        />
        <small>{own.namesHint}</small>
        <FaultAt at={at} />
      </label>
      <SelectField
        at="/facilitation/trace"
        label={own.trace}
        value={facilitation.trace}
        options={TRACES.map((trace) => [trace, words.notebook.traces[trace]] as const)}
        onChange={(trace) => change({ facilitation: { ...facilitation, trace } })}
      />
    </section>
  );
}
