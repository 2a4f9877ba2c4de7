/**
 * What a confessional may ask, proposed in the languages that are needed and in no other.
 *
 * Use      `usualQuestion(['nl', 'fr'])`; empty where a language was not named, so that nothing is
 *          frozen that nobody has read.
 */

import { type Language, messagesOf } from '../../locales/index.ts';

type InEach = { readonly [Tag in Language]: string };

const NONE: InEach = { en: '', nl: '', fr: '' };

export function usualQuestion(tags: readonly Language[]): InEach {
  const asked = tags.map((tag) => [tag, messagesOf(tag).founding.rounds.usualQuestion]);
  return { ...NONE, ...Object.fromEntries(asked) };
}
