/**
 * What a confessional needs when the chair plans one: question, way of answering, check; and what
 * it gives away.
 */

import { languages } from '../../../locales/index.ts';
import { sayTalks } from '../../../locales/say-outlook.ts';
import { roundNumber } from '../../../table/rounds/published.ts';
import { fewestCast } from '../../../table/soundings/floors.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { Choose, Field } from './fields.tsx';
import { type PlanDraft, checksFor } from './plan-draft.ts';

type Props = {
  readonly draft: PlanDraft;
  readonly set: (part: Partial<PlanDraft>) => void;
};

export function TalksFields({ most, ...props }: Props & { readonly most: number }) {
  const words = useWords().founding.rounds;
  const { draft, set } = props;
  const { exactly } = draft;
  return (
    <>
      <Question {...props} />
      <Choose
        label={words.answered}
        value={exactly === null ? 'scale' : 'names'}
        onChange={(way) => set({ exactly: way === 'names' ? 1 : null })}
        options={(['scale', 'names'] as const).map((way) => [way, words.answers[way]])}
      />
      {exactly === null ? (
        <Check {...props} />
      ) : (
        <Field label={words.exactly}>
          <input
            type="number"
            required
            min={1}
            max={most}
            value={exactly}
            onChange={(event) => set({ exactly: event.target.valueAsNumber || 1 })}
          />
        </Field>
      )}
      <Gives {...props} />
    </>
  );
}

function Question({ draft, set }: Props) {
  const { founding } = useWords();
  const { question } = draft;
  const unasked = languages.every((tag) => question[tag].trim() === '');
  return languages.map((tag) => (
    <Field key={tag} label={founding.inTongue(founding.rounds.question, founding.tags[tag])}>
      <textarea
        lang={tag}
        rows={2}
        maxLength={5000}
        required={unasked}
        value={question[tag]}
        onChange={(event) => set({ question: { ...question, [tag]: event.target.value } })}
      />
    </Field>
  ));
}

function Check({ draft, set }: Props) {
  const { rounds } = useWords().founding;
  const { selection } = useView();
  const checks = checksFor(selection);
  if (checks.length === 0) return null;
  return (
    <Field label={rounds.checkedBy} hint={rounds.checkedByHint}>
      <select value={draft.checkedBy} onChange={(event) => set({ checkedBy: event.target.value })}>
        <option value="">{rounds.unchecked}</option>
        {checks.map((id) => (
          <option key={id} value={id}>
            {`${roundNumber(selection, id)} (${id})`}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Gives({ draft }: Props) {
  const { founding, outlook } = useWords();
  const { selection } = useView();
  const { definition } = selection;
  const checked = draft.exactly === null && draft.checkedBy !== '';
  const sentences = sayTalks(outlook, {
    trace: definition.facilitation.trace,
    check: checked ? roundNumber(selection, draft.checkedBy) : null,
    fewest: fewestCast(definition),
    acceptsSmallCounts: definition.body.acceptsSmallCounts,
  });
  return (
    <p className="hint">
      {founding.rounds.gives}: {sentences.join(' ')}
    </p>
  );
}
