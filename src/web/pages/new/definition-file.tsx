/**
 * A definition.json instead of the form: read and judged on this device before anything is sent.
 */

import { type ChangeEvent, useState } from 'react';
import { type JsonObject, parseJson } from '../../../basics/canonical.ts';
import { fault, isObject } from '../../../basics/shape.ts';
import { sayFault } from '../../../locales/say-fault.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { useText, useWords } from '../../language.tsx';

type DefinitionFileProps = {
  readonly chosen: JsonObject | null;
  readonly onChoose: (definition: JsonObject | null) => void;
  /** The form takes it over. */
  readonly onFill: () => void;
};

export function DefinitionFile({ chosen, onChoose, onFill }: DefinitionFileProps) {
  const words = useWords();
  const { founding } = words;
  const say = useText();
  const [said, setSaid] = useState<string | null>(null);
  const [name, setName] = useState('');
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const json = parseJson(await file.text());
    const read = json === undefined ? fault('not_an_object', '') : parseDefinition(json);
    if (read.ok && isObject(json)) {
      setSaid(null);
      setName(say(read.value.title));
      onChoose(json);
    } else if (!read.ok) {
      const { refusal } = read;
      onChoose(null);
      const at = founding.where(refusal.at);
      setSaid(founding.fileWrong(file.name, at, sayFault(words.faults, refusal)));
    }
  };
  if (chosen) {
    return (
      <p className="good row">
        <span>{founding.fileRead(name)}</span>
        <button type="button" className="link" onClick={onFill}>
          {founding.filled.fill}
        </button>
        <button type="button" className="link" onClick={() => onChoose(null)}>
          {founding.dropFile}
        </button>
      </p>
    );
  }
  return (
    <label className="field">
      <span>{founding.fromFile}</span>
      <input type="file" accept="application/json,.json" onChange={(event) => void choose(event)} />
      {said && (
        <small role="alert" className="refusal">
          {said}
        </small>
      )}
    </label>
  );
}
