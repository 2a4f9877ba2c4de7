/**
 * What is asked of a name, and the dates that matter.
 */

import { useWords } from '../../language.tsx';
import { EMPTY } from './draft.ts';
import { AddButton, RowBox, TextField, TypedField, useRows } from './form.tsx';

export function AgendaStep() {
  const words = useWords().founding.agenda;
  return (
    <div className="fields">
      <p className="hint">{words.lede}</p>
      <Criteria />
      <Dates />
    </div>
  );
}

function Criteria() {
  const { founding } = useWords();
  const words = founding.agenda;
  const { rows, add, set, remove } = useRows('criteria');
  return (
    <section id="/criteria" className="sub">
      <h3>{words.criteria}</h3>
      {rows.map(({ key, text, proposer, source }, nr) => (
        <RowBox
          key={key}
          at={`/criteria/${nr}`}
          name={words.criterion(nr + 1)}
          onRemove={() => remove(key)}
        >
          <TypedField
            at={`/criteria/${nr}/text`}
            label={words.text}
            value={text}
            onChange={(typed) => set(key, { text: typed })}
          />
          <div className="fields pair">
            <TextField
              at={`/criteria/${nr}/proposer`}
              label={founding.optional(words.proposer)}
              value={proposer}
              onChange={(said) => set(key, { proposer: said })}
            />
            <Source
              at={`/criteria/${nr}`}
              value={source}
              onChange={(said) => set(key, { source: said })}
            />
          </div>
        </RowBox>
      ))}
      <AddButton
        name={words.addCriterion}
        onAdd={() => add({ text: EMPTY, proposer: '', source: '' })}
      />
    </section>
  );
}

function Dates() {
  const { founding } = useWords();
  const words = founding.agenda;
  const { rows, add, set, remove } = useRows('calendar');
  return (
    <section id="/calendar" className="sub">
      <h3>{words.calendar}</h3>
      {rows.map(({ key, date, end, what, source }, nr) => (
        <RowBox
          key={key}
          at={`/calendar/${nr}`}
          name={words.date(nr + 1)}
          onRemove={() => remove(key)}
        >
          <TypedField
            at={`/calendar/${nr}/what`}
            label={words.what}
            value={what}
            onChange={(typed) => set(key, { what: typed })}
          />
          <div className="fields pair">
            <TextField
              at={`/calendar/${nr}/date`}
              type="date"
              label={words.day}
              value={date}
              onChange={(day) => set(key, { date: day })}
            />
            <TextField
              at={`/calendar/${nr}/end`}
              type="date"
              label={founding.optional(words.end)}
              value={end}
              onChange={(day) => set(key, { end: day })}
            />
            <Source
              at={`/calendar/${nr}`}
              value={source}
              onChange={(said) => set(key, { source: said })}
            />
          </div>
        </RowBox>
      ))}
      <AddButton
        name={words.addDate}
        onAdd={() => add({ date: '', end: '', what: EMPTY, source: '' })}
      />
    </section>
  );
}

function Source(props: {
  readonly at: string;
  readonly value: string;
  readonly onChange: (source: string) => void;
}) {
  const { founding } = useWords();
  return (
    <TextField
      at={`${props.at}/source`}
      label={founding.optional(founding.names.source)}
      hint={founding.names.sourceHint}
      maxLength={2000}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
