/**
 * The language of the page, and its words.
 *
 * Use      `useWords()` for messages, `useLanguage()` for the tag and to change it; a change keeps
 *          everything on the page, half-filled forms too. `<InWordsOf>` speaks a body's own words.
 */

import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { must } from '../basics/bug.ts';
import { messagesFor } from '../locales/everyday.ts';
import { type Language, type Messages, languages } from '../locales/index.ts';
import type { Text } from '../table/definition/definition.ts';

type Spoken = { readonly language: Language; readonly speak: (language: Language) => void };

const LanguageContext = createContext<Spoken | null>(null);

export function LanguageProvider(props: {
  readonly first: Language;
  readonly remember: (language: Language) => void;
  readonly children: ReactNode;
}) {
  const { first, remember, children } = props;
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    remember(language);
  }, [language, remember]);
  const spoken = useMemo(() => ({ language, speak: setLanguage }), [language]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  return must(useContext(LanguageContext), 'a LanguageProvider around every page');
}

const EverydayContext = createContext<string | undefined>(undefined);

/** `words` as a definition names them; `undefined` for the formal ones. */
export function InWordsOf(props: {
  readonly words: string | undefined;
  readonly children: ReactNode;
}) {
  return <EverydayContext value={props.words}>{props.children}</EverydayContext>;
}

export function useWords(): Messages {
  return messagesFor(useLanguage().language, useContext(EverydayContext));
}

/** Reads a text in the page's language, else in the first that there is. */
export function useText(): (text: Text) => string {
  const { language } = useLanguage();
  return useCallback(
    (text) =>
      text[language] ?? languages.map((tag) => text[tag]).find((one) => one !== undefined) ?? '',
    [language],
  );
}
