/**
 * Which file, or what was pasted, and what its rows are; and empty tables to fill.
 */

import { useState } from 'react';
import { SHEET_KINDS, type SheetKind } from '../../../../corridor/formats/columns.ts';
import { saveFile } from '../../../save-file.ts';
import { useCorridorWords } from '../../words.ts';
import { MOST_MEGABYTES } from '../../reading-worker/messages.ts';
import { templateOf } from './sheet-file.ts';

export function ChooseFile(props: {
  readonly onRead: (source: File | string, kind: SheetKind) => void;
}) {
  const words = useCorridorWords().evidence.exchange;
  const [kind, setKind] = useState<SheetKind>('signal');
  const [file, setFile] = useState<File | null>(null);
  const [pasted, paste] = useState('');
  return (
    <form
      className="fields choose-file"
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null) props.onRead(file, kind);
        else if (pasted.trim() !== '') props.onRead(pasted, kind);
      }}
    >
      <KindField kind={kind} onKind={setKind} />
      <label className="field">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        <small>{words.fileHint(MOST_MEGABYTES)}</small>
      </label>
      <label className="field">
        <span>{words.orPaste}</span>
        <textarea
          rows={5}
          value={pasted}
          disabled={file !== null}
          onChange={({ target }) => paste(target.value)}
        />
      </label>
      <p className="row">
        <button type="submit" className="btn">
          {words.read}
        </button>
      </p>
    </form>
  );
}

function KindField(props: {
  readonly kind: SheetKind;
  readonly onKind: (kind: SheetKind) => void;
}) {
  const words = useCorridorWords().evidence.exchange;
  const { kind, onKind } = props;
  return (
    <div className="field">
      <label className="field">
        <span>{words.kind}</span>
        <select
          value={kind}
          onChange={({ target }) => {
            const found = SHEET_KINDS.find((one) => one === target.value);
            if (found) onKind(found);
          }}
        >
          {SHEET_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <small>
        <button
          type="button"
          className="link"
          onClick={() => saveFile(`${kind}s.csv`, templateOf(kind))}
        >
          {words.template}
        </button>{' '}
        {words.templateHint}
      </small>
    </div>
  );
}
