/**
 * What only a confessional has: its question, how it is answered, and the poll that checks it.
 *
 * Shapes   what is filled in stays while another kind is chosen; the definition has it of a
 *          confessional alone.
 */

import { useWords } from '../../language.tsx';
import { type RoundRow, checkOf } from './draft.ts';
import { SelectField, TypedField, useForm, useRows } from './form.tsx';
import { NumberField } from './number-field.tsx';

type Props = { readonly at: string; readonly row: RoundRow };

export function TalksPart({ at, row }: Props) {
  const words = useWords().founding.rounds;
  const { set } = useRows('rounds');
  return (
    <>
      <TypedField
        at={`${at}/question`}
        label={words.question}
        long
        value={row.question}
        onChange={(question) => set(row.key, { question })}
      />
      <div className="fields pair">
        <SelectField
          at={`${at}/answers`}
          label={words.answered}
          value={row.exactly === null ? 'scale' : 'names'}
          options={(['scale', 'names'] as const).map((way) => [way, words.answers[way]])}
          onChange={(way) => set(row.key, { exactly: way === 'names' ? 1 : null })}
        />
        {row.exactly === null ? (
          <Check at={at} row={row} />
        ) : (
          <NumberField
            at={`${at}/names`}
            label={words.exactly}
            least={1}
            most={100}
            value={row.exactly}
            onChange={(exactly) => set(row.key, { exactly })}
          />
        )}
      </div>
    </>
  );
}

function Check({ at, row }: Props) {
  const words = useWords().founding.rounds;
  const { draft } = useForm();
  const { set } = useRows('rounds');
  const polls = draft.rounds.flatMap(({ key, kind, reveal, exactly }, nr) =>
    kind === 'straw-poll' && reveal !== 'passes' && exactly === null
      ? [[key, words.round(nr + 1)] as const]
      : [],
  );
  return (
    <SelectField
      at={`${at}/checkedBy`}
      label={words.checkedBy}
      hint={words.checkedByHint}
      value={checkOf(draft, row)?.key ?? ''}
      options={[['', words.unchecked], ...polls]}
      onChange={(checkedBy) => set(row.key, { checkedBy })}
    />
  );
}
