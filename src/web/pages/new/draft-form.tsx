/**
 * The form of a selection: who, what, by which rule, in how many soundings.
 */

import type { ReactNode } from 'react';
import { useWords } from '../../language.tsx';
import type { Draft, RuleChoice } from './draft.ts';

type Form = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

const RULES: readonly RuleChoice[] = ['consensus', 'minus-k', 'majority', 'half'];

export function DraftForm(form: Form) {
  const words = useWords().founding;
  return (
    <div className="fields">
      <TextField {...form} of="title" label={words.name} />
      <TextField {...form} of="body" label={words.body} />
      <TextField {...form} of="post" label={words.post} />
      <Zone {...form} />
      <Lines {...form} of="members" label={words.members} hint={words.membersHint} />
      <Lines {...form} of="candidates" label={words.candidates} hint={words.candidatesHint} />
      <RuleField {...form} />
      <div className="fields pair">
        <NumberField {...form} of="rounds" label={words.rounds} most={12} hint={words.roundsHint} />
        <NumberField {...form} of="round_hours" label={words.hours} most={720} />
        <NumberField {...form} of="silence_hours" label={words.silence} most={720} />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={form.draft.acceptsSmallCounts}
          onChange={(event) =>
            form.onChange({ ...form.draft, acceptsSmallCounts: event.target.checked })
          }
        />
        <span>
          {words.small}
          <small className="hint"> {words.smallHint}</small>
        </span>
      </label>
    </div>
  );
}

type OfText = 'title' | 'body' | 'post';

function TextField({ draft, onChange, of, label }: Form & { of: OfText; label: string }) {
  return (
    <Field label={label}>
      <input
        value={draft[of]}
        maxLength={200}
        onChange={(event) => onChange({ ...draft, [of]: event.target.value })}
      />
    </Field>
  );
}

type OfLines = 'members' | 'candidates';

function Lines(props: Form & { of: OfLines; label: string; hint: string }) {
  const { draft, onChange, of, label, hint } = props;
  return (
    <Field label={label} hint={hint}>
      <textarea
        rows={5}
        value={draft[of]}
        onChange={(event) => onChange({ ...draft, [of]: event.target.value })}
      />
    </Field>
  );
}

type OfNumber = 'rounds' | 'round_hours' | 'silence_hours' | 'tolerated';

function NumberField(props: Form & { of: OfNumber; label: string; most: number; hint?: string }) {
  const { draft, onChange, of, label, most, hint } = props;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <input
        type="number"
        min={1}
        max={most}
        required
        value={draft[of]}
        onChange={(event) => onChange({ ...draft, [of]: event.target.valueAsNumber || 1 })}
      />
    </Field>
  );
}

function Zone({ draft, onChange }: Form) {
  const words = useWords().founding;
  const zones = Intl.supportedValuesOf('timeZone');
  const all = zones.includes(draft.zone) ? zones : [draft.zone, ...zones];
  return (
    <Field label={words.zone}>
      <select
        value={draft.zone}
        onChange={(event) => onChange({ ...draft, zone: event.target.value })}
      >
        {all.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
    </Field>
  );
}

function RuleField(form: Form) {
  const { draft, onChange } = form;
  const words = useWords().founding;
  return (
    <>
      <Field label={words.rule}>
        <select
          value={draft.rule}
          onChange={(event) => {
            const rule = RULES.find((one) => one === event.target.value);
            if (rule) onChange({ ...draft, rule });
          }}
        >
          {RULES.map((rule) => (
            <option key={rule} value={rule}>
              {words.rules[rule]}
            </option>
          ))}
        </select>
      </Field>
      {draft.rule === 'minus-k' && (
        <NumberField {...form} of="tolerated" label={words.tolerated} most={50} />
      )}
    </>
  );
}

function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      {props.children}
      {props.hint && <small>{props.hint}</small>}
    </label>
  );
}
