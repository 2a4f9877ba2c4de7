/**
 * The server's sentences in the operator's language.
 *
 * Use      `serverWords('nl_NL.UTF-8')`; English where the language is none of ours.
 */

import { messages as en } from './en/server.ts';
import { messages as fr } from './fr/server.ts';
import { messages as nl } from './nl/server.ts';

export function serverWords(language: string): typeof en {
  const tag = language.slice(0, 2).toLowerCase();
  return tag === 'nl' ? nl : tag === 'fr' ? fr : en;
}
