/**
 * The silence procedure: how long, what breaks it, who may object through whom.
 */

import { useWords } from '../../language.tsx';
import type { SilenceDraft } from './draft.ts';
import { CheckField, useForm } from './form.tsx';
import { NumberField } from './number-field.tsx';

const LONGEST = 8760;

type Props = {
  readonly silence: SilenceDraft;
  readonly set: (part: Partial<SilenceDraft>) => void;
};

export function SilencePart() {
  const words = useWords().founding.rule;
  const { draft, change } = useForm();
  const { silence } = draft;
  const set = (part: Partial<SilenceDraft>) => change({ silence: { ...silence, ...part } });
  return (
    <section className="sub">
      <h3>{words.silence}</h3>
      <p className="hint">{words.silenceLede}</p>
      <Lengths silence={silence} set={set} />
      <CheckField
        at="/silence/brokenBy"
        label={words.amendment}
        value={silence.amendmentBreaks}
        onChange={(amendmentBreaks) => set({ amendmentBreaks })}
      />
      <CheckField
        at="/silence/objection"
        label={words.unnamed}
        hint={words.unnamedHint}
        value={silence.unnamed}
        onChange={(unnamed) => set({ unnamed })}
      />
      <Shortened silence={silence} set={set} />
    </section>
  );
}

function Lengths({ silence, set }: Props) {
  const words = useWords().founding.rule;
  return (
    <div className="fields pair">
      <NumberField
        at="/silence/hours"
        label={words.hours}
        most={LONGEST}
        value={silence.hours}
        onChange={(hours) => set({ hours })}
      />
      <NumberField
        at="/silence/extensions"
        label={words.extensions}
        most={100}
        value={silence.extensions}
        onChange={(extensions) => set({ extensions })}
      />
      <NumberField
        at="/silence/statementHours"
        label={words.statements}
        hint={words.statementsHint}
        most={LONGEST}
        value={silence.statementHours}
        onChange={(statementHours) => set({ statementHours })}
      />
    </div>
  );
}

function Shortened({ silence, set }: Props) {
  const words = useWords().founding.rule;
  const { hours, shortestHours } = silence;
  return (
    <>
      <CheckField
        at="/silence/shortens"
        label={words.shortens}
        value={shortestHours !== null}
        onChange={(may) => set({ shortestHours: may ? Math.min(24, hours) : null })}
      />
      {shortestHours !== null && (
        <NumberField
          at="/silence/shortestHours"
          label={words.shortest}
          most={LONGEST}
          value={shortestHours}
          onChange={(least) => set({ shortestHours: least })}
        />
      )}
    </>
  );
}
