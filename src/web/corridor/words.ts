/**
 * The words of the Corridor in the page's language, and texts of items in the best there is.
 */

import { useCallback } from 'react';
import { type CorridorMessages, corridorMessagesOf } from '../../locales/corridor/index.ts';
import { languages } from '../../locales/index.ts';
import { useLanguage, useText } from '../language.tsx';

export function useCorridorWords(): CorridorMessages {
  return corridorMessagesOf(useLanguage().language);
}

export type SaidText = { readonly text: string; readonly lang: string | undefined };

type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

/** A text, and its language where it is another than the page's: a reader is told so. */
export function useSaid(): (text: Text) => SaidText {
  const { language } = useLanguage();
  const say = useText();
  return useCallback(
    (text) => {
      const lang = text[language] === undefined ? languages.find((tag) => text[tag]) : undefined;
      return { text: say(text), lang };
    },
    [language, say],
  );
}
