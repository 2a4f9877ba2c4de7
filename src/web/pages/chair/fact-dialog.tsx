/**
 * Recording a fact of a candidacy: of a name that is known, or with a name that is new.
 *
 * Shapes   a new name's id is made from the name as in a new selection (furniture/ids-for.ts).
 */

import { useState } from 'react';
import { refuse } from '../../../basics/result.ts';
import type { CandidacyFact, CandidacyFactKind } from '../../../table/candidacies/candidacy.ts';
import { type CandidateId, parseCandidateId } from '../../../table/ids.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useLanguage, useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { idsFor } from '../../furniture/ids-for.ts';
import { Choose, TextLine } from './fields.tsx';

type Props = { readonly fresh: boolean; readonly onClose: () => void };

type Draft = {
  readonly kind: CandidacyFactKind;
  readonly date: string;
  readonly by: string;
  readonly condition: string;
  readonly source: string;
};

const KINDS: readonly CandidacyFactKind[] = [
  'put-forward',
  'named',
  'willing',
  'not-willing',
  'backing-asked',
  'backing-withdrawn',
  'campaign',
  'no-campaign',
  'held-official',
  'withdrawn',
  'excluded',
];

export function FactDialog({ fresh, onClose }: Props) {
  const words = useWords().chair;
  const { candidacies } = useView().selection;
  const { language } = useLanguage();
  const { act } = useActs();
  const now = useNow();
  const [of, setOf] = useState<string>(fresh ? '' : (candidacies[0]?.id ?? ''));
  const [draft, setDraft] = useState<Draft>(() => ({ ...EMPTY, date: dayOf(now) }));
  const title = words.acts.names[fresh ? 'new-name' : 'fact'];
  return (
    <ActDialog
      title={title}
      text={words.acts.why[fresh ? 'new-name' : 'fact']}
      verb={title}
      needsReason
      onClose={onClose}
      act={async (reason) => {
        const taken = candidacies.map(({ id }) => id);
        const candidate = fresh ? newId(of, taken) : parseCandidateId(of);
        if (candidate === undefined) return refuse({ code: 'candidate_unknown', candidate: of });
        const named = fresh ? { name: of.trim() } : {};
        const fact = factOf(draft, language);
        return act({ type: 'RecordCandidacyFact', candidate, ...named, fact, reason });
      }}
    >
      {fresh ? (
        <TextLine label={words.fields.newName} required value={of} onChange={setOf} />
      ) : (
        <Choose
          label={words.fields.candidate}
          value={of}
          onChange={setOf}
          options={candidacies.map(({ id, name }) => [id, name])}
        />
      )}
      <FactFields draft={draft} onChange={setDraft} />
    </ActDialog>
  );
}

const EMPTY: Draft = { kind: 'put-forward', date: '', by: '', condition: '', source: '' };

type FieldsProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

function FactFields({ draft, onChange }: FieldsProps) {
  const words = useWords().chair;
  const set = (field: keyof Draft) => (value: string) => onChange({ ...draft, [field]: value });
  return (
    <>
      <Choose
        label={words.fields.kind}
        value={draft.kind}
        onChange={set('kind')}
        options={KINDS.map((kind) => [kind, words.kinds[kind]])}
      />
      <TextLine
        label={words.fields.date}
        hint={words.fields.dateHint}
        required
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        value={draft.date}
        onChange={set('date')}
      />
      <ByWhom by={draft.by} onChange={set('by')} />
      <TextLine
        label={`${words.fields.condition} (${words.fields.optional})`}
        value={draft.condition}
        onChange={set('condition')}
      />
      <TextLine
        label={`${words.fields.source} (${words.fields.optional})`}
        hint={words.fields.sourceHint}
        value={draft.source}
        onChange={set('source')}
      />
    </>
  );
}

type ByProps = { readonly by: string; readonly onChange: (by: string) => void };

/** A member from the list, or free words where no member said it. */
function ByWhom({ by, onChange }: ByProps) {
  const words = useWords().chair.fields;
  const { members } = useView().selection;
  const { language } = useLanguage();
  return (
    <>
      <TextLine
        label={`${words.by} (${words.optional})`}
        hint={words.byHint}
        list="members-of-body"
        value={by}
        onChange={onChange}
      />
      <datalist id="members-of-body">
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language] ?? name.en ?? id}
          </option>
        ))}
      </datalist>
    </>
  );
}

function factOf(draft: Draft, language: string): CandidacyFact {
  const [by, condition, source] = [draft.by.trim(), draft.condition.trim(), draft.source.trim()];
  return {
    date: draft.date.trim(),
    kind: draft.kind,
    ...(by === '' ? {} : { by }),
    ...(condition === '' ? {} : { condition: { [language]: condition } }),
    ...(source === '' ? { source: null, confidence: 'entered by the chair' } : { source }),
  };
}

function newId(name: string, taken: readonly CandidateId[]): CandidateId | undefined {
  const made = idsFor([...taken, name]).at(-1)?.id;
  return made === undefined ? undefined : parseCandidateId(made);
}
