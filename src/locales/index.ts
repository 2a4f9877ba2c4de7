/**
 * The languages of the pages: one line for each, English is the type.
 *
 * Use      `messagesOf('nl').booth.send`; a language is a folder with the same sections.
 */

import { messages as en } from './en/index.ts';
import { messages as fr } from './fr/index.ts';
import { messages as nl } from './nl/index.ts';

export type Messages = typeof en;

const MESSAGES = { en, nl, fr } satisfies { readonly [tag: string]: Messages };

export type Language = keyof typeof MESSAGES;

export const languages: readonly Language[] = ['nl', 'en', 'fr'];

export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}

/** The language of a tag such as `nl-BE`, or `undefined` where it is none of ours. */
export function parseLanguage(tag: string): Language | undefined {
  return languages.find((language) => language === tag.slice(0, 2).toLowerCase());
}
