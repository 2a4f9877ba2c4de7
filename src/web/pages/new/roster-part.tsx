/**
 * Pasting a list: looked at first, with each row that cannot be used and why; then taken.
 */

import { type ChangeEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage, useWords } from '../../language.tsx';
import { anyOf } from './draft.ts';
import { useForm } from './form.tsx';
import { focusOn } from './places.ts';
import {
  type RefusedRow,
  type Roster,
  type RosterRow,
  addRoster,
  readRoster,
} from './roster-paste.ts';
import { weightNames } from './weights-part.tsx';

const FEW = 12;

export function RosterPaste() {
  const words = useWords().founding.roster;
  const { draft, put } = useForm();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Roster | null>(null);
  const look = (given: string) => {
    setText(given);
    setFound(null);
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) look(await file.text());
  };
  const take = (rows: readonly RosterRow[]) => {
    flushSync(() => {
      put(addRoster(draft, rows, language));
      look('');
    });
    // The button that was pressed is gone with the list: on to the seats.
    focusOn('/members');
  };
  return (
    <section className="sub">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      <ListField text={text} onChange={look} />
      <label className="field">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void choose(event)}
        />
      </label>
      <p>
        <button
          type="button"
          className="btn plain dense"
          onClick={() => setFound(readRoster(text, language))}
        >
          {words.look}
        </button>
      </p>
      {found && <Preview found={found} onTake={() => take(found.rows)} />}
    </section>
  );
}

function ListField(props: { readonly text: string; readonly onChange: (text: string) => void }) {
  const words = useWords().founding.roster;
  return (
    <label className="field wide">
      <span>{words.text}</span>
      <textarea
        rows={6}
        spellCheck={false}
        value={props.text}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

function Preview({ found, onTake }: { readonly found: Roster; readonly onTake: () => void }) {
  const words = useWords().founding.roster;
  const { rows, refused, unknown } = found;
  return (
    <div className="column" role="status">
      {rows.length + refused.length === 0 && <p>{words.nothing}</p>}
      {refused.length > 0 && <Refused rows={refused} />}
      {unknown.length > 0 && <p className="hint">{words.unknown(unknown.join(', '))}</p>}
      {rows.length > 0 && (
        <>
          <p className="row">
            <span>{words.good(rows.length)}</span>
            <button type="button" className="btn dense" onClick={onTake}>
              {words.take(rows.length)}
            </button>
          </p>
          <Good rows={rows} />
        </>
      )}
    </div>
  );
}

function Refused({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const words = useWords().founding.roster;
  return (
    <>
      <p className="refusal">{words.refused(rows.length)}</p>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cell, why }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>{cell}</td>
              <td>{words.reasons[why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A long list is folded: what cannot be used stands above it already. */
function Good({ rows }: { readonly rows: readonly RosterRow[] }) {
  const words = useWords().founding.roster;
  if (rows.length <= FEW) return <GoodRows rows={rows} />;
  return (
    <details className="folded">
      <summary>{words.read}</summary>
      <GoodRows rows={rows} />
    </details>
  );
}

function GoodRows({ rows }: { readonly rows: readonly RosterRow[] }) {
  const { roster: words, who, weights: weighing } = useWords().founding;
  const weights = weightNames({ members: rows });
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col">{who.name}</th>
          <th scope="col">{who.id}</th>
          <th scope="col">{words.groupsColumn}</th>
          {weights.map((name) => (
            <th scope="col" className="num" key={name}>
              {weighing.one(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td>{row.line}</td>
            <td>{anyOf(row.name)}</td>
            <td>{row.id}</td>
            <td>{row.groups.join(', ')}</td>
            {weights.map((name) => (
              <td className="num" key={name}>
                {row.weights[name]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
