/**
 * A text in the page's language; what is there in another language stands below it, to be changed.
 */

import { languages, type Language } from '../../../../locales/index.ts';
import { useCorridorWords } from '../../words.ts';
import { AreaField } from './fields.tsx';
import { useFields } from './form.tsx';

type TextsProps = {
  readonly at: string;
  readonly label: string;
  readonly hint?: string;
  readonly language: Language;
  readonly rows?: number;
};

export function TextsField({ at, label, hint, language, rows = 3 }: TextsProps) {
  const { draft } = useFields();
  const { form: words, languages: named } = useCorridorWords().evidence;
  const others = languages.filter(
    (tag) => tag !== language && (draft[`${at}/${tag}`] ?? '') !== '',
  );
  return (
    <>
      <AreaField at={`${at}/${language}`} label={label} hint={hint} rows={rows} />
      {others.map((tag) => (
        <AreaField
          key={tag}
          at={`${at}/${tag}`}
          label={words.inLanguage(label, named[tag])}
          rows={rows}
        />
      ))}
    </>
  );
}
