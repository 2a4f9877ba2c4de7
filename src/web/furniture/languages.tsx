/**
 * The switch of languages in every letterhead.
 */

import { languages } from '../../locales/index.ts';
import { useLanguage, useWords } from '../language.tsx';

export function Languages() {
  const { language, speak } = useLanguage();
  const words = useWords().furniture;
  return (
    <div className="lang" role="group" aria-label={words.languages}>
      {languages.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => speak(tag)}
        >
          {tag}
        </button>
      ))}
    </div>
  );
}
