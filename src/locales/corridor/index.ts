/**
 * The words of the Corridor, apart from the Table's: its pages are a bundle of their own.
 *
 * Use      `corridorMessagesOf('nl').count.title`; a language is a folder with the same sections.
 */

import type { Language } from '../index.ts';
import { messages as en } from './en/index.ts';
import { messages as fr } from './fr/index.ts';
import { messages as nl } from './nl/index.ts';

export type CorridorMessages = typeof en;

const MESSAGES: { readonly [tag in Language]: CorridorMessages } = { en, nl, fr };

export function corridorMessagesOf(language: Language): CorridorMessages {
  return MESSAGES[language];
}
