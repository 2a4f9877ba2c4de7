/**
 * The names so far, each with the facts that are known of it.
 */

import { useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';
import { dayOf } from '../../../table/seats/sitting.ts';
import { type CandidateRow, type FactRow, freshKey, replaceRow } from './draft.ts';
import { AddButton, FaultAt, RowBox, SelectField, TextField, useRows } from './form.tsx';
import { FACT_KINDS } from './kept-draft.ts';
import { useChoices } from './members-step.tsx';

const MEMBERS = 'sponsors';

export function NamesStep() {
  const words = useWords().founding.names;
  const { rows, add } = useRows('candidates');
  const { members } = useChoices();
  return (
    <div className="fields">
      <p className="hint">{words.lede}</p>
      <section id="/candidates" className="sub">
        <h3>{words.title}</h3>
        {rows.map((row, nr) => (
          <Candidate key={row.key} row={row} nr={nr} />
        ))}
        <FaultAt at="/candidates" />
        <AddButton name={words.add} onAdd={() => add({ name: '', country: '', facts: [] })} />
      </section>
      <datalist id={MEMBERS}>
        {members.map(([key, name]) => (
          <option key={key}>{name}</option>
        ))}
      </datalist>
    </div>
  );
}

function Candidate({ row, nr }: { readonly row: CandidateRow; readonly nr: number }) {
  const { founding } = useWords();
  const words = founding.names;
  const { set, remove } = useRows('candidates');
  const { clock } = useDoors();
  const at = `/candidates/${nr}`;
  const { key, facts } = row;
  const put = (changed: readonly FactRow[]) => set(key, { facts: changed });
  const fresh: FactRow = {
    ...{ key: freshKey(facts), date: dayOf(clock()), kind: 'willing' },
    ...{ by: '', condition: '', source: '' },
  };
  return (
    <RowBox at={at} name={words.candidate(nr + 1)} onRemove={() => remove(key)}>
      <div className="fields pair">
        <TextField
          at={`${at}/name`}
          label={words.name}
          value={row.name}
          onChange={(name) => set(key, { name })}
        />
        <TextField
          at={`${at}/country`}
          label={founding.optional(words.country)}
          hint={words.countryHint}
          value={row.country}
          onChange={(country) => set(key, { country })}
        />
      </div>
      {facts.length > 0 && <h4>{words.facts}</h4>}
      {facts.map((fact, place) => (
        <Fact
          key={fact.key}
          at={`${at}/facts/${place}`}
          name={words.fact(place + 1)}
          fact={fact}
          onChange={(part) => put(replaceRow(facts, fact.key, part))}
          onRemove={() => put(facts.filter((one) => one.key !== fact.key))}
        />
      ))}
      <AddButton name={words.addFact} onAdd={() => put([...facts, fresh])} />
    </RowBox>
  );
}

type FactProps = {
  readonly at: string;
  readonly name: string;
  readonly fact: FactRow;
  readonly onChange: (part: Partial<FactRow>) => void;
  readonly onRemove: () => void;
};

function Fact({ at, name, fact, onChange, onRemove }: FactProps) {
  const { founding, chair } = useWords();
  const { fields, kinds } = chair;
  const { optional, names } = founding;
  // A file may say what a form does not ask: that somebody was appointed.
  const known = FACT_KINDS.includes(fact.kind) ? FACT_KINDS : [...FACT_KINDS, fact.kind];
  return (
    <RowBox at={at} name={name} onRemove={onRemove}>
      <div className="fields pair dense">
        <SelectField
          at={`${at}/kind`}
          label={fields.kind}
          value={fact.kind}
          options={known.map((kind) => [kind, kinds[kind]])}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField
          at={`${at}/date`}
          label={fields.date}
          hint={fields.dateHint}
          value={fact.date}
          onChange={(date) => onChange({ date })}
        />
        <TextField
          at={`${at}/by`}
          label={optional(names.by)}
          hint={fields.byHint}
          list={MEMBERS}
          value={fact.by}
          onChange={(by) => onChange({ by })}
        />
        <TextField
          at={`${at}/condition`}
          label={optional(fields.condition)}
          maxLength={2000}
          value={fact.condition}
          onChange={(condition) => onChange({ condition })}
        />
        <TextField
          at={`${at}/source`}
          label={optional(names.source)}
          hint={names.sourceHint}
          maxLength={2000}
          value={fact.source}
          onChange={(source) => onChange({ source })}
        />
      </div>
    </RowBox>
  );
}
