/**
 * Words and filters over the stream of evidence; what is set stands open, the rest is folded.
 */

import { type ReactNode, useId } from 'react';
import {
  type EvidenceFilter,
  GRADE_FILTERS,
  MARKS,
  NO_FILTER,
} from '../../../../corridor/evidence-filter.ts';
import { useCorridorWords } from '../../words.ts';
import { choicesOf, useMemberChoices, useSubjectChoices } from '../add/choices.ts';
import type { Choice } from '../add/fields.tsx';

type FiltersProps = {
  readonly filter: EvidenceFilter;
  readonly onNarrow: (filter: EvidenceFilter) => void;
};

export function Filters({ filter, onNarrow }: FiltersProps) {
  const words = useCorridorWords().evidence.filters;
  const set = Object.values({ ...filter, words: '' }).filter((one) => one !== null && one !== '');
  const isNarrowed = set.length > 0 || filter.words !== '';
  const field = useId();
  return (
    <search className="filters">
      <div className="seek">
        <label htmlFor={field}>{words.words}</label>
        <input
          id={field}
          type="search"
          value={filter.words}
          autoComplete="off"
          onChange={(event) => onNarrow({ ...filter, words: event.target.value })}
        />
        {isNarrowed && (
          <button type="button" className="link" onClick={() => onNarrow(NO_FILTER)}>
            {words.none}
          </button>
        )}
      </div>
      <details>
        <summary>{words.more(set.length)}</summary>
        <div className="filter-fields">
          <WhoFilters filter={filter} onNarrow={onNarrow} />
          <HowFilters filter={filter} onNarrow={onNarrow} />
          <DayFilter label={words.from} filter={filter} of="from" onNarrow={onNarrow} />
          <DayFilter label={words.to} filter={filter} of="to" onNarrow={onNarrow} />
        </div>
      </details>
    </search>
  );
}

function WhoFilters(props: FiltersProps) {
  const { evidence, terms } = useCorridorWords();
  const { filters, form } = evidence;
  return (
    <>
      <OneOf {...props} of="member" label={form.member} choices={useMemberChoices()} />
      <OneOf {...props} of="subject" label={form.subject} choices={useSubjectChoices()} />
      <OneOf {...props} of="stance" label={form.stance} choices={choicesOf(terms.stance)} />
      <OneOf {...props} of="voice" label={form.voice} choices={choicesOf(terms.voice)} />
      <OneOf {...props} of="kind" label={filters.kind} choices={choicesOf(filters.kinds)} />
    </>
  );
}

function HowFilters(props: FiltersProps) {
  const { evidence, terms } = useCorridorWords();
  const { filters, form } = evidence;
  const said = (values: readonly string[], sentences: { readonly [value: string]: string }) =>
    values.map((value): Choice => ({ value, words: sentences[value] ?? value }));
  const { grades, marks } = filters;
  return (
    <>
      <OneOf
        {...props}
        of="attribution"
        label={form.attribution}
        choices={choicesOf(terms.attribution)}
      />
      <OneOf {...props} of="grade" label={form.grading} choices={said(GRADE_FILTERS, grades)} />
      <OneOf {...props} of="handling" label={form.handling} choices={choicesOf(terms.handling)} />
      <OneOf {...props} of="mark" label={filters.mark} choices={said(MARKS, marks)} />
    </>
  );
}

function OneOf(
  props: FiltersProps & {
    readonly of: Exclude<keyof EvidenceFilter, 'words' | 'from' | 'to'>;
    readonly label: string;
    readonly choices: readonly Choice[];
  },
) {
  const { filter, of, label, choices, onNarrow } = props;
  const words = useCorridorWords().evidence.filters;
  return (
    <Labelled label={label}>
      <select
        value={filter[of] ?? ''}
        onChange={({ target }) =>
          onNarrow({ ...filter, [of]: target.value === '' ? null : target.value })
        }
      >
        <option value="">{words.all}</option>
        {choices.map(({ value, words: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function DayFilter(props: FiltersProps & { readonly label: string; readonly of: 'from' | 'to' }) {
  const { filter, of, label, onNarrow } = props;
  return (
    <Labelled label={label}>
      <input
        type="date"
        value={filter[of]}
        onChange={({ target }) => onNarrow({ ...filter, [of]: target.value })}
      />
    </Labelled>
  );
}

function Labelled(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="field">
      <span>{props.label}</span>
      {props.children}
    </label>
  );
}
