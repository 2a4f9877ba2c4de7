/**
 * The command line's words in the reader's language.
 *
 * Use      `tagOf` once, from `--lang` or LANG; then `CLI_WORDS[tag]`.
 */

import { messages as en } from '../locales/en/cli.ts';
import { messages as enFaults } from '../locales/en/faults.ts';
import { messages as enWitness } from '../locales/en/witness.ts';
import { messages as fr } from '../locales/fr/cli.ts';
import { messages as frFaults } from '../locales/fr/faults.ts';
import { messages as frWitness } from '../locales/fr/witness.ts';
import { messages as nl } from '../locales/nl/cli.ts';
import { messages as nlFaults } from '../locales/nl/faults.ts';
import { messages as nlWitness } from '../locales/nl/witness.ts';
import type { Text } from '../table/definition/definition.ts';

export type Tag = 'en' | 'nl' | 'fr';

export const CLI_WORDS = {
  en: { ...en, faults: enFaults },
  nl: { ...nl, faults: nlFaults },
  fr: { ...fr, faults: frFaults },
};

export const WITNESS_WORDS = { en: enWitness, nl: nlWitness, fr: frWitness };

export type CliWords = (typeof CLI_WORDS)['en'];

/** From `nl`, `nl_BE.UTF-8`, anything; English where it is none of ours. */
export function tagOf(language: string): Tag {
  const start = language.slice(0, 2).toLowerCase();
  return isTag(start) ? start : 'en';
}

export function isTag(given: string): given is Tag {
  return given === 'en' || given === 'nl' || given === 'fr';
}

/** A text in the reader's language, or else in one it has. */
export function textIn(tag: Tag): (text: Text) => string {
  return (text) => text[tag] ?? text.en ?? text.fr ?? text.nl ?? '';
}
