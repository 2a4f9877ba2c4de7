/**
 * The last look: what it would mean in full, the definition as a file, and the setting up.
 */

import type { JsonObject } from '../../../basics/canonical.ts';
import { Unprotected } from '../../furniture/unprotected.tsx';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useDefinition, useGivingAway, useOpeners } from './outlook.tsx';

/** In two parts: also what a file means that was chosen instead of the form. */
export function FullReading({ json }: { readonly json: JsonObject }) {
  const { founding } = useWords();
  const definition = useDefinition();
  const openersSay = useOpeners();
  if (!definition) return <p className="asit">{founding.says.incomplete}</p>;
  return (
    <div className="fields">
      <p className="hint">{founding.check.lede}</p>
      {definition.rounds.map(({ id }, nr) => (
        <Given key={id} nr={nr} />
      ))}
      <section className="sub">
        <h3>{founding.keys.who}</h3>
        <ul className="plain-sentences">
          {openersSay.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Unprotected />
      <p className="row">
        <button
          type="button"
          className="btn plain dense"
          onClick={() => saveFile('definition.json', `${JSON.stringify(json, null, 2)}\n`)}
        >
          {founding.check.download}
        </button>
        <span className="hint">{founding.check.downloadHint}</span>
      </p>
    </div>
  );
}

function Given({ nr }: { readonly nr: number }) {
  const { founding, furniture } = useWords();
  const { rounds } = founding;
  const sentences = useGivingAway(nr);
  return (
    <section className="sub">
      <h3>{`${rounds.round(nr + 1)}${furniture.colon}${rounds.gives.toLowerCase()}`}</h3>
      <ul className="plain-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
