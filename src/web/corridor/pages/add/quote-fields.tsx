/**
 * The words themselves, where they stand in a kept text, and what they mean in the page's language.
 */

import { latest } from '../../../../corridor/corridor.ts';
import { useLanguage } from '../../../language.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useTextChoices } from './choices.ts';
import { AreaField, ChoiceField, LineField } from './fields.tsx';
import { useFields } from './form.tsx';
import { TextsField } from './texts-field.tsx';

export function QuoteFields() {
  const words = useCorridorWords().evidence.form;
  const { language } = useLanguage();
  const texts = useTextChoices();
  return (
    <>
      <AreaField at="/quote/exact" label={words.exact} hint={words.exactHint} most={2_000} />
      <TextsField at="/quote/translation" label={words.translation} language={language} rows={2} />
      <LineField at="/language" label={words.language} hint={words.languageHint} most={20} />
      {texts.length > 0 && (
        <ChoiceField
          at="/quote/text"
          label={words.keptText}
          hint={words.keptTextHint}
          choices={texts}
          none={words.noKeptText}
        />
      )}
      <Anchor />
    </>
  );
}

/** Where the words stand in the kept text: found by looking, never typed. */
function Anchor() {
  const words = useCorridorWords().evidence.form;
  const { whole } = useWorkspace();
  const { draft, replace } = useFields();
  const exact = draft['/quote/exact'] ?? '';
  const kept = latest(whole, 'kept-text', draft['/quote/text'] ?? '')?.text;
  if (kept === undefined || exact === '') return null;
  const start = Number(draft['/quote/start'] || -1);
  if (start >= 0 && kept.slice(start, start + exact.length) === exact) {
    return <p className="hint">{words.anchored(start, start + exact.length)}</p>;
  }
  const found = kept.indexOf(exact.normalize('NFC'));
  if (found < 0) return <p className="why-not">{words.notThere}</p>;
  const anchored = {
    '/quote/exact': exact.normalize('NFC'),
    '/quote/start': String(found),
    '/quote/end': String(found + exact.normalize('NFC').length),
  };
  return (
    <p>
      <button
        type="button"
        className="btn plain dense"
        onClick={() => replace({ ...draft, ...anchored })}
      >
        {words.anchor}
      </button>
    </p>
  );
}
